from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.plans import plan_of
from pocketref.pages.readiness import missing_values, unready
from pocketref.worksheet.entering import edit
from tests.pages.wards import REGIMEN, occasion, patient, worksheet


def test_a_complete_day_may_be_printed(library: Library) -> None:
    assert unready(worksheet(), library) is None


def test_a_missing_value_leads_to_its_field(library: Library) -> None:
    found = unready(worksheet(measured=but(patient(), height=None)), library)
    assert found is not None
    assert found.field == "height"
    assert missing_values(plan_of(worksheet(occasion(None)), library)) == ("cycle",)


def test_a_refused_value_prints_nothing(library: Library) -> None:
    bounds = library.protocol(REGIMEN).bounds
    found = unready(edit("anc", "4000", bounds)(worksheet()), library)
    assert found is not None
    assert found.field == "anc"


def test_both_antibodies_held_prints_only_when_acknowledged(library: Library) -> None:
    sheet = worksheet(measured=patient(lvef_baseline="62 %", lvef="38 %"))
    found = unready(sheet, library)
    assert found is not None
    assert found.acknowledge == "both-antibodies-held"
    assert unready(but(sheet, acknowledged=("both-antibodies-held",)), library) is None
