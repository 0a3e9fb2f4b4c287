import pytest

from vanban.model.content import Paragraph
from vanban.reading.files.plain import content_of_text
from vanban.reading.files.plain.markup import CELL_BREAK, without_markup
from vanban.reading.layout import unfold_layout_grids


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![Chợ Đầm](/upload/IMG_4521.jpg)", "Chợ Đầm"),
        ('![4117 kho 3 tang](https://a.vn/2021/4117_kho_3_tang-2.png "Thu giữ 8 xe máy")', "Thu giữ 8 xe máy"),
        ('![4117 kho 3 tang](https://a.vn/2021/4117_kho_3_tang-2.png "undefined")', ""),
        ('![anh](a.png "Tàu "Sóng 5" tại cảng")', 'Tàu "Sóng 5" tại cảng'),
        ("xem [Kế hoạch 12](https://a.vn/kh-12(ban-2).html)", "xem Kế hoạch 12"),
        ("[![x1](b/x1.png)](https://a.vn)Tin", "Tin"),
        ("[Thư](mailto:a@b.vn)", "Thư"),
        ("theo [A](xem dưới) và [B] (mục 2)", "theo [A](xem dưới) và [B] (mục 2)"),
        ("Dòng một<br/>Dòng hai", "Dòng một\nDòng hai"),
        ("| SỞ A<br>SỞ B | C |", f"| SỞ A{CELL_BREAK}SỞ B | C |"),
        ("12&nbsp;vụ &amp; 3 đối tượng", "12 vụ & 3 đối tượng"),
        ("<div align='center'><b>BÁO CÁO</b></div>", "BÁO CÁO"),
        ("500 m<sup>2</sup>", "500 m²"),
        ("SỞ CÔNG THƯƠNG\\\n\\-\\-\\-\\-\\-", "SỞ CÔNG THƯƠNG \n" + "-" * 10),
        ("a < b > c", "a < b > c"),
        ('---\ntitle: "Nghị định 5"\ndate: 2031-05-22\ntags:\n  - chợ\n---\nNGHỊ ĐỊNH', "Nghị định 5\n\nNGHỊ ĐỊNH"),
        ("---\nSố 5/BC-SYT\nKết quả quý I\n---\n", "---\nSố 5/BC-SYT\nKết quả quý I\n---\n"),
    ],
)
def test_markup_goes_and_captions_stay(text: str, shown: str) -> None:
    assert without_markup(text) == shown


def test_cells_of_a_markdown_letterhead_break_into_lines() -> None:
    text = (
        "| UBND TỈNH HÀ LÂM<br>SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n"
        "| Số: 5/BC-SYT | Hà Lâm, ngày 5 tháng 3 năm 2024 |"
    )
    parts = unfold_layout_grids(content_of_text(text)).parts
    assert [part.text for part in parts if isinstance(part, Paragraph)] == [
        "UBND TỈNH HÀ LÂM",
        "SỞ Y TẾ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 5/BC-SYT",
        "Hà Lâm, ngày 5 tháng 3 năm 2024",
    ]


FRAMED = """
|UBND TỈNH HÀ LÂM   |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|Số:      /TB-UBND  |Hà Lâm, ngày    tháng 12 năm       |
|                   |2024                               |

THÔNG BÁO

|Nơi nhận:          |                |
|                   |KT. CHỦ TỊCH    |
|- Các hội: Hội Làm |PHÓ CHỦ TỊCH    |
|vườn, Hội Thủy sản;|Lò Văn Chiến    |
|- Lưu: VT.         |                |
"""


def test_frames_of_pipes_are_read_by_columns() -> None:
    parts = unfold_layout_grids(content_of_text(FRAMED)).parts
    assert [part.text for part in parts if isinstance(part, Paragraph)] == [
        "UBND TỈNH HÀ LÂM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số:      /TB-UBND",
        "Hà Lâm, ngày    tháng 12 năm",
        "2024",
        "THÔNG BÁO",
        "Nơi nhận:",
        "- Các hội: Hội Làm",
        "vườn, Hội Thủy sản;",
        "- Lưu: VT.",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Lò Văn Chiến",
    ]
