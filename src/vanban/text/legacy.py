"""TCVN3 (ABC) and VNI: the two ways Vietnamese was written before Unicode, and back.

Both put Vietnamese letters on the places of Western ones (TCVN 5712:1993 VN3; VNI-Windows): a text in them looks Latin
and is not.
"""

from __future__ import annotations

import regex

_TCVN3_CODES = (
    "µ¸¶·¹" "¨»¾¼½Æ" "©ÇÊÈÉË" "®" "ÌÐÎÏÑ" "ªÒÕÓÔÖ" "×ÝØÜÞ"
    "ßãáâä" "«åèæçé" "¬êíëìî" "ïóñòô" "\u00adõøö÷ù" "úýûüþ" "¡¢§£¤¥¦"
)  # fmt: skip
_TCVN3_LETTERS = (
    "àáảãạ" "ăằắẳẵặ" "âầấẩẫậ" "đ" "èéẻẽẹ" "êềếểễệ" "ìíỉĩị"
    "òóỏõọ" "ôồốổỗộ" "ơờớởỡợ" "ùúủũụ" "ưừứửữự" "ỳýỷỹỵ" "ĂÂĐÊÔƠƯ"
)  # fmt: skip
_FROM_TCVN3 = str.maketrans(_TCVN3_CODES, _TCVN3_LETTERS)
_TO_TCVN3 = str.maketrans(_TCVN3_LETTERS, _TCVN3_CODES)

_TONES = "øùûõï"
_VNI_LOWER = {
    **dict(zip((f"a{mark}" for mark in _TONES), "àáảãạ", strict=True)),
    **dict(zip((f"a{mark}" for mark in "êèéúüë"), "ăằắẳẵặ", strict=True)),
    **dict(zip((f"a{mark}" for mark in "âàáåãä"), "âầấẩẫậ", strict=True)),
    **dict(zip((f"e{mark}" for mark in _TONES), "èéẻẽẹ", strict=True)),
    **dict(zip((f"e{mark}" for mark in "âàáåãä"), "êềếểễệ", strict=True)),
    **dict(zip("ìíæóò", "ìíỉĩị", strict=True)),
    **dict(zip((f"o{mark}" for mark in _TONES), "òóỏõọ", strict=True)),
    **dict(zip((f"o{mark}" for mark in "âàáåãä"), "ôồốổỗộ", strict=True)),
    **dict(zip((f"ô{mark}" for mark in _TONES), "ờớởỡợ", strict=True)),
    **dict(zip((f"u{mark}" for mark in _TONES), "ùúủũụ", strict=True)),
    **dict(zip((f"ö{mark}" for mark in _TONES), "ừứửữự", strict=True)),
    **dict(zip((f"y{mark}" for mark in "øùûõ"), "ỳýỷỹ", strict=True)),
    "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ",
}  # fmt: skip
_VNI_MIXED = {code.capitalize(): letter.upper() for code, letter in _VNI_LOWER.items()}
_VNI_UPPER = {code.upper(): letter.upper() for code, letter in _VNI_LOWER.items()}
_FROM_VNI = _VNI_LOWER | _VNI_MIXED | _VNI_UPPER
_TO_VNI = {letter: code for code, letter in (_VNI_LOWER | _VNI_UPPER).items()}
_VNI_CODE = regex.compile("|".join(sorted(map(regex.escape, _FROM_VNI), key=len, reverse=True)))
_LEGACY_FONT = regex.compile(r"(?:[A-Z]{6}\+)?(?i:(?P<tcvn3>\.vn[^-,]*?(?P<capitals>h)?(?=[-,]|$))|vni[- ])")
_UNICODE_ONLY = regex.compile(r"[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]")


def from_tcvn3(text: str) -> str:
    """Text in TCVN3 codes (read as Windows-1252 or Latin-1) as Unicode."""
    return text.translate(_FROM_TCVN3)


def to_tcvn3(text: str) -> str:
    """Unicode text in TCVN3 codes; capital letters with a tone have no code and lose nothing but their size."""
    return "".join(map(_with_tcvn3_code, text)).translate(_TO_TCVN3)


def _with_tcvn3_code(letter: str) -> str:
    small = letter.lower()
    return small if letter not in _TCVN3_LETTERS and small in _TCVN3_LETTERS else letter


def from_vni(text: str) -> str:
    """Text in VNI codes (read as Windows-1252) as Unicode."""
    return _VNI_CODE.sub(lambda code: _FROM_VNI[code[0]], text)


def to_vni(text: str) -> str:
    """Unicode text in VNI codes."""
    return "".join(_TO_VNI.get(letter, letter) for letter in text)


def from_legacy_font(text: str, font: str) -> str:
    """Text as its font shows it: ".VnTime" letters are TCVN3, ".VnTimeH" ones capitals, "VNI-Times" ones VNI.

    `font` may have the style behind its name and, as in a PDF, the mark of a subset before it ("ABCDEF+.VnTime-Bold").
    """
    found = _LEGACY_FONT.match(font)
    if found is None:
        return text
    if not _UNICODE_ONLY.search(text):
        text = from_tcvn3(text) if found["tcvn3"] else from_vni(text)
    return text.upper() if found["capitals"] else text
