import pytest

from vanban.reading.files.attributes import whole_number


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("-3", -3), (None, 7), ("", 7), ("x", 7), ("1e5", 7), ("99999999999", 100)]
)
def test_numbers_of_strangers_stay_within_bounds(text: str | None, number: int) -> None:
    assert whole_number(text, 7, most=100) == number
