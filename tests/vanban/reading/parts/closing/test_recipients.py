from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Document

ReadLines = Callable[..., Document]
BODY = "SỞ CÔNG THƯƠNG\nSố: 15/BC-SCT\nBÁO CÁO\nKết quả công tác\nI. TÌNH HÌNH\nTình hình ổn định./.\n"


@pytest.mark.parametrize(
    ("lines", "recipients"),
    [
        ("Nơi nhận:\n- Như trên;\n- Lưu: VT, KH.", ("Như trên", "Lưu: VT, KH")),
        ("Nơi nhận:\n– Bộ trưởng (để b/c);\n– Lưu: VT (2b).", ("Bộ trưởng (để b/c)", "Lưu: VT (2b)")),
        ("Nơi nhận: - Như trên; - UBND tỉnh; - Lưu: VT.", ("Như trên", "UBND tỉnh", "Lưu: VT")),
        ("Nơi nhận: Như trên; UBND tỉnh; Lưu: VT.", ("Như trên", "UBND tỉnh", "Lưu: VT")),
        ("Nơi nhận:\nNhư trên;\nUBND tỉnh;\nLưu: VT.", ("Như trên", "UBND tỉnh", "Lưu: VT")),
        (
            "Nơi nhận:\n- VPUB: CVP, các PCVP,\nphòng Kinh tế;\n- Lưu: VT.",
            ("VPUB: CVP, các PCVP, phòng Kinh tế", "Lưu: VT"),
        ),
        (
            "Nơi nhận:\n- bcd389halam@mail.vn;\n- GĐ Sở, PGĐ Vi Văn Tài;\n- Lưu VT, Ttra.",
            ("bcd389halam@mail.vn", "GĐ Sở, PGĐ Vi Văn Tài", "Lưu VT, Ttra"),
        ),
        ("Nơi nhận:\n- Các phòng: TH, VX; NC;\n- Lưu: VT, (VX/Tấn).", ("Các phòng: TH, VX; NC", "Lưu: VT, (VX/Tấn)")),
        ("Nơi nhận:\n- Các ban Đảng, - Lưu Văn phòng.", ("Các ban Đảng", "Lưu Văn phòng")),
        ("Nơi nhận:", ()),
    ],
)  # fmt: skip
def test_recipients_are_read_without_dash_and_closing_mark(
    read_lines: ReadLines, lines: str, recipients: tuple[str, ...]
) -> None:
    document = read_lines(f"{BODY}{lines}\nGIÁM ĐỐC\nLò Văn Chiến")
    assert document.recipients == recipients
    assert document.signature is not None
    assert document.signature.signer == "Lò Văn Chiến"


def test_a_text_without_the_label_has_no_recipients(read_lines: ReadLines) -> None:
    assert read_lines(f"{BODY}GIÁM ĐỐC\nLò Văn Chiến").recipients == ()


def test_the_line_of_the_file_copy_ends_the_list(read_lines: ReadLines) -> None:
    lines = "Nơi nhận:\n- Như trên;\n- Lưu: VT, TH\nDanh sách các cơ sở được kiểm tra\nGIÁM ĐỐC\nLò Văn Chiến"
    assert read_lines(BODY + lines).recipients == ("Như trên", "Lưu: VT, TH")
