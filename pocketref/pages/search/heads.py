"""What stands at the head of an answer: a badge or an icon, a title and a quiet line."""

from pocketref.answers.answer import Answer, Clocks
from pocketref.answers.question import Kind
from pocketref.model.drug import Drug
from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.wording import numbers
from pocketref.wording.names import sentence_case

_TITLES = {
    Kind.DOSE: "Dose",
    Kind.DAY: "Infusion day",
    Kind.RECURRENCE: "Recurrence by its timing",
    Kind.LVEF: "Heart function (LVEF)",
    Kind.GRADE: "Grade",
    Kind.RISK: "How often it was reported",
    Kind.INTERVAL: "Late or missed dose",
    Kind.BSA: "Body surface area",
    Kind.SOURCE: "Where this comes from",
    Kind.NOT_COVERED: "Not in this pack",
}
_ICONS = {
    Kind.DOSE: "syringe",
    Kind.DAY: "drip",
    Kind.RECURRENCE: "branch",
    Kind.LVEF: "pulse",
    Kind.GRADE: "pulse",
    Kind.RISK: "pulse",
    Kind.INTERVAL: "clock",
    Kind.BSA: "info",
    Kind.SOURCE: "quotes",
    Kind.NOT_COVERED: "stop",
}


@noun
class Head:
    """A badge with its edge, or an icon; and what the answer is about."""

    title: str
    subtitle: str = ""
    letter: str = ""
    edge: str = ""
    icon: str = ""


def topic(kind: Kind) -> str:
    """What a kind of answer is called."""
    return _TITLES[kind]


def icon(kind: Kind) -> str:
    """The icon of a kind of answer."""
    return _ICONS[kind]


def head(library: Library, answer: Answer) -> Head:
    """The head of an answer: of a drug by its badge, of everything else by an icon."""
    about = library.kind_of(answer.about) if answer.about else None
    if answer.kind in {Kind.DOSE, Kind.NOT_COVERED} and about == "drug":
        return _of_drug(answer, library.drug(answer.about))
    title, subtitle = _titles(library, answer, about)
    return Head(title=title, subtitle=subtitle, icon=_ICONS[answer.kind])


def _of_drug(answer: Answer, drug: Drug) -> Head:
    """The letter stands only where a dose is given: a drug that is not covered has none."""
    dosed = answer.kind is Kind.DOSE
    every = f", every {numbers.weeks(drug.interval.value)}" if drug.interval and dosed else ""
    brands = " and others" if len(drug.brands) > 1 else ""
    return Head(
        title=drug.shown,
        subtitle=f"IV{every}" if dosed else f"{', '.join(drug.brands[:1])}{brands}",
        letter=drug.letter if dosed else "",
        edge=drug.edge if dosed else "",
        icon="" if dosed else _ICONS[answer.kind],
    )


def _titles(library: Library, answer: Answer, about: str | None) -> tuple[str, str]:
    match answer.kind, about:
        case Kind.RISK, "event":
            return library.event(answer.about).title, topic(Kind.RISK)
        case Kind.DAY, "regimen":
            return topic(Kind.DAY), library.regimen(answer.about).title
        case Kind.GRADE, "score":
            return library.score(answer.about).title, ""
        case Kind.GRADE, _:
            scales = library.scales(term=answer.about)
            return (sentence_case(scales[0].title) if scales else topic(Kind.GRADE)), ""
        case Kind.INTERVAL, _:
            return topic(Kind.INTERVAL), _since(answer)
        case _:
            return topic(answer.kind), ""


def _since(answer: Answer) -> str:
    match answer.result:
        case Clocks(since=since, late=late):
            days = f"{numbers.days(since)} since the last dose"
            return f"{days}, {numbers.days(late)} late" if late > 0 else days
        case _:
            return ""
