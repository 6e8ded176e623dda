from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pocketref.pages.choosing import Choosing, RegimenRow
from pocketref.pages.doses.view import DoseCard, DosesView, Labelled, LateField, SmallCard
from pocketref.pages.doses.widget import DosesWidget
from pocketref.pages.provenance import Chip, ChipKind
from pocketref.widgets.chips import Chip as ChipButton
from pocketref.widgets.dose_panel import DosePanel
from pocketref.widgets.wishes import FieldWanted, SecondCheckWanted, SheetWanted
from pocketref.worksheet.session import Session
from tests.making import REGIMEN, TODAY, a_front, some_limits
from tests.sessions import a_session
from tests.wishing import Listener

pytestmark = pytest.mark.usefixtures("wardrobe")
CARD = DoseCard(
    drug="trastuzumab",
    letter="T",
    edge="dashed",
    name="trastuzumab",
    place="second",
    amount="544",
    working="8 mg/kg × 68 kg = 544 mg",
    lines=(Labelled(label="Infuse", text="IV over 90 min"),),
    chips=(Chip(kind=ChipKind.PLAIN, text="Article 1", facts=("a-fact",)),),
    facts=("a-fact",),
    spoken="trastuzumab, loading dose, 544 milligrams",
    copied="trastuzumab loading 544 mg",
)
MISSING = replace(CARD, amount="–", working="Needs weight.", needs="weight", lines=())
VIEW = DosesView(
    title="Doses",
    subtitle="Cycle 1, loading.",
    ready=True,
    cards=(CARD, CARD, CARD),
    surface=SmallCard(title="Body surface area", text="DuBois 1.749 m²."),
    late=SmallCard(title="Late or missed dose", text="Two clocks."),
    second=SmallCard(title="Second check", strong="Not done", text="A second person types."),
    since=(LateField(drug="trastuzumab", name="trastuzumab", days="28"),),
    look_alikes="ado-trastuzumab EMTANSINE (Kadcyla) is a different drug.",
    facts=("a-fact",),
)


def made(qtbot: QtBot, view: DosesView = VIEW, width: int = 1036) -> tuple[Listener, DosesWidget]:
    window = Listener()
    qtbot.addWidget(window)
    widget = DosesWidget(window)
    widget.resize(width, 700)
    widget.display(view)
    return window, widget


def test_every_drug_has_a_card_with_its_figure_and_arithmetic(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    assert [card.figure.accessibleName() for card in widget.cards] == ["544 mg"] * 3
    assert widget.cards[0].working.said == CARD.working
    assert widget.cards[0].accessibleName() == CARD.spoken
    assert window.heard == []


def test_showing_a_view_reports_no_edit_and_twice_is_once(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    chips = widget.findChildren(ChipButton)
    with qtbot.assertNotEmitted(widget.edited):
        widget.display(VIEW)
    assert widget.findChildren(ChipButton) == chips


def test_what_is_missing_leads_to_its_field(qtbot: QtBot) -> None:
    window, widget = made(qtbot, replace(VIEW, cards=(MISSING,)))
    card = widget.cards[0]
    assert card.figure.accessibleName() == "No figure, mg"
    assert card.enter.text() == "Enter weight"
    card.enter.click()
    assert window.heard == [FieldWanted(field="weight")]


def test_an_old_figure_does_not_outlive_its_input(qtbot: QtBot) -> None:
    _window, widget = made(qtbot)
    widget.display(replace(VIEW, cards=(MISSING, MISSING, MISSING)))
    shown = [widget.cards[0].figure.accessibleName(), widget.cards[0].working.said]
    assert not any("544" in text for text in shown)


@pytest.mark.parametrize(("width", "rows"), [(1036, 1), (748, 1), (600, 3)])
def test_cards_stand_side_by_side_where_there_is_room(qtbot: QtBot, width: int, rows: int) -> None:
    window, widget = made(qtbot, width=width)
    window.show()
    qtbot.waitUntil(lambda: len({card.y() for card in widget.cards}) == rows)


def test_the_look_alikes_are_named_and_stops_come_first(qtbot: QtBot) -> None:
    _window, widget = made(qtbot, replace(VIEW, stop=("Both antibodies are held.",)))
    assert "EMTANSINE" in widget.look_alikes.said
    assert not widget.stop.isHidden()
    assert widget.caution.isHidden()


def test_the_days_since_the_last_dose_are_shown_and_entered(qtbot: QtBot) -> None:
    session = a_session()
    _window, widget = made(qtbot, replace(VIEW, bounds=some_limits()))
    widget.edited.connect(session.apply)
    field = widget.late.fields.fields["trastuzumab"]
    assert field.text == "28"
    field.line.clear()
    QTest.keyClicks(field.line, "35")
    (last,) = session.current.asked.last
    assert (last.drug, (TODAY - last.on).days) == ("trastuzumab", 35)


def test_days_that_are_not_taken_say_so_beside_their_field(qtbot: QtBot) -> None:
    wrong = replace(VIEW.since[0], days="4000", fault="4000 days is too long.")
    _window, widget = made(qtbot, replace(VIEW, since=(wrong,)))
    widget.late.fields.complain()
    assert widget.late.fields.said.said == "4000 days is too long."
    assert not widget.late.fields.said.isHidden()


def test_nothing_is_printed_before_every_dose_stands(qtbot: QtBot) -> None:
    _window, widget = made(qtbot, replace(VIEW, ready=False))
    assert not widget.print.isEnabled()
    widget.display(VIEW)
    assert widget.print.isEnabled()


def test_print_asks_for_the_sheet(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    widget.print.click()
    assert window.heard == [SheetWanted()]


def test_a_held_drug_says_so(qtbot: QtBot) -> None:
    panel = DosePanel()
    qtbot.addWidget(panel)
    panel.display(replace(CARD, badge="held", amount="–"))
    assert panel.tag.said == "held"
    assert not panel.tag.isHidden()


ASKED = Choosing(
    rows=(RegimenRow(id=REGIMEN, title="All three", short="docetaxel", front=a_front()),)
)


def test_without_a_regimen_there_is_only_the_choice(qtbot: QtBot) -> None:
    session = Session(TODAY)
    _window, widget = made(qtbot, replace(VIEW, choosing=ASKED, cards=(), surface=None, late=None))
    widget.edited.connect(session.apply)
    assert not widget.chooser.isHidden()
    assert widget.print.isHidden()
    widget.chooser.rows[0].click()
    assert session.current.regimen == REGIMEN
    widget.display(VIEW)
    assert widget.chooser.isHidden()
    assert not widget.print.isHidden()


@pytest.mark.parametrize("many", [1, 2, 3])
def test_cards_share_the_row_evenly(qtbot: QtBot, many: int) -> None:
    window, widget = made(qtbot)
    widget.display(replace(VIEW, cards=(CARD,) * many))
    window.show()
    shown = [card for card in widget.cards if not card.isHidden()]
    assert len(shown) == many
    qtbot.waitUntil(lambda: shown[-1].x() + shown[-1].width() == widget.width())
    assert max(card.width() for card in shown) - min(card.width() for card in shown) <= 1
    assert len({card.y() for card in shown}) == 1


def test_a_small_card_that_is_not_needed_leaves_its_room(qtbot: QtBot) -> None:
    window, widget = made(qtbot, replace(VIEW, late=None, second=None))
    window.show()
    assert widget.late.isHidden()
    qtbot.waitUntil(lambda: widget.surface.width() == widget.width())
    widget.display(replace(VIEW, surface=None))
    assert widget.surface.isHidden()
    assert not widget.late.isHidden()


def test_what_is_not_due_is_said_in_one_quiet_line(qtbot: QtBot) -> None:
    _window, widget = made(qtbot, replace(VIEW, absent="pertuzumab: not on day 8"))
    assert widget.absent.said == "pertuzumab: not on day 8."
    widget.display(VIEW)
    assert widget.absent.isHidden()


def test_what_a_dose_rests_on_is_acknowledged(qtbot: QtBot) -> None:
    session = a_session()
    _window, widget = made(qtbot, replace(VIEW, cards=(replace(CARD, acknowledge="a-fact"),)))
    widget.edited.connect(session.apply)
    widget.cards[0].acknowledge.click()
    assert session.current.acknowledged == ("a-fact",)


def test_small_cards_stand_below_the_columns_of_three_doses(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    window.show()
    first, second, third = widget.cards
    qtbot.waitUntil(lambda: abs(widget.surface.width() - first.width()) <= 1)
    assert abs(widget.late.x() - second.x()) <= 1
    assert abs(widget.second.x() - third.x()) <= 1


def test_the_second_check_is_asked_for_by_its_button(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    widget.check.click()
    assert window.heard == [SecondCheckWanted()]
    assert widget.second.strong.said == "Not done"
    widget.display(replace(VIEW, second=None, cards=(CARD,)))
    assert widget.second.isHidden()


def test_the_page_can_become_narrower_again(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    window.show()
    qtbot.waitUntil(lambda: widget.second.x() > widget.late.x())
    widget.resize(480, 900)
    qtbot.waitUntil(lambda: widget.second.x() == widget.late.x())
    assert widget.minimumSizeHint().width() <= 480


def test_the_page_begins_with_its_first_figure(qtbot: QtBot) -> None:
    window, widget = made(qtbot)
    widget.begin()
    assert window.focusWidget() is widget.cards[0]
    assert window.heard == []


def test_the_page_begins_with_what_a_dose_waits_for(qtbot: QtBot) -> None:
    window, widget = made(qtbot, replace(VIEW, cards=(CARD, MISSING)))
    widget.begin()
    assert window.heard == [FieldWanted(field="weight")]


def test_a_vial_that_is_missing_keeps_the_cursor_from_no_figure(qtbot: QtBot) -> None:
    window, widget = made(qtbot, replace(VIEW, cards=(CARD, replace(CARD, needs="vial"))))
    widget.begin()
    assert window.focusWidget() is widget.cards[0]


def test_without_a_regimen_the_page_begins_with_the_choice(qtbot: QtBot) -> None:
    window, widget = made(qtbot, replace(VIEW, cards=()))
    widget.begin()
    assert window.heard == [FieldWanted(field="regimen")]
