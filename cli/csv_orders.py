"""Orders as CSV: a file into bodies of `PUT /v1/orders`, and orders into a file. Calls nobody.

One row is one line of an order; what is the same for the whole order stands in its first row at
least. Faults name the line of the file, the column, and what to write instead.
"""

import csv
import difflib
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

FILE_BYTES_MAX = 10_000_000
ROWS_MAX = 50_000
SEPARATORS = ",;\t"
WORKBOOK = b"PK\x03\x04"
WIDE = (b"\xff\xfe", b"\xfe\xff")
SEPARATOR_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
WHOLE = re.compile(r"-?[0-9]{1,15}")
TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
RUNS = re.compile(r"'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])")
"""How a cell begins that a spreadsheet would run (OWASP, CSV injection)."""
GUARDED = re.compile(r"'" + RUNS.pattern)

ORDER = "order"
LINE = "line"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: where it stands in the body, of what kind it is, and how to write it."""

    name: str
    pointer: str
    kind: str = "text"
    of: str = ORDER
    required: bool = False
    hint: str = ""


COLUMNS = (
    Column("order_id", "/order_id", required=True, hint="letters, digits, - and _, at most 64"),
    Column("store_id", "/store_id", required=True),
    Column("number", "/number"),
    Column("slot_id", "/slot_id"),
    Column("due_at", "/due_at", hint="with its offset, like 2026-11-24T15:00:00+01:00"),
    Column("source", "/source"),
    Column("customer_name", "/customer/name", required=True),
    Column("customer_phone", "/customer/phone", hint="with its country, like +46701234567"),
    Column("customer_language", "/customer/language", hint="en, sv, fi, pl, is or de"),
    Column("consent_at", "/sms_consent/at", hint="with its offset, like 2026-11-24T15:00:00+01:00"),
    Column("consent_source", "/sms_consent/source", hint="like checkout"),
    Column("consent_text_version", "/sms_consent/text_version", hint="like 2026-01"),
    Column("pickup_person", "/pickup_person/name"),
    Column("pickup_person_phone", "/pickup_person/phone", hint="like +46701234567"),
    Column("fulfilment", "/fulfilment", hint="curbside or counter"),
    Column("amount_due", "/amount_due/amount", "whole", hint="in minor units: 1250 for 12.50"),
    Column("currency", "/amount_due/currency", hint="like SEK"),
    Column("requires_id", "/requires_id", "truth", hint="true or false"),
    Column("min_age", "/min_age", "whole"),
    Column("test", "/test", "truth", hint="true or false"),
    Column("line_id", "/line_id", of=LINE),
    Column("sku", "/sku", of=LINE, required=True),
    Column("item", "/name", of=LINE, required=True),
    Column("quantity", "/quantity", "whole", LINE, required=True, hint="a whole number from 1"),
)
BY_NAME = {column.name: column for column in COLUMNS}
TIMES = ("placed_at", "ready_at", "picked_up_at", "cancelled_at", "expired_at")
STATE = ("status", "code", "version", "kept_until", *TIMES, "link")
"""Columns of an export that an import passes by."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where. Line 1 is the header; 0 is the whole file."""

    line: int
    column: str
    detail: str
    order_id: str = ""


@dataclass(slots=True)
class Order:
    """An order of the file: its body, and which line and column each part came from."""

    order_id: str
    line: int
    body: dict[str, Any] = field(default_factory=dict)
    places: dict[str, tuple[int, str]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, pointer: str, detail: str) -> Fault:
        """A fault of the body, where it stands in the file."""
        line, name = self._place(pointer)
        hint = BY_NAME[name].hint if name in BY_NAME else ""
        return Fault(line, name, f"{detail}; write it {hint}" if hint else detail, self.order_id)

    def _place(self, pointer: str) -> tuple[int, str]:
        if pointer in self.places:
            return self.places[pointer]
        parts = pointer.split("/")
        if parts[1:2] == ["lines"] and len(parts) > 3:  # noqa: PLR2004 - /lines/0/sku
            line = self.places.get(f"/lines/{parts[2]}", (self.line, ""))[0]
            return line, _named("/" + parts[3], LINE)
        if pointer == "/lines":
            return self.line, "line_id"
        return self.line, _named(pointer, ORDER)


@dataclass(slots=True)
class Parsed:
    """A file that was read: its orders in their order, and the faults that spoil all of it."""

    orders: list[Order] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def _named(pointer: str, of: str) -> str:
    """The column of a part of the body; of an object that is missing, its first one."""
    mine = [one for one in COLUMNS if one.of == of]
    exact = (one.name for one in mine if one.pointer == pointer)
    inside = (one.name for one in mine if pointer and one.pointer.startswith(f"{pointer}/"))
    return next(exact, None) or next(inside, "")


def read(content: bytes) -> Parsed:
    """The orders of a file. With a fault of the whole file there are none."""
    text, why = _text(content)
    if why:
        return Parsed(faults=[Fault(0, "", why)])
    told = SEPARATOR_TOLD.match(text)
    skipped = 1 if told else 0
    text = text[told.end() :] if told else text
    separator = told.group(1) if told else _separator(text)
    try:
        rows = list(_rows(text, separator, skipped))
    except _BrokenError as broken:
        return Parsed(faults=[broken.fault])
    return _parsed(rows, separator)


def _text(content: bytes) -> tuple[str, str]:
    """The text, or why there is none."""
    save = 'save it as "CSV UTF-8"'
    if len(content) > FILE_BYTES_MAX:
        return "", f"the file has {len(content)} bytes, {FILE_BYTES_MAX} are the most; cut it"
    if content.startswith(WORKBOOK):
        return "", f"the file is a workbook and no CSV; {save}"
    if content.startswith(WIDE) or b"\x00" in content:
        return "", f"the file is UTF-16 or binary; {save}"
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return "", f"line {line} is not UTF-8 (an older spreadsheet's file?); {save}"


def _separator(text: str) -> str:
    """The one that makes the most columns of the header known."""
    header = text.partition("\n")[0]
    known = {one: len(set(map(_heading, header.split(one))) & set(BY_NAME)) for one in SEPARATORS}
    return max(known, key=lambda one: known[one])


def _heading(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", _unguarded(cell).strip().strip('"').strip().lower())


class _BrokenError(Exception):
    """The file cannot be cut into rows from some line on."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault


def _rows(text: str, separator: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with the line of the file in which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    count = 0
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            why = f"{error}: is a quote missing or alone? a quote in a cell is written twice"
            raise _BrokenError(Fault(begins + skipped, "", why)) from error
        if row is None:
            return
        if any(cell.strip() for cell in row):
            count += 1
            if count > ROWS_MAX + 1:
                why = f"the file has more than {ROWS_MAX} rows; cut it"
                raise _BrokenError(Fault(begins + skipped, "", why))
            yield begins + skipped, row
        begins = reader.line_num + 1


def _parsed(rows: list[tuple[int, list[str]]], separator: str) -> Parsed:
    if not rows:
        return Parsed(faults=[Fault(0, "", "the file is empty; its first row names the columns")])
    at, header = rows[0]
    names = [_heading(cell) for cell in header]
    faults = [*_header_faults(at, names)]
    if faults:
        return Parsed(faults=faults)
    orders: dict[str, Order] = {}
    for line, row in rows[1:]:
        cells = {n: _cell(c) for n, c in zip(names, row, strict=False) if n in BY_NAME}
        order = _take(orders, line, {name: cell for name, cell in cells.items() if cell})
        if len(row) > len(names):
            said = {"\t": "a tab"}.get(separator, separator)
            why = f"{len(row)} cells and {len(names)} columns; quote a cell that has {said} in it"
            order.faults.append(Fault(line, "", why, order.order_id))
    return Parsed(list(orders.values()))


def _header_faults(line: int, names: list[str]) -> Iterator[Fault]:
    known = {*BY_NAME, *STATE}
    for name in names:
        if name and name not in known:
            near = difflib.get_close_matches(name, known, 1)
            ask = f"; did you mean {near[0]}?" if near else f"; there are {', '.join(BY_NAME)}"
            yield Fault(line, name, f"there is no such column{ask}")
        if name and names.count(name) > 1:
            yield Fault(line, name, "the column stands in it twice; take one out")
    for column in COLUMNS:
        if column.required and column.name not in names:
            yield Fault(line, column.name, "the column is missing")


def _cell(raw: str) -> str:
    return _unguarded(raw).strip()


def _take(orders: dict[str, Order], line: int, cells: Mapping[str, str]) -> Order:
    """One row: a line of an order that may have others before it."""
    order_id = cells.get("order_id", "")
    order = orders.setdefault(order_id, Order(order_id, line))
    if not order_id:
        order.faults.append(Fault(line, "order_id", "it is required"))
        return order
    lines = order.body.setdefault("lines", [])
    row: dict[str, Any] = {"line_id": str(len(lines) + 1)}
    order.places[f"/lines/{len(lines)}"] = (line, "")
    for name, cell in cells.items():
        column = BY_NAME[name]
        value, wrong = _value(column, cell)
        if wrong:
            order.faults.append(Fault(line, name, wrong, order_id))
        elif column.of == LINE:
            row[column.pointer[1:]] = value
        elif name != "order_id":
            _set(order, column, value, line)
    lines.append(row)
    return order


def _value(column: Column, cell: str) -> tuple[Any, str]:
    if column.kind == "whole":
        wrong = f"{cell} is no whole number; write it {column.hint or 'in digits'}"
        return (int(cell), "") if WHOLE.fullmatch(cell) else (None, wrong)
    if column.kind == "truth":
        value = TRUTH.get(cell.lower())
        return value, f"{cell} is neither; write {column.hint}" if value is None else ""
    return cell, ""


def _set(order: Order, column: Column, value: Any, line: int) -> None:
    """A value of the whole order: each of its rows may say it, and all that do say the same."""
    *path, last = column.pointer[1:].split("/")
    part = order.body
    for name in path:
        part = part.setdefault(name, {})
    if last in part and part[last] != value:
        first = order.places[column.pointer][0]
        why = f"{value} here and {part[last]} in line {first}, of one order; write it once"
        order.faults.append(Fault(line, column.name, why, order.order_id))
        return
    part.setdefault(last, value)
    order.places.setdefault(column.pointer, (line, column.name))


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs: what would be run gets a quote before it."""
    return f"'{cell}" if RUNS.match(cell) else cell


def _unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if GUARDED.match(cell) else cell


def written(orders: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Orders as REST gives them, as rows of CSV; the first row names the columns."""
    yield _row([*BY_NAME, *STATE])
    for order in orders:
        for line in order.get("lines") or [{}]:
            cells = [_told(line if one.of == LINE else order, one.pointer) for one in COLUMNS]
            yield _row([*cells, *_state(order)])


def _state(order: Mapping[str, Any]) -> Iterator[Any]:
    times = order.get("times") or {}
    for name in STATE:
        yield times.get(name.removesuffix("_at")) if name in TIMES else order.get(name)


def _told(part: Any, pointer: str) -> Any:
    for name in pointer[1:].split("/"):
        part = part.get(name) if isinstance(part, Mapping) else None
    return part


def _row(cells: Iterable[Any]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([guarded(_shown(cell)) for cell in cells])
    return out.getvalue()


def _shown(cell: Any) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)
