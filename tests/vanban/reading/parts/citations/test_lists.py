from __future__ import annotations

from collections.abc import Callable

from vanban.model.document import Citation

Read = Callable[..., tuple[Citation, ...]]


def test_numbers_with_one_end_are_one_document_each(cited: Read) -> None:
    mentions = cited("Thực hiện các công điện số 101, 102 và 105/CĐ-TTg ngày 03/02/2031 của Thủ tướng Chính phủ,")
    assert [(one.symbol, one.number, one.date) for one in mentions] == [
        ("101/CĐ-TTg", "101", None),
        ("102/CĐ-TTg", "102", None),
        ("105/CĐ-TTg", "105", "2031-02-03"),
    ]
    assert {one.type for one in mentions} == {"CĐ"}


def test_numbers_share_the_year_too(cited: Read) -> None:
    mentions = cited("Thông tư số 38, 39/2031/TT-BTC")
    assert [one.symbol for one in mentions] == ["38/2031/TT-BTC", "39/2031/TT-BTC"]


def test_short_nouns_and_ampersands_make_lists(cited: Read) -> None:
    mentions = cited("| **NĐ 12, 13 & 14/2031/NĐ-CP** |")
    assert [one.symbol for one in mentions] == ["12/2031/NĐ-CP", "13/2031/NĐ-CP", "14/2031/NĐ-CP"]


def test_common_day_is_that_of_all(cited: Read) -> None:
    mentions = cited("Công điện số 101, 102 và 105/CĐ-TTg cùng ngày 03/02/2031")
    assert {one.date for one in mentions} == {"2031-02-03"}


def test_noun_of_a_list_governs_all(cited: Read) -> None:
    mentions = cited("các Công văn số 12/SYT-NVY ngày 05/3/2031, số 31/2031/HR ngày 06/3/2031 và 45/SYT-VP.")
    assert [(one.symbol, one.type, one.date) for one in mentions] == [
        ("12/SYT-NVY", "CV", "2031-03-05"),
        ("31/2031/HR", "CV", "2031-03-06"),
        ("45/SYT-VP", "CV", None),
    ]


def test_each_document_of_a_list_has_its_own_date(cited: Read) -> None:
    mentions = cited("Nghị quyết số 12/NQ-HĐND ngày 05/3/2031; Nghị quyết số 13/NQ-HĐND ngày 06/3/2031 của HĐND tỉnh.")
    assert [one.date for one in mentions] == ["2031-03-05", "2031-03-06"]


def test_quantity_before_a_symbol_is_no_document(cited: Read) -> None:
    (one,) = cited("đã ban hành 12 văn bản, trong đó có Kế hoạch số 63/KH-UBND")
    assert one.symbol == "63/KH-UBND"
