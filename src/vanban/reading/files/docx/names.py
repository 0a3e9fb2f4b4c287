"""Names of WordprocessingML elements and the reading of their attributes (ISO/IEC 29500-1)."""

from __future__ import annotations

from lxml import etree

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W = f"{{{TRANSITIONAL}}}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
VAL = W + "val"
OFF = {"0", "false", "off", "none"}
STRICT_PARTS = (
    (STRICT.encode(), TRANSITIONAL.encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
)


def transitional(data: bytes) -> bytes:
    """A part of a Strict file under the Transitional names."""
    if STRICT_PARTS[0][0] in data[:4000]:
        for strict, usual in STRICT_PARTS:
            data = data.replace(strict, usual)
    return data


def value(parent: etree._Element | None, name: str) -> str | None:
    """The w:val of the child `name`, None without it."""
    child = parent.find(W + name) if parent is not None else None
    return child.get(VAL) if child is not None else None


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """An on/off property: None when it is not said."""
    child = parent.find(W + name) if parent is not None else None
    return None if child is None else child.get(VAL, "1") not in OFF
