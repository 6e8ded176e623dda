from pocketref.model.gate import Subject
from pocketref.pack.library import Library
from pocketref.pages.verdicts import NO_RULE, by_clocks, by_gates
from tests.pages.wards import occasion, patient, since, worksheet

INVENTED = "examplumab-exampletaxel"


def test_every_fact_of_a_rule_has_its_verdict(invented: Library) -> None:
    sheet = worksheet(measured=patient(lvef="35 %"), regimen=INVENTED)
    found = by_gates(sheet, invented, Subject.LVEF)
    (said,) = found.by_fact["heart-limit"]
    assert (said.about, said.word, said.tone) == ("examplumab", "Withhold", "hold")
    assert found.missing == ""


def test_without_a_rule_it_says_why_there_is_no_verdict(invented: Library) -> None:
    chosen = by_gates(worksheet(regimen=INVENTED), invented, Subject.LIVER)
    assert (dict(chosen.by_fact), chosen.missing) == ({}, NO_RULE)
    unchosen = by_gates(worksheet(regimen=None), invented, Subject.LIVER)
    assert unchosen.missing == "Needs the regimen."


def test_a_rule_for_elsewhere_is_only_shown(library: Library) -> None:
    sheet = worksheet(measured=patient(lvef="48 %", lvef_baseline="62 %", lvef_normal="50 %"))
    found = by_gates(sheet, library, Subject.LVEF)
    tones = {said.tone for every in found.by_fact.values() for said in every}
    assert "beside" in tones


def test_clocks_ask_for_the_cycle_and_the_last_dose(invented: Library) -> None:
    first = by_clocks(worksheet(occasion(1, vials=()), regimen=INVENTED), invented)
    assert first.missing == "Needs the cycle: loading or maintenance and last dose."
    second = by_clocks(worksheet(occasion(2, vials=()), regimen=INVENTED), invented)
    assert second.missing == "Needs last dose."


def test_clocks_speak_of_the_drugs_whose_last_dose_is_known(invented: Library) -> None:
    on_time = occasion(2, last=since(21, "examplumab"), vials=())
    found = by_clocks(worksheet(on_time, regimen=INVENTED), invented)
    (said,) = found.by_fact["late"]
    assert (said.word, said.tone) == ("Maintenance", "go")
    assert "on time" in said.why


def test_a_fact_that_only_stands_beside_a_rule_has_no_verdict(library: Library) -> None:
    found = by_gates(worksheet(), library, Subject.LVEF)
    assert "per-lvef-withhold-mbc" in found.by_fact
    assert not {"per-lvef-resume-mbc", "per-lvef-stop", "symptoms"} & set(found.by_fact)
