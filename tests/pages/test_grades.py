from pocketref.pack.library import Library
from pocketref.pages.grades import table


def tones(library: Library) -> dict[str, tuple[str, ...]]:
    shown = table(library, "neutrophils")
    return {line[0].text: tuple(cell.tone for cell in line) for line in shown.lines}


def test_versions_stand_side_by_side(invented: Library) -> None:
    shown = table(invented, "neutrophils")
    assert shown.columns == ("Grade", "Book", "Trial paper")
    assert [line[0].text for line in shown.lines] == ["1", "2", "3", "4", "5"]
    assert "held" in shown.note


def test_what_the_page_says_already_is_not_said_in_the_note(invented: Library) -> None:
    assert table(invented, "neutrophils", frozenset({"counts"})).note == ""


def test_a_grade_that_differs_is_marked_by_a_word(invented: Library) -> None:
    first = table(invented, "neutrophils").lines[0]
    assert (first[0].detail, first[0].spoken) == ("Versions differ", "Grade 1. Versions differ")
    assert tones(invented)["1"] == ("strong-differs", "differs", "differs")


def test_the_same_words_and_limits_do_not_differ(invented: Library) -> None:
    assert tones(invented)["2"] == ("strong", "plain", "plain")


def test_a_grade_that_one_version_lacks_differs_and_one_that_both_lack_does_not(
    invented: Library,
) -> None:
    assert tones(invented)["3"] == ("strong-differs", "differs", "empty")
    assert tones(invented)["4"] == ("strong", "empty", "empty")


def test_what_the_heads_say_already_is_not_said_again(invented: Library) -> None:
    cell = table(invented, "neutrophils").lines[0][2]
    assert cell.text == "Any count."
    assert cell.spoken == "Neutrophils grade\u00a01 in the paper: any count."
    assert cell.facts == ("grade-6-1",)


def test_every_scale_of_the_pack_can_be_shown(library: Library) -> None:
    for term in {scale.term for scale in library.scales()}:
        shown = table(library, term)
        assert len(shown.columns) == 1 + len(library.scales(term=term))
        assert all(cell.text for line in shown.lines for cell in line)
