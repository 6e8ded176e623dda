"""Questions and worksheets for the tests of this room: each says only what it is about."""

from datetime import date

from pocketref.answers.answer import Answer, Doses
from pocketref.answers.question import Kind, Question, Typed
from pocketref.model.patient import Occasion
from pocketref.model.plan import Dose
from pocketref.pack.library import Library
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.entering import edit
from pocketref.worksheet.levels import levelled
from pocketref.worksheet.worksheet import Worksheet

ON = date(2026, 3, 9)
BLANK = Worksheet(asked=Occasion(on=ON))
DOCETAXEL = "pertuzumab-trastuzumab-docetaxel"
WEEKLY = "pertuzumab-trastuzumab-paclitaxel-weekly"
THREE_WEEKLY = "pertuzumab-trastuzumab-paclitaxel-3-weekly"
EMTANSINE = "trastuzumab-emtansine"


def a_question(
    kind: Kind, *drugs: str, text: str = "", regimen: str = "", **values: str
) -> Question:
    """A question by its drugs and values, each value under the name of its field."""
    typed = tuple(Typed(field=_field(name), text=given) for name, given in values.items())
    return Question(text=text, kind=kind, drugs=drugs, regimen=regimen, typed=typed)


def a_sheet(library: Library, regimen: str = "", **values: str) -> Worksheet:
    """A worksheet with these texts typed into its fields."""
    front = library.front(regimen) if regimen else None
    sheet = choose_regimen(front)(BLANK)
    limits = levelled(library.limits(), front.level if front else "")
    for name, given in values.items():
        sheet = edit(_field(name), given, limits)(sheet)
    return sheet


def the(answers: tuple[Answer, ...]) -> Answer:
    """The only answer."""
    (one,) = answers
    return one


def doses_of(answer: Answer) -> list[tuple[str, str, str]]:
    """Every figure with its regimen and the cycles it is for; `held` where there is none."""
    assert isinstance(answer.result, Doses)
    return [
        (by.regimen, one.cycles, _shown(one.line.answer))
        for by in answer.result.by
        for one in by.lines
    ]


def _shown(answer: object) -> str:
    return str(answer.give) if isinstance(answer, Dose) else "none"


def _field(name: str) -> str:
    return name.replace("_", "-")
