"""What is found is told as its reader spells; before the first search nothing is read for it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pocketref.model.reader import Manner, Spelling
from pocketref.pack.faults import PackError
from pocketref.pack.library import Library, open_pack


def test_what_is_found_is_told_in_the_spelling_of_its_reader(library: Library) -> None:
    library.address(Manner(spelling=Spelling.AMERICAN))
    assert [hit.title for hit in library.find("diarrhoea").hits if hit.kind == "event"] == [
        "Diarrhea"
    ]
    texts = [hit.text for hit in library.find("colour").hits]
    assert any("color" in text for text in texts)
    assert not any("colour" in text for text in texts)


def test_the_index_is_the_same_however_the_reader_spells(library: Library) -> None:
    before = library.find("diarrhoea").total
    library.address(Manner(spelling=Spelling.AMERICAN))
    assert library.find("diarrhea").total == library.find("diarrhoea").total == before


def test_there_are_always_topics_to_go_on_with(library: Library) -> None:
    near = library.nearest("xyzzy", limit=2)
    assert [hit.kind for hit in near] == ["article", "article"]
    library.address(Manner(spelling=Spelling.AMERICAN))
    assert [hit.id for hit in library.nearest("xyzzy", limit=2)] == [hit.id for hit in near]


@pytest.mark.parametrize("table", ["word", "beginning", "name", "mark", "entry"])
def test_a_missing_part_of_the_index_is_damage(table: str, invented: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pack"
    changed.write_bytes(invented.read_bytes())
    with closing(sqlite3.connect(changed)) as pack:
        pack.execute(f"DROP TABLE {table}")
    library = open_pack(changed)
    assert not library.verify()
    with pytest.raises(PackError, match="is damaged"):
        library.find("heart")
    library.close()


def test_a_pack_without_topics_is_damaged(invented: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pack"
    changed.write_bytes(invented.read_bytes())
    with closing(sqlite3.connect(changed)) as pack:
        pack.execute("DROP TABLE mark")
    library = open_pack(changed)
    with pytest.raises(PackError, match="is damaged"):
        library.nearest("heart")
    library.close()
