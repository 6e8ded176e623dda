"""The digest is over the rows, whatever the file looks like."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pocketref.pack.schema import APPLICATION, VERSION, digest


def test_a_pack_bears_its_marks(invented: Path) -> None:
    with closing(sqlite3.connect(invented)) as pack:
        assert pack.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
        assert pack.execute("PRAGMA user_version").fetchone() == (VERSION,)


def _copy(invented: Path) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(invented)) as pack:
        pack.backup(copy)
    return copy


def test_the_layout_of_the_file_does_not_matter(invented: Path) -> None:
    with closing(_copy(invented)) as copy:
        before = digest(copy)
        copy.execute("CREATE TABLE more (x)")
        copy.commit()
        copy.execute("VACUUM")
        assert digest(copy) == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE item SET body = replace(body, '840', '480') WHERE id = 'first-dose'",
        "UPDATE item SET position = 99 WHERE id = 'first-dose'",
        "UPDATE item SET title = 'x' WHERE id = 'first-dose'",
        "DELETE FROM item WHERE id = 'hearsay'",
        "UPDATE edition SET body = replace(body, 'submitted', 'approved')",
        "UPDATE entry SET title = 'x' WHERE id = 'first-dose'",
    ],
)
def test_every_change_of_content_changes_the_digest(invented: Path, change: str) -> None:
    with closing(_copy(invented)) as copy:
        before = digest(copy)
        copy.execute(change)
        assert digest(copy) != before
