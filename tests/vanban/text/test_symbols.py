from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.symbols import build_symbol, find_symbols, parse_symbol, same_symbol
from vanban.text.types import NAMES


@pytest.mark.parametrize(
    ("symbol", "number", "year", "parts", "type_"),
    [
        ("07/BC-SVHTT", "07", None, ("BC", "SVHTT"), "BC"),
        ("41/BCĐ389-VPTT", "41", None, ("BCĐ389", "VPTT"), "CV"),
        ("63/KH-BCĐ389", "63", None, ("KH", "BCĐ389"), "KH"),
        ("19-CT/TU", "19", None, ("CT", "TU"), "CT"),
        ("305-KL/TW", "305", None, ("KL", "TW"), "KL"),
        ("02-QCPH/BCSĐ-ĐU", "02", None, ("QCPH", "BCSĐ", "ĐU"), "QC"),
        ("918/CAT-TM", "918", None, ("CAT", "TM"), "CV"),
        ("4410/VPCP-V.I", "4410", None, ("VPCP", "V.I"), "CV"),
        ("512/QĐ-TTg", "512", None, ("QĐ", "TTg"), "QĐ"),
        ("99/2031/QH16", "99", "2031", ("QH16",), "L"),
        ("45/2031/NĐ-CP", "45", "2031", ("NĐ", "CP"), "NĐ"),
        ("33/QĐ-XPVPHC", "33", None, ("QĐ", "XPVPHC"), "QĐ"),
        ("06/2031/TTLT-BTC-BCA", "06", "2031", ("TTLT", "BTC", "BCA"), "TTLT"),
        ("12/2031/NQ-HĐND", "12", "2031", ("NQ", "HĐND"), "NQ"),
        ("08/KHPH", "08", None, ("KHPH",), "KH"),
        ("2031-014/MNP-CHQ", "2031-014", None, ("MNP", "CHQ"), "CV"),
        ("77/2031/CV-MNPTr", "77", "2031", ("CV", "MNPTr"), "CV"),
        ("640/MNP-NV2", "640", None, ("MNP", "NV2"), "CV"),
        ("118a/QĐ-UBND", "118a", None, ("QĐ", "UBND"), "QĐ"),
        ("25/QĐ.UBND", "25", None, ("QĐ.UBND",), "QĐ"),
        ("15/05/2031/CV-MNP", "15/05", "2031", ("CV", "MNP"), "CV"),
        ("01/122030/CV-MNP", "01/122030", None, ("CV", "MNP"), "CV"),
        ("39/208/TT-BTC", "39", "208", ("TT", "BTC"), "TT"),
        ("31/2031/HR", "31", "2031", ("HR",), "CV"),
        ("66.13/2031/NQ-CP", "66.13", "2031", ("NQ", "CP"), "NQ"),
        ("10.11/TTr-MNP", "10.11", None, ("TTr", "MNP"), "TTr"),
        ("/BC-SYT", None, None, ("BC", "SYT"), "BC"),
    ],
)  # fmt: skip
def test_symbol_is_taken_apart(
    symbol: str, number: str | None, year: str | None, parts: tuple[str, ...], type_: str
) -> None:
    parsed = parse_symbol(symbol)
    assert parsed is not None
    assert (parsed.number, parsed.year, parsed.parts) == (number, year, parts)
    assert parsed.printed == parsed.canonical == symbol
    assert parsed.slips == ()
    assert (parsed.type or "CV") == type_


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("số 12/QĐ- UBND ngày", "12/QĐ-UBND"),
        ("Nghị định số 45/2031/NĐ-\nCP của", "45/2031/NĐ-CP"),
        ("Nghị quyết số 12/\n2031/NQ-HĐND", "12/2031/NQ-HĐND"),
        ("Số : 12 / BC - SCT", "12/BC-SCT"),
        ("số 3236/TTr -SNV ngày", "3236/TTr-SNV"),
        ("số **12**/QĐ-UBND", "12/QĐ-UBND"),
        ("57 - NQ/TW", "57-NQ/TW"),
        ("Nghị quyết số 57 NQ/TW", "57NQ/TW"),
        ("số 12//QĐ-UBND", "12//QĐ-UBND"),
        ("số12/QĐ-UBND", "12/QĐ-UBND"),
        ("Nghị định 45/2031NĐ-CP", "45/2031NĐ-CP"),
        ("Nghị quyết 45-2031/NQ-CP", "45-2031/NQ-CP"),
        ("Thông tư 45/2031-TT-BTC", "45/2031-TT-BTC"),
        ("Nghị định số 13-CP", "13-CP"),
        ("số 12/QĐ–UBND", "12/QĐ-UBND"),
        ("Thông tư 30/2031/TT-BTCngày 5", "30/2031/TT-BTC"),
        ("Số:       /BC-SYT", "/BC-SYT"),
        ("Số: ……/KH-UBND", "/KH-UBND"),
        ("theo Quyết định 12/QĐ-UBND.", "12/QĐ-UBND"),
    ],
)
def test_blanks_and_marks_inside_do_not_break_it(text: str, printed: str) -> None:
    assert [symbol.printed for symbol in find_symbols(text)] == [printed]


@pytest.mark.parametrize(
    "text",
    [
        "trực 24/7 và 21 vụ/25 đối tượng",
        "từ ngày 12 - Hà Nội",
        "QCVN 01:2031/BYT",
        "đạt 15/20 tiêu chí",
        "tốc độ 60 km/h, giá 5.000 đ/kg",
        "/BC-SYT",
    ],
)
def test_what_is_no_symbol_is_left(text: str) -> None:
    assert find_symbols(text) == ()


def test_dash_of_the_next_line_is_a_bullet() -> None:
    assert [symbol.printed for symbol in find_symbols("số 15/KH\n- UBND các xã")] == ["15/KH"]


@pytest.mark.parametrize(
    ("symbol", "canonical", "slip"),
    [
        ("12/QD-UBND", "12/QĐ-UBND", ("QD", "QĐ")),
        ("63/KH-BCD389", "63/KH-BCĐ389", ("BCD389", "BCĐ389")),
        ("63/KH-BCDD389", "63/KH-BCĐ389", ("BCDD389", "BCĐ389")),
        ("45/2031NĐ-CP", "45/2031/NĐ-CP", ("45/2031NĐ-CP", "45/2031/NĐ-CP")),
        ("45-2031/NĐ-CP", "45/2031/NĐ-CP", ("45-2031/NĐ-CP", "45/2031/NĐ-CP")),
        ("12//QĐ-UBND", "12/QĐ-UBND", ("12//QĐ-UBND", "12/QĐ-UBND")),
        ("57 NQ/TW", "57-NQ/TW", ("57NQ/TW", "57-NQ/TW")),
        ("12/2031/NQ-HDND", "12/2031/NQ-HĐND", ("HDND", "HĐND")),
    ],
)
def test_typing_slip_is_kept_and_known(symbol: str, canonical: str, slip: tuple[str, str]) -> None:
    parsed = parse_symbol(symbol)
    assert parsed is not None
    assert (parsed.printed, parsed.canonical, parsed.slips) == (symbol.replace(" ", ""), canonical, (slip,))
    assert same_symbol(symbol, canonical)


def test_leading_zeros_name_the_same_document() -> None:
    assert same_symbol("07/BC-SYT", "7/BC-SYT")
    assert not same_symbol("07/BC-SYT", "70/BC-SYT")


def test_look_alike_letter_is_the_vietnamese_one() -> None:
    parsed = parse_symbol("12/QÐ-UBND")
    assert parsed is not None
    assert (parsed.canonical, parsed.slips) == ("12/QĐ-UBND", ())


@pytest.mark.parametrize(
    ("symbol", "agency"),
    [
        ("512/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("45/2031/NĐ-CP", "Chính phủ"),
        ("99/2031/QH16", "Quốc hội"),
        ("30/2031/TT-BTC", "Bộ Tài chính"),
        ("4410/VPCP-V.I", "Văn phòng Chính phủ"),
        ("12/QĐ-UBND", None),
        ("640/MNP-NV2", None),
    ],
)
def test_agency_is_known_from_the_symbol(symbol: str, agency: str | None) -> None:
    parsed = parse_symbol(symbol)
    assert parsed is not None
    assert parsed.agency == agency


def test_number_of_a_list_takes_the_shared_end() -> None:
    parsed = parse_symbol("105/CĐ-TTg")
    assert parsed is not None
    assert build_symbol("101", parsed).printed == "101/CĐ-TTg"


def test_other_words_are_no_symbol() -> None:
    assert parse_symbol("năm 2031") is None


@given(st.integers(1, 99999), st.sampled_from(sorted(NAMES)), st.sampled_from(["UBND", "SCT", "BCĐ389", "TTg"]))
def test_every_type_is_read_from_its_symbol(number: int, type_: str, issuer: str) -> None:
    symbol = f"{number:02d}/{type_}-{issuer}"
    [found] = find_symbols(f"Theo số {symbol} ngày")
    assert (found.printed, found.type) == (symbol, type_)


@given(st.text("0123456789/-QĐBCUNDTtgr. \n*số"))
def test_any_text_can_be_searched(text: str) -> None:
    for symbol in find_symbols(text):
        assert symbol.parts
        assert text[symbol.start : symbol.end].strip()


@pytest.mark.parametrize(
    ("text", "printed", "canonical"),
    [
        ("Nghị định số 45/2031/NĐ-CP1, Sở báo cáo", "45/2031/NĐ-CP", "45/2031/NĐ-CP"),
        ("Quyết định 512/QĐ-TTg12 ngày", "512/QĐ-TTg", "512/QĐ-TTg"),
        ("Luật số 99/2031/QH-16 ngày", "99/2031/QH-16", "99/2031/QH16"),
        ("Nghị định 45/2031/NĐ-C P của", "45/2031/NĐ-CP", "45/2031/NĐ-CP"),
        ("Công văn 640/MNP-NV2 ngày", "640/MNP-NV2", "640/MNP-NV2"),
        ("Nghị định số 45/2031/NĐ CP của", "45/2031/NĐ-CP", "45/2031/NĐ-CP"),
        ("Thông tư 12/2031/TT BTC", "12/2031/TT-BTC", "12/2031/TT-BTC"),
        ("Kế hoạch 12/KH UBND ngày 05/3/2031", "12/KH-UBND", "12/KH-UBND"),
        ("Kế hoạch 12/KH UBND tỉnh giao", "12/KH", "12/KH"),
        ("quyết định số 15/qđ-ubnd ngày", "15/qđ-ubnd", "15/QĐ-UBND"),
        ("nghị định 45/2031/nđ-cp", "45/2031/nđ-cp", "45/2031/NĐ-CP"),
        ("công văn 918/ubnd-kt", "918/ubnd-kt", "918/UBND-kt"),
    ],
)
def test_marks_of_footnotes_and_torn_letters_are_no_part_of_a_symbol(text: str, printed: str, canonical: str) -> None:
    (found,) = find_symbols(text)
    assert (found.printed, found.canonical) == (printed, canonical)
