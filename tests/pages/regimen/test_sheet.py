from datetime import date

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.reading import Note, Table
from pocketref.pages.regimen.sheet import printed, rulers
from pocketref.worksheet.entering import edit
from tests.pages.wards import patient, worksheet

ECHO = date(2026, 1, 5)
INVENTED = "examplumab-exampletaxel"


def test_the_rules_stand_before_the_statements(invented: Library) -> None:
    (crumb, title, _), blocks = printed(worksheet(regimen=INVENTED), invented, "heart")
    assert (crumb, title) == ("Regimen / Monitoring", "The heart")
    rules, close = blocks[:2]
    assert isinstance(rules, Table)
    assert isinstance(close, Note)
    assert rules.columns == ("Source", "LVEF", "For this patient", "Starting again")
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
    assert (
        said["5\u00a0Nov\u00a02025"]
        == "Stop below 50%; unclear 50 to 55%; continue, if no symptoms, from 55%"
    )


def test_every_rule_has_its_ruler_as_a_picture(library: Library) -> None:
    sheet = worksheet(measured=patient(lvef_baseline="62 %", lvef="48 %"))
    _, (rules, *_) = printed(sheet, library, "heart")
    assert isinstance(rules, Table)
    drawn = rulers(sheet, library, "heart")
    assert [line[1].picture for line in rules.lines] == [each.name for each in drawn]
    assert all(each.scene.parts for each in drawn)
    assert rulers(sheet, library, "first-line") == ()


def test_when_a_source_starts_again_stands_in_its_line(library: Library) -> None:
    _, (rules, *_) = printed(worksheet(), library, "heart")
    assert isinstance(rules, Table)
    again = {line[0].detail: line[3].text for line in rules.lines}
    assert "does not say" in again["5\u00a0Nov\u00a02025"]
    assert "after 3\u00a0weeks" in again["Phesgo monograph, metastatic"]


def test_both_dates_of_the_next_echo_are_printed(library: Library) -> None:
    _, blocks = printed(worksheet(measured=but(patient(), lvef_on=ECHO)), library, "heart")
    due = blocks[2]
    assert isinstance(due, Table)
    assert [line[1].text for line in due.lines] == [
        "Mon\u00a030\u00a0Mar\u00a02026",
        "Sun\u00a05\u00a0Apr\u00a02026",
    ]
    assert due.note.startswith("Last echo 5 Jan 2026. Not due yet")


def test_without_the_date_of_the_last_echo_one_sentence_is_printed(library: Library) -> None:
    _, blocks = printed(worksheet(), library, "heart")
    due = blocks[2]
    assert isinstance(due, Note)
    assert due.text == "Next echo: Unknown without the date of the last echo."


def test_a_value_that_is_refused_is_said_and_no_verdict_rests_on_it(library: Library) -> None:
    sheet = edit("lvef", "6.2", library.limits())(worksheet(measured=patient(lvef_baseline="62 %")))
    _, (rules, *_) = printed(sheet, library, "heart")
    assert isinstance(rules, Table)
    assert rules.warns
    assert rules.note.startswith("LVEF 6.2%")
    assert {line[2].tone for line in rules.lines} == {"needs"}


def test_another_page_has_no_rules(invented: Library) -> None:
    _, blocks = printed(worksheet(regimen=INVENTED), invented, "side-effects")
    assert blocks[0].kind == "statements"
