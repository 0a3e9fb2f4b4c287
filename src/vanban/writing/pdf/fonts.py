"""Where a face with the widths of Times New Roman and every Vietnamese letter lies on this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

FAMILIES = ("Times New Roman", "Tinos")
VARIABLE = "TONGHOP_FONTS"

_PACKAGE = Path("node_modules") / "@expo-google-fonts" / "tinos"
_SYSTEM = (
    Path("/usr/share/fonts/truetype/croscore"),
    Path("/usr/share/fonts/truetype/msttcorefonts"),
    Path("/Library/Fonts"),
    Path("/System/Library/Fonts/Supplemental"),
    Path("C:/Windows/Fonts"),
)
_FILES = ("Tinos*.ttf", "*/Tinos*.ttf", "[Tt]imes*.ttf")


class FontsNotFound(Exception):
    """No folder holds Tinos or Times New Roman; `str()` is a Vietnamese sentence that says what to do."""

    def __init__(self) -> None:
        super().__init__(
            "Không tìm thấy phông chữ Tinos hoặc Times New Roman để ghi tệp PDF: hãy chạy lại lệnh chuẩn bị môi trường"
            f" hoặc đặt biến môi trường {VARIABLE} trỏ tới thư mục chứa phông chữ."
        )


def find_fonts(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The folder of the first usable face: TONGHOP_FONTS, then the locked npm package, then the system's fonts."""
    return next((folder for folder in _folders(environment) if _holds_face(folder)), None)


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    if environment.get(VARIABLE):
        yield Path(environment[VARIABLE])
    for above in (*Path(__file__).resolve().parents, Path.cwd()):
        yield above / _PACKAGE
    yield from _SYSTEM


def _holds_face(folder: Path) -> bool:
    return any(any(folder.glob(pattern)) for pattern in _FILES)
