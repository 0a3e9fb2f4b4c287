"""WordprocessingML elements by their short names ("w:p"), lengths in the units Word counts in."""

from __future__ import annotations

from functools import lru_cache

from lxml import etree

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20


@lru_cache(maxsize=256)
def name(short: str) -> str:
    """The full name of "w:p"."""
    prefix, local = short.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def root(short: str) -> etree._Element:
    """A root element."""
    return etree.Element(name(short), nsmap=NAMESPACES)


def add(parent: etree._Element, short: str, **attributes: str | int | float) -> etree._Element:
    """A new last child; attributes are those of "w:", numbers are rounded."""
    element = etree.SubElement(parent, name(short))
    for key, value in attributes.items():
        element.set(name(f"w:{key}"), value if isinstance(value, str) else str(round(value)))
    return element


def twips(millimetres: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


def serialised(element: etree._Element) -> bytes:
    """A part of the package."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
