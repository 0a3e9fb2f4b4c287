from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tonghop.cli.main import main

EXAMPLES = Path(__file__).parents[3] / "examples"
Run = Callable[..., Result]

REPORT = """SỞ Y TẾ TỈNH LAM GIANG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/BC-SYT

Lam Giang, ngày 16 tháng 5 năm 2024

BÁO CÁO

Kết quả công tác chống buôn lậu, gian lận thương mại và hàng giả tháng 5 năm 2024

I. KẾT QUẢ THỰC HIỆN THÁNG 5/2024

Sở Y tế đã xử phạt 05 vụ (03 vụ hàng giả, 02 vụ gian lận thương mại) với số tiền 12,5 triệu đồng.

II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 6/2024

Tiếp tục kiểm tra các nhà thuốc trên địa bàn tỉnh.

Sở Y tế trân trọng báo cáo./.

Nơi nhận:
- Ban Chỉ đạo 389 tỉnh;
- Lưu: VT, TTra.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Thị Mẫu
"""


@pytest.fixture
def run() -> Run:
    """Call `tonghop` with arguments; the result has exit_code, stdout and stderr."""

    def call(*arguments: object) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments])

    return call


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A monthly report without a fault."""
    file = tmp_path / "so-y-te.txt"
    file.write_text(REPORT, "utf-8")
    return file


@pytest.fixture
def wrong_report(tmp_path: Path) -> Path:
    """The same with parts that do not add up: 03 + 04 is not 05."""
    file = tmp_path / "so-y-te-sai.txt"
    file.write_text(REPORT.replace("02 vụ gian lận", "04 vụ gian lận"), "utf-8")
    return file
