import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.capitals import raise_capitals
from vanban.text.legacy import from_tcvn3, to_tcvn3


@pytest.mark.parametrize(
    "line",
    [
        "ỦY BAN NHÂN DÂN PHƯỜNG TRÀ VÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "BÁO CÁO", "Số: 15/BC-UBND", "Sở Y tế, Bộ CHQS tỉnh", "I. KẾT QUẢ", "KT. CHỦ TỊCH", "Bộ trưởng Bộ Y tế",
        "PHÓ CHỦ TỊCH", "TỔ KIỂM TRA SỐ 2 Ở XÃ", "Lê Thị Mẫu", "Ủy ban nhân dân tỉnh",
    ],
)  # fmt: skip
def test_capitals_of_tcvn3_come_back_as_they_were(line: str) -> None:
    assert raise_capitals(from_tcvn3(to_tcvn3(line))) in (line, line.replace("Ủy ban", "ủy ban"))


def test_each_line_is_told_by_itself() -> None:
    assert raise_capitals("BáO CáO\nSố vụ") == "BÁO CÁO\nSố vụ"


@given(st.text("aáeếnbđ ,.\n"))
def test_small_letters_are_never_raised(text: str) -> None:
    assert raise_capitals(text) == text


@given(st.text("AÁEẾNBĐaáeến \t\n/1"))
def test_raising_changes_nothing_but_size(text: str) -> None:
    assert raise_capitals(text).lower() == text.lower()
