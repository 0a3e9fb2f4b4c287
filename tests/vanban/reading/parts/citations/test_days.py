from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.model.document import Citation, Header

Read = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize(
    "date",
    [
        "ngày 5/3/2031", "ngày 05/03/2031", "ngày 05 tháng 3 năm 2031", "ngày 5-3-2031", "ngày 05.3.2031",
        "(ngày 05/3/2031)", ", ngày 05/3/2031", "ban hành ngày 05/3/2031", "của UBND tỉnh ngày 05/3/2031",
        "được Hội đồng nhân dân tỉnh thông qua ngày 05/3/2031",
        "của UBND tỉnh ban hành ngày 05/3/2031", "(sau đây gọi là Quyết định 12) ngày 05/3/2031",
    ],
)  # fmt: skip
def test_date_behind_a_symbol_is_its_own(cited: Read, date: str) -> None:
    (one,) = cited(f"Căn cứ Quyết định số 12/QĐ-UBND {date} về lập tổ công tác;")
    assert one.date == "2031-03-05"


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/QĐ-UBND, 05/3/2031 là hạn cuối.",
        "Quyết định số 12/QĐ-UBND có hiệu lực từ ngày 05/3/2031.",
        "Quyết định số 12/QĐ-UBND, báo cáo trước ngày 05/3/2031.",
        "Quyết định số 12/QĐ-UBND. Ngày 05/3/2031, Sở họp giao ban.",
        "Ngày 05/3/2031, Sở nhận được Quyết định số 12/QĐ-UBND.",
        "Ngày 05/3/2031, Sở tiếp nhận hồ sơ và có Quyết định số 12/QĐ-UBND.",
        "Quyết định số 12/QĐ-UBND tại cuộc họp ngày 05/3/2031",
    ],
)
def test_date_of_something_else_is_left(cited: Read, text: str) -> None:
    (one,) = cited(text)
    assert one.date is None


def test_date_before_the_reference_is_taken(cited: Read) -> None:
    (one,) = cited("Ngày 12/5/2031, Bộ Công Thương ban hành Công văn số 88/BCT-TTTN gửi các tỉnh.")
    assert (one.date, one.symbol) == ("2031-05-12", "88/BCT-TTTN")
    assert "Ngày 12/5/2031" in one.why


@pytest.mark.parametrize(
    "opening", ["Đầu tháng này, ngày", "**Hội nghị.**\nNgày", "Trước đó, ngày", "Hạn là năm 2031. Tiếp theo, ngày"]
)
def test_date_opens_its_sentence(cited: Read, opening: str) -> None:
    (one,) = cited(f"{opening} 12/5/2031, Bộ Công Thương có Công văn số 88/BCT-TTTN.")
    assert one.date == "2031-05-12"


def test_year_comes_from_the_document(cited: Read) -> None:
    text = "Ngày 12/5, Bộ Công Thương đã ban hành Công văn số 88/BCT-TTTN."
    assert cited(text, Header(date="2031-06-20"))[0].date == "2031-05-12"
    assert cited(text)[0].date is None


def test_year_of_the_symbol_comes_first(cited: Read) -> None:
    (one,) = cited("Ngày 12/5, Bộ ban hành Thông tư số 30/2029/TT-BTC.", Header(date="2031-06-20"))
    assert one.date == "2029-05-12"


def test_same_day_is_the_day_told_before(cited: Read) -> None:
    mentions = cited(
        "Ngày 12/5/2031, UBND tỉnh ban hành Kế hoạch số 63/KH-UBND. "
        "Cùng ngày, Sở Công Thương có Văn bản số 88/SCT-TM về triển khai."
    )
    assert [one.date for one in mentions] == ["2031-05-12", "2031-05-12"]


def test_impossible_date_is_kept_as_written(cited: Read) -> None:
    (one,) = cited("Quyết định số 12/QĐ-UBND ngày 05/3/20311 của UBND tỉnh")
    assert one.date == "20311-03-05"


def test_date_without_day_is_partial(cited: Read) -> None:
    (one,) = cited("(Kèm theo Báo cáo số   /BC-SCT ngày    tháng 3 năm 2031 của Sở Công Thương)")
    assert (one.symbol, one.number, one.date) == ("/BC-SCT", None, "2031-03")
