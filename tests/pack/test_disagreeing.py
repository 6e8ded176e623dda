"""Disputes stand in disagreements. What is refused is in the zoo."""

from pocketref.model.noun import but
from pocketref.pack.disagreeing import disagreeing
from pocketref.pack.manifest import Content


def test_a_dispute_that_is_shown_is_sound(content: Content) -> None:
    assert list(disagreeing(content)) == []


def test_a_pair_is_told_once_and_not_by_both_sides(content: Content) -> None:
    (fault,) = disagreeing(but(content, disagreements=()))
    assert fault.what == "`later-dose` and `later-dose-leaflet` stand in no disagreement"
