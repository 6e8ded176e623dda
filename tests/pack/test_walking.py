"""Every noun inside a noun is met, with its path."""

from pocketref.model.drug import DoseRule
from pocketref.model.quantity import Quantity
from pocketref.pack.manifest import Content
from pocketref.pack.walking import names_in, walk


def test_paths_lead_back_to_what_was_met(content: Content) -> None:
    drug = content.drugs[0].thing
    for path, thing in walk(drug):
        held: object = drug
        for step in path:
            held = (
                held[step]
                if isinstance(held, tuple) and isinstance(step, int)
                else getattr(held, str(step))
            )
        assert held is thing


def test_nothing_is_passed_over(content: Content) -> None:
    drug = next(entry.thing for entry in content.drugs if entry.thing.id == "examplumab")
    met = [thing for _, thing in walk(drug)]
    assert sum(isinstance(thing, DoseRule) for thing in met) == 2
    assert "840 mg" in [str(thing) for thing in met if isinstance(thing, Quantity)]


def test_a_field_holds_no_name_one_or_several(content: Content) -> None:
    gate = content.gates[0].thing
    assert list(names_in(gate, "region")) == []
    assert list(names_in(gate, "drug")) == [(("drug",), "examplumab")]
    assert list(names_in(gate, "holds")) == [(("holds", 0), "examplumab")]
