from tonghop.regimes import find_regime
from tonghop.regimes.expected_outline import expected_outline


def test_checks_get_every_section_without_its_period() -> None:
    regime = find_regime("bcd389-month")
    assert regime is not None
    outline = expected_outline(regime)
    assert [section.label for section in outline] == ["I", "II"]
    assert all("{" not in title for section in outline for title in section.titles)
