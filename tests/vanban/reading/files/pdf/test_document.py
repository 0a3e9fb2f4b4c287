from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from tests.vanban.reading.files.pdf.conftest import CLOSING, LETTERHEAD

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.pdf.document import MOST_PAGES, read_pdf_here

Make = Callable[..., Path]


def read(path: Path) -> Content:
    return read_pdf_here(path, lambda _: None)


def texts(content: Content) -> list[str]:
    return [part.text for part in content.parts if isinstance(part, Paragraph)]


def test_letterhead_and_signature_come_as_columns_in_canonical_order(make: Make) -> None:
    content = read(make(LETTERHEAD + "Sở báo cáo như sau.\n" + CLOSING))
    columns = [(part.text, part.column) for part in content.parts if isinstance(part, Paragraph)]
    assert columns == [
        ("UBND TỈNH SƠN HÀ", "left"),
        ("SỞ CÔNG THƯƠNG", "left"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "right"),
        ("Độc lập - Tự do - Hạnh phúc", "right"),
        ("Số: 45/BC-SCT", "left"),
        ("Sơn Hà, ngày 05 tháng 7 năm 2025", "right"),
        ("BÁO CÁO", None),
        ("Kết quả kiểm tra quý II", None),
        ("Sở báo cáo như sau.", None),
        ("Nơi nhận:", "left"),
        ("- Như trên;", "left"),
        ("- Lưu: VT, QLTM.", "left"),
        ("KT. GIÁM ĐỐC", "right"),
        ("PHÓ GIÁM ĐỐC", "right"),
        ("Trần Văn Mẫu", "right"),
    ]


def test_bold_italic_and_centred_are_seen(make: Make) -> None:
    parts = [part for part in read(make(LETTERHEAD)).parts if isinstance(part, Paragraph)]
    title = next(part for part in parts if part.text == "BÁO CÁO")
    date = next(part for part in parts if part.text.startswith("Sơn Hà"))
    assert (title.bold, title.italic, title.centred) == (True, False, True)
    assert (date.bold, date.italic) == (False, True)


def test_a_paragraph_over_lines_and_pages_is_one_and_page_numbers_are_out(make: Make) -> None:
    sentence = "Đoàn kiểm tra đã lập biên bản và nhắc nhở các chủ cơ sở chấp hành quy định của pháp luật, "
    content = read(make(f"{sentence * 60}hết.\n\nĐoạn sau."))
    assert content.pages is not None and content.pages > 1
    assert texts(content) == [f"{sentence * 60}hết.", "Đoạn sau."]


def test_footnotes_hang_on_their_marks_and_exponents_of_units_do_not(make: Make) -> None:
    content = read(
        make("Kho rộng 350 m#super[2] của hộ A#footnote[Số nhà cũ.], nay đã#footnote[Từ tháng 5.] đóng cửa.")
    )
    (paragraph,) = [part for part in content.parts if isinstance(part, Paragraph)]
    assert paragraph.text == "Kho rộng 350 m² của hộ A, nay đã đóng cửa."
    assert [(note.mark, note.text, paragraph.text[: note.offset][-4:]) for note in paragraph.notes] == [
        ("1", "Số nhà cũ.", "hộ A"),
        ("2", "Từ tháng 5.", "y đã"),
    ]


def test_unseen_controls_are_dropped(make: Make) -> None:
    assert texts(read(make("Phát hiện 1\u200e2 vụ vi phạm."))) == ["Phát hiện 12 vụ vi phạm."]


def test_a_footnote_over_two_pages_cuts_no_sentence(make: Make) -> None:
    note = "Số liệu do các huyện gửi, tính đến hết ngày 15 của tháng cuối quý. "
    filling = "Sở đã kiểm tra các cơ sở kinh doanh trên địa bàn tỉnh theo kế hoạch. " * 30
    content = read(make(f"{filling}#footnote[{note * 45}] {filling}"))
    (paragraph,) = [part for part in content.parts if isinstance(part, Paragraph)]
    assert [part.text for part in paragraph.notes] == [(note * 45).strip()]
    assert paragraph.text == " ".join((filling + filling).split())


def test_a_ruled_table_over_pages_is_one_with_its_head_once(make: Make) -> None:
    cells = ", ".join(f"[{n}], [Nhóm {n}], [{n * 2}], [{n * 1000:,}]".replace(",0", ".0") for n in range(1, 61))
    table = f"""#table(columns: (1cm, 1fr, 2cm, 3cm),
      table.header(table.cell(rowspan: 2)[TT], table.cell(rowspan: 2)[Nội dung], table.cell(colspan: 2)[Kết quả],
      [Số vụ], [Số tiền]), {cells})"""
    content = read(make(f"Bảng số liệu:\n\n{table}\n\nHết bảng."))
    (grid,) = [part for part in content.parts if isinstance(part, Grid)]
    assert [(cell.text, cell.row_span, cell.column_span) for cell in grid.rows[0]] == [
        ("TT", 2, 1), ("Nội dung", 2, 1), ("Kết quả", 1, 2),
    ]  # fmt: skip
    assert (len(grid.rows), grid.head_rows) == (62, 2)
    assert [cell.text for cell in grid.rows[-1]] == ["60", "Nhóm 60", "120", "60.000"]
    assert texts(content) == ["Bảng số liệu:", "Hết bảng."]


def test_progress_names_every_page(make: Make) -> None:
    seen: list[int] = []
    read_pdf_here(make("Một.\n#pagebreak()\nHai.\n#pagebreak()\nBa."), seen.append)
    assert seen == [1, 2, 3]


@pytest.mark.parametrize(
    ("turn", "matrix"), [(90, "0 1 -1 0 {h} 0"), (180, "-1 0 0 -1 {w} {h}"), (270, "0 -1 1 0 0 {w}")]
)
def test_a_page_drawn_turned_is_read_as_it_is_shown(make: Make, tmp_path: Path, turn: int, matrix: str) -> None:
    with pikepdf.open(make("Dòng thứ nhất.\n\nDòng thứ hai.")) as pdf:
        page = pdf.pages[0]
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        page.contents_add(f"q {matrix.format(w=width, h=height)} cm\n".encode(), prepend=True)
        page.contents_add(b"Q")
        page.mediabox = [0, 0, width, height] if turn == 180 else [0, 0, height, width]
        page.Rotate = turn
        pdf.save(tmp_path / "xoay.pdf")
    assert texts(read(tmp_path / "xoay.pdf")) == ["Dòng thứ nhất.", "Dòng thứ hai."]


def test_a_password_is_told(make: Make, tmp_path: Path) -> None:
    with pikepdf.open(make("Nội dung.")) as pdf:
        pdf.save(tmp_path / "khoa.pdf", encryption=pikepdf.Encryption(owner="chu", user="khach"))
    with pytest.raises(UnreadableFile, match="mật khẩu"):
        read(tmp_path / "khoa.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n" + b"rac" * 400, b""])
def test_a_damaged_file_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "hong.pdf"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match="hỏng"):
        read(path)


def test_more_pages_than_allowed_are_refused(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    for _ in range(MOST_PAGES + 1):
        pdf.add_blank_page()
    pdf.save(tmp_path / "day.pdf")
    with pytest.raises(UnreadableFile, match="5001 trang"):
        read(tmp_path / "day.pdf")


def test_a_page_of_absurd_size_is_read(make: Make, tmp_path: Path) -> None:
    with pikepdf.open(make("Nội dung trang khổ lớn.")) as pdf:
        pdf.pages[0].MediaBox = [0, 0, 200_000, 200_000]
        pdf.save(tmp_path / "lon.pdf")
    assert texts(read(tmp_path / "lon.pdf")) == ["Nội dung trang khổ lớn."]


def test_a_password_that_only_forbids_changes_is_no_obstacle(make: Make, tmp_path: Path) -> None:
    with pikepdf.open(make("Nội dung.")) as pdf:
        rules = pikepdf.Permissions(extract=False, modify_other=False)
        pdf.save(tmp_path / "khoa.pdf", encryption=pikepdf.Encryption(owner="chu", user="", allow=rules))
    assert texts(read(tmp_path / "khoa.pdf")) == ["Nội dung."]


@pytest.mark.parametrize(
    ("font", "letters", "text"),
    [
        (".VnTime", "B¸o c¸o kÕt qu¶ xö lý vi ph¹m", "Báo cáo kết quả xử lý vi phạm"),
        ("VNI-Times", "Baùo caùo keát quaû xöû lyù vi phaïm", "Báo cáo kết quả xử lý vi phạm"),
        ("Helvetica", "Bao cao", "Bao cao"),
    ],
)
def test_letters_of_old_fonts_are_vietnamese(tmp_path: Path, font: str, letters: str, text: str) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    face = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, BaseFont=pikepdf.Name(f"/{font}"),
                              Encoding=pikepdf.Name.WinAnsiEncoding)  # fmt: skip
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=face))
    shown = letters.encode("cp1252").hex().encode()
    page.Contents = pdf.make_stream(b"BT /F1 14 Tf 72 700 Td <" + shown + b"> Tj ET")
    pdf.save(tmp_path / "cu.pdf")
    assert texts(read(tmp_path / "cu.pdf")) == [text]


def test_pages_without_anything_are_counted(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(tmp_path / "trang.pdf")
    assert (read(tmp_path / "trang.pdf").parts, read(tmp_path / "trang.pdf").pages) == ((), 1)
