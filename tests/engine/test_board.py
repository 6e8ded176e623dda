from pocketref.engine.board import board
from pocketref.model.running import Did
from tests.chairs import P, a_day, a_run, at, did


def test_a_board_has_the_times_of_each_step() -> None:
    spread = board(a_day(), a_run(did(P, Did.STARTED, 2)), at(20))
    first = spread.traces[0]
    assert first.step.id == P
    assert spread.times_of(first).starts == -1080
    assert spread.wall(-1080) == at(2).at
    assert spread.wall(None) is None
    assert [one.deed.step for one in spread.held] == [P]
