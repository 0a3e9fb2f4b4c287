"""The reference page of the checks, made from the checks themselves: python -m vanban.checking.reference."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from vanban.checking.registry import list_checks
from vanban.checking.rule import Check

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "checks.md"
FOLDERS = {
    "across": "Giữa các báo cáo",
    "annexes": "Nội dung và phụ lục",
    "citations": "Viện dẫn",
    "comparisons": "So sánh",
    "form": "Thể thức",
    "sums": "Phép cộng và phép đếm",
    "time": "Thời gian",
    "wording": "Chữ và dấu",
}
SEVERITIES = {"error": "lỗi", "warning": "cảnh báo", "hint": "gợi ý"}
SUBJECTS = {
    "document": "một văn bản",
    "outline": "một văn bản và đề cương của chế độ báo cáo",
    "history": "một văn bản và các báo cáo trước của cùng đơn vị",
    "reports": "báo cáo của nhiều đơn vị trong một kỳ",
}


def build_reference() -> str:
    """The page in Markdown: what must hold, an example, the reason, chapter by chapter."""
    lines = [
        "# Các phép kiểm tra",
        "",
        "Trang này được tạo từ chính các phép kiểm tra (`python -m vanban.checking.reference`).",
    ]
    for folder, checks in groupby(list_checks(), key=_folder):
        lines += ["", f"## {FOLDERS[folder]}"]
        for check in checks:
            lines += _entry(check)
    return "\n".join(lines) + "\n"


def _folder(check: Check) -> str:
    return str(check.apply.__module__.split(".")[-2])


def _entry(check: Check) -> list[str]:
    return [
        "",
        f"### `{check.name}`",
        "",
        check.must,
        "",
        f"- Ví dụ sai: {check.example}",
        f"- Lý do: {check.reason}",
        f"- Mức: {SEVERITIES[check.severity]}; xét {SUBJECTS[check.subject]}.",
    ]


if __name__ == "__main__":
    PAGE.write_text(build_reference(), "utf-8")
