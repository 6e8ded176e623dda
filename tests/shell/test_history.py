from pocketref.pages.page import Place
from pocketref.shell.history import MOST, History

HOME, DOSES, DAY = Place(page="home"), Place(page="doses"), Place(page="day")


def test_back_and_forward_go_the_way_the_reader_came() -> None:
    history = History(HOME)
    history.go(DOSES)
    history.go(DAY)
    assert [history.back(), history.back(), history.back()] == [DOSES, HOME, HOME]
    assert [history.forward(), history.forward(), history.forward()] == [DOSES, DAY, DAY]


def test_a_new_way_forgets_what_was_ahead() -> None:
    history = History(HOME)
    history.go(DOSES)
    history.back()
    history.go(DAY)
    assert history.forward() == DAY
    assert history.back() == HOME


def test_the_open_place_is_not_visited_twice() -> None:
    history = History(HOME)
    history.go(HOME)
    history.go(DOSES)
    assert history.back() == HOME


def test_it_does_not_grow_for_ever() -> None:
    history = History(HOME)
    for number in range(2 * MOST):
        history.go(Place(page="doses", item=str(number)))
    steps = 0
    before = history.here
    while history.back() != before:
        before = history.here
        steps += 1
    assert steps == MOST - 1


def test_how_far_down_a_place_was_read_is_kept_for_every_visit() -> None:
    history = History(HOME)
    history.leave(300)
    history.go(DOSES)
    assert history.down == 0
    history.leave(120)
    history.go(HOME)
    history.leave(40)
    history.back()
    assert history.down == 120
    history.back()
    assert history.down == 300
