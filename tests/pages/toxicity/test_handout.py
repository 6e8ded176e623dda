"""The handout: plain names, side by side, on one page."""

from datetime import datetime
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from pocketref.cli.weighed import weighed_document
from pocketref.pack.library import Library
from pocketref.pages import toxicity
from pocketref.pages.toxicity.comparing import compare
from pocketref.pages.toxicity.handout import HandoutSheet, handout, plain
from pocketref.paper.printer import page_images
from pocketref.paper.sheets import make_sheet
from pocketref.paper.sizes import Paper
from tests.dressing import dressed
from tests.pages.toxicity.comparisons import NOTHING, compared

NOW = datetime(2026, 3, 9, 9, 2)  # noqa: DTZ001  # a clock on a wall


def made(library: Library) -> HandoutSheet:
    return handout(library, NOW)


def test_side_effects_have_plain_names(library: Library) -> None:
    sheet = made(library)
    assert [(each.name, each.called) for each in sheet.beside] == [
        ("Numb or tingling hands and feet", "Called peripheral neuropathy."),
        ("Low white cells with fever", "Called febrile neutropenia."),
        ("Sore mouth", "Called mucositis."),
    ]
    assert plain(library, "diarrhoea") == "Diarrhoea"


def test_taxanes_stand_side_by_side_without_more_or_fewer(library: Library) -> None:
    sheet = made(library)
    assert sheet.caution[0] == "Not randomised."
    assert "the doctor chose the taxane" in sheet.caution[1]
    assert "How severe the effects were is not stated." in sheet.caution[1]
    for each in sheet.beside:
        assert len(each.lines) == 2
        assert not any(word in " ".join(each.lines) for word in (" more ", " fewer "))


def test_what_pertuzumab_adds_has_the_numbers_of_the_page(library: Library) -> None:
    sheet = made(library)
    page = compare(NOTHING, library, "").plotted[0].plot.rows
    scene = next(each.scene for each in sheet.scenes if each.name == "adds")
    assert sheet.adds == "What pertuzumab adds"
    for row in page:
        value, _ = row.columns
        assert any(
            f"{value.value} more per 100, 95% interval {value.below}" in line
            for line in scene.numbers
        )


def test_the_command_line_has_the_same_numbers(library: Library) -> None:
    scene = next(each.scene for each in made(library).scenes if each.name == "adds")
    for event, line in (("rash", scene.numbers[1]), ("febrile-neutropenia", scene.numbers[2])):
        document = weighed_document(compared(library, event))
        difference = cast("dict[str, Any]", document["difference"])
        told = [difference["value"], *difference["interval"]]
        value, low, high = (f"{float(each) * 100:.1f}" for each in told)
        assert f": {value} more per 100, 95% interval {low} to {high}." in line


def test_sources_pack_and_review_stand_at_the_foot(library: Library) -> None:
    sheet = made(library)
    assert sheet.sources == "Sources: PERUSE and CLEOPATRA; article of 5\u00a0Nov\u00a02025."
    assert library.edition.digest[:12] in sheet.pack
    assert sheet.review == "Pending human review"


@pytest.mark.parametrize("paper", list(Paper))
def test_it_fits_one_page(library: Library, qapp: QApplication, paper: Paper) -> None:
    dressed(qapp)
    card = toxicity.SHEET
    assert card.unready(NOTHING, library) is None
    view = card.present(NOTHING, library, NOW)
    assert len(page_images(make_sheet(card.template, view), paper, 40)) == 1
