"""The tests stand where the program does: one file of tests for each module."""

from pathlib import Path

from tests.house.street import PROGRAM, ROOT, modules, place

# A module without a test file of its own, and why.
NOUNS_ALONE = "nouns without a rule of their own; the tests of what makes and reads them use them"
EXCEPTIONS: dict[str, str] = {
    **dict.fromkeys(
        (
            "pocketref/answers/answer.py",
            "pocketref/answers/question.py",
            "pocketref/model/checklist.py",
            "pocketref/model/edition.py",
            "pocketref/model/fault.py",
            "pocketref/model/finding.py",
            "pocketref/model/front.py",
            "pocketref/model/keeping.py",
            "pocketref/model/patient.py",
            "pocketref/model/preparation.py",
            "pocketref/model/printing.py",
            "pocketref/model/reader.py",
            "pocketref/model/site.py",
            "pocketref/pages/rail.py",
            "pocketref/pages/day/reaction_view.py",
            "pocketref/pages/day/step_view.py",
            "pocketref/pages/book/view.py",
            "pocketref/pages/day/view.py",
            "pocketref/pages/doses/preparation_view.py",
            "pocketref/pages/doses/second_view.py",
            "pocketref/pages/doses/view.py",
            "pocketref/pages/regimen/view.py",
            "pocketref/pages/search/view.py",
            "pocketref/pages/sources/view.py",
            "pocketref/pages/toxicity/compare_view.py",
            "pocketref/pages/toxicity/grade_view.py",
            "pocketref/pages/toxicity/reference_view.py",
            "pocketref/pages/toxicity/view.py",
            "pocketref/search/found.py",
            "pocketref/worksheet/stamps.py",
        ),
        NOUNS_ALONE,
    ),
    "pocketref/paper/spooling.py": "what a print service is asked; the tests of each use it",
    "pocketref/__main__.py": "tests/cli starts it as a program",
}
# A file of tests without a module of its own, and why.
BESIDES: dict[str, str] = {
    "tests/keeping/test_kills.py": "kills programs that keep a day, and looks at what is left",
    "tests/shell/test_at_a_site.py": "looks at the whole window beside a site file",
    "tests/shell/test_flows.py": "types what a person does most, and counts the keys",
    "tests/shell/test_forgetting.py": "looks for the last patient in every widget there is",
    "tests/search/test_queries.py": "asks real texts of the room with all that stands above it",
}
MODULES = [path for path in modules() if path.name != "__init__.py"]


def _mirror(path: Path) -> list[Path]:
    """Where the tests of a module may stand; a page's also as one flat file of its room."""
    room = path.relative_to(PROGRAM).parent
    beside = ROOT / "tests" / room / f"test_{path.name}"
    if len(room.parts) == 1 or not room.parts:
        return [beside]
    return [beside, ROOT / "tests" / room.parent / f"test_{room.name}_{path.name}"]


def _has_tests(path: Path) -> bool:
    return any(mirror.exists() for mirror in _mirror(path))


def test_every_module_has_its_tests() -> None:
    bare = {place(path) for path in MODULES if not _has_tests(path)}
    assert bare - set(EXCEPTIONS) == set()


def test_an_exception_is_a_module_without_tests() -> None:
    bare = {place(path) for path in MODULES if not _has_tests(path)}
    assert set(EXCEPTIONS) <= bare


def test_every_file_of_tests_stands_beside_a_module() -> None:
    rooms = {path.parent.name for path in MODULES if path.parent.parent == PROGRAM}
    mirrors = {mirror for path in MODULES for mirror in _mirror(path)}
    every = {path for room in rooms for path in (ROOT / "tests" / room).rglob("test_*.py")}
    assert {place(path) for path in every - mirrors} - set(BESIDES) == set()
