from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "events_fall_inside_the_period"


def test_case_after_the_signing_is_an_error(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nNgày 20/8/2024, Đội số 2 phát hiện cơ sở bán hàng giả.")
    assert found.severity == "error"
    assert "20/8/2024" in found.places[0].text


def test_case_before_the_period_is_a_warning(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nNgày 12/01/2024, Đội số 2 phát hiện cơ sở bán hàng giả.")
    assert found.severity == "warning"
    assert found.expected == "tháng 5/2024"


def test_legal_month_begins_on_the_fifteenth_before(told: Tell) -> None:
    assert told(NAME, "I. KẾT QUẢ\n\nNgày 15/4/2024, Đội số 2 phát hiện cơ sở bán hàng giả.") == []


def test_date_of_a_cited_document_is_no_event(told: Tell) -> None:
    assert told(NAME, "Công văn số 5/UBND-KT ngày 12/01/2024 giao kiểm tra.") == []


def test_day_that_closes_a_case_is_looked_at(told: Tell) -> None:
    text = "Chuyển cơ quan điều tra 01 vụ (vụ hộ kinh doanh Lộc Phát bán đường nhập lậu, ngày 30/{}/2024)."
    assert told(NAME, text.format(4)) == []
    assert len(told(NAME, text.format(3))) == 1


def test_case_of_an_earlier_period_is_right(told: Tell) -> None:
    assert told(NAME, "Tiếp tục điều tra 01 vụ (vụ kho hàng Vạn Phát trữ thuốc lá, ngày 30/3/2024).") == []
    assert told(NAME, "Vụ án khởi tố ngày 20/12/2023 tiếp tục điều tra.") == []


def test_typical_case_is_looked_at(told: Tell) -> None:
    text = "Điển hình, ngày 05/{}/2024 Công an tỉnh bắt giữ 01 vụ vận chuyển thuốc lá."
    assert told(NAME, text.format(5)) == []
    assert len(told(NAME, text.format(2))) == 1


def test_campaign_inside_the_month_does_not_narrow_it(told: Tell) -> None:
    body = "Từ ngày 10/5/2024 đến ngày 16/5/2024 ra quân kiểm tra.\n\nNgày 05/5/2024, Đội số 2 bắt giữ 01 vụ."
    assert told(NAME, body) == []


def test_numbered_item_after_the_report_is_told(told: Tell) -> None:
    text = (
        "I. KẾT QUẢ\n\nBốn vụ gồm:\n\n(1) Ngày 20/4/2024, tàu HV-1, 60 lít;\n\n(2) Ngày {}/5/2024, tàu HV-2, 35 lít."
    )
    assert told(NAME, text.format("02")) == []
    assert [found.severity for found in told(NAME, text.format("28"))] == ["error"]


def test_hour_before_the_day_is_read_over(told: Tell) -> None:
    [found] = told(NAME, "I. KẾT QUẢ\n\nKhoảng 22 giờ ngày 27/5/2024, Đội số 2 kiểm tra 02 xe ô tô tải.")
    assert found.severity == "error"
