"""Ids are unique and can be typed. What is refused is in the zoo."""

import pytest

from pocketref.model.noun import but
from pocketref.pack.identity import identity
from pocketref.pack.manifest import Content, Entry


def _with_regimen_named(content: Content, name: str) -> Content:
    first = content.regimens[0]
    entry = Entry(but(first.thing, id=name), f"regimens/{name}.yaml", first.tree)
    return but(content, regimens=(entry,))


@pytest.mark.parametrize("name", ["examplumab", "examplumab-2.0", "x"])
def test_a_regimen_may_bear_the_name_of_its_drug(content: Content, name: str) -> None:
    assert list(identity(_with_regimen_named(content, name))) == []


@pytest.mark.parametrize("name", ["heart", "limits", "book", "before"])
def test_nothing_else_shares_an_id(content: Content, name: str) -> None:
    (fault,) = identity(_with_regimen_named(content, name))
    assert f"`{name}` is taken" in fault.what or fault.file != f"regimens/{name}.yaml"


@pytest.mark.parametrize("name", ["Exa", "exa mab", "exa--mab", "-exa", "exämab", ""])
def test_an_id_is_made_of_small_letters_digits_and_dashes(content: Content, name: str) -> None:
    faults = [fault.what for fault in identity(_with_regimen_named(content, name))]
    assert f"`{name}` cannot be typed as an id" in faults
