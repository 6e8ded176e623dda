"""Abbreviations explain themselves. What is refused is in the zoo."""

import pytest

from pocketref.model.drug import Code
from pocketref.model.noun import but
from pocketref.pack.abbreviating import abbreviating, short_forms
from pocketref.pack.manifest import Content, Entry


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The LVEF of HER2-positive disease", ["LVEF", "HER2"]),
        ("ECGs are read.", ["ECG"]),
        ("T-DM1 and DESTINY-Breast09", ["T-DM1", "DESTINY"]),
        ("EXAMPLE-01", ["EXAMPLE-01"]),
        ("A phase III trial, section IIa, grade IV", ["IV"]),
        ("DOCEtaxel in 5 mL at 8 mg, S01", ["DOCEtaxel"]),
        ("Nothing here is short.", []),
    ],
)
def test_a_token_with_two_capitals_is_a_short_form(text: str, found: list[str]) -> None:
    assert list(short_forms(text)) == found


def _saying(content: Content, *statements: str) -> Content:
    facts = list(content.facts)
    for index, statement in enumerate(statements):
        entry = facts[index]
        facts[index] = Entry(but(entry.thing, statement=statement), entry.file, entry.tree)
    return but(content, facts=tuple(facts))


@pytest.mark.parametrize(
    "name", ["LVEF", "EXAMPLE-01", "EXAMPLEtaxel", "EXAMPLETAXEL", "ATC", "X01"]
)
def test_what_the_pack_knows_is_no_riddle(content: Content, name: str) -> None:
    entry, *others = content.drugs
    coded = but(entry.thing, codes=(Code(system="ATC", code="X01", fact="limits"),))
    drugs = (Entry(coded, entry.file, entry.tree), *others)
    assert list(abbreviating(but(_saying(content, f"So {name} is."), drugs=drugs))) == []


def test_a_riddle_is_told_once_where_it_is_first_met(content: Content) -> None:
    broken = _saying(content, "Here it is.", "The QTC is long.", "The QTC is short.")
    (fault,) = abbreviating(broken)
    assert (fault.what, fault.line) == ("`QTC` is an abbreviation that nothing explains", 8)
