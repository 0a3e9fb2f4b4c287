from collections.abc import Callable
from decimal import Decimal

import pytest

from tonghop.regimes import Regime, extract, find_regime
from tonghop.regimes.submission import Entry
from vanban.model.content import Content, Note, Paragraph
from vanban.model.document import Document
from vanban.reading.understand import understand

Report = Callable[..., Document]
FOUND = find_regime("cttu11-half"), find_regime("bcd389-month")
HALF, MONTH = (regime for regime in FOUND if regime is not None)


def entries(document: Document, regime: Regime) -> dict[str, Entry]:
    return dict(extract(document, regime).entries)


def told(report: Report, sentence: str, regime: Regime) -> dict[str, Decimal]:
    document = report("I. KẾT QUẢ THỰC HIỆN", sentence)
    return {code: entry.value for code, entry in entries(document, regime).items() if entry.value is not None}


def test_figures_go_to_the_indicator_whose_words_are_nearest(report: Report) -> None:
    sentence = (
        "Trong kỳ, Sở tiến hành 04 cuộc thanh tra, kiểm tra đối với 19 tổ chức, cá nhân (12 tổ chức, 07 cá nhân); "
        "xử phạt vi phạm hành chính đối với 05 tổ chức, cá nhân (03 tổ chức, 02 cá nhân) "
        "với tổng số tiền 31,5 triệu đồng."
    )
    assert told(report, sentence, HALF) == {
        "inspections": 4,
        "inspected": 19,
        "inspected.organisations": 12,
        "inspected.individuals": 7,
        "sanctioned": 5,
        "sanctioned.organisations": 3,
        "sanctioned.individuals": 2,
        "fines": Decimal(31_500_000),
    }


def test_ratio_gives_part_and_whole(report: Report) -> None:
    found = told(report, "Đến nay đã phê duyệt cấp độ cho 61/68 hệ thống thông tin (đạt 89,7%).", HALF)
    assert (found["systems.approved"], found["systems"]) == (61, 68)


def test_further_figures_are_added_only_when_said_to_be_further(report: Report) -> None:
    document = report(
        "I. KẾT QUẢ THỰC HIỆN",
        "Sở đã tiến hành 03 cuộc kiểm tra. Ngoài ra, Sở phối hợp tổ chức 02 cuộc kiểm tra liên ngành.",
    )
    entry = entries(document, MONTH)["inspections"]
    assert entry.value == 5
    assert len(entry.origins) == 2


def test_what_is_added_further_down_is_added_to_something_else(report: Report) -> None:
    document = report(
        "I. KẾT QUẢ THỰC HIỆN",
        "- Tiến hành 12 cuộc thanh tra, kiểm tra.",
        "- Sở Xây dựng: Công tác kiểm tra được duy trì.",
        "- Sở Công Thương: Đã rà soát. Ngoài ra, phối hợp 01 cuộc kiểm tra liên ngành.",
    )
    assert entries(document, MONTH)["inspections"].value == 12


def test_a_total_is_the_figure_that_is_called_so(report: Report) -> None:
    document = report(
        "I. KẾT QUẢ THỰC HIỆN",
        "Tiến hành 12 cuộc kiểm tra.",
        "Riêng quý I tiến hành 05 cuộc kiểm tra, phạt tổng số tiền 21,5 triệu đồng.",
    )
    assert entries(document, MONTH)["inspections"].value == 12


def test_a_figure_repeated_counts_once(report: Report) -> None:
    document = report(
        "I. KẾT QUẢ THỰC HIỆN", "Tiến hành 03 cuộc kiểm tra.", "Qua 03 cuộc kiểm tra, ý thức được nâng lên."
    )
    assert entries(document, MONTH)["inspections"].value == 3


@pytest.mark.parametrize(
    "sentence",
    [
        "Phấn đấu tiến hành 10 cuộc kiểm tra trong năm tới.",
        "Số cuộc kiểm tra tăng 5% so với cùng kỳ.",
        "Phát sóng định kỳ 02 chuyên mục/tuần.",
        "Trị giá hàng hóa 30 triệu đồng đến 70 triệu đồng.",
    ],
)
def test_targets_changes_and_rates_are_no_results(report: Report, sentence: str) -> None:
    assert told(report, sentence, MONTH) == {}


def test_base_is_taken_where_it_is_stated(report: Report) -> None:
    document = report(
        "I. KẾT QUẢ THỰC HIỆN", "- Tiến hành 05 cuộc thanh tra, kiểm tra, tăng 25% so với cùng kỳ năm trước (04 cuộc)."
    )
    entry = entries(document, MONTH)["inspections"]
    assert (entry.value, entry.base) == (5, 4)


def test_nothing_said_is_not_sent_and_nothing_to_report_is_none(report: Report) -> None:
    document = report(
        "I. KẾT QUẢ THỰC HIỆN", "- Số vụ khởi tố: không có.", "- Cuộc thanh tra, kiểm tra: không áp dụng."
    )
    found = entries(document, MONTH)
    assert found["prosecuted.cases"].state == "none"
    assert found["inspections"].state == "not_applicable"
    assert found["violations"].state == "not_sent"


def test_a_section_that_says_none_has_none_for_its_indicators(report: Report) -> None:
    regime = find_regime("bcd389-campaign")
    assert regime is not None
    document = report("II. KẾT QUẢ THỰC HIỆN", "5. Kết quả phát hiện, bắt giữ, xử lý", "Không có.")
    found = entries(document, regime)
    assert found["violations"].state == "none"
    assert found["violations.fraud"].state == "none"
    assert found["inspections"].state == "not_sent"


def test_what_is_only_said_to_be_further_is_still_said(report: Report) -> None:
    assert told(report, "Ngoài ra, Sở đã tổ chức 02 cuộc kiểm tra.", MONTH) == {"inspections": 2}


@pytest.mark.parametrize(
    ("compared", "state", "base"),
    [
        (", tăng 25% so với cùng kỳ năm trước (04 cuộc)", "value", 4),
        (", tăng từ 0 lên 05 cuộc so với cùng kỳ năm trước", "value", 0),
        (", không thay đổi so với cùng kỳ năm trước", "value", 5),
        (", cùng kỳ năm trước không có", "none", None),
        (", tăng 25% so với cùng kỳ", "not_sent", None),
        ("; xử lý 02 vụ, giảm 50% so với cùng kỳ (04 vụ)", "not_sent", None),
        ("", "not_sent", None),
    ],
)
def test_bases_are_read_as_they_are_written(report: Report, compared: str, state: str, base: int | None) -> None:
    document = report("I. KẾT QUẢ THỰC HIỆN", f"- Tiến hành 05 cuộc thanh tra, kiểm tra{compared}.")
    entry = entries(document, MONTH)["inspections"]
    assert entry.value == 5
    assert entry.base_state == state
    assert entry.base == base


def test_footnotes_tell_only_what_the_body_leaves_out(report: Report) -> None:
    document = understand(
        Content(
            (
                Paragraph("I. KẾT QUẢ THỰC HIỆN", bold=True, level=1),
                Paragraph(
                    "Đã xử phạt tổng số tiền 19,5 triệu đồng.", notes=(Note("1", "Xử phạt ông A 7,5 triệu đồng.", 10),)
                ),
            ),
            "docx",
        ),
        "a.docx",
    )
    assert entries(document, MONTH)["fines"].value == Decimal(19_500_000)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Lũy kế từ đầu năm đã xử lý 512 vụ. Trong tháng xử lý 48 vụ.", {"violations": 48}),
        ("Từ đầu năm đến nay đã xử lý 512 vụ vi phạm.", {"violations": 512}),
        (
            "Phát hiện, bắt giữ 71 vụ/85 đối tượng vi phạm, thu nộp NSNN 1,2 tỷ đồng; khởi tố 05 vụ, 08 bị can.",
            {"violations": 71, "revenue": 1_200_000_000, "prosecuted.cases": 5, "prosecuted.persons": 8},
        ),
        (
            "Thu nộp ngân sách 2.345 triệu đồng (phạt vi phạm hành chính 1.980 triệu đồng).",
            {"revenue": 2_345_000_000, "fines": 1_980_000_000},
        ),
    ],
)
def test_sentences_of_many_figures_are_told_apart(report: Report, sentence: str, found: dict[str, int]) -> None:
    assert told(report, sentence, MONTH) == found


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Qua kiểm tra không phát hiện vụ việc vi phạm nào.", "none"),
        ("Trong kỳ không phát hiện vụ việc vi phạm lớn, phức tạp.", "not_sent"),
        ("Trong kỳ không có vụ việc tồn đọng.", "not_sent"),
        ("Đã xử lý 05 vụ vi phạm, không phát hiện vụ việc vi phạm khác.", "value"),
    ],
)
def test_nothing_found_is_none_but_nothing_big_says_nothing(report: Report, sentence: str, state: str) -> None:
    document = report("I. KẾT QUẢ THỰC HIỆN", sentence)
    assert entries(document, MONTH)["violations"].state == state


def test_numbers_of_one_list_are_one_figure(report: Report) -> None:
    found = told(report, "Ban hành 02 kế hoạch và 01 công văn hướng dẫn.", MONTH)
    assert found.get("documents.issued") == 3


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Sở đã ban hành Kế hoạch số 512/KH-SYT ngày 10/12/2025 và 03 công điện chỉ đạo các đơn vị.", 4),
        ("Sở đã ban hành Kế hoạch số 31/KH-SYT ngày 15/12/2025 về kiểm tra mỹ phẩm.", 1),
        ("Sở đã ban hành Kế hoạch số 31/KH-SYT ngày 15/12/2025, Công văn số 40/SYT-NVY ngày 20/12/2025.", 2),
        ("Sở đã ban hành 04 văn bản, trong đó có Kế hoạch số 31/KH-SYT ngày 15/12/2025.", 4),
        ("Sở đã ban hành 02 văn bản: Kế hoạch số 31/KH-SYT, Công văn số 40/SYT-NVY.", 2),
        ("Ban hành Kế hoạch số 31/KH-SYT. Ngoài ra, ban hành 02 công văn đôn đốc.", 3),
        ("Ban hành Kế hoạch số 31/KH-SYT. Sau đó tiếp tục bám sát Kế hoạch số 31/KH-SYT đã ban hành.", 1),
        ("Ban hành công văn triển khai thực hiện Kế hoạch số 31/KH-SYT ngày 15/12/2025.", None),
        ("Ban Chỉ đạo đã ban hành Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025.", None),
    ],
)
def test_documents_named_count_with_those_counted(report: Report, sentence: str, number: int | None) -> None:
    assert told(report, sentence, MONTH).get("documents.issued") == number


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Tổ chức 01 cuộc kiểm tra đối với 25 hộ kinh doanh tại chợ.", 25),
        ("Đã kiểm tra 12 doanh nghiệp.", 12),
        ("Tổ chức kiểm tra và ký cam kết với 25 hộ kinh doanh.", None),
        ("Qua công tác kiểm tra, vận động 25 hộ kinh doanh.", None),
    ],
)
def test_what_is_checked_may_be_a_household(report: Report, sentence: str, number: int | None) -> None:
    assert told(report, sentence, MONTH).get("inspected") == number
