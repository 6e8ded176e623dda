"""The head of an answer."""

import pytest

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind
from pocketref.pack.library import Library
from pocketref.pages.search.heads import head, icon, topic


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_title_and_an_icon(library: Library, kind: Kind) -> None:
    made = head(library, Answer(kind=kind))
    assert made.title == topic(kind)
    assert made.icon == icon(kind)


@pytest.mark.parametrize(
    ("kind", "about", "title"),
    [
        (Kind.DOSE, "docetaxel", "DOCEtaxel"),
        (Kind.NOT_COVERED, "trastuzumab-deruxtecan", "fam-trastuzumab DERUXTECAN"),
        (Kind.RISK, "diarrhoea", "Diarrhoea"),
        (Kind.DAY, "pertuzumab-trastuzumab-docetaxel", "Infusion day"),
        (Kind.GRADE, "diarrhoea", "Diarrhoea"),
        (Kind.GRADE, "nothing", "Grade"),
        (Kind.INTERVAL, "pertuzumab", "Late or missed dose"),
    ],
)
def test_it_says_what_it_is_about(library: Library, kind: Kind, about: str, title: str) -> None:
    assert head(library, Answer(kind=kind, about=about)).title == title


def test_a_badge_stands_only_where_a_dose_is_given(library: Library) -> None:
    dosed = head(library, Answer(kind=Kind.DOSE, about="trastuzumab"))
    other = head(library, Answer(kind=Kind.NOT_COVERED, about="trastuzumab-emtansine"))
    assert (dosed.letter, dosed.icon) == ("T", "")
    assert (other.letter, other.icon) == ("", "stop")
