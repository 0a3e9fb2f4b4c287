from pathlib import Path
from zipfile import ZipFile

from vanban.model.document import Document
from vanban.reading import UnreadableFile, read_all


def _outcome(path: Path) -> list[tuple[str, str]]:
    return [(one.file, one.text if isinstance(one, Document) else one.reason) for one in read_all(path)]


def test_one_file_is_one_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("một", "utf-8")
    assert _outcome(path) == [("a.txt", "một")]


def test_folder_is_read_in_order_and_names_say_where(tmp_path: Path) -> None:
    (tmp_path / "con").mkdir()
    for name, text in (("b.txt", "hai"), ("con/a.txt", "một"), ("~$b.txt", "khóa"), (".an", "ẩn")):
        (tmp_path / name).write_text(text, "utf-8")
    assert _outcome(tmp_path) == [("b.txt", "hai"), ("con/a.txt", "một")]


def test_programs_and_settings_in_a_folder_are_no_documents(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("mức: 1", "utf-8")
    (tmp_path / "b.py").write_text("print('một')", "utf-8")
    (tmp_path / "c.md").write_text("một", "utf-8")
    assert _outcome(tmp_path) == [("c.md", "một")]
    assert _outcome(tmp_path / "a.yaml") == [("a.yaml", "mức: 1")]


def test_zip_inside_zip_is_named_by_its_way(tmp_path: Path) -> None:
    inner, outer = tmp_path / "trong.zip", tmp_path / "ngoài.zip"
    with ZipFile(inner, "w") as archive:
        archive.writestr("xã một.txt", "một")
    with ZipFile(outer, "w") as archive:
        archive.write(inner, "trong.zip")
        archive.writestr("../../hai.txt", "hai")
        archive.writestr("__MACOSX/rác.txt", "rác")
    inner.unlink()
    assert _outcome(outer) == [("ngoài.zip/trong.zip/xã một.txt", "một"), ("ngoài.zip/hai.txt", "hai")]


def test_broken_file_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("hong.docx", b"PK\x03\x04")
        archive.writestr("tot.txt", "chữ")
    first, second = read_all(path)
    assert isinstance(first, UnreadableFile)
    assert first.file == "a.zip/hong.docx"
    assert isinstance(second, Document)


def test_zip_in_zip_in_zip_has_an_end(tmp_path: Path) -> None:
    path = tmp_path / "0.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "chữ")
    for depth in range(1, 5):
        outer = tmp_path / f"{depth}.zip"
        with ZipFile(outer, "w") as archive:
            archive.write(path, path.name)
        path = outer
    (outcome,) = read_all(path)
    assert isinstance(outcome, UnreadableFile)
    assert "lồng nhau" in outcome.reason


def test_archive_of_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nhieu.zip"
    with ZipFile(path, "w") as archive:
        for number in range(2_001):
            archive.writestr(f"{number}.txt", "x")
    (outcome,) = read_all(path)
    assert isinstance(outcome, UnreadableFile)
    assert "quá nhiều tệp" in outcome.reason


def test_a_bomb_of_archives_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "0.zip"
    path.write_bytes(b"chu")
    for depth in range(1, 5):
        outer = tmp_path / f"{depth}.zip"
        with ZipFile(outer, "w") as archive:
            for copy in range(5):
                archive.write(path, f"{copy}{path.suffix}")
        path = outer
    (outcome,) = read_all(path)
    assert isinstance(outcome, UnreadableFile)
    assert (outcome.file, "lồng nhau" in outcome.reason) == ("4.zip", True)


def test_files_of_inner_archives_count_for_the_whole(tmp_path: Path) -> None:
    inner, outer = tmp_path / "trong.zip", tmp_path / "ngoai.zip"
    with ZipFile(inner, "w") as archive:
        for number in range(1_001):
            archive.writestr(f"{number}.yaml", "x: 1")
    with ZipFile(outer, "w") as archive:
        archive.write(inner, "a.zip")
        archive.write(inner, "b.zip")
    (outcome,) = read_all(outer)
    assert isinstance(outcome, UnreadableFile)
    assert (outcome.file, "quá nhiều tệp" in outcome.reason) == ("ngoai.zip", True)
