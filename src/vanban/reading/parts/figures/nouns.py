"""The nouns that Vietnamese reports and news count with, by first word, longest first; None for look-alikes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Literal

import regex

Kind = Literal["case", "people", "body", "goods", "vehicle", "media", "paper", "event", "place", "measure", "time"]

_NOUNS: Mapping[Kind, str] = {
    "case": """
        hạn chế; vụ; vụ việc; vụ án; trường hợp; hành vi; chuyên án; dịch vụ; phi vụ; thương vụ; sai phạm; tội
        danh; đường dây; ổ nhóm; tụ điểm; điểm nóng; lỗi; sự cố; cảnh báo; lỗ hổng; cuộc tấn công; tố giác; tin
        báo; nguồn tin; đơn thư; đơn; khiếu nại; phản ánh; kiến nghị; yêu cầu; đề nghị; ý kiến; câu hỏi; nội dung;
        vấn đề; nhiệm vụ; chỉ tiêu; tiêu chí; mục tiêu; nhóm; loại; chủng loại; mặt hàng; nhóm hàng; ngành hàng;
        dòng; hạng mục; lĩnh vực; ngành; ngành nghề; danh mục; hồ sơ; ca mắc; mẫu; mẫu vật; điểm; dấu hiệu; thủ
        đoạn; phương thức; tuyến; hình thức; biện pháp; giải pháp; dự án; chương trình; đề án; công trình; sáng
        kiến; mô hình; hạng; phần; quy định
    """,
    "people": """
        người; dân; đối tượng; phó chủ tịch; phó tổng giám đốc; giám đốc; phó giám đốc; việt kiều; ứng cử viên;
        binh sĩ; sĩ quan; bộ trưởng; thứ trưởng; ngư dân; tù nhân; liệt sĩ; đàn ông; anh hùng; đàn em; kẻ; tiếp
        viên; lính; lãnh đạo; vợ chồng; cặp vợ chồng; đồng phạm; đồng bọn; đồng nghiệp; đồng bào; đồng hương; bị
        can; bị cáo; nghi phạm; nghi can; cá nhân; tổ chức, cá nhân; cá nhân, tổ chức; tập thể, cá nhân; tập thể;
        hộ; hộ dân; hộ gia đình; hộ kinh doanh; gia đình; nạn nhân; công nhân; lao động; công dân; cán bộ; cán bộ,
        chiến sĩ; cán bộ, chiến sỹ; cán bộ chiến sĩ; cán bộ, công chức; công chức; viên chức; chiến sĩ; chiến sỹ;
        đồng chí; hội viên; đoàn viên; đảng viên; thành viên; học viên; học sinh; sinh viên; giáo viên; chuyên gia;
        khách; khách hàng; hành khách; du khách; tài xế; lái xe; thuyền viên; phụ nữ; trẻ em; trẻ; thanh niên; nam
        thanh niên; thủ phạm; đại biểu; phóng viên; nhân viên; nhân sự; biên chế; tiểu thương; chủ hộ; chủ cơ sở;
        chủ xe; chủ hàng; bác sĩ; bệnh nhân; cử tri; người dân; tên; anh; chị; cháu; bé; lượt người; lượt cán bộ;
        tuyên truyền viên; cộng tác viên; thí sinh; nhân khẩu; nhân chứng; luật sư; con nghiện;
        thi thể; đại diện
    """,
    "body": """
        tổng kho; đơn vị; tổ chức; doanh nghiệp; công ty; hợp tác xã; cơ sở; đơn cơ quan; cơ quan báo chí; cơ quan,
        đơn vị; sở, ngành; ban, ngành; bộ, ngành; sở; chi cục; cục; tổng cục; chi nhánh; văn phòng; phòng; ban;
        đội; tổ; tổ công tác; đoàn; lực lượng; đầu mối; địa phương; cửa hàng; cửa hiệu; đại lý; siêu thị; chợ;
        trung tâm; nhà thuốc; quầy; quầy thuốc; quầy hàng; ki ốt; ki-ốt; kiốt; kho; kho hàng; bến bãi; xưởng; xưởng
        sản xuất; nhà máy; nhà xe; cây xăng; tiệm; tiệm vàng; quán; nhà hàng; khách sạn; trường; trường học; bệnh
        viện; phòng khám; trạm; trạm y tế; đồn; chốt; chốt chặn; tổ dân phố; ngân hàng; hãng; hãng tàu; gian hàng;
        sàn; sàn giao dịch; sàn thương mại điện tử; nhãn hàng; nhãn hiệu; thương hiệu; hội; hiệp hội; chi hội; câu
        lạc bộ; điểm kinh doanh; điểm tập kết; điểm bán; điểm bán hàng; cửa khẩu; bến; bãi; bãi tập kết; nhà; căn
        nhà; căn; căn hộ; ngôi nhà; tòa nhà; chi bộ; nhà thầu; hộ chăn nuôi; trang trại; lò mổ; lò; phòng trọ; nhà
        nghỉ; nhà trọ; ổ; băng; băng nhóm
    """,
    "goods": """
        loài; chủng; bức tranh; bức; tang vật; tô; cổ phần; cổ phiếu; đầu thu; cpu; con dấu; mẩu; lợn; heo; gà;
        trâu; bò; bao; gói; cây; điếu; kiện; kiện hàng; thùng; chai; lọ; lon; hộp; túi; bịch; vỉ; ống; tuýp; viên;
        ép; tép; tút; bánh; bánh heroin; bánh ma túy; quả; giàn; dàn; dây; bộ; chiếc; cái; con; cá thể; đôi; cặp;
        cuộn; tấm; mảnh; miếng; thanh; thỏi; thỏi vàng; khúc; lóng; lóng gỗ; khối; khối gỗ; khẩu; khẩu súng; viên
        đạn; lưỡi; bình; bình gas; can; phuy; thùng phuy; tẩu; bồn; tải; sọt; giỏ; rổ; thùng xốp; khay; vỏ; vỏ
        chai; vỏ bình; tem; con tem; nhãn; nhãn mác; bao bì; vỉ thuốc; liều; sản phẩm; đơn vị sản phẩm; mặt hàng;
        món; món hàng; lô; lô hàng; chuyến hàng; chuyến; đơn hàng; vật phẩm; hiện vật; thiết bị; máy; máy tính; máy
        tính bảng; máy móc; điện thoại; điện thoại di động; iphone; laptop; đồng hồ; camera; sim; sim thẻ; thẻ; thẻ
        sim; thẻ nhớ; trạm phát sóng; đầu đạn; hạt; củ; cành; gốc; gốc cây; cây gỗ; bó; bó hoa; xấp; tập; thếp;
        ram; cuốn; cuốn sách; quyển; quyển sách; đầu sách; xuất bản phẩm; bản sách; áo; quần; giày; dép; mũ; mũ bảo
        hiểm; túi xách; ví; kính; khẩu trang; găng tay; bộ đồ; bộ kit; bộ phụ tùng; lốp; bàn; ghế; quạt; nồi; bếp;
        tủ; tủ lạnh; tivi; ti vi; điều hòa; máy lạnh; ngà; ngà voi; sừng; sừng tê giác; vảy; tượng; cổ vật; vàng
        miếng; nhẫn; nhẫn vàng; tờ; tờ tiền; tờ rơi; chậu; thân; phụ tùng; linh kiện; mẫu hàng; hũ; cục; cốc; ly;
        bát; đĩa; bắp; trái; buồng; vòng; chốt; dược liệu; cơ số; mũi; tem nhãn; suất; phần quà; suất quà; giải;
        giải thưởng; gốc mai
    """,
    "vehicle": """
        trực thăng; xe; xe ô tô; ô tô; ôtô; xe máy; xe mô tô; mô tô; xe tải; xe khách; xe con; xe container; xe đầu
        kéo; container; công-ten-nơ; công ten nơ; phương tiện; tàu; tàu cá; tàu hàng; tàu biển; tàu thuyền; thuyền;
        ghe; ghe máy; vỏ lãi; xuồng; xuồng máy; ca nô; xà lan; sà lan; toa; toa xe; toa tàu; máy bay; chuyến bay;
        chuyến xe; chuyến tàu; xe đạp; xe đạp điện; xe máy điện; xe ba gác; xe lôi; rơ moóc; tàu vỏ thép; đầu xe;
        lượt xe; lượt phương tiện; lượt tàu
    """,
    "media": """
        tin, bài; tin bài; tin, bài viết; tin, bài, ảnh; bài, tin; tin; bài; bài viết; bài báo; bài đăng; bài phát
        thanh; phóng sự; chuyên mục; chuyên trang; chuyên đề; chương trình phát thanh; bản tin; lượt; lượt phát;
        lượt phát sóng; lượt xem; lượt truy cập; lượt tương tác; lượt chia sẻ; lượt tiếp cận; ảnh; hình ảnh; bức
        ảnh; video; video clip; clip; kênh; trang; trang thông tin điện tử; trang tin; trang mạng; trang thông tin;
        cổng thông tin; trang web; website; web; tên miền; đường link; link; liên kết; tài khoản; fanpage; hội
        nhóm; ứng dụng; phần mềm; hệ thống; hệ thống thông tin; máy chủ; địa chỉ; địa chỉ ip; số điện thoại; số
        thuê bao; thuê bao; cuộc gọi; tin nhắn; pa nô; panô; pano; băng rôn; băng zôn; băng-rôn; khẩu hiệu; áp
        phích; biển; biển báo; bảng; bảng tin; loa; cụm loa; đài; đài truyền thanh; tờ gấp; ấn phẩm; tài liệu; cơ
        quan thông tấn; tác phẩm; bộ phim; phim; số báo; phiên live; phiên livestream; bình luận; lượt thích; lượt
        like
    """,
    "paper": """
        khoản; điều; chương; văn bản; công văn; kế hoạch; quyết định; nghị quyết; nghị định; thông tư; chỉ thị;
        thông báo; báo cáo; biên bản; giấy phép; giấy chứng nhận; giấy tờ; giấy; hợp đồng; hóa đơn; chứng từ; tờ
        khai; tờ khai hải quan; vận đơn; bản cam kết; cam kết; bản; bản án; bản sao; phiếu; phiếu khảo sát; thủ
        tục; thủ tục hành chính; chứng chỉ; văn bằng; bằng khen; giấy khen; thư; thư khen; cuốn sổ; trang tài liệu;
        đầu việc; kết luận; công điện; tờ trình; chữ ký; điều khoản; đề tài; bản kê; bản đồ; luật; giấy mời; mã; mã
        số; mã vận đơn; mã vùng trồng; tiêu chuẩn; quy chuẩn; hướng dẫn; dự thảo; lệnh; lệnh bắt
    """,
    "event": """
        khung giờ; cuộc; cuộc thi; lần; đợt; buổi; hội nghị; hội thảo; hội thi; hội chợ; lớp; khóa; phiên; hoạt
        động; sự kiện; kỳ; ca trực; chuyến công tác; chuyến đi; giao dịch; tiết mục; tiết; vòng thi; chiến dịch;
        cuộc vận động; phong trào; vụ tai nạn; vụ cháy; trận; đêm diễn; tọa đàm; nhiệm kỳ; bước; khâu; tầng; lớp
        học; mức; cấp; vòng; đợt ra quân
    """,
    "place": """
        cửa ngõ; tỉnh, thành phố; tỉnh, thành; tỉnh thành; tỉnh; thành phố; quận, huyện; quận huyện; huyện, thị xã,
        thành phố; huyện; thị xã; quận; xã, phường, thị trấn; xã, phường; phường, xã; xã; phường; thị trấn; đặc
        khu; thôn, bản; thôn; bản làng; làng; ấp; xóm; khu dân cư; khu phố; khu; khu vực; khu công nghiệp; cụm; cụm
        công nghiệp; điểm cầu; địa bàn; địa điểm; vị trí; quốc gia; nước; vùng; vùng lãnh thổ; tuyến đường; tuyến
        phố; con đường; lối mở; đường mòn; đường mòn, lối mở; cột mốc; cầu; cảng; cảng biển; sân bay; nhà kho;
        thửa; thửa đất; lô đất; mỏ; hồ; ao; ruộng; vườn; châu lục; thị trường
    """,
    "measure": """
        kg; ki-lô-gam; kilôgam; kilogam; kilogram; ki lô gam; ký; kí; cân; gam; gram; gr; g; mg; miligam; cv; hp;
        mililít; mi li gam; mi li lít; tấn; tạ; yến; lạng; lượng vàng; lượng; chỉ vàng; chỉ; cây vàng; carat; lít;
        l; ml; mililit; m3; m²; m³; m2; mét khối; mét vuông; mét; m; cm; mm; km; km2; km²; hải lý; dặm; ki-lô-mét;
        kilômét; kilomet; cây số; ha; héc ta; hécta; hecta; sào; công đất; mẫu đất; kwh; mw; kw; kva; gb; mb; tb;
        ounce; oz; thùng dầu; teu; gam/tấn; micromet; độ c; điểm phần trăm; điểm %; mã lực; cc; inch; tín chỉ; điểm
        số; bar; atm; mbps; ster; bit
    """,
    "time": "giây; phút; giờ đồng hồ; tiếng đồng hồ; tiếng; năm tù; năm tù giam; tháng tù; tháng tù giam; ngày công",
}  # fmt: skip

_OTHER_WORDS = """
    bao gồm; bao nhiêu; bộ đội; bộ luật; bộ y tế; bộ công; bộ tài; bộ tư; bộ nội; bộ giao; bộ quốc; bộ thông; bộ
    nông; bộ chính trị; lần lượt; lần thứ; lần nữa; lần đầu; điều tra; điều kiện; điều chỉnh; điều hành; điều trị;
    điều khiển; điều này; điều đó; tin tưởng; tin rằng; con số; ban hành; ban đầu; ban chỉ đạo; ban đêm; ban ngày;
    ban quản lý; phòng chống; phòng ngừa; phòng, chống; phòng cháy; phòng cảnh sát; phòng an ninh; đội trưởng; đoàn
    kết; tổ trưởng; cấp phép; cấp cứu; cấp bách; cấp ủy; cấp tỉnh; cấp huyện; cấp xã; cấp trung ương; cấp trên; tập
    trung; tập kết; tập huấn; tập đoàn; bản thân; bảng giá; cục trưởng; nhà nước; nhà chức trách; nhà báo; thanh
    tra; thanh toán; thanh lý; tổ chức thực hiện; tổ chức kiểm tra; tiếng anh; cầu giấy; chỉ đạo; chỉ có; chỉ là;
    chỉ được; chỉ trong; chỉ còn; chỉ mới; chỉ riêng; tên là; phần lớn; phần nào; loại bỏ; loại trừ; mục đích; mẫu
    mã; hội đồng; nước ngoài; nước ta; đơn giản; mức phạt; khách quan; anh em; ngành chức năng; hướng tới; hướng
    về; hướng đến; chiều nay; chiều tối; ảnh hưởng; trang bị; trang trí; cân nhắc; cân đối; cân bằng; bài bản; bài
    trừ; biển kiểm soát; biển số; biển đông; đài loan; thư ký; bãi bỏ; bãi nhiệm; hộ chiếu; giải quyết; giải thích;
    giải phóng; giải tỏa; tiếng nổ; ký kết; ký tên; ký ban hành; chuyên trách; quán triệt; băng qua; hạt nhân; nắm
    bắt; nắm tình hình; nắm được; nắm rõ; trái phép; trái quy định; bến xe; sở hữu; sở dĩ; sở thích; sở công; sở
    thông tin; sở tài; sở y; lượng hàng; lượng tiêu thụ; tải trọng; ví dụ; ví như; bước đầu; bước vào; lớp lớp; mức
    độ; vụ trưởng; vòng vây; cơ sở để; tàu điện; tỉnh ủy; thành phố hồ; kính gửi; kính mời; kính trọng; ca ngợi; ca
    khúc; lực lượng chức năng; lực lượng công an; lực lượng quản lý; lực lượng hải quan; lực lượng biên phòng; lực
    lượng cảnh sát; cơ quan chức năng; cơ quan công an; cơ quan điều tra; cơ quan hải quan; công ty tnhh; công ty
    cổ phần; luật sư bào chữa; năm; dây chuyền; đường dây nóng; số
"""


def _by_first_word() -> Mapping[str, tuple[tuple[tuple[str, ...], Kind | None], ...]]:
    nouns: defaultdict[str, dict[tuple[str, ...], Kind | None]] = defaultdict(dict)
    for kind, listed in (*_NOUNS.items(), (None, _OTHER_WORDS)):
        for noun in listed.split(";"):
            words = tuple(regex.findall(r"\p{L}+[\d²³]*|\S", noun))
            nouns[words[0]].setdefault(words, kind)
    return {first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in nouns.items()}


NOUNS = _by_first_word()
