"""Texts cannot be misread. The messages are in the zoo."""

import pytest

from pocketref.model.noun import but
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.phrasing import phrasing


def _saying(content: Content, statement: str) -> Content:
    first, *others = content.facts
    entry = Entry(but(first.thing, statement=statement), first.file, first.tree)
    return but(content, facts=(entry, *others))


@pytest.mark.parametrize(
    "text",
    [
        "8.0 mg.",
        "1.50 mg/kg.",
        "10.0 %.",
        ".5 mg.",
        "840mg.",
        "0.74mg/mL.",
        "90min.",
        "5 ug.",
        "5 µg.",
        "5 μg.",
        "5 mcg.",
        "100 IU.",
        "2 cc.",
        "Given q3w.",
        "Once QD.",
        "An LD is given.",
        "Then the MD.",
    ],
)
def test_what_can_be_misread_is_refused(content: Content, text: str) -> None:
    assert len(list(phrasing(_saying(content, text)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "8 mg.",
        "0.5 mg and 1.05 mg.",
        "10 mg, 100 mL, 250 mL.",
        "CTCAE 5.0 was used.",
        "HER2-positive disease, 10^9/L.",
        "75 mg/m2 over 60 min.",
        "From 12.4 to 18.5 months (p 0.0008).",
        "Section 2.10 says so.",
    ],
)
def test_what_is_written_well_is_left_alone(content: Content, text: str) -> None:
    assert list(phrasing(_saying(content, text))) == []


@pytest.mark.parametrize("name", ["HER2 status is known", "No amount"])
def test_a_title_may_have_a_name_with_a_digit(content: Content, name: str) -> None:
    (entry,) = content.articles
    article = Entry(but(entry.thing, title=name), entry.file, entry.tree)
    assert list(phrasing(but(content, articles=(article,)))) == []
