"""How far people have got: every page with its review, and how far the facts were verified."""

from pocketref.model.article import Article
from pocketref.model.fact import ReviewState, Verification
from pocketref.pack.library import Library
from pocketref.pages.reading import Cell, Table
from pocketref.pages.reviewing import review_line
from pocketref.pages.sources.lists import Listed
from pocketref.wording import names, numbers, phrases, reviews


def pages(library: Library) -> Listed:
    """The state of the pack, of its facts and of every page."""
    every = library.articles()
    edition = library.edition
    state = reviews.review(edition.review.state)
    return Listed(
        subtitle=f"Pack {edition.version}, {numbers.day(edition.dated)}: {state}.",
        blocks=(_facts(library), _states(every), _every(every)),
    )


def _facts(library: Library) -> Table:
    found = library.facts_by_verification()
    lines = tuple(
        (
            Cell(text=phrases.verification(how), tone="strong"),
            Cell(text=numbers.count(found.get(how.value, 0))),
        )
        for how in Verification
    )
    return Table(
        title="Facts by verification",
        note=f"{numbers.count(sum(found.values()))} facts. What was not read drives no rule.",
        columns=("How far", "Facts"),
        lines=lines,
        figures=(1,),
    )


def _states(every: tuple[Article, ...]) -> Table:
    lines = tuple(
        (
            Cell(text=names.sentence_case(reviews.review(state)), tone="strong"),
            Cell(text=numbers.count(sum(page.review.state is state for page in every))),
        )
        for state in ReviewState
    )
    return Table(title="Pages by review", columns=("State", "Pages"), lines=lines, figures=(1,))


def _every(every: tuple[Article, ...]) -> Table:
    return Table(
        title="Every page",
        columns=("Page", "Section", "Review"),
        lines=tuple(
            (
                Cell(text=page.title, tone="strong"),
                Cell(text=page.section),
                Cell(text=review_line(page.review)),
            )
            for page in every
        ),
    )
