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
from vanban.text.folding import fold

LOCALITY = regex.compile(r"\b(?:tỉnh|thành phố|xã|phường|đặc khu)\s+(\p{Lu}.*)$")
# How the heads of such bodies sign; a body of another kind signs as head of unit.
POSTS = (
    ("ban chi dao", "KT. TRƯỞNG BAN/PHÓ TRƯỞNG BAN"),
    ("uy ban nhan dan", "TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH"),
    ("so ", "GIÁM ĐỐC"),
    ("cong an tinh", "GIÁM ĐỐC"),
    ("chi cuc", "CHI CỤC TRƯỞNG"),
    ("cuc", "CỤC TRƯỞNG"),
)
HEAD_OF_UNIT = "THỦ TRƯỞNG ĐƠN VỊ"
COMMITTEE = regex.compile(r"ban chi dao (?P<number>\d+)")


@dataclass(frozen=True, slots=True)
class Filled:
    """What the person filled in."""

    parent: str | None = None
    symbol: str | None = None
    place: str | None = None
    date: str | None = None
    post: str | None = None
    signer: str = ""
    to: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


OPTIONS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("--parent", {}, say("Cơ quan chủ quản in trên tên cơ quan.", "Parent agency, printed above the issuer.")),
    ("--symbol", {},
     say("Số, ký hiệu (15/BC-SYT); mặc định để trống số và lấy chữ viết tắt của đơn vị.",
         "Number and symbol (15/BC-SYT); by default a blank number and the unit's initials.")),
    ("--place", {}, say("Địa danh; mặc định theo tên đơn vị.", "Place; by default from the unit's name.")),
    ("--date", {}, say("Ngày ban hành, ví dụ 18/3/2026; để trống thì chỉ in tháng, năm.",
                       "Date of issue, such as 18/3/2026; month and year only when left out.")),
    ("--post", {},
     say("Thể thức ký và chức vụ (KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC); mặc định theo loại đơn vị.",
         "Form of signature and post (KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC); by default as such units sign.")),
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
        symbol=filled.symbol or f"/BC-{_letters(submission.name)}",
        place=filled.place or _locality(submission.name),
        date=_date(filled.date, period_from_key(submission.period)),
        subject="",
        parent=filled.parent,
    )
    return compose(
        submission,
        regime,
        letterhead=letterhead,
        signing=_signing(filled.post or _usual_post(submission.name), filled.signer),
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


def _letters(name: str) -> str:
    """The letters of a unit in its symbols: "BCĐ389", else the initials of its own words ("Sở Y tế": "SYT")."""
    committee = COMMITTEE.match(fold(name))
    if committee:
        return f"BCĐ{committee['number']}"
    words = LOCALITY.sub("", name).split()
    return "".join(word[0] for word in words if fold(word) not in ("va", "cua")).upper()


def _usual_post(name: str) -> str:
    return next((post for kind, post in POSTS if fold(name).startswith(kind)), HEAD_OF_UNIT)


def _signing(written: str, signer: str) -> Signing:
    first, _, post = written.rpartition("/")
    capacity, _, on_behalf_of = first.partition(" ")
    return Signing(post.strip(), signer, capacity or None, on_behalf_of.strip() or None)
