"""The running text of a file: blocks laid end to end, every one with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from vanban.model.content import Content, Grid, Note, Paragraph
from vanban.model.document import Block, Footnote, Role, Table
from vanban.reading.parts.tables import read_grid
from vanban.text.numbers import raised_digits

LINES_ABOVE = 6


@dataclass(frozen=True, slots=True)
class Flow:
    """Text, and the blocks, tables and footnotes that stand in it; what every part of a document is found in."""

    text: str
    blocks: tuple[Block, ...]
    tables: tuple[Table, ...] = ()
    footnotes: tuple[Footnote, ...] = ()

    def block_text(self, index: int) -> str:
        """The text of block `index`."""
        block = self.blocks[index]
        return self.text[block.start : block.end]

    def with_roles(self, roles: Mapping[int, Role]) -> Flow:
        """The same flow, the named blocks given their roles."""
        blocks = tuple(
            replace(block, role=roles[index]) if index in roles else block for index, block in enumerate(self.blocks)
        )
        return replace(self, blocks=blocks)


def lay_out(content: Content) -> Flow:
    """Lay paragraphs, tables and footnotes end to end; a footnote follows the paragraph of its mark."""
    setter = _Setter()
    for part in content.parts:
        if isinstance(part, Grid):
            setter.add_grid(part)
        elif part.text.strip() or part.notes:
            setter.add_paragraph(part)
    return Flow("\n".join(setter.lines), tuple(setter.blocks), tuple(setter.tables), tuple(setter.footnotes))


class _Setter:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.footnotes: list[Footnote] = []
        self.offset = 0

    def add_paragraph(self, part: Paragraph) -> None:
        text, anchors = _with_marks(part)
        start = self.offset
        self._add(text, Block(start, start + len(text), page=part.page, bold=part.bold, italic=part.italic,
                              centred=part.centred, level=part.level, column=part.column))  # fmt: skip
        for note, anchor in zip(part.notes, anchors, strict=True):
            self.add_note(note, start + anchor, part.page)

    def add_note(self, note: Note, anchor: int, page: int) -> None:
        mark = raised_digits(note.mark)
        line, start = f"{mark} {note.text}", self.offset
        end = start + len(line)
        self._add(line, Block(start, end, role="footnote", page=page, note=len(self.footnotes)))
        self.footnotes.append(Footnote(note.mark, note.text, anchor, end - len(note.text), end))

    def add_grid(self, grid: Grid) -> None:
        text, table = read_grid(grid, self.offset, self._lines_above())
        self._add(text, Block(table.start, table.end, role="table", page=grid.page, table=len(self.tables)))
        self.tables.append(table)

        for cell in (cell for row in grid.rows for cell in row):
            for part in (part for part in cell.parts if isinstance(part, Paragraph)):
                for note in part.notes:
                    self.add_note(note, table.end, grid.page)

    def _lines_above(self) -> list[str]:
        above: list[str] = []
        for line, block in zip(reversed(self.lines), reversed(self.blocks), strict=True):
            if block.role == "table" or len(above) == LINES_ABOVE:
                break
            above.insert(0, line)
        return above

    def _add(self, text: str, block: Block) -> None:
        self.lines.append(text)
        self.blocks.append(block)
        self.offset += len(text) + 1


def _with_marks(part: Paragraph) -> tuple[str, list[int]]:
    text, anchors, shift = part.text, [], 0
    for note in sorted(part.notes, key=lambda note: note.offset):
        at, mark = note.offset + shift, raised_digits(note.mark)
        text = text[:at] + mark + text[at:]
        anchors.append(at)
        shift += len(mark)
    return text, anchors
