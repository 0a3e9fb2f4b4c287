"""The date of a document told before it: "Ngày 12/5, Bộ ban hành Công văn số …", "Cùng ngày, …"."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vanban.reading.parts.citations.nouns import GAP
from vanban.text.dates import FoundDate, find_dates_and_days

REACH = 260
MAX_OPENING = 6
_ISSUES = regex.compile(
    rf"^{GAP}*(?:\([^)]*\))?[,\s*]*[^;.\n]{{0,160}}?(?<!\p{{L}})(?:ban{GAP}+hành|ký|phát{GAP}+hành|ra|có|tham{GAP}+mưu)"
    rf"(?:{GAP}+(?:đã|ký|ban{GAP}+hành|các|một{GAP}+số|những|và))*{GAP}*$"
)
_RECEIVES = regex.compile(r"(?<!\p{L})(?:nhận|tiếp nhận|hiệu lực|trước|đến|họp|hạn|từ)(?!\p{L})")
_SENTENCE = regex.compile(r"[;.!?](?=[\s*_|]|$)|\n\s*\n")
_SAME_DAY = regex.compile(rf"(?:^|[\s*_|])[Cc]ùng{GAP}+ngày(?!{GAP}+\d)")


@dataclass(frozen=True, slots=True)
class Calendar:
    """All dates of a text; `year` is that of the document itself, for days told without one."""

    found: tuple[FoundDate, ...]
    year: str | None
    text: str

    def by_start(self) -> dict[int, FoundDate]:
        """The dates by where they start, "ngày" skipped or not."""
        return {found.start: found for found in self.found}

    def before(self, at: int) -> tuple[FoundDate, str] | None:
        """The date on which the document named at `at` was issued, told earlier in the sentence, and the evidence."""
        low = max(0, at - REACH)
        ends = [match.end() for match in _SENTENCE.finditer(self.text, low, at)]
        start = ends[-1] if ends else low
        inside = [found for found in self.found if start <= found.start and found.end <= at]
        if inside:
            return self._issued(inside[-1], start, at)
        same = _SAME_DAY.search(self.text, start, at)
        earlier = [found for found in self.found if found.end <= start]
        if same and earlier and _ISSUES.match(self.text[same.end() : at]):
            return earlier[-1], "cùng ngày"
        return None

    def iso(self, found: FoundDate, year: str | None) -> str | None:
        """The date with its year: its own, `year` (of the symbol), that of the document; None when nobody tells."""
        if not found.iso.startswith("--"):
            return found.iso
        known = year if year and len(year) == len("2000") else self.year
        return f"{known}{found.iso[1:]}" if known else None

    def _opens(self, opening: str, found: FoundDate) -> bool:
        """Whether a date stands at the head of its sentence."""
        words = opening.replace("*", " ").split()
        return (
            self.text[found.start] == "N" or len(words) <= 2 or (words[-1].endswith(",") and len(words) <= MAX_OPENING)
        )

    def _issued(self, found: FoundDate, start: int, at: int) -> tuple[FoundDate, str] | None:
        opening, between = self.text[start : found.start], self.text[found.end : at]
        if not self._opens(opening, found) or not _ISSUES.match(between) or _RECEIVES.search(between):
            return None
        return found, self.text[found.start : found.end]


def build_calendar(text: str, year: str | None) -> Calendar:
    """Every date in a text, whole, partial or without a year."""
    return Calendar(find_dates_and_days(text), year, text)
