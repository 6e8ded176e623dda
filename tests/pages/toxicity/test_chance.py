"""Whether chance made the groups, and who did."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity import chance

VELVET = (
    "The groups may have differed from the start. No difference, interval or number needed to harm"
    " is given."
)


def test_who_chose_is_said_where_the_groups_tell_it(library: Library) -> None:
    peruse, velvet = library.trial("peruse"), library.trial("velvet")
    assert chance.chooser(library, peruse, ("docetaxel", "paclitaxel")) == (
        "the doctor chose the taxane"
    )
    assert chance.chooser(library, velvet, ("separate", "single")) == ""
    assert chance.not_randomised(library, velvet, ("separate", "single")) == (
        "Not randomised.",
        VELVET,
    )
    assert chance.chosen_by(library, velvet, ("separate", "single")) == (
        "VELVET. Not randomised. Nothing is subtracted."
    )
