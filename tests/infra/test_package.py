"""What is in the zip, and that the same sources give the same bytes."""

import importlib.util
import json
import sys
import zipfile
from pathlib import PurePosixPath

import pytest

from infra import archive
from infra.package import ROOT, PackageError, build, report, require_fit
from infra.slim import (
    NEVER_IMPORTED,
    SERVICES,
    WheelsError,
    install,
    prune,
    publish,
    slim_endpoints,
    without_documentation,
)

pytestmark = pytest.mark.package

UNCHECKED_HASH = 0b01


@pytest.fixture(scope="module")
def names(package):
    with zipfile.ZipFile(package.code) as code:
        return code.namelist()


def bytecode_of(name):
    path = PurePosixPath(name)
    return str(path.parent / "__pycache__" / f"{path.stem}.{sys.implementation.cache_tag}.pyc")


def test_every_module_ships_with_bytecode_that_is_never_compared_with_a_date(package, names):
    with zipfile.ZipFile(package.code) as code:
        for name in (n for n in names if n.endswith(".py")):
            compiled = code.read(bytecode_of(name))
            assert compiled[:4] == importlib.util.MAGIC_NUMBER
            assert int.from_bytes(compiled[4:8], "little") == UNCHECKED_HASH
            assert compiled[8:16] == importlib.util.source_hash(code.read(name)), name


def test_tracebacks_name_the_file_as_lambda_sees_it(package):
    with zipfile.ZipFile(package.code) as code:
        compiled = code.read(bytecode_of("app.py"))
    assert b"/var/task/app.py" in compiled
    assert str(ROOT).encode() not in compiled


def test_only_the_app_and_what_it_imports_is_in_the_zip(names):
    tops = {name.partition("/")[0] for name in names}
    assert {"app.py", "chalicelib", "chalice", "pynamodb", "twilio"} <= tops
    assert not tops & {"local", "infra", "tests", "bench", "cli", "docs", ".chalice"}
    assert not tops & {"pip", "setuptools", "pytest", "moto", "uvicorn", *NEVER_IMPORTED}


def test_botocore_knows_our_services_and_no_other(names):
    data = {n.split("/")[2] for n in names if n.startswith("botocore/data/") and n.count("/") > 2}
    assert data == SERVICES


def test_licences_stay(names):
    for package in ("botocore", "pynamodb", "twilio", "msgspec"):
        inside = [n for n in names if n.startswith(f"{package}-") and ".dist-info/" in n]
        assert any("licen" in n.lower() or "notice" in n.lower() for n in inside), package


def test_the_same_sources_give_the_same_bytes(package, tmp_path):
    again = build(tmp_path)
    assert again.code.read_bytes() == package.code.read_bytes()
    assert again.template.read_bytes() == package.template.read_bytes()


def test_the_package_is_smaller_than_the_wheels_although_it_holds_bytecode(package):
    assert package.unzipped_bytes < package.installed_bytes / 2
    assert "saved" in report(package)


def test_a_package_too_large_for_lambda_is_refused():
    require_fit(262_144_000)
    with pytest.raises(PackageError, match="262144001"):
        require_fit(262_144_001)


def test_an_app_that_does_not_import_is_not_packaged(tmp_path):
    source = tmp_path / "source"
    (source / ".chalice").mkdir(parents=True)
    (source / "chalicelib").mkdir()
    (source / "requirements.txt").touch()
    (source / "app.py").write_text("import no_such_module\n")
    (source / ".chalice" / "config.json").write_text(
        json.dumps({"version": "2.0", "app_name": "broken", "lambda_architecture": "arm64"})
    )
    (source / "chalicelib" / "__init__.py").touch()
    with pytest.raises(PackageError, match="no_such_module"):
        build(tmp_path / "out", source=source)


def test_a_wheel_without_a_hash_is_not_even_asked_for(tmp_path):
    (tmp_path / "lock.txt").write_text("six==1.17.0\n")
    with pytest.raises(WheelsError, match=r"(?i)hash"):
        install(tmp_path / "lock.txt", tmp_path / "tree", "arm64")


def test_two_trees_with_the_same_file_are_not_zipped(tmp_path):
    for tree in ("one", "two"):
        (tmp_path / tree).mkdir()
        (tmp_path / tree / "same.py").touch()
    with pytest.raises(ValueError, match=r"same\.py"):
        archive.write(tmp_path / "x.zip", (tmp_path / "one", tmp_path / "two"))


def test_pruning_takes_foreign_services_and_keeps_ours(tmp_path):
    for folder in (
        "botocore/data/ec2",
        "botocore/data/sqs",
        "twilio/rest/video",
        "twilio/rest/api",
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "x.py").touch()
    prune(tmp_path)
    left = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.py")}
    assert left == {"botocore/data/sqs/x.py", "twilio/rest/api/x.py"}


def test_pruning_keeps_a_licence_whatever_its_suffix(tmp_path):
    info = tmp_path / "thing-1.0.dist-info"
    info.mkdir()
    for name in ("LICENSE.rst", "METADATA", "RECORD"):
        (info / name).touch()
    prune(tmp_path)
    assert sorted(p.name for p in info.iterdir()) == ["LICENSE.rst", "METADATA"]


def test_a_model_loses_its_prose_but_no_member_of_that_name():
    model = {"documentation": "prose", "members": {"documentation": {"shape": "Text"}}}
    assert without_documentation(model) == {"members": {"documentation": {"shape": "Text"}}}


def test_endpoints_keep_every_region_of_the_services_that_are_called():
    services = {"sqs": {"endpoints": {"eu-north-1": {}}}, "ec2": {}}
    slim = slim_endpoints({"partitions": [{"services": services, "regions": {"eu-north-1": {}}}]})
    assert slim["partitions"][0] == {
        "services": {"sqs": {"endpoints": {"eu-north-1": {}}}},
        "regions": {"eu-north-1": {}},
    }


def test_a_tree_that_somebody_else_finished_first_is_kept(tmp_path):
    made, done = tmp_path / "made", tmp_path / "done"
    for tree in (made, done):
        tree.mkdir()
        (tree / "installed_bytes").write_text(tree.name)
    publish(made, done)
    assert (done / "installed_bytes").read_text() == "done"


def test_a_place_taken_by_something_unfinished_is_not_accepted(tmp_path):
    made, done = tmp_path / "made", tmp_path / "done"
    made.mkdir()
    done.mkdir()
    (done / "half").touch()
    with pytest.raises(OSError, match="done"):
        publish(made, done)
