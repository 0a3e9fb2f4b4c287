from __future__ import annotations

from collections.abc import Callable

from vanban.model.finding import Finding

Tell = Callable[..., list[Finding]]
NAME = "stated_number_equals_listed_documents"


def test_two_documents_listed_for_three_are_told(told: Tell) -> None:
    [found] = told(NAME, "Đã ban hành 03 văn bản, gồm: Kế hoạch kiểm tra chợ; Công văn đôn đốc các đội.")
    assert (found.expected, found.found) == (2, 3)


def test_semicolon_inside_a_title_makes_no_new_document(told: Tell) -> None:
    assert (
        told(NAME, "Đã ban hành 02 văn bản, gồm: Kế hoạch phòng, chống ma túy; mại dâm; Công văn đôn đốc các đội.")
        == []
    )


def test_list_of_examples_is_not_counted(told: Tell) -> None:
    assert told(NAME, "Đã ban hành 05 văn bản, tiêu biểu như: Kế hoạch kiểm tra chợ; Công văn đôn đốc.") == []


def test_cited_documents_behind_a_colon_are_counted(told: Tell) -> None:
    text = "Đã ban hành {} văn bản: Công văn số 31/SCT-TT ngày 08/01/2024 và Kế hoạch số 15/KH-SCT ngày 05/02/2024."
    assert told(NAME, text.format("02")) == []
    assert [one.expected for one in told(NAME, text.format("03"))] == [2]
