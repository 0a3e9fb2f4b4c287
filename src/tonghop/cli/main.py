"""`tonghop`: the command line; a command's module is loaded when it is called, so that help is quick."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version

import click

from tonghop.cli.language import LANGUAGE, say
from tonghop.cli.sentences import speak_vietnamese

if LANGUAGE == "vi":
    speak_vietnamese()

COMMANDS = {
    "read": say(
        "Đọc văn bản: phần đầu, đề mục, viện dẫn, số liệu, bảng.",
        "Read documents: header, outline, citations, figures, tables.",
    ),
    "check": say(
        "Kiểm tra văn bản, nêu từng chỗ không khớp kèm vị trí.",
        "Check documents and list every inconsistency with its place.",
    ),
    "consolidate": say(
        "Tổng hợp báo cáo của các đơn vị trong một thư mục.",
        "Consolidate the unit reports of a folder.",
    ),
    "write": say(
        "Xuất báo cáo từ tệp số liệu (submission.json).",
        "Write the report of a submission file (submission.json).",
    ),
    "regimes": say("Liệt kê các chế độ báo cáo.", "List the reporting regimes."),
    "doctor": say(
        "Cho biết máy đã cài gì, còn thiếu gì, cần gõ lệnh nào.",
        "Tell what is installed, what is missing and what to type.",
    ),
}


LANGUAGE_OPTION = click.Option(
    ["--lang"],
    type=click.Choice(["vi", "en"]),
    expose_value=False,
    help=say("Ngôn ngữ hiển thị (hoặc đặt TONGHOP_LANG).", "Language of the terminal (or set TONGHOP_LANG)."),
)


class NotWritten(click.ClickException):
    """Something that could not be written or read, after every file was answered for."""

    exit_code = 2


def _not_written(reason: OSError) -> str:
    where, why = reason.filename or "", reason.strerror or str(reason)
    return say(f"không ghi hoặc đọc được “{where}”: {why}.", f"“{where}” cannot be written or read: {why}.")


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command `name`, or None when there is none."""
        if name not in COMMANDS:
            return None
        command: click.Command = import_module(f"tonghop.cli.{name}").command
        command.options_metavar = say("[TÙY CHỌN]", "[OPTIONS]")
        if LANGUAGE_OPTION not in command.params:
            command.params.append(LANGUAGE_OPTION)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a file or folder that cannot be written ends it with a sentence."""
        try:
            return super().invoke(ctx)
        except OSError as reason:
            raise NotWritten(_not_written(reason)) from reason

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without loading them."""
        with formatter.section(say("Các lệnh", "Commands")):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    options_metavar=say("[TÙY CHỌN]", "[OPTIONS]"),
    subcommand_metavar=say("LỆNH …", "COMMAND …"),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=say(
        "Tổng Hợp: đọc, kiểm tra, tổng hợp và xuất báo cáo của Ban Chỉ đạo 389.",
        "Tổng Hợp: read, check, consolidate and write the reports of steering committees (Ban Chỉ đạo 389).",
    ),
    epilog=say(
        "Mã thoát: 0 xong; 1 lệnh check thấy lỗi trong văn bản, hoặc người dùng dừng; "
        "2 có tệp không đọc được, bị bỏ ra hoặc không ghi được.",
        "Exit code: 0 done; 1 check found errors in the documents, or the user stopped; "
        "2 a file could not be read, was left out or could not be written.",
    ),
)
@click.version_option(version("tonghop"), "-V", "--version", package_name="tonghop")
def main() -> None:
    """Enter; the language was chosen when the texts were defined."""


main.params.append(LANGUAGE_OPTION)
