from collections.abc import Callable
from pathlib import Path

from vanban.model.content import Grid
from vanban.reading.files.docx import read_docx

MakeDocx = Callable[..., Path]


def _cell(text: str, look: str = "") -> str:
    return f"<w:tc><w:tcPr>{look}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


def _row(*cells: str, look: str = "") -> str:
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(cells)}</w:tr>"


def _grid(make_docx: MakeDocx, rows: str, look: str = "", styles: str = "") -> Grid:
    parts = {"styles": styles} if styles else {}
    (grid,) = read_docx(make_docx(f"<w:tbl><w:tblPr>{look}</w:tblPr>{rows}</w:tbl>", parts)).parts
    assert isinstance(grid, Grid)
    return grid


def test_merged_cells_stand_once_with_their_spans(make_docx: MakeDocx) -> None:
    rows = _row(_cell("Đơn vị", '<w:vMerge w:val="restart"/>'), _cell("Số vụ", '<w:gridSpan w:val="2"/>')) + _row(
        _cell("", "<w:vMerge/>"), _cell("Buôn lậu"), _cell("Hàng giả")
    )
    grid = _grid(make_docx, rows)
    assert [[(c.text, c.row_span, c.column_span) for c in row] for row in grid.rows] == [
        [("Đơn vị", 2, 1), ("Số vụ", 1, 2)],
        [("Buôn lậu", 1, 1), ("Hàng giả", 1, 1)],
    ]


def test_span_of_a_stranger_stays_within_bounds(make_docx: MakeDocx) -> None:
    grid = _grid(make_docx, _row(_cell("a", '<w:gridSpan w:val="99999999999"/>'), _cell("b")))
    assert grid.rows[0][0].column_span == 200


def test_head_rows_and_hidden_rows(make_docx: MakeDocx) -> None:
    rows = _row(_cell("TT"), _cell("Xã"), look="<w:tblHeader/>") + _row(_cell("1"), _cell("ẩn"), look="<w:hidden/>")
    grid = _grid(make_docx, rows + _row(_cell("1"), _cell("Xã Một")))
    assert grid.head_rows == 1
    assert [row[1].text for row in grid.rows] == ["Xã", "Xã Một"]


def test_deleted_row_is_dropped(make_docx: MakeDocx) -> None:
    grid = _grid(make_docx, _row(_cell("còn")) + _row(_cell("xóa"), look='<w:del w:id="1"/>'))
    assert [row[0].text for row in grid.rows] == ["còn"]


def test_rules_come_from_table_style_and_cells(make_docx: MakeDocx) -> None:
    style = (
        '<w:style w:type="table" w:styleId="TG"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
        '<w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>'
    )
    row = _row(_cell("a"))
    none = '<w:tblBorders><w:top w:val="nil"/></w:tblBorders>'
    bordered = _row(_cell("a", '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'))
    assert _grid(make_docx, row, '<w:tblStyle w:val="TG"/>', style).ruled
    assert not _grid(make_docx, row, '<w:tblStyle w:val="TG"/>' + none, style).ruled
    assert _grid(make_docx, bordered).ruled
    assert not _grid(make_docx, row).ruled


def test_inner_table_is_kept_in_its_cell(make_docx: MakeDocx) -> None:
    inner = f"<w:tbl>{_row(_cell('trong'))}</w:tbl>"
    grid = _grid(make_docx, _row(f"<w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p>{inner}</w:tc>"))
    cell = grid.rows[0][0]
    assert cell.text == "ngoài\ntrong"
    assert isinstance(cell.parts[1], Grid)


def _spans(grid: Grid) -> list[list[tuple[str, int, int]]]:
    return [[(cell.text, cell.row_span, cell.column_span) for cell in line] for line in grid.rows]


def test_rows_may_begin_and_end_inside_the_grid(make_docx: MakeDocx) -> None:
    look = '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'
    grid = _grid(make_docx, _row(_cell("a"), _cell("b"), _cell("c")) + _row(_cell("d"), look=look))
    assert _spans(grid)[1] == [("", 1, 1), ("d", 1, 1)]


def test_cells_merged_across_as_word_2003_writes_them(make_docx: MakeDocx) -> None:
    rows = _row(_cell("Số vụ", '<w:hMerge w:val="restart"/>'), _cell("", "<w:hMerge/>")) + _row(_cell("a"), _cell("b"))
    assert _spans(_grid(make_docx, rows)) == [[("Số vụ", 1, 2)], [("a", 1, 1), ("b", 1, 1)]]


def test_merge_without_a_beginning_begins_where_it_stands(make_docx: MakeDocx) -> None:
    rows = _row(_cell("Xã", "<w:vMerge/>"), _cell("1")) + _row(_cell("", "<w:vMerge/>"), _cell("2"))
    assert _spans(_grid(make_docx, rows)) == [[("Xã", 2, 1), ("1", 1, 1)], [("2", 1, 1)]]


def test_merge_goes_on_past_rows_with_other_columns(make_docx: MakeDocx) -> None:
    rows = (
        _row(_cell("Khối", '<w:vMerge w:val="restart"/>'), _cell("A"), _cell("B"))
        + _row(_cell("", '<w:vMerge w:val="continue"/>'), _cell("AB", '<w:gridSpan w:val="2"/>'))
        + _row(_cell("", "<w:vMerge/>"), _cell("C"), _cell("D"))
    )
    grid = _grid(make_docx, rows)
    assert _spans(grid) == [
        [("Khối", 3, 1), ("A", 1, 1), ("B", 1, 1)],
        [("AB", 1, 2)],
        [("C", 1, 1), ("D", 1, 1)],
    ]


def test_rows_and_cells_in_content_controls_are_opened(make_docx: MakeDocx) -> None:
    wrapped = f"<w:sdt><w:sdtContent>{_cell('trong')}</w:sdtContent></w:sdt>"
    rows = f"<w:sdt><w:sdtContent>{_row(wrapped, _cell('b'))}</w:sdtContent></w:sdt>" + _row(_cell("c"), _cell("d"))
    assert [[cell.text for cell in line] for line in _grid(make_docx, rows).rows] == [["trong", "b"], ["c", "d"]]


def test_inserted_row_is_kept(make_docx: MakeDocx) -> None:
    grid = _grid(make_docx, _row(_cell("có")) + _row(_cell("thêm"), look='<w:ins w:id="1"/>'))
    assert [line[0].text for line in grid.rows] == ["có", "thêm"]


def test_head_rows_count_from_the_top_only(make_docx: MakeDocx) -> None:
    head = "<w:tblHeader/>"
    rows = _row(_cell("A"), look=head) + _row(_cell("B"), look=head) + _row(_cell("1")) + _row(_cell("C"), look=head)
    assert _grid(make_docx, rows).head_rows == 2
    assert _grid(make_docx, _row(_cell("A"), look='<w:tblHeader w:val="0"/>') + _row(_cell("1"))).head_rows is None


def test_paragraphs_of_a_cell_are_its_lines(make_docx: MakeDocx) -> None:
    lines = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("SỞ A", "PHÒNG B"))
    grid = _grid(make_docx, _row(f"<w:tc>{lines}</w:tc>"))
    assert grid.rows[0][0].text == "SỞ A\nPHÒNG B"
    assert len(grid.rows[0][0].parts) == 2


def test_table_without_rows_is_nothing(make_docx: MakeDocx) -> None:
    assert read_docx(make_docx("<w:tbl><w:tblPr/></w:tbl><w:p><w:r><w:t>chữ</w:t></w:r></w:p>")).parts[0].page == 1
