"""The sentences of the command-line library in Vietnamese."""

from __future__ import annotations

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.types

VIETNAMESE = {
    "Usage:": "Cách dùng:",
    "Options": "Tùy chọn",
    "Commands": "Các lệnh",
    "Aborted!": "Đã dừng. Những tệp đọc xong được giữ lại; chạy lại để làm tiếp.",
    "Show the version and exit.": "In số phiên bản.",
    "Show this message and exit.": "In trang trợ giúp này.",
    "default: {default}": "mặc định: {default}",
    "required": "bắt buộc",
    "Error: {message}": "Lỗi: {message}",
    "Try '{command} {option}' for help.": "Gõ “{command} {option}” để xem trợ giúp.",
    "Invalid value: {message}": "Giá trị không đúng: {message}",
    "Invalid value for {param_hint}: {message}": "Giá trị của {param_hint} không đúng: {message}",
    "Missing argument": "Thiếu tham số",
    "Missing option": "Thiếu tùy chọn",
    "Missing parameter": "Thiếu tham số",
    "Missing command.": "Thiếu tên lệnh.",
    "No such option {name!r}.": "Không có tùy chọn {name!r}.",
    "No such command {name!r}.": "Không có lệnh {name!r}.",
    "Could not open file {filename!r}: {message}": "Không mở được tệp {filename!r}: {message}",
    "Choose from:\n\t{choices}": "Chọn một trong:\n\t{choices}",
    "{value!r} is not a valid {number_type}.": "{value!r} không phải là số.",
    "{value} is not in the range {range}.": "{value} nằm ngoài khoảng cho phép ({range}).",
    "Did you mean {possibility}?": "Có phải ý là {possibility}?",
    "(Did you mean one of: {possibilities}?)": "(Có phải ý là một trong: {possibilities}?)",
    "file": "Tệp",
    "directory": "Thư mục",
    "path": "Đường dẫn",
    "{name} {filename!r} does not exist.": "{name} {filename!r} không có.",
    "{name} {filename!r} is a file.": "{name} {filename!r} là một tệp.",
    "{name} {filename!r} is a directory.": "{name} {filename!r} là một thư mục.",
    "{name} {filename!r} is not readable.": "{name} {filename!r} không đọc được.",
    "Option {name!r} does not take a value.": "Tùy chọn {name!r} không nhận giá trị.",
}


def speak_vietnamese() -> None:
    """Let click say its own sentences in Vietnamese.

    click asks gettext, which wants compiled catalogues in a folder of the system; its modules take any function.
    """
    for module in (click.core, click.decorators, click.exceptions, click.formatting, click.parser, click.types):
        vars(module)["_"] = _translate
    vars(click.exceptions)["ngettext"] = _translate_number


def _translate_number(one: str, several: str, number: int) -> str:
    return _translate(one if number == 1 else several)


def _translate(sentence: str) -> str:
    return VIETNAMESE.get(sentence, sentence)
