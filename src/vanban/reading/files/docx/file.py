"""A .docx file → Content."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath

from lxml import etree

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.docx.body import BodyReader
from vanban.reading.files.docx.names import MC, W, transitional
from vanban.reading.files.docx.notes import read_notes
from vanban.reading.files.docx.numbering import read_numbering
from vanban.reading.files.docx.styles import read_styles
from vanban.reading.files.package import DAMAGED, Package, safe_parser

MACROS = ("macros", "Tệp có chứa macro; phần mềm chỉ đọc nội dung, không chạy macro.")
NO_TEXT = "không tìm thấy nội dung văn bản trong tệp; đề nghị mở bằng phần mềm soạn thảo rồi lưu lại."
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def read_docx(path: Path) -> Content:
    """The content of a Word document; raises UnreadableFile when it is damaged or encrypted."""
    with Package(path) as package:
        main = _main_part(package)
        data = transitional(package.read(main))
        if not data.strip():
            raise UnreadableFile(package.file, NO_TEXT)
        reader = _reader(package, main, rendered=b"lastRenderedPageBreak" in data)
        try:
            parts = tuple(part for part in _parts(data, reader) if isinstance(part, Grid) or part.text or part.notes)
        except etree.XMLSyntaxError as error:
            raise UnreadableFile(package.file, DAMAGED) from error
        macros = any(name.endswith("vbaProject.bin") for name in package.names)
    return Content(parts, "docx", reader.page if reader.rendered else None, (MACROS,) if macros else ())


def _main_part(package: Package) -> str:
    relations = package.tree("_rels/.rels")
    for relation in relations.iter(RELATION) if relations is not None else ():
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    return "word/document.xml"


def _reader(package: Package, main: str, *, rendered: bool) -> BodyReader:
    folder = PurePosixPath(main).parent
    styles = read_styles(_tree(package, folder / "styles.xml"))
    numbering = read_numbering(_tree(package, folder / "numbering.xml"))
    notes: dict[tuple[str, str], str] = {}
    for kind in ("footnote", "endnote"):
        notes |= read_notes(_tree(package, folder / f"{kind}s.xml"), kind, styles)
    return BodyReader(styles, numbering, notes, rendered=rendered)


def _tree(package: Package, name: PurePosixPath) -> etree._Element | None:
    data = transitional(package.read(str(name)))
    try:
        return etree.fromstring(data, safe_parser()) if data else None
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(package.file, DAMAGED) from error


def _parts(data: bytes, reader: BodyReader) -> Iterator[Paragraph | Grid]:
    """The blocks of the body one by one, each forgotten when it has been read."""
    events = etree.iterparse(BytesIO(data), tag=(W + "p", W + "tbl"), resolve_entities=False, no_network=True)
    for _, element in events:
        parent = element.getparent()
        if parent is None or not _stands_in_body(element):
            continue
        yield from reader.block(element)
        element.clear()
        while element.getprevious() is not None:
            del parent[0]
    yield from reader.rest()


def _stands_in_body(element: etree._Element) -> bool:
    for above in element.iterancestors():
        if above.tag in (W + "p", W + "tbl", W + "del", W + "moveFrom", MC + "Fallback"):
            return False
        if above.tag == W + "body":
            return True
    return False
