"""A finding, ready to be told: its amounts and names as text."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pocketref.model.finding import Finding
from pocketref.model.quantity import Quantity, Range
from pocketref.wording import numbers
from pocketref.wording.units import in_words

Called = Callable[[str], str]


@dataclass(frozen=True)
class Told:
    """A finding with the words a reader knows its drugs and sources by."""

    finding: Finding
    called: Called

    @property
    def about(self) -> str:
        """What it is about, by the name a reader knows."""
        return self.called(self.finding.about)

    @property
    def amounts(self) -> tuple[str, ...]:
        """All amounts as text."""
        return tuple(_text(amount) for amount in self.finding.amounts)

    @property
    def words(self) -> tuple[str, ...]:
        """All words, drugs and sources by their names."""
        return tuple(self.called(word) for word in self.finding.words)

    def amount(self, place: int) -> str:
        """One amount as text; empty if the finding has fewer."""
        return self.amounts[place] if place < len(self.amounts) else ""

    def word(self, place: int) -> str:
        """One word; empty if the finding has fewer."""
        return self.words[place] if place < len(self.words) else ""

    def day(self, place: int) -> str:
        """One word that is a date, as a date is shown; empty if the finding has fewer."""
        words = self.finding.words
        return numbers.day(date.fromisoformat(words[place])) if place < len(words) else ""


def _text(amount: Quantity | Range) -> str:
    if isinstance(amount, Range):
        return in_words(numbers.span(amount))
    exact = amount.unit != "mg/mL"  # a worked-out concentration has no end of digits
    return in_words(numbers.amount(amount) if exact else numbers.concentration(amount))
