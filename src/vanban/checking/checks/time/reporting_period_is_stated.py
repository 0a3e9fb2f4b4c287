"""A report says from which day to which day it reports."""

from __future__ import annotations

import regex

from vanban.checking.genre import is_report
from vanban.checking.passages import list_sentences
from vanban.checking.rule import Observation, Observations, on_document
from vanban.checking.title import title_place
from vanban.model.document import Document
from vanban.model.finding import Place, place_at

STATED = regex.compile(r"từ (?:ngày )?\d{1,2}[/.\-]\d{1,2}"
                       r"|tính đến (?:hết )?(?:ngày )?\d|từ ngày \d{1,2} tháng|đến hết ngày \d"
                       r"|chốt số liệu", regex.IGNORECASE)  # fmt: skip
VAGUE = regex.compile(
    r"\b(?:0?6|0?9|sáu|chín) tháng (?:đầu|cuối) năm|từ đầu năm đến nay|trong kỳ báo cáo|trong kỳ\b|đến nay\b",
    regex.IGNORECASE,
)
MOST = 3


@on_document(
    severity="hint",
    must="Báo cáo ghi rõ ngày đầu và ngày cuối của kỳ số liệu.",
    example="“6 tháng đầu năm” và “từ đầu năm đến nay” đứng cạnh nhau mà không có ngày chốt số liệu.",
    reason="Chế độ báo cáo quy định thời gian chốt số liệu (NĐ 09/2019/NĐ-CP, Điều 8 và Điều 12).",
)
def reporting_period_is_stated(document: Document) -> Observations:
    """A report with no first and last day; pointed at are the vague words it uses in their place."""
    if not is_report(document) or STATED.search(document.text):
        return
    places: list[Place] = []
    said: set[str] = set()
    for sentence in list_sentences(document):
        found = VAGUE.search(document.text, sentence.start, sentence.end)
        if found and found.group().casefold() not in said and len(places) < MOST:
            said.add(found.group().casefold())
            places.append(place_at(document, *found.span()))
    message = "Báo cáo không ghi rõ kỳ số liệu tính từ ngày nào đến ngày nào."
    yield Observation(message, tuple(places) or (title_place(document),))
