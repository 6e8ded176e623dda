"""The shipped content reads, checks, proves itself, and compiles to the same bytes every time."""

from pathlib import Path

from pocketref.pack.building import build, check
from pocketref.pack.library import open_pack

CONTENT = Path(__file__).parents[2] / "resources" / "content"


def test_the_shipped_content_has_no_fault() -> None:
    assert [str(error) for error in check(CONTENT)] == []


def test_it_compiles_to_the_same_bytes_every_time(pack_file: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.pack"
    build(CONTENT, again)
    assert again.read_bytes() == pack_file.read_bytes()


def test_every_item_can_be_opened_and_every_regimen_planned_from(pack_file: Path) -> None:
    library = open_pack(pack_file)
    assert library.verify()
    assert len(library.facts()) == library.edition.facts
    assert len(library.articles()) == library.edition.pages
    for regimen in library.regimens():
        protocol = library.protocol(regimen.id)
        assert [drug.id for drug in protocol.drugs] == list(regimen.drugs)
        quoted = tuple(rule.amount.fact for drug in protocol.drugs for rule in drug.doses)
        assert all(fact.drives_rules for fact in library.facts(quoted))
    library.close()
