from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from pocketref.paper.blocks import Block, Box, Columns, Sheet, Space, Table
from tests.paper.typesetting import words


def test_every_block_can_stand_apart_and_with_what_follows() -> None:
    for kind in get_args(Block):
        assert {"above", "keep"} <= set(kind.__slots__)


def test_blocks_compare_by_what_they_hold() -> None:
    assert Box(blocks=(words("one"),)) == Box(blocks=(words("one"),))
    assert Box(blocks=(words("one"),)) != Box(blocks=(words("two"),))


def test_a_block_cannot_be_changed() -> None:
    space = Space(tall=4)
    with pytest.raises(FrozenInstanceError):
        space.tall = 5  # type: ignore[misc]


def test_a_sheet_needs_neither_head_nor_foot() -> None:
    sheet = Sheet(title="A sheet", body=(Columns(columns=(), widths=()), Table(widths=())))
    assert (sheet.again, sheet.foot) == ((), ())
