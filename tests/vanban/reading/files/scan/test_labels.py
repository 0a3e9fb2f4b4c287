from __future__ import annotations

import pytest

from vanban.model.content import Cell, Content, Grid
from vanban.reading.files.scan.labels import proven_labels
from vanban.reading.files.scan.repair import repaired

TITLES = ("MA TÚY, VŨ KHÍ", "PHÁO NỔ", "THUỐC LÁ", "XĂNG, DẦU", "PHÂN BÓN", "DƯỢC PHẨM", "KIM KHÍ QUÝ", "HÀNG HÓA")


def grid(*labels: str) -> Grid:
    rows = [[("TT", "NỘI DUNG")]] + [
        [(label, title), ("1", "Ngày 18/01/2026 bắt giữ 02 vụ.")] for label, title in zip(labels, TITLES, strict=False)
    ]
    return Grid(tuple((Cell(one), Cell(other)) for group in rows for one, other in group))


def labels(found: Grid) -> list[str]:
    return [row[0].text for row in found.rows[1::2]]


def test_misread_labels_are_what_their_order_says() -> None:
    content = repaired(Content((grid("1", "H", "IH", "IV", "M", "VỊ", "VH", "VIII"),), "ocr", 1))
    (mended,) = content.parts
    assert isinstance(mended, Grid)
    assert labels(mended) == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
    said = [message for _, message in content.remarks]
    assert "Đã sửa lỗi nhận dạng chữ “IH” thành “III” (thứ tự các nhóm trong bảng), trang 1." in said
    assert len(said) == 6


@pytest.mark.parametrize(
    "read",
    [
        ("H", "IH", "M", "VỊ"),
        ("I", "II", "IV", "V", "VI"),
        ("I", "II", "H"),
        ("A", "B", "I", "II", "III"),
    ],
    ids=["none sure", "one left out", "too few", "letters between"],
)
def test_labels_without_proof_stay(read: tuple[str, ...]) -> None:
    assert not proven_labels(grid(*read))


def test_items_below_a_group_keep_their_numbers() -> None:
    content = repaired(Content((grid("I", "H", "III", "IV"),), "ocr", 1))
    (mended,) = content.parts
    assert isinstance(mended, Grid)
    assert [row[0].text for row in mended.rows[2::2]] == ["1"] * 4
