"""The entrance: a submission, own or consolidated → the report as a Document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tonghop.regimes.composition.annexes import draft_annexes
from tonghop.regimes.composition.body import draft_body
from tonghop.regimes.composition.wording import subject_of
from tonghop.regimes.regime import Regime
from tonghop.regimes.submission import Submission
from vanban.model.document import Document
from vanban.model.drafting import Letterhead, Signing, draft_report
from vanban.reading.understand import understand

REPORT = "BÁO CÁO"


def compose(
    submission: Submission,
    regime: Regime,
    *,
    letterhead: Letterhead,
    signing: Signing,
    addressees: Sequence[str] = (),
    recipients: Sequence[str] = (),
    file: str = "",
) -> Document:
    """The report of a submission on the regime's outline and annex forms.

    An empty subject of the letterhead becomes the regime's own; the period of the submission must be known
    (ValueError).
    """
    head = replace(letterhead, type=REPORT, subject=letterhead.subject or subject_of(submission, regime))
    content = draft_report(
        head,
        draft_body(submission, regime),
        signing,
        addressees=addressees,
        recipients=recipients,
        annexes=draft_annexes(submission, regime, head),
    )
    return understand(content, file)
