"""The .docx package: its parts zipped with fixed dates, so that the same document gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from vanban.writing.docx.body import FIRST_HEADER_ID, HEADER_ID, BodySetter, footnotes
from vanban.writing.docx.fixed import XML_HEAD, fixed_parts
from vanban.writing.docx.styles import styles_part
from vanban.writing.docx.xml import serialised
from vanban.writing.sheet.parts import SetTable, Sheet

DEFLATE_LEVEL = 5

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_CONTENT_TYPES = (
    ("word/document.xml", f"{_WORD}.document.main+xml"),
    ("word/styles.xml", f"{_WORD}.styles+xml"),
    ("word/settings.xml", f"{_WORD}.settings+xml"),
    ("word/header1.xml", f"{_WORD}.header+xml"),
    ("word/header2.xml", f"{_WORD}.header+xml"),
    ("word/footnotes.xml", f"{_WORD}.footnotes+xml"),
    ("word/fontTable.xml", f"{_WORD}.fontTable+xml"),
    ("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
    ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
)
_PACKAGE_PARTS = (
    ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
    ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", f"{_OFFICE}/extended-properties", "docProps/app.xml"),
)
_DOCUMENT_PARTS = (
    ("rIdStyles", f"{_OFFICE}/styles", "styles.xml"),
    ("rIdSettings", f"{_OFFICE}/settings", "settings.xml"),
    (HEADER_ID, f"{_OFFICE}/header", "header1.xml"),
    (FIRST_HEADER_ID, f"{_OFFICE}/header", "header2.xml"),
    ("rIdFootnotes", f"{_OFFICE}/footnotes", "footnotes.xml"),
    ("rIdFonts", f"{_OFFICE}/fontTable", "fontTable.xml"),
    ("rIdTheme", f"{_OFFICE}/theme", "theme/theme1.xml"),
)


def docx_bytes(sheet: Sheet) -> bytes:
    """The sheet as a .docx; the same sheet gives the same bytes."""
    setter = BodySetter()
    document = serialised(setter.document(sheet))
    sizes = {part.size for section in sheet.sections for part in section.parts if isinstance(part, SetTable)}
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(_PACKAGE_PARTS),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relationships(_DOCUMENT_PARTS),
        "word/styles.xml": styles_part(tuple(sorted(sizes))),
        "word/footnotes.xml": serialised(footnotes(setter.notes)),
        "docProps/core.xml": _core_properties(sheet),
    }
    return _zipped(parts | fixed_parts())


def _zipped(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for path, content in parts.items():
            info = ZipInfo(path)
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, content, compresslevel=DEFLATE_LEVEL)
    return buffer.getvalue()


def _content_types() -> bytes:
    overrides = "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in _CONTENT_TYPES)
    return (
        f'{XML_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    ).encode()


def _relationships(relations: tuple[tuple[str, str, str], ...]) -> bytes:
    lines = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{to}"/>' for key, kind, to in relations)
    return f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'.encode()


def _core_properties(sheet: Sheet) -> bytes:
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{sheet.date}T00:00:00Z</dcterms:{name}>'
        for name in (("created", "modified") if sheet.date else ())
    )
    return (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(sheet.title)}</dc:title><dc:creator>{escape(sheet.author)}</dc:creator>"
        f"<dc:language>vi-VN</dc:language>{dates}</cp:coreProperties>"
    ).encode()
