from vanban.model.content import Cell, Content, Grid, Paragraph
from vanban.reading.layout import unfold_layout_grids


def _grid(*rows: tuple[str, ...], ruled: bool = False, page: int = 1) -> Grid:
    return Grid(tuple(tuple(map(Cell, row)) for row in rows), page, ruled)


def _unfolded(*parts: Paragraph | Grid) -> list[tuple[str | None, str] | Grid]:
    content = unfold_layout_grids(Content(parts, "docx"))
    return [(p.column, p.text) if isinstance(p, Paragraph) else p for p in content.parts]


LETTERHEAD = [
    ("left", "UBND TỈNH SÔNG VÀNG"),
    ("left", "SỞ CÔNG NGHIỆP"),
    ("right", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("right", "Độc lập - Tự do - Hạnh phúc"),
    ("left", "Số: 12/BC-SCN"),
    ("right", "Sông Vàng, ngày 05 tháng 6 năm 2025"),
]


def test_letterhead_in_two_rows() -> None:
    grid = _grid(
        ("UBND TỈNH SÔNG VÀNG\nSỞ CÔNG NGHIỆP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
        ("Số: 12/BC-SCN", "Sông Vàng, ngày 05 tháng 6 năm 2025"),
    )
    assert _unfolded(grid) == LETTERHEAD


def test_letterhead_in_one_row_has_the_same_order() -> None:
    grid = _grid(
        (
            "UBND TỈNH SÔNG VÀNG\nSỞ CÔNG NGHIỆP\nSố: 12/BC-SCN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSông Vàng, ngày 05 tháng 6 năm 2025",
        )
    )
    assert _unfolded(grid) == LETTERHEAD


def test_letterhead_with_an_empty_column_between() -> None:
    grid = _grid(("SỞ CÔNG NGHIỆP", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    assert _unfolded(grid) == [("left", "SỞ CÔNG NGHIỆP"), ("right", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]


def test_letterhead_run_together_in_lines() -> None:
    lines = (
        "UBND TỈNH SÔNG VÀNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ CÔNG NGHIỆP      Độc lập - Tự do - Hạnh phúc",
        "Số: 12/BC-SCN Sông Vàng, ngày 05 tháng 6 năm 2025",
    )
    assert _unfolded(*map(Paragraph, lines)) == LETTERHEAD


def test_letterhead_by_tabs() -> None:
    lines = ("SỞ CÔNG NGHIỆP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 1/BC-SCN\tSông Vàng, ngày 5 tháng 6 năm 2025")
    assert [line for line in _unfolded(*map(Paragraph, lines)) if isinstance(line, tuple)] == [
        ("left", "SỞ CÔNG NGHIỆP"),
        ("right", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("left", "Số: 1/BC-SCN"),
        ("right", "Sông Vàng, ngày 5 tháng 6 năm 2025"),
    ]


def test_recipients_stand_before_the_signature() -> None:
    grid = _grid(("Nơi nhận:", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"), ("- Như trên;\n- Lưu: VT.", "Trần Văn Một"))
    assert [line for line in _unfolded(grid) if isinstance(line, tuple)] == [
        ("left", "Nơi nhận:"),
        ("left", "- Như trên;"),
        ("left", "- Lưu: VT."),
        ("right", "KT. GIÁM ĐỐC"),
        ("right", "PHÓ GIÁM ĐỐC"),
        ("right", "Trần Văn Một"),
    ]


def test_two_signatures_beside_each_other() -> None:
    grid = _grid(("NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ tên)", "THỦ TRƯỞNG ĐƠN VỊ\n(Ký, đóng dấu)"))
    assert [line[0] for line in _unfolded(grid) if isinstance(line, tuple)] == ["left", "left", "right", "right"]


def test_data_without_rules_stays_a_table() -> None:
    grid = _grid(("Đơn vị", "Số vụ"), ("Xã Một", "5"), ("Xã Hai", "6"))
    assert _unfolded(grid) == [grid]


def test_data_that_names_a_post_stays_a_table() -> None:
    grid = _grid(("TT", "Chức vụ", "Số người"), ("1", "CHỦ TỊCH UBND XÃ", "12"), ("2", "Công chức", "30"), ruled=True)
    assert _unfolded(grid) == [grid]


def test_frame_of_one_cell_is_text() -> None:
    assert _unfolded(_grid(("MẬT\nkhông có",), ruled=True)) == [(None, "MẬT"), (None, "không có")]


def test_table_inside_a_layout_grid_stays_a_table() -> None:
    data = _grid(("Xã", "Vụ"), ("Một", "5"), ruled=True)
    outer = Grid(((Cell("Kết quả", parts=(Paragraph("Kết quả"), data)),),), ruled=False)
    assert _unfolded(outer) == [(None, "Kết quả"), data]


def test_table_cut_by_a_page_is_one() -> None:
    head, row = ("TT", "Xã"), ("1", "Một")
    whole = _unfolded(_grid(head, row, ruled=True), _grid(head, ("2", "Hai"), ruled=True, page=2))
    assert whole == [_grid(head, row, ("2", "Hai"), ruled=True)]
    on_two_pages = _unfolded(_grid(head, row, ruled=True), _grid(("2", "Hai"), ruled=True, page=2))
    assert on_two_pages == whole


def test_two_tables_on_one_page_stay_two() -> None:
    tables = [_grid(("TT", "Xã"), ("1", "Một"), ruled=True), _grid(("TT", "Chợ"), ("1", "Hai"), ruled=True)]
    assert _unfolded(*tables) == tables


def test_table_without_a_word_is_dropped() -> None:
    assert _unfolded(_grid(("", ""), ("", ""), ruled=True)) == []


def test_tabs_in_running_text_are_blanks() -> None:
    assert _unfolded(Paragraph("Tổng số:\t12 vụ")) == [(None, "Tổng số: 12 vụ")]
