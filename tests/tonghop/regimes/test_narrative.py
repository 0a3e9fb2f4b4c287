from collections.abc import Callable

import pytest

from tonghop.regimes import Regime, extract, find_regime
from tonghop.regimes.extraction.sentences import split_sentences
from vanban.model.document import Document

Report = Callable[..., Document]
FOUND = find_regime("bcd389-campaign")
assert FOUND is not None
REGIME: Regime = FOUND


def sections(document: Document) -> dict[str, list[str]]:
    narrative = extract(document, REGIME).narrative
    return {key: [statement.text for statement in statements] for key, statements in narrative.items()}


def test_paragraphs_go_to_the_section_their_heading_means(report: Report) -> None:
    document = report(
        "Sở báo cáo như sau:",
        "I. ĐẶC ĐIỂM TÌNH HÌNH",
        "Thị trường ổn định.",
        "II. KẾT QUẢ CÔNG TÁC",
        "1. Công tác quán triệt, triển khai",
        "Sở đã quán triệt đến toàn ngành.",
        "2. Công tác thông tin, tuyên truyền",
        "Đã phát tờ rơi.",
        "III. NHẬN XÉT, ĐÁNH GIÁ",
        "1. Ưu điểm",
        "Đúng kế hoạch.",
        "2. Tồn tại, hạn chế",
        "Thiếu thiết bị.",
        "V. DỰ BÁO TÌNH HÌNH THỜI GIAN TỚI",
        "Còn phức tạp.",
        "Trên đây là báo cáo của Sở./.",
    )
    assert sections(document) == {
        "situation": ["Thị trường ổn định."],
        "guidance": ["Sở đã quán triệt đến toàn ngành."],
        "outreach": ["Đã phát tờ rơi."],
        "strengths": ["Đúng kế hoạch."],
        "difficulties": ["Thiếu thiết bị."],
        "forecast": ["Còn phức tạp."],
    }


def test_same_words_under_another_part_are_another_matter(report: Report) -> None:
    document = report("III. NHẬN XÉT, ĐÁNH GIÁ", "1. Công tác tuyên truyền", "Được chú trọng.")
    assert sections(document) == {"assessment": ["Được chú trọng."]}


def test_unknown_parts_are_kept_as_other(report: Report) -> None:
    document = report("I. KHÁI QUÁT TÌNH HÌNH", "Ổn định.", "II. DANH SÁCH CÁN BỘ ĐẦU MỐI", "Có danh sách kèm theo.")
    assert sections(document)["other"] == ["Có danh sách kèm theo."]


def test_statements_say_where_they_stand(report: Report) -> None:
    document = report("I. KHÁI QUÁT TÌNH HÌNH", "Thị trường ổn định.")
    origin = extract(document, REGIME).narrative["situation"][0].origins[0]
    assert (origin.section, origin.text) == ("I", "Thị trường ổn định.")
    assert document.text[origin.start : origin.end] == origin.text


def test_period_and_basis_are_read(report: Report) -> None:
    document = report(
        "Thực hiện Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025 của Ban Chỉ đạo 389 tỉnh, Sở báo cáo kết quả "
        "từ ngày 16/12/2025 đến ngày 15/3/2026 như sau:",
        "I. KHÁI QUÁT TÌNH HÌNH",
        "Ổn định.",
    )
    submission = extract(document, REGIME)
    assert submission.period == "2025-12-16..2026-03-15"
    assert any("45/KH-BCĐ389" in basis for basis in submission.basis)
    assert (submission.symbol, submission.date, submission.unit) == ("58/BC-SYT", "2026-03-17", "sở y tế")


def test_issuer_is_named_as_in_a_sentence(report: Report) -> None:
    named = extract(report("Sở Y tế báo cáo như sau:", "I. KHÁI QUÁT TÌNH HÌNH", "Ổn định."), REGIME)
    unnamed = extract(report("I. KHÁI QUÁT TÌNH HÌNH", "Ổn định."), REGIME)
    assert (named.name, unnamed.name) == ("Sở Y tế", "SỞ Y TẾ")
    assert named.unit == unnamed.unit


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Đã kiểm tra. Không có vi phạm.", ["Đã kiểm tra.", "Không có vi phạm."]),
        ("Thu 1.284,5 triệu đồng. Tăng 5%.", ["Thu 1.284,5 triệu đồng.", "Tăng 5%."]),
        ("Tại TP. Lam Giang và Q. Trung tâm.", ["Tại TP. Lam Giang và Q. Trung tâm."]),
        ("một câu không chấm", ["một câu không chấm"]),
        ("", []),
    ],
)
def test_sentences_end_at_a_full_stop_before_a_capital(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == parts
