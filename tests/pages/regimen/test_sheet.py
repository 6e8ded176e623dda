from pocketref.pack.library import Library
from pocketref.pages.reading import Note, Table
from pocketref.pages.regimen.sheet import printed
from tests.pages.wards import patient, worksheet

INVENTED = "examplumab-exampletaxel"


def test_the_rules_stand_before_the_statements(invented: Library) -> None:
    (crumb, title, _), blocks = printed(worksheet(regimen=INVENTED), invented, "heart")
    assert (crumb, title) == ("Regimen / Monitoring", "The heart")
    rules, close = blocks[:2]
    assert isinstance(rules, Table)
    assert isinstance(close, Note)
    assert rules.columns == ("Source", "LVEF", "For this patient")
    assert "Decide with the treating oncologist." in close.text


def test_values_have_their_verdicts(invented: Library) -> None:
    sheet = worksheet(measured=patient(lvef="35 %", lvef_baseline="60 %"), regimen=INVENTED)
    _, (rules, *_) = printed(sheet, invented, "heart")
    assert isinstance(rules, Table)
    assert rules.columns[2] == "For 60 to 35"
    assert rules.lines[0][2].text == "Withhold"


def test_stretches_are_said_in_words(library: Library) -> None:
    _, (rules, *_) = printed(worksheet(), library, "heart")
    assert isinstance(rules, Table)
    said = {line[0].detail: line[1].text for line in rules.lines}
    assert said["5\u00a0Nov\u00a02025"] == "Stop below 50%; unclear 50 to 55%; continue from 55%"


def test_another_page_has_no_rules(invented: Library) -> None:
    _, blocks = printed(worksheet(regimen=INVENTED), invented, "side-effects")
    assert blocks[0].kind == "statements"
