"""What the rail says of a row: how many of a hundred, and what it comes to where that is fair."""

from decimal import Decimal

from pocketref.model.fact import Verification
from pocketref.model.finding import Severity
from pocketref.model.noun import noun
from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Grades, Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages import arms
from pocketref.pages.naming import called
from pocketref.pages.provenance import Chip, ChipKind, chips, fewest
from pocketref.pages.toxicity import chance
from pocketref.pages.toxicity.compare_view import Arrays, Detail
from pocketref.pages.toxicity.contrasts import Held, Result, rates_of
from pocketref.pages.toxicity.rows import NOT_REPORTED, event_of, facts_of
from pocketref.pictures.icon_array import Group
from pocketref.wording import numbers, rates, risks, shares
from pocketref.wording.risks import Weighed
from pocketref.wording.rounding import places
from pocketref.wording.sentences import sentence

_HUNDRED, _THOUSAND, _MOST_CHIPS = 100, 1000, 3
_UNGRADED = Chip(kind=ChipKind.SILENT, text="Grade not stated")


@noun
class About:
    """Whom a row is of: the comparison, and what only one group was given."""

    library: Library
    held: Held
    name: str


def detail(about: About, result: Result, parts: tuple[str, ...] = (), order: str = "") -> Detail:
    """What the rail says of a result.

    Args:
        about: whose comparison.
        result: two rates, or one that stands alone.
        parts: what is known of regions and ages.
        order: the other rows in the same order of groups, where nothing is subtracted.
    """
    library, facts = about.library, facts_of(result)
    known = {rate.arm: rate for rate in rates_of(result)}
    of = of_people(result)
    groups = tuple(_group(about, known.get(arm), arm, of) for arm in about.held.arms)
    strong, lines = _said(about, result, groups)
    title = event_of(library, rates_of(result)[0])
    caution, stop = notices(library, about.held.trial, about.held.arms, result)
    return Detail(
        id=rates_of(result)[0].id,
        title=title,
        chips=_chips(library, result, facts),
        arrays=None if stop else Arrays(of=of, groups=groups, text=f"{title}. {' '.join(strong)}"),
        strong=() if stop else strong,
        lines=() if stop else (*lines, *((order,) if order else ())),
        parts=parts,
        caution=caution,
        stop=stop,
        copied="" if stop else _copied(about, title, (*strong, *lines), caution),
        facts=facts,
    )


def of_people(result: Result) -> int:
    """Of how many people: 1,000 where fewer than 1 of 100 have it in every group that is known."""
    shares = [share for rate in rates_of(result) if (share := rates.share(rate)) is not None]
    return _THOUSAND if shares and 0 < max(shares) < 1 else _HUNDRED


def _group(about: About, rate: Rate | None, arm: str, of: int) -> Group:
    titles = {each.id: each.title for each in about.held.trial.arms}
    return group(arms.lettered(about.library, titles[arm]), rate, of)


def group(title: str, rate: Rate | None, of: int) -> Group:
    """A group of people as discs; without any where no share of them was reported."""
    share = None if rate is None else rates.share(rate)
    if share is None:
        return Group(title=title, said=NOT_REPORTED, affected=None)
    many = int(places(share * of / _HUNDRED, 0))
    return Group(title=title, said=_of_many(share, of), affected=many)


def _of_many(share: Decimal, of: int) -> str:
    many = places(share * of / _HUNDRED, 0)
    few = f"fewer than 1 of {numbers.count(of)}"
    return few if share and not many else f"{numbers.number(many)} of {numbers.count(of)}"


def _said(
    about: About, result: Result, groups: tuple[Group, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The large sentences, and the smaller ones."""
    match result:
        case Compared():
            one, other = groups
            strong = (
                f"{numbers.sentence_start(one.said)} with {about.name}.",
                f"{numbers.sentence_start(other.said)} without.",
                risks.sentence(result, about.name),
            )
            return strong, (*_rounded(result), *figures(result))
        case Apart():
            return tuple(
                f"{numbers.sentence_start(group.said)} with {_inside(about, group.title)}."
                if group.affected is not None
                else f"Not reported with {_inside(about, group.title)}."
                for group in groups
            ), ()


def _inside(about: About, title: str) -> str:
    """The title of a group in the middle of a sentence; drugs keep their letters."""
    shown = {drug.shown for drug in about.library.drugs()}
    return title if title in shown else f"{title[:1].lower()}{title[1:]}"


def figures(found: Compared) -> tuple[str, ...]:
    """The difference and the number needed, each with its interval."""
    middle = numbers.sentence_start(risks.difference_in_words(found))
    return f"{middle}, {risks.INTERVAL} {risks.limits(found)}.", needed_line(found)


def needed_line(found: Weighed) -> str:
    """`Number needed to harm: 16.1, 95% interval 9.5 to 51.7.`."""
    name = numbers.sentence_start(risks.needed_name(found))
    return f"{name}: {risks.needed(found)}, {risks.INTERVAL} {risks.needed_limits(found)}."


def _rounded(found: Compared) -> tuple[str, ...]:
    """Whose count was not read, and which counts its percentage leaves room for."""
    said = f"{shares.ROUNDED.capitalize()}: {'; '.join(shares.counted(found))}."
    return (said,) if found.rounded else ()


def notices(
    library: Library, trial: Trial, of: tuple[str, str], result: Result
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A caution that nothing is subtracted, or a stop that the engines do not agree.

    Args:
        library: the open pack.
        trial: that of the first group.
        of: the ids of both groups.
        result: what their rates come to.
    """
    if isinstance(result, Compared):
        return (), ()
    if result.why.code == "not-randomised":
        return chance.not_randomised(library, trial, of), ()
    said = (library.spelled(sentence(result.why, called(library))),)
    return ((), said) if result.why.severity is Severity.STOP else (said, ())


def _chips(library: Library, result: Result, facts: tuple[str, ...]) -> tuple[Chip, ...]:
    shown = fewest(chips(library, facts), _MOST_CHIPS)
    return (*shown, _UNGRADED) if any(ungraded(library, r) for r in rates_of(result)) else shown


def ungraded(library: Library, rate: Rate) -> bool:
    """Whether only a summary was read, that gives neither people nor grades."""
    summed = library.fact(rate.fact).verification is Verification.SECONDARY
    return summed and rate.people is None and rate.grades is Grades.ALL


def _copied(about: About, title: str, said: tuple[str, ...], caution: tuple[str, ...]) -> str:
    """The row as it is copied: with its trial, its cut, its sources and the pack."""
    library, edition = about.library, about.library.edition
    trial = about.held.trial
    made = "randomised" if trial.randomised else "not randomised"
    return (
        f"{title}. {' '.join((*said, *caution))} {trial.title}, {library.spelled(made)},"
        f" data cut: {about.held.cut}. Pack {edition.version}, {numbers.day(edition.dated)}."
    )
