"""The card of a drug that gets no dose here."""

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind
from pocketref.engine.dosing import not_dosed
from pocketref.pack.library import Library
from tests.pages.search.saying import shown


def test_another_drug_is_stopped_and_has_no_figure(library: Library) -> None:
    refusal = not_dosed(library.drug("trastuzumab-emtansine"))
    made = shown(
        library,
        Answer(kind=Kind.NOT_COVERED, about="trastuzumab-emtansine", findings=refusal.findings),
    )
    assert made.stop == (
        (
            "Not in this regimen. ado-trastuzumab EMTANSINE is a different drug."
            " No dose is given here."
        ),
    )
    assert (made.title, made.subtitle) == ("ado-trastuzumab EMTANSINE", "Kadcyla")
    assert (made.figures, made.tone, made.letter) == ((), "stop", "")
    assert made.spoken.startswith("Not in this regimen.")
    assert made.lines == (library.fact("tdm-no-sub").statement,)
