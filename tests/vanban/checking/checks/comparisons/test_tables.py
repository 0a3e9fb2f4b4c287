"""Columns of percentages and differences, however their tables are headed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from vanban.checking import check
from vanban.model.document import Document

Write = Callable[..., Document]
CHECKS = ("direction_agrees_with_numbers", "percentage_is_recomputed", "percentage_has_a_base",
          "percent_column_holds_percents")  # fmt: skip

# Each table agrees as it stands; with the second text put for the first it does not.
TABLES = (
    ("Nội dung\tKế hoạch\tThực hiện\tTỷ lệ (%)\nThu tiền phạt\t2.300\t2.415,6\t105\nChi hỗ trợ\t2.000\t1.836\t91,8",
     "\t105\n", "\t125\n"),
    ("Nội dung\tKế hoạch (triệu đồng)\tThực hiện (triệu đồng)\tTỷ lệ (%)\nBán tài sản\t1.600\t1.850\t115,6\n"
     "Phạt hành chính\t700\t565,6\t80,8\nChi tiêu hủy\t400\t306\t76,5", "\t80,8", "\t-134,4"),
    ("TT\tĐơn vị\tChỉ tiêu giao\tKết quả\tĐạt (%)\n1\tĐội số 1\t40\t50\t125\n2\tĐội số 2\t50\t45\t90\n"
     "Tổng cộng\t\t90\t95\t105,6", "\t105,6", "\t95"),
    ("Đơn vị\tTháng 4\tTháng 5\tTăng/giảm (%)\nĐội 1\t20\t25\t+25\nĐội 2\t40\t30\t-25\nCộng\t60\t55\t-8,3",
     "\t-25\n", "\t+25\n"),
    ("Đơn vị\tTháng 4\tTháng 5\tChênh lệch\nĐội 1\t20\t25\t5\nĐội 2\t40\t30\t-10\nCộng\t60\t55\t-5", "-10", "-12"),
    ("Lĩnh vực\tSố vụ\tTỷ trọng (%)\nHàng lậu\t25\t50\nHàng giả\t15\t30\nKhác\t10\t20\nTổng cộng\t50\t100",
     "15\t30", "15\t35"),
    ("Đơn vị\tSố vụ kiểm tra\t\t\tSố vụ xử lý\t\t\n\tKỳ này\tKỳ trước\tTăng, giảm (%)\tKỳ này\tKỳ trước\t"
     "Tăng, giảm (%)\nĐội 1\t30\t25\t20\t18\t20\t-10\nĐội 2\t40\t50\t-20\t33\t30\t10\nĐội 3\t22\t20\t10\t12\t10\t20",
     "33\t30\t10\n", "33\t30\t15\n"),
    ("Chỉ tiêu\tĐVT\tNăm 2023\tNăm 2024\tSo sánh (%)\nSố vụ\tvụ\t80\t100\t125\nTiền phạt\ttriệu đồng\t400\t300\t75\n"
     "Khởi tố\tvụ\t4\t5\t125", "\t75\n", "\t85\n"),
)  # fmt: skip


def wrong(written: Write, table: str) -> list[str]:
    found = check(written(annexes=f"Phụ lục I\n\nSỐ LIỆU\n\n{table}"))
    return [one.message for one in found if one.check in CHECKS and one.severity != "hint"]


@pytest.mark.parametrize("table", TABLES, ids=lambda one: one[0][:40])
def test_table_that_agrees_is_silent(table: tuple[str, str, str], written: Write) -> None:
    assert wrong(written, table[0]) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda one: one[0][:40])
def test_table_that_disagrees_is_told(table: tuple[str, str, str], written: Write) -> None:
    body, right, changed = table
    assert body.count(right) == 1
    assert len(wrong(written, body.replace(right, changed))) in (1, 2)


def test_columns_without_a_relation_are_left_alone(written: Write) -> None:
    table = "Đơn vị\tSố hộ\tSố vụ\tTỷ lệ hộ ký cam kết (%)\nXã A\t200\t5\t98\nXã B\t310\t7\t95\nXã C\t150\t2\t100"
    assert wrong(written, table) == []


def test_whole_and_nought_are_no_evidence_of_a_relation(written: Write) -> None:
    table = ("Đơn vị\tSố vụ\tHàng giả\tThu nộp\tHàng giả so với kỳ trước (±%)\nĐội số 1\t1\t1\t1,5\t+100%\n"
             "Đội số 2\t0\t0\t0\t0%\nTổng cộng\t1\t1\t1,5\t+100%")  # fmt: skip
    assert wrong(written, table) == []
