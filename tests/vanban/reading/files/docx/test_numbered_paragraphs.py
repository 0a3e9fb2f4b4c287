"""The labels that Word prints before the paragraphs of a list."""

from collections.abc import Callable
from pathlib import Path

from tests.vanban.reading.files.docx.conftest import paragraph, run

from vanban.reading.files.docx import read_docx

MakeDocx = Callable[..., Path]
LISTS = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="H1"/>'
    '<w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="K"><w:basedOn w:val="H1"/></w:style>'
)
PARTS = {"numbering": LISTS, "styles": STYLES}


def _listed(text: str, level: int, number: int = 1) -> str:
    return paragraph(
        run(text) if text else "", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def _read(make_docx: MakeDocx, *paragraphs: str) -> list[str]:
    return [getattr(part, "text", "") for part in read_docx(make_docx("".join(paragraphs), PARTS)).parts]


def test_outline_is_numbered_as_printed(make_docx: MakeDocx) -> None:
    texts = _read(
        make_docx,
        _listed("TÌNH HÌNH", 0),
        _listed("Thị trường", 1),
        _listed("Giá cả", 1),
        _listed("gạo tăng", 2),
        _listed("KẾT QUẢ", 0),
        _listed("Kiểm tra", 1),
    )
    assert texts == ["I. TÌNH HÌNH", "1.1. Thị trường", "1.2. Giá cả", "- gạo tăng", "II. KẾT QUẢ", "2.1. Kiểm tra"]


def test_style_numbers_its_paragraphs_and_those_based_on_it(make_docx: MakeDocx) -> None:
    texts = _read(
        make_docx,
        paragraph(run("TÌNH HÌNH"), '<w:pStyle w:val="H1"/>'),
        paragraph(run("KẾT QUẢ"), '<w:pStyle w:val="K"/>'),
    )
    assert texts == ["I. TÌNH HÌNH", "II. KẾT QUẢ"]


def test_number_zero_takes_the_number_of_the_style_away(make_docx: MakeDocx) -> None:
    off = '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    texts = _read(make_docx, paragraph(run("không số"), off), paragraph(run("TÌNH HÌNH"), '<w:pStyle w:val="H1"/>'))
    assert texts == ["không số", "I. TÌNH HÌNH"]


def test_empty_paragraph_of_a_list_counts_and_shows_nothing(make_docx: MakeDocx) -> None:
    assert _read(make_docx, _listed("Một", 0), _listed("", 0), _listed("Ba", 0)) == ["I. Một", "III. Ba"]


def test_joined_paragraphs_have_one_number(make_docx: MakeDocx) -> None:
    look = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>'
    assert _read(make_docx, paragraph(run("Một "), look), _listed("câu", 0), _listed("Hai", 0)) == [
        "I. Một câu",
        "II. Hai",
    ]


def test_broken_list_levels_are_no_error(make_docx: MakeDocx) -> None:
    texts = _read(make_docx, _listed("chữ", 99), _listed("khác", 0, 77))
    assert texts == ["chữ", "khác"]
