from __future__ import annotations

from pathlib import Path

import pytest

from vanban.model.content import Cell, Content, Grid, Paragraph
from vanban.reading import UnreadableFile, read
from vanban.reading.files.bounds import check_content


def _refusal(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableFile) as refused:
        read(path)
    return refused.value.reason


@pytest.mark.parametrize("name", ["a.txt", "a.csv"])
def test_a_text_larger_than_five_megabytes_is_refused(tmp_path: Path, name: str) -> None:
    assert "lớn hơn 5 MB" in _refusal(tmp_path / name, "Phát hiện;5 vụ\n" * 400_000)


def test_a_text_in_one_endless_line_is_refused(tmp_path: Path) -> None:
    assert "dòng dài 400.002 ký tự" in _refusal(tmp_path / "a.txt", "5 vụ, " * 66_667)


@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.txt", "\t")])
def test_a_table_of_thousands_of_columns_is_refused(tmp_path: Path, name: str, mark: str) -> None:
    assert "bảng có 20.000 cột, nhiều hơn giới hạn 500" in _refusal(tmp_path / name, mark.join(["a"] * 20_000))


def test_tables_of_too_many_cells_are_refused(tmp_path: Path) -> None:
    assert "các bảng có tất cả 300.000 ô" in _refusal(tmp_path / "a.csv", (",".join("a" * 300) + "\n") * 1_000)


def test_merged_cells_of_a_page_count_as_the_places_they_cover() -> None:
    wide = Content((Grid(((Cell("a", 500, 450),),)),), "text")
    with pytest.raises(UnreadableFile, match=r"225\.000 ô"):
        check_content(wide, "a.html")


def test_a_page_of_too_much_text_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="lớn hơn 5 MB"):
        check_content(Content((Paragraph("a" * 5_000_001),), "text"), "a.html")


def test_a_usual_content_is_not_refused() -> None:
    check_content(Content((Paragraph("Phát hiện 05 vụ."), Grid(((Cell("a"), Cell("b")),))), "text"), "a.html")
