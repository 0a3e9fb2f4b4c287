from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.content import Paragraph
from vanban.model.document import Document
from vanban.reading.parts.outline.numbering import read_number

ReadLines = Callable[..., Document]
HEAD = "SỞ CÔNG THƯƠNG\nSố: 15/BC-SCT\nBÁO CÁO\nKết quả công tác tháng 2\n"
SENTENCE = "Trong tháng, Sở đã tổ chức kiểm tra các cơ sở kinh doanh trên địa bàn."


def outline(document: Document) -> list[tuple[int, str, str]]:
    return [(heading.level, heading.label, heading.title) for heading in document.outline]


def test_headings_of_a_report_have_levels(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{HEAD}I. TÌNH HÌNH\n{SENTENCE}\nII. KẾT QUẢ\n1. Công tác tuyên truyền\na) Trên báo, đài\n{SENTENCE}\n"
        f"2. Công tác kiểm tra\n2.1. Kiểm tra định kỳ\n{SENTENCE}\nIII. KIẾN NGHỊ\n{SENTENCE}"
    )
    assert outline(document) == [
        (1, "I", "TÌNH HÌNH"),
        (1, "II", "KẾT QUẢ"),
        (2, "1", "Công tác tuyên truyền"),
        (3, "a", "Trên báo, đài"),
        (2, "2", "Công tác kiểm tra"),
        (3, "2.1", "Kiểm tra định kỳ"),
        (1, "III", "KIẾN NGHỊ"),
    ]


def test_without_roman_numbers_the_arabic_ones_come_first(read_lines: ReadLines) -> None:
    document = read_lines(f"{HEAD}1. Tình hình\n{SENTENCE}\n2. Kết quả\n{SENTENCE}")
    assert outline(document) == [(1, "1", "Tình hình"), (1, "2", "Kết quả")]


@pytest.mark.parametrize(
    "line",
    [
        "1. Tiếp tục kiểm tra các cơ sở kinh doanh xăng dầu trên địa bàn.",
        "1. Giao Chi cục kiểm tra; báo cáo trước ngày 15. Các phòng phối hợp thực hiện",
        "a) Bảo đảm kịp thời, thống nhất, đúng quy định của pháp luật;",
        "1. quầy hàng tại chợ",
        "- Công tác tuyên truyền",
        "12 cơ sở vi phạm",
        "Điều 5 Luật Giá quy định về bình ổn giá",
    ],
)
def test_numbered_sentences_and_dashes_are_no_headings(read_lines: ReadLines, line: str) -> None:
    document = read_lines(f"{HEAD}I. NHIỆM VỤ\n{line}\n2. Phối hợp với Công an tỉnh.")
    assert outline(document) == [(1, "I", "NHIỆM VỤ")]


def test_a_heading_broken_by_a_page_is_whole_again(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{HEAD}I. KẾT QUẢ\n1. Công tác phối hợp, trao đổi thông tin, ngăn chặn vận chuyển trái phép\n"
        f"hàng hóa với các ngành, địa phương\n{SENTENCE}"
    )
    heading = document.outline[1]
    assert heading.title == (
        "Công tác phối hợp, trao đổi thông tin, ngăn chặn vận chuyển trái phép hàng hóa với các ngành, địa phương"
    )
    assert document.text[heading.start : heading.end].endswith("địa phương")
    assert [block.role for block in document.blocks[-3:]] == ["heading", "heading", "body"]


def test_bold_speaks_for_a_heading_that_ends_with_a_stop(read_lines: ReadLines) -> None:
    bold = Paragraph("1. Công tác tuyên truyền.", bold=True)
    document = read_lines(HEAD, "I. KẾT QUẢ", bold, SENTENCE)
    assert outline(document)[1] == (2, "1", "Công tác tuyên truyền")
    assert "bold" in document.outline[1].why


def test_chapters_and_articles_of_a_legal_text(read_lines: ReadLines) -> None:
    document = read_lines(
        "BỘ TÀI CHÍNH\nSố: 15/2024/TT-BTC\nTHÔNG TƯ\nQuy định về chợ\nCăn cứ Luật Giá;\nChương I\nQUY ĐỊNH CHUNG\n"
        "Điều 1. Phạm vi điều chỉnh\n1. Thông tư này quy định về chợ.\n2. Đối tượng áp dụng\nChương II. THI HÀNH\n"
        "Mục 1. HIỆU LỰC\nĐiều 2. Thông tư này có hiệu lực từ ngày ký.\n"
    )
    assert outline(document) == [
        (1, "Chương I", "QUY ĐỊNH CHUNG"),
        (2, "Điều 1", "Phạm vi điều chỉnh"),
        (1, "Chương II", "THI HÀNH"),
        (2, "Mục 1", "HIỆU LỰC"),
        (3, "Điều 2", ""),
    ]


def test_headings_of_annexes_are_left_to_the_annexes(read_lines: ReadLines) -> None:
    document = read_lines(f"{HEAD}I. KẾT QUẢ\n{SENTENCE}\nPHỤ LỤC\nVỤ VIỆC ĐIỂN HÌNH\nI. HÀNG GIẢ\nKhông có")
    assert outline(document) == [(1, "I", "KẾT QUẢ")]


@pytest.mark.parametrize(
    ("line", "style", "label", "title"),
    [
        ("I. KẾT QUẢ", "roman", "I", "KẾT QUẢ"),
        ("IV- KIẾN NGHỊ", "roman", "IV", "KIẾN NGHỊ"),
        ("II/ KẾT QUẢ", "roman", "II", "KẾT QUẢ"),
        ("A. TÌNH HÌNH", "capital", "A", "TÌNH HÌNH"),
        ("1) Kết quả", "arabic", "1", "Kết quả"),
        ("1- Kết quả", "arabic", "1", "Kết quả"),
        ("1/ Kết quả", "arabic", "1", "Kết quả"),
        ("1.2.3 Kết quả", "decimal", "1.2.3", "Kết quả"),
        ("đ) Kết quả", "letter", "đ", "Kết quả"),
        ("Phần thứ nhất", "part", "Phần thứ nhất", ""),
        ("PHẦN II. KẾT QUẢ", "part", "PHẦN II", "KẾT QUẢ"),
        ("Tiểu mục 2. Giá", "subsection", "Tiểu mục 2", "Giá"),
        ("Điều 12a. Giá", "article", "Điều 12a", "Giá"),
    ],
)
def test_numbers_are_taken_apart(line: str, style: str, label: str, title: str) -> None:
    number = read_number(line)
    assert number is not None
    assert (number.style, number.label, number.title) == (style, label, title)


@pytest.mark.parametrize(
    "line", ["15/BC-SCT", "1,5 triệu đồng", "12.500 sản phẩm", "3.2024 là tháng", "Mục tiêu chung", "V/v báo cáo"]
)
def test_figures_and_words_are_no_numbers(line: str) -> None:
    assert read_number(line) is None
