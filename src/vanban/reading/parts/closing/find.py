"""Where recipients and signature stand, and what each of their lines is."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.model.document import Role, Signature
from vanban.reading.flow import Flow
from vanban.reading.parts.annexes.of import begins_of
from vanban.reading.parts.closing.posts import posts_of
from vanban.reading.parts.closing.recipients import RecipientList, begins_recipients, find_label, read_recipients
from vanban.reading.parts.closing.signature import SignatureBlock, find_signature, signature_of
from vanban.text.names import person_name

_HEAD_ROLES: tuple[Role, ...] = (
    "parent", "issuer", "motto", "number", "place_date", "type", "subject", "urgency", "addressee", "basis",
)  # fmt: skip
BEFORE_LABEL = 8


def find_closing(flow: Flow) -> tuple[Signature | None, tuple[str, ...], Mapping[int, Role]]:
    """The signature and recipients of a document, and the roles of their blocks."""
    stop = _first_annex(flow)
    label = find_label(flow, stop)
    recipients = read_recipients(flow, label, stop) if label is not None else RecipientList((), ())
    first = _first_line(flow, label, stop)
    block = find_signature(flow, first, stop, taken=recipients.blocks)
    block = _with_beside(flow, block, recipients, stop=stop) or _name_alone(flow, recipients, stop)
    roles: dict[int, Role] = dict.fromkeys(recipients.blocks, "recipients")
    signature = None
    if block and _is_believed(flow, block, label, stop=stop):
        signature = signature_of(flow, block, "posts after “Nơi nhận”" if label is not None else "posts at the end")
        for at in block.blocks:
            roles.setdefault(at, "signature")
    _mark_last_words(flow, roles)
    return signature, recipients.items, roles


def _first_annex(flow: Flow) -> int:
    """The first block of the annexes, their letterhead included; "(Kèm theo …)" after the recipients tells one too."""
    label = next((at for at, block in enumerate(flow.blocks) if block.role == "annex_label"), len(flow.blocks))
    while label and flow.blocks[label - 1].role in ("parent", "issuer", "motto"):
        label -= 1
    first = next((at for at in range(label) if begins_recipients(flow, at)), label)
    return next((at for at in range(first + 1, label) if begins_of(flow.block_text(at))), label)


def _first_line(flow: Flow, label: int | None, stop: int) -> int:
    above = flow.blocks[: stop if label is None else label]
    head = max((at for at, block in enumerate(above) if block.role in _HEAD_ROLES), default=-1) + 1
    if label is not None:
        return max(head, label - BEFORE_LABEL)
    return max(head, stop // 3)


def _with_beside(
    flow: Flow, block: SignatureBlock | None, recipients: RecipientList, *, stop: int
) -> SignatureBlock | None:
    """Posts that stood on the lines of the recipients come before what stands below them."""
    posts = [post for _, text in recipients.beside for post in posts_of(text)]
    if not posts:
        return block
    below = block or _name_alone(flow, recipients, stop) or SignatureBlock()
    return SignatureBlock(
        [*posts, *below.posts], below.name or recipients.name, [at for at, _ in recipients.beside] + below.blocks
    )


def _name_alone(flow: Flow, recipients: RecipientList, stop: int) -> SignatureBlock | None:
    """Where a scan has lost the post, the name right below the recipients is left."""
    if not recipients.blocks:
        return None
    for at in range(recipients.blocks[-1] + 1, min(recipients.blocks[-1] + 3, stop)):
        name = person_name(flow.block_text(at).strip())
        if name:
            return SignatureBlock([], name, [at])
    return None


def _is_believed(flow: Flow, block: SignatureBlock, label: int | None, *, stop: int) -> bool:
    if not block.blocks:
        return False
    if block.name or label is not None or any(post.formula for post in block.posts):
        return True
    before = flow.block_text(block.blocks[0] - 1) if block.blocks[0] else ""
    return before.rstrip().endswith(("./.", "/.")) or block.blocks[-1] >= stop - 2


def _mark_last_words(flow: Flow, roles: dict[int, Role]) -> None:
    """ "Trên đây là báo cáo …./." right above recipients and signature closes the document."""
    if roles:
        last = min(roles) - 1
        if (
            last >= 0
            and flow.blocks[last].role == "body"
            and flow.block_text(last).rstrip(' *”"').endswith(("./.", "/."))
        ):
            roles[last] = "closing"
