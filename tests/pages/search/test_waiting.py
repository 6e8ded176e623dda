"""What an answer waits for is said in one place, and nothing stands beside it."""

import pytest

from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Choice, Doubt, Kind, Question, Reading, Typed
from pocketref.model.fault import Fault, FaultCode
from pocketref.pack.library import Library
from pocketref.pages.search.cards import card, loose
from pocketref.pages.search.presenting import ask, present
from pocketref.pages.search.view import AnswerCard
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.entering import edit
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion
from tests.pages.search.saying import plainly

BLANK = Worksheet(asked=an_occasion())
MEANT = Reading(what="drug", value="trastuzumab", typed="trast")


def fault(library: Library, given: str = "6") -> Fault:
    bounds = library.bounds("weight")
    return Fault(code=FaultCode.OUT_OF_RANGE, field="weight", given=given, bounds=bounds)


def waits(library: Library, text: str, *readings: Reading, **answer: object) -> AnswerCard:
    asked = Answer(kind=Kind.DOSE, about="trastuzumab", opens="doses", **answer)  # type: ignore[arg-type]
    return card(library, Question(text=text, readings=readings), asked)


@pytest.mark.parametrize(("text", "soft"), [("tras 6", True), ("6 tras", False), ("TRAS 6", True)])
def test_a_figure_that_may_be_half_typed_is_refused_softly(
    library: Library, text: str, *, soft: bool
) -> None:
    made = waits(library, text, faults=(fault(library),))
    assert plainly(made.fault).startswith("Weight 6 kg is outside 30 to 250 kg.")
    assert (bool(made.meanwhile), made.tone, made.copied) == (soft, "invalid", "")
    assert made.figures == ()
    assert made.fault in made.spoken


def test_a_doubt_is_asked_with_what_ends_it(library: Library) -> None:
    choices = (
        Choice(text="trastuzumab 68", means=(MEANT,)),
        Choice(text="something else", means=()),
    )
    doubt = Doubt(code="which-drug", about="drug", typed="trast", choices=choices)
    made = waits(library, "trast 68", doubts=(doubt,))
    assert made.needs == "“trast”: which drug is meant?"
    assert [(one.label, one.text) for one in made.options] == [
        ("trastuzumab", "trastuzumab 68"),
        ("something else", "something else"),
    ]
    assert (made.tone, made.actions) == ("asks", ())


def test_of_two_values_enter_keeps_that_of_the_worksheet(library: Library) -> None:
    clash = Clash(field="weight", worksheet="68", typed="86")
    weight = Reading(what="weight", value="86", typed="86 kg")
    made = waits(library, "tras 86 kg c1", weight, clashes=(clash,))
    assert plainly(made.needs) == "Worksheet says 68 kg, search says 86 kg. Which one?"
    keep, use = made.actions
    assert (plainly(keep.label), keep.text, keep.typed) == ("Keep 68 kg", "tras c1", ())
    assert (plainly(use.label), use.text) == ("Use 86 kg", None)
    assert use.typed == (Typed(field="weight", text="86"),)


@pytest.mark.parametrize(
    ("field", "on_it", "text", "kept"),
    [
        ("weight", "68", "doce 86 165", "doce 68 165"),
        ("anc", "3", "anc 400 38.6", "anc 3 38.6"),
        ("lvef", "55", "lvef 62 48", "lvef 62 55"),
        ("cycle", "2", "c1 infu 68 161", "c2 infu 68 161"),
        ("cycle", "2", "tras load 68", "tras 68"),
    ],
)
def test_what_is_kept_stands_where_the_other_figure_stood(
    library: Library, field: str, on_it: str, text: str, kept: str
) -> None:
    limits = library.limits()
    sheet = edit(field, on_it, limits)(choose_regimen(library.fronts()[0])(BLANK))
    card = present(sheet, library, text).cards[0]
    assert card.tone == "asks"
    assert card.actions[0].text == kept
    assert present(sheet, library, kept).cards[0].tone != "asks"


def test_of_two_cycles_it_says_that_they_are_cycles(library: Library) -> None:
    made = waits(library, "c1", clashes=(Clash(field="cycle", worksheet="2", typed="1"),))
    assert plainly(made.needs) == "Worksheet says cycle 2, search says cycle 1. Which one?"


def test_another_regimen_is_chosen_rather_than_typed(library: Library) -> None:
    weekly, three = "pertuzumab-trastuzumab-paclitaxel-weekly", "pertuzumab-trastuzumab-docetaxel"
    clash = Clash(field="regimen", worksheet=weekly, typed=three)
    drug = Reading(what="drug", value="docetaxel", typed="doce")
    weight = Reading(what="weight", value="68", typed="68")
    made = waits(library, "infu doce 68", drug, weight, clashes=(clash,))
    assert made.needs == "Worksheet says weekly paclitaxel, search says docetaxel. Which one?"
    keep, use = made.actions
    assert (keep.text, keep.regimen) == ("infu 68", "")
    assert (use.regimen, use.typed) == (three, ())


def test_a_clash_without_a_reading_leaves_the_text(library: Library) -> None:
    clash = Clash(field="weight", worksheet="68", typed="86")
    assert waits(library, "tras 86", clashes=(clash,)).actions[0].text == "tras 86"


def test_what_was_given_before_is_chosen_with_words_that_are_understood(library: Library) -> None:
    made = present(BLANK, library, "rel 8").cards[0]
    assert (made.tone, made.needs, made.field) == ("asks", "Needs what was given before.", None)
    assert len(made.options) == len(library.decision("recurrence").ask("prior").choices)
    for option in made.options:
        asked = present(BLANK, library, option.text).cards[0]
        assert asked.rows, option.text
        assert not asked.needs


def test_what_is_missing_is_named_with_its_field(library: Library) -> None:
    made = waits(library, "tras", needs=("weight",))
    assert made.needs == "Needs weight."
    assert made.field is not None
    assert (made.field.label, made.field.unit) == ("Weight", "kg")
    assert made.tone == "partial"


def test_a_text_that_asks_nothing_is_refused_all_the_same(library: Library) -> None:
    made = loose(library, Question(text="680", faults=(fault(library, "680"),)))
    assert made.tone == "invalid"
    assert made.kind == ""


@pytest.mark.parametrize(
    ("text", "value", "field"),
    [
        ("temp 38.6", "0.4", "anc"),
        ("fn anc 0.4", "38.6", "temperature"),
        ("grade diarrhoea", "5", "stools"),
        ("grade rash", "20", "skin-area"),
        ("grade lvef 48", "62", "lvef-baseline"),
        ("lvef 62 48", "50", "lvef-normal"),
        ("grade alt", "6", "alt"),
        ("grade platelets", "20", "platelets"),
        ("grade anaemia", "7", "haemoglobin"),
        ("docetaxel 68", "165", "height"),
    ],
)
def test_what_is_typed_into_the_ready_field_is_understood_as_that_value(
    library: Library, text: str, value: str, field: str
) -> None:
    sheet = Worksheet(asked=an_occasion())
    (made,) = [each for each in present(sheet, library, text).cards if each.field is not None]
    assert made.field is not None
    assert made.field.field == field
    parts = (text, made.field.word, value, made.field.unit)
    asked = ask(sheet, library, " ".join(part for part in parts if part)).question
    assert (asked.value(field), asked.doubts, asked.faults) == (value, (), ())
