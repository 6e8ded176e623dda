"""The part of an open pack that is read: pages, trials, rates, gradings, what differs, what is new.

Nothing here is needed to work out a dose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pack.keeping import Keeper

if TYPE_CHECKING:
    from pocketref.model.article import Article, Grid, Heading
    from pocketref.model.decision import Tree
    from pocketref.model.difference import Disagreement, Newer
    from pocketref.model.fact import Fact
    from pocketref.model.grading import Definition, LaterDose, Scale, Score
    from pocketref.model.toxicity import Event, Rate, Trial

_PAGE_WITH = (
    "SELECT item.id FROM link JOIN item ON item.kind = link.kind AND item.id = link.id"
    " WHERE link.kind = 'article' AND link.field = ? AND link.name = ?"
    " ORDER BY item.position, item.id LIMIT 1"
)


class Evidence(Keeper):
    """Answers about what is read. An id the pack does not have raises `KeyError`."""

    def contents(self) -> tuple[Heading, ...]:
        """The list of pages, by their places; one row of the pack, however many pages it has."""
        from pocketref.model.article import Contents

        return self._item("contents", "contents", Contents).headings

    def article(self, name: str) -> Article:
        """One page of statements."""
        from pocketref.model.article import Article

        return self._item("article", name, Article)

    def articles(self) -> tuple[Article, ...]:
        """Every page of statements, in the order of their places."""
        from pocketref.model.article import Article

        return self._all("article", Article)

    def page_with(self, field: str, name: str) -> str:
        """The id of the first page that names an id in a field; empty for none.

        The fields are those of an article, and `says` for the fact that speaks in a row, `quotes`
        for one that stands beside it.
        """
        rows = self._rows(_PAGE_WITH, field, name)
        return rows[0][0] if rows else ""

    def grid(self, name: str) -> Grid:
        """One table of sourced fields."""
        from pocketref.model.article import Grid

        return self._item("grid", name, Grid)

    def trial(self, name: str) -> Trial:
        """One trial."""
        from pocketref.model.toxicity import Trial

        return self._item("trial", name, Trial)

    def trials(self) -> tuple[Trial, ...]:
        """Every trial."""
        from pocketref.model.toxicity import Trial

        return self._all("trial", Trial)

    def event(self, name: str) -> Event:
        """One side effect."""
        from pocketref.model.toxicity import Event

        return self._item("event", name, Event)

    def events(self) -> tuple[Event, ...]:
        """Every side effect."""
        from pocketref.model.toxicity import Event

        return self._all("event", Event)

    def rate(self, name: str) -> Rate:
        """One rate."""
        from pocketref.model.toxicity import Rate

        return self._item("rate", name, Rate)

    def rates(self, event: str | None = None, trial: str | None = None) -> tuple[Rate, ...]:
        """The rates of an event, in a trial; without either, of all."""
        from pocketref.model.toxicity import Rate

        return self._naming("rate", Rate, event=event, trial=trial)

    def newer(self) -> tuple[Newer, ...]:
        """Evidence newer than the article, the newest first."""
        from pocketref.model.difference import Newer

        return self._all("newer", Newer)

    def newer_for(self, article: str) -> tuple[Newer, ...]:
        """Newer evidence that overtakes a page or adds to it, the newest first."""
        from pocketref.model.difference import Newer

        return self._naming("newer", Newer, affects=article)

    def disagreements(self) -> tuple[Disagreement, ...]:
        """Every disagreement, in the order of their places."""
        from pocketref.model.difference import Disagreement

        return self._all("disagreement", Disagreement)

    def disagreements_of(self, fact: str) -> tuple[Disagreement, ...]:
        """The disagreements in which a fact has a row."""
        from pocketref.model.difference import Disagreement

        return self._naming("disagreement", Disagreement, facts=fact)

    def disagreements_on(self, article: str) -> tuple[Disagreement, ...]:
        """The disagreements that stand on a page."""
        from pocketref.model.difference import Disagreement

        return self._naming("disagreement", Disagreement, article=article)

    def facts_from(self, source: str) -> tuple[Fact, ...]:
        """The facts that cite a source."""
        from pocketref.model.fact import Fact

        return self._naming("fact", Fact, sources=source)

    def facts_by_source(self) -> dict[str, int]:
        """How many facts cite each source."""
        return self._counts("fact", "sources")

    def facts_by_verification(self) -> dict[str, int]:
        """How many facts were verified how far."""
        return self._counts("fact", "verification")

    def scale(self, name: str) -> Scale:
        """One term of one version of a grading."""
        from pocketref.model.grading import Scale

        return self._item("scale", name, Scale)

    def scales(self, term: str | None = None) -> tuple[Scale, ...]:
        """The versions of one term; without it, every term of every version."""
        from pocketref.model.grading import Scale

        return self._naming("scale", Scale, term=term)

    def criterion(self, name: str) -> Definition:
        """How one source defines a term."""
        from pocketref.model.grading import Definition

        return self._item("criterion", name, Definition)

    def criteria(self, term: str) -> tuple[Definition, ...]:
        """How each source that was read defines a term."""
        from pocketref.model.grading import Definition

        return self._naming("criterion", Definition, term=term)

    def score(self, name: str) -> Score:
        """One score."""
        from pocketref.model.grading import Score

        return self._item("score", name, Score)

    def scores(self) -> tuple[Score, ...]:
        """Every score."""
        from pocketref.model.grading import Score

        return self._all("score", Score)

    def later_doses(self, term: str) -> tuple[LaterDose, ...]:
        """What sources say of later doses once a term has reached a grade."""
        from pocketref.model.grading import LaterDose

        return self._naming("later-dose", LaterDose, term=term)

    def decision(self, name: str) -> Tree:
        """The tree of one decision."""
        from pocketref.model.decision import Tree

        return self._item("decision", name, Tree)

    def decisions(self) -> tuple[Tree, ...]:
        """Every tree."""
        from pocketref.model.decision import Tree

        return self._all("decision", Tree)
