"""Make the example reports of the invented province Lam Giang: every unit writes in its own way, as in life.

usage: python examples/make.py      (needs LibreOffice; writes into examples/bao-cao)
The files stand in the repository; run this only after changing what the units say (examples/units/*.yaml).
"""

from __future__ import annotations

import html
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
OUT = HERE / "bao-cao"
PLAN = "Kế hoạch số 45/KH-BCĐ389 ngày 05/12/2025 của Ban Chỉ đạo 389 tỉnh"
GROUPS = [
    "MA TÚY, VŨ KHÍ",
    "PHÁO NỔ, VẬT LIỆU NỔ",
    "THUỐC LÁ, NGUYÊN LIỆU THUỐC LÁ, THUỐC LÁ ĐIỆN TỬ, ĐƯỜNG CÁT",
    "XĂNG, DẦU, THAN, QUẶNG, KHOÁNG SẢN",
    "PHÂN BÓN, THUỐC BẢO VỆ THỰC VẬT, VẬT TƯ NÔNG NGHIỆP",
    "ĐỘNG VẬT, THỰC VẬT HOANG DÃ",
    "DƯỢC PHẨM, MỸ PHẨM, THỰC PHẨM CHỨC NĂNG, VẬT TƯ Y TẾ",
    "KIM KHÍ QUÝ, TIỀN, NGOẠI TỆ",
    "HÀNG HÓA KHÁC",
]
ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
Unit = dict[str, Any]


def main() -> None:
    """Write every unit's report in the format that its source names."""
    OUT.mkdir(exist_ok=True)
    for source in sorted((HERE / "units").glob("*.yaml")):
        unit = yaml.safe_load(source.read_text("utf-8"))
        target = OUT / f"{source.stem}.{unit['format']}"
        if unit["format"] == "txt":
            target.write_text(unit["plain"], "utf-8")
        else:
            convert(page(unit), target)


def convert(markup: str, target: Path) -> None:
    """Let LibreOffice turn a page of HTML into the target, by its suffix."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{target.stem}.html"
        source.write_text(markup, "utf-8")
        odt = run_soffice(source, "odt:writer8", folder)
        made = run_soffice(odt, "docx:MS Word 2007 XML" if target.suffix == ".docx" else target.suffix[1:], folder)
        target.write_bytes(made.read_bytes())


def run_soffice(source: Path, form: str, folder: str) -> Path:
    """One conversion in a profile of its own."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", folder, str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return source.with_suffix("." + form.split(":")[0])


def page(unit: Unit) -> str:
    """The whole report as HTML."""
    body = [letterhead(unit), title(unit), *(block(line) for line in unit["body"]), closing(unit)]
    if "table" in unit:
        body += [annex_head(unit, "Phụ lục I", "KẾT QUẢ CÔNG TÁC CHỐNG BUÔN LẬU, GIAN LẬN THƯƠNG MẠI VÀ HÀNG GIẢ"),
                 statistics(unit),
                 annex_head(unit, "Phụ lục II", "VỤ VIỆC ĐIỂN HÌNH VỀ BUÔN LẬU, GIAN LẬN THƯƠNG MẠI VÀ HÀNG GIẢ"),
                 typical_cases(unit)]  # fmt: skip
    style = "body{font:14pt 'Times New Roman'} p{margin:3pt 0;text-align:justify} .c{text-align:center}"
    sheet = "@page{size:21cm 29.7cm;margin:2cm 1.5cm 2cm 3cm}"
    return f"<html><head><meta charset='utf-8'><style>{sheet}{style}</style></head><body>{''.join(body)}</body></html>"


def centred(text: str, tag: str = "b") -> str:
    """One centred line."""
    return f"<p class='c'><{tag}>{html.escape(text)}</{tag}></p>"


def letterhead(unit: Unit) -> str:
    """Agencies left, motto right, number and date below, in a table without rules."""
    left = centred(unit["parent"], "span") + centred(unit["issuer"])
    right = centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + centred("Độc lập - Tự do - Hạnh phúc")
    row = f"<tr><td width='42%'>{centred(unit['number'], 'span')}</td><td>{centred(unit['date'], 'i')}</td></tr>"
    top = f"<tr valign='top'><td width='42%'>{left}</td><td>{right}</td></tr>"
    return f"<table width='100%' border='0'>{top}{row}</table>"


def title(unit: Unit) -> str:
    """Type, summary and, where the unit writes them, addressees."""
    to = f"<p class='c'>Kính gửi: {html.escape(unit['to'])}</p>" if "to" in unit else ""
    return centred("BÁO CÁO") + centred(unit["subject"]) + to


def block(line: str) -> str:
    """A heading (marked with #) or a paragraph."""
    if line.startswith("#"):
        return f"<p><b>{html.escape(line.lstrip('# '))}</b></p>"
    return f"<p style='text-indent:1.27cm'>{html.escape(line)}</p>"


def closing(unit: Unit) -> str:
    """Recipients left, signature right, in a table without rules."""
    left = "<p><b><i>Nơi nhận:</i></b></p>" + "".join(f"<p>- {html.escape(line)}</p>" for line in unit["recipients"])
    right = "".join(centred(line) for line in unit["signature"][:-1]) + "<p><br></p><p><br></p>"
    right += centred(unit["signature"][-1])
    return f"<table width='100%' border='0'><tr valign='top'><td width='50%'>{left}</td><td>{right}</td></tr></table>"


def annex_head(unit: Unit, label: str, name: str) -> str:
    """Label, title and "Kèm theo" line on a new page."""
    of = f"(Kèm theo Báo cáo {unit['annex_of']} của {unit['name']})"
    break_before = f"<p class='c' style='page-break-before:always'><b>{label}</b></p>"
    return break_before + centred(name) + centred(of, "i")


def statistics(unit: Unit) -> str:
    """Phụ lục I: 1 + 7 + 7 columns under merged heads."""
    counted = ["Buôn bán, vận chuyển trái phép hàng cấm, hàng lậu", "Gian lận thương mại, gian lận thuế",
               "Hàng giả, vi phạm SHTT", "Cộng"]  # fmt: skip
    rest = ["Thu nộp NSNN (triệu đồng)", "Số vụ khởi tố", "Số đối tượng bị khởi tố"]
    half = "<th colspan='4'>Số vụ vi phạm</th>" + "".join(f"<th rowspan='2'>{small(head)}</th>" for head in rest)
    heads = (
        "<tr><th rowspan='3' width='10%'>Đơn vị</th><th colspan='7'>Số liệu thực hiện Kế hoạch số 45/KH-BCĐ389</th>"
        f"<th colspan='7'>So sánh với cùng kỳ (±%)</th></tr><tr>{half}{half}</tr>"
        f"<tr>{''.join(f'<th>{small(head)}</th>' for head in counted * 2)}</tr>"
    )
    rows = "".join("<tr>" + "".join(f"<td>{small(str(cell))}</td>" for cell in row) + "</tr>" for row in unit["table"])
    return (
        f"<table border='1' cellspacing='0' cellpadding='1' width='100%' style='font-size:7pt'>{heads}{rows}</table>"
    )


def small(text: str) -> str:
    """A cell's text in the size that lets fifteen columns stand on a page."""
    return f"<span style='font-size:6pt'>{html.escape(text)}</span>"


def typical_cases(unit: Unit) -> str:
    """Phụ lục II: nine groups of goods."""
    cases: dict[str, list[str]] = unit.get("cases", {})
    rows = "<tr><th>TT</th><th>NỘI DUNG VỤ VIỆC</th></tr>"
    for roman, group in zip(ROMANS, GROUPS, strict=True):
        rows += f"<tr><td><b>{roman}</b></td><td><b>{group}</b></td></tr>"
        for number, text in enumerate(cases.get(roman, ["Không có"]), start=1):
            rows += f"<tr><td>{number if roman in cases else ''}</td><td>{html.escape(text)}</td></tr>"
    return f"<table border='1' cellspacing='0' cellpadding='3' width='100%'>{rows}</table>"


if __name__ == "__main__":
    main()
