from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "same_document_has_one_issuer"


def test_two_committees_for_one_plan_are_told(told: Tell) -> None:
    [found] = told(
        NAME,
        "Thực hiện Kế hoạch số 12/KH-BCĐ389 ngày 09/01/2024 của Ban Chỉ đạo 389 tỉnh về kiểm tra.\n\n"
        "Căn cứ Kế hoạch số 12/KH-BCĐ389 ngày 09/01/2024 của Ban Chỉ đạo 389 quốc gia về kiểm tra.",
    )
    assert (found.expected, found.found) == ("Ban Chỉ đạo 389 tỉnh", "Ban Chỉ đạo 389 quốc gia")


def test_abbreviated_issuer_is_the_same(told: Tell) -> None:
    assert (
        told(
            NAME,
            "Kế hoạch số 12/KH-UBND ngày 09/01/2024 của Ủy ban nhân dân tỉnh về kiểm tra.\n\n"
            "Kế hoạch số 12/KH-UBND ngày 09/01/2024 của UBND tỉnh về kiểm tra.",
        )
        == []
    )


def test_results_of_the_reporter_do_not_make_it_the_issuer(told: Tell) -> None:
    text = (
        "Thực hiện Kế hoạch số 18/KH-UBND ngày 05/02/2024 của UBND tỉnh, Sở báo cáo.\n\nTrên đây là kết quả thực hiện "
    )
    assert told(NAME, f"{text}Kế hoạch số 18/KH-UBND ngày 05/02/2024 của Sở Công Thương.") == []
    assert len(told(NAME, f"{text}Kế hoạch số 18/KH-UBND ngày 05/02/2024 của Ban Chỉ đạo 389.")) == 1
