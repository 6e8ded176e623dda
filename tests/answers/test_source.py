from pocketref.answers.answer import Statements
from pocketref.answers.question import Kind
from pocketref.answers.source import answer
from pocketref.model.noun import but
from pocketref.pack.library import Library
from tests.answers.asking import BLANK, a_question, the


def test_words_find_statements_the_first_of_them_first(library: Library) -> None:
    question = but(a_question(Kind.SOURCE), words="trastuzumab loading dose")
    found = the(answer(question, BLANK, library))
    assert isinstance(found.result, Statements)
    hits = library.find("trastuzumab loading dose", limit=20).hits
    assert found.result.facts == tuple(hit.id for hit in hits if hit.kind == "fact")[:3]
    assert found.facts == found.result.facts
    assert (found.about, found.opens) == (found.facts[0], "sources/article")


def test_words_that_find_no_statement_have_no_answer(library: Library) -> None:
    assert answer(but(a_question(Kind.SOURCE), words="xyzzy"), BLANK, library) == ()
    assert answer(a_question(Kind.SOURCE), BLANK, library) == ()
