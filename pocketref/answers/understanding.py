"""From a typed text to a question with values. Units and ranges decide; doubt asks. Pure.

What a word can mean is content (`Lexicon`); the order in which it is decided is here and in
`kinds`. A value is never made out here: its text goes to the parser of its field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.answers.bodies import bodily
from pocketref.answers.claims import Claims, claimed
from pocketref.answers.kinds import kind_of
from pocketref.answers.namings import Naming, named_in
from pocketref.answers.pieces import Piece, pieces_of
from pocketref.answers.placed import (
    Placed,
    consistent,
    fault_of,
    keep_one,
    leave_one,
    placed,
    together,
)
from pocketref.answers.priors import prior_of
from pocketref.answers.question import Kind, Question, Reading
from pocketref.answers.ranges import fits, ranges_of
from pocketref.answers.signs import Signs, signs_of, term_of
from pocketref.answers.spans import clocks_of, is_span, spanned
from pocketref.answers.tokens import LONGEST, folded
from pocketref.answers.unread import beside_words, is_edition, unclaimed
from pocketref.answers.wordings import choices_of, readings_of, scope_of, words_of
from pocketref.model.noun import but, noun
from pocketref.model.vocabulary import Sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocketref.answers.lexicon import Lexicon
    from pocketref.answers.ranges import Ranges
    from pocketref.model.bounds import Bounds
    from pocketref.model.fault import Fault

# Kinds beside which a bare figure is a weight or a height.
_BODILY = frozenset({Kind.DOSE, Kind.DAY, Kind.BSA, Kind.INTERVAL})
_SURFACE = frozenset({Kind.DAY, Kind.BSA})
_SPANNED = frozenset({Kind.DAY, Kind.INTERVAL})
# Kinds that are answered beside words that are not understood.
_BESIDE_WORDS = frozenset({Kind.GRADE, Kind.LVEF, Kind.BSA})
_VALUELESS = frozenset({Kind.SOURCE, Kind.NOT_COVERED})


@noun
class _Read:
    """A text as far as its words were read."""

    text: str
    pieces: tuple[Piece, ...]
    naming: Naming
    claims: Claims
    signs: Signs
    kind: Kind | None
    surface: bool

    @property
    def figures(self) -> list[Piece]:
        """Every figure."""
        return [piece for piece in self.pieces if piece.figure]

    @property
    def bare(self) -> list[Piece]:
        """Figures without a unit that no word claims."""
        return [
            piece
            for at, piece in enumerate(self.pieces)
            if piece.figure and not piece.unit and at not in self.claims
        ]


def understand(text: str, lexicon: Lexicon, limits: tuple[Bounds, ...]) -> Question:
    """Understand a text.

    Args:
        text: as typed, of any length; a long one only finds.
        lexicon: the words of the pack.
        limits: of every value that may be entered; they decide what a bare figure can be.
    """
    whole = " ".join(folded(text[: LONGEST + 1]).split())
    if not whole or len(text) > LONGEST:
        return Question(text=text, words=text[:LONGEST])
    place = lexicon.alone(Sense.PLACE, whole)
    if place:
        reading = Reading(what="place", value=place, typed=text.strip())
        return Question(text=text, readings=(reading,), words=text.strip())
    scope, inner = scope_of(text, lexicon)
    ranges = ranges_of(limits)
    pieces = pieces_of(inner, lexicon)
    naming = named_in(inner, pieces, lexicon)
    claims = claimed(inner, pieces, ranges, lexicon.measures, without=naming.taken)
    signs = signs_of(inner, pieces, naming, claims, lexicon)
    read = _Read(
        text=inner,
        pieces=pieces,
        naming=naming,
        claims=claims,
        signs=signs,
        kind=kind_of(signs),
        surface=any(lexicon.drugs[name].surface for name in naming.possible),
    )
    return _question(text, scope, read, _placed(read, ranges, lexicon), lexicon)


def _placed(read: _Read, ranges: Ranges, lexicon: Lexicon) -> Placed:
    """Every value of the text, by what is asked."""
    if read.kind is None:
        return Placed(faults=tuple(_alone(read, ranges)))
    if read.kind in _VALUELESS:
        return Placed()
    claims = _claims(read)
    figures = [(_field(read, at), read.pieces[at]) for at in claims]
    spans = Placed()
    if read.kind in _SPANNED:
        spans = spanned(read.text, read.pieces, read.bare, ranges)
    more, open_ones = _bare(read, spans, ranges)
    parts = [choices_of(read.pieces, read.naming), spans, open_ones]
    parts.append(unclaimed(read.text, read.pieces, claims, spans=read.kind is Kind.GRADE))
    if read.kind in _BESIDE_WORDS:
        parts.append(beside_words(read.text, read.pieces, read.signs.loose))
    if read.kind is Kind.RECURRENCE:
        parts.append(prior_of(read.text, read.pieces, read.naming, lexicon))
    return consistent(read.text, together(placed(read.text, [*figures, *more], ranges), *parts))


def _claims(read: _Read) -> Claims:
    """The figures that have a field here: a grading has none for months, and asks what they are."""
    if read.kind is not Kind.GRADE:
        return read.claims
    return {at: field for at, field in read.claims.items() if field != "months"}


def _field(read: _Read, at: int) -> str:
    """The field of a figure; months beside `late` or `since` are for its parser to refuse."""
    field = read.claims[at]
    clocks = dict.fromkeys(clocks_of(read.pieces).values())
    if field == "months" and read.kind in _SPANNED and clocks:
        return next(iter(clocks))
    return field


def _bare(read: _Read, spans: Placed, ranges: Ranges) -> tuple[list[tuple[str, Piece]], Placed]:
    """The fields of figures that neither a unit nor a word speaks for."""
    bare = [piece for piece in read.bare if all(piece.typed != each.typed for each in spans.doubts)]
    taken = set(read.claims.values())
    if read.kind in _BODILY:
        surface = read.kind in _SURFACE or read.surface
        return bodily(read.text, bare, taken, ranges, surface=surface)
    if read.kind is Kind.RECURRENCE:
        return _months(read, bare, given="months" in taken)
    if read.kind is Kind.GRADE:
        return _graded(read, bare, taken, ranges)
    if read.kind is Kind.LVEF and bare:
        return [], Placed(doubts=(leave_one(read.text, "lvef", read.figures),))
    return [], Placed(loose=tuple(bare))


def _graded(
    read: _Read, bare: list[Piece], taken: set[str], ranges: Ranges
) -> tuple[list[tuple[str, Piece]], Placed]:
    """The bare figures of a grading: a temperature, or one too many.

    One alone beside a count is a temperature even where it cannot be: its parser says so. A grade
    of the count would stand as if nothing else had been typed.
    """
    open_one = "temperature" not in taken
    bare = [piece for piece in bare if not is_edition(read.pieces, piece)]
    hot = [piece for piece in bare if open_one and fits("temperature", piece.text, ranges)]
    if open_one and not hot and len(bare) == 1 and "anc" in taken:
        hot = bare
    rest = [piece for piece in bare if piece not in hot]
    doubts = (leave_one(read.text, "", rest),) if rest else ()
    return [("temperature", piece) for piece in hot], Placed(doubts=doubts)


def _months(
    read: _Read, bare: list[Piece], *, given: bool
) -> tuple[list[tuple[str, Piece]], Placed]:
    """The one bare figure of a recurrence; weeks are for the parser of months to refuse."""
    if bare and given:
        return [], Placed(doubts=(leave_one(read.text, "months", bare),))
    if len(bare) > 1:
        return [], Placed(doubts=(keep_one(read.text, "months", bare),))
    spanning = [piece for piece in read.pieces if is_span(piece)]
    return [("months", piece) for piece in (*bare, *spanning)], Placed()


def _alone(read: _Read, ranges: Ranges) -> Iterator[Fault]:
    """The faults of figures that stand alone: `68,5`, `150 lb`."""
    if all(piece.figure or piece.values(Sense.FILLER) for piece in read.pieces):
        for at, piece in enumerate(read.pieces):
            fault = fault_of(read.claims.get(at, "weight"), piece.amount, ranges)
            if piece.figure and fault and not is_span(piece):
                yield fault


def _question(
    text: str, scope: Reading | None, read: _Read, found: Placed, lexicon: Lexicon
) -> Question:
    signs, prior = read.signs, read.kind is Kind.RECURRENCE
    values = sorted(found.values, key=lambda value: value.start)
    typed = tuple(dict.fromkeys(value.typed for value in values if value.typed))
    graded = read.kind is Kind.GRADE
    fields = frozenset(each.field for each in typed) | signs.fields
    term = term_of(read.pieces, signs.event, fields, lexicon) if graded else ""
    term = signs.score if graded and signs.score else term
    about = but(signs, term=term)
    readings = readings_of(read.pieces, read.naming, about, found, prior=prior)
    return Question(
        text=text,
        kind=read.kind,
        drugs=() if prior else signs.drugs,
        regimen=signs.regimen,
        event=signs.event,
        term=term,
        prior=next((each.text for each in typed if each.field == "prior"), ""),
        typed=typed,
        readings=tuple(dict.fromkeys((scope, *readings) if scope else readings)),
        faults=tuple(dict.fromkeys(found.faults)),
        doubts=(*read.naming.doubts, *found.doubts),
        scope=scope.value if scope else "",
        words=words_of(read.text, read.pieces, found, read.kind),
        loose=(*signs.loose, *(piece.typed for piece in found.loose)),
    )
