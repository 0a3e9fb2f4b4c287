from dataclasses import replace
from datetime import date

import pytest

from tonghop.consolidation import Units, example_units, load_units, recognise_sender, recognise_unit
from tonghop.consolidation.units import Unit, UnitName
from tonghop.regimes import PackError, Submission

BEFORE, AFTER = date(2024, 5, 1), date(2026, 3, 16)
UNITS = replace(example_units(), place="Lam Giang")


@pytest.mark.parametrize(
    ("text", "on", "key"),
    [
        ("Sở Thông tin và Truyền thông", BEFORE, "so-tttt"),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", BEFORE, "so-tttt"),
        ("Sở TT&TT", BEFORE, "so-tttt"),
        ("STTTT", BEFORE, "so-tttt"),
        ("So Thong tin va Truyen thong", BEFORE, "so-tttt"),
        ("15/BC-STTTT", BEFORE, "so-tttt"),
        ("/BC-STTTT", BEFORE, "so-tttt"),
        ("39/STTTT-TTBCXB", BEFORE, "so-tttt"),
        ("Sở Khoa học và Công nghệ", BEFORE, "so-khcn"),
        ("Sở KH&CN", AFTER, "so-khcn-2025"),
        ("Sở Y tế tỉnh Lam Giang", AFTER, "so-y-te"),
        ("CÔNG AN TỈNH LAM GIANG", AFTER, "cong-an-tinh"),
        ("Cục Quản lý thị trường", AFTER, "chi-cuc-qltt"),
        ("Chi cục QLTT", AFTER, "chi-cuc-qltt"),
        ("Tỉnh Bắc Ninh", BEFORE, "tinh-bac-ninh-cu"),
        ("Tỉnh Bắc Ninh", AFTER, "tinh-bac-ninh"),
    ],
)
def test_units_are_recognised_by_what_they_were_called_that_day(text: str, on: date, key: str) -> None:
    found = recognise_unit(text, UNITS, on).unit
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("Sở Thông tin và Truyền thông", ["so-khcn-2025"]),  # merged since: its successor is asked about
        ("Sở Y", ["so-y-te"]),
        ("Sở Y tế tỉnh Nam Sơn", []),
        ("Hội Nông dân", []),
        ("12/BC-HND", []),
    ],
)
def test_what_is_not_sure_is_asked_for(text: str, candidates: list[str]) -> None:
    found = recognise_unit(text, UNITS, AFTER)
    assert found.unit is None
    assert [unit.key for unit in found.candidates][: len(candidates)] == candidates


def test_two_units_of_one_name_are_both_candidates() -> None:
    units = Units((Unit("a", (UnitName("Đội số 1"),)), Unit("b", (UnitName("Đội số 1"),))))
    found = recognise_unit("đội số 1", units, AFTER)
    assert (found.unit, len(found.candidates)) == (None, 2)


def sender(name: str, symbol: str | None) -> Submission:
    return Submission("bcd389-month", "2026-02", name, name, symbol=symbol)


def test_symbol_helps_where_the_name_was_not_read() -> None:
    found = recognise_sender(sender("PHONG NAM", "58/BC-SYT"), UNITS, AFTER)
    assert found.unit is not None
    assert found.unit.key == "so-y-te"


def test_name_and_symbol_that_disagree_are_asked_for() -> None:
    found = recognise_sender(sender("Sở Công Thương", "58/BC-SYT"), UNITS, AFTER)
    assert found.unit is None
    assert [unit.key for unit in found.candidates] == ["so-cong-thuong", "so-y-te"]


def test_successors_follow_every_change() -> None:
    assert UNITS.list_successors("so-tttt", BEFORE) == ("so-tttt",)
    assert UNITS.list_successors("so-tttt", AFTER) == ("so-khcn-2025",)
    assert UNITS.list_successors("tinh-bac-giang", AFTER) == ("tinh-bac-ninh",)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("units:\n  - {key: a, names: []}", "u.yaml, dòng 2: đơn vị “a” không có tên"),
        ("units:\n  - {key: a, names: [{text: A}]}\n  - {key: a, names: [{text: B}]}", "được khai báo 2 lần"),
        (
            "units:\n  - {key: a, names: [{text: A}], valid_from: 2025-01-01, valid_to: 2024-01-01}",
            "kết thúc trước khi",
        ),
        (
            "units:\n  - {key: a, names: [{text: A}]}\nchanges:\n"
            "  - {kind: rename, on: 2025-01-01, before: [a], after: [b], basis: {text: x, certainty: seen}}",
            "u.yaml, dòng 4: sự kiện dẫn tới đơn vị không có: “b”",
        ),
        (
            "units:\n  - {key: a, names: [{text: A}]}\n  - {key: b, names: [{text: B}]}\nchanges:\n"
            "  - {kind: merge, on: 2025-01-01, before: [a], after: [a, b], basis: {text: x, certainty: seen}}",
            "đúng một đơn vị",
        ),
    ],
)
def test_broken_unit_files_are_told(text: str, rule: str) -> None:
    with pytest.raises(PackError) as error:
        load_units(text, "u.yaml")
    assert rule in str(error.value)
