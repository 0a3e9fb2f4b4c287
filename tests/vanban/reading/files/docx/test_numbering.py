import pytest
from lxml import etree

from vanban.reading.files.docx.numbering import Numbering, in_form, read_numbering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def _numbering(levels: str, lists: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> Numbering:
    xml = f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{lists}</w:numbering>'
    return read_numbering(etree.fromstring(xml))


OUTLINE = _level(0, "upperRoman", "%1.") + _level(1, "decimal", "%2.") + _level(2, "lowerLetter", "%3)")


def test_levels_count_and_start_again() -> None:
    numbering = _numbering(OUTLINE)
    labels = [numbering.label(("1", level)) for level in (0, 1, 1, 2, 2, 1, 0, 1)]
    assert labels == ["I.", "1.", "2.", "a)", "b)", "3.", "II.", "1."]


def test_level_may_print_those_above_it() -> None:
    numbering = _numbering(_level(0, "upperRoman", "%1.") + _level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
    assert [numbering.label(("1", level)) for level in (0, 1, 0, 1, 1)] == ["I.", "1.1.", "II.", "2.1.", "2.2."]


def test_level_that_never_restarts_counts_on() -> None:
    levels = _level(0, "upperRoman", "%1.") + _level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
    assert [_numbering(levels).label(("1", 0))] == ["I."]
    numbering = _numbering(levels)
    assert [numbering.label(("1", level)) for level in (0, 1, 0, 1)] == ["I.", "1.", "II.", "2."]


def test_list_may_start_anew_on_the_same_levels() -> None:
    lists = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    numbering = _numbering(_level(0, "decimal", "%1."), lists)
    assert [numbering.label((name, 0)) for name in "11221"] == ["1.", "2.", "1.", "2.", "3."]


def test_list_may_have_levels_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{_level(0, "lowerLetter", "%1)")}</w:lvlOverride>'
    lists = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{own}</w:num>'
    )
    numbering = _numbering(OUTLINE, lists)
    assert [numbering.label((name, level)) for name, level in (("1", 0), ("2", 0), ("2", 1))] == ["I.", "b)", "1."]


def test_list_may_be_a_style_of_another() -> None:
    xml = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:styleLink w:val="S"/>{OUTLINE}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    numbering = read_numbering(etree.fromstring(xml))
    assert [numbering.label(("5", level)) for level in (0, 1, 1)] == ["I.", "1.", "2."]


def test_level_is_found_by_its_style() -> None:
    numbering = _numbering(_level(0, "upperRoman", "%1.") + _level(1, "decimal", "%2.", '<w:pStyle w:val="Muc"/>'))
    assert [numbering.label(("1", -1), style) for style in (None, "Muc", "Muc")] == ["I.", "1.", "2."]


def test_levels_that_are_jumped_over_begin_at_their_start() -> None:
    numbering = _numbering(
        _level(0, "decimal", "%1.") + _level(1, "decimal", "%1.%2.") + _level(2, "decimal", "%1.%2.%3.")
    )
    assert [numbering.label(("1", level)) for level in (2, 2, 1, 0, 2)] == ["1.1.1.", "1.1.2.", "1.2.", "2.", "2.1.1."]


@pytest.mark.parametrize(("text", "label"), [("-", "-"), ("+", "+"), ("\uf0b7", "-"), ("o", "-")])
def test_bullets_are_dashes(text: str, label: str) -> None:
    assert _numbering(_level(0, "bullet", text)).label(("1", 0)) == label


def test_unknown_list_has_no_label() -> None:
    assert _numbering(OUTLINE).label(("9", 0)) == ""
    assert _numbering(OUTLINE).label(("1", 8)) == ""
    assert Numbering().label(None) == ""


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (28, "lowerLetter", "bb"),
        (3, "decimalZero", "03"),
        (5, "none", ""),
        (4000, "upperRoman", "4000"),
    ],
)
def test_forms_of_numbers(count: int, form: str, text: str) -> None:
    assert in_form(count, form) == text
