from vanban.checking.grids import list_tables
from vanban.checking.relations import list_relations
from vanban.model.content import Cell, Content, Grid
from vanban.reading.understand import understand

ROWS = (("Sở A", "6", "5", "8", "-25%"), ("Sở B", "1", "2", "4", "-75%"), ("Sở C", "3", "4", "6", "-50%"))


def relations(*heads: str) -> list[tuple[int, int, int]]:
    blocks = (Cell("Đơn vị", row_span=2), Cell("Kỳ này", column_span=3), Cell("So sánh với cùng kỳ (±%)"))
    grid = Grid((blocks, tuple(map(Cell, heads)), *(tuple(map(Cell, row)) for row in ROWS)), head_rows=2)
    document = understand(Content((grid,), "xlsx"), "a.xlsx")
    return [(one.told, one.now, one.base) for table in list_tables(document) for one in list_relations(table)]


def test_a_column_of_another_head_is_not_what_is_compared() -> None:
    assert relations("Hàng giả", "Số vụ khởi tố", "Số bị can", "Số vụ khởi tố (%)") == []


def test_columns_under_no_like_head_are_related_by_their_rows() -> None:
    assert relations("Hàng giả", "Số vụ", "Số bị can", "Tăng, giảm (%)") == [(4, 1, 3)]


def test_rounded_noughts_are_no_evidence() -> None:
    rows = (("Sở A", "1.234,5", "0"), ("Sở B", "9", "0"), ("Sở C", "3", "0"), ("Tổng cộng", "1.246,5", "0"))
    head = tuple(map(Cell, ("Đơn vị", "Thu nộp", "So sánh với cùng kỳ (±%)")))
    document = understand(Content((Grid((head, *(tuple(map(Cell, row)) for row in rows)), head_rows=1),), "xlsx"), "a")
    assert [one for table in list_tables(document) for one in list_relations(table)] == []
