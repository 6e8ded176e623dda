from pocketref.paper.composing import compose
from pocketref.paper.sizes import Paper
from pocketref.paper.telling import Stage, quietly
from tests.paper.typesetting import StubRuler, a_sheet


def test_a_sheet_tells_each_part_that_is_laid_out() -> None:
    told: list[tuple[Stage, int, int]] = []
    compose(a_sheet("<p>One</p>"), Paper.A4, StubRuler(), lambda *how_far: told.append(how_far))
    assert told == [(Stage.LAID, 0, 1)]


def test_nobody_needs_to_listen() -> None:
    quietly(Stage.FILLED, 0, 1)
