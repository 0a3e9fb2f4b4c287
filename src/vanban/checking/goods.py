"""The goods that belong to the usual groups of typical cases, by the words a case tells them with."""

from __future__ import annotations

import regex

_GOODS: tuple[tuple[str, str], ...] = (
    ("ma túy", r"ma túy|heroin|hêrôin|ketamin\w*|methamphetamin\w*|cần sa|thuốc phiện|thuốc lắc|tiền chất"),
    ("vũ khí", r"vũ khí|khẩu súng|súng|viên đạn|lựu đạn|mã tấu|dao phóng lợn|kiếm"),
    ("pháo nổ", r"pháo nổ|pháo hoa|pháo lậu|dàn pháo|giàn pháo|quả pháo|bánh pháo|kg pháo|thuốc pháo"),
    ("vật liệu nổ", r"vật liệu nổ|thuốc nổ|kíp nổ|kíp mìn|dây cháy chậm"),
    ("thuốc lá", r"bao thuốc lá|cây thuốc lá|gói thuốc lá|thuốc lá điếu|xì gà"),
    ("thuốc lá điện tử", r"thuốc lá điện tử|thuốc lá nung nóng|vape|tinh dầu thuốc lá"),
    ("đường cát", r"đường cát|đường tinh luyện|kg đường|tấn đường|bao đường"),
    ("rượu", r"rượu|chai rượu|bia lon"),
    ("xăng", r"lít xăng|xăng ron|xăng a95|xăng dầu|xăng khoáng"),
    ("dầu", r"lít dầu|dầu do|dầu diesel|dầu fo|dầu điêzen|tấn dầu"),
    ("than", r"tấn than|than cám|than cục|than đá"),
    ("quặng", r"tấn quặng|quặng"),
    ("khoáng sản", r"khoáng sản|đất hiếm|m3 cát|m3 đất|m3 đá|cát lòng sông|cát trái phép"),
    ("phân bón", r"phân bón|phân npk|phân lân|phân đạm|phân hữu cơ"),
    ("thuốc bảo vệ thực vật", r"thuốc bảo vệ thực vật|thuốc trừ sâu|thuốc diệt cỏ|thuốc trừ cỏ"),
    ("động vật", r"cá thể|động vật hoang dã|ngà voi|sừng tê giác|vảy tê tê|cao hổ|mật gấu|chim trời"),
    ("lâm sản", r"lâm sản|m3 gỗ|gỗ xẻ|gỗ tròn|khúc gỗ|lóng gỗ"),
    ("gia súc", r"con lợn|con trâu|con bò|gia súc|lợn giống"),
    ("gia cầm", r"con gà|con vịt|gia cầm|gà giống|vịt giống|gà thải loại"),
    ("dược phẩm", r"thuốc tân dược|tân dược|thuốc chữa bệnh|dược phẩm|viên thuốc|thuốc đông y"),
    ("mỹ phẩm", r"mỹ phẩm|kem dưỡng|kem chống nắng|nước hoa|son môi|thỏi son|sữa rửa mặt"),
    ("thực phẩm chức năng", r"thực phẩm chức năng|thực phẩm bảo vệ sức khỏe|viên uống|viên sủi"),
    ("vật tư y tế", r"khẩu trang|găng tay y tế|trang thiết bị y tế|vật tư y tế|que thử"),
    ("kim khí quý", r"vàng miếng|vàng trang sức|kg vàng|lượng vàng|chỉ vàng|kg bạc|đá quý|kim cương"),
    ("ngoại tệ", r"ngoại tệ|nhân dân tệ|đô la|euro"),
    ("sữa", r"hộp sữa|lon sữa|sữa bột|sữa giả"),
    ("thực phẩm", r"kg thịt|thực phẩm bẩn|nội tạng|xúc xích|chân gà|bánh kẹo|kg nầm"),
    ("ô tô", r"xe ô tô nhập lậu|phụ tùng ô tô"),
    ("điện thoại", r"điện thoại di động|chiếc điện thoại"),
)  # fmt: skip
# Names that begin those of other groups ("thực phẩm chức năng").
_NARROW = {"thực phẩm", "dầu"}


def belongs_to_group(said: str, group: str) -> bool:
    """Whether a case tells goods of a group ("12 cá thể tê tê" of "ĐỘNG VẬT, THỰC VẬT HOANG DÃ")."""
    names = [name.strip() for name in regex.split(r"[,;]|\bvà\b", " ".join(group.split()).casefold())]
    return any(
        regex.search(rf"\b(?:{goods})\b", said.casefold()) is not None
        for name, goods in _GOODS
        if any(own == name or (own.startswith(f"{name} ") and name not in _NARROW) for own in names)
    )
