from pathlib import Path

import pytest

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.files.html import read_html

LONG = (
    "Trong tháng, lực lượng chức năng của tỉnh đã kiểm tra nhiều cơ sở kinh doanh và xử lý các vi phạm được phát hiện."
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "trang.html"


def _read(page: Path, body: str) -> Content:
    page.write_text(f"<!DOCTYPE html><html><head><title>t</title></head><body>{body}</body></html>", "utf-8")
    return read_html(page)


def _texts(content: Content) -> list[str]:
    return [part.text for part in content.parts if isinstance(part, Paragraph)]


def test_article_is_read_and_menus_are_not(page: Path) -> None:
    links = "".join(f'<a href="/{at}">Chuyên mục số {at}</a> ' for at in range(9))
    body = (
        f'<div class="a">{links}</div><div class="b"><div class="c"><h1>Kiểm tra hàng hóa</h1><p>{LONG}</p>'
        f'<p>{LONG}</p></div><div class="d">{links}</div></div><div class="e">{links} Bản quyền của báo</div>'
    )
    assert _texts(_read(page, body)) == ["Kiểm tra hàng hóa", LONG, LONG]


def test_scripts_forms_and_hidden_parts_are_dropped(page: Path) -> None:
    body = (
        f"<p>{LONG}</p><script>x</script><style>p</style><form>gửi</form>"
        '<p style="display:none">ẩn</p><p hidden>ẩn</p>'
    )
    assert _texts(_read(page, body)) == [LONG]


def test_document_page_is_read_whole(page: Path) -> None:
    body = (
        "<table><tr><td>SỞ CÔNG NGHIỆP</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>"
        f'<p align="center"><b>BÁO CÁO</b></p><p>{LONG}</p><p>Nơi nhận:<br>- Như trên;<br/>- Lưu: VT.</p>'
    )
    content = _read(page, body)
    assert isinstance(content.parts[0], Grid)
    assert content.parts[1] == Paragraph("BÁO CÁO", bold=True, centred=True)
    assert _texts(content)[1:] == [LONG, "Nơi nhận:", "- Như trên;", "- Lưu: VT."]


def test_tables_keep_their_spans_and_head(page: Path) -> None:
    body = (
        f"<p>{LONG}</p><table border=1><thead><tr><th rowspan=2>Xã</th><th colspan=2>Vụ</th></tr>"
        "<tr><th>A</th><th>B</th></tr></thead><tr><td>Một</td><td>1</td><td>2</td></tr></table>"
    )
    grid = _read(page, body).parts[1]
    assert isinstance(grid, Grid)
    assert (grid.head_rows, grid.ruled) == (2, True)
    assert [(cell.text, cell.row_span, cell.column_span) for cell in grid.rows[0]] == [("Xã", 2, 1), ("Vụ", 1, 2)]


def test_lists_have_their_labels(page: Path) -> None:
    assert _texts(_read(page, f"<p>{LONG}</p><ul><li>một</li></ul><ol><li>hai</li><li>ba</li></ol>")) == [
        LONG, "- một", "1. hai", "2. ba",
    ]  # fmt: skip


def test_raised_numbers_are_footnote_marks(page: Path) -> None:
    parts = _read(page, f"<p>{LONG}<sup>1</sup></p><p><sup>1</sup> Theo kế hoạch.</p>").parts
    (part,) = parts
    assert isinstance(part, Paragraph)
    assert (part.text, part.notes[0].text) == (LONG, "Theo kế hoạch.")


def test_numbers_that_lead_to_notes_are_marks(page: Path) -> None:
    parts = _read(page, f'<p>{LONG}<a href="#n1">1</a></p><div id="n1"><a href="#m1">1</a> Theo kế hoạch.</div>').parts
    assert [part.notes[0].text for part in parts if isinstance(part, Paragraph)] == ["Theo kế hoạch."]


def test_declared_charset_holds(page: Path) -> None:
    page.write_bytes(f'<html><meta charset="utf-8"><body><p>{LONG}</p></body></html>'.encode())
    assert _texts(read_html(page)) == [LONG]
    page.write_bytes(f'<?xml version="1.0" encoding="UTF-8"?><html><body><p>{LONG}</p></body></html>'.encode())
    assert _texts(read_html(page)) == [LONG]


def test_unseen_controls_are_dropped_in_kept_lines_too(page: Path) -> None:
    assert "12 vụ" in _texts(_read(page, f"<p>{LONG}</p><pre>1\u202e2 vụ\u2069</pre>"))


def test_tracked_changes_of_a_saved_page_are_accepted(page: Path) -> None:
    body = f"<p>{LONG} Xử lý <del cite='x'>3</del><ins cite='x'>5</ins> vụ.</p>"
    assert _texts(_read(page, body)) == [f"{LONG} Xử lý 5 vụ."]


def test_letterhead_in_a_table_within_a_table_keeps_its_columns(page: Path) -> None:
    columns = "<td>UBND TỈNH HẠ SƠN<br>SỞ CÔNG THƯƠNG</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td>"
    head = f"<table><tr>{columns}</tr></table>"
    body = f"<table width='100%'><tr><td>{head}<p>{LONG}</p><p>{LONG}</p></td></tr></table>"
    (outer,) = _read(page, body).parts
    assert isinstance(outer, Grid)
    inner, *rest = outer.rows[0][0].parts
    assert isinstance(inner, Grid)
    assert [cell.text for cell in inner.rows[0]] == [
        "UBND TỈNH HẠ SƠN\nSỞ CÔNG THƯƠNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]
    assert [part.text for part in rest if isinstance(part, Paragraph)] == [LONG, LONG]
    assert not outer.ruled


def test_spans_of_a_stranger_stay_within_bounds(page: Path) -> None:
    table = "<table border=1><tr><td colspan=99999>a<tr><td rowspan=0>b<td colspan=x>c</table>"
    (grid,) = (part for part in _read(page, table + f"<p>{LONG}</p>").parts if isinstance(part, Grid))
    assert [[(cell.column_span, cell.row_span) for cell in row] for row in grid.rows] == [[(500, 1)], [(1, 1), (1, 1)]]


def test_lines_of_preformatted_text_stay_lines(page: Path) -> None:
    assert _texts(_read(page, f"<p>{LONG}</p><pre>Nơi nhận:\n- Như trên;\n- Lưu: VT.</pre>")) == [
        LONG, "Nơi nhận:", "- Như trên;", "- Lưu: VT.",
    ]  # fmt: skip


def test_elements_nested_without_end_are_no_error(page: Path) -> None:
    assert _texts(_read(page, "<div>" * 5000 + LONG)) in ([], [LONG])
