"""What holds for every search."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocketref.search.finding import Index
from pocketref.search.folding import typed_words
from pocketref.search.found import Entry, Found, Match
from pocketref.search.spelling import edits_allowed
from pocketref.search.writing import Lore
from tests.finding import an_entry, an_index, ids

DRUGS = {
    "trastuzumab": "Herceptin",
    "ado-trastuzumab emtansine": "Kadcyla",
    "fam-trastuzumab deruxtecan": "Enhertu",
    "docetaxel": "Taxotere",
    "paclitaxel": "Taxol",
    "nab-paclitaxel": "Abraxane",
}
ALIKE = (tuple(DRUGS)[:3] + tuple(DRUGS.values())[:3], tuple(DRUGS)[3:] + tuple(DRUGS.values())[3:])
TEXTS = ("the heart is measured", "a late dose", "diarrhoea at night", "bags of 250 mL", "hearts")
KINDS = ("article", "event", "fact", "source")

WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12)
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")


def _entries() -> list[Entry]:
    drugs = [an_entry("drug", name, name, alias=brand) for name, brand in DRUGS.items()]
    others = [
        an_entry(kind, f"{kind}-{at}", title, body=body, scopes="tox" if at % 2 else "dose")
        for kind in KINDS
        for at, (title, body) in enumerate(zip(TEXTS, TEXTS[::-1], strict=True))
    ]
    return [*drugs, *others]


@pytest.fixture(scope="module")
def index() -> Iterator[Index]:
    with an_index(_entries(), Lore(alike=ALIKE)) as made:
        yield made


@given(text=st.text() | st.text(st.sampled_from("aeh\"'*(){}:^+-\x00\ud800 ")))
def test_any_text_is_a_valid_search(index: Index, text: str) -> None:
    found = index.find(text)
    assert found.total >= len(found.hits)
    assert len(ids(found)) == len({(hit.kind, hit.id) for hit in found.hits})
    assert len(index.nearest(text)) == 3


@given(text=st.text(max_size=40), scope=st.text(max_size=8), limit=st.integers(0, 50))
def test_any_scope_and_limit_are_valid(index: Index, text: str, scope: str, limit: int) -> None:
    assert len(index.find(text, limit, scope).hits) <= limit


@given(title=WORDS)
def test_every_title_is_found_by_each_of_its_beginnings(title: str) -> None:
    with an_index([an_entry("article", "one", title)]) as alone:
        words = typed_words(title)
        for end in range(1, len(words[0]) + 1 if words else 0):
            assert ids(alone.find(words[0][:end])) == ["one"]
        assert bool(words) == bool(alone.find(title).hits)


@given(words=st.lists(st.sampled_from(" ".join((*TEXTS, *DRUGS)).split()), max_size=4))
def test_the_order_of_words_finds_the_same(index: Index, words: list[str]) -> None:
    found, other = index.find(" ".join(words), 99), index.find(" ".join(words[::-1]), 99)
    assert (found.total, sorted(ids(found))) == (other.total, sorted(ids(other)))


@given(text=st.text(st.sampled_from("dehrtaou "), max_size=12), limit=st.integers(1, 30))
def test_fewer_hits_are_the_first_of_more(index: Index, text: str, limit: int) -> None:
    assert index.find(text, limit).hits == index.find(text, 99).hits[:limit]


@given(text=st.text(st.sampled_from("dehrtaou "), max_size=12))
def test_the_order_does_not_depend_on_how_entries_were_handed_over(text: str) -> None:
    with an_index(_entries()) as one, an_index(reversed(_entries())) as other:
        assert one.find(text) == other.find(text)


@given(text=st.text(st.sampled_from("dehrtaou "), max_size=12))
def test_sources_come_last_and_exact_titles_first(index: Index, text: str) -> None:
    hits = index.find(text, 99).hits
    kinds = [hit.kind == "source" for hit in hits]
    assert kinds == sorted(kinds)
    exact = [hit.match != Match.EXACT for hit in hits if hit.kind != "source"]
    pages = [hit.kind in ("drug", "article", "event") for hit in hits]
    if pages and pages[0]:
        assert exact == sorted(exact)


def _misspelt(name: str, at: int, how: str, letter: str) -> str:
    at %= len(name)
    head, tail = name[:at], name[at:]
    changed = {
        "in": head + letter + tail,
        "out": head + tail[1:],
        "other": head + letter + tail[1:],
        "swap": head + tail[:2][::-1] + tail[2:],
    }
    return changed[how]


def _near(one: str, other: str) -> int:
    """Edits between two words, written for all to see and not to be fast."""
    rows = [
        [max(i, j) if not i or not j else 0 for j in range(len(other) + 1)]
        for i in range(len(one) + 1)
    ]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            ways = [rows[i - 1][j] + 1, rows[i][j - 1] + 1]
            ways.append(rows[i - 1][j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and (one[i - 1], one[i - 2]) == (other[j - 2], other[j - 1]):
                ways.append(rows[i - 2][j - 2] + 1)
            rows[i][j] = min(ways)
    return rows[-1][-1]


NAMES = sorted({word for name in (*DRUGS, *DRUGS.values()) for word in typed_words(name)} - {"ado"})


@given(
    name=st.sampled_from([name for name in NAMES if len(name) > 5]),
    at=st.integers(0, 20),
    how=st.sampled_from(["in", "out", "other", "swap"]),
    letter=LETTERS,
)
def test_an_error_is_found_and_a_name_that_looks_alike_is_never_left_out(
    index: Index, name: str, at: int, how: str, letter: str
) -> None:
    typed = _misspelt(name, at, how, letter)
    found = index.find(typed, 99)
    if not found.corrections:
        return
    (corrected,) = found.corrections
    allowed = edits_allowed(typed)
    near = {
        each
        for each in NAMES
        if any(
            _near(typed, each[:end]) <= allowed
            for end in range(len(typed) - allowed, len(each) + 1)
        )
    }
    for group in ({word for each in names for word in typed_words(each)} for names in ALIKE):
        if group & set(corrected.meant):
            assert group & near <= set(corrected.meant)
    assert name in corrected.meant
    assert all(hit.match == Match.SPELLING for hit in found.hits)


@given(text=st.text(st.sampled_from("trasuzmbdoceplxk "), max_size=14))
def test_what_stands_there_as_typed_is_never_corrected(index: Index, text: str) -> None:
    found: Found = index.find(text)
    corrected = {each.typed for each in found.corrections}
    for word in typed_words(text):
        if any(name.startswith(word) for name in NAMES):
            assert word not in corrected
