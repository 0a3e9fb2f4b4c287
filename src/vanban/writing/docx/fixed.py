"""The parts that are the same in every document: settings, headers, font table, theme."""

from __future__ import annotations

from functools import cache

from vanban.writing.docx.xml import add, root, serialised
from vanban.writing.sheet.styles import FONT

XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_ACCENTS = ("dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink")


@cache
def fixed_parts() -> dict[str, bytes]:
    """The parts that do not depend on the document, by their path in the package."""
    return {
        "word/settings.xml": _settings(),
        "word/header1.xml": _header(numbered=True),
        "word/header2.xml": _header(numbered=False),
        "word/fontTable.xml": _font_table(),
        "word/theme/theme1.xml": _theme(),
        "docProps/app.xml": _app_properties(),
    }


def _settings() -> bytes:
    settings = root("w:settings")
    footnote = add(settings, "w:footnotePr")
    for number in (-1, 0):
        add(footnote, "w:footnote", id=number)
    compatibility = add(settings, "w:compat")
    uri = "http://schemas.microsoft.com/office/word"
    add(compatibility, "w:compatSetting", name="compatibilityMode", uri=uri, val="15")
    add(settings, "w:themeFontLang", val="vi-VN")
    return serialised(settings)


def _header(*, numbered: bool) -> bytes:
    """Page numbers stand centred in the top margin from page 2 (NĐ 30/2020, Phụ lục I, mục I.7)."""
    header = root("w:hdr")
    paragraph = add(header, "w:p")
    add(add(paragraph, "w:pPr"), "w:pStyle", val="PageNumber")
    if numbered:
        field = add(paragraph, "w:fldSimple", instr=" PAGE ")
        add(add(field, "w:r"), "w:t").text = "2"
    return serialised(header)


def _font_table() -> bytes:
    fonts = root("w:fonts")
    font = add(fonts, "w:font", name=FONT)
    add(font, "w:altName", val="Tinos")
    add(font, "w:family", val="roman")
    add(font, "w:pitch", val="variable")
    return serialised(fonts)


def _theme() -> bytes:
    """Black on white in one face: Word asks for a theme, the decree for none of its colours."""
    black, white = '<a:srgbClr val="000000"/>', '<a:srgbClr val="FFFFFF"/>'
    colours = f"<a:dk1>{black}</a:dk1><a:lt1>{white}</a:lt1>"
    colours += "".join(f"<a:{key}>{white if key == 'lt2' else black}</a:{key}>" for key in _ACCENTS)
    face = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{XML_HEAD}<a:theme xmlns:a="{_DRAWING}" name="Văn bản"><a:themeElements>'
        f'<a:clrScheme name="Văn bản">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Văn bản"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont>'
        f'</a:fontScheme><a:fmtScheme name="Văn bản"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def _app_properties() -> bytes:
    return (f'{XML_HEAD}<Properties xmlns="{_PROPERTIES}"><Application>Tổng Hợp</Application></Properties>').encode()
