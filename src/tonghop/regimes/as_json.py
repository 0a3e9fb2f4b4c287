"""Submission ↔ JSON, the contract `tonghop/1`."""

from __future__ import annotations

from tonghop.regimes.submission import Submission
from vanban.model.plain import Json, from_plain, to_plain

SCHEMA = "tonghop/1"


def submission_to_json(submission: Submission) -> Json:
    """A submission as plain JSON values; numbers are strings, so that none loses a digit."""
    return {"schema": SCHEMA, **to_plain(submission, number="{:f}".format)}


def submission_from_json(data: Json) -> Submission:
    """The submission that `submission_to_json` wrote; raises ValueError when it is of another schema."""
    if data.get("schema") != SCHEMA:
        raise ValueError(f"Tệp số liệu có lược đồ {data.get('schema')!r}, không phải {SCHEMA!r}.")
    return from_plain(Submission, data)
