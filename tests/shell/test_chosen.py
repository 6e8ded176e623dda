import pytest

from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.shell.chosen import Chosen
from pocketref.worksheet.session import Session
from tests.framing import today
from tests.making import REGIMEN

WEEKLY = "pertuzumab-trastuzumab-paclitaxel-weekly"


@pytest.fixture
def chosen(library: Library) -> Chosen:
    return Chosen(library, Session(today()).current)


def names(chosen: Chosen) -> set[str]:
    return {cell.id for cell in chosen.cells()}


def test_it_follows_the_worksheet_and_tells_when_it_is_another(chosen: Chosen) -> None:
    sheet = Session(today()).current
    assert not chosen.follow(sheet)
    assert "vial:docetaxel" not in names(chosen)
    assert chosen.follow(but(sheet, regimen=REGIMEN))
    assert "vial:docetaxel" in names(chosen)
    assert not chosen.follow(but(sheet, regimen=REGIMEN, chair="4"))
    assert chosen.follow(sheet)


def test_an_edit_chooses_a_regimen_or_none(chosen: Chosen) -> None:
    session = Session(today())
    session.apply(chosen.edit(WEEKLY))
    assert session.current.regimen == WEEKLY
    session.apply(chosen.edit(""))
    assert session.current.regimen is None


def test_the_limits_are_those_of_the_regimen_s_level(library: Library, chosen: Chosen) -> None:
    assert "taxane-level" not in {one.id for one in chosen.limits()}
    chosen.follow(but(Session(today()).current, regimen=WEEKLY))
    level = next(one for one in chosen.limits() if one.id == "taxane-level")
    assert level.possible == library.bounds("paclitaxel-weekly-level").possible


def test_what_the_regimen_does_not_need_is_not_asked_for(chosen: Chosen) -> None:
    assert chosen.fields(("weight", "height")) == ("weight", "height")
    chosen.follow(but(Session(today()).current, regimen="trastuzumab-emtansine"))
    assert chosen.fields(("weight", "height")) == ("weight",)
