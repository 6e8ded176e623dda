from pytestqt.qtbot import QtBot

from pocketref.widgets.figure import Figure
from pocketref.widgets.look import look
from tests.dressing import colours_in


def test_a_figure_keeps_its_unit_and_its_whole_width(qtbot: QtBot) -> None:
    figure = Figure()
    qtbot.addWidget(figure)
    figure.say("840", "mg")
    short = figure.sizeHint().width()
    figure.say("1,132.4", "mg")
    assert figure.sizeHint().width() > short
    assert figure.minimumSizeHint().width() <= figure.sizeHint().width()
    assert figure.accessibleName() == "1,132.4 mg"


def test_no_figure_is_a_grey_dash_that_is_said(qtbot: QtBot) -> None:
    figure = Figure()
    qtbot.addWidget(figure)
    figure.say("–", "mg")
    figure.resize(figure.sizeHint())
    assert figure.accessibleName() == "No figure, mg"
    assert look().colours["text"] not in colours_in(figure)
