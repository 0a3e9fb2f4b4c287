"""The line under an annex's title names the report as the report names itself."""

from __future__ import annotations

from vanban.checking.mentions import symbol_key
from vanban.checking.passages import main_end
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import line_place
from vanban.checking.wording import quote, say_date
from vanban.model.document import Annex, Document, Span
from vanban.model.finding import Place, Severity, place_at


@on_document(
    severity="error",
    must="Dòng “(Kèm theo …)” của phụ lục ghi đúng số, ký hiệu và ngày của chính văn bản.",
    example="Báo cáo số 15/BC-SCT ngày 24/3/2024, phụ lục ghi “Kèm theo Báo cáo số 15/BC-SCT ngày 22/3/2024”.",
    reason="Phụ lục phải ghi thông tin chỉ dẫn kèm theo văn bản (NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục III.1).",
)
def annex_names_the_report_by_number_and_date(document: Document) -> Observations:
    """Another symbol or date on the annex, or one left blank here and filled in there."""
    for annex in document.annexes:
        said = annex.of
        if said.end <= said.start:
            continue
        faults = [fault for fault in (_symbol_fault(document, annex), _date_fault(document, annex)) if fault]
        if not faults:
            continue
        contradicts = any(sure for _, sure in faults)
        severity: Severity = "error" if contradicts else "warning"
        message = (
            f"{annex.label} ghi {quote(document.text[said.start : said.end])}, nhưng "
            f"{' và '.join(f for f, _ in faults)}."
        )
        places = (place_at(document, said.start, said.end), *_own_places(document))
        yield Observation(message, places, document.header.date, said.date, severity)


def _symbol_fault(document: Document, annex: Annex) -> tuple[str, bool] | None:
    own, said = document.header.symbol, annex.of.symbol
    if own is None:
        return None
    own_number, said_number = document.header.number, _number(said)
    if said and _tail(own) != _tail(said):
        return f"văn bản mang ký hiệu {own}", True
    if own_number and said_number and own_number.lstrip("0") != said_number.lstrip("0"):
        return f"văn bản mang số {own}", True
    if own_number and not said_number:
        return f"số của văn bản là {own}", False
    return None


def _date_fault(document: Document, annex: Annex) -> tuple[str, bool] | None:
    own, said = document.header.date, annex.of.date
    if own and said and own != said:
        full = own.count("-") == said.count("-") == 2 or not (own.startswith(said) or said.startswith(own))
        return (f"văn bản ghi ngày {say_date(own)}", True) if full else ("văn bản để trống ngày", False)
    if own and own.count("-") == 2 and not said:
        return f"văn bản có ngày {say_date(own)}", False
    if said and not own and "date" in document.header.places:
        return "văn bản để trống ngày", False
    return None


def _number(symbol: str | None) -> str:
    digits = (symbol or "").split("/")[0].split("-")[0].strip()
    return digits if digits.isdigit() else ""


def _tail(symbol: str) -> str:
    return symbol_key("0" + symbol.strip().lstrip("0123456789").strip())


def _own_places(document: Document) -> tuple[Place, ...]:
    names = [name for name in ("date", "symbol") if name in document.header.places]
    spans = [document.header.places[name] for name in names]
    before = [span for span in spans if span.end <= main_end(document) and span.start < span.end]
    return tuple(line_place(document, Span(span.start, span.end)) for span in before[:1])
