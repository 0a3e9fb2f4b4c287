from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Content, Paragraph
from vanban.model.document import Document, Header
from vanban.reading.understand import understand
from vanban.text.dates import format_long_date

MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
PARENTS = ("UBND TỈNH HÀ LÂM", "BỘ TÀI CHÍNH", "TỈNH ỦY HÀ LÂM", "TẬP ĐOÀN SAO MAI")
ISSUERS = ("SỞ CÔNG THƯƠNG", "CỤC HẢI QUAN", "BAN TUYÊN GIÁO", "TRUNG TÂM VĂN HÓA", "PHÒNG KINH TẾ", "VĂN PHÒNG SỞ")
TYPES = {"BC": "BÁO CÁO", "KH": "KẾ HOẠCH", "QĐ": "QUYẾT ĐỊNH", "TTr": "TỜ TRÌNH", "TB": "THÔNG BÁO"}
SUBJECTS = ("Kết quả công tác", "Kiểm tra theo Kế hoạch số 7/KH-UBND ngày 05/3/2024", "Tổng kết năm 2024")


@st.composite
def headers(draw: st.DrawFn) -> Header:
    number = str(draw(st.integers(1, 9999)))
    code = draw(st.sampled_from(sorted(TYPES)))
    day = draw(st.dates())
    return Header(
        parent=draw(st.sampled_from(PARENTS)),
        issuer=draw(st.sampled_from(ISSUERS)),
        number=number,
        symbol=f"{number}/{code}-SCT",
        place=draw(st.sampled_from(("Hà Lâm", "Thành phố Hồ Chí Minh", "Bà Rịa - Vũng Tàu"))),
        date=f"{2000 + day.year % 30}-{day.month:02d}-{min(day.day, 28):02d}",
        type=code,
        subject=draw(st.sampled_from(SUBJECTS)),
    )


def printed(header: Header, motto_at: int) -> list[str]:
    left = [str(header.parent), str(header.issuer), f"Số: {header.symbol}"]
    date = f"{header.place}, {format_long_date(str(header.date))}"
    return [*left[:motto_at], *MOTTO, *left[motto_at:], date, TYPES[str(header.type)], str(header.subject)]


def read(lines: list[str]) -> Document:
    return understand(Content(tuple(Paragraph(line) for line in lines), "text"), "mau.txt")


@given(headers(), st.integers(0, 3))
def test_what_is_printed_is_read_wherever_the_motto_stands(header: Header, motto_at: int) -> None:
    document = read([*printed(header, motto_at), "I. TÌNH HÌNH", "Tình hình ổn định."])
    names = ("parent", "issuer", "number", "symbol", "place", "date", "type", "subject")
    assert {name: getattr(document.header, name) for name in names} == {name: getattr(header, name) for name in names}


@given(st.lists(st.text("CỘNGHÒAXVIỆTMSố:/-BC, ngàythán12024.;\t", max_size=40), max_size=12))
def test_places_lie_in_the_text_whatever_the_text(lines: list[str]) -> None:
    document = read(lines)
    for span in document.header.places.values():
        assert 0 <= span.start <= span.end <= len(document.text)
    for heading in document.outline:
        assert heading.start < heading.end <= len(document.text)
