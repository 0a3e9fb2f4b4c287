from collections.abc import Callable

import pytest

from tonghop.consolidation.narrative import gather_narrative
from tonghop.regimes import Submission

Sent = Callable[..., Submission]


def gathered(sent: Sent, *texts: str) -> list[tuple[str, tuple[str, ...]]]:
    submissions = [sent(unit, narrative={"proposals": (text,)}) for unit, text in zip("abcd", texts, strict=False)]
    narrative, _ = gather_narrative(submissions)
    return [(statement.text, statement.units) for statement in narrative.get("proposals", ())]


def test_same_sentence_stands_once_with_all_units(sent: Sent) -> None:
    text = "Đề nghị bố trí kinh phí giám định mẫu hàng hóa nghi là hàng giả."
    assert gathered(sent, text, text, text) == [(text, ("a", "b", "c"))]


def test_near_repetition_is_merged_and_told(sent: Sent) -> None:
    one = "Đề nghị bố trí thêm kinh phí để giám định các mẫu hàng hóa nghi là hàng giả."
    other = "Đề nghị bố trí thêm kinh phí để giám định mẫu hàng hóa nghi là hàng giả."
    submissions = [sent("a", narrative={"proposals": (one,)}), sent("b", narrative={"proposals": (other,)})]
    narrative, remarks = gather_narrative(submissions)
    assert [statement.units for statement in narrative["proposals"]] == [("a", "b")]
    assert remarks[0].message == (f"Gộp câu gần giống nhau, số liệu và tên riêng như nhau của 02 đơn vị: “{one}”")
    assert {origin.file for origin in narrative["proposals"][0].origins} == {"a.docx", "b.docx"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Đã tổ chức 12 buổi tuyên truyền cho các hộ kinh doanh.",
            "Đã tổ chức 13 buổi tuyên truyền cho các hộ kinh doanh.",
        ),
        (
            "Đã phối hợp với Công an tỉnh trong công tác kiểm tra.",
            "Đã phối hợp với Công an xã trong công tác kiểm tra.",
        ),
        ("Tình hình buôn lậu trên tuyến biên giới tăng.", "Tình hình buôn lậu trên tuyến biên giới giảm."),
        ("Trong kỳ có phát hiện vụ việc vi phạm lớn nào.", "Trong kỳ không phát hiện vụ việc vi phạm lớn nào."),
        ("Sở Y tế tiếp tục kiểm tra các cơ sở kinh doanh.", "Sở Công Thương tiếp tục kiểm tra các cơ sở kinh doanh."),
    ],
)
def test_another_number_name_or_sense_is_another_sentence(sent: Sent, one: str, other: str) -> None:
    assert len(gathered(sent, one, other)) == 2


def test_slip_of_the_pen_is_no_difference(sent: Sent) -> None:
    one = "Lực lượng kiểm soát viên còn mỏng so với địa bàn quản lý rất rộng của đơn vị."
    other = "Lực lượng kiểm soát viên còn mỏng so với địa bàn quảnn lý rất rộng của đơn vị."
    assert len(gathered(sent, one, other)) == 1


def test_short_sentences_are_merged_only_when_equal(sent: Sent) -> None:
    assert len(gathered(sent, "Còn phức tạp lắm.", "Còn phức tạp lắmm.")) == 2
    assert len(gathered(sent, "Còn phức tạp.", "còn phức tạp")) == 1


def test_sentences_of_several_units_stand_first(sent: Sent) -> None:
    submissions = [
        sent("a", narrative={"forecast": ("Riêng của A còn phức tạp. Chung cho cả hai nơi.",)}),
        sent("b", narrative={"forecast": ("Chung cho cả hai nơi.",)}),
    ]
    narrative, _ = gather_narrative(submissions)
    assert [statement.units for statement in narrative["forecast"]] == [("a", "b"), ("a",)]


def test_a_sentence_of_many_units_is_one_line_of_the_log(sent: Sent) -> None:
    text = "Đề nghị bố trí kinh phí giám định mẫu hàng hóa nghi là hàng giả."
    _, remarks = gather_narrative([sent(unit, narrative={"proposals": (text,)}) for unit in "abcd"])
    assert [(remark.code, remark.units) for remark in remarks] == [("merged_sentence", ("a", "b", "c", "d"))]


def test_lines_of_a_list_are_known_without_their_bullets(sent: Sent) -> None:
    told = {"forecast": ("Đã làm:", "- Phát tờ rơi. Treo băng rôn.", "+ Mở lớp.")}
    narrative, _ = gather_narrative([sent("a", narrative=told)])
    assert [(one.text, one.item) for one in narrative["forecast"]] == [
        ("Đã làm:", False),
        ("Phát tờ rơi.", True),
        ("Treo băng rôn.", False),
        ("Mở lớp.", True),
    ]


def test_one_unit_that_repeats_itself_is_not_merged_with_another(sent: Sent) -> None:
    narrative, remarks = gather_narrative([sent("a", narrative={"forecast": ("Còn phức tạp. Còn phức tạp.",)})])
    assert [statement.units for statement in narrative["forecast"]] == [("a",)]
    assert remarks == ()
