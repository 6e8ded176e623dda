from pytestqt.qtbot import QtBot

from pocketref.widgets.page_head import PageHead


def test_a_head_shows_what_it_has(qtbot: QtBot) -> None:
    head = PageHead()
    qtbot.addWidget(head)
    head.say("Doses", "Cycle 1, loading.")
    assert (head.title.said, head.subtitle.said) == ("Doses", "Cycle 1, loading.")
    assert head.crumb.isHidden()
    head.say("Heart function", crumb="Regimen / Monitoring")
    assert head.subtitle.isHidden()
    assert not head.crumb.isHidden()
