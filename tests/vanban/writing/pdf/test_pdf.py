from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vanban.model.content import Content, Note, Paragraph
from vanban.model.document import Document
from vanban.reading import understand
from vanban.writing.pdf import FontsNotFound, find_fonts, pdf_bytes
from vanban.writing.sheet.arrange import arrange

Draft = Callable[..., Document]


def text_of(document: Document) -> str:
    with pypdfium2.PdfDocument(pdf_bytes(arrange(document))) as pdf:
        return " ".join("".join(page.get_textpage().get_text_range() for page in pdf).split())


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(written: dict[str, Path]) -> None:
    checked = subprocess.run(["qpdf", "--check", written[".pdf"]], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_file_is_tagged_pdf_a_with_title_and_language(written: dict[str, Path]) -> None:
    with pikepdf.open(written[".pdf"]) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang).startswith("vi")
        assert str(pdf.docinfo["/Title"]).startswith("BÁO CÁO Kết quả thực hiện")
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "B")


def test_every_font_is_embedded(written: dict[str, Path]) -> None:
    with pikepdf.open(written[".pdf"]) as pdf:
        faces = [face for item in pdf.objects if isinstance(item, pikepdf.Dictionary)
                 for face in [item] if face.get("/Type") == "/FontDescriptor"]  # fmt: skip
        assert faces
        assert all("/FontFile2" in face or "/FontFile3" in face for face in faces)


def test_the_same_document_gives_the_same_bytes(report: Document) -> None:
    assert pdf_bytes(arrange(report)) == pdf_bytes(arrange(report))


def test_marks_of_the_typesetter_are_only_text(draft: Draft) -> None:
    hostile = '#panic("a") *đậm* _nghiêng_ $x$ `m` <nhãn> @tham-chiếu [ngoặc] \\ // chú thích /* */ = tiêu đề'
    assert hostile in text_of(draft(f"Câu {hostile} hết."))


def test_a_symbol_is_never_broken_over_two_lines(draft: Draft) -> None:
    sentence = " ".join(f"Văn bản số {number}/KH-BCĐ389 được ban hành." for number in range(100, 140))
    with pypdfium2.PdfDocument(pdf_bytes(arrange(draft(sentence)))) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert all(f"{number}/KH-BCĐ389" in text for number in range(100, 140))


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_at_all_can_be_printed(text: str) -> None:
    note = Note("1", text or "x", 0)
    document = understand(Content((Paragraph(f"a{text}", notes=(note,)), Paragraph(text)), "text"), "x.txt")
    assert pdf_bytes(arrange(document)).startswith(b"%PDF-1.7")


def test_a_sign_that_no_font_has_makes_an_ordinary_pdf(draft: Draft) -> None:
    with (
        pikepdf.open(BytesIO(pdf_bytes(arrange(draft("Dấu lạ \U0001f9ff hết."))))) as pdf,
        pdf.open_metadata() as data,
    ):
        assert "pdfaid:part" not in data


def test_without_a_font_the_error_says_what_to_do(report: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vanban.writing.pdf.compile.find_fonts", lambda: None)
    with pytest.raises(FontsNotFound, match="TONGHOP_FONTS"):
        pdf_bytes(arrange(report))


def test_the_folder_named_in_the_environment_comes_first(tmp_path: Path) -> None:
    (tmp_path / "Tinos-Regular.ttf").touch()
    assert find_fonts({"TONGHOP_FONTS": str(tmp_path)}) == tmp_path


def test_a_folder_without_the_face_is_passed_over(tmp_path: Path) -> None:
    assert find_fonts({"TONGHOP_FONTS": str(tmp_path)}) != tmp_path
