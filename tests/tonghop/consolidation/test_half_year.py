"""Six invented departments, from their reports to the province's: read, recognised, summed, composed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from tonghop.consolidation import NamedUnit, Units, consolidate, recognise_sender, with_unit
from tonghop.consolidation.units import Unit, UnitName
from tonghop.periods import build_period
from tonghop.regimes import Regime, Submission, compose, extract, find_regime
from vanban.model.document import Document
from vanban.model.drafting import Letterhead, Signing, Title, draft_report
from vanban.reading.understand import understand

PERIOD = build_period("half", 2026, 1)
SENT_ON = date(2026, 6, 16)
FOUND = find_regime("cttu11-half")
assert FOUND is not None
REGIME: Regime = FOUND
NAMES = {
    "SKHCN": "Sở Khoa học và Công nghệ", "SYT": "Sở Y tế", "SCT": "Sở Công Thương", "SGDĐT": "Sở Giáo dục và Đào tạo",
    "SXD": "Sở Xây dựng", "STC": "Sở Tài chính", "SNV": "Sở Nội vụ",
}  # fmt: skip
UNITS = Units(
    tuple(Unit(symbol, (UnitName(name),), symbols=(symbol,)) for symbol, name in NAMES.items()), place="Lam Giang"
)
SHARED = "Cấp ủy, lãnh đạo cơ quan đã quán triệt kịp thời các văn bản chỉ đạo đến toàn thể công chức, viên chức."
INFORMATION = {
    "SKHCN": "Tiến hành 05 cuộc thanh tra, kiểm tra đối với 23 tổ chức, cá nhân (15 tổ chức, 08 cá nhân); "
    "xử phạt hành chính 06 tổ chức, cá nhân (02 tổ chức, 04 cá nhân) "
    "với tổng số tiền 21,5 triệu đồng.",
    "SYT": "Tổ chức 02 cuộc kiểm tra đối với 10 tổ chức, cá nhân (09 tổ chức, 01 cá nhân). "
    "Không có trường hợp bị xử phạt.",
    "SCT": "Đã tiến hành 03 cuộc kiểm tra. Ngoài ra, Sở phối hợp 01 cuộc kiểm tra liên ngành; "
    "xử phạt vi phạm hành chính tổng số tiền 8.500.000 đồng.",
    "SGDĐT": "Không có.",
    "SXD": "Công tác kiểm tra được duy trì thường xuyên.",
    "STC": "Thực hiện 01 cuộc thanh tra chuyên ngành.",
}
SYSTEMS = {
    "SKHCN": "Đã phê duyệt cấp độ cho 61/68 hệ thống thông tin (đạt 89,7%). Ghi nhận 4.120 cảnh báo, xử lý 12 sự cố.",
    "SYT": "Phê duyệt cấp độ cho 07/07 hệ thống thông tin; cài đặt phần mềm phòng, chống mã độc cho 350 máy.",
}


def report(symbol: str) -> Document:
    head = Letterhead(
        NAMES[symbol].upper(), f"15/BC-{symbol}", "Lam Giang", SENT_ON.isoformat(), "Kết quả 6 tháng đầu năm 2026",
        "UBND TỈNH LAM GIANG", "BÁO CÁO",
    )  # fmt: skip
    body = (
        Title(1, "I", "Công tác quán triệt, chỉ đạo triển khai thực hiện"),
        SHARED,
        Title(1, "II", "Kết quả thực hiện"),
        Title(2, "1", "Thanh tra, kiểm tra, xử lý vi phạm"),
        INFORMATION[symbol],
        Title(2, "2", "Đảm bảo an toàn, an ninh thông tin mạng"),
        SYSTEMS.get(symbol, "Hệ thống hoạt động ổn định."),
        Title(1, "III", "Đánh giá chung"),
        f"Kết quả của {NAMES[symbol]} đạt kế hoạch đề ra.",
    )
    drafted = draft_report(head, body, Signing("GIÁM ĐỐC", "Lê Thị Hạnh"), recipients=["Công an tỉnh", "Lưu: VT."])
    return understand(drafted, f"{symbol}.docx")


def submissions() -> Iterator[Submission]:
    for symbol in INFORMATION:
        read = extract(report(symbol), REGIME)
        unit = recognise_sender(read, UNITS, SENT_ON).unit
        assert unit is not None
        assert unit.key == symbol
        yield with_unit(read, NamedUnit(unit.key, unit.name))


@pytest.fixture(scope="module")
def whole() -> Submission:
    expected = [NamedUnit(symbol, name) for symbol, name in NAMES.items()]
    return consolidate(
        list(submissions()), REGIME, PERIOD, parent=NamedUnit("ubnd", "Ủy ban nhân dân tỉnh"), expected_units=expected
    )


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("inspections", 5 + 2 + 3 + 1 + 1),
        ("inspected", 23 + 10),
        ("inspected.organisations", 15 + 9),
        ("inspected.individuals", 8 + 1),
        ("sanctioned", 6),
        ("fines", 21_500_000 + 8_500_000),
        ("systems.approved", 61 + 7),
        ("systems", 68 + 7),
        ("warnings", 4120),
        ("incidents", 12),
        ("machines", 350),
    ],
)
def test_sums_are_those_worked_out_by_hand(whole: Submission, code: str, value: int) -> None:
    assert whole.entries[code].value == Decimal(value)


def test_every_line_keeps_its_own_state(whole: Submission) -> None:
    states = {line.unit: line.entries["fines"].state for line in whole.lines}
    assert states == {"SKHCN": "value", "SYT": "not_sent", "SCT": "value", "SGDĐT": "none", "SXD": "not_sent",
                      "STC": "not_sent", "SNV": "not_sent"}  # fmt: skip
    assert whole.missing == ("SNV",)


def test_what_all_wrote_stands_once(whole: Submission) -> None:
    assert [(one.text, len(one.units)) for one in whole.narrative["guidance"]] == [(SHARED, 6)]
    assert len(whole.narrative["assessment"]) == 6


def test_the_provinces_report_can_be_read_again(whole: Submission) -> None:
    head = Letterhead("ỦY BAN NHÂN DÂN", "/BC-UBND", "Lam Giang", "2026-06", "", "TỈNH LAM GIANG")
    document = compose(whole, REGIME, letterhead=head, signing=Signing("PHÓ CHỦ TỊCH", "", "KT.", "CHỦ TỊCH"))
    assert "Đến thời điểm tổng hợp, 6/7 đơn vị gửi báo cáo; chưa gửi: Sở Nội vụ." in document.text
    assert (
        "- Phê duyệt cấp độ cho 68/75 hệ thống thông tin (đạt 90,7%) (theo số liệu của 02/06 đơn vị" in document.text
    )
    again = extract(document, REGIME, name="Ủy ban nhân dân tỉnh")
    assert again.period == "2026-H1"
    told = {code: entry.value for code, entry in whole.entries.items() if entry.value is not None}
    assert {code: again.entries[code].value for code in told} == told
