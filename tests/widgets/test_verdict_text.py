import pytest
from pytestqt.qtbot import QtBot

from pocketref.widgets.look import look
from pocketref.widgets.verdict_text import NARROW, TONES, VerdictText
from tests.dressing import colours_in
from tests.pages.shown import VERDICTS

STOP, GO, HOLD, SILENT, BESIDE = VERDICTS


def made(qtbot: QtBot, verdict: object = None) -> VerdictText:
    text = VerdictText()
    qtbot.addWidget(text)
    text.display(verdict or STOP)  # type: ignore[arg-type]
    text.resize(600, text.heightForWidth(600))
    return text


@pytest.mark.parametrize("verdict", [STOP, HOLD, SILENT])
def test_a_verdict_has_a_sign_and_a_colour(qtbot: QtBot, verdict: object) -> None:
    _sign, ink = TONES[verdict.tone]  # type: ignore[attr-defined]
    assert look().colours[ink] in colours_in(made(qtbot, verdict))


def test_no_two_warnings_differ_by_colour_alone() -> None:
    signs = [TONES[tone][0] for tone in ("stop", "hold", "needs", "go", "silent")]
    assert len(set(signs)) == len(signs)


def test_name_and_verdict_stand_side_by_side_or_below_each_other(qtbot: QtBot) -> None:
    text = made(qtbot)
    wide, _ = text.placed(600)
    assert [block.top for block in wide if block.role == "body"] == [7, 7]
    narrow, _ = text.placed(NARROW - 40)
    tops = [block.top for block in narrow]
    assert tops == sorted(tops)
    assert text.heightForWidth(NARROW - 40) > text.heightForWidth(600)


def test_it_says_who_what_and_why(qtbot: QtBot) -> None:
    assert made(qtbot).said == "Article\n5 Nov 2025\nStop\nLVEF 48% is below 50%."
    assert made(qtbot).minimumSizeHint().width() < 200


def test_what_is_only_beside_is_quiet(qtbot: QtBot) -> None:
    blocks, _ = made(qtbot, BESIDE).placed(600)
    assert {run[2] for block in blocks for line in block.lines for run in line} == {"body", "small"}


def test_before_it_was_told_anything_it_says_nothing(qtbot: QtBot) -> None:
    text = VerdictText()
    qtbot.addWidget(text)
    text.resize(300, 20)
    text.grab()
    assert text.said == ""
