"""The options that fill in the head and signature of a report; what is left out stays blank, for the pen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click
import regex

from tonghop.cli.language import say
from tonghop.periods import Period, period_from_key
from tonghop.regimes import Regime, Submission, compose
from vanban.model.document import Document
from vanban.model.drafting import Letterhead, Signing
from vanban.text.dates import is_possible, parse_date

LOCALITY = regex.compile(r"\b(?:tỉnh|thành phố|xã|phường|đặc khu)\s+(\p{Lu}.*)$")
SYMBOL = "/BC-BCĐ389"
COMMITTEE_POST = "KT. TRƯỞNG BAN/PHÓ TRƯỞNG BAN"


@dataclass(frozen=True, slots=True)
class Filled:
    """What the person filled in."""

    parent: str | None = None
    symbol: str = SYMBOL
    place: str | None = None
    date: str | None = None
    post: str = COMMITTEE_POST
    signer: str = ""
    to: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


OPTIONS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("--parent", {}, say("Cơ quan chủ quản in trên tên cơ quan.", "Parent agency, printed above the issuer.")),
    ("--symbol", {"default": SYMBOL, "show_default": True},
     say("Số, ký hiệu; bỏ trống số để văn thư điền.", "Number and symbol; leave the number blank for the clerk.")),
    ("--place", {}, say("Địa danh; mặc định theo tên đơn vị.", "Place; by default from the unit's name.")),
    ("--date", {}, say("Ngày ban hành, ví dụ 18/3/2026; để trống thì chỉ in tháng, năm.",
                       "Date of issue, such as 18/3/2026; month and year only when left out.")),
    ("--post", {"default": COMMITTEE_POST, "show_default": True},
     say("Thể thức ký và chức vụ.", "Form of signature and post.")),
    ("--signer", {"default": ""}, say("Họ tên người ký.", "Name of the signer.")),
    ("--to", {"multiple": True}, say("Nơi kính gửi (dùng được nhiều lần).", "Addressee (may be repeated).")),
    ("--recipient", {"multiple": True, "metavar": "TEXT"},
     say("Nơi nhận (dùng được nhiều lần).", "Recipient (may be repeated).")),
)  # fmt: skip


def letterhead_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of the letterhead; it gets them as one `filled`."""

    def called(*, recipient: tuple[str, ...], **given: Any) -> None:
        names = {name.removeprefix("--") for name, _, _ in OPTIONS} - {"recipient"}
        filled = Filled(recipients=recipient, **{name: given.pop(name) for name in names})
        command(filled=filled, **given)

    called.__doc__ = command.__doc__
    for name, settings, meaning in reversed(OPTIONS):
        called = click.option(name, help=meaning, **settings)(called)
    return called


def compose_filled(submission: Submission, regime: Regime, filled: Filled) -> Document:
    """The report of a submission under the letterhead filled in."""
    letterhead = Letterhead(
        issuer=submission.name.upper(),
        symbol=filled.symbol,
        place=filled.place or _locality(submission.name),
        date=_date(filled.date, period_from_key(submission.period)),
        subject="",
        parent=filled.parent,
    )
    return compose(
        submission,
        regime,
        letterhead=letterhead,
        signing=_signing(filled),
        addressees=filled.to,
        recipients=filled.recipients or (("Như trên", "Lưu: VT") if filled.to else ("Lưu: VT",)),
        file="bao-cao",
    )


def _locality(name: str) -> str:
    found = LOCALITY.search(name)
    return found[1] if found else ""


def _date(given: str | None, period: Period) -> str:
    if given is None:
        return f"{period.last:%Y-%m}"
    found = parse_date(given)
    if found is None or not is_possible(found):
        raise click.BadParameter(say(f"“{given}” không phải là ngày.", f"“{given}” is no date."), param_hint="--date")
    return found


def _signing(filled: Filled) -> Signing:
    first, _, post = filled.post.rpartition("/")
    capacity, _, on_behalf_of = first.partition(" ")
    return Signing(post.strip(), filled.signer, capacity or None, on_behalf_of.strip() or None)
