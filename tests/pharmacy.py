"""The drugs of the regimens, written as nouns."""

from pocketref.model.drug import (
    Cycles,
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


def vinorelbine() -> Drug:
    """25 mg per square metre in the first cycle, later 30 or more; no source says over how long."""
    return Drug(
        id="vinorelbine",
        name="vinorelbine",
        shown="vinorelbine",
        letter="V",
        kind="vinca",
        doses=(
            DoseRule(
                phase=Phase.SINGLE,
                cycles=Cycles.FIRST,
                amount=stated("25 mg/m2", "vin-regimen-velvet"),
                per=Measure.SURFACE,
                facts=("vin-regimen-velvet",),
            ),
            DoseRule(
                phase=Phase.SINGLE,
                cycles=Cycles.LATER,
                amount=stated("30 mg/m2", "vin-regimen-velvet"),
                per=Measure.SURFACE,
                level="vinorelbine-level",
                facts=("vin-regimen-velvet",),
            ),
        ),
        interval=stated("7 d", "vin-regimen-velvet"),
        review=REVIEW,
    )


def weekly_paclitaxel() -> Drug:
    """80 mg per square metre every week."""
    return Drug(
        id="paclitaxel",
        name="paclitaxel",
        shown="PACLitaxel",
        letter="P",
        edge="dashed",
        kind="taxane",
        doses=(
            DoseRule(
                phase=Phase.SINGLE,
                amount=stated("80 mg/m2", "pac-dose-weekly"),
                per=Measure.SURFACE,
                over=stated_range("1 h", "pac-inf-1h"),
                level="paclitaxel-weekly-level",
                facts=("pac-dose-weekly",),
            ),
        ),
        interval=stated("7 d", "pac-dose-weekly"),
        preparation=Preparation(
            presentations=(Presentation(concentration=stated("6 mg/mL", "pac-vial")),),
            diluent="sodium-chloride-0.9",
            limits=stated_range("0.3 to 1.2 mg/mL", "pac-conc"),
            facts=("pac-conc",),
        ),
        review=REVIEW,
    )


def nab_paclitaxel() -> Drug:
    """260 mg per square metre as the label of the single agent has it, as it leaves the vial."""
    return Drug(
        id="nab-paclitaxel",
        name="nab-paclitaxel",
        shown="nab-PACLitaxel",
        letter="N",
        kind="taxane",
        doses=(
            DoseRule(
                phase=Phase.SINGLE,
                amount=stated("260 mg/m2", "nab-dose"),
                per=Measure.SURFACE,
                over=stated_range("30 min", "nab-inf"),
                acknowledge="nab-single-agent",
                facts=("nab-dose", "nab-single-agent"),
            ),
        ),
        interval=stated("21 d", "nab-dose"),
        preparation=Preparation(
            presentations=(
                Presentation(
                    content=stated("100 mg", "nab-recon"),
                    concentration=stated("5 mg/mL", "nab-recon"),
                ),
            ),
            diluent="sodium-chloride-0.9",
            undiluted=True,
            facts=("nab-recon",),
        ),
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
