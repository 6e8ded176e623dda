"""Which verbs there are, and what each may be asked."""

from argparse import SUPPRESS, ArgumentParser, RawDescriptionHelpFormatter
from typing import Any, NoReturn

from pocketref import __version__
from pocketref.cli import (
    grading,
    heart,
    options,
    pictures,
    printing,
    recurrence,
    risk,
    searching,
    toxicity,
)
from pocketref.cli.outcome import usage
from pocketref.model.reader import Spelling

_ABOUT = "Offline pocket reference for the pertuzumab regimen. Without a verb it opens its window."
_AFTER = """\
exit codes:
  0 answered, also if the answer is held, unclear or needs a value
  2 bad input   3 no good pack   4 show: no such id   5 the two calculations disagree
"""


class _Parser(ArgumentParser):
    """Raises its complaint instead of printing usage and leaving."""

    def __init__(self, **more: Any) -> None:  # noqa: ANN401  # whatever argparse takes
        super().__init__(allow_abbrev=False, formatter_class=RawDescriptionHelpFormatter, **more)

    def error(self, message: str) -> NoReturn:
        raise usage(message)


def grammar() -> ArgumentParser:
    """The whole command line."""
    parser = _Parser(prog="pocketref", description=_ABOUT, epilog=_AFTER)
    parser.add_argument("--version", action="version", version=f"pocketref {__version__}")
    parser.add_argument("--at", metavar="ROUTE", default="", help="open the window at a place")
    _add_everywhere(parser)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    dose = verbs.add_parser("dose", help="one drug, each phase")
    dose.add_argument("drug", metavar="DRUG")
    options.add_values(dose)
    options.add_acknowledge(dose)
    day = verbs.add_parser("day", help="the whole plan of a day")
    day.add_argument("regimen", metavar="REGIMEN")
    options.add_values(day)
    options.add_acknowledge(day)
    options.add_check(day)
    lvef = verbs.add_parser("lvef", help="every source's rule on the heart, side by side")
    heart.add_values(lvef)
    grade = verbs.add_parser("grade", help="a side effect by what was measured")
    grading.add_options(grade)
    again = verbs.add_parser("recurrence", help="which line of treatment each source comes to")
    recurrence.add_options(again)
    show = verbs.add_parser("show", help="one item of the pack")
    show.add_argument("id", metavar="ID")
    sheet = verbs.add_parser("print", help="a sheet as a PDF file")
    printing.add_options(sheet)
    for drawn in (lvef, grade, again):
        pictures.add_svg(drawn)
    own = (dose, day, lvef, grade, again, show, sheet)
    for verb in (*own, *_reading_verbs(verbs), *_pack_verbs(verbs)):
        _add_everywhere(verb, default=SUPPRESS)
    return parser


def _reading_verbs(verbs: Any) -> tuple[ArgumentParser, ...]:  # noqa: ANN401  # argparse hides its type
    rates = verbs.add_parser("toxicity", help="how often each side effect was reported")
    toxicity.add_options(rates)
    counts = verbs.add_parser("risk", help="your own counts with and without, compared")
    risk.add_options(counts)
    for drawn in (rates, counts):
        pictures.add_svg(drawn)
    search = verbs.add_parser(
        "search",
        help="a text: how it is read, its answer, what is found",
        description=searching.ABOUT,
    )
    searching.add_options(search)
    return (
        rates,
        counts,
        search,
        verbs.add_parser("sources", help="every source, and how it was read"),
        verbs.add_parser("differ", help="every disagreement between sources"),
        verbs.add_parser("newer", help="evidence newer than the article"),
    )


def _pack_verbs(verbs: Any) -> tuple[ArgumentParser, ...]:  # noqa: ANN401  # argparse hides its type
    pack = verbs.add_parser("pack", help="build, check or describe a pack")
    asked = pack.add_subparsers(dest="pack_verb", metavar="build|check|info", required=True)
    build = asked.add_parser("build", help="from a content folder")
    build.add_argument("folder", metavar="DIR")
    build.add_argument("-o", "--output", metavar="FILE", required=True)
    check = asked.add_parser("check", help="a content folder, every fault listed")
    check.add_argument("folder", metavar="DIR")
    info = asked.add_parser("info", help="a pack, described")
    info.add_argument("file", metavar="FILE")
    return (build, check, info)


def _add_everywhere(parser: ArgumentParser, default: str | None = None) -> None:
    """Options that may stand before or after the verb."""
    parser.add_argument("--pack", metavar="FILE", default=default, help="use this pack")
    parser.add_argument(
        "--site",
        metavar="FILE",
        default=default,
        help="use this site file (default this computer's)",
    )
    parser.add_argument(
        "--spelling",
        choices=[each.value for each in Spelling],
        default=default,
        help="of the words (default british)",
    )
    parser.add_argument(
        "--json", action="store_true", default=default or False, help="one document, no text"
    )
