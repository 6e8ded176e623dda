"""From a typed text to the whole view, on the real content."""

import pytest

from pocketref.model.patient import Occasion
from pocketref.pack.library import Library
from pocketref.pages.search.presenting import present
from pocketref.pages.search.rows import MOST
from pocketref.pages.search.view import SearchView
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.search.saying import plainly
from tests.pages.wards import MONDAY, worksheet

NOBODY = Worksheet(asked=Occasion(on=MONDAY))


def asked(library: Library, text: str, sheet: Worksheet = NOBODY) -> SearchView:
    return present(sheet, library, text)


def test_before_anything_is_typed_there_are_examples_and_the_newest(library: Library) -> None:
    view = asked(library, " ")
    assert view.examples
    assert view.newer is not None
    assert (view.cards, view.rows, view.covers) == ((), (), "")


@pytest.mark.parametrize(
    ("text", "kind", "tone"),
    [
        ("tras 68", "dose", "ready"),
        ("tras", "dose", "partial"),
        ("tras 6", "dose", "invalid"),
        ("doce 68 165", "dose", "ready"),
        ("infu doce 68 165 c1", "day", "ready"),
        ("rel 8 pert", "recurrence", "ready"),
        ("anc 0.4 38.6", "grade", "stop"),
        ("lvef 62 48", "lvef", "differ"),
        ("pert 45 days", "interval", "ready"),
        ("fn taxane", "risk", "ready"),
        ("kadcyla 68", "not-covered", "stop"),
        ("bsa 165 68", "bsa", "ready"),
    ],
)
def test_a_text_is_answered_while_it_is_typed(
    library: Library, text: str, kind: str, tone: str
) -> None:
    first = asked(library, text).cards[0]
    assert (first.kind, first.tone) == (kind, tone)


def test_at_most_eight_rows_of_all_that_was_found(library: Library) -> None:
    view = asked(library, "trastuzumab")
    assert len(view.rows) == 8
    assert view.counted == f"8 of {view.total}"


def test_where_nothing_is_found_the_nearest_topics_stand(library: Library) -> None:
    view = asked(library, "xyzzy")
    assert view.covers == (
        "Nothing found for “xyzzy”. This pack covers the pertuzumab regimen only."
    )
    assert len(view.nearest) == 3
    assert not any(each.similar for each in view.nearest)
    assert (view.rows, view.counted) == ((), "")


def test_another_weight_than_the_worksheets_is_asked_about(library: Library) -> None:
    card = asked(library, "tras 86", worksheet()).cards[0]
    assert plainly(card.needs) == "Worksheet says 68 kg, search says 86 kg. Which one?"
    assert card.figures == ()
    view = asked(library, card.actions[0].text or "", worksheet())
    assert view.cards[0].figures[0].amount == "544"


def test_a_guess_is_shown_as_one(library: Library) -> None:
    view = asked(library, "perutzumab")
    assert view.read_as[0].text == "drug: pertuzumab (typed perutzumab)"
    assert view.read_as[0].guessed


def test_any_text_is_a_valid_search(library: Library) -> None:
    for text in (
        '"',
        "'; --",
        "* NEAR",
        "x" * 5000,
        "\n",
        "\U0001d7de\U0001d7e0",
        "trastuzumab 68,5",
    ):
        assert asked(library, text).text == text


def test_every_drug_of_a_regimen_has_its_card(library: Library) -> None:
    view = asked(library, "pert tras doce 68 165")
    assert [card.title for card in view.cards] == ["pertuzumab", "trastuzumab", "DOCEtaxel"]


@pytest.mark.parametrize("text", ["tras 6", "tras", "heart", "t"])
def test_where_more_was_found_eight_rows_stand(library: Library, text: str) -> None:
    view = asked(library, text)
    assert view.total > MOST
    assert len(view.rows) == MOST
