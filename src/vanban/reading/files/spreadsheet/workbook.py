"""Workbooks → Content, in this process: each visible sheet after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zipfile import is_zipfile

import python_calamine as calamine

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.package import DAMAGED, ENCRYPTED, Package
from vanban.reading.files.spreadsheet.excel_97 import read_xls_look
from vanban.reading.files.spreadsheet.look import read_extent, read_look, read_styles, sheet_parts
from vanban.reading.files.spreadsheet.open_document import read_ods_look
from vanban.reading.files.spreadsheet.printing import GENERAL, NumberForm, printed
from vanban.reading.files.spreadsheet.regions import parts_of_sheet
from vanban.reading.files.spreadsheet.sheet import Look, Place, Sheet, shown_sheet

MOST_CELLS = 3_000_000
TOO_MANY_CELLS = (
    "trang tính “{name}” trải rộng {rows} dòng × {columns} cột; "
    "đề nghị xóa các ô thừa ở xa bảng hoặc tách thành các tệp nhỏ hơn."
)
MACROS = ("macros", "Tệp có chứa macro; phần mềm chỉ đọc nội dung, không chạy macro.")
Looks = dict[str, tuple[Look, dict[Place, NumberForm]]]


@dataclass(frozen=True, slots=True)
class _Formats:
    looks: Looks
    macros: bool


def read_spreadsheet_here(path: Path, progress: Callable[[int], None]) -> Content:
    """Read a workbook sheet by sheet, telling `progress` the number of each sheet; raises UnreadableFile."""
    formats = _formats(path) if is_zipfile(path) else None
    try:
        book = calamine.load_workbook(path)
        # xlrd, which follows a broken file anywhere, sees only what calamine could open.
        formats = formats or _Formats(read_xls_look(path), False)
        return _content(book, formats, path.name, progress=progress)
    except calamine.PasswordError as error:
        raise UnreadableFile(path.name, ENCRYPTED) from error
    except (calamine.CalamineError, OSError) as error:
        raise UnreadableFile(path.name, DAMAGED) from error
    except BaseException as error:
        # A panic of calamine is no Exception and its class cannot be imported.
        if type(error).__name__ == "PanicException":
            raise UnreadableFile(path.name, DAMAGED) from error
        raise


def _content(
    book: calamine.CalamineWorkbook, formats: _Formats, file: str, *, progress: Callable[[int], None]
) -> Content:
    parts: list[Paragraph | Grid] = []
    remarks = [MACROS] if formats.macros else []
    for page, about in enumerate(book.sheets_metadata, start=1):
        if about.visible is not calamine.SheetVisibleEnum.Visible:
            remarks.append(("hidden_sheet", f"Bỏ qua trang tính ẩn “{about.name}”."))
        elif about.typ is calamine.SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(about.name)
            look, forms = formats.looks.get(about.name, (Look(), {}))
            remarks += _hidden_remarks(about.name, look)
            parts += parts_of_sheet(_sheet(sheet, look, forms, file=file), page)
        progress(page)
    return Content(tuple(parts), "xlsx", None, tuple(remarks))


def _sheet(sheet: calamine.CalamineSheet, look: Look, forms: dict[Place, NumberForm], *, file: str) -> Sheet:
    _check_extent(sheet.name, (sheet.total_height, sheet.total_width), file)
    rows = [
        [printed(value, forms.get((row, column), GENERAL)) for column, value in enumerate(values)]
        for row, values in enumerate(sheet.to_python(skip_empty_area=False))
    ]
    return shown_sheet(sheet.name, rows, sheet.merged_cell_ranges or look.merged, look=look)


def _check_extent(name: str, extent: Place, file: str) -> None:
    rows, columns = extent
    if rows * columns > MOST_CELLS:
        raise UnreadableFile(file, TOO_MANY_CELLS.format(name=name, rows=rows, columns=columns))


def _hidden_remarks(name: str, look: Look) -> list[tuple[str, str]]:
    remarks = []
    if look.hidden_rows:
        remarks.append(("hidden_rows", f"Bỏ qua {len(look.hidden_rows)} dòng ẩn trong trang tính “{name}”."))
    if look.hidden_columns:
        remarks.append(("hidden_columns", f"Bỏ qua {len(look.hidden_columns)} cột ẩn trong trang tính “{name}”."))
    return remarks


def _formats(path: Path) -> _Formats:
    with Package(path) as package:
        if "content.xml" in package.names:
            return _Formats(read_ods_look(package), False)
        styles = read_styles(package)
        looks: Looks = {}
        for name, part in sheet_parts(package).items():
            data = package.read(part)
            # calamine takes memory for the whole rectangle before it can say how large it is.
            _check_extent(name, read_extent(data), path.name)
            looks[name] = read_look(data, styles)
        return _Formats(looks, any(name.endswith("vbaProject.bin") for name in package.names))
