"""What an answer says, as the card of it needs to be told."""

from collections.abc import Sequence
from typing import Protocol

from pocketref.widgets.chip_row import ChipWords
from pocketref.widgets.figure_columns import FigureWords
from pocketref.widgets.needed_field import NeededWords
from pocketref.widgets.verdict_text import VerdictWords


class LabelWords(Protocol):
    """Something to press, in words."""

    @property
    def label(self) -> str: ...  # noqa: D102  # the class says it


class OptionWords(LabelWords, Protocol):
    """One way to go on: a button, and the text that the search then has."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it


class PeopleWords(Protocol):
    """A group of a hundred people."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def said(self) -> str: ...  # noqa: D102
    @property
    def affected(self) -> int | None: ...  # noqa: D102


class ArraysWords(Protocol):
    """Groups side by side."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def groups(self) -> Sequence[PeopleWords]: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def lines(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class AnswerWords(Protocol):
    """An answer; the view of the search says what each part is."""

    @property
    def tone(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def subtitle(self) -> str: ...  # noqa: D102
    @property
    def letter(self) -> str: ...  # noqa: D102
    @property
    def edge(self) -> str: ...  # noqa: D102
    @property
    def icon(self) -> str: ...  # noqa: D102
    @property
    def chips(self) -> Sequence[ChipWords]: ...  # noqa: D102
    @property
    def stop(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def cautions(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def boundary(self) -> str: ...  # noqa: D102
    @property
    def figures(self) -> Sequence[FigureWords]: ...  # noqa: D102
    @property
    def arrays(self) -> ArraysWords | None: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[VerdictWords]: ...  # noqa: D102
    @property
    def lines(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def hazard(self) -> str: ...  # noqa: D102
    @property
    def fault(self) -> str: ...  # noqa: D102
    @property
    def meanwhile(self) -> str: ...  # noqa: D102
    @property
    def needs(self) -> str: ...  # noqa: D102
    @property
    def field(self) -> NeededWords | None: ...  # noqa: D102
    @property
    def options(self) -> Sequence[OptionWords]: ...  # noqa: D102
    @property
    def actions(self) -> Sequence[LabelWords]: ...  # noqa: D102
    @property
    def copied(self) -> str: ...  # noqa: D102
    @property
    def spoken(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102
