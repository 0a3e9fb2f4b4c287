"""`tonghop consolidate` and `tonghop write` on the example province."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from tests.tonghop.cli.conftest import EXAMPLES, Run

from tonghop.consolidation import submission_from_json

JOB = ["--regime", "bcd389-campaign", "--period", "16/12/2025-15/3/2026", "--unit", "Ban Chỉ đạo 389 tỉnh Lam Giang"]
LISTS = ["--units", EXAMPLES / "units.yaml", "--expected", EXAMPLES / "expected.csv"]
FILES = {
    "bao-cao.docx", "bao-cao.pdf", "bao-cao.html", "phu-luc.xlsx", "doi-soat.xlsx", "findings.html", "submission.json",
}  # fmt: skip


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from click.testing import CliRunner

    from tonghop.cli.main import main

    out = tmp_path_factory.mktemp("ket-qua")
    arguments = [
        "consolidate",
        EXAMPLES / "bao-cao",
        *JOB,
        *LISTS,
        "--out",
        out,
        "--jobs",
        2,
        "--signer",
        "Trần Văn Mẫu",
    ]
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    (out / "stdout.txt").write_text(result.stdout, "utf-8")
    return out


def test_every_result_is_written(results: Path) -> None:
    assert FILES.issubset(path.name for path in results.iterdir())


def test_summary_names_who_has_not_sent(results: Path) -> None:
    said = (results / "stdout.txt").read_text("utf-8")
    assert "8/10 đơn vị phải gửi" in said
    assert "Thuế tỉnh Lam Giang; Ủy ban nhân dân xã Đại Phong" in said


def test_totals_are_the_sums_of_the_units(results: Path) -> None:
    # By hand from examples/units: 18+14+6+0+0+0+9, 41+3+9+0+4+2+1, 12+6+1+2+3+4+0, and the money in triệu đồng.
    entries = submission_from_json(json.loads((results / "submission.json").read_text("utf-8"))).entries
    values = [entry.value for entry in entries.values()]
    for total in (47, 60, 28, 10, 15, Decimal("4353700000")):
        assert total in values


def test_reconciliation_names_file_and_cell(results: Path) -> None:
    sheet = openpyxl.load_workbook(results / "doi-soat.xlsx")["Số liệu"]
    rows = [row for row in sheet.iter_rows(min_row=2, values_only=True) if row[2] == "Sở Y tế" and row[3] == 148500000]
    (annex,) = [row for row in rows if row[9]]
    assert annex[5:7] == ("148,5", "06-so-y-te.docx")
    assert "Thu nộp NSNN" in annex[9]


def test_reconciliation_says_what_a_total_sums(results: Path) -> None:
    sheet = openpyxl.load_workbook(results / "doi-soat.xlsx")["Số liệu"]
    rows = [row for row in sheet.iter_rows(min_row=2, values_only=True) if str(row[2]).startswith("Ban Chỉ đạo")]
    assert "5 (Công an tỉnh) + 1 (Chi cục Hải quan Lam Giang)" in "\n".join(str(row[10]) for row in rows)


def test_findings_page_has_the_planted_defects(results: Path) -> None:
    page = (results / "findings.html").read_text("utf-8")
    for check in ("same_document_has_one_date", "annex_money_equals_text", "row_total_equals_sum"):
        assert check in page


def test_write_makes_the_same_report_again(run: Run, results: Path, tmp_path: Path) -> None:
    options = ["--signer", "Trần Văn Mẫu"]
    result = run("write", results / "submission.json", "-o", tmp_path, *options)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "bao-cao.docx").read_bytes() == (results / "bao-cao.docx").read_bytes()


def test_head_and_signature_are_filled_in(run: Run, results: Path, tmp_path: Path) -> None:
    options = ["--parent", "UBND TỈNH LAM GIANG", "--symbol", "21/BC-BCĐ389", "--place", "Trà Vân",
               "--date", "20/3/2026", "--post", "TRƯỞNG BAN", "--signer", "Ngô Thị Mẫu",
               "--to", "Ban Chỉ đạo 389 quốc gia",
               "--recipient", "Như trên", "--recipient", "Lưu: VT, VPTT"]  # fmt: skip
    assert run("write", results / "submission.json", "-o", tmp_path, *options).exit_code == 0
    document = json.loads(run("read", tmp_path / "bao-cao.docx", "--json").stdout)
    header, signature = document["header"], document["signature"]
    assert (header["parent"], header["symbol"], header["place"], header["date"]) == (
        "UBND TỈNH LAM GIANG", "21/BC-BCĐ389", "Trà Vân", "2026-03-20",
    )  # fmt: skip
    assert (signature["title"], signature["signer"]) == ("TRƯỞNG BAN", "Ngô Thị Mẫu")
    assert document["addressees"] == ["Ban Chỉ đạo 389 quốc gia"]
    assert document["recipients"][-1] == "Lưu: VT, VPTT"


def test_previous_gives_the_base_of_comparison(run: Run, results: Path, tmp_path: Path) -> None:
    arguments = [*JOB, *LISTS, "-o", tmp_path, "--previous", results / "submission.json"]
    assert run("consolidate", EXAMPLES / "bao-cao", *arguments).exit_code == 0
    entries = submission_from_json(json.loads((tmp_path / "submission.json").read_text("utf-8"))).entries
    assert any(entry.base is not None and entry.base == entry.value for entry in entries.values())


def test_unknown_sender_is_asked_for_and_can_be_assigned(run: Run, tmp_path: Path) -> None:
    folder, out = tmp_path / "vao", tmp_path / "ra"
    folder.mkdir()
    shutil.copy(EXAMPLES / "bao-cao" / "06-so-y-te.docx", folder)
    expected = tmp_path / "phai-gui.csv"
    expected.write_text("Đơn vị\nChi cục Kiểm lâm\n", "utf-8")
    arguments = ["consolidate", folder, *JOB, "--expected", expected, "-o", out]
    asked = run(*arguments)
    assert asked.exit_code == 2
    assert '--assign "06-so-y-te.docx=' in asked.stderr
    answered = run(*arguments, "--assign", "06-so-y-te.docx=Chi cục Kiểm lâm")
    assert answered.exit_code == 0
    assert "1/1" in answered.stdout


def test_file_without_issuer_can_be_assigned_or_skipped(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "vao"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("BÁO CÁO\n\nKết quả tháng 5/2024\n\nĐã xử phạt 03 vụ.\n", "utf-8")
    arguments = ["consolidate", folder, *JOB, "-o", tmp_path / "ra", "--assign", "a.txt=Sở Y tế"]
    asked = run(*arguments)
    assert asked.exit_code == 2
    assert "“b.txt”" in asked.stderr
    assert "a.txt" not in asked.stderr
    assert run(*arguments, "--skip", "b.txt").exit_code == 0


def test_nothing_to_consolidate_writes_no_report(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "vao"
    folder.mkdir()
    result = run("consolidate", folder, *JOB, "-o", tmp_path / "ra")
    assert result.exit_code == 2
    assert "Chưa có báo cáo nào để tổng hợp." in result.stderr
    assert [path.name for path in (tmp_path / "ra").iterdir()] == ["findings.html"]


def test_report_of_another_period_is_counted_only_when_asked(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "vao"
    folder.mkdir()
    shutil.copy(EXAMPLES / "bao-cao" / "06-so-y-te.docx", folder)
    other = ["--period", "16/12/2024-15/3/2025"]
    arguments = ["consolidate", folder, *JOB, *other, "-o", tmp_path / "ra"]
    left_out = run(*arguments)
    assert left_out.exit_code == 2
    assert "Chưa có báo cáo nào để tổng hợp." in left_out.stderr
    assert run(*arguments, "--include", "Sở Y tế").exit_code == 0


def test_period_that_the_regime_does_not_have_is_refused(run: Run, tmp_path: Path) -> None:
    month = ["--regime", "cttu11-half", "--period", "tháng 3/2026", "--unit", "Công an tỉnh", "-o", tmp_path]
    result = run("consolidate", EXAMPLES / "bao-cao", *month)
    assert result.exit_code == 2
    assert "cttu11-half" in result.stderr


def test_results_below_the_folder_are_not_read_again(run: Run, tmp_path: Path) -> None:
    shutil.copy(EXAMPLES / "bao-cao" / "08-phuong-tra-van.txt", tmp_path)
    arguments = ["consolidate", tmp_path, *JOB, "-o", tmp_path / "ra"]
    first, second = run(*arguments), run(*arguments)
    assert second.stdout == first.stdout
    assert "1/1" in second.stdout


@pytest.mark.parametrize(
    "text", ["Đơn vị;Ký hiệu\nSở Y tế;SYT\n", "\ufeffĐơn vị\tKý hiệu\nSở Y tế\tSYT\n", "Sở Y tế\n"]
)
def test_list_of_units_is_read_as_excel_writes_it(run: Run, tmp_path: Path, text: str) -> None:
    expected = tmp_path / "phai-gui.csv"
    expected.write_text(text, "utf-16" if text.startswith("Đ") else "utf-8")
    folder = tmp_path / "vao"
    folder.mkdir()
    shutil.copy(EXAMPLES / "bao-cao" / "06-so-y-te.docx", folder)
    result = run("consolidate", folder, *JOB, "--expected", expected, "-o", tmp_path / "ra")
    assert result.exit_code == 0, result.stderr
    assert "1/1" in result.stdout


def test_broken_units_file_is_answered_with_file_and_line(run: Run, tmp_path: Path) -> None:
    units = tmp_path / "don-vi.yaml"
    units.write_text("units:\n  - key: a\n    tên: [x]\n", "utf-8")
    result = run("consolidate", EXAMPLES / "bao-cao", *JOB, "--units", units, "-o", tmp_path / "ra")
    assert result.exit_code == 2
    assert "don-vi.yaml, dòng" in result.stderr


def test_output_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    taken = tmp_path / "tep"
    taken.write_text("", "utf-8")
    result = run("consolidate", EXAMPLES / "bao-cao" / "06-so-y-te.docx", *JOB, "-o", taken)
    assert result.exit_code == 2
    assert "không ghi hoặc đọc được" in result.stderr


def test_unit_of_another_kind_signs_in_its_own_way(run: Run, results: Path, tmp_path: Path) -> None:
    submission = (results / "submission.json").read_text("utf-8")
    file = tmp_path / "so-y-te.json"
    file.write_text(submission.replace("Ban Chỉ đạo 389 tỉnh Lam Giang", "Sở Y tế tỉnh Lam Giang"), "utf-8")
    assert run("write", file, "-o", tmp_path, "--signer", "Ngô Thị Mẫu").exit_code == 0
    document = json.loads(run("read", tmp_path / "bao-cao.docx", "--json").stdout)
    assert document["header"]["symbol"] == "/BC-SYT"
    assert document["signature"]["title"] == "GIÁM ĐỐC"


def test_rerun_takes_unchanged_files_from_the_kept_readings(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "vao"
    shutil.copytree(EXAMPLES / "bao-cao", folder)
    arguments = ["consolidate", folder, *JOB, *LISTS, "-o", tmp_path / "ra"]
    run(*arguments)
    kept = sorted((tmp_path / "ra" / ".da-doc").iterdir())
    before = [path.stat().st_mtime_ns for path in kept]
    assert len(kept) == 8
    run(*arguments)
    assert [path.stat().st_mtime_ns for path in kept] == before


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        (["--regime", "khong-co"], "bcd389-month"),
        (["--period", "hôm nọ"], "tháng 5/2024"),
        (["--date", "32/1"], "32/1"),
    ],
)
def test_wrong_option_is_answered_with_what_is_right(run: Run, tmp_path: Path, wrong: list[str], hint: str) -> None:
    result = run("consolidate", EXAMPLES / "bao-cao", *JOB, *wrong, "-o", tmp_path)
    assert result.exit_code == 2
    assert hint in result.stderr


def test_file_that_is_no_submission_is_refused(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sai.json"
    file.write_text('{"schema": "khac"}', "utf-8")
    result = run("write", file, "-o", tmp_path)
    assert result.exit_code == 2
    assert "sai.json" in result.stderr
