"""A card in one go: as it is announced, and as it is copied."""

from collections.abc import Iterator

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.search.view import AnswerCard, Figure, VerdictRow
from pocketref.wording.names import sentence_case

_OPEN = frozenset({"invalid", "asks", "partial"})


def told(library: Library, card: AnswerCard) -> AnswerCard:
    """The card with what is announced of it, and what Ctrl+C takes where an answer stands."""
    waits = card.fault or card.needs
    if card.tone in _OPEN:
        said = f"{card.title}. {sentence_case(waits)}".strip()
        return but(card, spoken=" ".join((*card.stop, said)), copied="")
    said = card.spoken or " ".join(_announced(card))
    copied = card.copied or "\n".join((*_lines(card), f"Pack {library.edition.version}."))
    return but(card, spoken=" ".join((*card.stop, said)) if card.stop else said, copied=copied)


def _announced(card: AnswerCard) -> Iterator[str]:
    yield f"{card.title}."
    if card.boundary:
        yield card.boundary
    end = ";" if card.rows else "."
    yield from (f"{_figure(figure)}{end}" for figure in card.figures)
    yield from map(row_line, card.rows)
    yield from (f"{line.rstrip('.')}." for line in (*card.cautions, *card.lines))


def _lines(card: AnswerCard) -> Iterator[str]:
    yield f"{card.title}, {card.subtitle}" if card.subtitle else card.title
    yield from card.stop
    yield from filter(None, (card.boundary,))
    yield from map(_figure, card.figures)
    yield from map(row_line, card.rows)
    yield from (*card.cautions, *card.lines)


def _figure(figure: Figure) -> str:
    amount = f"{figure.amount}\u00a0{figure.unit}" if figure.unit else figure.amount
    worked = f" ({figure.working})" if figure.working else ""
    return f"{figure.label}: {amount}{worked}"


def row_line(row: VerdictRow) -> str:
    """A verdict in one line: whose, the word as what is said and not as an order, and why."""
    name = f"{row.name}, {row.about}" if row.about else row.name
    said = (f"{name}: {_inside(row.word)}", row.why)
    text = ". ".join(part.rstrip(".") for part in said if part)
    return text if text.endswith("?") else f"{text}."


def _inside(word: str) -> str:
    """A word inside a sentence; a short form keeps its capitals."""
    first = word.split(" ", maxsplit=1)[0]
    return word if first.isupper() else word[:1].lower() + word[1:]
