from vanban.model.content import Cell, Content, Grid, Note, Paragraph
from vanban.reading.flow import lay_out


def test_table_takes_unit_and_caption_from_the_lines_above() -> None:
    grid = Grid(((Cell("Xã"), Cell("Thu")), (Cell("Một"), Cell("1,5"))))
    parts = (Paragraph("Biểu số 2"), Paragraph("Đơn vị tính: triệu đồng"), grid)
    (table,) = lay_out(Content(parts, "docx")).tables
    assert (table.caption, table.unit) == ("Biểu số 2", "triệu đồng")


def test_second_table_does_not_take_the_caption_of_the_first() -> None:
    grid = Grid(((Cell("Xã"), Cell("Thu")), (Cell("Một"), Cell("1,5"))))
    first, second = lay_out(Content((Paragraph("Biểu số 2"), grid, grid), "docx")).tables
    assert (first.caption, second.caption) == ("Biểu số 2", None)


def test_footnote_in_a_cell_follows_its_table() -> None:
    noted = Paragraph("Vụ", notes=(Note("1", "Tính cả năm.", 2),))
    grid = Grid(((Cell("Xã"), Cell("Vụ", parts=(noted,))), (Cell("Một"), Cell("5"))))
    flow = lay_out(Content((grid,), "docx"))
    assert [block.role for block in flow.blocks] == ["table", "footnote"]
    assert flow.footnotes[0].text == "Tính cả năm."


def test_every_block_gives_its_text() -> None:
    parts = (Paragraph("Một¹", notes=()), Paragraph("Hai", notes=(Note("2", "Ghi.", 3),)), Paragraph(" "))
    flow = lay_out(Content(parts, "docx"))
    assert [flow.block_text(at) for at in range(len(flow.blocks))] == ["Một¹", "Hai²", "² Ghi."]
