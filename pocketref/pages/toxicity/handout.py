"""What the handout prints: side effects in plain names, to be talked through with a clinician."""

from datetime import datetime

from pocketref.model.finding import Severity
from pocketref.model.noun import noun
from pocketref.model.risk import Apart, Compared
from pocketref.pack.library import Library
from pocketref.pages import arms
from pocketref.pages.naming import called
from pocketref.pages.toxicity import chance
from pocketref.pages.toxicity.contrasts import (
    Held,
    Result,
    leading,
    rates_of,
    shown_on_handout,
)
from pocketref.pages.toxicity.details import group, of_people, ungraded
from pocketref.pages.toxicity.rows import facts_of
from pocketref.pictures.bars import Bar, PairRow, with_and_without
from pocketref.pictures.icon_array import Group, icon_array
from pocketref.pictures.scene import Drawn
from pocketref.wording import numbers, rates, reviews, risks, shares
from pocketref.wording.names import joined, sentence_case
from pocketref.wording.numbers import sentence_start
from pocketref.wording.sentences import sentence

ARRAYS, BARS = 236, 720  # pixels of a picture, so that its words are as large as those around it


@noun
class Spoken:
    """One side effect of two groups side by side: the name of its picture, and its sentences."""

    picture: str
    name: str
    called: str
    lines: tuple[str, ...]


@noun
class HandoutSheet:
    """The sheet.

    Attributes:
        beside: side effects of groups that chance did not make.
        adds: what one drug adds where chance did; `adds_to` says to what. Its picture is `adds`.
        stops: why no figure stands where two calculations disagree.
    """

    title: str
    subtitle: str
    read: str
    beside_title: str
    beside_note: str
    caution: tuple[str, ...]
    beside: tuple[Spoken, ...]
    adds: str
    adds_to: str
    stops: tuple[str, ...]
    sources: str
    printed: str
    pack: str
    review: str
    scenes: tuple[Drawn, ...]


def handout(library: Library, printed: datetime) -> HandoutSheet:
    """The sheet of the pack's own comparison; no value of a patient is on it."""
    apart, even = leading(library, randomised=False), leading(library, randomised=True)
    edition = library.edition
    side = () if apart is None else apart.results(shown_on_handout(library, apart))
    weighed = () if even is None else even.results(shown_on_handout(library, even))
    compared = tuple(each for each in weighed if isinstance(each, Compared))
    beside = tuple(_beside(library, apart, each) for each in side if apart is not None)
    return HandoutSheet(
        title="Side effects compared",
        subtitle="Two ways to give the chemotherapy part of pertuzumab treatment",
        read="Each circle is one person out of 100. A filled circle had the side effect, an empty"
        " one did not. These are groups of people. Nobody can say which circle you would be.",
        beside_title="" if apart is None else _title(library, apart),
        beside_note=library.spelled("not randomised"),
        caution=() if apart is None else _caution(library, apart, side),
        beside=tuple(spoken for spoken, _ in beside),
        **_adds(library, even),
        stops=_stops(library, weighed),
        sources=_sources(library, apart, even),
        printed=f"Printed {numbers.day(printed.date())}.",
        pack=f"pocketref pack {edition.version}, digest {edition.digest[:12]}",
        review=sentence_case(reviews.review(edition.review.state)),
        scenes=(*(drawn for _, drawn in beside), *_bars(library, compared)),
    )


def _title(library: Library, held: Held) -> str:
    return arms.lettered(library, held.contrast.title)


def _caution(library: Library, held: Held, side: tuple[Result, ...]) -> tuple[str, ...]:
    """That chance did not choose, in plain words; and that grades are not known where it is so."""
    chosen = chance.chooser(library, held.trial, held.arms)
    who = f"In this study {chosen}, so the" if chosen else "The"
    unknown = any(ungraded(library, rate) for each in side for rate in rates_of(each))
    return (
        library.spelled(chance.APART),
        f"{who} two groups may have been different people from the start. The figures stand side"
        f" by side; no difference is worked out."
        + (" How severe the effects were is not stated." if unknown else ""),
    )


def plain(library: Library, event: str) -> str:
    """What a side effect is called when it is talked through."""
    known = library.event(event)
    return library.spelled(known.plain or known.title)


def _beside(library: Library, held: Held, result: Result) -> tuple[Spoken, Drawn]:
    both = {rate.arm: rate for rate in rates_of(result)}
    titles = {arm.id: arms.lettered(library, arm.title) for arm in held.trial.arms}
    of = of_people(result)
    groups = tuple(group(titles[arm], both.get(arm), of) for arm in held.arms)
    event = library.event(rates_of(result)[0].event)
    name = f"array-{event.id}"
    spoken = Spoken(
        picture=name,
        name=plain(library, event.id),
        called=f"Called {library.spelled(event.title.lower())}." if event.plain else "",
        lines=tuple(f"{sentence_start(each.said)} with {each.title}" for each in groups),
    )
    return spoken, _array(name, groups, of, ". ".join(spoken.lines))


def _array(name: str, groups: tuple[Group, ...], of: int, text: str) -> Drawn:
    return Drawn(name=name, scene=icon_array(groups, of, width=ARRAYS, text=text))


def _adds(library: Library, held: Held | None) -> dict[str, str]:
    """`What pertuzumab adds`, and to what."""
    if held is None:
        return {"adds": "", "adds_to": ""}
    name = arms.only(library, held.trial, *held.arms)
    to = _title(library, held).partition(" to ")[2]
    chance = "in a trial where chance decided"
    return {"adds": f"What {name} adds", "adds_to": f"to {to}, {chance}" if to else chance}


def _bars(library: Library, compared: tuple[Compared, ...]) -> tuple[Drawn, ...]:
    rows = tuple(_pair(library, each) for each in compared)
    text = " ".join(row.text for row in rows)
    if not rows:
        return ()
    return (Drawn(name="adds", scene=with_and_without(rows, width=BARS, text=text)),)


def _pair(library: Library, found: Compared) -> PairRow:
    name, said = plain(library, found.exposed.event), risks.difference_in_words(found)
    counted = "; ".join(shares.counted(found))
    below = f"{risks.INTERVAL} {risks.limits(found)}"
    with_it, without = (rates.share(rate) or 0 for rate in (found.exposed, found.control))
    return PairRow(
        id=found.exposed.id,
        title=name,
        text=f"{name}: {said}, {below}.",
        details=(f"{counted}: {shares.ROUNDED}" if found.rounded else counted,),
        given=Bar(said=f"{rates.of_hundred(found.exposed)} with", per_hundred=float(with_it)),
        without=Bar(said=f"{rates.of_hundred(found.control)} without", per_hundred=float(without)),
        said=said,
        below=below,
        facts=facts_of(found),
    )


def _stops(library: Library, weighed: tuple[Result, ...]) -> tuple[str, ...]:
    return tuple(
        library.spelled(sentence(each.why, called(library)))
        for each in weighed
        if isinstance(each, Apart) and each.why.severity is Severity.STOP
    )


def _sources(library: Library, *compared: Held | None) -> str:
    """Which trials, and which article: `Sources: PERUSE, CLEOPATRA; article of 5 Nov 2025.`."""
    trials = joined(tuple(held.trial.title for held in compared if held is not None))
    return f"Sources: {trials}; article of {numbers.day(library.edition.article_dated)}."
