"""Styles of a Word document: what a paragraph or run looks like when it does not say so itself."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex
from lxml import etree

from vanban.reading.files.attributes import whole_number
from vanban.reading.files.docx.names import W, switch, value

HEADING = regex.compile(r"heading (\d)", regex.I)
NO_BORDER = {"nil", "none", None}


@dataclass(frozen=True, slots=True)
class Style:
    """What one style says, None for what it leaves to the style it is based on."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    capitals: bool | None = None
    raised: str | None = None
    font: str | None = None
    alignment: str | None = None
    level: int | None = None
    numbering: tuple[str, int] | None = None
    ruled: bool | None = None


@dataclass(slots=True)
class Styles:
    """All styles of a document, each with what it inherits."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default_paragraph: Style = field(default_factory=Style)
    default_table: Style = field(default_factory=Style)

    def paragraph(self, name: str | None) -> Style:
        """The style of a paragraph; the default one when it names none."""
        return self.by_id.get(name, self.default_paragraph) if name else self.default_paragraph

    def run(self, name: str | None) -> Style:
        """The style of a run; says nothing when it names none."""
        return self.by_id.get(name, Style()) if name else Style()

    def table(self, name: str | None) -> Style:
        """The style of a table."""
        return self.by_id.get(name, self.default_table) if name else self.default_table


def read_styles(root: etree._Element | None) -> Styles:
    """The styles of a styles part; none without a part."""
    styles = Styles()
    if root is None:
        return styles
    defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    base = Style(font=_font(defaults), bold=switch(defaults, "b"))
    elements = {style.get(W + "styleId", ""): style for style in root.iterchildren(W + "style")}
    for name in elements:
        styles.by_id[name] = _resolved(name, elements, styles.by_id, base)
    for name, element in elements.items():
        if element.get(W + "default") in ("1", "true") and element.get(W + "type") == "paragraph":
            styles.default_paragraph = styles.by_id[name]
        elif element.get(W + "default") in ("1", "true") and element.get(W + "type") == "table":
            styles.default_table = styles.by_id[name]
    return styles


def _resolved(name: str, elements: dict[str, etree._Element], done: dict[str, Style], base: Style) -> Style:
    chain: list[str] = []
    while name and name in elements and name not in chain and name not in done:
        chain.append(name)
        name = value(elements[name], "basedOn") or ""
    style = done.get(name, base)
    for step in reversed(chain):
        style = _laid_over(style, _own(elements[step]))
        done[step] = style
    return style


def _laid_over(below: Style, above: Style) -> Style:
    return Style(*(
        getattr(below, name) if getattr(above, name) is None else getattr(above, name) for name in Style.__slots__
    ))  # fmt: skip


def _own(element: etree._Element) -> Style:
    run, paragraph = element.find(W + "rPr"), element.find(W + "pPr")
    heading = HEADING.fullmatch(value(element, "name") or "")
    level = value(paragraph, "outlineLvl")
    return Style(
        bold=switch(run, "b"),
        italic=switch(run, "i"),
        hidden=switch(run, "vanish"),
        capitals=switch(run, "caps"),
        raised=value(run, "vertAlign"),
        font=_font(run),
        alignment=value(paragraph, "jc"),
        level=whole_number(level) + 1 if level is not None else int(heading[1]) if heading else None,
        numbering=numbering_of(paragraph),
        ruled=has_borders(element.find(f"{W}tblPr/{W}tblBorders")),
    )


def numbering_of(paragraph: etree._Element | None) -> tuple[str, int] | None:
    """The (list, level) a paragraph's properties put it in; level -1 when they do not say which."""
    if paragraph is None or (properties := paragraph.find(W + "numPr")) is None:
        return None
    return value(properties, "numId") or "", whole_number(value(properties, "ilvl"), -1)


def has_borders(borders: etree._Element | None) -> bool | None:
    """Whether a table's borders are drawn; None when nothing is said of them."""
    if borders is None or not len(borders):
        return None
    return any(side.get(W + "val") not in NO_BORDER for side in borders)


def _font(run: etree._Element | None) -> str | None:
    fonts = run.find(W + "rFonts") if run is not None else None
    return fonts.get(W + "ascii") or fonts.get(W + "hAnsi") if fonts is not None else None
