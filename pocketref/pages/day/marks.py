"""Letters that lead from a row of the sheet to the note where sources differ or are silent."""

from pocketref.model.drug import Drug
from pocketref.model.fact import Fact, Verification
from pocketref.pack.library import Library
from pocketref.pages.day.view import SheetNote

_LETTERS = "abcdefgh"


class Marks:
    """Gives out letters in the order of the rows, and keeps the notes they lead to."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._notes: list[SheetNote] = []

    @property
    def notes(self) -> tuple[SheetNote, ...]:
        """The notes so far."""
        return tuple(self._notes)

    def source(self, facts: tuple[str, ...]) -> str:
        """The short name of the source a row rests on."""
        return self._short(self._library.fact(facts[0]))

    def beside(self, facts: tuple[str, ...]) -> str:
        """A mark for what other sources, read, say beside the first fact; empty if none."""
        lead, *others = self._library.facts(facts)
        read = [fact for fact in others if fact.verification is not Verification.NOT_READ]
        told = [fact for fact in read if fact.id not in lead.agrees]
        article = [fact for fact in told if fact.reference is not None]
        return self._mark(" ".join(self._said(fact) for fact in (article or told)[:1]))

    def stated(self, facts: tuple[str, ...]) -> str:
        """A mark for what the first fact says."""
        return self._mark(self._said(self._library.fact(facts[0])))

    def silent_dose(self, drug: Drug, facts: tuple[str, ...]) -> str:
        """A mark for a dose that the article does not give: whose dose it is."""
        told = self._library.facts(facts)
        if any(fact.reference for fact in told):
            return ""
        return self._mark(f"Article gives no {drug.shown} dose; {self._said(told[0])}")

    def _said(self, fact: Fact) -> str:
        return f"{self._short(fact)}: {fact.statement}"

    def _short(self, fact: Fact) -> str:
        short = self._library.source(fact.cited[0].source).short
        return short if fact.reference is None else f"{short} {fact.reference}"

    def _mark(self, text: str) -> str:
        if not text:
            return ""
        mark = f"[{_LETTERS[len(self._notes)]}]"
        self._notes.append(SheetNote(mark=mark, text=text))
        return f" {mark}"
