from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.plans import plan_of
from pocketref.pages.readiness import missing_values, unready
from pocketref.worksheet.entering import edit
from tests.pages.wards import ACCEPTED, NAB, REGIMEN, occasion, on, patient, worksheet


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


def test_without_a_regimen_nothing_prints(library: Library) -> None:
    found = unready(worksheet(regimen=None), library)
    assert found is not None
    assert (found.field, found.sentence) == ("regimen", "Needs the regimen.")


def test_a_dose_prints_only_when_what_it_rests_on_is_acknowledged(library: Library) -> None:
    found = unready(on(NAB), library)
    assert found is not None
    assert (found.acknowledge, found.field) == (ACCEPTED[0], "")
    assert unready(worksheet(on(NAB).asked, regimen=NAB, acknowledged=ACCEPTED), library) is None
    missing = worksheet(on(NAB).asked, but(patient(), weight=None), regimen=NAB)
    first = unready(missing, library)
    assert first is not None
    assert first.field == "weight"
    assert "acknowledge" not in missing_values(plan_of(missing, library))
