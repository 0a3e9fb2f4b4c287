from __future__ import annotations

from collections.abc import Callable

from vanban.checking import ExpectedSection, check
from vanban.model.document import Document

Write = Callable[..., Document]
NAME = "outline_section_is_there"


OUTLINE = (ExpectedSection(("Kết quả thực hiện",)), ExpectedSection(("Kiến nghị, đề xuất", "Đề xuất, kiến nghị")))


def test_missing_section_is_told(written: Write) -> None:
    [found] = [one for one in check(written(), outline=OUTLINE) if one.check == NAME]
    assert found.expected == "Kiến nghị, đề xuất"


def test_other_title_of_a_section_will_do(written: Write) -> None:
    document = written("I. KẾT QUẢ THỰC HIỆN\n\nKiểm tra 5 cơ sở.\n\nII. ĐỀ XUẤT, KIẾN NGHỊ\n\nKhông có.")
    assert [one for one in check(document, outline=OUTLINE) if one.check == NAME] == []
