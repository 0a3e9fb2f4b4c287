"""`tonghop read`."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
from tests.tonghop.cli.conftest import EXAMPLES, Run

from vanban.model.schema import document_schema


def test_json_is_one_valid_object_a_line(run: Run, report: Path) -> None:
    result = run("read", report, "--json")
    (line,) = result.stdout.splitlines()
    document = json.loads(line)
    jsonschema.validate(document, document_schema())
    assert (document["header"]["symbol"], document["header"]["date"]) == ("07/BC-SYT", "2024-05-16")
    assert result.exit_code == 0


def test_explain_gives_the_evidence(run: Run, report: Path) -> None:
    figures = json.loads(run("read", report, "--json", "--explain").stdout)["figures"]
    assert all(figure["why"] for figure in figures)


def test_table_prints_the_tables_with_tabs(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bang.csv"
    file.write_text("Đơn vị;Số vụ\nXã A;3\nXã B;4\n", "utf-8")
    assert "Xã B\t4" in run("read", file, "--table").stdout.splitlines()


def test_person_sees_header_outline_and_figures(run: Run, report: Path) -> None:
    shown = run("read", report).stdout
    for text in ("07/BC-SYT", "KẾT QUẢ THỰC HIỆN THÁNG 5/2024", "12,5 triệu đồng = 12.500.000 VND"):
        assert text in shown


def test_unreadable_file_is_named_and_the_others_go_on(run: Run, report: Path) -> None:
    broken = report.with_name("hong.docx")
    broken.write_bytes(b"PK\x03\x04 this is no archive")
    result = run("read", broken, report, "--json")
    assert result.exit_code == 2
    assert "hong.docx" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_missing_file_is_said(run: Run, tmp_path: Path) -> None:
    result = run("read", tmp_path / "khong-co.docx")
    assert result.exit_code == 2
    assert "khong-co.docx" in result.stderr


def test_jobs_read_a_folder_in_order(run: Run) -> None:
    alone = run("read", EXAMPLES / "bao-cao", "--json", "--jobs", "1")
    several = run("read", EXAMPLES / "bao-cao", "--json", "-j", "2")
    assert several.stdout == alone.stdout
    assert len(alone.stdout.splitlines()) == 8


def test_folder_gives_documents_by_their_way_from_it(run: Run, report: Path, tmp_path: Path) -> None:
    for unit in ("xa-a", "xa-b"):
        folder = tmp_path / "vao" / unit
        folder.mkdir(parents=True)
        (folder / "bao-cao.txt").write_bytes(report.read_bytes())
    (tmp_path / "vao" / "so.json").write_text("{}", "utf-8")
    (tmp_path / "vao" / "~$bao-cao.docx").write_bytes(b"lock")
    lines = run("read", tmp_path / "vao", "--json").stdout.splitlines()
    assert [json.loads(line)["file"] for line in lines] == ["xa-a/bao-cao.txt", "xa-b/bao-cao.txt"]
