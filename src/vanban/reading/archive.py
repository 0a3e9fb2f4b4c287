"""Many files at once: a folder or a .zip, each file read for itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile, ZipInfo

from vanban.model.document import Document
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.package import DAMAGED, check_entries, read_entry
from vanban.reading.files.sniff import NAMES, sniff
from vanban.reading.read import NO_ACCESS, read

MOST_FILES = 2_000
LARGEST_TOTAL = 1_000_000_000
DEEPEST = 3
TOO_DEEP = "tệp nén lồng nhau quá nhiều lớp; đề nghị giải nén rồi gửi từng tệp."
TOO_MANY = "tệp nén chứa quá nhiều tệp; đề nghị tách thành các tệp nhỏ hơn."
DOCUMENTS = frozenset().union(*(suffixes for _, suffixes in NAMES.values()))
SKIPPED = ("__MACOSX", ".", "~$", "Thumbs.db", "desktop.ini")


class _Refused(Exception):
    """The outermost archive is not to be read on."""


@dataclass(slots=True)
class _Contents:
    """What has been found in an outermost archive so far."""

    files: int = 0
    size: int = 0

    def add(self, entries: list[ZipInfo]) -> None:
        self.files += len(entries)
        self.size += sum(entry.file_size for entry in entries)
        if self.files > MOST_FILES or self.size > LARGEST_TOTAL:
            raise _Refused(TOO_MANY)


def list_documents(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files below a folder that may be documents, in order, each with its name from the folder on."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not _is_skipped(PurePosixPath(file.relative_to(folder))) and _may_be_document(file):
            yield file, file.relative_to(folder).as_posix()


def read_all(path: Path, *, name: str | None = None) -> Iterator[Document | UnreadableFile]:
    """Each document in a file, folder or .zip; a file inside "a.zip" is called "a.zip/b.docx"."""
    if not path.is_dir():
        yield from _read_outermost(path, name or path.name)
        return
    for file, found in list_documents(path):
        yield from _read_outermost(file, found)


def _read_outermost(path: Path, name: str) -> Iterator[Document | UnreadableFile]:
    """A bomb of archives in archives is refused in one sentence, not one for each of its files."""
    try:
        yield from _read_one(path, name, 0, _Contents())
    except _Refused as error:
        yield UnreadableFile(name, str(error))


def _may_be_document(path: Path) -> bool:
    """Plain text that calls itself something else (a program, a setting) is no document."""
    return path.suffix.lower() in DOCUMENTS or not _is_text(path)


def _is_text(path: Path) -> bool:
    try:
        return path.stat().st_size > 0 and sniff(path) == "text"
    except (UnreadableFile, OSError):
        return False


def _read_one(path: Path, name: str, depth: int, found: _Contents) -> Iterator[Document | UnreadableFile]:
    try:
        archive = path.is_file() and path.stat().st_size > 0 and sniff(path) == "zip"
        if not archive:
            yield read(path, name=name)
            return
    except UnreadableFile as error:
        yield UnreadableFile(name, error.reason)
        return
    except OSError:
        yield UnreadableFile(name, NO_ACCESS)
        return
    yield from _read_zip(path, name, depth, found)


def _read_zip(path: Path, name: str, depth: int, found: _Contents) -> Iterator[Document | UnreadableFile]:
    try:
        with ZipFile(path) as archive:
            yield from _entries(archive, name, depth, found)
    except UnreadableFile as error:
        yield UnreadableFile(name, error.reason)
    except BadZipFile:
        yield UnreadableFile(name, DAMAGED)


def _entries(archive: ZipFile, name: str, depth: int, found: _Contents) -> Iterator[Document | UnreadableFile]:
    if depth >= DEEPEST:
        raise _Refused(TOO_DEEP)
    check_entries(archive, name)
    entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_skipped(_path(entry))]
    found.add(entries)
    with TemporaryDirectory() as folder:
        for number, entry in enumerate(entries):
            inner = f"{name}/{_path(entry).as_posix()}"
            target = Path(folder) / f"{number}{_path(entry).suffix.lower()}"
            try:
                target.write_bytes(read_entry(archive, entry, inner))
            except UnreadableFile as error:
                yield error
                continue
            if _may_be_document(target):
                yield from _read_one(target, inner, depth + 1, found)
            target.unlink()


def _path(entry: ZipInfo) -> PurePosixPath:
    """The name of an entry; without the UTF-8 flag Vietnamese programs write UTF-8 all the same."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = entry.filename
    return PurePosixPath(*(part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in ("..", "/")))


def _is_skipped(path: PurePosixPath) -> bool:
    return any(part.startswith(SKIPPED) for part in path.parts)
