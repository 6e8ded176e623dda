from pocketref.model.finding import Finding, Severity
from pocketref.model.quantity import Range
from pocketref.wording.told import Told
from pocketref.wording.units import NBSP
from tests.calling import called
from tests.stating import q

FINDING = Finding(
    severity=Severity.NOTE,
    code="a-code",
    about="docetaxel",
    amounts=(q("21 d"), Range.parse("0.3 to 0.74 mg/mL"), q("0.87699 mg/mL")),
    words=("trastuzumab-emtansine", "2026-02-16"),
)


def test_a_finding_is_told_by_the_names_readers_know() -> None:
    told = Told(FINDING, called)
    assert told.about == "DOCEtaxel"
    assert told.words[0] == "ado-trastuzumab EMTANSINE"
    assert told.amounts == (
        f"21{NBSP}days",
        f"0.3 to 0.74{NBSP}mg per mL",
        f"0.877{NBSP}mg per mL",
    )


def test_a_word_may_be_a_date() -> None:
    assert Told(FINDING, called).day(1) == f"16{NBSP}Feb{NBSP}2026"


def test_what_a_finding_has_not_is_empty() -> None:
    told = Told(FINDING, called)
    assert (told.amount(3), told.word(2), told.day(2)) == ("", "", "")
