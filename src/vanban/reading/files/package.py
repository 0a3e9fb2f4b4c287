"""The zip package inside .docx, .xlsx and .ods files, opened with limits."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from lxml import etree

from vanban.reading.errors import UnreadableFile

LARGEST_PART = 150_000_000
SUSPICIOUS_SIZE = 30_000_000
SUSPICIOUS_RATIO = 150
MOST_ENTRIES = 20_000
DAMAGED = "tệp bị hỏng hoặc tải về chưa đủ; đề nghị mở bằng phần mềm soạn thảo rồi lưu lại, hoặc xin lại tệp."
BOMB = "dung lượng sau khi giải nén lớn bất thường, không mở để bảo đảm an toàn; đề nghị kiểm tra nguồn gửi tệp."
TOO_MANY = "tệp nén chứa quá nhiều mục; đề nghị tách thành các tệp nhỏ hơn."
ENCRYPTED = "tệp được đặt mật khẩu; đề nghị bỏ mật khẩu rồi gửi lại."


class Package:
    """The parts of a package; raises UnreadableFile when it is damaged, encrypted or a zip bomb."""

    def __init__(self, path: Path, file: str | None = None) -> None:
        self.file = file or path.name
        try:
            self._zip = ZipFile(path)
        except (BadZipFile, ValueError) as error:
            raise UnreadableFile(self.file, DAMAGED) from error
        check_entries(self._zip, self.file)
        self.names = frozenset(self._zip.namelist())

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._zip.close()

    def read(self, name: str) -> bytes:
        """The bytes of a part, empty when there is none."""
        if name not in self.names:
            return b""
        return read_entry(self._zip, self._zip.getinfo(name), self.file)

    def tree(self, name: str) -> etree._Element | None:
        """The XML of a part, or None when there is none."""
        data = self.read(name)
        if not data:
            return None
        try:
            return etree.fromstring(data, safe_parser())
        except etree.XMLSyntaxError as error:
            raise UnreadableFile(self.file, DAMAGED) from error


def safe_parser() -> etree.XMLParser:
    """A parser that resolves no entity and reads nothing else from disk or network."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)


def check_entries(archive: ZipFile, file: str) -> None:
    """Raises UnreadableFile when the entries say that the archive is a bomb or encrypted."""
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise UnreadableFile(file, TOO_MANY)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableFile(file, ENCRYPTED)
    size, packed = sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)
    if size > SUSPICIOUS_SIZE and size > packed * SUSPICIOUS_RATIO:
        raise UnreadableFile(file, BOMB)


def read_entry(archive: ZipFile, entry: ZipInfo, file: str) -> bytes:
    """The bytes of one entry, never more than the limit whatever the directory of the archive claims."""
    if entry.file_size > LARGEST_PART:
        raise UnreadableFile(file, BOMB)
    try:
        with archive.open(entry) as stream:
            data = stream.read(LARGEST_PART + 1)
    except (BadZipFile, ZlibError, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise UnreadableFile(file, DAMAGED) from error
    if len(data) > LARGEST_PART:
        raise UnreadableFile(file, BOMB)
    return data
