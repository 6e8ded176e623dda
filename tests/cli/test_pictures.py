from argparse import ArgumentParser, Namespace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from pocketref.cli.outcome import Answer, RefusedError
from pocketref.cli.pictures import add_svg, illustrated, write_svg
from pocketref.pictures.scene import Disc, Scene
from pocketref.wording.faults import fault_sentence

SCENE = Scene(width=20, height=20, shapes=(Disc(x=5, y=5, radius=4, fill="text"),), text="One.")
ANSWER = Answer(document={"verb": "risk"}, text="Answered.\n")


def _given(*words: str) -> Namespace:
    parser = ArgumentParser()
    add_svg(parser)
    return parser.parse_args(words)


def test_without_the_option_nothing_is_drawn_and_the_document_says_so() -> None:
    answer = illustrated(ANSWER, _given(), lambda: pytest.fail("drawn"))
    assert answer.document == {"verb": "risk", "svg": None}
    assert answer.text == ANSWER.text


def test_the_picture_is_written_and_named(tmp_path: Path) -> None:
    file = tmp_path / "risk.svg"
    answer = illustrated(ANSWER, _given("--svg", str(file)), lambda: SCENE)
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314  # our own text
    assert root[0].text == "One."
    assert answer.document["svg"] == str(file)
    assert answer.text == f"Answered.\n\n{file}: the picture."


def test_an_answer_without_a_picture_is_refused_and_nothing_written(tmp_path: Path) -> None:
    file = tmp_path / "risk.svg"
    with pytest.raises(RefusedError) as refused:
        illustrated(ANSWER, _given("--svg", str(file)), lambda: None)
    assert "no picture" in fault_sentence(refused.value.fault)
    assert not file.exists()


def test_a_picture_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        write_svg(tmp_path / "none" / "risk.svg", SCENE)
    assert fault_sentence(refused.value.fault) == (
        "risk.svg was not saved: there is no such folder."
    )


def test_what_was_there_stays_when_it_cannot_be_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "risk.svg"
    folder.mkdir()
    with pytest.raises(RefusedError, match="unknown"):
        write_svg(folder, SCENE)
    assert list(tmp_path.iterdir()) == [folder]
