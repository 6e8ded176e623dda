"""Numbers stay with their units, in every text and in nothing else."""

from dataclasses import replace

import pytest

from pocketref.model.noun import but
from pocketref.model.quantity import Quantity
from pocketref.pack.binding import bound, tied
from pocketref.pack.manifest import Content

NBSP = "\u00a0"


@pytest.mark.parametrize(
    "text",
    [
        "8~mg per kg",
        "8~mg/kg × 68~kg",
        "30 to 60~min, then 21~days",
        "1,000~mL in 24~h",
        "0.74~mg per mL",
        "1.5~×~10⁹/L",
        "75~mg per m²",
        "A fall of 10~points, or of 10~percentage points",
        "Grade~3 or 4, of grade~2",
        "38.5~°C",
        "5~micrograms and 10~units",
    ],
)
def test_a_number_is_tied_to_its_unit(text: str) -> None:
    assert tied(text.replace("~", " ")) == text.replace("~", NBSP)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "62% of 407 people",
        "HER2 gene, 3 groups, 5 Miles Road",
        "8 milligrams, 4 lines, 2 has",
        "in 2012 the label",
        "68 kilograms × 3",
        "upgrade 3",
    ],
)
def test_what_is_no_unit_is_left_alone(text: str) -> None:
    assert tied(text) == text


def test_a_text_that_is_tied_stays_as_it_is() -> None:
    once = tied("8 mg over 60 min, 1.5 × 10⁹/L, grade 3")
    assert tied(once) == once


def test_statements_places_and_titles_are_tied_and_amounts_are_not(content: Content) -> None:
    entry = next(each for each in content.facts if each.thing.id == "bags")
    fact = but(entry.thing, statement="Bags hold 250 mL.")
    cited = (but(fact.cited[0], place="vial of 20 mL"),)
    source = replace(content.sources[0], thing=but(content.sources[0].thing, title="Of 420 mg"))
    told = replace(entry, thing=but(fact, cited=cited))
    made = bound(replace(content, facts=(told,), sources=(source,)))
    assert made.facts[0].thing.statement == f"Bags hold 250{NBSP}mL."
    assert made.facts[0].thing.cited[0].place == f"vial of 20{NBSP}mL"
    assert made.facts[0].thing.values[0].value == Quantity.parse("250 mL")
    assert made.sources[0].thing.title == f"Of 420{NBSP}mg"
    assert made.facts[0].tree is entry.tree


def test_every_entry_is_still_there(content: Content) -> None:
    made = bound(content)
    assert [e.thing.id for e in made.entries()] == [e.thing.id for e in content.entries()]
