"""A dose on the clipboard."""

from pocketref.agreement.day import plan_day
from pocketref.model.drug import Phase
from pocketref.pack.library import Library
from pocketref.pages.dosed import copied
from pocketref.pages.provenance import chips
from tests.pages.wards import REGIMEN, occasion, patient
from tests.siting import HERE


def test_a_dose_is_copied_in_one_line(library: Library) -> None:
    plan = plan_day(library.protocol(REGIMEN), patient(), occasion())
    drug, line = library.drug("trastuzumab"), plan.line("trastuzumab")
    assert line is not None
    rule = drug.rule(Phase.LOADING)
    assert rule is not None
    told = copied(library, drug, line, chips(library, rule.facts))
    assert told.replace("\u00a0", " ") == (
        "trastuzumab loading 544 mg IV over 90 min (8 mg/kg × 68 kg)."
        f" Article 1; US label agrees. Pack {library.edition.version}."
    )


def test_without_a_dose_nothing_is_copied(library: Library) -> None:
    plan = plan_day(library.protocol(REGIMEN), patient(), occasion(None))
    line = plan.line("pertuzumab")
    assert line is not None
    assert copied(library, library.drug("pertuzumab"), line, ()) == ""


def test_a_dose_of_some_cycles_says_of_which(library: Library) -> None:
    plan = plan_day(library.protocol(REGIMEN), patient(), occasion())
    line = plan.line("docetaxel")
    assert line is not None
    drug = library.drug("docetaxel")
    assert copied(library, drug, line, ()).startswith("DOCEtaxel each cycle 132.4")
    assert copied(library, drug, line, (), "cycle 1").startswith("DOCEtaxel cycle 1 132.4")


def test_a_rounded_dose_is_copied_beside_the_exact_one(library: Library) -> None:
    library.settle(HERE)
    line = plan_day(library.protocol(REGIMEN), patient(), occasion()).line("docetaxel")
    assert line is not None
    told = copied(library, library.drug("docetaxel"), line, ()).replace("\u00a0", " ")
    assert told.startswith("DOCEtaxel each cycle 132.4 mg IV")
    assert "Local rounding: 130 mg (−1.8%)." in told
