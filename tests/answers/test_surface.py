from decimal import ROUND_HALF_UP, Decimal

import pytest

from pocketref.agreement.difference import Difference, disagreement
from pocketref.answers import surface
from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind
from pocketref.answers.surface import answer
from pocketref.model.plan import Surface
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.answers.asking import BLANK, a_question, a_sheet, the


def _area(library: Library, sheet: Worksheet = BLANK, **values: str) -> Answer:
    return the(answer(a_question(Kind.BSA, **values), sheet, library))


@pytest.mark.parametrize(
    ("formula", "printed"), [("mosteller", "1.765"), ("dubois", "1.749"), ("boyd", "1.790")]
)
def test_the_chosen_formula_stands_with_the_others_beside_it(
    library: Library, formula: str, printed: str
) -> None:
    found = _area(library, weight="68", height="165", bsa=formula)
    assert isinstance(found.result, Surface)
    area = found.result.value.value.quantize(Decimal("0.001"), rounding=ROUND_HALF_UP)
    assert (found.result.formula, str(area)) == (formula, printed)
    assert len(found.result.others) == 4
    assert found.facts
    assert found.opens == "doses"


def test_the_worksheet_s_values_and_formula_are_used(library: Library) -> None:
    sheet = a_sheet(library, weight="68", bsa="haycock")
    found = _area(library, sheet, height="165")
    assert isinstance(found.result, Surface)
    assert found.result.formula == "haycock"


@pytest.mark.parametrize(
    ("values", "needs"),
    [({}, ("weight", "height")), ({"weight": "68"}, ("height",)), ({"height": "165"}, ("weight",))],
)
def test_a_missing_measure_is_named(
    library: Library, values: dict[str, str], needs: tuple[str, ...]
) -> None:
    found = _area(library, BLANK, **values)
    assert (found.result, found.needs) == (None, needs)


@pytest.mark.parametrize(
    "values",
    [
        {"weight": "680", "height": "165"},
        {"weight": "68", "height": "1.65 m"},
        {"weight": "45", "height": "200"},
        {"weight": "68", "height": "165", "bsa": "wrong"},
    ],
)
def test_no_area_stands_on_a_value_that_is_not_taken(
    library: Library, values: dict[str, str]
) -> None:
    found = _area(library, BLANK, **values)
    assert found.result is None
    assert found.faults


def test_a_formula_or_pair_that_waits_on_the_worksheet_leaves_no_area(library: Library) -> None:
    body = {"weight": "68", "height": "165"}
    assert _area(library, a_sheet(library, bsa="wrong"), **body).result is None
    assert _area(library, a_sheet(library, weight="45", height="200")).faults
    assert _area(library, a_sheet(library, anc="abc"), **body).result is not None


def test_where_the_engines_differ_there_is_no_area(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = disagreement((Difference(about="body surface area", number="by boyd"),))
    monkeypatch.setattr(surface, "every_surface", lambda *_: finding)
    found = _area(library, weight="68", height="165")
    assert (found.result, found.findings) == (None, (finding,))
