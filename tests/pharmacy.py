"""The three drugs of the regimen, written as nouns."""

from pocketref.model.drug import (
    DoseRule,
    Drug,
    LateClock,
    LateRule,
    LookAlike,
    Measure,
    Phase,
    Preparation,
    Presentation,
)
from tests.stating import REVIEW, stated, stated_range


def pertuzumab() -> Drug:
    """840 mg, then 420 mg, whatever the weight."""
    return Drug(
        id="pertuzumab",
        name="pertuzumab",
        shown="pertuzumab",
        letter="P",
        kind="antibody",
        doses=(
            DoseRule(
                phase=Phase.LOADING,
                amount=stated("840 mg", "per-us-dose-load"),
                per=Measure.FIXED,
                over=stated_range("60 min", "per-us-inf-first"),
                facts=("per-us-dose-load", "per-eu-dose"),
            ),
            DoseRule(
                phase=Phase.MAINTENANCE,
                amount=stated("420 mg", "per-us-dose-maint"),
                per=Measure.FIXED,
                over=stated_range("30 to 60 min", "per-us-inf-next"),
                facts=("per-us-dose-maint", "per-eu-dose"),
            ),
        ),
        interval=stated("21 d", "per-us-dose-maint"),
        late=LateRule(
            clock=LateClock.SINCE_LAST,
            boundary=stated("42 d", "per-missed-ge6-se"),
            reloads_at_boundary=True,
            facts=("per-missed-ge6-se", "per-missed-lt6-se", "per-missed-ge6-eu"),
        ),
        preparation=_pertuzumab_vials(),
        review=REVIEW,
    )


def trastuzumab() -> Drug:
    """8 mg per kg, then 6 mg per kg."""
    return Drug(
        id="trastuzumab",
        name="trastuzumab",
        shown="trastuzumab",
        letter="T",
        kind="antibody",
        doses=(
            DoseRule(
                phase=Phase.LOADING,
                amount=stated("8 mg/kg", "tra-load-3w"),
                per=Measure.WEIGHT,
                over=stated_range("90 min", "tra-inf-load"),
                facts=("tra-load-3w",),
            ),
            DoseRule(
                phase=Phase.MAINTENANCE,
                amount=stated("6 mg/kg", "tra-maint-3w"),
                per=Measure.WEIGHT,
                over=stated_range("30 to 90 min", "tra-inf-next"),
                facts=("tra-maint-3w",),
            ),
        ),
        interval=stated("21 d", "tra-maint-3w"),
        late=LateRule(
            clock=LateClock.LATE,
            boundary=stated("7 d", "tra-missed-gt1"),
            reloads_at_boundary=False,
            unread_in_eu=("eu-delayed-trastuzumab",),
            facts=("tra-missed-gt1", "tra-missed-le1"),
        ),
        preparation=_trastuzumab_vials(),
        look_alikes=(LookAlike(drug="trastuzumab-emtansine", facts=("tra-no-sub",)),),
        review=REVIEW,
    )


def docetaxel() -> Drug:
    """75 mg per square metre, another level if it is chosen."""
    return Drug(
        id="docetaxel",
        name="docetaxel",
        shown="DOCEtaxel",
        letter="D",
        kind="taxane",
        doses=(
            DoseRule(
                phase=Phase.SINGLE,
                amount=stated("75 mg/m2", "per-doce-dose"),
                per=Measure.SURFACE,
                over=stated_range("60 min", "doc-inf"),
                level="docetaxel-level",
                facts=("per-doce-dose", "doc-dose-regimen"),
            ),
        ),
        interval=stated("21 d", "doc-dose-regimen"),
        preparation=_docetaxel_vials(),
        look_alikes=(LookAlike(drug="paclitaxel", facts=("tall-ismp",)),),
        review=REVIEW,
    )


def _pertuzumab_vials() -> Preparation:
    """One vial, one bag."""
    return Preparation(
        presentations=(
            Presentation(
                content=stated("420 mg", "per-vial"),
                concentration=stated("30 mg/mL", "per-vial"),
                delivers=stated("14 mL", "per-prep-volume"),
            ),
        ),
        diluent="sodium-chloride-0.9",
        never="glucose",
        bag=stated("250 mL", "per-diluent"),
        facts=("per-diluent", "per-no-dextrose", "per-prep-volume", "per-conc-eu"),
    )


def _trastuzumab_vials() -> Preparation:
    """Two vials of one concentration."""
    return Preparation(
        presentations=(
            Presentation(
                content=stated("150 mg", "tra-vial-150-eu"),
                concentration=stated("21 mg/mL", "tra-recon-eu"),
            ),
            Presentation(
                content=stated("420 mg", "tra-vial-420-us"),
                concentration=stated("21 mg/mL", "tra-vial-420-us"),
            ),
        ),
        diluent="sodium-chloride-0.9",
        never="glucose",
        bag=stated("250 mL", "tra-diluent"),
        facts=("tra-diluent", "tra-no-dextrose"),
    )


def _docetaxel_vials() -> Preparation:
    """Vials of two concentrations, and limits that choose the bag."""
    return Preparation(
        presentations=(
            Presentation(concentration=stated("10 mg/mL", "doc-vial-conc-hazard")),
            Presentation(
                content=stated("20 mg", "doc-vial-20"),
                concentration=stated("20 mg/mL", "doc-vial-20"),
            ),
            Presentation(
                content=stated("80 mg", "doc-vial-20"),
                concentration=stated("20 mg/mL", "doc-vial-20"),
            ),
            Presentation(
                content=stated("160 mg", "doc-vial-20"),
                concentration=stated("20 mg/mL", "doc-vial-20"),
            ),
        ),
        diluent="sodium-chloride-0.9",
        limits=stated_range("0.3 to 0.74 mg/mL", "doc-conc"),
        facts=("doc-bag", "doc-conc"),
    )
