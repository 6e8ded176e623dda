from collections.abc import Callable

import pytest

from pocketref.answers.answer import Answer, Doses
from pocketref.answers.answering import answer
from pocketref.answers.question import Choice, Doubt, Kind, Question, Reading
from pocketref.model.decision import Decided
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.graded import Graded
from pocketref.model.noun import but
from pocketref.pack.library import Library
from tests.answers.asking import BLANK, a_question, a_sheet, doses_of, the

Understood = Callable[[str], Question]
FAULT = Fault(code=FaultCode.WRONG_UNIT, field="weight", given="150 lb", hint="pounds")
DOUBT = Doubt(code="which-value", about="weight", typed="68 70")


def _asked(library: Library, understood: Understood, text: str) -> Answer:
    return the(answer(understood(text), BLANK, library))


def test_a_text_that_asks_for_nothing_has_no_answer(library: Library) -> None:
    assert answer(Question(text="xyz"), BLANK, library) == ()
    assert answer(Question(text="x", faults=(FAULT,), doubts=(DOUBT,)), BLANK, library) == ()


def test_a_text_in_the_scope_of_sources_asks_where_it_stands(
    library: Library, understood: Understood
) -> None:
    assert _asked(library, understood, "source: loading").kind is Kind.SOURCE
    assert answer(understood("source:"), BLANK, library) == ()
    assert answer(understood("dose: loading"), BLANK, library) == ()


# What is typed, as the interface lists it, and what it answers.
@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("tras 68", Kind.DOSE, ["544 mg", "408 mg"]),
        ("68 tras", Kind.DOSE, ["544 mg", "408 mg"]),
        ("doce 68 165", Kind.DOSE, ["132.4 mg"]),
        ("Herceptin 68 kg", Kind.DOSE, ["544 mg", "408 mg"]),
    ],
)
def test_a_typed_dose_has_its_figures(
    library: Library, understood: Understood, text: str, kind: Kind, shown: list[str]
) -> None:
    found = _asked(library, understood, text)
    assert (found.kind, [each for *_, each in doses_of(found)]) == (kind, shown)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("infu doce 68 165 c1", Kind.DAY),
        ("rel 8 pert", Kind.RECURRENCE),
        ("anc 0.4 38.6", Kind.GRADE),
        ("lvef 62 48", Kind.LVEF),
        ("pert 45 days", Kind.INTERVAL),
        ("fn taxane", Kind.RISK),
        ("bsa 68 165", Kind.BSA),
        ("source of trastuzumab loading", Kind.SOURCE),
    ],
)
def test_every_kind_of_question_has_an_answer_and_a_place_to_open(
    library: Library, understood: Understood, text: str, kind: Kind
) -> None:
    found = _asked(library, understood, text)
    assert found.kind is kind
    assert found.result is not None
    assert found.opens
    assert (found.needs, found.doubts) == ((), ()) or kind is Kind.LVEF


def test_a_conjugate_is_answered_by_a_stop(library: Library, understood: Understood) -> None:
    found = _asked(library, understood, "kadcyla 68")
    assert (found.kind, found.result) == (Kind.NOT_COVERED, None)


@pytest.mark.parametrize("kind", Kind)
def test_a_fault_or_a_doubt_leaves_no_figure(library: Library, kind: Kind) -> None:
    values = {"weight": "68", "height": "165", "cycle": "1", "lvef": "48", "anc": "0.4"}
    drug = "trastuzumab-emtansine" if kind is Kind.NOT_COVERED else "docetaxel"
    question = but(
        a_question(kind, drug, **values),
        event="diarrhoea",
        term="neutrophils",
        words="loading dose",
    )
    for asked in (but(question, faults=(FAULT,)), but(question, doubts=(DOUBT,))):
        answers = answer(asked, a_sheet(library, weight="68", height="165"), library)
        assert answers
        for found in answers:
            assert (found.result, found.needs, found.typed) == (None, (), ())
            assert found.faults or found.doubts


def test_the_doubt_stands_on_the_drug_that_was_typed(library: Library) -> None:
    question = but(a_question(Kind.DOSE, "trastuzumab", weight="68"), doubts=(DOUBT,))
    found = the(answer(question, BLANK, library))
    assert (found.about, found.doubts) == ("trastuzumab", (DOUBT,))


def test_a_clock_in_doubt_stops_whatever_is_no_interval(library: Library) -> None:
    choice = Choice(text="6 weeks late", means=(Reading(what="late", value="6", typed="6"),))
    doubt = Doubt(code="since-or-late", about="interval", typed="6 weeks", choices=(choice,))
    values = {"weight": "68", "height": "165", "cycle": "3", "interval": "42"}
    for kind, stands in ((Kind.INTERVAL, True), (Kind.DAY, False), (Kind.DOSE, False)):
        question = but(a_question(kind, "docetaxel", **values), doubts=(doubt,))
        found = the(answer(question, BLANK, library))
        assert (found.result is not None) is stands


def test_a_fever_is_told_though_another_value_is_refused(
    library: Library, understood: Understood
) -> None:
    question = but(understood("anc 0.4 38.6"), faults=(FAULT,))
    found = the(answer(question, BLANK, library))
    assert found.result is None
    assert "fever" in [one.code for one in found.findings]


def test_each_kind_has_its_own_result(library: Library, understood: Understood) -> None:
    assert isinstance(_asked(library, understood, "tras 68").result, Doses)
    assert isinstance(_asked(library, understood, "anc 0.4 38.6").result, Graded)
    assert isinstance(_asked(library, understood, "rel 8 pert").result, Decided)


@pytest.mark.parametrize("text", ["infu 68 165 c1", "infu tras 68 165 c1", "pacli 30 days since"])
def test_every_way_to_end_a_doubt_ends_it(
    library: Library, understood: Understood, text: str
) -> None:
    (doubt,) = _asked(library, understood, text).doubts
    assert len(doubt.choices) > 1
    for choice in doubt.choices:
        chosen = _asked(library, understood, choice.text)
        assert chosen.doubts == (), choice.text
        assert chosen.kind in {Kind.DAY, Kind.INTERVAL}
        if chosen.kind is Kind.DAY:
            assert (chosen.regimen, chosen.result is not None) == (choice.means[0].value, True)


def test_no_text_is_kept_by_an_answer(library: Library, understood: Understood) -> None:
    found = _asked(library, understood, "tras 68")
    assert "tras 68" not in repr(found)
