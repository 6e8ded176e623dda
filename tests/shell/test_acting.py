from pocketref.pack.library import Library
from pocketref.shell.acting import filled
from pocketref.worksheet.edits import choose_regimen
from pocketref.worksheet.session import Session
from tests.framing import today
from tests.making import REGIMEN

WEEKLY = "pertuzumab-trastuzumab-paclitaxel-weekly"


def test_what_was_typed_enters_through_the_parsers(library: Library) -> None:
    session = Session(today())
    regimen = choose_regimen(library.front(REGIMEN))
    session.apply(filled(library, regimen, (("weight", "68"), ("height", "165"), ("cycle", "1"))))
    sheet = session.current
    assert sheet.regimen == REGIMEN
    assert (str(sheet.patient.weight), str(sheet.patient.height)) == ("68 kg", "165 cm")
    assert sheet.occasion.cycle == 1


def test_one_undo_takes_all_of_it_back(library: Library) -> None:
    session = Session(today())
    session.apply(filled(library, None, (("weight", "68"), ("cycle", "1"))))
    session.undo()
    assert session.current == Session(today()).current


def test_a_level_has_the_limits_of_the_regimen_chosen_with_it(library: Library) -> None:
    session = Session(today())
    regimen = choose_regimen(library.front(WEEKLY))
    session.apply(filled(library, regimen, (("taxane-level", "80"),)))
    assert str(session.current.asked.level) == "80 mg/m2"


def test_what_the_worksheet_refuses_is_refused_here_too(library: Library) -> None:
    session = Session(today())
    session.apply(filled(library, None, (("weight", "680"),)))
    assert session.current.patient.weight is None
    assert session.current.waiting("weight") is not None


def test_the_regimen_that_stands_is_left_alone(library: Library) -> None:
    session = Session(today())
    session.apply(choose_regimen(library.front(WEEKLY)))
    session.apply(filled(library, None, (("weight", "68"),)))
    assert session.current.regimen == WEEKLY
