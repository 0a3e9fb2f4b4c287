import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from vanban.reading import UnreadableFile, read
from vanban.reading.files.package import LARGEST_PART, SUSPICIOUS_SIZE
from vanban.reading.read import read_content

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def docx(tmp_path: Path) -> Path:
    return _docx(tmp_path / "a.docx", "<w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p>")


def _docx(path: Path, body: str) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
    return path


def test_document_bears_the_name_it_is_given(docx: Path) -> None:
    assert read(docx).file == "a.docx"
    assert read(docx, name="b.zip/a.docx").file == "b.zip/a.docx"


def test_misnamed_file_is_read_by_its_content(docx: Path) -> None:
    renamed = docx.rename(docx.with_suffix(".pdf"))
    document = read(renamed)
    assert document.text == "Báo cáo"
    assert [(remark.code, ".pdf" in remark.message) for remark in document.warnings] == [("misnamed", True)]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("rong.docx", b"", "tệp rỗng"),
        ("trang.txt", b"\n \n", "không tìm thấy chữ"),
        ("hong.docx", b"PK\x03\x04" + b"\0" * 50, "bị hỏng"),
        ("la.bin", bytes(range(256)) * 20, "không nhận ra định dạng"),
        ("nen.rar", b"Rar!\x1a\x07\x00", "giải nén"),
        ("trang.doc", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n", "lưu thành .docx"),
        ("mat.docx", bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    ],
)
def test_unreadable_file_says_why_and_what_to_do(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=reason) as caught:
        read(path)
    message = str(caught.value)
    assert message.startswith(f"Không đọc được tệp “{name}”: ")
    assert message.endswith(".")


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="không có tệp này"):
        read(tmp_path / "khong-co.docx")
    with pytest.raises(UnreadableFile, match="thư mục"):
        read(tmp_path)


def test_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bom.docx"
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b"\0" * (SUSPICIOUS_SIZE + 1))
    with pytest.raises(UnreadableFile, match="giải nén lớn bất thường"):
        read(path)


def test_part_that_lies_about_its_size_is_cut_off(tmp_path: Path) -> None:
    assert LARGEST_PART >= SUSPICIOUS_SIZE
    path = _docx(tmp_path / "doi.docx", "<w:p/>" * 100_000)
    data = path.read_bytes()
    size = len(f'<w:document xmlns:w="{W}"><w:body>{"<w:p/>" * 100_000}</w:body></w:document>')
    path.write_bytes(data.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(UnreadableFile, match="hỏng"):
        read(path)


def test_too_large_file_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "to.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_001)
    with pytest.raises(UnreadableFile, match="200 MB"):
        read(path)


def test_long_document_is_read_in_bounded_time(tmp_path: Path) -> None:
    paragraph = "<w:p><w:r><w:t>Đã kiểm tra các cơ sở kinh doanh trên địa bàn tỉnh.</w:t></w:r></w:p>"
    content = read_content(_docx(tmp_path / "dai.docx", "".join(paragraph for _ in range(20_000))))
    assert len(content.parts) == 20_000


def test_workbook_goes_to_the_spreadsheet_reader(tmp_path: Path) -> None:
    path = tmp_path / "bang.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet().write_row("A1", ["Xã", "Vụ"])
    assert read_content(path).source == "xlsx"


def test_reading_text_does_not_load_other_readers(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Báo cáo", "utf-8")
    code = (
        "import sys, pathlib; from vanban.reading import read; read(pathlib.Path(sys.argv[1]));"
        "print([m for m in ('pypdfium2', 'tesserocr', 'python_calamine') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
