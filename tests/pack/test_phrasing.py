"""Texts cannot be misread. What can be misread is tested by itself; the messages are in the zoo."""

from typing import Any

import pytest

from pocketref.model.noun import but
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.phrasing import phrasing, texts


def _saying(content: Content, statement: str) -> Content:
    first, *others = content.facts
    entry = Entry(but(first.thing, statement=statement), first.file, first.tree)
    return but(content, facts=(entry, *others))


def _changed(entry: Entry[Any], **changes: Any) -> Entry[Any]:  # noqa: ANN401  # any fields
    return Entry(but(entry.thing, **changes), entry.file, entry.tree)


@pytest.mark.parametrize("text", ["8.0 mg.", "840mg.", "Given q3w.", "It is 8 mg/kg."])
def test_what_can_be_misread_is_refused(content: Content, text: str) -> None:
    assert len(list(phrasing(_saying(content, text)))) == 1


def test_what_is_written_well_is_left_alone(content: Content) -> None:
    assert list(phrasing(_saying(content, "From 12.4 to 18.5 months (p 0.0008)."))) == []


@pytest.mark.parametrize("name", ["HER2 status is known", "DESTINY-Breast09", "No amount"])
def test_a_title_may_have_a_name_with_a_digit(content: Content, name: str) -> None:
    entry, *others = content.articles
    articles = (_changed(entry, title=name), *others)
    assert list(phrasing(but(content, articles=articles))) == []


def test_what_differs_is_told_without_a_number(content: Content) -> None:
    (entry,) = content.disagreements
    for field in ("about", "why"):
        broken = but(content, disagreements=(_changed(entry, **{field: "From 42 days on"}),))
        (fault,) = phrasing(broken)
        assert (fault.file, fault.what) == (entry.file, "`From 42 days on` has a number of its own")


def test_every_text_is_met_with_the_line_it_stands_in(content: Content) -> None:
    said = {text: entry.fault(path, "", "").line for entry, path, text in texts(content)}
    assert said["The pump and HER2"] == 3  # in articles/pump.yaml
    assert "EXAMPLE-01" in said
    assert "of haemoglobin" in said  # a value in words
    assert "limits" not in said  # an id
