"""A folder is read whole. What is refused is in the zoo."""

import shutil
from pathlib import Path

from pocketref.model.fact import ReviewState
from pocketref.pack.faults import Complaints
from pocketref.pack.gathering import gather
from pocketref.pack.manifest import Content

SOUND = Path(__file__).parent / "sound"


def test_items_stand_in_the_order_of_files_and_lines(content: Content) -> None:
    assert [entry.thing.id for entry in content.drugs] == [
        "exampleplatin",
        "exampletaxel",
        "examplumab",
    ]
    assert [entry.thing.id for entry in content.facts][:2] == ["limits", "surface"]


def test_the_review_of_the_pack_is_everyones_who_has_none(content: Content) -> None:
    assert {entry.thing.review.state for entry in content.facts} == {ReviewState.SUBMITTED}


def test_a_fact_that_cannot_be_read_is_complained_of_once(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SOUND, tmp_path / "content"))
    facts = folder / "facts" / "all.yaml"
    facts.write_text(facts.read_text("utf-8").replace("id: late\n", "id: late\n  x: y\n"), "utf-8")
    complaints = Complaints()
    assert gather(folder, complaints) is None
    assert [(error.file, error.line) for error in complaints.sorted()] == [("facts/all.yaml", 43)]


def test_faults_of_several_files_are_told_together(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SOUND, tmp_path / "content"))
    (folder / "drugs" / "examplumab.yaml").write_text("id: [", "utf-8")
    (folder / "articles" / "heart.yaml").write_text("id: heart\n", "utf-8")
    complaints = Complaints()
    assert gather(folder, complaints) is None
    assert {error.file for error in complaints.sorted()} == {
        "drugs/examplumab.yaml",
        "articles/heart.yaml",
    }
