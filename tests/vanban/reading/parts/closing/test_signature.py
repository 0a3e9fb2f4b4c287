from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Document

ReadLines = Callable[..., Document]
BODY = (
    "SỞ CÔNG THƯƠNG\nSố: 15/BC-SCT\nBÁO CÁO\nKết quả công tác\nI. TÌNH HÌNH\nTình hình ổn định.\n"
    "Trên đây là báo cáo của Sở Công Thương./.\n"
)
LIST = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"
Parts = tuple[str | None, str | None, str | None, str | None]


def parts(document: Document) -> Parts | None:
    signature = document.signature
    return signature and (signature.capacity, signature.title, signature.on_behalf_of, signature.signer)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("GIÁM ĐỐC\nLò Văn Chiến", (None, "GIÁM ĐỐC", None, "Lò Văn Chiến")),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLò Văn Chiến", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nLò Văn Chiến", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐã ký\nLò Văn Chiến", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nLò Văn Chiến", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC Lò Văn Chiến", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("KT. GIÁM ĐỐC\nPhó Giám đốc\nLò Văn Chiến", ("KT.", "Phó Giám đốc", "GIÁM ĐỐC", "Lò Văn Chiến")),
        (
            "TL. BỘ TRƯỞNG\nKT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\nLò Văn Chiến",
            ("TL.", "PHÓ CỤC TRƯỞNG", "BỘ TRƯỞNG", "Lò Văn Chiến"),
        ),
        (
            "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[đã ký]\nLò Văn Chiến",
            ("TM.", "PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "Lò Văn Chiến"),
        ),
        ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\nLò Văn Chiến", ("TM.", "CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "Lò Văn Chiến")),
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLò Văn Chiến", ("TM.", "PHÓ BÍ THƯ", "BAN THƯỜNG VỤ", "Lò Văn Chiến")),
        ("TL GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nLò Văn Chiến", ("TL.", "CHÁNH VĂN PHÒNG", "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLò Văn Chiến", ("TUQ.", "TRƯỞNG PHÒNG", "GIÁM ĐỐC", "Lò Văn Chiến")),
        (
            "TL. CHÁNH ÁN KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG\nLò Văn Chiến",
            ("TL.", "PHÓ CHÁNH VĂN PHÒNG", "CHÁNH ÁN", "Lò Văn Chiến"),
        ),
        ("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nLò Văn Chiến", ("KT.", "PHÓ THỦ TƯỚNG", "THỦ TƯỚNG", "Lò Văn Chiến")),
        ("Q. GIÁM ĐỐC\nLò Văn Chiến", ("Q.", "GIÁM ĐỐC", None, "Lò Văn Chiến")),
        (
            "TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ HỢP TÁC\nQUỐC TẾ\nLò Văn Chiến",
            ("TL.", "VỤ TRƯỞNG VỤ HỢP TÁC QUỐC TẾ", "BỘ TRƯỞNG", "Lò Văn Chiến"),
        ),
        ("TRƯỞNG BAN\nPHÓ THỦ TƯỚNG\nLò Văn Chiến", (None, "PHÓ THỦ TƯỚNG", None, "Lò Văn Chiến")),
        ("GIÁM ĐỐC\nĐại tá Lò Văn Chiến", (None, "GIÁM ĐỐC", None, "Lò Văn Chiến")),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTHƯỢNG TÁ\nLÒ VĂN CHIẾN", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "LÒ VĂN CHIẾN")),
        (
            "Ký bởi: Cổng thông tin\nNgày ký: 03.02.2024\nGIÁM ĐỐC\nKý bởi: Sở Công Thương\nLò Văn Chiến",
            (None, "GIÁM ĐỐC", None, "Lò Văn Chiến"),
        ),
        ("KT. GIÁM ĐỐC\nLò Văn Chiến", ("KT.", None, "GIÁM ĐỐC", "Lò Văn Chiến")),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", None)),
        ("TL. GIÁM ĐỐC\nChánh Văn phòng\nPGS.TS. Lò Thị Mai", ("TL.", "Chánh Văn phòng", "GIÁM ĐỐC", "Lò Thị Mai")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("order", ["list first", "signature first", "no list"])
def test_capacity_title_and_signer_are_read(read_lines: ReadLines, lines: str, expected: Parts, order: str) -> None:
    closing = {"list first": f"{LIST}{lines}", "signature first": f"{lines}\n{LIST}", "no list": lines}[order]
    document = read_lines(f"{BODY}{closing}")
    assert parts(document) == expected
    assert document.recipients == (() if order == "no list" else ("Như trên", "Lưu: VT"))


def test_a_text_cut_off_has_no_signature(read_lines: ReadLines) -> None:
    document = read_lines(
        "CỤC HẢI QUAN\nSố: 15/TB-CHQ\nTHÔNG BÁO\nVề mã số\nCỤC TRƯỞNG CỤC HẢI QUAN\nCăn cứ Luật Hải quan;\n"
        "Cục Hải quan thông báo như sau:\n1. Hàng hóa: thực phẩm\n2. Nhà sản xuất: Công ty Sao Mai"
    )
    assert document.signature is None


def test_posts_on_the_lines_of_the_recipients_are_told_apart(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{BODY}Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lãnh đạo Sở;\n- Lưu: VT, TTra.\nLò Văn Chiến"
    )
    assert parts(document) == ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")
    assert document.recipients == ("Như trên", "Lãnh đạo Sở", "Lưu: VT, TTra")


def test_a_name_on_a_line_of_the_recipients_is_told_apart(read_lines: ReadLines) -> None:
    document = read_lines(f"{BODY}Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT, TTra. Lò Văn Chiến")
    assert parts(document) == ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")
    assert document.recipients == ("Như trên", "Lưu: VT, TTra")


def test_the_signature_stands_before_the_annexes(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{BODY}{LIST}GIÁM ĐỐC\nLò Văn Chiến\nPhụ lục I\nBIỂU MẪU\n(Kèm theo Báo cáo số 15/BC-SCT)\n"
        "NGƯỜI LẬP BIỂU\nGIÁM ĐỐC\nVi Thị Sen"
    )
    assert parts(document) == (None, "GIÁM ĐỐC", None, "Lò Văn Chiến")


def test_who_speaks_in_a_telegram_is_not_who_signs(read_lines: ReadLines) -> None:
    document = read_lines(
        "GIÁM ĐỐC SỞ\nSố: 15/CĐ-SCT\nCÔNG ĐIỆN\nVề ứng phó bão\nGIÁM ĐỐC SỞ CÔNG THƯƠNG điện:\n- Các phòng;\n"
        f"Bão mạnh lên.\n{LIST}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLò Văn Chiến"
    )
    assert parts(document) == ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")


def test_lines_have_their_roles(read_lines: ReadLines) -> None:
    document = read_lines(f"{BODY}{LIST}GIÁM ĐỐC\nLò Văn Chiến")
    assert [block.role for block in document.blocks[-6:]] == [
        "closing", "recipients", "recipients", "recipients", "signature", "signature",
    ]  # fmt: skip
    assert document.signature is not None
    assert document.text[document.signature.start : document.signature.end] == "GIÁM ĐỐC\nLò Văn Chiến"


def test_the_name_is_kept_where_a_scan_lost_the_post(read_lines: ReadLines) -> None:
    assert parts(read_lines(f"{BODY}{LIST}Lò Văn Chiến")) == (None, None, None, "Lò Văn Chiến")


def test_the_signature_stands_before_what_is_annexed_without_a_label(read_lines: ReadLines) -> None:
    document = read_lines(
        f"{BODY}{LIST}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLò Văn Chiến\nSỞ CÔNG THƯƠNG\nQUY CHẾ\nQUẢN LÝ CHỢ\n"
        "(Ban hành kèm theo Quyết định số 5/QĐ-SCT)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Mẫu giấy giới thiệu\n"
        "Nơi nhận:\n- Chủ chợ.\nTRƯỞNG BAN\nVàng A Sáng"
    )
    assert parts(document) == ("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Lò Văn Chiến")


def test_a_post_after_other_words_begins_another_signature(read_lines: ReadLines) -> None:
    lines = "TM. ỦY BAN NHÂN DÂN\nVăn bản này thay văn bản trước\nPHÓ GIÁM ĐỐC\nLò Văn Chiến"
    assert parts(read_lines(BODY + LIST + lines)) == (None, "PHÓ GIÁM ĐỐC", None, "Lò Văn Chiến")
