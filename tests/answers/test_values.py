import pytest

from pocketref.answers.answer import Answer
from pocketref.answers.question import Kind, Typed
from pocketref.answers.values import tried
from pocketref.model.fact import Region
from pocketref.model.patient import Formula
from pocketref.model.site import LocalLimit, Site
from pocketref.pack.library import Library
from pocketref.worksheet.session import blank
from tests.answers.asking import BLANK, DOCETAXEL, a_question, a_sheet
from tests.making import TODAY, q

DOSE = Answer(kind=Kind.DOSE)


def test_what_was_typed_is_tried_on_a_copy(library: Library) -> None:
    found = tried(a_question(Kind.DOSE, weight="68", height="165 cm"), BLANK, library)
    assert (found.sheet.patient.weight, found.sheet.patient.height) == (q("68 kg"), q("165 cm"))
    assert found.refuses(DOSE) is None
    assert BLANK.patient.weight is None


def test_what_the_worksheet_has_is_used_and_is_not_typed(library: Library) -> None:
    sheet = a_sheet(library, weight="68")
    found = tried(a_question(Kind.DOSE, height="165"), sheet, library)
    assert found.sheet.patient.weight == q("68 kg")
    assert found.typed == (Typed(field="height", text="165"),)


def test_what_is_no_field_of_the_worksheet_is_left_out(library: Library) -> None:
    found = tried(a_question(Kind.GRADE, since="45", late="3"), BLANK, library)
    assert (found.typed, found.sheet) == ((), BLANK)


@pytest.mark.parametrize(
    ("field", "text", "hint"),
    [
        ("weight", "680", ""),
        ("weight", "31", "unconfirmed"),
        ("weight", "68,5", "comma"),
        ("weight", "150 lb", "pounds"),
        ("height", "1.65 m", "metres"),
        ("anc", "400 cells/mm3", "cells-typed"),
        ("cycle", "1.5", "whole"),
    ],
)
def test_a_value_that_is_not_taken_is_refused_with_its_fault(
    library: Library, field: str, text: str, hint: str
) -> None:
    refused = tried(a_question(Kind.DOSE, **{field: text}), BLANK, library).refuses(DOSE)
    assert refused is not None
    assert [(fault.field, fault.hint) for fault in refused.faults] == [(field, hint)]
    assert refused.result is None


def test_only_what_may_be_confirmed_goes_to_the_worksheet(library: Library) -> None:
    question = a_question(Kind.DOSE, weight="31", height="1650")
    refused = tried(question, BLANK, library).refuses(DOSE)
    assert refused is not None
    assert refused.typed == (Typed(field="weight", text="31"),)


def test_an_unusual_pair_is_refused_though_each_value_is_usual(library: Library) -> None:
    refused = tried(a_question(Kind.DOSE, weight="45", height="200"), BLANK, library).refuses(DOSE)
    assert refused is not None
    assert [fault.hint for fault in refused.faults] == ["pair"]


@pytest.mark.parametrize(
    ("field", "stands", "typed", "told"),
    [
        ("weight", "86", "68", ("86", "68")),
        ("weight", "86.5", "86.50", None),
        ("cycle", "2", "1", ("2", "1")),
        ("lvef", "62", "48", ("62", "48")),
        ("symptoms", "no", "yes", ("no", "yes")),
        ("start", "09:00", "10:30", ("09:00", "10:30")),
        ("lvef-on", "2026-03-01", "2026-03-02", ("2026-03-01", "2026-03-02")),
        ("chair", "4", "5", ("4", "5")),
        ("region", "eu", "us", ("eu", "us")),
        ("region", "us", "eu", None),
        ("bsa", "mosteller", "dubois", None),
        ("date", "2026-03-09", "2026-03-10", None),
        ("weight", "86", "680", None),
    ],
)
def test_a_contradiction_is_told_and_nothing_is_chosen(
    library: Library, field: str, stands: str, typed: str, told: tuple[str, str] | None
) -> None:
    sheet = a_sheet(library, **{field: stands})
    found = tried(a_question(Kind.DOSE, **{field: typed}), sheet, library)
    clashes = [(one.field, one.worksheet, one.typed) for one in found.clashes]
    assert clashes == ([] if told is None else [(field, *told)])
    assert (found.refuses(DOSE) is None) is (told is None and not found.faults)


def test_a_value_of_a_drug_contradicts_only_that_of_the_same_drug(library: Library) -> None:
    sheet = a_sheet(library, last="trastuzumab=2026-02-16", vial="docetaxel=20 mg/mL")
    other = tried(a_question(Kind.DAY, "pertuzumab", last="2026-02-09"), sheet, library)
    assert (other.clashes, other.faults) == ((), ())
    same = tried(a_question(Kind.DAY, "trastuzumab", last="2026-02-09"), sheet, library)
    assert [(one.worksheet, one.typed) for one in same.clashes] == [
        ("trastuzumab=2026-02-16", "trastuzumab=2026-02-09")
    ]
    vial = tried(a_question(Kind.DAY, vial="docetaxel=10 mg/mL"), sheet, library)
    assert [(one.worksheet, one.typed) for one in vial.clashes] == [
        ("docetaxel=20 mg/mL", "docetaxel=10 mg/mL")
    ]


def test_a_fault_of_the_worksheet_matters_where_its_field_is_read(library: Library) -> None:
    sheet = a_sheet(library, platelets="abc")
    question = a_question(Kind.BSA, weight="68")
    assert tried(question, sheet, library).faults
    assert not tried(question, sheet, library, reads=frozenset({"height"})).faults
    assert tried(question, sheet, library, reads=frozenset({"platelets"})).faults


def test_a_level_has_the_limits_of_its_regimen(library: Library) -> None:
    question = a_question(Kind.DAY, taxane_level="100")
    assert tried(question, a_sheet(library, DOCETAXEL), library).faults == ()
    (fault,) = tried(question, BLANK, library).faults
    assert fault.hint == "no-level"
    assert tried(question, BLANK, library, level="docetaxel-level").faults == ()


def test_a_formula_that_was_chosen_is_contradicted_by_another(library: Library) -> None:
    sheet = a_sheet(library, bsa="boyd")
    (clash,) = tried(a_question(Kind.BSA, bsa="dubois"), sheet, library).clashes
    assert (clash.worksheet, clash.typed) == (Formula.BOYD, Formula.DUBOIS)


def test_what_the_site_has_set_contradicts_nothing(library: Library) -> None:
    site = Site(region=Region.EU, normals=(LocalLimit(field="lvef-normal", value=q("53 %")),))
    library.settle(site)
    question = a_question(Kind.LVEF, **{"lvef-normal": "50", "region": "us"})
    found = tried(question, blank(TODAY, site), library)
    library.settle(Site())
    assert found.clashes == ()
    assert found.sheet.patient.lvef_normal == q("50 %")
