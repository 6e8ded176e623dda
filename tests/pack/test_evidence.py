"""What is read: pages, trials, rates, gradings, what differs, what is newer."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from pocketref.model.noun import but
from pocketref.pack.flattening import row_of
from pocketref.pack.library import Library, open_pack
from pocketref.pack.manifest import Content

MANY = 50_000


def test_items_are_the_nouns_that_were_read(library: Library, content: Content) -> None:
    assert library.trials() == tuple(entry.thing for entry in content.trials)
    assert library.events() == tuple(entry.thing for entry in content.events)
    assert library.rates() == tuple(entry.thing for entry in content.rates)
    assert library.disagreements() == tuple(entry.thing for entry in content.disagreements)
    assert library.scales() == tuple(entry.thing for entry in content.scales)
    assert library.scores() == tuple(entry.thing for entry in content.scores)
    assert library.grid("doses") == content.grids[0].thing


def test_one_item_is_had_by_its_id(library: Library) -> None:
    assert library.trial("example-02").randomised is False
    assert library.event("neutropenia").term == "neutrophils"
    assert library.rate("example-diarrhoea-placebo").arm == "placebo"
    assert library.scale("ctcae-5-neutrophils").version == "5.0"
    assert library.score("invented-score").items[0].key == "fever"


def test_the_list_of_pages_is_in_the_order_of_their_places(library: Library) -> None:
    headings = library.contents()
    assert [(each.id, each.section, each.shelf) for each in headings] == [
        ("heart", "Monitoring", "regimen"),
        ("pump", "About", "about"),
    ]
    assert [each.value for each in headings[0].readers] == ["pharmacist", "nurse"]
    assert [page.id for page in library.articles()] == [each.id for each in headings]


def test_the_list_of_pages_is_one_row_of_the_pack(invented: Path) -> None:
    library = open_pack(invented)
    asked: list[str] = []
    library._pack.set_trace_callback(asked.append)  # noqa: SLF001  # what is asked of the file
    library.contents()
    assert len(asked) == 1
    library.close()


@pytest.mark.parametrize(
    ("event", "trial", "found"),
    [
        ("diarrhoea", None, 2),
        ("diarrhoea", "example-01", 2),
        (None, "example-01", 2),
        ("diarrhoea", "example-02", 0),
        ("neutropenia", None, 0),
        ("nothing", "nowhere", 0),
    ],
)
def test_rates_are_had_by_event_and_by_trial(
    library: Library, event: str | None, trial: str | None, found: int
) -> None:
    assert len(library.rates(event, trial)) == found


def test_what_is_newer_comes_newest_first(library: Library) -> None:
    assert [each.id for each in library.newer()] == ["newer-heart", "newer-dose"]
    assert library.newer_for("pump") == library.newer()
    assert library.newer_for("heart") == ()


def test_a_fact_knows_the_disagreements_it_has_a_row_in(library: Library) -> None:
    (differ,) = library.disagreements_of("later-dose-leaflet")
    assert differ.about == "How long later doses run"
    assert library.disagreements_of("late") == ()


def test_the_versions_of_a_term_are_had_together(library: Library) -> None:
    assert [scale.id for scale in library.scales("neutrophils")] == ["ctcae-5-neutrophils"]
    assert library.scales("platelets") == ()


def test_the_rates_of_one_event_are_found_among_many(
    invented: Path, content: Content, tmp_path: Path
) -> None:
    target = tmp_path / "many.pack"
    target.write_bytes(invented.read_bytes())
    rate = content.rates[0].thing
    with closing(sqlite3.connect(target)) as pack:
        for number in range(MANY):
            name, event = f"rate-{number}", f"event-{number % 500}"
            body = row_of(but(rate, id=name, event=event))
            pack.execute(
                "INSERT INTO item VALUES (?, ?, ?, ?, ?)", ("rate", name, number, name, body)
            )
            for field, to in (("event", event), ("trial", rate.trial)):
                pack.execute("INSERT INTO link VALUES (?, ?, ?, ?)", ("rate", field, to, name))
        pack.commit()
    library = open_pack(target)
    begun = time.perf_counter()
    found = library.rates("event-7", rate.trial)
    took = time.perf_counter() - begun
    library.close()
    assert len(found) == MANY // 500
    assert took < 0.1, f"{took} s"


def test_the_facts_of_a_source_are_had_and_counted(library: Library) -> None:
    every = library.facts()
    assert {fact.id for fact in library.facts_from("paper")} == {
        fact.id for fact in every if "paper" in fact.sources
    }
    assert library.facts_from("nothing") == ()
    counted = library.facts_by_source()
    assert counted["paper"] == len(library.facts_from("paper"))
    assert sum(library.facts_by_verification().values()) == len(every)


def test_the_disagreements_of_a_page_are_had(library: Library) -> None:
    assert [one.id for one in library.disagreements_on("pump")] == ["how-long"]
    assert library.disagreements_on("heart") == ()


def test_the_page_is_had_on_which_something_stands(library: Library) -> None:
    assert library.page_with("drug", "examplumab") == "heart"
    assert library.page_with("events", "diarrhoea") == "heart"
    assert library.page_with("gates", "lvef") == "heart"
    assert library.page_with("says", "first-dose") == "pump"
    assert library.page_with("quotes", "later-dose") == "pump"
    assert library.page_with("says", "later-dose") == ""


def test_the_definitions_of_a_term_are_had(library: Library) -> None:
    assert [one.id for one in library.criteria("neutrophils")] == ["book-2"]
    assert library.criteria("fever") == ()
    assert library.criterion("book-2").ways[0].sign == "symptoms"


def test_what_is_said_of_later_doses_is_had_by_its_term(library: Library) -> None:
    drug, whole = library.later_doses("neutrophils")
    assert (drug.drug, drug.grades, drug.silent) == ("exampletaxel", (3, 4), False)
    assert (whole.drug, whole.grades, whole.silent) == (None, (), True)
    assert library.later_doses("fever") == ()
