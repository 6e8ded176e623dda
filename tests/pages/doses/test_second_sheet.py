from datetime import UTC, datetime

import pytest

from pocketref.model.noun import but
from pocketref.model.running import Moment
from pocketref.pack.library import Library
from pocketref.pages import doses
from pocketref.pages.doses.second_sheet import second_sheet, unready
from pocketref.pages.doses.second_view import SecondSheet
from pocketref.pages.plans import plan_of
from pocketref.worksheet.checking import check
from pocketref.worksheet.entering import edit
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import ANTIBODIES, NAB, WEEKLY, occasion, on, patient, since, worksheet
from tests.worksheet.limits import LIMITS

PRINTED = datetime(2026, 3, 9, 8, 52, tzinfo=UTC)
NBSP = "\u00a0"


def shown(library: Library, sheet: Worksheet) -> SecondSheet:
    return second_sheet(sheet, library, PRINTED)


def labels(sheet: SecondSheet) -> list[str]:
    return [value.label for value in sheet.values]


def everything(view: SecondSheet) -> str:
    return str(but(view, foot=but(view.foot, pack="", printed="")))


def test_it_has_the_day_and_its_rules(library: Library) -> None:
    view = shown(library, worksheet())
    assert (view.title, view.band, view.chair) == ("Second check", "Cycle 1", f"Chair{NBSP}4")
    assert view.date == f"Mon{NBSP}9{NBSP}Mar{NBSP}2026"
    assert [row.name for row in view.rows] == ["pertuzumab", "trastuzumab", "DOCEtaxel"]
    assert view.rows[1].rules.startswith(f"Loading 8{NBSP}mg per kg. Maintenance 6{NBSP}mg per kg.")
    assert "from day 29" in view.rows[1].rules
    assert "the level that is prescribed" in view.rows[2].rules


def test_nothing_of_the_first_answer_is_on_it(library: Library) -> None:
    measured = patient(weight="68.5 kg", height="165.5 cm", lvef="61 %", anc="2.3 10^9/L")
    sheet = worksheet(occasion(2, last=since(50)), measured=measured)
    told = everything(shown(library, sheet))
    for figure in ("68.5", "165.5", "61", "2.3", "548", "1.77", "133", "reload"):
        assert figure not in told
    assert plan_of(sheet, library).check_code is not None


@pytest.mark.parametrize("cycle", [1, 2, 9])
def test_it_is_the_same_whatever_was_measured(library: Library, cycle: int) -> None:
    one = shown(library, worksheet(occasion(cycle)))
    other = shown(library, worksheet(occasion(cycle), measured=patient(weight="86 kg")))
    assert one.code != other.code
    assert but(one, code="") == but(other, code="")


def test_the_code_of_the_first_stands_where_it_is_compared_and_only_there(
    library: Library,
) -> None:
    sheet = worksheet()
    view = shown(library, sheet)
    assert view.code == plan_of(sheet, library).check_code
    assert (view.foot.code, view.foot.checked) == ("", "")


def test_without_a_first_answer_there_is_a_line_for_its_code(library: Library) -> None:
    assert shown(library, worksheet(measured=but(patient(), weight=None))).code == ""
    second = Second(weight=q("86 kg"), moment=Moment(ticks=0, at=PRINTED))
    assert shown(library, check(second)(worksheet())).code == ""


def test_values_are_asked_for_as_the_day_needs_them(library: Library) -> None:
    first = labels(shown(library, worksheet()))
    assert first[:4] == ["Weight", "Height", "Body surface area (Mosteller)", "Vial DOCEtaxel"]
    assert "Last trastuzumab, date" not in first
    assert "Last trastuzumab, date" in labels(shown(library, worksheet(occasion(2))))
    assert "Height" not in labels(shown(library, on(ANTIBODIES)))


def test_what_may_be_due_is_left_to_tick(library: Library) -> None:
    first, later = shown(library, worksheet()), shown(library, worksheet(occasion(2)))
    assert first.rows[1].choices == ("loading", "maintenance", "held")
    assert later.rows[1].choices == ("loading", "maintenance", "load again", "held")
    assert first.rows[2].choices == ("held",)


def test_a_cycle_of_several_days_says_which(library: Library) -> None:
    view = shown(library, on(WEEKLY, 2, day=8))
    assert view.band == "Cycle 2, day 8"
    assert [row.name for row in view.rows] == ["PACLitaxel"]
    assert shown(library, on(WEEKLY)).band == "Cycle 1, day 1"


def test_it_waits_for_the_regimen_and_the_cycle_alone() -> None:
    assert unready(worksheet(measured=but(patient(), weight=None))) is None
    asks = [unready(worksheet(regimen=None)), unready(worksheet(occasion(None)))]
    assert [waits.field for waits in asks if waits is not None] == ["regimen", "cycle"]
    refused = unready(edit("cycle", "0", LIMITS)(worksheet()))
    assert refused is not None
    assert refused.field == "cycle"
    assert "Cycle 0" in refused.sentence


def test_its_card_says_the_same(library: Library) -> None:
    sheet = worksheet()
    assert doses.SECOND_SHEET.unready(sheet, library, "") is None
    view = doses.SECOND_SHEET.present(sheet, library, PRINTED, "")
    assert view == shown(library, sheet)


def test_a_dose_of_the_drug_alone_is_called_so(library: Library) -> None:
    assert "the label's dose for the drug alone" in shown(library, on(NAB)).rows[2].rules
    assert "alone" not in everything(shown(library, worksheet()))
