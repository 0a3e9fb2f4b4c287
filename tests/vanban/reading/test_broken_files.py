"""Whatever happens to the bytes of a file, it is a document or an UnreadableFile that names it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import docx
import pytest
import typst
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.model.document import Document
from vanban.reading import UnreadableFile, read, read_all

Edit = tuple[float, bytes]
EDITS = st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=8)), max_size=6)
CUT = st.none() | st.floats(0, 1)
bounded = settings(
    max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _unpacked(data: bytes) -> bytes:
    """The same package without compression, so that an edit meets its XML and not its checksums alone."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_STORED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return target.getvalue()


def _docx() -> bytes:
    document = docx.Document()
    document.add_paragraph("BÁO CÁO")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Số vụ"
    document.add_paragraph("Đã xử phạt 12 vụ.", style="List Number")
    target = BytesIO()
    document.save(target)
    return _unpacked(target.getvalue())


def _xlsx() -> bytes:
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Bảng")
        sheet.merge_range("A1:B1", "Số vụ")
        sheet.write_row("A2", ["Xã", 0.5], book.add_format({"num_format": "0%", "border": 1}))
    return _unpacked(target.getvalue())


def _pdf() -> bytes:
    source = b"#set page(width: 6cm, height: 4cm)\n#table(columns: 2, [A], [1], [B], [2])"
    return bytes(typst.compile(source))


def _html() -> bytes:
    return "<html><body><p>BÁO CÁO</p><table><tr><td colspan=2>Số vụ<tr><td>a<td>b</table>".encode()


def _text() -> bytes:
    return "SỞ A\tCỘNG HÒA\n\nBÁO CÁO\n\n| Xã | Vụ |\n|---|---|\n| Một | 5 |\n".encode("utf-16")


SEEDS = {"docx": _docx(), "xlsx": _xlsx(), "pdf": _pdf(), "html": _html(), "txt": _text(), "csv": _text()}


def _broken(data: bytes, edits: list[Edit], cut: float | None) -> bytes:
    changed = bytearray(data)
    for place, piece in edits:
        at = int(place * len(changed))
        changed[at : at + len(piece)] = piece
    return bytes(changed if cut is None else changed[: int(cut * len(changed))])


@bounded
@given(kind=st.sampled_from(sorted(SEEDS)), edits=EDITS, cut=CUT)
def test_broken_bytes_are_read_or_refused_by_name(
    tmp_path: Path, kind: str, edits: list[Edit], cut: float | None
) -> None:
    path = tmp_path / f"hong.{kind}"
    path.write_bytes(_broken(SEEDS[kind], edits, cut))
    try:
        assert read(path).file == path.name
    except UnreadableFile as error:
        assert str(error).startswith(f"Không đọc được tệp “{path.name}”: ")


@pytest.mark.parametrize("kind", sorted(SEEDS))
@bounded
@given(place=st.floats(0, 1), piece=st.binary(min_size=1, max_size=3))
def test_one_broken_place_stops_no_reader(tmp_path: Path, kind: str, place: float, piece: bytes) -> None:
    path = tmp_path / f"hong.{kind}"
    path.write_bytes(_broken(SEEDS[kind], [(place, piece)], None))
    (outcome,) = read_all(path)
    assert isinstance(outcome, Document | UnreadableFile)


@bounded
@given(
    data=st.binary(max_size=400), kind=st.sampled_from(["docx", "pdf", "xls", "html", "txt", "csv", "png", "zip", ""])
)
def test_noise_under_any_name_is_read_or_refused(tmp_path: Path, data: bytes, kind: str) -> None:
    path = tmp_path / f"nhieu.{kind}"
    path.write_bytes(data)
    assert all(isinstance(outcome, Document | UnreadableFile) for outcome in read_all(path))


@pytest.mark.parametrize("kind", sorted(SEEDS))
def test_every_seed_is_readable_itself(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"nguyen.{kind}"
    path.write_bytes(SEEDS[kind])
    assert read(path).text


@pytest.mark.parametrize("kind", sorted(SEEDS))
def test_a_wrong_name_changes_nothing_but_a_warning(tmp_path: Path, kind: str) -> None:
    right, wrong = tmp_path / f"a.{kind}", tmp_path / ("a.pdf" if kind != "pdf" else "a.docx")
    for path in (right, wrong):
        path.write_bytes(SEEDS[kind])
    text = read(right).text.replace("\t", " ")
    misread = read(wrong)
    assert [warning.code for warning in misread.warnings if warning.code == "misnamed"] == ["misnamed"]
    if kind != "csv":
        assert misread.text.replace("\t", " ") == text


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_package_of_too_much_is_refused_unopened(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"bom.{kind}"
    with ZipFile(BytesIO(SEEDS[kind])) as old, ZipFile(path, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("word/media/anh.bin" if kind == "docx" else "xl/media/anh.bin", b"\0" * 40_000_000)
    with pytest.raises(UnreadableFile, match="giải nén lớn bất thường"):
        read(path)


def test_an_entity_that_grows_is_not_expanded(tmp_path: Path) -> None:
    levels = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    body = (
        f'<!DOCTYPE w:document [<!ENTITY e0 "x">{levels}]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        "<w:p><w:r><w:t>BÁO CÁO &e9;</w:t></w:r></w:p></w:body></w:document>"
    )
    path = tmp_path / "no.docx"
    with ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", body)
    (outcome,) = read_all(path)
    assert len(outcome.text if isinstance(outcome, Document) else outcome.reason) < 1000
