"""The shipped content reads, checks, proves itself, and compiles to the same bytes every time."""

from pathlib import Path

from pocketref.pack.building import build, check
from pocketref.pack.library import Library, open_pack

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


def test_every_side_effect_has_rates_and_every_rate_its_trial_arm_and_facts(
    library: Library,
) -> None:
    assert library.events()
    for event in library.events():
        rates = library.rates(event=event.id)
        assert rates, event.id
        for rate in rates:
            assert rate.arm in [arm.id for arm in library.trial(rate.trial).arms]
            assert {fact.id for fact in library.facts((rate.fact, *rate.beside))} >= {rate.fact}


def test_a_rate_stands_only_on_what_was_read_somewhere(library: Library) -> None:
    assert all(library.fact(rate.fact).drives_rules for rate in library.rates())


def test_a_term_that_grades_a_side_effect_has_a_scale_in_every_version(library: Library) -> None:
    versions = {scale.version for scale in library.scales()}
    for term in {event.term for event in library.events() if event.term}:
        assert {scale.version for scale in library.scales(term)} == versions


def test_every_trial_says_how_its_rates_are_read(library: Library) -> None:
    for trial in library.trials():
        assert trial.facts, trial.id
        assert all(library.fact(fact) for fact in trial.facts)
