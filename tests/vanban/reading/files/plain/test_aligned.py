from vanban.model.content import Grid, Paragraph
from vanban.reading.files.plain import content_of_text
from vanban.reading.files.plain.aligned import tabbed_columns
from vanban.reading.layout import unfold_layout_grids

PAGE = """
UBND TỈNH SÔNG VÀNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  SỞ CÔNG NGHIỆP                        Độc lập - Tự do - Hạnh phúc
Số:     /BC-SCN                     Sông Vàng, ngày    tháng 6 năm 2025
V/v kiểm tra chợ

                              BÁO CÁO

Sở đã kiểm tra các chợ.

  TT    Lực lượng             Số vụ      Số tiền
  1     Quản lý thị trường    120        1.500
        Cộng                  215        3.800,5

                                                                       2

Nơi nhận:                                   KT. GIÁM ĐỐC
- Như trên;                                PHÓ GIÁM ĐỐC
- Lưu: VT.


                                            Lê Văn Ba
"""


def test_printed_page_gives_columns_table_and_closing() -> None:
    parts = unfold_layout_grids(content_of_text(PAGE)).parts
    texts = [part.text for part in parts if isinstance(part, Paragraph)]
    assert texts == [
        "UBND TỈNH SÔNG VÀNG",
        "SỞ CÔNG NGHIỆP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:     /BC-SCN",
        "V/v kiểm tra chợ",
        "Sông Vàng, ngày    tháng 6 năm 2025",
        "BÁO CÁO",
        "Sở đã kiểm tra các chợ.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Văn Ba",
    ]
    (grid,) = (part for part in parts if isinstance(part, Grid))
    assert [[cell.text for cell in row] for row in grid.rows] == [
        ["TT", "Lực lượng", "Số vụ", "Số tiền"],
        ["1", "Quản lý thị trường", "120", "1.500"],
        ["", "Cộng", "215", "3.800,5"],
    ]


def test_running_text_is_left_alone() -> None:
    text = "Thực hiện kế hoạch năm 2025,   Sở đã\nkiểm tra   các chợ trên địa bàn\ntỉnh."
    assert tabbed_columns(text) == text


def test_page_numbers_that_count_are_no_text() -> None:
    text = "Một câu.\n\n2\n\nHai câu.\n\n3\n\nBa câu."
    assert [part.text for part in content_of_text(text).parts if isinstance(part, Paragraph)] == [
        "Một câu.",
        "Hai câu.",
        "Ba câu.",
    ]


def test_lone_number_is_text() -> None:
    assert len(content_of_text("Một câu.\n\n2025\n\n15\n\nHai câu.").parts) == 4


TWICE = """
Nơi nhận:                                   KT. GIÁM ĐỐC
- Như trên;                                PHÓ GIÁM ĐỐC
- Lưu: VT, các phòng, các chợ.
                                            Lê Văn Ba

                    QUY CHẾ
UBND TỈNH SÔNG VÀNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  SỞ CÔNG NGHIỆP                        Độc lập - Tự do - Hạnh phúc
"""


def test_the_letterhead_of_what_is_annexed_stands_after_the_closing() -> None:
    parts = unfold_layout_grids(content_of_text(TWICE)).parts
    assert [part.text for part in parts if isinstance(part, Paragraph)] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT, các phòng, các chợ.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Văn Ba",
        "QUY CHẾ",
        "UBND TỈNH SÔNG VÀNG",
        "SỞ CÔNG NGHIỆP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


def test_a_closing_in_one_row_of_a_markdown_table_is_parted() -> None:
    row = "| *Nơi nhận:* - Như Điều 3; - Lưu: VT. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Ba |\n| --- | --- |"
    parts = unfold_layout_grids(content_of_text(row)).parts
    assert [part.text for part in parts if isinstance(part, Paragraph)] == [
        "Nơi nhận: - Như Điều 3; - Lưu: VT.",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Ba",
    ]


def test_an_annex_follows_the_name_of_the_signer() -> None:
    text = "Lưu: VT.\n\n          Lê Văn Ba\nPhụ lục: DANH SÁCH CHỢ"
    assert [part.text for part in content_of_text(text).parts if isinstance(part, Paragraph)][1:] == [
        "Lê Văn Ba",
        "Phụ lục: DANH SÁCH CHỢ",
    ]


LONG_LINES = """
Nơi nhận:                                         T/M. ĐOÀN KIỂM TRA
- Giám đốc Sở (để báo cáo);
- Văn phòng Sở (bố trí kinh phí, xe              TRƯỞNG ĐOÀN
đưa đón);
- Lưu: VT.

                                           Lê Văn Ba
"""


def test_a_closing_whose_lines_are_not_all_in_two_columns_is_parted() -> None:
    parts = unfold_layout_grids(content_of_text(LONG_LINES)).parts
    assert [part.text for part in parts if isinstance(part, Paragraph)] == [
        "Nơi nhận:",
        "- Giám đốc Sở (để báo cáo);",
        "- Văn phòng Sở (bố trí kinh phí, xe",
        "đưa đón);",
        "- Lưu: VT.",
        "T/M. ĐOÀN KIỂM TRA",
        "TRƯỞNG ĐOÀN",
        "Lê Văn Ba",
    ]
