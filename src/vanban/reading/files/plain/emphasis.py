"""Markdown emphasis: the marks taken out of a text, what they said kept."""

from __future__ import annotations

from dataclasses import dataclass

import regex

MARK = regex.compile(r"\\([*_|.\-#()\[\]])|(?<![\w*])\(\*+\)|\*+|(?<!\w)_+(?=[^\s_])|(?<=[^\s_])_+(?!\w)")
REACH = 3000


@dataclass(frozen=True, slots=True)
class Emphasised:
    """A text without marks; `bold` and `italic` are ranges of its characters."""

    text: str
    bold: tuple[tuple[int, int], ...]
    italic: tuple[tuple[int, int], ...]


def without_marks(text: str) -> Emphasised:
    """The text with its `*`, `**` and `_` taken out."""
    reader = _Reader(text)
    for match in MARK.finditer(text):
        reader.take(match)
    return reader.finish()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[str] = []
        self.length = 0
        self.read = 0
        self.opened: dict[str, int] = {}
        self.ranges: dict[str, list[tuple[int, int]]] = {"bold": [], "italic": []}

    def take(self, match: regex.Match[str]) -> None:
        self._keep(self.text[self.read : match.start()])
        self.read = match.end()
        mark = match[0]
        if mark[0] == "\\":
            self._keep(match[1])
        elif mark[0] == "(" or self._is_literal(match):
            self._keep(mark)
        elif len(mark) > 3:
            self._keep(" " if self._between_words(match) else "")
        else:
            for kind in ("bold", "italic") if len(mark) == 3 else (("italic", "bold")[len(mark) - 1],):
                self._toggle(kind, match)

    def finish(self) -> Emphasised:
        self._keep(self.text[self.read :])
        return Emphasised("".join(self.pieces), tuple(self.ranges["bold"]), tuple(self.ranges["italic"]))

    def _keep(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def _toggle(self, kind: str, match: regex.Match[str]) -> None:
        if kind in self.opened:
            self.ranges[kind].append((self.opened.pop(kind), self.length))
        elif self.text[match.end() : match.end() + 1].strip() and self._is_closed_later(match):
            self.opened[kind] = self.length

    def _is_closed_later(self, match: regex.Match[str]) -> bool:
        return self.text.find(match[0], match.end(), match.end() + REACH) >= 0

    def _is_literal(self, match: regex.Match[str]) -> bool:
        """A lone star between blanks or digits is a sign of multiplication, not emphasis."""
        before, after = self.text[match.start() - 1 : match.start()], self.text[match.end() : match.end() + 1]
        between = (before.isspace() and after.isspace()) or (before.isdigit() and after.isdigit())
        return len(match[0]) == 1 and not self.opened and between and "\n" not in (before, after)

    def _between_words(self, match: regex.Match[str]) -> bool:
        return self.text[match.start() - 1 : match.start()].isalnum() and self.text[match.end() :][:1].isalnum()
