"""The card of a body surface area."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Typed
from pocketref.pack.library import Library
from tests.pages.search.conftest import a_plan
from tests.pages.search.saying import plainly, shown


def test_one_formula_is_the_figure_and_the_others_stand_beside_it(library: Library) -> None:
    typed = (Typed(field="height", text="165"), Typed(field="weight", text="68"))
    result = a_plan(library).surface
    made = shown(library, Answer(kind=Kind.BSA, result=result, typed=typed))
    (figure,) = made.figures
    assert (figure.label, figure.amount, figure.unit) == ("Mosteller", "1.765", "m²")
    assert plainly(figure.working) == "165 cm, 68 kg"
    assert len(made.lines) == 4
    assert made.chips
    assert "1.765" in made.copied
