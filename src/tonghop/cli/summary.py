"""What `tonghop consolidate` says at its end: who sent, what was found, where the results are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from tonghop.cli.collecting import Collected
from tonghop.cli.language import say
from tonghop.regimes import Submission
from vanban.model.finding import Finding

MEANINGS = {
    "bao-cao.docx": ("báo cáo tổng hợp, để sửa và trình ký", "the consolidated report, to edit and sign"),
    "bao-cao.pdf": ("báo cáo tổng hợp, để xem và in", "the consolidated report, to look at and print"),
    "bao-cao.html": ("bản xem nhanh", "preview"),
    "phu-luc.xlsx": ("phụ lục số liệu, ô tổng là công thức", "the annexes, totals as formulas"),
    "doi-soat.xlsx": ("từng số liệu lấy từ tệp, trang, ô, câu nào", "each figure with file, page, cell, sentence"),
    "findings.html": ("những chỗ cần đơn vị xem lại", "what the units should look at again"),
    "submission.json": ("số liệu cho kỳ sau, cấp trên", "the figures, for the next period and level"),
}
# Remarks that are many and seldom need a decision; they stand in the log of doi-soat.xlsx.
UNTOLD = ("not_sent", "merged_sentence")


def tell(submission: Submission, collected: Collected, written: Sequence[Path], *, own: Sequence[Finding]) -> None:
    """Print the summary, and on the error stream every file that was left out and why."""
    console = Console(highlight=False, soft_wrap=True)
    for line in (*_senders(submission, collected), _found(collected), *_done(submission), *_own(own)):
        console.print(line)
    console.print(say("[bold]Kết quả[/]", "[bold]Results[/]"))
    for path in sorted(written, key=lambda path: [*MEANINGS].index(path.name)):
        console.print(f"  {escape(str(path))}  [dim]{say(*MEANINGS[path.name])}[/]")
    tell_left_out(collected)


def _senders(submission: Submission, collected: Collected) -> list[str]:
    files, total = len(collected.files) - len(collected.unreadable), len(submission.expected_lines)
    sent = sum(line in submission.expected_lines for line in submission.sent_lines)
    names = {line.unit: line.name for line in submission.lines}
    lines = [
        say(
            f"Đã đọc [bold]{files}[/] tệp; [bold]{sent}/{total}[/] đơn vị phải gửi đã gửi báo cáo.",
            f"[bold]{files}[/] files read; [bold]{sent} of {total}[/] expected units have reported.",
        )
    ]
    if others := [line.name for line in submission.sent_lines if line not in submission.expected_lines]:
        listed = escape("; ".join(others))
        lines.append(say(f"Ngoài danh sách cũng gửi: {listed}.", f"Also sent, though not expected: {listed}."))
    if submission.missing:
        missing = escape("; ".join(names[unit] for unit in submission.missing))
        lines.append(say(f"[yellow]Chưa gửi:[/] {missing}.", f"[yellow]Not sent:[/] {missing}."))
    return lines


def _found(collected: Collected) -> str:
    count = Counter(finding.severity for finding in collected.findings)
    return say(
        f"Kiểm tra: [red]{count['error']} lỗi[/], [yellow]{count['warning']} cảnh báo[/], {count['hint']} gợi ý "
        "(xem findings.html).",
        f"Checks: [red]{count['error']} errors[/], [yellow]{count['warning']} warnings[/], {count['hint']} hints "
        "(see findings.html).",
    )


def _done(submission: Submission) -> list[str]:
    told = [remark for remark in submission.log if remark.code not in UNTOLD]
    if not submission.log:
        return []
    head = say("Khi tổng hợp (nhật ký đầy đủ trong doi-soat.xlsx):", "While consolidating (all in doi-soat.xlsx):")
    rest = len(submission.log) - len(told)
    more = say(f"  - và {rest} việc khác (câu trùng đã gộp, chỉ tiêu không có số liệu)",
               f"  - and {rest} more (sentences merged, indicators without a figure)")  # fmt: skip
    return [head, *(f"  - {escape(remark.message)}" for remark in told), *([more] if rest else [])]


def _own(findings: Sequence[Finding]) -> list[str]:
    errors = [finding for finding in findings if finding.severity == "error"]
    if not errors:
        return []
    head = say("[red]Báo cáo tổng hợp còn lỗi:[/]", "[red]The consolidated report has errors:[/]")
    return [head, *(f"  - {escape(finding.message)}" for finding in errors)]


def tell_nothing(submission: Submission, collected: Collected) -> None:
    """Say why there is nothing to consolidate: what was left out, and what the log says of the reports that came."""
    for remark in submission.log:
        click.echo(remark.message, err=True)
    tell_left_out(collected)


def tell_left_out(collected: Collected) -> None:
    """Say on the error stream which files were left out, why, and what to type."""
    for reason in collected.unreadable.values():
        click.echo(reason, err=True)
    for file, reason in collected.unknown.items():
        sentence = say(
            f'Chưa rõ đơn vị gửi tệp “{file}”: {reason}. Hãy chạy lại với --assign "{file}=TÊN ĐƠN VỊ".',
            f'The sender of “{file}” is not known: {reason}. Run again with --assign "{file}=UNIT".',
        )
        click.echo(sentence, err=True)
