"""The text of a file → Content: lines, paragraphs, tables and the footnotes among them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from vanban.model.content import Content
from vanban.reading.files.bounds import check_lines, read_bounded
from vanban.reading.files.plain.aligned import tabbed_columns
from vanban.reading.files.plain.framed import tabbed_frames
from vanban.reading.files.plain.lines import split_lines
from vanban.reading.files.plain.markup import without_markup
from vanban.reading.files.plain.tabbed import part_lines
from vanban.reading.files.plain.wrapping import join_wrapped
from vanban.reading.page_notes import gather_notes
from vanban.text.encodings import Decoded, decode

ENCODINGS = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI", "cp1258": "Windows-1258", "double-utf-8": "UTF-8 mã hóa hai lần"}


def read_plain(path: Path) -> Content:
    """The content of a text or Markdown file, in whichever encoding; raises UnreadableFile when it is too large."""
    decoded = decode(read_bounded(path))
    check_lines(decoded.text, path.name)
    content = content_of_text(decoded.text)
    return replace(content, remarks=_remarks(decoded))


def content_of_text(text: str) -> Content:
    """The content of a text; line ends, marks and tabs are all it has to tell paragraphs and tables by."""
    text = without_markup(text.replace("\r\n", "\n").replace("$\\pm\\%$", "±%"))
    lines = join_wrapped(split_lines(tabbed_columns(tabbed_frames(text))))
    return Content(tuple(gather_notes(part_lines(lines))), "text")


def _remarks(decoded: Decoded) -> tuple[tuple[str, str], ...]:
    remarks = []
    if decoded.encoding in ENCODINGS:
        remarks.append(("encoding", f"Tệp dùng bảng mã {ENCODINGS[decoded.encoding]}, đã chuyển sang Unicode."))
    if decoded.damaged:
        remarks.append(("encoding_damaged", "Một số ký tự trong tệp bị hỏng và không khôi phục được."))
    return tuple(remarks)
