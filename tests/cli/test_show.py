from decimal import Decimal

import pytest

from pocketref.cli.show import plainly, title
from pocketref.model.fact import Region
from pocketref.model.quantity import Range
from pocketref.pack.library import Library
from tests.cli.conftest import Call
from tests.stating import q


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("trastuzumab", "drug"),
        ("pertuzumab-trastuzumab-docetaxel", "regimen"),
        ("weight", "bounds"),
        ("before-starting", "checklist"),
        ("recurrence", "tree"),
    ],
)
def test_an_item_is_shown_whole(call: Call, name: str, kind: str) -> None:
    document = call(f"show {name} --json").document
    assert (document["kind"], document["id"], document["item"]["id"]) == (kind, name, name)
    assert document["title"]
    assert document["facts"]
    assert document["sources"]


def test_every_item_of_the_pack_can_be_shown(call: Call, library: Library) -> None:
    names = [
        *(each.id for each in library.drugs()),
        *(each.id for each in library.regimens()),
        *(each.id for each in library.articles()),
        *(each.id for each in library.facts()[:20]),
        *(each.id for each in library.sources()[:10]),
        *(each.id for each in library.gates()),
        *(each.id for each in library.checklists()),
    ]
    for name in names:
        document = call(f"show {name} --json").document
        assert document["item"]["id"] == name
        known = {fact.id for fact in library.facts(tuple(document["facts"]))}
        assert known == set(document["facts"])


def test_a_fact_rests_on_itself_and_names_its_source(call: Call, library: Library) -> None:
    fact = library.facts()[0]
    document = call(f"show {fact.id} --json").document
    assert (document["kind"], document["facts"]) == ("fact", [fact.id])
    assert document["sources"] == list(dict.fromkeys(each.source for each in fact.cited))
    assert document["title"] == fact.statement


def test_an_unknown_id_has_its_own_exit_code(call: Call) -> None:
    said = call("show kadcyla --json")
    assert (said.code, said.error["code"], said.error["field"]) == (4, "unknown-value", "id")
    assert call("show kadcyla").code == 4


def test_the_text_names_source_and_verification_of_each_fact(call: Call) -> None:
    text = " ".join(call("show trastuzumab").out.replace("\u00a0", " ").split())
    assert text.startswith("Drug: trastuzumab")
    assert "Read in the source.)" in text


@pytest.mark.parametrize(
    ("thing", "plain"),
    [
        (None, None),
        (True, True),
        (3, 3),
        ("a", "a"),
        (Region.EU, "eu"),
        (q("544.0 mg"), {"value": "544", "unit": "mg"}),
        (Range.parse("30 to 60 min"), {"low": "30", "high": "60", "unit": "min"}),
        (("a", 1), ["a", 1]),
    ],
)
def test_a_noun_has_a_plain_form(thing: object, plain: object) -> None:
    assert plainly(thing) == plain


def test_what_no_noun_holds_has_no_plain_form() -> None:
    with pytest.raises(TypeError):
        plainly(Decimal(1))


def test_an_item_without_a_title_is_called_by_its_id() -> None:
    assert title(q("1 mg"), "an-id") == "an-id"
