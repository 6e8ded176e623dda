"""Two rates that are ticked: their difference where it is fair, else why there is none."""

from pocketref.agreement.contrasting import compare
from pocketref.model.risk import Apart, Compared
from pocketref.model.toxicity import Rate, Trial
from pocketref.pack.library import Library
from pocketref.pages import arms
from pocketref.pages.toxicity.compare_view import Arrays, Detail
from pocketref.pages.toxicity.details import figures, group, notices, of_people
from pocketref.pages.toxicity.rows import event_of, facts_of
from pocketref.pictures.icon_array import Group
from pocketref.wording import rates, risks, shares

_BOTH = 2


def held(library: Library, ids: tuple[str, ...]) -> Detail | None:
    """Two rates against each other, the first as the one with; None while they are not two."""
    if len(ids) != _BOTH:
        return None
    one, other = (library.rate(each) for each in ids)
    trial = library.trial(one.trial)
    found = compare(trial, one, other)
    of = of_people(found)
    groups = tuple(_group(library, rate, of) for rate in (one, other))
    caution, stop = notices(library, trial, (one.arm, other.arm), found)
    strong, lines = _said(library, found, trial)
    title = " and ".join(dict.fromkeys(event_of(library, rate) for rate in (one, other)))
    told = (*(f"{each.title}: {each.said}." for each in groups), *strong, *lines)
    return Detail(
        id="+".join(ids),
        title=f"{title}, held against each other",
        arrays=None if stop else Arrays(of=of, groups=groups, text=" ".join(told)),
        strong=strong,
        lines=lines,
        caution=caution,
        stop=stop,
        copied=" ".join((f"{title}.", *told, *caution)),
        facts=facts_of(found),
    )


def _group(library: Library, rate: Rate, of: int) -> Group:
    trial = library.trial(rate.trial)
    title = f"{trial.title}, {arms.arm(library, trial, rate)}"
    return group(title, rate, of)


def _said(
    library: Library, found: Compared | Apart, trial: Trial
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentence and the figures of a difference; of rates apart each by itself."""
    if isinstance(found, Apart):
        whole = (library.trial(rate.trial) for rate in found.rates)
        return (), tuple(
            library.spelled(f"{rates.whose(each, rate)}: {rates.figure(rate)}. {rates.what(rate)}.")
            for each, rate in zip(whole, found.rates, strict=True)
        )
    name = arms.only(library, trial, found.exposed.arm, found.control.arm)
    counts = "; ".join(shares.counted(found))
    whence = f"{counts}: {shares.ROUNDED}." if found.rounded else f"{counts}."
    return (risks.sentence(found, name),), (whence, *figures(found))
