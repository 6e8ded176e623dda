"""Gate rules: one to say something about, and all those of the regimen."""

from pocketref.model.fact import Region
from pocketref.model.gate import (
    Clause,
    Comparison,
    Condition,
    GateRule,
    Reading,
    Subject,
    Verdict,
)
from pocketref.model.patient import Setting
from tests.stating import stated


def a_condition(
    reading: Reading = Reading.LVEF,
    comparison: Comparison = Comparison.BELOW,
    limit: str | None = "50 %",
) -> Condition:
    """A reading against a limit; without a limit, the local one."""
    if limit is None:
        return Condition(reading=reading, comparison=comparison, local=True)
    return Condition(reading=reading, comparison=comparison, limit=stated(limit))


def a_clause(
    *conditions: Condition, verdict: Verdict = Verdict.HOLD, lowers: bool = False
) -> Clause:
    """A verdict and when it is met."""
    return Clause(verdict=verdict, conditions=conditions or (a_condition(),), lowers=lowers)


def a_gate_rule(  # noqa: PLR0913  # as many as a rule has
    *clauses: Clause,
    name: str = "a-gate-rule",
    about: Subject = Subject.LVEF,
    source: str = "a-source",
    drug: str = "trastuzumab",
    region: Region | None = None,
    setting: Setting | None = None,
    holds: tuple[str, ...] = (),
    everywhere: bool = False,
    symptoms_override: bool = False,
    facts: tuple[str, ...] = ("a-fact",),
) -> GateRule:
    """A rule of any region and setting that holds nothing, unless said otherwise."""
    return GateRule(
        id=name,
        about=about,
        source=source,
        drug=drug,
        region=region,
        setting=setting,
        clauses=clauses or (a_clause(),),
        holds=holds,
        everywhere=everywhere,
        symptoms_override=symptoms_override,
        facts=facts,
    )


def _fall(points: int) -> Condition:
    return a_condition(Reading.LVEF_FALL, Comparison.AT_LEAST, f"{points} %")


def _pertuzumab_rule(setting: Setting, *clauses: Clause, fact: str) -> GateRule:
    return a_gate_rule(
        *clauses,
        name=f"pertuzumab-lvef-{setting}",
        source="phesgo-monograph",
        drug="pertuzumab",
        setting=setting,
        holds=("pertuzumab", "trastuzumab"),
        symptoms_override=True,
        facts=(fact,),
    )


def _trastuzumab_rule(region: Region, *clauses: Clause, fact: str) -> GateRule:
    return a_gate_rule(
        *clauses,
        name=f"trastuzumab-lvef-{region}",
        source=f"herceptin-{region}",
        drug="trastuzumab",
        region=region,
        holds=("trastuzumab",),
        symptoms_override=True,
        facts=(fact,),
    )


def _heart_rules() -> tuple[GateRule, ...]:
    """The rules on ejection fraction: four of labels, one of the article."""
    at_least_40 = a_condition(comparison=Comparison.AT_LEAST, limit="40 %")
    at_most_45 = a_condition(comparison=Comparison.AT_MOST, limit="45 %")
    return (
        _pertuzumab_rule(
            Setting.METASTATIC,
            a_clause(a_condition(limit="40 %")),
            a_clause(at_least_40, at_most_45, _fall(10)),
            fact="per-lvef-withhold-mbc",
        ),
        _pertuzumab_rule(
            Setting.EARLY, a_clause(a_condition(), _fall(10)), fact="per-lvef-withhold-ebc"
        ),
        _trastuzumab_rule(
            Region.US,
            a_clause(_fall(16)),
            a_clause(a_condition(limit=None), _fall(10)),
            fact="tra-lvef-hold",
        ),
        _trastuzumab_rule(Region.EU, a_clause(_fall(10), a_condition()), fact="tra-lvef-eu"),
        a_gate_rule(
            a_clause(a_condition(limit="50 %"), verdict=Verdict.STOP),
            a_clause(a_condition(limit="55 %"), verdict=Verdict.UNCLEAR),
            name="article-lvef",
            source="article",
            drug="pertuzumab",
            symptoms_override=True,
            facts=("S31",),
        ),
    )


def _blood_rules() -> tuple[GateRule, ...]:
    """The rules of the day for docetaxel."""
    enzymes = a_condition(Reading.AST_OR_ALT, Comparison.ABOVE, "1.5 ULN")
    alp = a_condition(Reading.ALP, Comparison.ABOVE, "2.5 ULN")
    return (
        _docetaxel_rule(
            "docetaxel-neutrophils",
            Subject.NEUTROPHILS,
            a_clause(a_condition(Reading.ANC, limit="1500 cells/mm3")),
            fact="doc-box-anc",
        ),
        _docetaxel_rule(
            "docetaxel-platelets",
            Subject.PLATELETS,
            a_clause(a_condition(Reading.PLATELETS, Comparison.AT_MOST, "100000 cells/mm3")),
            fact="doc-plt",
        ),
        _docetaxel_rule(
            "docetaxel-liver",
            Subject.LIVER,
            a_clause(a_condition(Reading.BILIRUBIN, Comparison.ABOVE, "1 ULN")),
            a_clause(enzymes, alp),
            fact="doc-box-alt",
        ),
        _docetaxel_rule(
            "docetaxel-neuropathy",
            Subject.NEUROPATHY,
            a_clause(
                a_condition(Reading.NEUROPATHY, Comparison.AT_LEAST, "3 grade"),
                verdict=Verdict.STOP,
            ),
            fact="doc-neuro",
        ),
    )


def _docetaxel_rule(name: str, about: Subject, *clauses: Clause, fact: str) -> GateRule:
    return a_gate_rule(
        *clauses,
        name=name,
        about=about,
        source="docetaxel-us",
        drug="docetaxel",
        region=Region.US,
        holds=("docetaxel",),
        everywhere=True,
        facts=(fact,),
    )


def some_gates() -> tuple[GateRule, ...]:
    """Every rule of the regimen, in the order shown."""
    return (*_heart_rules(), *_blood_rules())
