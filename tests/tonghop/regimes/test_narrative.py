from collections.abc import Callable

import pytest

from tonghop.regimes import Regime, extract, find_regime
from tonghop.regimes.extraction.passages import Passage, split_passage
from tonghop.regimes.extraction.sentences import split_sentences
from vanban.model.content import Content, Note, Paragraph
from vanban.model.document import Document
from vanban.reading.understand import understand

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


def said(report: Report, *lines: str) -> list[str]:
    return sections(report("IV. KIẾN NGHỊ, ĐỀ XUẤT", *lines)).get("proposals", [])


@pytest.mark.parametrize(
    "closing",
    [
        "Trên đây là báo cáo kết quả của Sở Y tế, kính gửi Ban Chỉ đạo tổng hợp./.",
        "Sở Y tế trân trọng báo cáo./.",
        "Sở Y tế báo cáo Ban Chỉ đạo 389 tỉnh tổng hợp./.",
        "Sở Y tế báo cáo Ban Chỉ đạo 389 tỉnh./.",
        "Trân trọng./.",
    ],
)
def test_the_closing_sentence_is_left_out_wherever_it_stands(report: Report, closing: str) -> None:
    assert said(report, "Đề nghị bố trí kinh phí.", closing) == ["Đề nghị bố trí kinh phí."]
    assert said(report, f"Đề nghị bố trí kinh phí. {closing}") == ["Đề nghị bố trí kinh phí."]


def test_the_last_paragraph_stays_when_it_only_ends_the_report(report: Report) -> None:
    assert said(report, "Đề nghị Ban Chỉ đạo bố trí kinh phí giám định./.") == [
        "Đề nghị Ban Chỉ đạo bố trí kinh phí giám định."
    ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Số liệu tại Phụ lục I, vụ việc điển hình tại Phụ lục II.", []),
        ("Số liệu tại Phụ lục I; vụ việc điển hình tại Phụ lục II kèm theo.", []),
        ("Xử lý 01 vụ. Phụ lục I, Phụ lục II.", ["Xử lý 01 vụ."]),
        ("Xử lý 01 vụ (chi tiết tại Phụ lục I và Phụ lục II).", ["Xử lý 01 vụ."]),
        ("Xử lý 01 vụ (Phụ lục I, Phụ lục II kèm theo).", ["Xử lý 01 vụ."]),
        ("Xử lý 01 vụ; số liệu tại Phụ lục I, vụ việc tại Phụ lục II.", ["Xử lý 01 vụ."]),
        ("Xử lý 01 vụ. Báo cáo này thay thế Báo cáo số 13/BC-SYT.", ["Xử lý 01 vụ."]),
        ("Đề nghị sửa Phụ lục I của Kế hoạch số 45.", ["Đề nghị sửa Phụ lục I của Kế hoạch số 45."]),
        ("Có danh sách kèm theo.", ["Có danh sách kèm theo."]),
    ],
)
def test_what_points_into_the_own_annexes_is_left_out(report: Report, text: str, kept: list[str]) -> None:
    assert said(report, text) == kept


def test_a_footnote_goes_with_its_sentence() -> None:
    paragraph = Paragraph(
        "Kiểm tra 128 cơ sở. Xử phạt 06 vụ.", notes=(Note("1", "Có 30 nhà thuốc.", 18), Note("2", "Sáu cơ sở.", 33))
    )
    document = understand(
        Content((Paragraph("I. KHÁI QUÁT TÌNH HÌNH", bold=True, level=1), paragraph), "docx"), "a.docx"
    )
    (statement,) = extract(document, REGIME).narrative["situation"]
    assert statement.text == paragraph.text
    assert statement.notes == paragraph.notes
    first, second = split_passage(Passage(statement.text, statement.notes))
    assert (first.text, first.notes) == ("Kiểm tra 128 cơ sở.", (Note("1", "Có 30 nhà thuốc.", 18),))
    assert (second.text, second.notes) == ("Xử phạt 06 vụ.", (Note("2", "Sáu cơ sở.", 13),))
