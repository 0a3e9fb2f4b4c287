"""findings.html: what the checks found in the reports of a period, one chapter a file, to be read and printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from vanban.model.finding import Finding, Place

SEVERITIES = {"error": "Lỗi", "warning": "Cảnh báo", "hint": "Gợi ý"}
STYLE = """
body{font:16px/1.5 "Times New Roman",Tinos,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem}h2{font-size:1.15rem;border-bottom:1px solid #999;margin-top:2rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #ccc}
td.n,th.n{text-align:right}li{margin:.6rem 0}ol{padding-left:1.5rem}
.error b:first-child{color:#a40000}.warning b:first-child{color:#8a5a00}.hint b:first-child{color:#00527a}
blockquote{margin:.2rem 0 .2rem 1rem;padding-left:.6rem;border-left:3px solid #bbb;color:#333}
small{color:#555}@media print{body{margin:0;max-width:none}h2{break-after:avoid}li{break-inside:avoid}}
"""


def findings_page(
    title: str, files: Sequence[str], findings: Sequence[Finding], *, unreadable: Mapping[str, str]
) -> str:
    """The page as HTML; `files` are all that were read, so that one without findings is seen to be in order."""
    by_file: dict[str, list[Finding]] = {file: [] for file in files}
    for finding in findings:
        by_file.setdefault(finding.places[0].file if finding.places else title, []).append(finding)
    body = [f"<h1>{escape(title)}</h1>", *_summary(by_file, unreadable)]
    for file, found in by_file.items():
        if found:
            body += [f"<h2 id='{_anchor(file)}'>{escape(file)}</h2>", "<ol>", *map(_item, found), "</ol>"]
    head = f"<meta charset='utf-8'><meta name='viewport' content='width=device-width'><title>{escape(title)}</title>"
    page = f"<head>{head}<style>{STYLE}</style></head><body>{''.join(body)}</body>"
    return f"<!doctype html><html lang='vi'>{page}</html>\n"


def _summary(by_file: Mapping[str, Sequence[Finding]], unreadable: Mapping[str, str]) -> Iterator[str]:
    heads = "".join(f"<th class='n'>{name}</th>" for name in SEVERITIES.values())
    yield f"<table><thead><tr><th>Tệp</th>{heads}</tr></thead><tbody>"
    for file, found in by_file.items():
        count = Counter(finding.severity for finding in found)
        name = f"<a href='#{_anchor(file)}'>{escape(file)}</a>" if found else escape(file)
        cells = "".join(f"<td class='n'>{count[kind] or '–'}</td>" for kind in ("error", "warning", "hint"))
        yield f"<tr><td>{name}</td>{cells}</tr>"
    yield "</tbody></table>"
    if unreadable:
        lines = "".join(f"<li class='error'>{escape(reason)}</li>" for reason in unreadable.values())
        yield f"<h2>Tệp không đọc được</h2><ul>{lines}</ul>"


def _item(finding: Finding) -> str:
    quotes = "".join(
        f"<blockquote>{escape(_where(place))}<br>“{escape(place.text)}”</blockquote>" for place in finding.places
    )
    name = f"<b>{SEVERITIES[finding.severity]}.</b>"
    return (
        f"<li class='{finding.severity}'>{name} {escape(finding.message)} <small>{finding.check}</small>{quotes}</li>"
    )


def _where(place: Place) -> str:
    parts = [place.file, f"trang {place.page}" if place.page else "", f"mục {place.section}" if place.section else ""]
    return ", ".join(part for part in [*parts, f"ô {place.cell}" if place.cell else ""] if part)


def _anchor(file: str) -> str:
    return "tep-" + "".join(letter if letter.isalnum() else "-" for letter in file)
