from datetime import UTC, date, datetime

from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Formula
from pocketref.model.running import Moment
from pocketref.model.site import Site
from pocketref.worksheet.session import MOST, Edit, Session
from pocketref.worksheet.worksheet import Worksheet

TODAY = date(2026, 3, 9)
NOW = Moment(ticks=100, at=datetime(2026, 3, 9, 9, tzinfo=UTC))


def _chair(tag: str) -> Edit:
    return lambda sheet: but(sheet, chair=tag)


def test_a_session_begins_empty_today() -> None:
    session = Session(TODAY)
    assert session.current.asked.on == TODAY
    assert session.current.regimen is None
    assert not session.can_undo


def test_watchers_see_the_worksheet_now_and_after_every_change() -> None:
    session, seen = Session(TODAY), list[str]()
    session.watch(lambda sheet: seen.append(sheet.chair))
    session.apply(_chair("4"))
    session.apply(_chair("4"))  # changes nothing
    session.undo()
    assert seen == ["", "4", ""]


def test_undo_goes_back_to_the_first_worksheet_and_no_further() -> None:
    session = Session(TODAY)
    session.apply(_chair("4"))
    session.undo()
    session.undo()
    assert session.current.chair == ""


def test_a_new_patient_leaves_nothing_to_go_back_to() -> None:
    session, seen = Session(TODAY), list[Worksheet]()
    session.apply(lambda sheet: but(sheet, regimen="a-regimen"))
    session.apply(_chair("4"))
    session.watch(seen.append)
    session.new_patient(date(2026, 3, 10))
    assert session.current == Session(date(2026, 3, 10)).current
    assert session.current.regimen is None
    assert not session.can_undo
    assert len(seen) == 2


def test_a_session_forgets_what_is_long_past() -> None:
    session = Session(TODAY)
    for number in range(MOST + 50):
        session.apply(_chair(str(number)))
    steps = 0
    while session.can_undo:
        session.undo()
        steps += 1
    assert steps == MOST - 1
    assert session.current.chair == "50"


def test_time_goes_on_without_a_step_that_undo_goes_back_to() -> None:
    session, seen = Session(TODAY), list[Moment | None]()
    session.apply(_chair("4"))
    session.watch(lambda sheet: seen.append(sheet.now))
    session.tick(NOW)
    assert seen == [None, NOW]
    assert session.current.chair == "4"
    session.undo()
    assert not session.can_undo


def test_a_worksheet_that_was_kept_leaves_nothing_to_go_back_to() -> None:
    session = Session(TODAY)
    session.apply(_chair("4"))
    session.restore(but(session.current, chair="5"))
    assert session.current.chair == "5"
    assert not session.can_undo


def test_every_patient_begins_with_what_the_site_has_set() -> None:
    session = Session(TODAY, Site(region=Region.EU, formula=Formula.HAYCOCK))
    session.apply(lambda sheet: but(sheet, chair="4"))
    session.new_patient(TODAY)
    asked = session.current.asked
    assert (asked.region, asked.formula) == (Region.EU, Formula.HAYCOCK)
