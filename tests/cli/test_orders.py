"""`imhere orders` against a running system: what it says, how it ends, what it leaves behind."""

import csv
import json

import pytest

from tests.cli.running import run

HEADER = "order_id;store_id;customer_name;customer_phone;sku;item;quantity"


@pytest.fixture
def imhere(system):
    def command(*arguments, **more):
        where = {"IMHERE_DEMO": str(system.folder / "demo.json")}
        return run(*arguments, **where, **more)

    return command


@pytest.fixture
def file(tmp_path):
    def write(*rows):
        path = tmp_path / "orders.csv"
        path.write_text("\r\n".join([HEADER, *rows]), encoding="utf-8-sig")
        return str(path)

    return write


def told(ended):
    return {one["order_id"]: one["what"] for one in json.loads(ended.stdout)["orders"]}


def test_a_file_is_checked_put_and_put_again(imhere, file):
    path = file("C1;main-st;=Rosa;+12025550143;P;Pears;2", "C1;;;;R;Rye bread;1")
    assert told(imhere("orders", "import", path, "--dry-run", "--json")) == {"C1": "good"}
    assert told(imhere("orders", "import", path, "--json")) == {"C1": "created"}
    again = imhere("orders", "import", path)
    assert (again.returncode, again.stdout, again.stderr) == (0, b"1 unchanged\n", b"")


def test_what_is_wrong_is_told_with_its_line_and_the_rest_is_put(imhere, file):
    path = file("D1;main-st;Rosa;nonsense;P;Pears;2", "D2;main-st;Milo;;P;Pears;1")
    ended = imhere("orders", "import", path, "--json")
    assert (ended.returncode, told(ended)) == (1, {"D1": "refused", "D2": "created"})
    (fault,) = json.loads(ended.stdout)["faults"]
    assert (fault["line"], fault["column"], fault["order_id"]) == (2, "customer_phone", "D1")
    shown = imhere("orders", "import", path).stdout.decode()
    assert "1 refused, 1 unchanged" in shown
    assert "customer_phone" in shown


def test_a_file_that_cannot_be_read_puts_nothing_and_names_the_fix(imhere, file, tmp_path):
    ended = imhere("orders", "import", file("E1;main-st;Rosa;;P;Pears;2").replace(".csv", ".no"))
    assert (ended.returncode, b"cannot be read" in ended.stderr) == (1, True)
    spoilt = tmp_path / "wide.csv"
    spoilt.write_bytes(HEADER.encode("utf-16"))
    ended = imhere("orders", "import", str(spoilt))
    assert ended.returncode == 1
    assert b"UTF-16" in ended.stdout
    assert b"fix: mend the file" in ended.stderr


def test_a_file_may_come_by_a_pipe(imhere):
    rows = f"{HEADER}\nF1;main-st;Rosa;;P;Pears;2\n"
    assert told(imhere("orders", "import", "-", "--json", given=rows)) == {"F1": "created"}


def test_nobody_at_the_other_end_is_told(imhere, file):
    path = file("G1;main-st;Rosa;;P;Pears;2")
    ended = imhere("orders", "import", path, "--url", "http://127.0.0.1:9", "--key", "imh_test_x_y")
    assert (ended.returncode, b"nobody answers" in ended.stderr) == (1, True)


def test_orders_are_exported_so_that_no_spreadsheet_runs_them(imhere, file, tmp_path):
    imhere("orders", "import", file("H1;main-st;'=Rosa;+12025550177;P;Pears;2"))
    out = tmp_path / "out.csv"
    arguments = ("orders", "export", "--store", "main-st")
    assert imhere(*arguments, "--out", str(out)).returncode == 0
    assert out.stat().st_mode & 0o077 == 0
    rows = {
        one["order_id"]: one
        for one in csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines())
    }
    assert (rows["H1"]["customer_name"], rows["H1"]["customer_phone"]) == (
        "'=Rosa",
        "'+12025550177",
    )
    taken = imhere(*arguments, "--out", str(out))
    assert (taken.returncode, b"exists already" in taken.stderr) == (1, True)
    shown = imhere(*arguments, "--status", "placed").stdout.decode()
    assert shown.startswith("order_id,store_id,")
    assert "H1" in {one["order_id"] for one in json.loads(imhere(*arguments, "--json").stdout)}
