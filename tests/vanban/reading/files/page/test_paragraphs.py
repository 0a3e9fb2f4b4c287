from __future__ import annotations

import pytest

from vanban.reading.files.page.model import Line
from vanban.reading.files.page.paragraphs import Measure, goes_on, is_centred, measure_of

MEASURE = Measure(85, 538, 18)


def line(text: str, x0: float = 85, x1: float = 538, baseline: float = 100, *, bold: float = 0, page: int = 1) -> Line:
    return Line(text, x0, x1, baseline, 14, page, bold)


FULL = line("Thực hiện kế hoạch của Ban Chỉ đạo, Sở đã tổ chức kiểm tra các", 122)


def test_a_full_line_goes_on() -> None:
    assert goes_on([FULL], line("cơ sở kinh doanh trên địa bàn.", 85, 260, 118), MEASURE)


def test_an_indented_line_begins_a_paragraph() -> None:
    above = line("cơ sở kinh doanh trên địa bàn tỉnh và đã xử lý nghiêm các vi phạm.")
    assert not goes_on([FULL, above], line("Kết quả cụ thể như sau", 122, 300, 118), MEASURE)


def test_a_short_line_ends_its_paragraph() -> None:
    above = line("địa bàn tỉnh.", 85, 170)
    assert not goes_on([FULL, above], line("Kết quả cụ thể như sau, tính đến hết tháng", baseline=118), MEASURE)


def test_a_sentence_goes_on_over_a_page_end() -> None:
    assert goes_on([FULL], line("cơ sở kinh doanh.", 85, 200, 70, page=2), MEASURE)


def test_an_item_begins_a_paragraph_even_without_an_indent() -> None:
    above = line("- Văn bản số 3/SCT ngày 05/01/2025 về việc kiểm tra cơ sở sản xuất, kinh doanh;")
    assert not goes_on([above], line("- Văn bản số 5/SCT ngày 09/01/2025.", 85, 300, 118), MEASURE)


def test_a_bold_heading_does_not_run_into_the_text() -> None:
    heading = line("1. Công tác chỉ đạo, điều hành và triển khai thực hiện các nhiệm vụ", bold=1)
    assert not goes_on([heading], line("Sở đã ban hành 05 văn bản chỉ đạo.", 85, 300, 118), MEASURE)


@pytest.mark.parametrize(("below", "same"), [("về công tác quý II", True), ("(Kèm theo Công văn)", False)])
def test_centred_lines_join_only_when_the_words_run_on(below: str, same: bool) -> None:
    above = line("Kết quả kiểm tra, kiểm soát thị trường", 190, 433, bold=1)
    assert goes_on([above], line(below, 250, 373, 118, bold=1), MEASURE) is same


def test_centred_means_in_the_middle_with_room() -> None:
    assert is_centred(line("BÁO CÁO", 280, 343), MEASURE)
    assert not is_centred(line("cả dòng"), MEASURE)


def test_the_measure_is_what_most_lines_agree_on() -> None:
    lines = [line("x" * 80, baseline=100 + 18 * n) for n in range(10)] + [line("x" * 40, 122, 300, 300)]
    measure = measure_of(lines, 595)
    assert (measure.left, measure.right, measure.leading) == (pytest.approx(85, abs=3), pytest.approx(538, abs=3), 18)


def test_a_page_without_text_has_the_usual_margins() -> None:
    assert measure_of([], 600) == Measure(60, 540, 18)


def test_a_wide_gap_parts_a_paragraph_from_a_line_that_begins_large() -> None:
    above = line("Thực hiện kế hoạch của Ban Chỉ đạo, Sở đã tổ chức kiểm tra các")
    assert goes_on([above], line("Cơ sở kinh doanh trên địa bàn tỉnh và các huyện đã ký", baseline=118), MEASURE)
    assert not goes_on([above], line("Cơ sở kinh doanh trên địa bàn tỉnh và các huyện đã ký", baseline=140), MEASURE)
