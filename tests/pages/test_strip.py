from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.plans import plan_of
from pocketref.pages.strip import strip
from tests.pages.wards import patient, worksheet


def test_only_what_was_entered_stands_on_the_strip(library: Library) -> None:
    no_height = but(patient(), height=None)
    labels = [
        value.label for value in strip(library, plan_of(worksheet(measured=no_height), library))
    ]
    assert labels == ["Weight", "Taxane", "Vial DOCEtaxel"]
