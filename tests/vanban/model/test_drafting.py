from __future__ import annotations

from dataclasses import replace

import pytest

from vanban.model.content import Paragraph
from vanban.model.drafting import DraftAnnex, Letterhead, Signing, Title, date_line, draft_report

HEAD = Letterhead(
    "SỞ Y TẾ", "15/BC-SYT", "Lam Giang", "2026-03-05", "Kết quả tháng 3", "UBND TỈNH LAM GIANG", "BÁO CÁO"
)
SIGNING = Signing("PHÓ GIÁM ĐỐC", "Lê Thu Hà", "KT.", "GIÁM ĐỐC")


def texts(*body: str | Title, head: Letterhead = HEAD, signing: Signing = SIGNING, **more: object) -> list[str]:
    content = draft_report(head, body, signing, **more)
    return [part.text for part in content.parts if isinstance(part, Paragraph)]


def test_a_report_stands_in_the_order_of_the_decree() -> None:
    annex = DraftAnnex("Phụ lục", "SỐ LIỆU", "(Kèm theo Báo cáo số 15/BC-SYT)", ("Không có.",))
    found = texts("Nội dung.", addressees=["UBND tỉnh"], basis=["Căn cứ A;"], recipients=["Lưu: VT"], annexes=[annex])
    assert found == [
        "UBND TỈNH LAM GIANG", "SỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Số: 15/BC-SYT", "Lam Giang, ngày 05 tháng 3 năm 2026", "BÁO CÁO", "Kết quả tháng 3", "Kính gửi: UBND tỉnh",
        "Căn cứ A;", "Nội dung.", "Nơi nhận:", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thu Hà",
        "Phụ lục", "SỐ LIỆU", "(Kèm theo Báo cáo số 15/BC-SYT)", "Không có.",
    ]  # fmt: skip


def test_agencies_and_type_are_capitals_whatever_they_come_in() -> None:
    head = replace(HEAD, issuer="Sở Y tế", parent="Ủy ban nhân dân tỉnh Lam Giang", type="Báo cáo")
    capitals = replace(HEAD, parent="ỦY BAN NHÂN DÂN TỈNH LAM GIANG")
    assert texts(head=head) == texts(head=capitals)


def test_a_letter_has_its_subject_under_the_number() -> None:
    letter = Letterhead("SỞ Y TẾ", "15/SYT-VP", "Lam Giang", "2026-03-05", "báo cáo kết quả tháng 3")
    assert texts(head=letter)[3:6] == [
        "Số: 15/SYT-VP",
        "V/v báo cáo kết quả tháng 3",
        "Lam Giang, ngày 05 tháng 3 năm 2026",
    ]


@pytest.mark.parametrize(
    ("date", "line"),
    [
        ("2026-03-05", "Huế, ngày 05 tháng 3 năm 2026"),
        ("2026-02-15", "Huế, ngày 15 tháng 02 năm 2026"),
        ("2026-10-31", "Huế, ngày 31 tháng 10 năm 2026"),
        ("2026-03", "Huế, ngày tháng 3 năm 2026"),
        ("2026", "Huế, ngày tháng năm 2026"),
    ],
)
def test_the_date_is_printed_with_the_zeros_of_the_decree(date: str, line: str) -> None:
    assert date_line("Huế", date) == line


def test_headings_get_the_mark_of_their_level() -> None:
    titles = [Title(1, "II", "A"), Title(2, "1", "B"), Title(3, "a", "C"), Title(3, "1.2", "D"), Title(1, "I.", "E")]
    assert texts(*titles)[8:13] == ["II. A", "1. B", "a) C", "1.2. D", "I. E"]


def test_several_addressees_and_recipients_are_listed_with_semicolons_and_a_last_dot() -> None:
    found = texts(addressees=["UBND tỉnh", "Công an tỉnh"], recipients=["Như trên", "Lưu: VT."])
    assert found[8:14] == ["Kính gửi:", "- UBND tỉnh;", "- Công an tỉnh.", "Nơi nhận:", "- Như trên;", "- Lưu: VT."]


@pytest.mark.parametrize(
    ("signing", "lines"),
    [
        (Signing("GIÁM ĐỐC", "Lê Thu Hà"), ["GIÁM ĐỐC", "Lê Thu Hà"]),
        (Signing("GIÁM ĐỐC", "Lê Thu Hà", "Q."), ["Q. GIÁM ĐỐC", "Lê Thu Hà"]),
        (Signing("CHỦ TỊCH", "", "TM.", "ỦY BAN NHÂN DÂN"), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    ],
)
def test_the_signature_names_whom_it_stands_for_first(signing: Signing, lines: list[str]) -> None:
    assert texts(signing=signing)[-len(lines) :] == lines
