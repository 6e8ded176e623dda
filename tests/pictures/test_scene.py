import pytest

from pocketref.model.noun import BrokenNounError
from pocketref.pictures.scene import Scene, room_for


def test_a_picture_without_words_for_it_is_refused() -> None:
    with pytest.raises(BrokenNounError, match="text equivalent"):
        Scene(width=10, height=10, shapes=(), text="")


def test_bold_words_need_more_room() -> None:
    assert room_for("trastuzumab", 12.5, bold=True) > room_for("trastuzumab", 12.5)


def test_room_grows_with_the_type() -> None:
    assert room_for("09:00", 24) == 2 * room_for("09:00", 12)
