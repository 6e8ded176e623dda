"""The command line, verb by verb: what it answers in plain text and in documents."""

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from pathlib import Path

from pocketref.cli.grammar import grammar
from pocketref.cli.main import main
from pocketref.cli.show import answer_show
from pocketref.model.grading import Score
from pocketref.pack.library import Library, open_pack
from tests.lint.queries import QUERIES
from tests.lint.saying import Kind, Said

BODY = "--weight 68 --height 165 --date 2026-03-09"
WELL = f"{BODY} --lvef-baseline 62 --lvef 60 --anc 3.2 --platelets 240 --start 09:00"
ILL = (
    f"{BODY} --lvef-baseline 62 --lvef 44 --lvef-normal 50 --anc 0.4 --platelets 60 --ast 4"
    " --alt 6 --bilirubin 1.6 --alp 3 --neuropathy 3 --temperature 38.6 --haemoglobin 8.1"
)
# Values of every measure together: past the worst limits, between them, and short of the first.
GRADED = (
    "",
    (
        "--anc 0.4 --platelets 20 --haemoglobin 7.5 --stools 8 --skin 60 --bilirubin 4 --alt 9"
        " --ast 9 --lvef 38 --lvef-baseline 62 --temperature 38.6 --baseline 1"
    ),
    (
        "--anc 0.7 --platelets 60 --haemoglobin 9 --stools 5 --skin 20 --bilirubin 2 --alt 4"
        " --ast 4 --lvef 48 --lvef-baseline 60 --temperature 38.1 --baseline 2 --sustained yes"
    ),
    "--anc 0.4 --temperature 38.3 --sustained no --lvef 39.5 --lvef-baseline 45 --alt 4 --ast 4",
    "--anc 1.6 --platelets 160 --haemoglobin 13 --stools 0 --skin 0 --temperature 37 --lvef 60",
    "--anc 1.6 --platelets 160 --haemoglobin 13 --temperature 38.1 --lower-limit 20",
)
BAD = (
    "dose",
    "dose aspirin",
    "dose docetaxel --weight abc",
    "dose docetaxel --weight 680 --height 165",
    "dose docetaxel --weight 150 --height 1.65",
    "dose docetaxel --weight 68,5 --height 165",
    "dose docetaxel --weight 160 --height 165",
    "dose docetaxel --weight 45 --height 199",
    "dose docetaxel --vial docetaxel",
    "dose docetaxel --vial docetaxel=20",
    "dose docetaxel --vial paclitaxel=6mg/mL",
    "dose docetaxel --cycle 0",
    "dose docetaxel --cycle 1.5",
    "dose trastuzumab --weight 68 --weight 70",
    "dose trastuzumab --last trastuzumab=2026-13-01",
    "dose trastuzumab --weight 150lb",
    "day nothing",
    "day pertuzumab-trastuzumab-docetaxel --date tomorrow",
    "day pertuzumab-trastuzumab-docetaxel --date 2026-03-09 --start 25:00",
    "day pertuzumab-trastuzumab-docetaxel --date 2026-03-09 --cycle 2 --last pertuzumab=2026-03-10",
    "day pertuzumab-trastuzumab-docetaxel --date 2026-03-09 --cycle 2 --last pertuzumab=2026-03-09",
    "day pertuzumab-trastuzumab-docetaxel --date 2026-03-09 --cycle 2 --last pertuzumab=2010-03-09",
    "day pertuzumab-trastuzumab-docetaxel --date 2026-03-09 --cycle 1 --last pertuzumab=2026-02-16",
    "day pertuzumab-trastuzumab-docetaxel --day 8",
    "day pertuzumab-trastuzumab --taxane-level 75",
    "day pertuzumab-trastuzumab-docetaxel --anc 400",
    "day pertuzumab-trastuzumab-docetaxel --anc 1400cells/mm3",
    "day pertuzumab-trastuzumab-docetaxel --temperature 101.5",
    "day pertuzumab-trastuzumab-docetaxel --lvef-on 2030-01-01 --date 2026-03-09",
    "day pertuzumab-trastuzumab-docetaxel --hold aspirin",
    "day pertuzumab-trastuzumab-docetaxel --neuropathy 2.5",
    "day pertuzumab-trastuzumab-docetaxel --symptoms perhaps",
    "day pertuzumab-trastuzumab-docetaxel --bilirubin 0.5555",
    "recurrence --months 8 --last-dose 2025-03-09",
    "recurrence --last-dose 2025-03-09",
    "recurrence --last-dose 2025-03-09 --recurrence 2025-01-08",
    "recurrence --last-dose 2025-03-09 --recurrence 2999-03-09",
    "recurrence --prior docetaxel",
    "recurrence --months 300",
    "lvef --now 50",
    "lvef --baseline 62 --now 6.2",
    "grade cough",
    "grade diarrhoea --stools 25",
    "grade rash --skin 5.5",
    "grade alt --alt 6 --baseline x",
    "grade febrile-neutropenia --sustained maybe",
    "grade mascc --item burden=perhaps",
    "grade mascc --item burden=mild --item burden=severe",
    "grade cisne --item fever=yes",
    "grade cisne --item=",
    "grade rash --item heart=yes",
    "show nothing",
    "toxicity aspirin",
    "search",
    "search trastuzumab --limit 0",
    "print",
    "print infusion-checklist",
    "print answer --pdf x.pdf",
    "print answer xyzzy --pdf x.pdf",
    "print infusion-checklist --pdf x.pdf --regimen pertuzumab-trastuzumab-docetaxel",
    "pack check nowhere",
    "pack info nowhere",
    "--at nowhere",
    "dose pertuzumab --json=5",
)


HELP = (
    "--help",
    "dose --help",
    "day --help",
    "search --help",
    "lvef --help",
    "recurrence --help",
    "grade --help",
    "print --help",
    "toxicity --help",
)


def ids(pack: Path) -> list[str]:
    """The id of everything in a pack that has one."""
    with closing(sqlite3.connect(f"file:{pack}?mode=ro", uri=True)) as opened:
        rows = opened.execute("SELECT DISTINCT id FROM item ORDER BY id").fetchall()
    with closing(open_pack(pack)) as library:
        return [name for (name,) in rows if library.kind_of(name) is not None]


def calls(library: Library) -> Iterator[str]:
    """Calls that are answered: every verb, every drug, every regimen."""
    for drug in library.drugs():
        yield f"dose {drug.id}"
        yield f"dose {drug.id} {BODY} --acknowledge"
        yield f"dose {drug.id} {BODY} --acknowledge --cycle 3 --region eu"
    yield from (f"search {text}" for text in QUERIES)
    for front in library.fronts():
        yield from _days(library, front.id, front.days)
    for values in ("", "--normal 50", "--setting early", "--symptoms yes", "--region eu"):
        for now in ("60", "50", "48", "40", "64"):
            yield f"lvef --baseline 62 --now {now} {values}".strip()
    for term in dict.fromkeys(scale.term for scale in library.scales()):
        yield from (f"grade {term} {values}".strip() for values in GRADED)
    for score in library.scores():
        yield from _scored(score)
    yield from _recurrences(library)
    yield from ("sources", "differ", "newer", "toxicity")
    for event in library.events():
        yield f"toxicity {event.id}"
    for trial in library.trials():
        yield f"toxicity --trial {trial.id}"


def _recurrences(library: Library) -> Iterator[str]:
    """Every history at each line and between, without chemotherapy too; and every first line."""
    yield "recurrence"
    for prior in library.decision("recurrence").ask("prior").choices:
        for months in ("3", "6", "8.5", "12", "24"):
            case = f"recurrence --prior {prior.id} --months {months}"
            yield case
            yield f"{case} --hr positive --menopause pre --chemotherapy unfit"
        dated = f"recurrence --prior {prior.id} --last-dose 2025-03-09"
        yield f"{dated} --recurrence 2025-11-10"
        yield f"{dated} --recurrence 2026-04-08"
    for held in library.decision("progression").asks[0].choices:
        yield f"recurrence --first-line {held.id}"


def _scored(score: Score) -> Iterator[str]:
    """A score that is not answered, answered in part, at its best and at its worst."""
    yield f"grade {score.id}"
    for at in (0, -1):
        items = [f"--item {key}={score.choices(key)[at]}" for key in score.keys]
        yield " ".join((f"grade {score.id}", *items))
        yield " ".join((f"grade {score.id}", *items[1:], "--temperature 38.6"))


def _days(library: Library, regimen: str, days: tuple[int, ...]) -> Iterator[str]:
    drugs = library.regimen(regimen).drugs
    day = f"day {regimen}"
    yield day
    yield f"{day} {BODY}"
    yield f"{day} {WELL} --cycle 1 --acknowledge"
    yield f"{day} {ILL} --cycle 2 --acknowledge"
    yield f"{day} {ILL} --cycle 2 --acknowledge --region eu"
    yield f"{day} {WELL} --cycle 2 --acknowledge --symptoms yes --hold {drugs[0]}"
    for on in ("2026-02-27", "2026-02-02", "2026-01-23", "2025-12-29"):
        last = " ".join(f"--last {drug}={on}" for drug in drugs)
        yield f"{day} {WELL} --cycle 3 --acknowledge {last}"
        yield f"{day} {WELL} --cycle 3 --acknowledge --region eu {last}"
    yield f"{day} {WELL} --cycle 1 --acknowledge --split-loading"
    for later in days[1:]:
        yield f"{day} {WELL} --cycle 1 --acknowledge --day {later}"


def called(pack: Path, words: str) -> Iterator[Said]:
    """What a call says, as text and as a document, on either stream."""
    for extra in ((), ("--json",)):
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), suppress(SystemExit):
            main(["--pack", str(pack), *extra, *words.split()])
        for text in (out.getvalue(), err.getvalue()):
            if not extra or not text.startswith("{"):
                kind = Kind.ANSWERED if text == out.getvalue() else Kind.REFUSED
                yield Said(kind, words, text)
            else:
                yield from _in_document(json.loads(text), words)


def shown(library: Library, names: list[str]) -> Iterator[Said]:
    """What `show` says of these ids."""
    parser = grammar()
    for name in names:
        answer = answer_show(parser.parse_args(["show", name]), library)
        yield Said(Kind.ANSWERED, f"show {name}", answer.text)
        yield from _in_document(answer.document, f"show {name}")


def _in_document(thing: object, place: str) -> Iterator[Said]:
    """The texts of a document. What has no space is an id, a code or a unit."""
    match thing:
        case dict():
            for held in thing.values():
                yield from _in_document(held, place)
        case list():
            for held in thing:
                yield from _in_document(held, place)
        case str():
            if " " in thing or "\u00a0" in thing:
                yield Said(Kind.DOCUMENT, place, thing)
        case _:
            pass
