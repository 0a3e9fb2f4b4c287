"""An .html file → Content."""

from __future__ import annotations

from pathlib import Path

import regex
from lxml import etree, html

from vanban.model.content import Content
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.bounds import check_content
from vanban.reading.files.html.article import find_article
from vanban.reading.files.html.blocks import parts_of
from vanban.reading.page_notes import gather_notes
from vanban.text.encodings import decode

DECLARATION = regex.compile(r"\A\s*<\?xml[^>]*\?>")
CHARSET = regex.compile(rb"(?i)charset\s*=\s*[\"']?\s*(windows-125\d|utf-16|iso-8859-\d+)")
LARGEST_PAGE = 30_000_000
TOO_LARGE = "trang web quá lớn; đề nghị lưu riêng phần văn bản."
NO_PAGE = "không tìm thấy nội dung trang web trong tệp."


def read_html(path: Path) -> Content:
    """The article or document of a web page, without menus, related links and foot."""
    data = path.read_bytes()
    if len(data) > LARGEST_PAGE:
        raise UnreadableFile(path.name, TOO_LARGE)
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(DECLARATION.sub("", _text(data)), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFile(path.name, NO_PAGE) from error
    content = Content(tuple(gather_notes(parts_of(find_article(root)))), "text")
    check_content(content, path.name)
    return content


def _text(data: bytes) -> str:
    """The charset a page declares holds unless its bytes are UTF-8 all the same."""
    declared = CHARSET.search(data[:4000])
    decoded = decode(data)
    if declared is None or decoded.encoding in ("utf-8", "utf-16"):
        return decoded.text
    return decode(data.decode(declared[1].decode("ascii"), "replace").encode()).text
