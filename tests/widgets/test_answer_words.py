from pocketref.pages.search.view import AnswerCard
from pocketref.widgets.answer_words import AnswerWords


def test_the_view_of_the_search_says_all_that_a_card_reads() -> None:
    read = {name for name in vars(AnswerWords) if not name.startswith("_")}
    assert read - {"is_protocol"} <= set(AnswerCard.__dataclass_fields__)
