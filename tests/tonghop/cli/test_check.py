"""`tonghop check`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.tonghop.cli.conftest import REPORT, Run

REGIME = ["--regime", "bcd389-month"]


def test_sound_report_ends_with_code_0(run: Run, report: Path) -> None:
    result = run("check", report)
    assert result.exit_code == 0
    assert "Đã kiểm tra 1 văn bản: 0 lỗi, 0 cảnh báo" in result.stdout


def test_error_ends_with_code_1_and_names_both_values(run: Run, wrong_report: Path) -> None:
    result = run("check", wrong_report, "--json")
    assert result.exit_code == 1
    (finding,) = [one for one in json.loads(result.stdout)["findings"] if one["severity"] == "error"]
    assert "05" in finding["message"]
    assert "7" in finding["message"]
    assert {place["file"] for place in finding["places"]} == {"so-y-te-sai.txt"}


def test_unreadable_file_ends_with_code_2(run: Run, report: Path) -> None:
    broken = report.with_name("hong.pdf")
    broken.write_bytes(b"%PDF-1.7 broken")
    result = run("check", broken, report)
    assert result.exit_code == 2
    assert "hong.pdf" in result.stderr


def test_against_compares_with_the_unit_s_earlier_report(run: Run, report: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "truoc"
    earlier.mkdir()
    old = REPORT.replace("tháng 5 năm 2024", "tháng 4 năm 2024").replace("THÁNG 5/2024", "THÁNG 4/2024")
    old = old.replace("THÁNG 6/2024", "THÁNG 5/2024").replace("07/BC-SYT", "05/BC-SYT")
    (earlier / "thang-4.txt").write_text(old.replace("16 tháng 4", "16 tháng 4"), "utf-8")
    findings = json.loads(run("check", report, "--json", "--against", earlier).stdout)["findings"]
    assert any({place["file"] for place in one["places"]} == {"so-y-te.txt", "thang-4.txt"} for one in findings)


def test_jobs_give_the_same_findings(run: Run, report: Path, wrong_report: Path) -> None:
    files = [report, wrong_report]
    assert run("check", *files, "--json", "--jobs", "2").stdout == run("check", *files, "--json").stdout


def test_regime_checks_the_outline_too(run: Run, report: Path) -> None:
    report.write_text(REPORT.replace("II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6/2024\n", ""), "utf-8")
    alone, asked = (json.loads(run("check", report, "--json", *more).stdout)["findings"] for more in ([], REGIME))
    found = {one["check"] for one in asked} - {one["check"] for one in alone}
    assert found == {"outline_section_is_there"}
