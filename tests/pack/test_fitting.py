"""A regimen fits together. What is refused is in the zoo."""

from pocketref.model.noun import but
from pocketref.model.regimen import Partner
from pocketref.pack.fitting import fitting
from pocketref.pack.manifest import Content, Entry


def test_a_sound_regimen_fits(content: Content) -> None:
    assert list(fitting(content)) == []


def test_both_sides_of_a_partnership_are_drugs_of_the_regimen(content: Content) -> None:
    (entry,) = content.regimens
    partner = Partner(held="exampleplatin", holds="exampleplatin", facts=("order",))
    regimen = Entry(but(entry.thing, partners=(partner,)), entry.file, entry.tree)
    faults = list(fitting(but(content, regimens=(regimen,))))
    assert len(faults) == 2
