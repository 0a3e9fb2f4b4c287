from collections.abc import Callable

from tonghop.regimes import Regime, extract, find_regime
from vanban.model.content import Cell, Grid
from vanban.model.document import Document

Report = Callable[..., Document]
FOUND = find_regime("bcd389-campaign")
assert FOUND is not None
REGIME: Regime = FOUND
BODY = ("I. KHÁI QUÁT TÌNH HÌNH", "Thị trường ổn định.")


def annex(*rows: tuple[str, str]) -> Grid:
    cells = (("TT", "NỘI DUNG VỤ VIỆC"), *rows)
    return Grid(tuple(tuple(map(Cell, row)) for row in cells), head_rows=1)


def test_cases_are_read_under_their_groups(report: Report) -> None:
    told = "Ngày 03/02/2026, phát hiện nhà thuốc bán 145 hộp mỹ phẩm giả."
    form = annex(("I", "MA TÚY, VŨ KHÍ"), ("", "Không có"), ("VII", "Dược phẩm, mỹ phẩm"), ("1", told),
                 ("2", "- Vụ khác."), ("IX", "HÀNG HÓA KHÁC"))  # fmt: skip
    submission = extract(report(*BODY, annexes=[("II", form)]), REGIME)
    assert [(case.group, case.text) for case in submission.cases] == [("VII", told), ("VII", "Vụ khác.")]
    assert submission.cases[0].units == ("sở y tế",)
    assert submission.cases[0].origins[0].text == told


def test_none_and_absent_groups_are_kept_apart(report: Report) -> None:
    form = annex(("I", "MA TÚY, VŨ KHÍ"), ("", "Không có"), ("II", "PHÁO NỔ, VẬT LIỆU NỔ"), ("", ""))
    submission = extract(report(*BODY, annexes=[("II", form)]), REGIME)
    assert submission.none_groups == ("I",)
    assert submission.cases == ()


def test_without_the_annex_no_group_is_said_to_be_empty(report: Report) -> None:
    submission = extract(report(*BODY), REGIME)
    assert (submission.cases, submission.none_groups) == ((), ())


def test_cases_may_stand_in_paragraphs(report: Report) -> None:
    lines = ("I. MA TÚY, VŨ KHÍ", "Không có.", "II. PHÁO NỔ, VẬT LIỆU NỔ", "- Thu giữ 15 kg pháo nổ.")
    submission = extract(report(*BODY, annexes=[("II", line) for line in lines[:1]], more=lines[1:]), REGIME)
    assert [(case.group, case.text) for case in submission.cases] == [("II", "Thu giữ 15 kg pháo nổ.")]
    assert submission.none_groups == ("I",)


def test_label_broken_by_the_reader_is_no_case(report: Report) -> None:
    form = annex(("I", "MA TÚY, VŨ KHÍ"), ("", "Không có"), ("VII I", "KIM KHÍ QUÝ, TIỀN, NGOẠI TỆ"), ("", "Không có"))
    submission = extract(report(*BODY, annexes=[("II", form)]), REGIME)
    assert submission.cases == ()
    assert submission.none_groups == ("I", "VIII")
