from pocketref.answers.answer import Clash
from pocketref.answers.measuring import Values, clashes, values_of
from pocketref.answers.question import Question, Typed
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Worksheet
from tests.making import an_occasion
from tests.stating import q

EMPTY = Worksheet(asked=an_occasion())
WITH_COUNT = but(EMPTY, measured=Patient(anc=q("0.4 10^9/L")))


def read(
    library: Library, measures: tuple[str, ...], *typed: str, sheet: Worksheet = EMPTY
) -> Values:
    values = tuple(Typed(field=one, text=other) for one, other in map(str.split, typed))
    return values_of(Question(text="", typed=values), sheet, measures, library.limits())


def test_a_value_is_read_by_its_own_limits_under_the_name_it_is_measured_by(
    library: Library,
) -> None:
    found = read(library, ("skin-area",), "skin-area 20%")
    assert found.typed == (("skin-area", q("20 %")),)
    assert found.amounts == (("skin-area", q("20 %")),)
    assert read(library, ("stools",), "stools 5").amounts == (("stools", q("5")),)


def test_a_baseline_and_a_local_limit_have_the_limits_of_what_they_belong_to(
    library: Library,
) -> None:
    liver = read(library, ("alt", "alt-baseline"), "alt 6", "alt-baseline 2")
    assert dict(liver.amounts) == {"alt": q("6 ULN"), "alt-baseline": q("2 ULN")}
    count = read(library, ("anc",), "anc 1.6", "anc-normal 1.8")
    assert dict(count.amounts) == {"anc": q("1.6 10^9/L"), "anc-normal": q("1.8 10^9/L")}


def test_what_is_no_measure_is_left_alone(library: Library) -> None:
    found = read(library, ("anc",), "prior 6", "months x", "since x")
    assert (found.typed, found.faults) == ((), ())


def test_a_value_of_another_term_is_read_too_so_that_it_is_never_passed_over(
    library: Library,
) -> None:
    assert read(library, ("anc",), "stools 5").amounts == (("stools", q("5")),)
    assert len(read(library, ("anc",), "stools 5.5").faults) == 1


def test_a_blank_text_is_no_value(library: Library) -> None:
    question = Question(text="", typed=(Typed(field="anc", text=" "),))
    found = values_of(question, WITH_COUNT, ("anc",), library.limits())
    assert (found.typed, found.amounts) == ((), (("anc", q("0.4 10^9/L")),))


def test_what_was_typed_comes_before_the_worksheet(library: Library) -> None:
    found = read(library, ("anc",), "anc 2", sheet=WITH_COUNT)
    assert found.amounts == (("anc", q("2 10^9/L")),)
    assert found.kept == (("anc", q("0.4 10^9/L")),)
    assert clashes(found) == (Clash(field="anc", worksheet="0.4", typed="2"),)
    assert clashes(read(library, ("anc",), "anc 0.40", sheet=WITH_COUNT)) == ()


def test_whether_it_lasted_is_yes_no_or_not_said(library: Library) -> None:
    said = {
        text: read(library, ("temperature",), f"sustained {text}").sustained
        for text in ("yes", "no", "x")
    }
    assert said == {"yes": True, "no": False, "x": None}
    assert read(library, ("temperature",)).sustained is None


def test_whether_it_lasted_is_the_worksheets_unless_it_was_typed(library: Library) -> None:
    lasted = but(EMPTY, measured=Patient(sustained=True))
    assert read(library, ("temperature",), sheet=lasted).sustained is True
    typed = read(library, ("temperature",), "sustained no", sheet=lasted)
    assert typed.sustained is False
    assert clashes(typed) == (Clash(field="sustained", worksheet="yes", typed="no"),)
