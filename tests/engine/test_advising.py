from pocketref.engine.advising import advised
from pocketref.model.graded import Advice
from pocketref.model.grading import LaterDose

SOURCES = {"a": "label", "b": "label", "c": "leaflet", "no-lower": "label", "silent": "article"}
DOSES = (
    LaterDose(id="1", term="t", drug="docetaxel", facts=("a", "c", "b")),
    LaterDose(id="2", term="t", drug="pertuzumab", facts=("no-lower",)),
    LaterDose(id="3", term="t", facts=("silent",), silent=True),
    LaterDose(id="4", term="t", drug="docetaxel", grades=(3, 4), facts=("c",)),
)


def told(*grades: int, drugs: tuple[str, ...] = ()) -> list[tuple[str, str, tuple[str, ...]]]:
    found = advised(DOSES, SOURCES.__getitem__, grades, drugs)
    return [(one.drug, one.source, one.facts) for one in found]


WHOLE = [
    ("docetaxel", "label", ("a", "b")),
    ("docetaxel", "leaflet", ("c",)),
    ("pertuzumab", "label", ("no-lower",)),
    ("", "article", ("silent",)),
]


def test_every_source_has_a_row_drug_by_drug_and_the_whole_regimen_comes_last() -> None:
    assert told() == WHOLE
    assert told(3) == WHOLE


def test_what_is_tied_to_a_grade_is_said_only_there() -> None:
    doses = (DOSES[3], DOSES[1])
    assert [one.drug for one in advised(doses, SOURCES.__getitem__, (2,))] == ["pertuzumab"]
    both = [one.drug for one in advised(doses, SOURCES.__getitem__, (2, 4))]
    assert both == ["docetaxel", "pertuzumab"]


def test_below_the_first_grade_nothing_is_said() -> None:
    assert told(0) == []
    assert told(0, 1) == WHOLE


def test_other_drugs_than_those_asked_for_are_left_out() -> None:
    assert told(drugs=("pertuzumab", "trastuzumab")) == [WHOLE[2], WHOLE[3]]


def test_a_silence_says_that_it_is_one() -> None:
    rows = advised(DOSES, SOURCES.__getitem__)
    assert [one.silent for one in rows] == [False, False, False, True]
    assert rows[-1] == Advice(drug="", source="article", facts=("silent",), silent=True)
