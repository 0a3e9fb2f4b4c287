import pytest

from vanban.model.content import Note, Paragraph
from vanban.reading.page_notes import gather_notes


def _gathered(*texts: str) -> list[Paragraph]:
    return [part for part in gather_notes([Paragraph(text) for text in texts]) if isinstance(part, Paragraph)]


@pytest.mark.parametrize(
    ("mark", "start"), [("¹", "¹ "), ("⁽¹⁾", "¹ "), ("(¹)", "¹ "), ("[1]", "[1] "), ("(1)", "(1) "), ("⁽¹⁾", "⁽¹⁾ ")]
)
def test_note_goes_to_the_paragraph_of_its_mark(mark: str, start: str) -> None:
    body, after = _gathered(f"Đã ban hành 5 văn bản.{mark}", f"{start}Văn bản số một.", "Tiếp theo.")
    assert body == Paragraph("Đã ban hành 5 văn bản.", notes=(Note("1", "Văn bản số một.", 22),))
    assert after.text == "Tiếp theo."


def test_sentence_cut_by_a_note_is_whole() -> None:
    body = _gathered("Đã xử lý¹ các vụ theo", "¹ Ba vụ.", "quy định hiện hành.")
    assert [part.text for part in body] == ["Đã xử lý các vụ theo quy định hiện hành."]


def test_note_goes_on_after_the_next_page() -> None:
    body = _gathered("Có 5 kế hoạch.¹", "¹ Kế hoạch một; Kế hoạch nâng cao hiệu", "Việc khác đã xong.",
                     "quả công tác năm 2024;", "Hết.")  # fmt: skip
    assert [part.text for part in body] == ["Có 5 kế hoạch.", "Việc khác đã xong.", "Hết."]
    assert body[0].notes[0].text == "Kế hoạch một; Kế hoạch nâng cao hiệu quả công tác năm 2024;"


def test_two_marks_in_one_paragraph_keep_their_places() -> None:
    (body,) = _gathered("Một¹ và hai².", "¹ Ghi một.", "² Ghi hai.")
    assert body.text == "Một và hai."
    assert [(note.mark, note.offset) for note in body.notes] == [("1", 3), ("2", 10)]


def test_square_metres_are_no_mark() -> None:
    texts = ["Diện tích 20 m² đất.", "² Không phải ghi chú."]
    assert [part.text for part in _gathered(*texts)] == texts


def test_numbered_items_are_no_notes() -> None:
    texts = ["Hồ sơ gồm: (1) đơn; (2) bản sao.", "(1) Đơn theo mẫu.", "(2) Bản sao."]
    assert [part.text for part in _gathered(*texts)] == texts
