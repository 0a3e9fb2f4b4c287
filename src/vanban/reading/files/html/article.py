"""The part of a page that is read: where the running text is dense and the links are few."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex
from lxml import etree

DROPPED = ("script", "style", "noscript", "template", "svg", "nav", "aside", "footer", "form", "button", "select",
           "iframe", "object", "video", "audio", "head", "textarea", "input", "dialog", "menu", "del")  # fmt: skip
BLOCKS = frozenset(
    ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "pre", "section", "article",
     "figcaption", "dd", "dt", "main", "body", "center", "header", "ul", "ol", "table", "tr", "tbody", "thead")
)  # fmt: skip
HIDDEN = regex.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
LONG_TEXT = 60
MAIN_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class _Weight:
    text: int
    linked: int

    @property
    def is_links(self) -> bool:
        return self.linked > 0.5 * self.text


def find_article(root: etree._Element) -> etree._Element:
    """The element with the text of the page, cleared of scripts, menus and lists of links."""
    found = root.find("body")
    body = found if found is not None else root
    _clear(body)
    main = _widened(_densest(body), body)
    for element in list(main.iter("ul", "ol", "div", "p", "section", "table")):
        if element is not main and _is_link_list(element):
            _drop(element)
    return main


def _clear(body: etree._Element) -> None:
    for element in list(body.iter()):
        tag = element.tag
        style = element.get("style", "") if isinstance(tag, str) else ""
        hidden = isinstance(tag, str) and (HIDDEN.search(style) or element.get("hidden") is not None)
        if (not isinstance(tag, str) or tag in DROPPED or hidden) and element is not body:
            _drop(element)


def _drop(element: etree._Element) -> None:
    """Take an element out; the text behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _densest(body: etree._Element) -> etree._Element:
    """The innermost element that holds most of the long unlinked text."""
    lengths = {element: _long_text(element) for element in body.iter() if element.tag in BLOCKS}
    total: dict[etree._Element, int] = {}
    for element, length in lengths.items():
        at: etree._Element | None = element
        while at is not None and length:
            total[at] = total.get(at, 0) + length
            at = None if at is body else at.getparent()
    whole, main = total.get(body, 0), body
    while True:
        inner = next((child for child in main if total.get(child, 0) > MAIN_SHARE * whole), None)
        if inner is None or inner.tag in ("p", "td", "tr", "tbody", "table", "pre"):
            return main
        main = inner


def _widened(main: etree._Element, body: etree._Element) -> etree._Element:
    """Outwards as long as what is added is text and no links: headline, lead, letterhead."""
    while main is not body:
        parent = main.getparent()
        if parent is None:
            return main
        inner, outer = _weight(main), _weight(parent)
        added = _Weight(outer.text - inner.text, outer.linked - inner.linked)
        if added.text and (added.is_links or added.linked > 200):
            return main
        main = parent
    return main


def _long_text(element: etree._Element) -> int:
    """Characters of the element's own text outside links, nothing when it is short."""
    own = sum(len(text) for text in _own_text(element))
    return own if own >= LONG_TEXT else 0


def _own_text(element: etree._Element) -> Iterator[str]:
    yield (element.text or "").strip()
    for child in element:
        if child.tag not in BLOCKS and child.tag != "a":
            yield from _own_text(child)
        yield (child.tail or "").strip()


def _weight(element: etree._Element) -> _Weight:
    text = sum(len(str(piece).strip()) for piece in element.itertext())
    linked = sum(
        len(str(piece).strip()) for link in element.iter("a") if link.get("href") for piece in link.itertext()
    )
    return _Weight(text, linked)


def _is_link_list(element: etree._Element) -> bool:
    weight = _weight(element)
    return weight.is_links and weight.linked > 0.7 * weight.text and len(list(element.iter("a"))) >= 2
