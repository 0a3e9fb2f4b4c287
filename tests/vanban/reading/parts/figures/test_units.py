from __future__ import annotations

from decimal import Decimal

import pytest

from vanban.reading.parts.figures.nouns import NOUNS
from vanban.reading.parts.figures.tokens import Tokens, tokenise
from vanban.reading.parts.figures.units import read_scale, read_unit


def tokens_of(text: str) -> Tokens:
    return Tokens(tokenise(text, 0, len(text)), {})


@pytest.mark.parametrize(
    ("text", "scale", "end"),
    [
        ("nghìn tỷ đồng", 10**12, 2),
        ("triệu USD", 10**6, 1),
        ("tỷ lệ", 1, 0),
        ("triệu tập", 1, 0),
        ("vụ", 1, 0),
        ("trđ", 10**6, 1),
        ("trưởng", 1, 0),
    ],
)
def test_scale_words_multiply(text: str, scale: int, end: int) -> None:
    assert read_scale(tokens_of(text), 0) == (Decimal(scale), end)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("% số vụ", "%", "percent"),
        ("phần trăm", "%", "percent"),
        ("điểm phần trăm", "điểm phần trăm", "measure"),
        ("đồng chí", "đồng chí", "people"),
        ("đồng tiền phạt", "VND", "dong"),
        ("tổ chức, cá nhân vi phạm", "tổ chức, cá nhân", "people"),
        ("tin, bài", "tin, bài", "media"),
        ("Giấy chứng nhận", "giấy chứng nhận", "paper"),
        ("VỤ", "vụ", "case"),
        ("nguyên cán bộ", "cán bộ", "people"),
        ("nải chuối", "nải", "unlisted"),
    ],
)
def test_the_longest_listed_noun_is_the_unit(text: str, name: str, kind: str) -> None:
    unit = read_unit(tokens_of(text), 0, scale=Decimal(1))
    assert unit is not None
    assert (unit.name, unit.kind) == (name, kind)


@pytest.mark.parametrize("text", ["bao gồm", "bộ đội", "lần lượt", "tại xã", "Hàng Bài", "tháng"])
def test_other_words_are_no_unit(text: str) -> None:
    assert read_unit(tokens_of(text), 0, scale=Decimal(1)) is None


def test_millions_without_a_noun_are_money() -> None:
    unit = read_unit(tokens_of("trong kỳ"), 0, scale=Decimal(10**6))
    assert unit is not None
    assert (unit.name, unit.said) == ("VND", False)


def test_longer_nouns_come_first() -> None:
    for nouns in NOUNS.values():
        lengths = [len(words) for words, _ in nouns]
        assert lengths == sorted(lengths, reverse=True)


REPORTED = """
    vụ; vụ việc; trường hợp; đối tượng; bị can; cá nhân; tổ chức; hộ kinh doanh; người; hội viên; cán bộ; học sinh;
    đơn vị; doanh nghiệp; cơ sở; cửa hàng; công ty; đội; tổ công tác; địa phương; bao; gói; cây; điếu; kiện; thùng;
    chai; lon; hộp; lít; tấn; tạ; kg; g; viên; quả; bộ; chiếc; cái; con; đôi; sản phẩm; đơn vị sản phẩm; lô hàng;
    mặt hàng; tờ khai; container; phương tiện; xe; xe ô tô; xe máy; tàu; thuyền; tin, bài; tin; bài; bài viết;
    phóng sự; chuyên mục; lượt; lượt người; video; website; trang web; gian hàng; tài khoản; số điện thoại; thuê
    bao; hệ thống; máy; văn bản; quyết định; kế hoạch; biên bản; cuộc; đợt; buổi; lớp; hội nghị; lần; xã; phường;
    huyện; tỉnh; thôn; khu phố; km; m; m2; m3; ha; khẩu súng; băng rôn; tờ rơi; hóa đơn; giấy phép; tin báo; cuộc
    gọi; đường dây; nhãn hiệu; tem; bản cam kết; hồ sơ; ý kiến; nhiệm vụ; chỉ tiêu
"""


@pytest.mark.parametrize("noun", [" ".join(noun.split()) for noun in REPORTED.split(";")])
def test_what_reports_count_is_listed(noun: str) -> None:
    unit = read_unit(tokens_of(f"{noun} trong kỳ"), 0, scale=Decimal(1))
    assert unit is not None
    assert unit.name == noun
    assert unit.kind != "unlisted"
