"""A report's fields → the content a reader would find in it, in the order of NĐ 30/2020, Phụ lục I."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vanban.model.content import Column, Content, Grid, Paragraph
from vanban.text.dates import format_long_date

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of page 1; `symbol` is "15/BC-SYT", or "/BC-SYT" while unnumbered; `date` is ISO and may be partial.

    A công văn has no `type`: its subject is printed as "V/v …" under the number. Agencies and the type are printed in
    capitals whatever they come in (NĐ 30/2020, Phụ lục I, mục II.2 and II.5).
    """

    issuer: str
    symbol: str
    place: str
    date: str
    subject: str
    parent: str | None = None
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A heading; `label` as the outline names it ("II", "1", "a")."""

    level: int
    label: str
    title: str


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs: "KT." GIÁM ĐỐC (`on_behalf_of`) / PHÓ GIÁM ĐỐC (`title`); a head who signs has a title only."""

    title: str
    signer: str
    capacity: str | None = None
    on_behalf_of: str | None = None


Part = str | Title | Paragraph | Grid


@dataclass(frozen=True, slots=True)
class DraftAnnex:
    """An annex: "Phụ lục I", its title, its "(Kèm theo …)" line, its paragraphs and grids."""

    label: str
    title: str
    of: str
    parts: tuple[Part, ...]


def draft_report(
    letterhead: Letterhead,
    body: Sequence[Part],
    signing: Signing,
    *,
    addressees: Sequence[str] = (),
    basis: Sequence[str] = (),
    recipients: Sequence[str] = (),
    annexes: Sequence[DraftAnnex] = (),
) -> Content:
    """The content of a report; a string in `body` is a paragraph, one that begins with "- " a bullet line."""
    parts = (
        *_head(letterhead),
        *_addressees(addressees),
        *(Paragraph(line, italic=True) for line in basis),
        *map(_part, body),
        *_recipients(recipients),
        *_signature(signing),
        *(part for annex in annexes for part in _annex(annex)),
    )
    return Content(parts, "text")


def date_line(place: str, date: str) -> str:
    """ "Lam Giang, ngày 05 tháng 3 năm 2024"; a day or month missing from `date` is left out.

    Days below 10 and the months 1 and 2 take a leading zero (NĐ 30/2020, Phụ lục I, mục II.4).
    """
    return f"{place}, {format_long_date(date, blank='')}"


def _head(head: Letterhead) -> Iterator[Paragraph]:
    if head.parent:
        yield _centred(head.parent.upper(), column="left")
    yield _centred(head.issuer.upper(), column="left", bold=True)
    yield from (_centred(line, column="right", bold=True) for line in MOTTO)
    yield _centred(f"Số: {head.symbol}", column="left")
    if not head.type:
        yield _centred(f"V/v {head.subject}", column="left")
    yield Paragraph(date_line(head.place, head.date), italic=True, centred=True, column="right")
    if head.type:
        yield _centred(head.type.upper(), bold=True)
        yield _centred(head.subject, bold=True)


def _addressees(names: Sequence[str]) -> Iterator[Paragraph]:
    if len(names) == 1:
        yield _centred(f"Kính gửi: {names[0]}")
    elif names:
        yield Paragraph("Kính gửi:")
        yield from map(Paragraph, _listed(names))


def _part(part: Part) -> Paragraph | Grid:
    if isinstance(part, Title):
        return Paragraph(f"{_label(part)} {part.title}", bold=True, level=part.level)
    return Paragraph(part) if isinstance(part, str) else part


def _label(title: Title) -> str:
    if title.label.endswith((".", ")")):
        return title.label
    return title.label + (")" if title.level > 2 and title.label.isalpha() else ".")


def _recipients(names: Sequence[str]) -> Iterator[Paragraph]:
    if names:
        yield Paragraph("Nơi nhận:", bold=True, italic=True, column="left")
        yield from (Paragraph(line, column="left") for line in _listed(names))


def _listed(names: Sequence[str]) -> Iterator[str]:
    for at, name in enumerate(names, start=1):
        yield f"- {name.rstrip(';.')}{'.' if at == len(names) else ';'}"


def _signature(signing: Signing) -> Iterator[Paragraph]:
    if signing.on_behalf_of:
        yield _centred(" ".join(filter(None, (signing.capacity, signing.on_behalf_of))), column="right", bold=True)
        yield _centred(signing.title, column="right", bold=True)
    else:
        yield _centred(" ".join(filter(None, (signing.capacity, signing.title))), column="right", bold=True)
    if signing.signer:
        yield _centred(signing.signer, column="right", bold=True)


def _annex(annex: DraftAnnex) -> Iterator[Paragraph | Grid]:
    yield _centred(annex.label, bold=True)
    yield _centred(annex.title, bold=True)
    yield Paragraph(annex.of, italic=True, centred=True)
    yield from map(_part, annex.parts)


def _centred(text: str, *, column: Column | None = None, bold: bool = False) -> Paragraph:
    return Paragraph(text, bold=bold, centred=True, column=column)
