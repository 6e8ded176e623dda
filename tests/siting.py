"""A hospital's own rules, for the tests of what they change and what they do not."""

from pocketref.model.patient import Vial
from pocketref.model.site import LocalLimit, LocalNote, Phone, RoundingPolicy, Site, SiteRules
from tests.stating import q

STOCK = (
    Vial(drug="docetaxel", strength=q("20 mg/mL")),
    Vial(drug="trastuzumab", strength=q("150 mg")),
)
HERE = Site(
    file="site.toml",
    name="Day unit",
    phones=(
        Phone(title="Chemotherapy pharmacy", number="01234 567"),
        Phone(title="On-call oncologist", number="01234 999"),
    ),
    rules=SiteRules(
        rounding=(
            RoundingPolicy(kind="taxane", to=q("10 mg"), limit=q("5 %")),
            RoundingPolicy(kind="antibody", limit=q("5 %")),
        ),
        stocked=STOCK,
    ),
    normals=(LocalLimit(field="lvef-normal", value=q("53 %")),),
    notes=(
        LocalNote(page="doses", text="Read the dose out to the pharmacist."),
        LocalNote(page="regimen/heart", text="Echo by the cardiology clinic."),
    ),
)
