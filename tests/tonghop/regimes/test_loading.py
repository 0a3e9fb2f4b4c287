import pytest

from tonghop.periods import period_from_key
from tonghop.regimes import PackError, find_regime, list_regimes, load_regime
from tonghop.regimes.loading import PACKS

MONTH = (PACKS / "bcd389-month.yaml").read_text("utf-8")


def line_of(text: str, wanted: str) -> int:
    return next(at for at, line in enumerate(text.splitlines(), start=1) if wanted in line)


def broken(old: str, new: str) -> PackError:
    text = MONTH.replace(old, new, 1)
    assert text != MONTH
    with pytest.raises(PackError) as error:
        load_regime(text, "thu.yaml")
    return error.value


def test_packs_of_the_house_are_valid() -> None:
    assert [regime.key for regime in list_regimes()] == ["bcd389-campaign", "bcd389-month", "cttu11-half"]
    assert all(regime.sources and regime.basis for regime in list_regimes())


def test_campaign_form_has_one_seven_and_seven_columns() -> None:
    regime = find_regime("bcd389-campaign")
    assert regime and regime.figures_form and regime.cases_form
    columns = regime.figures_form.columns
    assert [column.compares for column in columns] == [False] * 7 + [True] * 7
    assert [column.indicator for column in columns[:7]] == [column.indicator for column in columns[7:]]
    assert [group.code for group in regime.cases_form.groups] == [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
        "IX",
    ]
    assert [section.label for section in regime.sections if section.level == 1] == ["I", "II", "III", "IV", "V"]


def test_unknown_regime_is_none() -> None:
    assert find_regime("khong-co") is None


def test_message_names_file_line_and_rule() -> None:
    error = broken("measure: count", "measure: counts")
    line = line_of(MONTH, "measure: count")
    assert str(error) == f"thu.yaml, dòng {line}: mục “measure” là “counts”, chỉ được là: count, sum."


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("cut_off: nd09-2019", "cut_off: moi-tuan", "không có cách chốt số liệu “moi-tuan”"),
        ("phrase: Ban hành {n} chỉ đạo", "phrase: Ban hành chỉ đạo", "phải có “{n}”"),
        ("code: inspected\n", "code: inspections\n", "“inspections” được khai báo 2 lần"),
        ("indicators: [documents.issued,", "indicators: [khong.co,", "chỉ tiêu không có: “khong.co”"),
        ("nouns: [số điện thoại, thuê bao, số thuê bao]", "nouns: []", "phải có danh từ"),
        ("reporters: ", "reporter: ", "không có mục “reporter” trong Regime"),
        ("    unit: vụ\n", "", "thiếu mục “unit” của Indicator"),
        ("valid_from: 2019-03-12", "valid_from: 12/3/2019", "không đúng kiểu"),
        ("valid_from: 2019-03-12", "valid_from: 2019-03-12, valid_to: 2018-01-01", "không sau hiệu lực từ"),
        ("kinds: [month,", "kinds: [week,", "chỉ được là: month"),
        ("certainty: seen", "certainty: maybe", "chỉ được là: seen, recalled"),
        ("kinds: [month, quarter, half, nine_months, year]", "kinds: month", "phải là một danh sách"),
        ("level: 1", "level: một", "không đúng kiểu"),
        ("tells_missing: true", "tells_missing: có", "không đúng kiểu"),
        ("record_kind: case", "record_kind: [case]", "phải là một giá trị đơn"),
        ("conditions: {outcome: sanctioned}", "conditions: sanctioned", "phải là một bảng"),
        ("unit: cuộc\n", "unit: cuộc\n    unit: lượt\n", "được ghi hai lần"),
    ],
)
def test_broken_rules_are_told(old: str, new: str, rule: str) -> None:
    error = broken(old, new)
    assert rule in error.rule
    assert error.line > 1


def test_total_of_something_unknown_is_told() -> None:
    error = broken("    breakdowns: [category]", "    total_of: [khong.co]")
    assert "“violations” dẫn tới “khong.co” không hợp lệ" in error.rule


def test_a_text_that_is_no_yaml_is_told() -> None:
    with pytest.raises(PackError, match=r"x.yaml, dòng 1: không đúng cú pháp YAML"):
        load_regime("a: [1", "x.yaml")
    with pytest.raises(PackError, match="bảng khóa – giá trị"):
        load_regime("- a", "x.yaml")


def test_rules_on_a_whole_pack_point_to_their_line() -> None:
    error = broken("name: Báo cáo tháng", "valid_from: 1.5\nname: Báo cáo tháng")
    assert (error.line, error.file) == (3, "thu.yaml")


def test_column_of_an_unknown_indicator_is_told() -> None:
    text = (PACKS / "bcd389-campaign.yaml").read_text("utf-8")
    with pytest.raises(PackError, match="cột dùng chỉ tiêu không có: “revenues”"):
        load_regime(text.replace("{indicator: revenue, path", "{indicator: revenues, path", 1), "x.yaml")
    with pytest.raises(PackError, match="“I” được khai báo 2 lần trong groups"):
        load_regime(text.replace("{code: II,", "{code: I,", 1), "x.yaml")


def test_regimes_hold_between_their_dates() -> None:
    from datetime import date

    regime = load_regime(MONTH + "\nvalid_from: 2024-01-01\nvalid_to: 2026-01-01\n", "x.yaml")
    held = [regime.is_valid_on(day) for day in (date(2023, 12, 31), date(2024, 1, 1), date(2026, 1, 1))]
    assert held == [False, True, False]


def test_a_regime_names_the_periods_it_knows() -> None:
    regime = find_regime("cttu11-half")
    assert regime is not None
    regime.check_period(period_from_key("2026-H1"))
    with pytest.raises(ValueError, match=r"“cttu11-half” không có kỳ “tháng 3/2026” \(chỉ có kỳ: 6 tháng, năm\)"):
        regime.check_period(period_from_key("2026-03"))
