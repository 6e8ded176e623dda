from pytestqt.qtbot import QtBot

from pocketref.shell.theme import Theme, Wardrobe
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.step_row import StepRow, StepWords

INFUSE = StepWords(
    id="infuse-t",
    letter="T",
    edge="dashed",
    title="trastuzumab 544 mg",
    rule="8 mg/kg × 68 kg. IV over 90 min.",
    times=("11:02 start", "12:32 finish"),
    action="After 60 min",
    action_kind="lock",
)


def made(qtbot: QtBot, words: StepWords = INFUSE) -> StepRow:
    row = StepRow(words)
    qtbot.addWidget(row)
    return row


def test_a_row_is_spoken_in_the_order_it_is_read(qtbot: QtBot) -> None:
    said = made(qtbot).accessibleName()
    assert said.startswith("trastuzumab 544 mg. 8 mg/kg × 68 kg. IV over 90 min. 11:02 start")
    assert said.endswith("After 60 min")


def test_a_lock_says_why_and_is_no_button(qtbot: QtBot) -> None:
    row = made(qtbot)
    assert row.findChildren(Button) == []
    assert "After 60 min" in [words.said for words in row.findChildren(Words)]


def test_an_offered_step_reports_itself(qtbot: QtBot) -> None:
    row = made(
        qtbot, StepWords(id="observe-t", title="Observe", action="Choose", action_kind="choose")
    )
    button = row.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(row.acted) as told:
        button.click()
    assert told.args == ["observe-t"]


def test_a_narrow_row_grows(qtbot: QtBot) -> None:
    row = made(qtbot)
    layout = row.layout()
    assert layout is not None
    assert layout.heightForWidth(460) > layout.heightForWidth(900)


def test_the_columns_grow_with_the_text(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    row = made(qtbot)
    row.show()
    times = next(words for words in row.findChildren(Words) if "11:02" in words.said)
    before = times.width()
    wardrobe.wear(Theme.LIGHT, 200)
    qtbot.waitUntil(lambda: times.width() == 2 * before)
