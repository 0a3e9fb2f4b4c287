from pathlib import Path

import pytest

from vanban.model.content import Grid, Paragraph
from vanban.reading.files.plain import content_of_text, read_plain
from vanban.text.encodings import decode
from vanban.text.legacy import to_tcvn3


def _texts(text: str) -> list[str]:
    return [part.text for part in content_of_text(text).parts if isinstance(part, Paragraph)]


def _grid(text: str) -> Grid:
    return next(part for part in content_of_text(text).parts if isinstance(part, Grid))


WRAPPED = """UBND TỈNH SÔNG
VÀNG
**SỞ CÔNG NGHIỆP**
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
12/BC-SCN
|
*Sông Vàng, ngày 05
tháng 6 năm 2025*
|
Thực hiện Công văn số
45/UBND-KT ngày 01/5/2025 của Ủy ban nhân dân tỉnh về việc báo cáo kết quả
kiểm tra hàng hóa lưu thông trên địa bàn, Sở
Công nghiệp báo cáo như sau:
- Đã tổ chức kiểm tra các cửa hàng trên toàn tỉnh
Sông Vàng theo kế hoạch của
Giám đốc Sở;
- Đã xử lý các
hành vi vi phạm.
**I. KẾT
QUẢ CHUNG**
Đơn vị đã làm tốt.
Công tác phối hợp đạt kết quả.
"""


def test_wrapped_lines_become_paragraphs() -> None:
    assert _texts(WRAPPED) == [
        "UBND TỈNH SÔNG VÀNG",
        "SỞ CÔNG NGHIỆP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/BC-SCN",
        "Sông Vàng, ngày 05 tháng 6 năm 2025",
        "Thực hiện Công văn số 45/UBND-KT ngày 01/5/2025 của Ủy ban nhân dân tỉnh về việc báo cáo kết quả "
        "kiểm tra hàng hóa lưu thông trên địa bàn, Sở Công nghiệp báo cáo như sau:",
        "- Đã tổ chức kiểm tra các cửa hàng trên toàn tỉnh Sông Vàng theo kế hoạch của Giám đốc Sở;",
        "- Đã xử lý các hành vi vi phạm.",
        "I. KẾT QUẢ CHUNG",
        "Đơn vị đã làm tốt.",
        "Công tác phối hợp đạt kết quả.",
    ]


def test_signature_lines_stay_lines() -> None:
    text = "**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n\nTrần Văn Một"
    assert _texts(text) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Một"]


def test_recipients_stay_lines() -> None:
    assert _texts("Nơi nhận:\n- Như trên;\n- Lưu: VT.") == ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]


def test_sentence_cut_by_a_blank_line_is_whole() -> None:
    assert _texts("1. Kết quả phối hợp vận chuyển\n\nhàng hóa") == ["1. Kết quả phối hợp vận chuyển hàng hóa"]


def test_page_heads_and_stamps_of_signing_are_no_text() -> None:
    text = (
        "Sở quy định chi tiết việc\nNgười ký: Cổng A\nEmail: a@b.vn\nCơ quan: Văn phòng\nThời gian ký: 01.02.2024\n\n"
        "CÔNG BÁO/Số 6 + 7/Ngày 10-8-2022\n95\n\nkiểm tra hàng hóa."
    )
    assert _texts(text) == ["Sở quy định chi tiết việc kiểm tra hàng hóa."]


def test_emphasis_and_headings_are_kept_as_hints() -> None:
    parts = content_of_text("# Báo cáo\n\n**Đậm**\n\n*Nghiêng*\n\nThường **một** chữ").parts
    looks = [(p.level, p.bold, p.italic) for p in parts if isinstance(p, Paragraph)]
    assert looks == [(1, False, False), (None, True, False), (None, False, True), (None, False, False)]


def test_tab_lines_become_a_grid_with_merged_head() -> None:
    grid = _grid("Đơn vị\tSố vụ\t\tGhi chú\n\tBuôn lậu\tHàng giả\t\nXã Một\t1\t2\t\nXã Hai\t3\t4\t\n")
    first, second = grid.rows[0], grid.rows[1]
    assert [(cell.text, cell.row_span, cell.column_span) for cell in first] == [
        ("Đơn vị", 2, 1),
        ("Số vụ", 1, 2),
        ("Ghi chú", 2, 1),
    ]
    assert [cell.text for cell in second] == ["Buôn lậu", "Hàng giả"]
    assert (grid.head_rows, len(grid.rows)) == (2, 4)


def test_blank_line_inside_a_table_parts_nothing() -> None:
    grid = _grid("TT\tNội dung\nI\tRượu\n\n\tKhông có\nII\tThuốc\n")
    assert [cell.text for cell in grid.rows[2]] == ["", "Không có"]


def test_markdown_table_is_a_grid() -> None:
    grid = _grid("| Xã | Số vụ |\n|---|---|\n| Một | 2 |\n| Hai | 3 |\n")
    assert [[cell.text for cell in row] for row in grid.rows] == [["Xã", "Số vụ"], ["Một", "2"], ["Hai", "3"]]


def test_one_line_with_a_pipe_is_no_table() -> None:
    assert _texts("10/4/2021 | 21:22\n\nTin trong ngày.") == ["10/4/2021 | 21:22", "Tin trong ngày."]


def test_plus_minus_of_formulas_is_a_letter() -> None:
    assert _texts(r"So sánh ($\pm\%$)") == ["So sánh (±%)"]


def test_legacy_file_is_read_with_a_remark(tmp_path: Path) -> None:
    path = tmp_path / "cu.txt"
    path.write_bytes(to_tcvn3("Kết quả công tác chống buôn lậu tháng năm của tỉnh").encode("latin-1"))
    content = read_plain(path)
    assert content.parts == (Paragraph("Kết quả công tác chống buôn lậu tháng năm của tỉnh"),)
    assert [code for code, _ in content.remarks] == ["encoding"]


INDENTED = """
                         BÁO CÁO
          Kết quả kiểm tra các chợ trong tháng
     Trong tháng, tình hình mua bán tại các chợ ổn định.
Các đội đã kiểm tra ba chợ và nhắc nhở người bán ghi giá.
     Sở đã gửi báo cáo cho các bên, trong đó nêu rõ những
việc cần làm trong tháng tới.
     Sở đề nghị các đơn vị tiếp tục phối hợp với các đội
kiểm tra trên địa bàn.
     Sở đề nghị các xã báo cáo vào ngày cuối của mỗi tháng
để tổng hợp.
"""


def test_first_lines_further_in_begin_paragraphs() -> None:
    parts = [part for part in content_of_text(INDENTED).parts if isinstance(part, Paragraph)]
    assert [part.centred for part in parts[:3]] == [True, True, False]
    assert parts[2].text == (
        "Trong tháng, tình hình mua bán tại các chợ ổn định. Các đội đã kiểm tra ba chợ và nhắc nhở người bán ghi giá."
    )
    assert len(parts) == 6


@pytest.mark.parametrize(
    "text", ["*" * 100_000 + "a", "-" * 100_000 + "a", "a" + " " * 100_000 + "b", "* a *b" * 20_000]
)
def test_texts_made_to_be_slow_are_read_fast(text: str) -> None:
    assert len(content_of_text(decode(text.encode()).text).parts) == 1


@pytest.mark.parametrize("text", ["", "\n\n", "|\n---\n"])
def test_nothing_gives_nothing(text: str) -> None:
    assert content_of_text(text).parts == ()
