from pocketref.wording.books import drawing, filling, laying, saved


def test_it_is_said_which_chapter_or_page_is_made_now() -> None:
    assert filling(0, 83) == "Writing chapter 1 of 83"
    assert laying(82, 83) == "Setting chapter 83 of 83"
    assert drawing(159, 161) == "Drawing page 160 of 161"


def test_it_is_said_where_the_book_is() -> None:
    assert saved("book.pdf", 161) == "Saved as book.pdf, 161 pages."
    assert saved("book.pdf", 1) == "Saved as book.pdf, 1 page."
