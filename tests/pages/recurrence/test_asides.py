from pocketref.pack.library import Library
from pocketref.pages.recurrence.asides import asides
from pocketref.pages.recurrence.standing import standing
from pocketref.pages.recurrence.view import Aside
from pocketref.worksheet.worksheet import Worksheet
from tests.pages.returning import returned


def of(sheet: Worksheet, library: Library) -> tuple[Aside, ...]:
    return asides(library, standing(sheet, library, ""))


def kinds(found: tuple[Aside, ...]) -> list[str]:
    return [one.kind for one in found]


def test_the_line_first_then_what_is_newer_then_the_rest(library: Library) -> None:
    found = of(returned(library, "pertuzumab", "8"), library)
    assert kinds(found)[:2] == ["differs", "newer"]
    assert set(kinds(found)[2:]) == {"note"}
    assert all(one.facts for one in found)


def test_the_next_line_that_is_in_dispute_is_said_with_both_answers(library: Library) -> None:
    (line, *_) = of(returned(library, "pertuzumab", "8"), library)
    assert line.lead == "At exactly 12\u00a0months:"
    assert "Article: " in line.text
    assert "ASCO 2022: " in line.text


def test_on_a_line_it_is_that_line(library: Library) -> None:
    (line, *_) = of(returned(library, "trastuzumab", "6"), library)
    assert line.lead == "At exactly 6\u00a0months:"


def test_newer_evidence_has_its_date(library: Library) -> None:
    newer = [one for one in of(returned(library, "none", "8"), library) if one.kind == "newer"]
    assert [one.lead for one in newer] == ["Newer, 15\u00a0Dec\u00a02025:"]
    assert "DESTINY-Breast09" in newer[0].text


def test_at_six_months_exactly_the_newer_trial_would_not_have_taken_anyone(
    library: Library,
) -> None:
    assert "newer" not in kinds(of(returned(library, "pertuzumab", "6"), library))


def test_a_statement_that_names_its_source_is_not_named_twice(library: Library) -> None:
    (nccn,) = (
        one
        for one in of(returned(library, "pertuzumab", "8"), library)
        if one.facts == ("nccn-early",)
    )
    assert f"{nccn.lead} {nccn.text}".count("NCCN") == 1


def test_while_nothing_is_reached_nothing_stands_beside_it(library: Library) -> None:
    assert of(returned(library, "pertuzumab"), library) == ()
    assert of(returned(library, "pertuzumab", "8,5"), library) == ()


def test_without_a_line_there_is_no_note_of_one(library: Library) -> None:
    assert "differs" not in kinds(of(returned(library, "t-dxd"), library))
