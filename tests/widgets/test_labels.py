import pytest
from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.labels import Words, marked, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a **b** c", '<span style="font-weight:600">b</span>'),
        ("5 < 6", "5 &lt; 6"),
        ("fam-trastuzumab", "fam\u2011trastuzumab"),
        ("0.5 mg/mL", "mg/\u2060mL"),
        ("one\ntwo", "one<br>two"),
    ],
)
def test_text_is_shown_as_it_is_meant(text: str, shown: str) -> None:
    assert shown in marked(text)


def test_the_part_by_which_names_differ_is_bold_but_not_a_colour_value() -> None:
    told = marked("**Not** EMTANSINE", capitals=True, strong="#FFFFFF")
    assert 'color:#FFFFFF">Not' in told
    assert '<span style="font-weight:700">EMTANSINE</span>' in told


def test_a_screen_reader_hears_no_marks(qtbot: QtBot) -> None:
    words = Words("a **b**")
    qtbot.addWidget(words)
    assert words.accessibleName() == words.said == plain("a **b**") == "a b"


def test_narrower_words_are_higher_and_never_cut_off(qtbot: QtBot) -> None:
    words = Words("Cycle 2 is due in three weeks, and the next echo a little later than that.")
    qtbot.addWidget(words)
    assert words.heightForWidth(120) > words.heightForWidth(400) >= 20


def test_words_that_do_not_wrap_ask_for_their_whole_width(qtbot: QtBot) -> None:
    words = Words("trastuzumab 544 mg", wrap=False)
    qtbot.addWidget(words)
    assert words.minimumSizeHint().width() == words.sizeHint().width()


def test_words_grow_with_the_text_size(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    words = Words("840 mg", wrap=False)
    qtbot.addWidget(words)
    words.show()
    before = words.sizeHint()
    wardrobe.wear(Theme.LIGHT, 200)
    assert words.sizeHint().height() == 2 * before.height()


def test_another_colour_is_one_of_the_sheet(qtbot: QtBot) -> None:
    words = Words("x")
    qtbot.addWidget(words)
    words.paint_in("stop")
    assert words.property("tone") == "stop"


def test_words_begin_further_in_where_asked(qtbot: QtBot) -> None:
    words = Words("x")
    qtbot.addWidget(words)
    words.begin_at(8)
    assert words.contentsMargins().left() == 8
