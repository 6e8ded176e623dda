from pocketref.model.front import Asked
from pocketref.model.noun import but
from pocketref.model.regimen import Given
from pocketref.pack.fronting import front
from pocketref.pack.library import Library, open_pack
from tests.making import a_protocol
from tests.stating import stated


def test_only_what_matters_is_asked_of_a_drug() -> None:
    protocol = a_protocol()
    made = front(protocol.regimen, reversed(protocol.drugs))
    assert (made.id, made.title) == (protocol.regimen.id, protocol.regimen.title)
    assert [(asked.field, asked.drug) for asked in made.asked] == [
        ("last", "pertuzumab"),
        ("last", "trastuzumab"),
        ("vial", "docetaxel"),
    ]
    shown = protocol.drug("docetaxel").shown
    assert made.asked[-1] == Asked(field="vial", drug="docetaxel", shown=shown, unit="mg/mL")


def test_a_front_says_what_the_regimen_is_called_and_what_may_be_chosen() -> None:
    protocol = a_protocol()
    made = front(protocol.regimen, protocol.drugs)
    assert made.short == protocol.regimen.short
    assert made.level == "docetaxel-level"
    assert made.days == (1,)
    assert made.surface


def test_a_height_is_asked_for_only_where_a_dose_counts_by_surface() -> None:
    protocol = a_protocol()
    regimen = but(protocol.regimen, drugs=("pertuzumab", "trastuzumab"), order=None, taxane=None)
    assert not front(regimen, protocol.drugs).surface


def test_a_front_is_made_of_the_drugs_as_the_regimen_gives_them() -> None:
    protocol = a_protocol()
    (rule,) = protocol.drug("docetaxel").doses
    weekly = Given(
        drug="docetaxel",
        days=(stated("1 d"), stated("8 d")),
        doses=(but(rule, level=None),),
    )
    made = front(but(protocol.regimen, given=(weekly,)), protocol.drugs)
    assert made.level == ""
    assert made.days == (1, 8)


def test_a_pack_has_the_front_of_every_regimen_as_its_drugs_make_it(library: Library) -> None:
    opened = open_pack(library.path)
    assert opened.fronts() == tuple(
        front(regimen, library.drugs()) for regimen in library.regimens()
    )
    first = library.regimens()[0].id
    assert opened.front(first).id == first
    opened.close()
