import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.regimen.entering import choices, fields, waiting
from pocketref.worksheet.entering import edit
from tests.pages.wards import patient, worksheet


@pytest.mark.parametrize(
    ("symptoms", "chosen"), [(None, "Not known"), (True, "Yes"), (False, "No")]
)
def test_symptoms_may_be_unknown(*, symptoms: bool | None, chosen: str) -> None:
    asked, *_ = choices(worksheet(measured=but(patient(), symptoms=symptoms)))
    assert asked.title == "Symptoms of heart failure"
    assert [one.text for one in asked.choices] == ["Yes", "No", "Not known"]
    assert [one.text for one in asked.choices if one.chosen] == [chosen]


def test_every_choice_is_a_text_that_its_field_takes(library: Library) -> None:
    for asked in choices(worksheet()):
        for one in asked.choices:
            sheet = edit(asked.field, one.id, library.limits())(worksheet())
            assert sheet.faults == ()
            again = next(other for other in choices(sheet) if other.field == asked.field)
            assert [other.id for other in again.choices if other.chosen] == [one.id]


def test_the_values_have_their_fields_and_faults(library: Library) -> None:
    sheet = edit("lvef-normal", "5", library.limits())(
        worksheet(measured=patient(lvef_baseline="62 %"))
    )
    assert [(one.field, one.text) for one in fields(sheet)] == [
        ("lvef-baseline", "62"),
        ("lvef", ""),
    ]
    (told,) = waiting(sheet)
    assert "5%" in told
