"""A key stands on the line on which it begins, however it is written."""

import pytest

from pocketref.policy.lines import Lines, Path, unreadable

TEXT = '''# a comment, with = and [brackets]
name = "A"

[stocked]
docetaxel = [
  "20 mg/mL",
]   # the end
trastuzumab = ["150 mg"]

[rounding."vinca alkaloid"]
limit = """
to = 3
"""

[[telephone]]
title = "One"
[[telephone]]
title = "Two"
number = "2"
view.reader = "nurse"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 2),
        (("stocked",), 4),
        (("stocked", "docetaxel"), 5),
        (("stocked", "trastuzumab"), 8),
        (("rounding", "vinca alkaloid"), 10),
        (("rounding", "vinca alkaloid", "limit"), 11),
        (("telephone",), 17),  # the last of them
        (("telephone", 0), 15),
        (("telephone", 1, "title"), 18),
        (("telephone", 1, "view", "reader"), 20),
    ],
)
def test_a_key_is_found_where_it_begins(path: Path, line: int) -> None:
    assert Lines(TEXT).of(path) == line


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("nothing",), 1),
        (("stocked", "docetaxel", 3), 5),
        (("telephone", 0, "number"), 15),
    ],
)
def test_a_path_that_leads_nowhere_stops_at_its_last_part(path: Path, line: int) -> None:
    assert Lines(TEXT).of(path) == line


def test_a_text_that_is_not_toml_has_a_first_line() -> None:
    assert Lines("name = \n[[").of(("name",)) == 1


def test_strings_and_comments_end_no_statement() -> None:
    text = 'a = [ # ] \n\']\', "]", # [\n]\nb = """\n[x]"""""\nc = \'\'\'\n[y]\'\'\'\nd = 1\n'
    lines = Lines(text)
    assert [lines.of((key,)) for key in "abcd"] == [1, 4, 6, 8]


def test_the_first_statement_that_cannot_be_read_is_found() -> None:
    assert unreadable("a = 1\n# =\n\nb = 1e99999999999999999999\nc =") == 4
    assert unreadable("a = 1\n") == 1
