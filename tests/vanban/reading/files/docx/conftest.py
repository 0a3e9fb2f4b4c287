from collections.abc import Callable, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
MakeDocx = Callable[..., Path]


def run(text: str, look: str = "") -> str:
    """A w:r of these characters."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, look: str = "") -> str:
    """A w:p of this content."""
    return f"<w:p><w:pPr>{look}</w:pPr>{content}</w:p>"


def table(*rows: str) -> str:
    """A w:tbl of these rows."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, look: str = "") -> str:
    """A w:tr of these cells."""
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(cells)}</w:tr>"


def cell(text: str, look: str = "") -> str:
    """A w:tc with one paragraph."""
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{paragraph(run(text))}</w:tc>"


@pytest.fixture
def make_docx(tmp_path: Path) -> MakeDocx:
    """A .docx made of the XML of its body and, by name, of its other parts' contents."""

    def make(
        body: str, parts: Mapping[str, str] | None = None, name: str = "a.docx", raw: Mapping[str, str] | None = None
    ) -> Path:
        contents = {"word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"}
        for part, content in (parts or {}).items():
            root = part.removesuffix("s") + "s" if part != "numbering" else part
            contents[f"word/{part}.xml"] = f"<w:{root} {NAMESPACES}>{content}</w:{root}>"
        path = tmp_path / name
        with ZipFile(path, "w", ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", "<Types/>")
            for entry, content in (contents | dict(raw or {})).items():
                package.writestr(entry, content)
        return path

    return make
