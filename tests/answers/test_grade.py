"""A grade that is typed into the search."""

from pocketref.answers import grade
from pocketref.answers.answer import Answer, Clash
from pocketref.answers.question import Kind, Question, Typed
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.graded import Graded, Scored
from pocketref.model.noun import but
from pocketref.model.patient import Patient
from pocketref.pack.library import Library
from pocketref.worksheet.worksheet import Pending, Worksheet
from tests.gauging import answered
from tests.making import an_occasion
from tests.stating import q

EMPTY = Worksheet(asked=an_occasion())
FEBRILE = "febrile-neutropenia"


def asked(
    library: Library, *typed: str, term: str = "", sheet: Worksheet = EMPTY, text: str = "a text"
) -> Answer:
    values = tuple(Typed(field=one, text=other) for one, other in map(str.split, typed))
    question = Question(text=text, kind=Kind.GRADE, term=term, typed=values)
    return grade.answer(question, sheet, library)


def result(answer: Answer) -> Graded:
    assert isinstance(answer.result, Graded)
    return answer.result


def grades(one: Graded) -> list[int | None]:
    return [version.grade for version in one.versions]


def codes(answer: Answer) -> list[str]:
    return [finding.code for finding in answer.findings]


def on_sheet(anc: str, temperature: str) -> Worksheet:
    return but(EMPTY, measured=Patient(anc=q(anc), temperature=q(temperature)))


def test_count_and_temperature_ask_for_febrile_neutropenia_with_the_count_beside(
    library: Library,
) -> None:
    answer = asked(library, "anc 0.4", "temperature 38.6")
    found = result(answer)
    assert (answer.kind, answer.about, grades(found)) == (Kind.GRADE, FEBRILE, [3, 3])
    assert [one.met for one in found.criteria] == [True, True, True, True]
    assert [(one.term, grades(one)) for one in found.beside] == [("neutrophils", [4, 3])]
    assert codes(answer) == ["fever"]
    assert (answer.needs, answer.doubts, answer.faults) == ((), (), ())


def test_a_count_alone_asks_for_its_own_grade(library: Library) -> None:
    answer = asked(library, "anc 0.4")
    assert (answer.about, grades(result(answer)), codes(answer)) == ("neutrophils", [4, 3], [])
    assert answer.typed == (Typed(field="anc", text="0.4"),)
    assert answer.opens == "tox/grade/neutrophils"


def test_every_value_of_a_grading_goes_to_the_worksheet(library: Library) -> None:
    stools, skin = asked(library, "stools 5"), asked(library, "skin-area 20", term="rash")
    assert (stools.about, grades(result(stools))) == ("diarrhoea", [2, 2])
    assert stools.typed == (Typed(field="stools", text="5"),)
    assert (skin.about, grades(result(skin))) == ("rash", [2, None])
    assert skin.typed == (Typed(field="skin-area", text="20"),)
    lasted = asked(library, "anc 0.4", "temperature 38.1", "sustained yes")
    assert [one.field for one in lasted.typed] == ["anc", "temperature", "sustained"]


def test_where_it_matters_whether_the_fever_lasted_that_is_asked(library: Library) -> None:
    answer = asked(library, "anc 0.4", "temperature 38.1", text=" anc 0.4 38.1 ")
    (doubt,) = answer.doubts
    assert (doubt.code, doubt.about) == ("sustained", "sustained")
    assert [choice.text for choice in doubt.choices] == [
        "anc 0.4 38.1 sustained",
        "anc 0.4 38.1 not sustained",
    ]
    assert [choice.means[0].value for choice in doubt.choices] == ["yes", "no"]
    assert grades(result(answer)) == [None, None]
    assert "fever" in codes(answer)


def test_the_answer_to_that_decides(library: Library) -> None:
    yes = asked(library, "anc 0.4", "temperature 38.1", "sustained yes")
    no = asked(library, "anc 0.4", "temperature 38.1", "sustained no")
    assert (grades(result(yes)), yes.doubts) == ([3, 3], ())
    assert [one.met for one in result(yes).criteria] == [True, True, True, None]
    assert (grades(result(no)), no.doubts) == ([None, None], ())
    assert [one.met for one in result(no).criteria] == [False, False, False, None]


def test_a_count_that_is_not_low_says_so_and_fever_is_still_told(library: Library) -> None:
    answer = asked(library, "anc 1", "temperature 38.6")
    why = result(answer).criteria[0].why[0]
    assert (why.code, why.amounts[0]) == ("band-not-met", q("1 10^9/L"))
    assert codes(answer) == ["fever", "not-met-never-reassures"]


def test_what_is_missing_is_needed_by_the_name_it_is_typed_under(library: Library) -> None:
    rash = asked(library, term="rash")
    assert (rash.result, rash.needs) == (None, ("skin-area",))
    assert asked(library, term="diarrhoea").needs == ("stools",)
    hot = asked(library, "temperature 38.6")
    assert (hot.about, hot.needs, codes(hot)[0]) == (FEBRILE, ("anc",), "fever")


def test_a_limit_and_a_baseline_are_taken_from_the_worksheet(library: Library) -> None:
    limits = Patient(anc_normal=q("2 10^9/L"), platelets_normal=q("150 10^9/L"))
    count = but(EMPTY, measured=limits)
    assert grades(result(asked(library, "anc 1.6", sheet=count))) == [1, 0]
    assert grades(result(asked(library, "platelets 160", sheet=count))) == [0, 0]
    both = result(asked(library, "platelets 140", "anc 1.8", sheet=count))
    assert [(one.term, grades(one)) for one in (both, *both.beside)] == [
        ("platelets", [1, 1]),
        ("neutrophils", [1, 0]),
    ]
    liver = but(EMPTY, measured=Patient(alt_baseline=q("2 ULN")))
    assert grades(result(asked(library, "alt 6", sheet=liver))) == [1, 3]


def test_a_limit_that_waits_leaves_no_grade(library: Library) -> None:
    fault = Fault(code=FaultCode.OUT_OF_RANGE, field="anc-normal", given="x")
    sheet = but(EMPTY, pending=(Pending(field="anc-normal", text="x", fault=fault),))
    count = asked(library, "anc 0.4", sheet=sheet)
    assert (count.result, count.faults) == (None, (fault,))
    assert grades(result(asked(library, "anc 0.4", "anc-normal 2", sheet=sheet))) == [4, 3]


def test_whether_it_lasted_is_taken_from_the_worksheet_and_may_clash(library: Library) -> None:
    sheet = but(
        on_sheet("0.4 10^9/L", "38.1 degC"),
        measured=but(on_sheet("0.4 10^9/L", "38.1 degC").measured, sustained=True),
    )
    assert grades(result(asked(library, term=FEBRILE, sheet=sheet))) == [3, 3]
    assert grades(result(asked(library, "sustained yes", term=FEBRILE, sheet=sheet))) == [3, 3]
    other = asked(library, "sustained no", term=FEBRILE, sheet=sheet)
    assert other.clashes == (Clash(field="sustained", worksheet="yes", typed="no"),)
    assert (other.result, codes(other)) == (None, ["fever"])


def test_a_fever_that_must_be_confirmed_is_told_and_leaves_no_figure(library: Library) -> None:
    for text in ("41.8", "38.65"):
        answer = asked(library, "anc 0.4", f"temperature {text}")
        assert (answer.result, codes(answer)) == (None, ["fever"])
    fault = Fault(code=FaultCode.OUT_OF_RANGE, field="temperature", given="41.8")
    waits = Pending(field="temperature", text="41.8", fault=fault, value=q("41.8 degC"))
    sheet = but(EMPTY, pending=(waits,))
    assert codes(asked(library, "platelets 20", sheet=sheet)) == ["fever"]
    assert asked(library, "anc 0.4", term=FEBRILE, sheet=sheet).result is None


def test_what_has_no_words_to_type_is_told_by_the_rows(library: Library) -> None:
    liver, count = asked(library, "alt 6"), asked(library, "platelets 80")
    assert (liver.needs, grades(result(liver))) == ((), [None, None])
    assert result(liver).versions[0].needs == ("alt-baseline",)
    assert (count.needs, result(count).versions[0].needs) == ((), ("lower-limit",))


def test_a_term_of_signs_is_answered_without_values(library: Library) -> None:
    answer = asked(library, term="mucositis")
    assert (grades(result(answer)), answer.needs) == ([None, None], ())


def test_values_of_the_worksheet_are_taken_where_none_was_typed(library: Library) -> None:
    sheet = on_sheet(anc="0.4 10^9/L", temperature="38.6 degC")
    assert grades(result(asked(library, term=FEBRILE, sheet=sheet))) == [3, 3]
    platelets = asked(library, "platelets 20", sheet=sheet)
    assert (grades(result(platelets)), codes(platelets)) == ([4, 3], ["fever"])


def test_a_value_that_the_worksheet_has_otherwise_is_asked_about(library: Library) -> None:
    sheet = on_sheet(anc="0.4 10^9/L", temperature="38.6 degC")
    answer = asked(library, "anc 2", sheet=sheet)
    assert answer.clashes == (Clash(field="anc", worksheet="0.4", typed="2"),)
    assert (answer.result, codes(answer)) == (None, ["fever"])
    hot = asked(library, "anc 0.4", "temperature 37", sheet=sheet)
    assert (hot.result, codes(hot)) == (None, ["fever"])
    assert result(asked(library, "anc 0.40", sheet=sheet)).term == "neutrophils"


def test_no_figure_stands_on_a_value_that_is_refused_or_unusual(library: Library) -> None:
    for typed, code in (
        ("anc 400", FaultCode.OUT_OF_RANGE),
        ("anc 40", FaultCode.OUT_OF_RANGE),
        ("anc 0,4", FaultCode.NOT_A_NUMBER),
        ("stools 5.5", FaultCode.NOT_A_NUMBER),
        ("sustained maybe", FaultCode.UNKNOWN_VALUE),
    ):
        answer = asked(library, "temperature 38.6", typed)
        assert [fault.code for fault in answer.faults] == [code]
        assert (answer.result, codes(answer)) == (None, ["fever"])


def test_a_value_that_waits_on_the_worksheet_leaves_no_figure(library: Library) -> None:
    fault = Fault(code=FaultCode.OUT_OF_RANGE, field="anc", given="40", hint="unconfirmed")
    sheet = but(EMPTY, pending=(Pending(field="anc", text="40", fault=fault),))
    assert asked(library, term=FEBRILE, sheet=sheet).faults == (fault,)
    assert asked(library, "anc 0.4", sheet=sheet).faults == ()
    assert asked(library, "platelets 20", sheet=sheet).faults == ()


def test_a_question_about_nothing_that_is_graded_has_no_answer(library: Library) -> None:
    answer = asked(library, "weight 68")
    assert (answer.about, answer.result, answer.opens) == ("", None, "")


def test_no_typed_value_is_left_out_of_the_answer(library: Library) -> None:
    answer = asked(library, "anc 0.4", "temperature 38.6", "stools 5")
    assert [(one.term, grades(one)) for one in result(answer).beside] == [
        ("diarrhoea", [2, 2]),
        ("neutrophils", [4, 3]),
    ]
    liver = asked(library, "alt 6", "ast 8")
    assert [one.term for one in (result(liver), *result(liver).beside)] == ["alt", "ast"]


def test_a_score_says_which_items_it_asks_and_keeps_the_emergency(library: Library) -> None:
    answer = asked(library, term="mascc")
    assert isinstance(answer.result, Scored)
    assert (answer.result.value, len(answer.result.needs)) == (None, 7)
    assert (answer.about, answer.opens, answer.needs) == ("mascc", "tox/grade/mascc", ())
    assert codes(answer) == ["fever"]


def test_a_score_goes_by_what_its_own_place_was_told(library: Library) -> None:
    said = dict.fromkeys(library.score("cisne").keys, "no")
    sheet = but(EMPTY, answers=answered("cisne", **said))
    found = asked(library, "anc 0.4", term="cisne", sheet=sheet)
    assert isinstance(found.result, Scored)
    assert (found.result.value, found.result.risk) == (0, 0)
    assert found.typed == (Typed(field="anc", text="0.4"),)


def test_no_score_stands_beside_a_value_that_is_refused(library: Library) -> None:
    answer = asked(library, "anc 400", term="mascc")
    assert (answer.result, [fault.field for fault in answer.faults]) == (None, ["anc"])
