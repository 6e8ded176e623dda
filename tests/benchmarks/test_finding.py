"""How long finding and answering take at each letter of real texts, misspelt ones among them.

Limits are in milliseconds of the machine they were written on; see `measuring.unit`.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

import pytest
import yaml

from pocketref.pack.library import Library, open_pack
from pocketref.pages.search.presenting import present
from pocketref.worksheet.session import Session
from tests.benchmarks.generated import pack_with, shipped
from tests.benchmarks.measuring import run_and_unit, tell
from tests.conftest import CONTENT

SHIPPED, LARGE = 2, 10  # finding alone, at the 99th percentile
ANSWERED, ANSWERED_LARGE = 5, 20  # from the text to results and answer in words
FIRST = 16  # the first letter and the first misspelt word, for which the index is read
TREATED = date(2026, 3, 9)
ENTRIES = 50_000
ROUNDS = 3  # the quickest of a text is nearest to the truth
SHOWN = 8  # rows that the search shows
EVERY = 10  # texts between two units
QUERIES = Path(__file__).parents[1] / "search" / "queries.yaml"
MADE = ("made statement number 12345", "alpha bteta gamma", "statemetn numebr 4711", "epsilon zeta")


def _typed() -> list[str]:
    """Each beginning of each text, as the keys make them."""
    groups = yaml.safe_load(QUERIES.read_text(encoding="utf-8")).values()
    texts = dict.fromkeys((*(row["typed"] for rows in groups for row in rows), *MADE))
    return list(dict.fromkeys(text[:end] for text in texts for end in range(1, len(text) + 1)))


def _at_99(what: str, ask: Callable[[str], object]) -> float:
    """The 99th percentile, in units; told with the median."""
    texts = _typed()
    took = dict.fromkeys(texts, float("inf"))
    ones = []
    for _ in range(ROUNDS):
        for number, text in enumerate(texts):
            asked = partial(ask, text)
            if number % EVERY:
                one_run = _seconds(asked)
            else:
                one_run, one = run_and_unit(asked)
                ones.append(one)
            took[text] = min(took[text], one_run)
    unit = median(ones)
    ordered = sorted(seconds / unit for seconds in took.values())
    at_99 = ordered[len(ordered) * 99 // 100]
    slowest = max(took, key=lambda text: took[text])
    tell(
        f"{what}, {len(texts):,} texts: median {median(ordered):.2f}, p99 {at_99:.2f},"
        f" slowest {ordered[-1]:.2f} units ({slowest!r})"
    )
    return at_99


def _seconds(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


@pytest.fixture(scope="module")
def large_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("large") / "large.pack"
    return pack_with(shipped(CONTENT), ENTRIES, target)


@pytest.fixture
def large(large_pack: Path) -> Iterator[Library]:
    opened = open_pack(large_pack)
    yield opened
    opened.close()


def _found(library: Library) -> Callable[[str], object]:
    return partial(library.find, limit=SHOWN)


def _answered(library: Library) -> Callable[[str], object]:
    """Everything between a key and the widget: understanding, both engines, finding, words."""
    return partial(present, Session(TREATED).current, library)


def test_each_letter_finds_before_one_notices(library: Library) -> None:
    assert _at_99("finding", _found(library)) <= SHIPPED


def test_each_letter_finds_as_soon_among_fifty_thousand(large: Library) -> None:
    assert _at_99("finding among 50,000", _found(large)) <= LARGE


def test_each_letter_is_answered_before_one_notices(library: Library) -> None:
    assert _at_99("answering", _answered(library)) <= ANSWERED


def test_each_letter_is_answered_as_soon_among_fifty_thousand(large: Library) -> None:
    assert _at_99("answering among 50,000", _answered(large)) <= ANSWERED_LARGE


def test_the_first_letter_waits_for_little(large: Library) -> None:
    took, one = run_and_unit(partial(large.find, "p", SHOWN))
    wrong, other = run_and_unit(partial(large.find, "peertuzumab", SHOWN))
    tell(f"first letter {took / one:.1f}, first misspelt word {wrong / other:.1f} units")
    assert took / one <= FIRST
    assert wrong / other <= FIRST
