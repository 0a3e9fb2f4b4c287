from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from vanban.model.content import Content, Grid, Paragraph
from vanban.reading.files.page.content import content_of
from vanban.reading.files.page.model import Page, Rule, Run

TEXTS = st.sampled_from(
    ["Số:", "1", "(2)", "*", "Nơi nhận:", "KT. GIÁM ĐỐC", "kiểm tra", "CỘNG HÒA XÃ HỘI", "- Lưu", " ", "V/v"]
)
RUNS = st.builds(
    lambda text, x, y, size: Run(text, x, x + 0.5 * size * len(text), y, size),
    TEXTS, st.floats(60, 500), st.floats(120, 700), st.sampled_from([8.0, 10.0, 14.0]),
)  # fmt: skip
RULES = st.builds(
    lambda x, y, length, across: Rule(x, y, x + length, y + 1) if across else Rule(x, y, x + 1, y + length),
    st.floats(60, 300), st.floats(100, 600), st.floats(10, 300), st.booleans(),
)  # fmt: skip
PAGES = st.lists(st.tuples(st.lists(RUNS, max_size=12), st.lists(RULES, max_size=6)), max_size=3)


def letters(content: Content) -> Counter[str]:
    texts: list[str] = []
    for part in content.parts:
        if isinstance(part, Grid):
            texts += [cell.text for row in part.rows for cell in row]
        elif isinstance(part, Paragraph):
            texts += [part.text, *(note.text for note in part.notes)]
    return Counter(letter for letter in "".join(texts) if letter.isalpha())


@given(PAGES)
def test_no_letter_is_lost_or_doubled_whatever_the_page(pages: list[tuple[list[Run], list[Rule]]]) -> None:
    printed = [Page(n, 595, 842, tuple(runs), tuple(rules)) for n, (runs, rules) in enumerate(pages, start=1)]
    given_letters = Counter(letter for runs, _ in pages for run in runs for letter in run.text if letter.isalpha())
    assert letters(content_of(printed, "pdf")) == given_letters
