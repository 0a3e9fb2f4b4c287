from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Document

ReadLines = Callable[..., Document]
HEAD = (
    "UBND TỈNH HÀ LÂM\nSỞ CÔNG THƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 15/{0}SCT\nHà Lâm, ngày 05 tháng 3 năm 2024\n"
)


@pytest.mark.parametrize(
    ("lines", "code", "subject"),
    [
        ("BÁO CÁO\nKết quả công tác tháng 2\nI. TÌNH HÌNH", "BC", "Kết quả công tác tháng 2"),
        ("BÁO CÁO\nVề việc chấp hành quy định\nI. TÌNH HÌNH", "BC", "chấp hành quy định"),
        ("BÁO CÁO KẾT QUẢ CÔNG TÁC THÁNG 2\nI. TÌNH HÌNH", "BC", "KẾT QUẢ CÔNG TÁC THÁNG 2"),
        ("THÔNG BÁO\nVỀ KẾT QUẢ\nKIỂM TRA\nGIÁM ĐỐC SỞ CÔNG THƯƠNG\nCăn cứ Luật Giá;", "TB", "KẾT QUẢ KIỂM TRA"),
        (
            "QUYẾT ĐỊNH\nVề việc bãi bỏ Quyết định số 30/QĐ-SCT\nngày 06 tháng 12 năm 2013 của Giám đốc Sở\n"
            "về quản lý chợ\nGIÁM ĐỐC SỞ CÔNG THƯƠNG\nCăn cứ Luật Thương mại;\nQUYẾT ĐỊNH:\nĐiều 1. Bãi bỏ.",
            "QĐ",
            "bãi bỏ Quyết định số 30/QĐ-SCT ngày 06 tháng 12 năm 2013 của Giám đốc Sở về quản lý chợ",
        ),
        (
            "KẾ HOẠCH\nTriển khai thi hành Luật Giá trên địa bàn tỉnh\nThực hiện Quyết định số 18/QĐ-TTg, Sở ban hành "
            "Kế hoạch như sau:",
            "KH",
            "Triển khai thi hành Luật Giá trên địa bàn tỉnh",
        ),
        ("TỜ TRÌNH\nVề việc phê duyệt quy hoạch\nKính gửi: Ủy ban nhân dân tỉnh", "TTr", "phê duyệt quy hoạch"),
        ("CÔNG ĐIỆN\nvề ứng phó bão số 3\nGIÁM ĐỐC SỞ điện:", "CĐ", "ứng phó bão số 3"),
        ("CHƯƠNG TRÌNH HÀNH ĐỘNG\nNăm 2024\nI. MỤC TIÊU", "CTr", "Năm 2024"),
        ("CHỈ THỊ\nVề tăng cường kiểm tra\nHiện nay, tình hình diễn biến phức tạp.", "CT", "tăng cường kiểm tra"),
        ("GIẤY MỜI\nDự hội nghị tổng kết\nKính gửi: Các phòng", "GM", "Dự hội nghị tổng kết"),
        ("BIÊN BẢN\nHọp giao ban\nHôm nay, vào hồi 8 giờ, tại Sở, đã họp.", "BB", "Họp giao ban"),
        ("KẾT LUẬN\ncủa Ban Chỉ đạo tại phiên họp\nNgày 12/3, Ban họp.", "KL", "của Ban Chỉ đạo tại phiên họp"),
        (
            "NGHỊ QUYẾT\nBÃI BỎ NGHỊ QUYẾT SỐ 30/NQ-HĐND CỦA\nHỘI ĐỒNG NHÂN DÂN TỈNH VỀ CHỢ\n"
            "HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LÂM\nKHÓA XV, KỲ HỌP THỨ 3\nCăn cứ Luật Tổ chức chính quyền địa phương;",
            "NQ",
            "BÃI BỎ NGHỊ QUYẾT SỐ 30/NQ-HĐND CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VỀ CHỢ",
        ),
        ("V/v báo cáo kết quả kiểm tra\nKính gửi: Ủy ban nhân dân tỉnh", "CV", "báo cáo kết quả kiểm tra"),
        ("V/v báo cáo kết quả\nkiểm tra quý I\nKính gửi: Ủy ban nhân dân", "CV", "báo cáo kết quả kiểm tra quý I"),
        ("Về việc báo cáo kết quả kiểm tra\nKính gửi: Ủy ban nhân dân tỉnh", "CV", "báo cáo kết quả kiểm tra"),
        ("V/v: đôn đốc báo cáo\nKính gửi:\n- Các phòng;", "CV", "đôn đốc báo cáo"),
        ("KẾ HOẠCH\nTuyên truyền về an toàn\nNăm học 2024 - 2025\nCăn cứ Kế hoạch;", "KH",
         "Tuyên truyền về an toàn Năm học 2024 - 2025"),
        ("V/v\n: đôn đốc báo cáo\nKính gửi:\n- Các phòng;", "CV", "đôn đốc báo cáo"),
        (
            "CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề phòng, chống buôn lậu\nThời gian qua, tình hình phức tạp.",
            "CT",
            "phòng, chống buôn lậu",
        ),
        (
            "QUYẾT ĐỊNH\nCỦA GIÁM ĐỐC SỞ SỐ 15/QĐ-SCT NGÀY 05/3/2024 VỀ VIỆC BAN HÀNH QUY CHẾ\nCăn cứ Luật Giá;",
            "QĐ",
            "BAN HÀNH QUY CHẾ",
        ),
        (
            "CHỈ THỊ\nCỦA GIÁM ĐỐC SỞ CÔNG THƯƠNG\nVề việc tăng cường kiểm tra chợ\nThời gian qua, giá cả ổn định.",
            "CT",
            "tăng cường kiểm tra chợ",
        ),
        (
            "CÔNG ĐIỆN\nVỀ VIỆC TĂNG CƯỜNG KIỂM TRA CHỢ\nGIÁM ĐỐC SỞ CÔNG THƯƠNG,\n"
            "PHÓ TRƯỞNG BAN CHỈ ĐẠO 389 TỈNH điện:\n- Các phòng;",
            "CĐ",
            "TĂNG CƯỜNG KIỂM TRA CHỢ",
        ),
        (
            "QUYẾT ĐỊNH\nVề việc đổi tên Hội Làm vườn tỉnh\nHà Lâm (trước sắp xếp) thành Hội Sinh vật cảnh\n"
            "Lam Sơn\nGIÁM ĐỐC SỞ CÔNG THƯƠNG\nCăn cứ Luật Giá;",
            "QĐ",
            "đổi tên Hội Làm vườn tỉnh Hà Lâm (trước sắp xếp) thành Hội Sinh vật cảnh Lam Sơn",
        ),
        (
            "CÔNG ĐIỆN\nVỀ VIỆC KIỂM TRA CHỢ\nGIÁM ĐỐC SỞ CÔNG THƯƠNG, PHÓ TRƯỞNG BAN CHỈ ĐẠO điện:\n- Các phòng;",
            "CĐ",
            "KIỂM TRA CHỢ",
        ),
        ("Về báo cáo tình hình chợ\nKính gửi: Các phòng", "CV", "báo cáo tình hình chợ"),
        ("PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC\nKính gửi: Giám đốc Sở", "other", "GIẢI QUYẾT CÔNG VIỆC"),
        ("Kính gửi: Ủy ban nhân dân tỉnh\nSở Công Thương nhận được công văn số 3/UBND-KT.", "CV", None),
    ],
)  # fmt: skip
def test_kind_and_subject_are_read(read_lines: ReadLines, lines: str, code: str, subject: str | None) -> None:
    header = read_lines(HEAD.format("") + lines).header
    assert (header.type, header.subject) == (code, subject)
    assert (header.parent, header.issuer) == ("UBND TỈNH HÀ LÂM", "SỞ CÔNG THƯƠNG")


def test_the_symbol_tells_the_kind_when_no_line_does(read_lines: ReadLines) -> None:
    header = read_lines(HEAD.format("BC-") + "I. TÌNH HÌNH\nỔn định.").header
    assert (header.type, header.why["type"]) == ("BC", "the letters of the symbol")


def test_a_letter_stays_a_letter_when_its_office_is_abbreviated_like_a_directive(read_lines: ReadLines) -> None:
    header = read_lines(HEAD.format("CT-") + "V/v ưu đãi thuế\nKính gửi: Công ty Sao Mai").header
    assert (header.symbol, header.type) == ("15/CT-SCT", "CV")


def test_the_enacting_word_is_no_title(read_lines: ReadLines) -> None:
    header = read_lines(HEAD.format("QĐ-") + "Căn cứ Luật Giá;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập đoàn kiểm tra.").header
    assert (header.type, header.subject) == ("QĐ", None)


def test_the_heading_general_rules_is_no_title(read_lines: ReadLines) -> None:
    header = read_lines(HEAD.format("QĐ-") + "Căn cứ Luật Giá;\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi").header
    assert (header.type, header.subject) == ("QĐ", None)


def test_a_report_without_letterhead_keeps_its_title(read_lines: ReadLines) -> None:
    header = read_lines("BÁO CÁO\nKết quả tháng 5, phương hướng tháng 6 năm 2024\nI. KẾT QUẢ\nỔn định.").header
    assert (header.issuer, header.symbol, header.date) == (None, None, None)
    assert (header.type, header.subject) == ("BC", "Kết quả tháng 5, phương hướng tháng 6 năm 2024")


def test_grounds_have_their_role(read_lines: ReadLines) -> None:
    document = read_lines(
        HEAD.format("QĐ-")
        + "QUYẾT ĐỊNH\nVề việc thành lập tổ\nCăn cứ Luật Giá;\nTheo đề nghị của Chánh Văn phòng.\nĐiều 1. Lập tổ."
    )
    assert list(document.texts("basis")) == ["Căn cứ Luật Giá;", "Theo đề nghị của Chánh Văn phòng."]


@pytest.mark.parametrize("menu", ["Thông báo\nQuyết định\nTin tức", "THÔNG BÁO\nQUYẾT ĐỊNH\nTIN TỨC"])
def test_the_menu_of_a_web_page_names_no_kind(read_lines: ReadLines, menu: str) -> None:
    header = read_lines(f"{menu}\nSở Công Thương vừa kiểm tra các chợ trên địa bàn tỉnh trong tháng 3.").header
    assert (header.type, header.subject) == (None, None)


def test_the_symbol_of_a_law_tells_its_type(read_lines: ReadLines) -> None:
    head = "QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLuật số: 91/2031/QH16\n"
    assert read_lines(head + "Chương I\nNHỮNG QUY ĐỊNH CHUNG").header.type == "L"
