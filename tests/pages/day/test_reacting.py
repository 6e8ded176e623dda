from pocketref.model.noun import but
from pocketref.model.running import Did
from pocketref.pack.library import Library
from pocketref.pages.day.reacting import paused_at, reaction, rows_for
from pocketref.pages.plans import plan_of
from pocketref.pages.reading import Links, Note, Statements
from pocketref.wording.sentences import REACTION
from pocketref.wording.units import NBSP
from tests.chairs import OBSERVE_P, P, T, at, did, given
from tests.pages.under import WATCHED, ran
from tests.pages.wards import VINORELBINE, on, worksheet

PAUSED = (did(P, Did.STARTED, 2), did(P, Did.PAUSED, 40))


def test_a_paused_infusion_may_resume_or_stop(library: Library) -> None:
    view = reaction(ran(*PAUSED, minute=41), library)
    assert view.subtitle == f"Pertuzumab paused 09:40, 22{NBSP}min left."
    assert view.resumes == "Resume pertuzumab"
    assert view.stops == "Stop pertuzumab for today"
    assert view.pauses == ""
    assert view.clock is not None


def test_an_observation_that_is_paused_is_never_called_by_its_drug_alone(library: Library) -> None:
    watched = (*given(P, 0, 60), did(OBSERVE_P, Did.PAUSED, 82))
    view = reaction(ran(*watched, minute=83), library)
    assert view.subtitle == f"Observation after pertuzumab paused 10:22, 38{NBSP}min left."
    assert view.resumes == "Resume observation after pertuzumab"


def test_one_that_still_runs_may_be_paused(library: Library) -> None:
    view = reaction(ran(*PAUSED[:1], minute=41), library)
    assert view.pauses == "Pause the clock of pertuzumab"
    assert view.resumes == ""


def test_the_only_order_is_the_emergency_sentence(library: Library) -> None:
    assert reaction(ran(*PAUSED, minute=41), library).stop == (REACTION,)


def test_the_drug_that_runs_is_said_first_and_others_of_the_day_after_it(library: Library) -> None:
    plan = plan_of(worksheet(), library)
    drugs = [library.fact(row.facts[0]).drug for row in rows_for(library, plan, "trastuzumab")]
    assert list(dict.fromkeys(drugs)) == ["trastuzumab", "pertuzumab", "docetaxel"]


def test_a_running_trastuzumab_begins_with_its_own_sources(library: Library) -> None:
    sheet = ran(*WATCHED, did(T, Did.STARTED, 123), minute=130)
    first, links = reaction(sheet, library).blocks
    assert isinstance(first, Statements)
    assert first.rows[0].heading == "Trastuzumab"
    assert isinstance(links, Links)
    assert ("tox", "grade/infusion-reaction") in {(link.page, link.item) for link in links.links}


def test_where_no_clock_runs_it_says_so_and_offers_nothing(library: Library) -> None:
    for sheet in (worksheet(), worksheet(regimen=None), ran(*given(P, 0, 1), minute=1.1)):
        view = reaction(but(sheet, now=None), library)
        assert view.subtitle == "No clock runs."
        assert (view.step, view.pauses, view.resumes, view.stops) == (None, "", "", "")


def test_without_a_regimen_every_drug_that_has_a_source_is_there(library: Library) -> None:
    every = {library.fact(row.facts[0]).drug for row in rows_for(library, None, "")}
    assert {"pertuzumab", "trastuzumab", "paclitaxel"} <= every


def test_a_drug_without_a_source_says_that_nobody_says_anything(library: Library) -> None:
    (said, _) = reaction(on(VINORELBINE, day=8), library).blocks
    assert isinstance(said, Note)
    assert "No source that was read" in said.text


def test_the_time_of_the_pause_is_that_of_the_last_one(library: Library) -> None:
    again = (*PAUSED, did(P, Did.RESUMED, 45), did(P, Did.PAUSED, 50))
    view = reaction(ran(*again, minute=52), library)
    assert "09:50" in view.subtitle
    assert paused_at(ran(*again, minute=52), None) is None
    assert at(50).at.minute == 50
