"""Content → Document: each part of the document found in the running text."""

from __future__ import annotations

from vanban.model.content import Content
from vanban.model.document import Document, Remark
from vanban.reading.flow import lay_out
from vanban.reading.layout import unfold_layout_grids
from vanban.reading.parts.annexes import find_annexes
from vanban.reading.parts.citations import find_citations
from vanban.reading.parts.closing import find_closing
from vanban.reading.parts.figures import find_figures
from vanban.reading.parts.header import find_header
from vanban.reading.parts.outline import find_outline


def understand(content: Content, file: str) -> Document:
    """The document that a file's content is; the same content always gives the same document."""
    flow = lay_out(unfold_layout_grids(content))
    annexes, roles = find_annexes(flow)
    flow = flow.with_roles(roles)
    header, addressees, roles = find_header(flow)
    flow = flow.with_roles(roles)
    signature, recipients, roles = find_closing(flow)
    flow = flow.with_roles(roles)
    outline, roles = find_outline(flow)
    flow = flow.with_roles(roles)
    citations, repaired = find_citations(flow, header)
    return Document(
        file=file,
        source=content.source,
        text=flow.text,
        blocks=flow.blocks,
        header=header,
        addressees=addressees,
        outline=outline,
        citations=citations,
        figures=find_figures(flow, citations),
        tables=flow.tables,
        annexes=annexes,
        footnotes=flow.footnotes,
        recipients=recipients,
        signature=signature,
        warnings=tuple(Remark(code, message) for code, message in content.remarks) + repaired,
        pages=content.pages,
    )
