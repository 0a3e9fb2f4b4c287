from lxml import html

from vanban.reading.files.html.article import find_article

SENTENCE = "Lực lượng chức năng đã kiểm tra các cơ sở kinh doanh trên địa bàn tỉnh trong tháng vừa qua. "


def _shown(body: str) -> str:
    root = html.document_fromstring(f"<html><body>{body}</body></html>")
    return " ".join(" ".join(map(str, find_article(root).itertext())).split())


def _links(count: int) -> str:
    return "".join(f'<li><a href="/{at}">Tin liên quan thứ {at}</a></li>' for at in range(count))


def test_lists_of_links_inside_the_article_are_dropped() -> None:
    shown = _shown(f"<div><p>{SENTENCE * 3}</p><ul>{_links(4)}</ul><p>{SENTENCE}</p></div>")
    assert "Tin liên quan" not in shown
    assert shown.count("Lực lượng") == 4


def test_links_in_a_sentence_stay() -> None:
    shown = _shown(f'<div><p>{SENTENCE * 2}Theo <a href="/a">Chi cục A</a>, việc kiểm tra đã xong.</p></div>')
    assert "Chi cục A" in shown


def test_foot_with_links_is_left_out() -> None:
    body = f"<div><h1>Tên bài</h1><p>{SENTENCE * 3}</p></div><div>Bản quyền <ul>{_links(5)}</ul></div>"
    assert "Bản quyền" not in _shown(body)


def test_text_behind_a_dropped_element_stays() -> None:
    assert "sau đó" in _shown(f"<p>{SENTENCE}<script>x</script> sau đó {SENTENCE}</p>")


def test_page_without_text_is_empty() -> None:
    assert _shown(f"<nav>{_links(3)}</nav>") == ""
