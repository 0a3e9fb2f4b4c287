"""The contract `vanban/1`: a document becomes JSON and comes back the same; the published schema describes it."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from vanban.model.as_json import document_from_json, document_to_json, findings_to_json
from vanban.model.content import Content, Paragraph
from vanban.model.document import Document, Figure, Header, Signature, Span, Table
from vanban.model.finding import Finding, Place
from vanban.model.schema import document_schema
from vanban.reading.understand import understand

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "vanban-1.schema.json"


@pytest.fixture
def document() -> Document:
    return Document(
        file="mau.txt",
        source="text",
        text="Số: 07/BC-ABC\nPhạt 1,5 triệu đồng\nA\t3",
        header=Header(number="07", symbol="07/BC-ABC", places={"symbol": Span(4, 13)}, why={"symbol": "Số:"}),
        figures=(Figure("1,5 triệu đồng", Decimal(1500000), "VND", 19, 33, why="money"),),
        tables=(Table(None, (), (("A", "3"),), 34, 37, places=((Span(34, 35), Span(36, 37)),)),),
        signature=Signature("KT.", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "Trần Thị Mẫu", 0, 0),
    )


def test_json_round_trip_gives_the_same_document(document: Document) -> None:
    text = json.dumps(document_to_json(document), ensure_ascii=False)
    assert document_from_json(json.loads(text)) == document


def test_money_is_a_whole_number_in_json(document: Document) -> None:
    assert document_to_json(document)["figures"][0]["value"] == 1500000


def test_decimal_fraction_survives_json(document: Document) -> None:
    figure = replace(document.figures[0], value=Decimal("31.7"))
    data = document_to_json(replace(document, figures=(figure,)))
    assert data["figures"][0]["value"] == 31.7
    assert document_from_json(data).figures[0].value == Decimal("31.7")


def test_evidence_is_left_out_unless_asked_for(document: Document) -> None:
    assert "why" not in document_to_json(document)["figures"][0]
    assert document_to_json(document, explain=True)["figures"][0]["why"] == "money"


def test_a_finding_keeps_its_places_and_both_values() -> None:
    places = (Place("mau.txt", "12 vụ", page=2, start=5, end=10),)
    [plain] = findings_to_json([Finding("table_total_equals_sum", "error", "Sai.", places, expected=12, found=13)])
    assert (plain["check"], plain["expected"], plain["found"]) == ("table_total_equals_sum", 12, 13)
    assert plain["places"] == [
        {"file": "mau.txt", "text": "12 vụ", "page": 2, "section": None, "cell": None, "start": 5, "end": 10}
    ]


def test_other_schema_is_refused() -> None:
    with pytest.raises(ValueError, match="vanban/1"):
        document_from_json({"schema": "khac/9"})


def test_json_obeys_its_schema(document: Document) -> None:
    for explain in (False, True):
        jsonschema.validate(document_to_json(document, explain=explain), document_schema())


def test_reading_obeys_the_schema() -> None:
    content = Content((Paragraph("BÁO CÁO"), Paragraph("Trong tháng đã xử lý 12 vụ.")), "text")
    jsonschema.validate(document_to_json(understand(content, "a.txt")), document_schema())


def test_published_schema_is_up_to_date() -> None:
    assert json.loads(REFERENCE.read_text("utf-8")) == document_schema()
