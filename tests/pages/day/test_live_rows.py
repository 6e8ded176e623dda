from pocketref.model.noun import but
from pocketref.model.running import Did, State
from pocketref.pack.library import Library
from pocketref.pages.day.live_rows import AS_STARTED, acts, live_rows
from pocketref.pages.day.rows import held_rows
from pocketref.pages.day.rows import rows as planned_rows
from pocketref.pages.day.step_view import Live, StepRow
from pocketref.pages.plans import plan_of, protocol_of
from pocketref.pages.under_way import running_day
from pocketref.wording.units import NBSP
from pocketref.worksheet.worksheet import Worksheet
from tests.chairs import OBSERVE_P, OBSERVE_T, D, P, T, did, given
from tests.making import q
from tests.pages.under import P_GIVEN, WATCHED, ran
from tests.pages.wards import occasion, since, worksheet


def rows(sheet: Worksheet, library: Library) -> dict[str, StepRow]:
    plan = plan_of(sheet, library)
    running = running_day(sheet, plan)
    assert running is not None
    made = (*planned_rows(library, protocol_of(sheet, library), plan), *held_rows(library, plan))
    return {row.id: row for row in live_rows(library, plan, running, made)}


def live(row: StepRow) -> Live:
    assert row.live is not None
    return row.live


def test_before_the_day_only_the_first_infusion_may_start(library: Library) -> None:
    made = rows(ran(minute=-5), library)
    assert (made[P].action, made[P].action_kind, live(made[P]).box) == ("Start", "start", "empty")
    assert made[T].action_kind == "lock"
    assert {live(made[step]).box for step in (T, D, OBSERVE_P)} == {"dashed"}


def test_a_running_infusion_is_marked_counts_down_and_can_be_finished(library: Library) -> None:
    row = rows(ran(did(P, Did.STARTED, 2), minute=24), library)[P]
    assert live(row).running
    assert row.times == ("09:02 start", f"38{NBSP}min left")
    assert (row.action, row.action_kind) == ("Finish", "finish")
    assert live(row).types == "Finished at"


def test_what_was_started_shows_its_own_dose_whatever_was_entered_since(library: Library) -> None:
    begun = did(P, Did.STARTED, 2, dose="420 mg")
    row = rows(ran(begun, minute=24), library)[P]
    assert (row.amount, row.rule) == (f"420{NBSP}mg", AS_STARTED)
    assert live(row).step.dose == q("420 mg")
    same = rows(ran(but(begun, given=q("840 mg")), minute=24), library)[P]
    assert same.rule != AS_STARTED


def test_an_observation_under_its_minimum_is_locked_until_then(library: Library) -> None:
    made = rows(ran(*P_GIVEN, minute=84), library)
    assert (made[P].action, live(made[P]).box) == ("Done", "ticked")
    assert (made[OBSERVE_P].action, made[OBSERVE_P].action_kind) == ("Finish at 11:02", "lock")
    assert made[T].times == ("11:02 planned", "and earliest")


def test_starting_before_the_minimum_is_asked_from_either_row(library: Library) -> None:
    made = rows(ran(*P_GIVEN, minute=106), library)
    asked = f"Observed 44 of 60{NBSP}min. Start trastuzumab anyway?"
    assert [live(made[step]).question for step in (OBSERVE_P, T, D)] == [asked, asked, ""]
    assert live(made[T]).agree == "Start trastuzumab now"
    assert live(made[T]).watch == live(made[OBSERVE_P]).watch
    assert live(made[T]).box == "empty"


def test_at_the_minimum_nothing_is_asked_any_more(library: Library) -> None:
    sheet = worksheet(occasion(2, last=since(21)))
    made = rows(ran(*P_GIVEN, minute=94, of=sheet), library)
    assert made[OBSERVE_P].action_kind == "finish"
    assert made[T].action_kind == "start"
    assert live(made[T]).question == ""
    assert live(made[OBSERVE_P]).note == "Minimum reached"


def test_an_early_end_stays_on_the_row(library: Library) -> None:
    early = (*P_GIVEN, did(OBSERVE_P, Did.EARLY, 106), did(T, Did.STARTED, 106))
    row = rows(ran(*early, minute=110), library)[OBSERVE_P]
    assert live(row).note == f"Observed 44 of 60{NBSP}min, ended early"
    assert row.action_kind == "done"


def test_undone_is_said_with_its_time(library: Library) -> None:
    row = rows(ran(*P_GIVEN, did(P, Did.UNDONE, 91), minute=92), library)[P]
    assert live(row).note == "Undone 10:31"
    assert live(row).running


def test_a_paused_step_resumes(library: Library) -> None:
    row = rows(ran(did(P, Did.STARTED, 2), did(P, Did.PAUSED, 40), minute=41), library)[P]
    assert (row.action, row.action_kind, row.times[1]) == ("Resume", "start", "paused")
    assert live(row).running


def test_a_step_that_is_left_out_or_stopped_says_why(library: Library) -> None:
    left = did(D, Did.SKIPPED, 214, reason="declined")
    row = rows(ran(*WATCHED, *given(T, 123, 213), left, minute=215), library)[D]
    assert (row.action, row.action_kind, live(row).box) == ("Left out", "skipped", "dashed")
    assert live(row).note == "Declined by the patient"
    stopped = did(P, Did.SKIPPED, 30, reason="reaction")
    row = rows(ran(did(P, Did.STARTED, 2), stopped, minute=31), library)[P]
    assert row.action == "Stopped"


def test_the_menu_offers_what_the_engines_allow(library: Library) -> None:
    made = rows(ran(did(P, Did.STARTED, 2), minute=24), library)
    entries = [one.id for one in live(made[P]).more]
    assert entries[:2] == ["time", "undo"]
    assert all(one.text.startswith("Stop: ") for one in live(made[P]).more[2:])
    assert {one.text.partition(":")[0] for one in live(made[D]).more} == {"Leave out"}
    assert live(made[OBSERVE_P]).more == ()


def test_what_is_offered_or_held_has_a_box_and_nothing_to_do(library: Library) -> None:
    sheet = worksheet(occasion(held=("docetaxel",)))
    made = rows(ran(minute=0, of=sheet), library)
    for name in (OBSERVE_T, "held-docetaxel"):
        assert live(made[name]).box == "dashed"
        assert live(made[name]).more == ()
    assert made[OBSERVE_T].action == "Choose"


def test_a_view_is_the_same_while_only_seconds_go_on(library: Library) -> None:
    first, later = (rows(ran(*P_GIVEN, minute=84.2 + add), library) for add in (0, 0.5))
    assert first == later


def test_the_seconds_are_left_out_of_what_may_be_done(library: Library) -> None:
    row = rows(ran(did(P, Did.STARTED, 2), minute=24), library)[P]
    step = live(row).step
    assert (step.state, step.elapsed, step.left) == (State.RUNNING, 0, None)
    assert acts(step) == step


def test_an_offered_observation_is_counted_from_its_infusion_as_it_stands(library: Library) -> None:
    assert rows(ran(minute=0), library)[OBSERVE_T].times == ("to 17:00,", "if chosen")
    assert rows(ran(*P_GIVEN, minute=84), library)[OBSERVE_T].times == ("to 17:02,", "if chosen")


def test_where_no_time_is_known_an_offered_observation_has_none_either(library: Library) -> None:
    sheet = worksheet()
    plan = plan_of(sheet, library)
    unknown = tuple(but(step, begins=None, starts=None) for step in plan.steps)
    running = running_day(ran(minute=0), plan)
    assert running is not None
    offered = StepRow(id=OBSERVE_T, kind="observe", drug="", title="", rule="", optional=True)
    for changed in (but(plan, steps=unknown), but(plan, choices=())):
        (row,) = live_rows(library, changed, running, (offered,))
        assert row.times == ()
    (row,) = live_rows(library, plan, but(running, steps=()), (offered,))
    assert row.times == ()


def test_a_step_of_another_date_waits_for_it(library: Library) -> None:
    row = rows(ran(*P_GIVEN, minute=84, of=worksheet(occasion(split=True))), library)[T]
    assert row.times == (f"10{NBSP}Mar{NBSP}2026", "09:00 planned")
    assert (row.action, row.action_kind) == ("On its date", "lock")
