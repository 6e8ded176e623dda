from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from pocketref.widgets.check_list import CheckLine, CheckList


@dataclass(frozen=True)
class ACheck:
    id: str
    text: str = "Consent is signed"
    kind: str = "fact"
    value: str = ""
    ticked: bool = False
    facts: tuple[str, ...] = ()


CHECKS = (ACheck("consent"), ACheck("fit", "Fit for treatment", "judgement", "grade 1"))


def made(qtbot: QtBot) -> CheckList:
    checks = CheckList()
    qtbot.addWidget(checks)
    checks.display("Before starting", "0 of 2 done", CHECKS)
    return checks


def test_lines_are_folded_until_they_are_asked_for(qtbot: QtBot) -> None:
    checks = made(qtbot)
    checks.show()
    line = checks.findChildren(CheckLine)[0]
    assert not line.isVisible()
    checks.button.click()
    assert line.isVisible()
    assert checks.button.text() == "Hide"


def test_a_tick_is_reported_with_its_line(qtbot: QtBot) -> None:
    checks = made(qtbot)
    with qtbot.waitSignal(checks.ticked) as told:
        checks.findChildren(CheckLine)[1].box.click()
    assert told.args == ["fit", True]


def test_a_tick_from_outside_keeps_the_lines_and_reports_nothing(qtbot: QtBot) -> None:
    checks = made(qtbot)
    before = checks.findChildren(CheckLine)
    with qtbot.assertNotEmitted(checks.ticked):
        checks.display(
            "Before starting", "1 of 2 done", (ACheck("consent", ticked=True), CHECKS[1])
        )
    assert checks.findChildren(CheckLine) == before
    assert [line.box.isChecked() for line in before] == [True, False]


def test_the_value_is_part_of_the_name(qtbot: QtBot) -> None:
    checks = made(qtbot)
    box = checks.findChildren(CheckLine)[1].box
    assert box.accessibleName() == "Fit for treatment grade 1"
