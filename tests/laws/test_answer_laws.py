from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.agreement.day import plan_day
from pocketref.agreement.dosing import agreed_line
from pocketref.answers.answer import Answer, Doses
from pocketref.answers.answering import answer
from pocketref.answers.question import Kind, Typed
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Dose, Plan, Surface
from pocketref.model.protocol import Protocol
from pocketref.pack.library import Library, open_pack
from pocketref.worksheet.entering import edit, read
from pocketref.worksheet.entry import Entered
from pocketref.worksheet.fields import field
from tests.answers.asking import BLANK, a_question, the
from tests.laws.drawing import occasions, patients
from tests.making import (
    a_protocol,
    with_nab_paclitaxel,
    with_vinorelbine,
    with_weekly_paclitaxel,
)

protocols = st.sampled_from(
    [a_protocol(), with_nab_paclitaxel(), with_vinorelbine(), with_weekly_paclitaxel()]
)
kinds = st.sampled_from([Kind.DOSE, Kind.DAY, Kind.BSA, Kind.INTERVAL])
figures = st.text(alphabet="0123456789.,-+ kgcmlb", max_size=8) | st.sampled_from(
    ["68", "165", "6", "680", "31", "68,5", "68.", "150 lb", "1.65 m", "70.25", "0"]
)
weighed = st.decimals(40, 110, places=1).map(str)
tall = st.decimals(150, 190, places=0).map(str)


@pytest.fixture(scope="module")
def library(pack_file: Path) -> Iterator[Library]:
    opened = open_pack(pack_file)
    yield opened
    opened.close()


@given(protocols, patients, occasions)
def test_a_drug_alone_has_the_line_of_the_planned_day(
    protocol: Protocol, patient: Patient, occasion: Occasion
) -> None:
    day = plan_day(protocol, patient, but(occasion, start=None))
    assert day.agreed
    for line in day.lines:
        assert agreed_line(protocol, line.drug, patient, occasion) == line


def _figure(found: Answer) -> bool:
    """Whether anything was worked out from a weight or a height."""
    match found.result:
        case Doses(by=by):
            return any(isinstance(one.line.answer, Dose) for each in by for one in each.lines)
        case Plan() | Surface():
            return True
        case _:
            return False


@given(kind=kinds, weight=figures, height=figures, known=st.booleans())
def test_no_figure_stands_on_a_text_that_is_not_a_usual_value(
    library: Library, kind: Kind, weight: str, height: str, *, known: bool
) -> None:
    limits = library.limits()
    sheet = edit("weight", "68", limits)(edit("height", "165", limits)(BLANK)) if known else BLANK
    question = a_question(kind, "docetaxel", weight=weight, height=height, cycle="2", since="21")
    texts = {"weight": weight, "height": height}
    taken = all(
        isinstance(read(field(name), text, limits), Entered) for name, text in texts.items()
    )
    found = the(answer(question, sheet, library))
    assert taken or not _figure(found)
    # An interval needs neither, so an empty text takes nothing from it.
    empty = any(not text.strip(" ") for text in texts.values())
    waits = found.faults or found.needs or found.clashes
    assert taken or waits or (kind is Kind.INTERVAL and empty)


@given(kinds, weighed, weighed)
def test_two_weights_are_never_one(library: Library, kind: Kind, stands: str, typed: str) -> None:
    sheet = edit("weight", stands, library.limits())(BLANK)
    question = a_question(kind, "docetaxel", weight=typed, height="170", cycle="1", since="30")
    found = the(answer(question, sheet, library))
    same = Decimal(stands) == Decimal(typed)
    assert bool(found.clashes) is not same
    assert same or found.result is None


@given(st.sampled_from(["trastuzumab", "docetaxel", "paclitaxel", "vinorelbine"]), weighed, tall)
def test_a_value_typed_and_the_same_value_entered_give_the_same_figures(
    library: Library, drug: str, weight: str, height: str
) -> None:
    limits = library.limits()
    sheet = edit("weight", weight, limits)(edit("height", height, limits)(BLANK))
    typed = a_question(Kind.DOSE, drug, weight=weight, height=height)
    first = the(answer(typed, BLANK, library))
    second = the(answer(but(typed, typed=()), sheet, library))
    assert first.result == second.result
    assert first.typed == (
        Typed(field="weight", text=weight),
        Typed(field="height", text=height),
    )
