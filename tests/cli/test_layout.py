from pocketref.cli.layout import WIDTH, foot, lines, notices, page, shorts
from pocketref.model.finding import Finding, Severity
from pocketref.pack.library import Library
from pocketref.wording.units import NBSP
from tests.calling import called


def test_a_paragraph_wraps_between_words_and_keeps_figures_whole() -> None:
    wrapped = lines(f"word 68{NBSP}kg " * 20)
    assert all(len(line) <= WIDTH for line in wrapped)
    assert all(f"68{NBSP}kg" in line or "68" not in line for line in wrapped)


def test_a_paragraph_never_wraps_inside_a_name() -> None:
    assert all("nab-PACLitaxel" in line for line in lines("nab-PACLitaxel " * 20))


def test_a_paragraph_inside_another_is_set_in() -> None:
    first, *rest = lines("word " * 40, 1)
    assert first.startswith("  word")
    assert all(line.startswith("    word") for line in rest)


def test_notices_say_how_much_they_weigh_and_say_it_once() -> None:
    found = Finding(severity=Severity.STOP, code="held-by-decision", about="docetaxel")
    assert notices((found, found), called) == ["Stop: DOCEtaxel is held by decision."]


def test_the_sources_of_facts_are_named_once(library: Library) -> None:
    fact = library.facts()[0]
    short = library.source(fact.cited[0].source).short
    assert shorts(library, (fact.id, fact.id)).split("; ")[0] == short
    assert shorts(library, ()) == ""


def test_every_answer_ends_with_its_pack_and_what_it_is_not(library: Library) -> None:
    text = " ".join(foot(library.edition))
    assert library.edition.version in text
    assert "Not an order." in text


def test_a_page_is_its_parts() -> None:
    assert page(["a"], [], ["b", "c"]) == "a\nb\nc"
