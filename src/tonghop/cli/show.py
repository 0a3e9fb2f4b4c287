"""A document and its findings as a person sees them on the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields

from rich.console import Console
from rich.markup import escape
from rich.table import Table as Grid

from tonghop.cli.language import say
from vanban.model.document import Citation, Document, Figure, Header, Table
from vanban.model.finding import Finding, Place
from vanban.text.numbers import format_number

FIELDS = {
    "parent": ("Cơ quan chủ quản", "Parent agency"),
    "issuer": ("Cơ quan ban hành", "Issuer"),
    "number": ("Số", "Number"),
    "symbol": ("Số, ký hiệu", "Symbol"),
    "place": ("Địa danh", "Place"),
    "date": ("Ngày ban hành", "Date"),
    "type": ("Loại văn bản", "Type"),
    "subject": ("Trích yếu", "Subject"),
}
SEVERITIES = {
    "error": ("red", "LỖI", "ERROR"),
    "warning": ("yellow", "CẢNH BÁO", "WARNING"),
    "hint": ("cyan", "GỢI Ý", "HINT"),
}


def show_document(document: Document, *, explain: bool = False) -> None:
    """Print header, outline, citations, figures, tables and what the reader remarked."""
    console = Console()
    console.rule(f"[bold]{escape(document.file)}")
    _show_header(console, document.header, explain)
    _show_list(
        console, say("Đề mục", "Outline"), (f"{'  ' * (h.level - 1)}{h.label}. {h.title}" for h in document.outline)
    )
    _show_list(console, say("Viện dẫn", "Citations"), (_citation(c, explain) for c in document.citations))
    _show_list(console, say("Số liệu", "Figures"), (_figure(f, explain) for f in document.figures))
    _show_list(console, say("Bảng", "Tables"), (_table_line(t) for t in document.tables))
    _show_list(console, say("Lưu ý khi đọc", "Reader's remarks"), (remark.message for remark in document.warnings))


def show_tables(document: Document) -> None:
    """Print the tables of a document as tab-separated rows, head rows first."""
    for number, table in enumerate(document.tables, start=1):
        print(f"# {document.file}: {say('bảng', 'table')} {number} {table.caption or ''}".rstrip())
        for row in (*table.header, *table.rows):
            print("\t".join(cell.replace("\n", " ") for cell in row))


def show_findings(findings: Sequence[Finding]) -> None:
    """Print findings, each with the passages it speaks of."""
    console = Console()
    for finding in findings:
        colour, *names = SEVERITIES[finding.severity]
        console.print(f"[{colour} bold]{say(*names)}[/] {escape(finding.message)} [dim]({finding.check})[/]")
        for place in finding.places:
            console.print(f"    [dim]{escape(_where(place))}[/] {escape(shorten(place.text))}")


def shorten(text: str, width: int = 110) -> str:
    """A passage on one line, cut in the middle of nothing that matters here."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"


def _where(place: Place) -> str:
    parts = [place.file]
    if place.page:
        parts.append(f"{say('trang', 'page')} {place.page}")
    if place.section:
        parts.append(f"{say('mục', 'section')} {place.section}")
    if place.cell:
        parts.append(f"{say('ô', 'cell')} {place.cell}")
    return ", ".join(parts) + ":"


def _show_header(console: Console, header: Header, explain: bool) -> None:
    grid = Grid(box=None, show_header=False, padding=(0, 2, 0, 0))
    for field in fields(header):
        value = getattr(header, field.name)
        if field.name in FIELDS and value is not None:
            why = f"[dim]{escape(header.why.get(field.name, ''))}[/]" if explain else ""
            grid.add_row(f"[bold]{say(*FIELDS[field.name])}[/]", escape(value), why)
    console.print(grid)


def _show_list(console: Console, title: str, lines: Iterator[str]) -> None:
    shown = [escape(shorten(line)) for line in lines]
    if shown:
        console.print(f"[bold]{title}[/] ({len(shown)})")
        console.print("\n".join(f"  {line}" for line in shown), highlight=False)


def _citation(citation: Citation, explain: bool) -> str:
    facts = [citation.symbol or citation.number, citation.date, citation.issuer]
    return " | ".join(fact for fact in [citation.text, *facts, citation.why if explain else None] if fact)


def _figure(figure: Figure, explain: bool) -> str:
    value = "" if figure.value is None else format_number(figure.value)
    if figure.value_to is not None:
        value += f" – {format_number(figure.value_to)}"
    return f"{figure.text} = {value} {figure.unit or ''}" + (f" | {figure.why}" if explain else "")


def _table_line(table: Table) -> str:
    size = say(f"{len(table.rows)} dòng", f"{len(table.rows)} rows")
    return f"{table.caption or table.name or say('không tên', 'unnamed')}: {size}"
