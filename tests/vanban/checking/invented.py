"""Invented consistent reports in many wordings, and defects to plant in them one at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from vanban.text.numbers import format_number

PROVINCES = ["Hà Vân", "Lam Sơn Đông", "Bình Khê", "Yên Hạ", "Quảng Thịnh"]
AGENCIES = [
    ("Sở Công Thương", "SCT"), ("Sở Khoa học và Công nghệ", "SKHCN"), ("Chi cục Quản lý thị trường", "QLTT"),
    ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"), ("Sở Y tế", "SYT"), ("Sở Nông nghiệp và Môi trường", "SNNMT"),
]  # fmt: skip
SIGNERS = ["Trần Văn Lâm", "Nguyễn Thị Hoài", "Đỗ Minh Khang", "Lê Quốc Bình", "Phạm Thu Trang"]
GOODS = ["MA TÚY, VŨ KHÍ", "PHÁO NỔ, VẬT LIỆU NỔ", ("THUỐC LÁ, NGUYÊN LIỆU THUỐC LÁ, "
                                                   "ĐƯỜNG CÁT"), "XĂNG, DẦU, THAN, QUẶNG",
         "PHÂN BÓN, THUỐC BẢO VỆ THỰC VẬT", "ĐỘNG VẬT, THỰC VẬT HOANG DÃ", "DƯỢC PHẨM, MỸ PHẨM, THỰC PHẨM CHỨC NĂNG",
         "KIM KHÍ QUÝ, NGOẠI TỆ", "HÀNG HÓA KHÁC"]  # fmt: skip
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def two(number: int) -> str:
    """A count as official texts print it."""
    return f"{number:02d}" if number < 10 else format_number(number)


def money(thousands: int) -> str:
    """An amount given in thousands of đồng, as millions with a decimal comma."""
    text = f"{thousands / 1000:.3f}".rstrip("0").rstrip(".")
    whole, _, decimals = text.partition(".")
    return format_number(int(whole)) + (f",{decimals}" if decimals else "")


def percent(now: int, base: int) -> str:
    """The size of a change with one decimal at most."""
    value = round(abs(now - base) / base * 100, 1)
    return f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",")


def moved(now: int, base: int) -> str:
    """The word of direction."""
    return "tăng" if now >= base else "giảm"


@dataclass
class Facts:
    """The numbers of one invented report, all in agreement."""

    seed: int
    kind: str
    year: int
    month: int
    day: int
    number: int
    units: list[tuple[str, list[int], int, int, int]]
    base: int
    random: Random = field(repr=False)

    @property
    def columns(self) -> list[int]:
        return [sum(unit[1][at] for unit in self.units) for at in range(3)]

    @property
    def cases(self) -> int:
        return sum(self.columns)

    @property
    def paid(self) -> int:
        return sum(unit[2] for unit in self.units)

    @property
    def prosecuted(self) -> int:
        return sum(unit[3] for unit in self.units)

    @property
    def accused(self) -> int:
        return sum(unit[4] for unit in self.units)


def invent(seed: int) -> Facts:
    """The facts of report `seed`; three kinds take turns."""
    random = Random(seed)
    teams = random.sample(range(1, 10), random.randint(2, 6))
    units = [
        (
            f"Đội số {team}",
            [random.randint(1, 9), random.randint(2, 14), random.randint(1, 9)],
            random.randint(20, 900) * random.choice([50, 100, 500]),
            random.randint(0, 2),
            random.randint(0, 2),
        )
        for team in teams
    ]
    units = [(name, counts, paid, sued, accused + sued) for name, counts, paid, sued, accused in units]
    kind = ("month", "campaign", "half")[seed % 3]
    month = 6 if kind == "half" else random.randint(2, 11)
    total = sum(sum(unit[1]) for unit in units)
    return Facts(
        seed,
        kind,
        random.choice([2023, 2024, 2025]),
        month,
        random.randint(17, 27),
        random.randint(11, 480),
        units,
        max(3, total + random.choice([-12, -7, -3, 4, 9, 15])),
        random,
    )


def write(facts: Facts) -> str:
    """The report as plain text, tables with tabs."""
    r = Random(facts.seed * 7 + 1)
    agency, short = r.choice(AGENCIES)
    province, signer = r.choice(PROVINCES), r.choice(SIGNERS)
    parts = [*_head(facts, r, agency, short, province), *_opening(facts, r, agency), *_body(facts, r, agency)]
    parts += _closing(facts, r, agency, signer)
    parts += _annexes(facts, r, agency, short)
    return "\n\n".join(parts) + "\n"


def period_name(facts: Facts) -> str:
    return {"month": f"tháng {facts.month}/{facts.year}", "half": f"6 tháng đầu năm {facts.year}",
            "campaign": (f"đợt cao điểm từ ngày 01/{facts.month}/{facts.year} đến ngày "
                        f"15/{facts.month}/{facts.year}")}[facts.kind]  # fmt: skip


def plan(facts: Facts) -> str:
    day = 3 + facts.seed % 9
    return f"Kế hoạch số {20 + facts.seed % 60}/KH-BCĐ389 ngày {day:02d}/01/{facts.year}"


def _head(facts: Facts, r: Random, agency: str, short: str, province: str) -> list[str]:
    symbol = f"Số: {facts.number}/BC-{short}"
    place = (
        f"{province}, ngày {facts.day} tháng {facts.month:02d} năm {facts.year}"
        if facts.month < 3
        else f"{province}, ngày {facts.day} tháng {facts.month} năm {facts.year}"
    )
    letterhead = (
        f"UBND TỈNH {province.upper()}\n{agency.upper()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT "
        "NAM\nĐộc lập - Tự do - Hạnh phúc"
    )
    subject = {
        "month": r.choice(["Kết quả công tác chống buôn lậu, gian lận thương mại và hàng giả tháng "
                           f"{facts.month}, phương hướng nhiệm vụ "
                           f"tháng {facts.month + 1} năm {facts.year}",
                           ("Công tác chống buôn lậu, gian lận thương mại và hàng giả tháng "
                           f"{facts.month}/{facts.year}")]),
        "half": f"Kết quả công tác chống buôn lậu, gian lận thương mại và hàng giả 6 tháng đầu năm {facts.year}",
        "campaign": (f"Kết quả thực hiện {plan(facts)} của Ban Chỉ đạo 389 tỉnh về cao điểm chống buôn "
                    "lậu, gian lận thương mại và hàng giả"),
    }[facts.kind]  # fmt: skip
    return [letterhead, symbol, place, "BÁO CÁO", subject]


def _opening(facts: Facts, r: Random, agency: str) -> list[str]:
    until = {"month": f"từ ngày 15/{facts.month - 1}/{facts.year} đến ngày 14/{facts.month}/{facts.year}",
             "half": f"từ ngày 15/12/{facts.year - 1} đến ngày 14/6/{facts.year}",
             "campaign": (f"từ ngày 01/{facts.month}/{facts.year} đến ngày "
                         f"15/{facts.month}/{facts.year}")}[facts.kind]  # fmt: skip
    basis = (
        f"Thực hiện {plan(facts)} của Ban Chỉ đạo 389 tỉnh về cao điểm chống buôn lậu, gian lận thương mại và hàng giả"
    )
    return [r.choice([
        f"{basis}, {agency} báo cáo kết quả (số liệu {until}) như sau:",
        f"{basis} và chế độ báo cáo định kỳ, {agency} báo cáo kết quả thực hiện, kỳ số liệu {until}, cụ thể như sau:",
    ])]  # fmt: skip


def _body(facts: Facts, r: Random, agency: str) -> list[str]:
    c, total, base = facts.columns, facts.cases, facts.base
    checks, places = total + r.randint(10, 60), total + r.randint(10, 90)
    met = r.randint(places // 2, places)
    share = f"{round(met / places * 100, 1):.1f}".rstrip("0").rstrip(".").replace(".", ",")
    people, firms = r.randint(3, 20), r.randint(3, 20)
    letters = r.randint(3, 5)
    last = f"{moved(total, base)} {percent(total, base)}% so với cùng kỳ năm {facts.year - 1} ({two(base)} vụ)"
    kinds = r.choice(
        [
            (
                f"gồm: {two(c[0])} vụ buôn bán, vận chuyển hàng cấm, hàng lậu; {two(c[1])} vụ gian lận thương "
                f"mại; {two(c[2])} vụ hàng giả, xâm phạm quyền sở hữu trí tuệ"
            ),
            (
                f"trong đó: hàng cấm, hàng lậu {two(c[0])} vụ, gian lận thương mại {two(c[1])} vụ, hàng giả "
                f"{two(c[2])} vụ"
            ),
        ]
    )
    found = r.choice(["phát hiện, xử lý", "kiểm tra, phát hiện và xử lý", "phát hiện, bắt giữ, xử lý"])
    suits = (
        f"Khởi tố {two(facts.prosecuted)} vụ, {two(facts.accused)} đối tượng."
        if facts.prosecuted
        else "Trong kỳ không khởi tố vụ án nào."
    )
    documents = [
        "Kế hoạch tăng cường kiểm tra địa bàn giáp ranh",
        "Công văn đôn đốc các đơn vị",
        "Công văn tuyên truyền về thương mại điện tử",
        "Kế hoạch phối hợp với các phường",
        "Thông báo kết luận giao ban",
    ][:letters]
    issued = r.choice(
        [
            f"Đã ban hành {two(letters)} văn bản chỉ đạo, gồm: {'; '.join(documents)}.",
            f"{agency} đã tham mưu, ban hành {two(letters)} văn bản, cụ thể:\n\n"
            + "\n\n".join(f"- {one};" for one in documents[:-1])
            + f"\n\n- {documents[-1]}.",
        ]
    )
    results = [
        f"Trong kỳ, các lực lượng của {agency} đã {found} {two(total)} vụ vi phạm, {last}; {kinds}.",
        r.choice(
            [
                f"Tổng số tiền thu nộp ngân sách nhà nước là {money(facts.paid)} triệu đồng.",
                f"Thu nộp ngân sách nhà nước {money(facts.paid)} triệu đồng từ xử phạt vi phạm hành chính.",
            ]
        ),
        suits,
        (
            f"Ngày {_event_day(facts)}, {facts.units[0][0]} phối hợp với Công an phường kiểm tra cửa hàng của "
            "bà H., phát hiện 35 chai mỹ phẩm không rõ nguồn gốc."
        ),
    ]
    work = [
        (
            f"Đã tổ chức {two(checks)} cuộc thanh tra, kiểm tra đối với {two(people + firms)} tổ chức, cá "
            f"nhân ({two(firms)} tổ chức, {two(people)} cá nhân)."
        ),
        f"Đến nay có {met}/{places} cơ sở ký cam kết không kinh doanh hàng giả (đạt {share}%).",
    ]
    annexes = "(Chi tiết tại Phụ lục I và Phụ lục II kèm theo)."
    if facts.kind == "month":
        return [
            f"I. KẾT QUẢ THỰC HIỆN THÁNG {facts.month}/{facts.year}",
            "1. Công tác chỉ đạo, điều hành",
            issued,
            "2. Công tác thanh tra, kiểm tra",
            *work,
            "3. Kết quả phát hiện, xử lý",
            *results,
            annexes,
            f"II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG {facts.month + 1}/{facts.year}",
            "Tiếp tục nắm tình hình, kiểm tra các mặt hàng trọng điểm; phấn đấu hoàn thành 100% kế hoạch được giao.",
        ]
    forecast = "Tình hình buôn bán hàng cấm, hàng giả qua mạng còn diễn biến phức tạp."
    return [
        "I. KHÁI QUÁT TÌNH HÌNH",
        "Thị trường trong tỉnh ổn định, nguồn hàng dồi dào.",
        "II. KẾT QUẢ THỰC HIỆN",
        "1. Công tác tham mưu, chỉ đạo",
        issued,
        "2. Công tác kiểm tra",
        *work,
        "3. Kết quả phát hiện, bắt giữ và xử lý",
        *results,
        annexes,
        "III. NHẬN XÉT, ĐÁNH GIÁ",
        "1. Ưu điểm",
        "Các lực lượng phối hợp chặt chẽ, kịp thời.",
        "2. Khó khăn, vướng mắc",
        "Phương tiện kiểm nghiệm còn thiếu.",
        "IV. KIẾN NGHỊ, ĐỀ XUẤT",
        "Đề nghị cấp kinh phí mua sắm thiết bị kiểm nghiệm nhanh.",
        "V. DỰ BÁO TÌNH HÌNH",
        forecast,
    ]


def _event_day(facts: Facts) -> str:
    return f"{3 + facts.seed % 9:02d}/{facts.month}/{facts.year}"


def _closing(facts: Facts, r: Random, agency: str, signer: str) -> list[str]:
    about = {
        "month": f"tháng {facts.month}/{facts.year}",
        "half": f"6 tháng đầu năm {facts.year}",
        "campaign": f"thực hiện {plan(facts)} của Ban Chỉ đạo 389 tỉnh",
    }[facts.kind]
    sign = (
        r.choice(["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "GIÁM ĐỐC"])
        if agency.startswith("Sở")
        else r.choice(["KT. CHI CỤC TRƯỞNG\nPHÓ CHI CỤC TRƯỞNG", "CHI CỤC TRƯỞNG"])
    )
    return [
        f"Trên đây là báo cáo kết quả {about}, {agency} trân trọng báo cáo./.",
        "Nơi nhận:",
        "- Văn phòng thường trực BCĐ 389 tỉnh;\n- Lãnh đạo đơn vị;\n- Lưu: VT, NV.",
        sign,
        signer,
    ]


def _annexes(facts: Facts, r: Random, agency: str, short: str) -> list[str]:
    of = (
        f"(Kèm theo Báo cáo số {facts.number}/BC-{short} ngày {facts.day}/{facts.month:02d}/{facts.year} của {agency})"
        if facts.month < 3
        else (
            f"(Kèm theo Báo cáo số {facts.number}/BC-{short} ngày {facts.day}/{facts.month}/{facts.year} của {agency})"
        )
    )
    title = {
        "month": f"THÁNG {facts.month}/{facts.year}",
        "half": f"6 THÁNG ĐẦU NĂM {facts.year}",
        "campaign": f"THỰC HIỆN {plan(facts).split(' ngày')[0].upper()}",
    }[facts.kind]
    head = [
        "Đơn vị\tSố vụ vi phạm\t\t\t\tThu nộp NSNN (triệu đồng)\tSố vụ khởi tố\tSố đối tượng bị khởi tố",
        (
            "\tBuôn bán, vận chuyển hàng cấm, hàng lậu\tGian lận thương mại, gian lận thuế\tHàng giả, vi phạm "
            "SHTT\tCộng\t\t\t"
        ),
    ]
    rows = [_row(name, counts, paid, sued, accused) for name, counts, paid, sued, accused in facts.units]
    total = _row("Tổng cộng", facts.columns, facts.paid, facts.prosecuted, facts.accused)
    groups = []
    for at, name in enumerate(GOODS):
        case = "Không có"
        if at == 6:
            case = (
                f"Ngày {_event_day(facts)}, {facts.units[0][0]} phát hiện cửa hàng của bà H. bán 35 "
                "chai mỹ phẩm không rõ nguồn gốc."
            )
        groups += [f"{ROMAN[at]}\t{name}", f"\t{case}"]
    return [
        f"Phụ lục I\n\nKẾT QUẢ CHỐNG BUÔN LẬU, GIAN LẬN THƯƠNG MẠI VÀ HÀNG GIẢ\n{title}\n{of}",
        "\n".join([*head, *rows, total]),
        f"Phụ lục II\n\nVỤ VIỆC ĐIỂN HÌNH\n{title}\n{of}",
        "\n".join(["TT\tNỘI DUNG VỤ VIỆC", *groups]),
    ]


def _row(name: str, counts: list[int], paid: int, sued: int, accused: int) -> str:
    return "\t".join([name, *map(str, counts), str(sum(counts)), money(paid), str(sued), str(accused)])
