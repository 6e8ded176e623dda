from datetime import UTC, date, datetime, timedelta

from pocketref.model.fact import Region
from pocketref.model.noun import but
from pocketref.model.patient import Formula, Patient
from pocketref.model.running import Deed, Did, Jump, Moment
from pocketref.model.site import LocalLimit, Site
from pocketref.worksheet.session import MOST, Edit, Session, blank
from pocketref.worksheet.worksheet import Worksheet
from tests.stating import q

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


def _done(sheet: Worksheet) -> Worksheet:
    moment = sheet.now or NOW
    deed = Deed(step="infuse-pertuzumab", did=Did.STARTED, moment=moment)
    return but(sheet, run=but(sheet.run, deeds=(*sheet.run.deeds, deed)))


def _later(ticked: int, shown: int | None = None) -> Moment:
    wall = timedelta(seconds=ticked if shown is None else shown)
    return Moment(ticks=NOW.ticks + ticked, at=NOW.at + wall)


def test_undo_takes_back_neither_what_was_done_nor_the_time() -> None:
    session = Session(TODAY)
    session.tick(NOW)
    session.apply(_chair("4"))
    session.apply(_done)
    session.tick(_later(60))
    session.undo()
    assert session.current.chair == ""
    assert len(session.current.run.deeds) == 1
    assert session.current.now == _later(60)


def test_what_was_done_is_no_worksheet_to_go_back_to() -> None:
    session = Session(TODAY)
    session.tick(NOW)
    session.apply(_done)
    assert session.current.run.begun
    assert not session.can_undo


def test_a_tick_notices_that_the_computer_slept() -> None:
    session = Session(TODAY)
    session.tick(NOW)
    session.apply(_done)
    session.tick(_later(1))
    session.tick(_later(2581))
    assert [slip.jump for slip in session.current.run.slips] == [Jump.SLEPT]
    session.undo()
    assert len(session.current.run.slips) == 1


def test_an_edit_that_brings_the_time_notices_it_as_well_and_before_its_deed() -> None:
    session = Session(TODAY)
    session.tick(NOW)
    session.apply(_done)
    session.apply(lambda sheet: _done(but(sheet, now=_later(1, 3601))))
    (slip,) = session.current.run.slips
    assert (slip.jump, slip.said, len(session.current.run.deeds)) == (Jump.SET_FORWARD, 1, 2)


def test_a_kept_worksheet_is_held_against_the_first_tick_after_it() -> None:
    session = Session(TODAY)
    session.tick(NOW)
    session.apply(_done)
    kept = session.current
    goes_on, restarted = Session(TODAY), Session(TODAY)
    goes_on.restore(kept)
    goes_on.tick(_later(600))
    restarted.restore(kept)
    restarted.tick(_later(-90, 600))
    restarted.tick(_later(-89, 601))
    assert goes_on.current.run.slips == ()
    assert [slip.jump for slip in restarted.current.run.slips] == [Jump.RESTARTED]


def test_a_new_patient_after_a_kept_worksheet_has_no_past() -> None:
    session = Session(TODAY)
    session.restore(but(Session(TODAY).current, now=NOW))
    session.new_patient(TODAY)
    session.tick(NOW)
    session.apply(_done)
    session.tick(_later(2580))
    assert [slip.jump for slip in session.current.run.slips] == [Jump.SLEPT]


def test_a_blank_worksheet_has_what_the_site_has_set() -> None:
    normals = (
        LocalLimit(field="lvef-normal", value=q("53 %")),
        LocalLimit(field="anc-normal", value=q("2 10^9/L")),
    )
    site = Site(region=Region.EU, formula=Formula.DUBOIS, normals=normals)
    session = Session(TODAY, site)
    session.apply(_chair("4"))
    session.new_patient(TODAY)
    sheet = session.current
    assert sheet == blank(TODAY, site)
    assert (sheet.asked.region, sheet.asked.formula) == (Region.EU, Formula.DUBOIS)
    assert sheet.measured == Patient(lvef_normal=q("53 %"), anc_normal=q("2 10^9/L"))
