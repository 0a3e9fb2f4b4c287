"""The small words that tell quantities from names, and changes from totals."""

from __future__ import annotations


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(";"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


APPROXIMATE = _phrases(
    """
    hơn; trên; gần; khoảng; xấp xỉ; ước; ước tính; ước khoảng; chừng; ngót; ngót nghét; không dưới; cỡ; độ; tầm; ít
    nhất; tối thiểu; đến hơn; tới hơn; lên đến gần; suýt soát
    """
)
COMPARED = _phrases("cao hơn; nhiều hơn; lớn hơn; thấp hơn; ít hơn; nhỏ hơn")
RISES = frozenset({"tăng", "cao", "nhiều", "lớn"})
# what may stand between "tăng" and its number
BRIDGES = _words(
    """
    đi hơn trên gần khoảng xấp xỉ ước tính chừng ngót không dưới tới đến thêm lần lượt tương ứng đương là mức ở
    mạnh nhẹ sâu bình quân trung đạt trưởng khá cao nhanh đáng kể thấp nhất được số tiền vụ việc chung kỷ lục đều
    so với cùng kỳ năm tháng quý trước ngoái thời điểm giai đoạn
    """
)

# a number straight after one of these names something, whatever follows
HARD_LABELS = _phrases(
    """
    điều; khoản; chương; ban; phường; phụ lục; thứ; lần thứ; km; quốc lộ; tỉnh lộ; đường; phố; quận; nghị định;
    thông tư; nghị quyết; kế hoạch; chỉ thị; công văn; công điện; quyết định; chuyên án; ban chỉ đạo; bcđ; bcd; ban
    chỉ huy; đoàn luật; khóa; kênh; tờ trình; văn bản; luật; ấp; khu phố; tổ dân phố; thường trực; mốc; cột mốc; số
    hiệu; mã số; mã; serie; seri; imei; tài khoản số; biển số; bks; ql; tl; đt; hl; chương trình; đề án; tiểu khu;
    khoảnh; đường số; hải đoàn; hải đội; mùng; mồng; rằm; hồi; lúc; tel; fax; hotline; covid; kết luận; thông báo
    số; sư đoàn; trung đoàn; tiểu đoàn; vtv; htv; giải; ron; iphone; sn; thế kỷ; tham số; phim; mã hs; hs
    """
)
# a number straight after one of these names something unless a unit follows
SOFT_LABELS = _phrases(
    """
    nhóm; tổ; đội; lô; kỳ; đợt; phòng; tầng; lớp; phần; loại; bước; hình; bảng; bài; câu; thôn; bản; xóm; đoàn; ca;
    kho; cửa; cổng; cầu; bến; cảng; tàu; trạm; chi nhánh; cơ sở; trường hợp; phương án; giai đoạn; khu; cụm; vùng;
    mức; cấp; bậc; hạng; điểm; trang; tập; mẫu; biểu; mục; lần; xe; xã; chi cục; cục; ô; dãy; lối; nhà; làng; hàng;
    top; vị trí; phiên bản; hòm; thùng; kiện; đối tượng; vụ; hộ; đạn; súng; cỡ; size; ngõ; hẻm; ngách; kiệt; vàng;
    khu vực; ngã; ví dụ; xăng; dầu; rượu; bia; thuốc; canxi; vitamin; omega; pháo; đời; model; mác
    """
)
DAY_WORDS = _words("ngày sáng trưa chiều tối đêm hôm khuya rạng mùng mồng từ đến tới và nay qua hết trước")
DATE_WORDS = _words("ngày tháng năm tuần quý tết xuân niên")
EACH = _words("mỗi một hàng từng 1 01 1/ cả vài")
PHONE_WORDS = _words("thoại hotline đt sđt điện zalo viber nóng đài máy fax tel")
COUNTING_NUMBER = _words("tổng con trong quân chữ")
PERIOD_UNITS = _words("tháng năm ngày tuần quý giờ h thập thế tuổi học thứ niên mùa đêm sáng buổi")
FRAMES = _words("đình tước tù lĩnh")

# words that never begin the noun after its number
NO_NOUNS = _words(
    """
    một hai ba tết dẫn nền tr tặng miền và hoặc hay tại ở trên dưới trong ngoài từ đến tới của cho về với theo do
    bởi vì để là được bị đã đang sẽ có không còn thì mà nhưng nên khi nếu như so cùng này đó kia ấy nay trước sau
    qua gần lên xuống ra vào đi lại cũng chỉ rất hơn nhất thuộc gồm nằm nhằm phát kiểm xử thu bắt tiến phối tăng
    giảm đạt bằng chiếm tương hiện vừa mới cũ lớn nhỏ trở đầu cuối giữa đối thông nhờ các những mọi mỗi từng cả
    toàn riêng tính kể bao nữa rưỡi thứ lần gì nào đâu sao vẫn phải cần hãy đều liền ngay rồi xong nói biết cao
    thấp dài rộng nặng tốt xấu vi tham tổ chống phòng mức trị giá tổng số hàng tuổi giờ phút giây ngày tháng năm
    tuần quý thập thế đồng tỷ tỉ triệu nghìn ngàn trăm chục vạn rạng chỗ sáng trưa chiều tối đêm hôm mùa bên phía
    nơi ai anh chị ông bà cô chú ta tôi họ chúng nó mình độ x à ạ nhé đường phố quận huyện bán mua vận sản kinh đưa
    gửi nhận chở giao mang giấu cất làm ăn chạy đứng khởi khám tạm tịch lập lấy dùng sử bất trái liên song sinh trú
    ngụ quê chưa hết yêu đề quyết kết thực triển ban chủ nguyên phó giám cán
    """
)
# the verb before a number that counts cases, people or goods
FOUND = _words("hiện lý tra giữ tố thu phạt bắt giam cáo tăng giảm từ được có là còn lượt tổng cộng gồm soát đạt vệ")
TARGETS = _phrases("phấn đấu; mục tiêu; chỉ tiêu; đăng ký; phải đạt; đặt ra; dự kiến")
FOREIGN_MONEY = {
    ("usd",): "USD", ("đô", "la", "mỹ"): "USD", ("đô", "la"): "USD",
    ("đô",): "USD", ("đô", "la", "hong"): "đô la Hong Kong",
    ("đô", "la", "singapore"): "đô la Singapore",
    ("đô", "la", "canada"): "đô la Canada", ("đô", "la", "đài"): "đô la Đài Loan",
    ("đôla",): "USD", ("đô", "-", "la"): "USD",
    ("$",): "USD", ("mỹ", "kim"): "USD", ("euro",): "euro", ("eur",): "euro", ("euros",): "euro",
    ("nhân", "dân", "tệ"): "nhân dân tệ",
    ("ndt",): "nhân dân tệ", ("tệ",): "nhân dân tệ", ("cny",): "nhân dân tệ", ("yên", "nhật"): "yên", ("yên",): "yên",
    ("won",): "won", ("baht",): "baht", ("bath",): "baht", ("kíp",): "kíp", ("kip",): "kíp", ("riel",): "riel",
    ("bảng", "anh"): "bảng Anh", ("đô", "la", "úc"): "đô la Úc", ("rúp",): "rúp", ("bitcoin",): "bitcoin",
}  # fmt: skip
NOT_DONG = _words("thời chí bào bộ hồ loạt ý phạm minh nghiệp tính nai tháp hới đăng phục hành đội chủ mưu tình cỏ")
NOT_SCALE = {
    "tỷ": frozenset({"lệ", "giá", "trọng", "suất", "phú"}), "tỉ": frozenset({"lệ", "giá", "trọng", "suất", "phú"}),
    "triệu": frozenset({"tập", "hồi", "chứng", "phú"}), "trăm": frozenset(), "nghìn": frozenset(), "ngàn": frozenset(),
}  # fmt: skip
