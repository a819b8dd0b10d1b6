"""Orders as CSV: what a file may look like, what is wrong with it and where, and what goes out."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli import csv_orders
from cli.csv_orders import BY_NAME, COLUMNS, Fault, guarded, read, written

HEADER = "order_id,store_id,customer_name,sku,item,quantity"
ROW = "A1,main-st,Rosa,PEAR-6,Pears,2"
LINE = {"line_id": "1", "sku": "PEAR-6", "name": "Pears", "quantity": 2}
BODY = {"store_id": "main-st", "customer": {"name": "Rosa"}, "lines": [LINE]}


def file(*rows, header=HEADER, end="\n"):
    return end.join([header, *rows, ""]).encode()


def bodies(content):
    parsed = read(content)
    assert parsed.faults == []
    assert [one.faults for one in parsed.orders] == [[] for _ in parsed.orders]
    return {one.order_id: one.body for one in parsed.orders}


def spoilt(content):
    """The one fault of a whole file; none of its orders is told."""
    parsed = read(content)
    assert parsed.orders == []
    (fault,) = parsed.faults
    return fault


def only(content):
    """The faults of the only order, as (line, column)."""
    (order,) = read(content).orders
    return [(one.line, one.column) for one in order.faults]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_separators_line_ends_and_marks_are_found_out(separator, end, bom):
    given = bom + file(ROW, end=end).replace(b",", separator.encode())
    assert bodies(given) == {"A1": BODY}


def test_a_spreadsheet_may_tell_its_separator():
    assert bodies(b"sep=;\r\n" + file(ROW).replace(b",", b";")) == {"A1": BODY}
    broken = b"sep=;\n" + file("A1;main-st;Rosa;P;Pears;x", header=HEADER.replace(",", ";"))
    assert only(broken) == [(3, "quantity")]


def test_headings_may_be_written_as_people_do():
    assert bodies(file(ROW, header=' "Order ID" ,Store-Id,CUSTOMER NAME,SKU,Item,Quantity'))


def test_rows_of_one_order_are_its_lines_wherever_they_stand():
    rows = ("A1,main-st,Rosa,P,Pears,2", "B2,main-st,Milo,O,Oats,1", "A1,,,R,Rye bread,1")
    found = bodies(file(*rows))
    assert [one["sku"] for one in found["A1"]["lines"]] == ["P", "R"]
    assert [one["line_id"] for one in found["A1"]["lines"]] == ["1", "2"]
    assert list(found) == ["A1", "B2"]


def test_every_column_finds_its_place():
    values = {
        "number": "#7", "slot_id": "s1", "due_at": "2026-11-24T15:00:00+01:00", "source": "till",
        "customer_phone": "+12025550143", "customer_language": "sv",
        "consent_at": "2026-11-24T10:00:00Z", "consent_source": "checkout",
        "consent_text_version": "1", "pickup_person": "Milo", "pickup_person_phone": "+12025550177",
        "fulfilment": "counter", "amount_due": "1250", "currency": "USD", "requires_id": "Yes",
        "min_age": "18", "test": "0", "line_id": "L7",
    }  # fmt: skip
    header = f"{HEADER},{','.join(values)}"
    (body,) = bodies(file(f"{ROW},{','.join(values.values())}", header=header)).values()
    assert set(header.split(",")) == set(BY_NAME)
    assert body == {
        "store_id": "main-st",
        "number": "#7",
        "slot_id": "s1",
        "due_at": "2026-11-24T15:00:00+01:00",
        "source": "till",
        "customer": {"name": "Rosa", "phone": "+12025550143", "language": "sv"},
        "sms_consent": {
            "at": "2026-11-24T10:00:00Z",
            "source": "checkout",
            "text_version": "1",
        },
        "pickup_person": {"name": "Milo", "phone": "+12025550177"},
        "fulfilment": "counter",
        "amount_due": {"amount": 1250, "currency": "USD"},
        "requires_id": True,
        "min_age": 18,
        "test": False,
        "lines": [{**LINE, "line_id": "L7"}],
    }


def test_cells_may_hold_separators_quotes_and_lines_and_lines_are_counted_all_the_same():
    quoted = 'A1,main-st,"Lindqvist, ""Rosa""",P,"Pears\n6 pieces",2'
    content = file("", quoted, "B2,main-st,Milo,O,Oats,some")
    parsed = read(content)
    assert parsed.orders[0].body["customer"]["name"] == 'Lindqvist, "Rosa"'
    assert parsed.orders[0].body["lines"][0]["name"] == "Pears\n6 pieces"
    assert [one.line for one in parsed.orders[1].faults] == [5]


def test_blank_rows_and_short_rows_are_no_matter():
    header = f"{HEADER},number,min_age"
    assert bodies(file(ROW, "", ",,,,", header=header)) == {"A1": BODY}


def test_columns_of_an_export_are_passed_by():
    assert bodies(file(f"{ROW},ready,K7Q2,", header=f"{HEADER},status,code,link")) == {"A1": BODY}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"PK\x03\x04rest", "workbook"),
        (HEADER.encode("utf-16"), "UTF-16"),
        (HEADER.encode("utf-16-le"), "UTF-16"),
        (file("A1,main-st,Zoë,P,Pears,2").decode().encode("latin-1"), "line 2 is not UTF-8"),
        (b"x" * (csv_orders.FILE_BYTES_MAX + 1), "the most"),
        (file('A1,main-st,"Rosa,P,Pears,2'), "quote"),
        (file('A1,main-st,"Ro"sa,P,Pears,2'), "quote"),
    ],
)
def test_a_file_that_cannot_be_read_says_how_to_save_it(content, told):
    assert told in spoilt(content).detail


def test_a_file_may_have_so_many_rows_and_no_more(monkeypatch):
    monkeypatch.setattr(csv_orders, "ROWS_MAX", 2)
    assert bodies(file(ROW, "B2,main-st,Rosa,P,Pears,1"))
    too_many = spoilt(file(ROW, "B2,main-st,Rosa,P,Pears,1", "C3,main-st,Rosa,P,Pears,1"))
    assert (too_many.line, "2 rows" in too_many.detail) == (4, True)


def test_headers_that_are_unknown_missing_or_doubled_are_told_at_once():
    parsed = read(file(ROW, header="order_id,stor_id,customer_name,sku,sku,quantity"))
    assert [(one.line, one.column) for one in parsed.faults] == [
        (1, "stor_id"), (1, "sku"), (1, "sku"), (1, "store_id"), (1, "item")
    ]  # fmt: skip
    assert "did you mean store_id" in parsed.faults[0].detail
    unlike = read(file(ROW, header=f"{HEADER},zzz")).faults[0]
    assert "there are order_id, store_id" in unlike.detail


def test_a_cell_too_many_is_told_and_its_order_is_not_taken_without_it():
    (order,) = read(file("A1,main-st,Rosa,P,Pears, ripe,2")).orders
    assert order.faults[-1] == Fault(
        2, "", "7 cells and 6 columns; quote a cell that has , in it", "A1"
    )
    tabs = file("A1\tmain-st\tRosa\tP\tPears\t2\tx", header=HEADER.replace(",", "\t"))
    assert "a tab" in read(tabs).orders[0].faults[-1].detail


@pytest.mark.parametrize("quantity", ["two", "1.5", "1 000", "", "٣", "1" * 16])
def test_a_quantity_that_is_no_whole_number_is_told_in_its_line(quantity):
    (order,) = read(file("A1,main-st,Rosa,P,Pears,1", f"A1,,,R,Rye,{quantity}")).orders
    told = [(one.line, one.column) for one in order.faults]
    assert told == ([(3, "quantity")] if quantity else [])


def test_a_truth_that_is_neither_is_told():
    header = f"{HEADER},requires_id"
    assert only(file(f"{ROW},perhaps", header=header)) == [(2, "requires_id")]


def test_two_rows_of_an_order_that_contradict_each_other_are_told():
    (order,) = read(file(ROW, "A1,harbour,Rosa,R,Rye,1")).orders
    assert [(one.line, one.column) for one in order.faults] == [(3, "store_id")]
    assert "line 2" in order.faults[0].detail


def test_a_row_without_an_id_belongs_to_no_order():
    parsed = read(file(",main-st,Rosa,P,Pears,1", ROW, ",main-st,Rosa,P,Pears,1"))
    assert [(one.line, one.column) for one in parsed.orders[0].faults] == [
        (2, "order_id"),
        (4, "order_id"),
    ]
    assert parsed.orders[1].faults == []


def test_a_fault_of_the_body_is_told_where_it_stands_in_the_file():
    header = f"{HEADER},customer_phone"
    (order,) = read(
        file("A1,main-st,,P,Pears,1,", "A1,,Rosa,R,Rye,1,nonsense", header=header)
    ).orders
    places = {
        "/customer/phone": (3, "customer_phone"),
        "/customer/name": (3, "customer_name"),
        "/store_id": (2, "store_id"),
        "/lines/1/quantity": (3, "quantity"),
        "/lines": (2, "line_id"),
        "/sms_consent/at": (2, "consent_at"),
        "/lines/9/sku": (2, "sku"),
        "/amount_due": (2, "amount_due"),
        "/nothing": (2, ""),
        "": (2, ""),
    }
    found = {pointer: order.fault(pointer, "x") for pointer in places}
    assert {pointer: (one.line, one.column) for pointer, one in found.items()} == places
    assert "+46701234567" in found["/customer/phone"].detail
    assert found["/store_id"].detail == "x"


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+46", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "\uff1d1", "'=1", "''=1"],
)
def test_a_cell_that_a_spreadsheet_would_run_is_guarded_and_comes_back_as_it_was(cell):
    assert guarded(cell) == f"'{cell}"
    assert csv_orders._unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["", "Rosa", "O'Neil", "'twas", "1-2", "a@b", "'"])
def test_any_other_cell_stays_as_it_is(cell):
    assert guarded(cell) == cell


@given(st.text(max_size=40))
def test_guarding_loses_nothing(cell):
    assert csv_orders._unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


ORDER = {
    **BODY,
    "order_id": "A1",
    "customer": {"name": "=HYPERLINK(1)", "phone": "+12025550143"},
    "requires_id": True,
    "lines": [LINE, {"line_id": "2", "sku": "@R", "name": "Rye; dark", "quantity": 1}],
    "status": "ready",
    "code": "K7Q2",
    "version": 12,
    "times": {"placed": "2026-11-24T10:00:00Z", "ready": None},
    "link": "https://pickup.example/p/x",
}


def test_an_export_has_a_row_for_each_line_and_runs_nothing():
    rows = list(csv.DictReader(io.StringIO("".join(written([ORDER])))))
    assert [one["customer_name"] for one in rows] == ["'=HYPERLINK(1)"] * 2
    assert [one["sku"] for one in rows] == ["PEAR-6", "'@R"]
    assert {one["customer_phone"] for one in rows} == {"'+12025550143"}
    assert (rows[0]["status"], rows[0]["placed_at"], rows[0]["ready_at"]) == (
        "ready", "2026-11-24T10:00:00Z", ""
    )  # fmt: skip
    assert not any(cell.startswith(("=", "+", "-", "@")) for one in rows for cell in one.values())


def test_an_export_is_read_as_it_was_written():
    (body,) = bodies("".join(written([ORDER])).encode()).values()
    wanted = {column.pointer.split("/")[1] for column in COLUMNS} & set(ORDER) - {"order_id"}
    assert {name: body[name] for name in wanted | {"lines"}} == {
        name: ORDER[name] for name in wanted | {"lines"}
    }


def test_an_order_without_lines_has_a_row_all_the_same():
    assert len(list(written([{"order_id": "A1"}]))) == 2
    assert len(list(written([]))) == 1
