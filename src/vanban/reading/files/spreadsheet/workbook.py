"""Workbooks → Content, each visible sheet after the other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zipfile import is_zipfile

import python_calamine as calamine

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.errors import UnreadableFile
from vanban.reading.files.package import DAMAGED, ENCRYPTED, Package
from vanban.reading.files.spreadsheet.look import read_look, read_styles, sheet_parts
from vanban.reading.files.spreadsheet.open_document import read_ods_look
from vanban.reading.files.spreadsheet.printing import GENERAL, NumberForm, printed
from vanban.reading.files.spreadsheet.regions import parts_of_sheet
from vanban.reading.files.spreadsheet.sheet import Look, Place, Sheet, shown_sheet

MOST_CELLS = 3_000_000
TOO_MANY_CELLS = "bảng tính có quá nhiều ô; đề nghị tách thành các tệp nhỏ hơn."
MACROS = ("macros", "Tệp có chứa macro; phần mềm chỉ đọc nội dung, không chạy macro.")
Looks = dict[str, tuple[Look, dict[Place, NumberForm]]]


@dataclass(frozen=True, slots=True)
class _Formats:
    looks: Looks
    macros: bool


def read_spreadsheet(path: Path) -> Content:
    """The content of a workbook: cached values of formulas, hidden sheets, rows and columns left out with a remark."""
    formats = _formats(path)
    try:
        book = calamine.load_workbook(path)
        return _content(book, formats, path.name)
    except calamine.PasswordError as error:
        raise UnreadableFile(path.name, ENCRYPTED) from error
    except (calamine.CalamineError, OSError) as error:
        raise UnreadableFile(path.name, DAMAGED) from error
    except BaseException as error:
        # A panic of calamine is no Exception and its class cannot be imported.
        if type(error).__name__ == "PanicException":
            raise UnreadableFile(path.name, DAMAGED) from error
        raise


def _content(book: calamine.CalamineWorkbook, formats: _Formats, file: str) -> Content:
    parts: list[Paragraph | Grid] = []
    remarks = [MACROS] if formats.macros else []
    for page, about in enumerate(book.sheets_metadata, start=1):
        if about.visible is not calamine.SheetVisibleEnum.Visible:
            remarks.append(("hidden_sheet", f"Bỏ qua trang tính ẩn “{about.name}”."))
        elif about.typ is calamine.SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(about.name)
            look, forms = formats.looks.get(about.name, (Look(), {}))
            remarks += _hidden_remarks(about.name, look)
            parts += parts_of_sheet(_sheet(sheet, look, forms, file), page)
    return Content(tuple(parts), "xlsx", None, tuple(remarks))


def _sheet(sheet: calamine.CalamineSheet, look: Look, forms: dict[Place, NumberForm], file: str) -> Sheet:
    if sheet.total_height * sheet.total_width > MOST_CELLS:
        raise UnreadableFile(file, TOO_MANY_CELLS)
    rows = [
        [printed(value, forms.get((row, column), GENERAL)) for column, value in enumerate(values)]
        for row, values in enumerate(sheet.to_python(skip_empty_area=False))
    ]
    return shown_sheet(sheet.name, rows, sheet.merged_cell_ranges or look.merged, look)


def _hidden_remarks(name: str, look: Look) -> list[tuple[str, str]]:
    remarks = []
    if look.hidden_rows:
        remarks.append(("hidden_rows", f"Bỏ qua {len(look.hidden_rows)} dòng ẩn trong trang tính “{name}”."))
    if look.hidden_columns:
        remarks.append(("hidden_columns", f"Bỏ qua {len(look.hidden_columns)} cột ẩn trong trang tính “{name}”."))
    return remarks


def _formats(path: Path) -> _Formats:
    if not is_zipfile(path):
        return _Formats({}, False)
    with Package(path) as package:
        if "content.xml" in package.names:
            return _Formats(read_ods_look(package), False)
        styles = read_styles(package)
        looks = {name: read_look(package.read(part), styles) for name, part in sheet_parts(package).items()}
        return _Formats(looks, any(name.endswith("vbaProject.bin") for name in package.names))
