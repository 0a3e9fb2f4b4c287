from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vanban.model.content import Content, Note, Paragraph
from vanban.model.document import Block, Document
from vanban.model.drafting import DraftAnnex, Signing
from vanban.reading import understand
from vanban.writing.sheet.arrange import arrange, balanced
from vanban.writing.sheet.parts import Columns, Gap, Line, Lines, Mark, Rule, SetTable

Draft = Callable[..., Document]


def shown(lines: Lines) -> list[tuple[str, str] | float]:
    return [(line.style, line.text) if isinstance(line, Line) else line.length for line in lines]


def test_the_letterhead_stands_in_two_columns_with_its_rules(draft: Draft) -> None:
    letterhead = arrange(draft("Nội dung.")).sections[0].parts[0]
    assert isinstance(letterhead, Columns)
    (agency, motto), (number, date) = letterhead.rows
    assert [line.style for line in agency if isinstance(line, Line)] == ["Parent", "Issuer"]
    assert [line.style for line in motto if isinstance(line, Line)] == ["State", "Motto"]
    assert isinstance(agency[-1], Rule) and isinstance(motto[-1], Rule)
    assert shown(number) == [("Number", "Số: 15/BC-SYT")]
    assert shown(date) == [("PlaceDate", "Lam Giang, ngày 05 tháng 3 năm 2026")]


def test_the_subject_of_a_letter_stands_under_its_number(draft: Draft) -> None:
    letterhead = arrange(draft("Nội dung.", kind=None)).sections[0].parts[0]
    assert isinstance(letterhead, Columns)
    assert shown(letterhead.rows[1][0])[1] == ("Concerning", "V/v Kết quả tháng 3")


def test_a_rule_stands_under_the_subject_of_a_report(draft: Draft) -> None:
    parts = arrange(draft("Nội dung.")).sections[0].parts
    assert [part.style if isinstance(part, Line) else type(part).__name__ for part in parts[1:4]] == [
        "Type", "Subject", "Rule",
    ]  # fmt: skip


def test_recipients_stand_beside_the_signature(draft: Draft) -> None:
    signing = Signing("PHÓ GIÁM ĐỐC", "Lê Thu Hà", "KT.", "GIÁM ĐỐC")
    closing = arrange(draft("Nội dung.", recipients=["Lưu: VT"], signing=signing)).sections[0].parts[-1]
    assert isinstance(closing, Columns)
    ((recipients, signature),) = closing.rows
    assert shown(recipients) == [("RecipientsWord", "Nơi nhận:"), ("Recipients", "- Lưu: VT.")]
    assert shown(signature) == [
        ("SignatureTitle", "KT. GIÁM ĐỐC"), ("SignatureTitle", "PHÓ GIÁM ĐỐC"), ("Signer", "Lê Thu Hà"),
    ]  # fmt: skip


def test_every_annex_begins_a_section_and_only_the_wide_one_is_landscape(report: Document) -> None:
    assert [section.landscape for section in arrange(report).sections] == [False, True, False]


def test_an_annex_that_repeats_the_letterhead_takes_it_to_its_own_page(draft: Draft) -> None:
    document = draft("Nội dung.", annexes=[DraftAnnex("Phụ lục", "SỐ LIỆU", "(Kèm theo Báo cáo)", ("Không có.",))])
    label = next(index for index, block in enumerate(document.blocks) if block.role == "annex_label")
    # As if a reader had found an issuer above the label.
    above = tuple(
        replace(block, role="issuer") if index == label - 1 else block for index, block in enumerate(document.blocks)
    )
    sections = arrange(replace(document, blocks=above)).sections
    assert len(sections) == 2
    assert isinstance(sections[1].parts[0], Columns)


def test_a_footnote_is_taken_out_of_the_text_to_its_mark(draft: Draft) -> None:
    noted = Paragraph("Xử lý 12 vụ trong tháng.", notes=(Note("1", "Số liệu đến ngày 14.", 11),))
    line = next(part for part in arrange(draft(noted)).sections[0].parts if isinstance(part, Line) and part.marks)
    assert line.text == "Xử lý 12 vụ trong tháng."
    assert list(line.pieces()) == ["Xử lý 12 vụ", Mark(11, "1", "Số liệu đến ngày 14."), " trong tháng."]
    assert not any(
        isinstance(part, Line) and part.style == "Footnote" for part in arrange(draft(noted)).sections[0].parts
    )


def test_a_footnote_without_a_mark_in_the_text_is_printed_where_it_stands() -> None:
    text = "Nội dung.\n¹ Chú thích."
    document = understand(Content((Paragraph("Nội dung."),), "text"), "x.txt")
    blocks = (*document.blocks, Block(10, 23, role="footnote"))
    lines = arrange(replace(document, text=text, blocks=blocks)).sections[0].parts
    assert [line.style for line in lines if isinstance(line, Line)] == ["Body", "Footnote"]


def test_a_blank_number_is_printed_as_a_gap_to_write_in(report: Document) -> None:
    letterhead = arrange(report).sections[0].parts[0]
    assert isinstance(letterhead, Columns)
    (number,), (date,) = letterhead.rows[1]
    assert isinstance(number, Line) and isinstance(date, Line)
    assert list(number.pieces()) == ["Số:", Gap(24.0), "/BC-SYT"]
    assert list(date.pieces()) == ["Lam Giang, ngày", Gap(24.0), "tháng 3 năm 2026"]


def test_any_read_text_can_be_arranged_and_loses_nothing() -> None:
    content = Content(
        (
            Paragraph("Bản tin", bold=True, centred=True),
            Paragraph("Một câu.\x0b\x00"),
        ),
        "text",
    )
    lines = arrange(understand(content, "tin.txt")).sections[0].parts
    assert [(line.style, line.text) for line in lines if isinstance(line, Line)] == [
        ("CentredBold", "Bản tin"), ("Body", "Một câu.  "),
    ]  # fmt: skip


def test_an_empty_document_is_one_empty_section() -> None:
    sheet = arrange(Document("trong.txt", "text", ""))
    assert (sheet.title, sheet.date, sheet.sections[0].parts) == ("trong.txt", None, ())


def test_the_date_of_the_file_is_the_first_day_the_document_allows(report: Document, draft: Draft) -> None:
    assert arrange(report).date == "2026-03-01"
    assert arrange(draft("Nội dung.")).date == "2026-03-05"


def test_tables_keep_the_number_they_have_in_the_document(report: Document) -> None:
    tables = [
        part.table for section in arrange(report).sections for part in section.parts if isinstance(part, SetTable)
    ]
    assert tables == [0, 1]


def test_the_last_sentence_stays_on_the_page_of_the_signature(report: Document) -> None:
    sentence, closing = arrange(report).sections[0].parts[-2:]
    assert isinstance(sentence, Line) and isinstance(closing, Columns)
    assert sentence.style == "Closing"


def test_a_centred_line_that_does_not_fit_is_broken_into_equal_lines() -> None:
    name = Line("Issuer", "BAN CHỈ ĐẠO 389 TỈNH LAM GIANG", 0)
    narrow = balanced(name, 60.0)
    assert 5 < narrow.inset < 20
    assert balanced(Line("Issuer", "SỞ Y TẾ", 0), 71.0).inset == 0.0
    assert balanced(Line("Body", name.text * 5, 0), 71.0).inset == 0.0


def test_the_room_for_a_number_counts_when_a_line_is_broken() -> None:
    text = "(Kèm theo Báo cáo số /BC-SYT ngày tháng 3 năm 2026 của Sở Y tế tỉnh Lam Giang)"
    gaps = text.index(" /BC"), text.index(" tháng")
    plain = Line("AnnexOf", text, 0)
    assert balanced(plain, 160.0).inset == 0.0
    assert balanced(replace(plain, gaps=gaps), 160.0).inset > 10
