"""A decision as rows, lines and text, by hand-made values; real calls are in test_recurrence."""

from pocketref.cli.decided import answers, decided_text, lines_of, path
from pocketref.model.decision import Case, Decided, Saying
from pocketref.model.finding import Finding, Severity
from pocketref.model.patient import Given
from pocketref.pack.library import Library


def test_each_source_has_its_row_in_its_order(library: Library) -> None:
    tree = library.decision("progression")
    said = Saying(source="asco-2022", outcome="deruxtecan", facts=("asco-2022-second-line",))
    empty, told = answers(tree, Decided(given=Case(), sayings=(said,)), library)
    assert isinstance(empty, dict)
    assert isinstance(told, dict)
    assert (empty["source"], empty["outcome"], empty["text"]) == ("article", None, None)
    assert (told["outcome"], told["text"]) == (
        "deruxtecan",
        "ASCO 2022: fam-trastuzumab DERUXTECAN.",
    )


def test_without_an_interval_there_is_no_line_and_no_month(library: Library) -> None:
    tree = library.decision("progression")
    decided = Decided(given=Case(given=(Given(ask="first-line", choice="t-dm1"),)))
    assert list(lines_of(tree, decided, library)) == []
    assert path(tree, decided, library) == [
        {"question": "The first line contained", "answer": "Ado-trastuzumab EMTANSINE"}
    ]


def test_a_stop_is_told_where_the_answer_would_stand(library: Library) -> None:
    stop = Finding(severity=Severity.STOP, code="timings-disagree", about="recurrence")
    tree = library.decision("recurrence")
    told = decided_text(tree, Decided(given=Case(), findings=(stop,)), library)
    assert told[0] == "What a recurrence leads to."
    assert told[1].startswith("Stop: The two calculations disagree")
