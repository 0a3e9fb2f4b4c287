from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.content import Cell, Grid
from vanban.model.document import Document

ReadLines = Callable[..., Document]
BODY = (
    "SỞ CÔNG THƯƠNG\nSố: 15/BC-SCT\nBÁO CÁO\nKết quả công tác\nI. TÌNH HÌNH\nỔn định./.\n"
    "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLò Văn Chiến\n"
)
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def grid(*rows: tuple[str, ...]) -> Grid:
    return Grid(tuple(tuple(Cell(text) for text in row) for row in rows))


TABLE = grid(("Đơn vị", "Số vụ"), ("Sở Công Thương", "1"))


@pytest.mark.parametrize(
    ("lines", "label", "title", "symbol", "date"),
    [
        (
            "Phụ lục I\nKẾT QUẢ CÔNG TÁC\nTHÁNG 2\n(Kèm theo Báo cáo số 15/BC-SCT ngày 05/3/2024 của Sở)",
            "Phụ lục I", "KẾT QUẢ CÔNG TÁC THÁNG 2", "15/BC-SCT", "2024-03-05",
        ),
        (
            "PHỤ LỤC 02\nKết quả công tác\n(Kèm theo Báo cáo số      /BC-SCT ngày     tháng 3 năm 2024)",
            "PHỤ LỤC 02", "Kết quả công tác", "/BC-SCT", "2024-03",
        ),
        ("PHỤ LỤC\nKẾT QUẢ CÔNG TÁC", "PHỤ LỤC", "KẾT QUẢ CÔNG TÁC", None, None),
        (
            "Phụ lục: KẾT QUẢ CÔNG TÁC\n(Ban hành kèm theo Quyết định số 3/QĐ-SCT)",
            "Phụ lục", "KẾT QUẢ CÔNG TÁC", "3/QĐ-SCT", None,
        ),
        ("Phụ lục số 3. KẾT QUẢ CÔNG TÁC", "Phụ lục số 3", "KẾT QUẢ CÔNG TÁC", None, None),
        ("Phụ biểu 01\nKẾT QUẢ CÔNG TÁC", "Phụ biểu 01", "KẾT QUẢ CÔNG TÁC", None, None),
        (
            "Phụ lục II\nKẾT QUẢ CÔNG TÁC\n(Kèm theo Báo cáo số 15/BC-SCT\nngày 05 tháng 3 năm 2024 của Sở)",
            "Phụ lục II", "KẾT QUẢ CÔNG TÁC", "15/BC-SCT", "2024-03-05",
        ),
    ],
)  # fmt: skip
def test_label_title_and_document_are_read(
    read_lines: ReadLines, lines: str, label: str, title: str, symbol: str | None, date: str | None
) -> None:
    (annex,) = read_lines(BODY, lines, TABLE).annexes
    assert (annex.label, annex.title) == (label, title)
    assert (annex.of.symbol, annex.of.date) == (symbol, date)
    assert annex.tables == (0,)


def test_an_annex_goes_from_its_letterhead_to_the_next_one(read_lines: ReadLines) -> None:
    head = f"UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\n{MOTTO}"
    document = read_lines(
        BODY, f"{head}Phụ lục I\nSỐ LIỆU\n(Kèm theo Báo cáo số 15/BC-SCT)", TABLE, f"{head}Phụ lục II\nVỤ VIỆC", TABLE
    )
    first, second = document.annexes
    assert document.text[first.start :].startswith("UBND TỈNH HÀ LÂM")
    assert first.end == second.start - 1
    assert (first.tables, second.tables) == ((0,), (1,))
    assert second.end == len(document.text)
    assert [block.role for block in document.blocks[10:18]] == [
        "parent", "issuer", "motto", "motto", "annex_label", "annex_title", "annex_of", "table",
    ]  # fmt: skip
    assert document.header.issuer == "SỞ CÔNG THƯƠNG"
    assert document.signature is not None
    assert document.signature.signer == "Lò Văn Chiến"


@pytest.mark.parametrize(
    "line",
    [
        "Phụ lục I kèm theo Báo cáo này nêu rõ số liệu.",
        "Phụ lục 4 kèm theo Thông tư số 10/2022/TT-BCT được sửa thành “đối tác”.",
        "Chi tiết tại Phụ lục I",
        "Phụ lục I, Phụ lục II được bãi bỏ.",
        "phụ lục hợp đồng mua bán hàng hóa",
    ],
)
def test_a_sentence_about_an_annex_is_none(read_lines: ReadLines, line: str) -> None:
    document = read_lines(f"SỞ CÔNG THƯƠNG\nSố: 15/BC-SCT\nBÁO CÁO\nKết quả\nI. TÌNH HÌNH\n{line}\nỔn định.")
    assert document.annexes == ()


def test_a_reference_broken_before_its_words_is_none(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{BODY}Hồ sơ của doanh nghiệp được lập theo mẫu quy định tại Bảng số 01 Chương II và\nPhụ lục 4\nThông tư."
    )
    assert document.annexes == ()


def test_the_sheet_of_a_workbook_is_an_annex(read_lines: ReadLines) -> None:
    sheet = grid(
        ("Phụ lục I",), ("SỐ LIỆU KIỂM TRA",), ("(Kèm theo Báo cáo số /BC-SCT ngày 24/3/2023)",), ("Đơn vị", "Số vụ")
    )
    (annex,) = read_lines(sheet).annexes
    assert (annex.label, annex.title, annex.of.date, annex.tables) == (
        "Phụ lục I", "SỐ LIỆU KIỂM TRA", "2023-03-24", (0,),
    )  # fmt: skip


def test_a_numbered_name_in_small_letters_with_nothing_below_is_a_line_of_a_list(read_lines: ReadLines) -> None:
    lines = "Phụ lục 1. Danh mục mặt hàng\nPhụ lục 2. Danh mục cơ sở\nCác đơn vị đã lập đủ danh mục."
    assert read_lines(BODY + lines).annexes == ()
