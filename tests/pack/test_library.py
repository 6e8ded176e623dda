"""An open pack answers with the nouns it was built from."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pocketref.model.noun import but
from pocketref.model.reader import Manner, Spelling
from pocketref.model.site import Site
from pocketref.pack.binding import bound
from pocketref.pack.faults import PackError
from pocketref.pack.library import Library, open_pack
from pocketref.pack.manifest import Content
from pocketref.pack.proving import protocol_of

REGIMEN = "examplumab-exampletaxel"


def test_items_are_the_nouns_that_were_read(library: Library, content: Content) -> None:
    content = bound(content)  # as it is written
    assert library.drugs() == tuple(entry.thing for entry in content.drugs)
    assert library.facts() == tuple(entry.thing for entry in content.facts)
    assert library.sources() == tuple(entry.thing for entry in content.sources)
    assert library.gates() == tuple(entry.thing for entry in content.gates)
    assert library.regimens() == tuple(entry.thing for entry in content.regimens)
    assert library.articles() == tuple(entry.thing for entry in content.articles)
    assert library.checklists() == tuple(entry.thing for entry in content.checklists)
    assert library.synonyms() == content.manifest.thing.synonyms
    assert library.look_alikes() == content.manifest.thing.look_alikes


def test_one_item_is_had_by_its_id(library: Library) -> None:
    assert library.drug("examplumab").letter == "E"
    assert library.fact("late").drug == "examplumab"
    assert library.source("book").short == "Book"
    assert library.article("heart").section == "Monitoring"
    assert library.gate("heart-rule").drug == "examplumab"
    assert library.checklist("before").items[2].blank
    assert library.bounds("weight").unit == "kg"
    assert library.regimen(REGIMEN).taxane == "exampletaxel"


def test_facts_come_in_the_order_asked_for(library: Library) -> None:
    assert [fact.id for fact in library.facts(("late", "bags"))] == ["late", "bags"]


def test_an_item_is_made_once(library: Library) -> None:
    drug = library.drug("examplumab")
    assert library.drug("examplumab") is drug
    assert library.drugs()[2] is drug


def test_a_protocol_is_what_the_examples_were_proved_with(
    library: Library, content: Content
) -> None:
    protocol = library.protocol(REGIMEN)
    assert content.regimens[0].thing.id == REGIMEN
    proved = protocol_of(content, content.regimens[0].thing)
    assert (protocol.regimen, protocol.drugs, protocol.gates, protocol.bounds, protocol.bags) == (
        proved.regimen,
        proved.drugs,
        proved.gates,
        proved.bounds,
        proved.bags,
    )
    assert protocol.formulas == proved.formulas
    assert protocol.digest == library.edition.digest
    assert library.protocol(REGIMEN) is protocol


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("examplumab", "drug"),
        (REGIMEN, "regimen"),
        ("late", "fact"),
        ("book", "source"),
        ("heart", "article"),
        ("before", "checklist"),
        ("heart-rule", "gate"),
        ("weight", "bounds"),
        ("diarrhoea", "event"),
        ("example-01", "trial"),
        ("example-diarrhoea", "rate"),
        ("newer-heart", "newer"),
        ("how-long", "disagreement"),
        ("ctcae-5-neutrophils", "scale"),
        ("invented-score", "score"),
        ("doses", "grid"),
        ("nothing", None),
        ("250 mL", None),  # a bag is no page
    ],
)
def test_an_id_says_what_it_leads_to(library: Library, name: str, kind: str | None) -> None:
    assert library.kind_of(name) == kind


def test_an_unknown_id_is_a_mistake_of_the_caller(library: Library) -> None:
    with pytest.raises(KeyError, match="nothing"):
        library.drug("nothing")


def test_an_untouched_pack_verifies(library: Library) -> None:
    assert library.verify()


def test_one_changed_letter_does_not_verify(invented: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pack"
    whole = invented.read_bytes()
    assert whole.count(b'"amount":"840 mg"') == 1
    changed.write_bytes(whole.replace(b'"amount":"840 mg"', b'"amount":"480 mg"'))
    library = open_pack(changed)
    assert not library.verify()
    library.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"facts":30', b'"facts":x0'), (b"CREATE TABLE edition", b"CREATE TABLE redaction")],
)
def test_a_pack_with_a_broken_edition_is_damaged(
    old: bytes, new: bytes, invented: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "changed.pack"
    changed.write_bytes(invented.read_bytes().replace(old, new[: len(old)]))
    with pytest.raises(PackError) as refused:
        open_pack(changed)
    assert str(refused.value) == f"The pack {changed} is damaged; install it again."


def test_damage_found_later_is_told_in_the_same_sentence(invented: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pack"
    changed.write_bytes(invented.read_bytes().replace(b'"letter":"E"', b'"letter";"E"'))
    library = open_pack(changed)
    with pytest.raises(PackError, match="is damaged"):
        library.drug("examplumab")
    library.close()


def test_garbage_in_the_tables_is_damage_and_not_a_bug(invented: Path, tmp_path: Path) -> None:
    whole = invented.read_bytes()
    changed = tmp_path / "changed.pack"
    changed.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(PackError, match="is damaged"):
        open_pack(changed)


def test_missing_tables_are_damage_when_they_are_asked(invented: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pack"
    changed.write_bytes(invented.read_bytes())
    with closing(sqlite3.connect(changed)) as pack:
        pack.execute("DROP TABLE entry")
        pack.execute("DROP TABLE item")
    library = open_pack(changed)
    assert not library.verify()
    with pytest.raises(PackError, match="is damaged"):
        library.find("dose")
    with pytest.raises(PackError, match="is damaged"):
        library.kind_of("late")
    library.close()


def _after(change: str, *values: str, invented: Path, changed: Path) -> Library:
    """A pack that somebody changed."""
    changed.write_bytes(invented.read_bytes())
    with closing(sqlite3.connect(changed)) as pack:
        pack.execute(change, values)
        pack.commit()
    return open_pack(changed)


@pytest.mark.parametrize("kind", ["drug", "gate", "fact", "front", "contents"])
def test_missing_rows_are_damage_and_not_a_mistake_of_the_caller(
    kind: str, invented: Path, tmp_path: Path
) -> None:
    change = "DELETE FROM item WHERE kind = ?"
    library = _after(change, kind, invented=invented, changed=tmp_path / "changed.pack")
    ask = {
        "drug": lambda: library.protocol(REGIMEN),
        "gate": lambda: library.protocol(REGIMEN),
        "fact": lambda: library.facts(("late",)),
        "front": library.fronts,
        "contents": library.contents,
    }
    with pytest.raises(PackError, match="is damaged"):
        ask[kind]()
    library.close()


@pytest.mark.parametrize("body", ["[]", '"x"', "1", "null", '{"id":"x"}', '{"id":1}'])
def test_a_row_that_is_no_noun_is_damage(body: str, invented: Path, tmp_path: Path) -> None:
    change = "UPDATE item SET body = ? WHERE id = 'late'"
    library = _after(change, body, invented=invented, changed=tmp_path / "changed.pack")
    with pytest.raises(PackError, match="is damaged"):
        library.fact("late")
    library.close()


def test_missing_links_are_damage_when_they_are_asked(invented: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pack"
    library = _after("DROP TABLE link", invented=invented, changed=changed)
    assert library.fact("late").drug == "examplumab"
    with pytest.raises(PackError, match="is damaged"):
        library.rates("diarrhoea")
    library.close()


def test_what_is_found_is_told_as_its_reader_spells(library: Library) -> None:
    library.address(Manner(spelling=Spelling.AMERICAN, locale="nz"))
    assert [hit.title for hit in library.find("diarrhoea").hits if hit.kind == "event"] == [
        "Diarrhea"
    ]
    assert [hit.title for hit in library.find("diarrhea").hits if hit.kind == "event"] == [
        "Diarrhea"
    ]
    assert [h.title for h in library.find("exampletaxel").hits if h.kind == "drug"] == [
        "EXAMPLETAXEL"
    ]


def test_abbreviations_and_locales_are_those_of_the_manifest(
    library: Library, content: Content
) -> None:
    assert library.abbreviations() == content.manifest.thing.abbreviations
    assert library.locales() == content.manifest.thing.locales


def test_samples_of_what_can_be_typed_are_had(library: Library) -> None:
    assert [(one.text, one.shows) for one in library.samples()] == [("examplumab 68", "the doses")]


def test_an_open_library_needs_no_validation_and_no_yaml(invented: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from pocketref.pack.library import open_pack;"
        f"library = open_pack(Path({str(invented)!r})); library.protocol({REGIMEN!r});"
        "heavy = {'pydantic', 'pydantic_core', 'yaml', 'jinja2', 'PySide6'};"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_site_may_let_a_comma_be_typed_and_changes_no_limit(library: Library) -> None:
    before = library.limits()
    library.settle(Site(decimal_comma=True))
    assert all(limit.comma for limit in library.limits())
    assert library.bounds(before[0].id).comma
    assert tuple(but(limit, comma=False) for limit in library.limits()) == before
