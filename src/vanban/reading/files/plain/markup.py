"""Markdown and HTML in a text: pictures, links, line breaks and tags taken out, the words of a caption kept."""

from __future__ import annotations

from html import unescape

import regex

from vanban.text.numbers import raised_digits

CELL_BREAK = "\v"
_TARGET = r"(?P<target>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+[\"'](?P<title>[^\n]*?)[\"'])?\s*"
_PICTURE = regex.compile(rf"!\[(?P<alt>[^\]\n]*)\]\({_TARGET}\)")
_LINK = regex.compile(
    rf"\[(?P<words>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]\((?=https?:|mailto:|tel:|www\.|[/#.]){_TARGET}\)"
)
_FRONT_MATTER = regex.compile(r"\s*---[ \t]*\n(?:(?!---)(?:[\w-]+:|[ \t#-]).*\n|\n){1,80}+---[ \t]*\n")
_HEADLINE = regex.compile(r"^(?:title|description|summary|excerpt):\s*[\"']?(.+?)[\"']?\s*$", regex.I | regex.M)
_BREAK = regex.compile(r"<br\s*/?>[ \t]*", regex.I)
_RAISED = regex.compile(r"<sup>\s*(\d{1,2})\s*</sup>", regex.I)
_TAG = regex.compile(
    r"</?(?:b|i|u|em|strong|span|center|div|p|font|small|big|sup|sub|a|ins|del|mark|hr|img|figure)(?:\s[^<>\n]*)?/?>"
    r"|<!--(?:(?!-->|<!--).)*+-->",
    regex.I | regex.S,
)
_ENTITY = regex.compile(r"&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,8});", regex.I)
_HARD_END = regex.compile(r"\\(?=[ \t]|$)", regex.M)
_ESCAPED_RULE = regex.compile(r"(?:\\[-_*]){3,}[-_]*")
_WORD = regex.compile(r"[\p{L}\d]+")
_NO_CAPTION = frozenset({"", "undefined", "image", "img", "null", "none"})


def without_markup(text: str) -> str:
    """The text without addresses, tags and metadata but the headline; `CELL_BREAK` stands for a break in a cell."""
    metadata = _FRONT_MATTER.match(text)
    if metadata:
        text = "".join(f"{said[1]}\n\n" for said in _HEADLINE.finditer(metadata[0])) + text[metadata.end() :]
    text = _LINK.sub(lambda link: link["words"], _PICTURE.sub(_caption, text))
    text = "\n".join(_BREAK.sub(CELL_BREAK if "|" in line else "\n", line) for line in text.split("\n"))
    text = _RAISED.sub(lambda mark: raised_digits(mark[1]), text)
    text = _ENTITY.sub(lambda entity: unescape(entity[0]).replace("\xa0", " "), _TAG.sub("", text))
    text = _ESCAPED_RULE.sub(lambda rule: "-" * len(rule[0]), text)
    return _HARD_END.sub(" ", text)


def _caption(picture: regex.Match[str]) -> str:
    """What is said of a picture: its title, else its alternative text; the name of its file says nothing."""
    title, alt = (picture["title"] or "").strip(), picture["alt"].strip()
    if title.lower() not in _NO_CAPTION:
        return title
    named = set(_WORD.findall(alt.lower())) <= set(_WORD.findall(picture["target"].lower().replace("_", " ")))
    return "" if alt.lower() in _NO_CAPTION or named else alt
