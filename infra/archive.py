"""Zips that depend on their contents only: same files, same bytes, whatever the clock says.

Knows files and names, not what is in them.
"""

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

LONG_AGO = (1980, 1, 1, 0, 0, 0)
READABLE_BY_ALL = 0o100644 << 16


def entry(name: str) -> zipfile.ZipInfo:
    """A file of no particular date, which Lambda's own user may read."""
    info = zipfile.ZipInfo(name, LONG_AGO)
    info.external_attr = READABLE_BY_ALL
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    return info


def contents(trees: Iterable[Path]) -> Mapping[str, Path]:
    """The files of several trees by their name in the zip.

    Raises:
        ValueError: when two trees hold the same file; one would hide the other.

    """
    found: dict[str, Path] = {}
    for tree in trees:
        for path in (p for p in tree.rglob("*") if p.is_file()):
            name = path.relative_to(tree).as_posix()
            if name in found:
                raise ValueError(f"{name} is in {found[name]} and in {path}; ship one")
            found[name] = path
    return found


def write(target: Path, trees: Iterable[Path]) -> int:
    """Zip the trees over each other, sorted; answers the bytes before compression."""
    total_bytes = 0
    with zipfile.ZipFile(target, "w") as archive:
        for name, path in sorted(contents(trees).items()):
            data = path.read_bytes()
            total_bytes += len(data)
            archive.writestr(entry(name), data)
    return total_bytes
