from pocketref.answers.question import Kind
from pocketref.answers.regimens import fits, meant
from pocketref.model.noun import but
from pocketref.pack.library import Library
from tests.answers.asking import (
    BLANK,
    DOCETAXEL,
    EMTANSINE,
    THREE_WEEKLY,
    WEEKLY,
    a_question,
    a_sheet,
)


def test_a_drug_that_one_regimen_gives_names_it(library: Library) -> None:
    assert meant(a_question(Kind.DAY, "docetaxel"), BLANK, library).regimen == DOCETAXEL


def test_a_regimen_that_was_named_is_meant(library: Library) -> None:
    question = a_question(Kind.DAY, "paclitaxel", regimen=WEEKLY)
    assert meant(question, BLANK, library).regimen == WEEKLY
    assert fits(a_question(Kind.DAY, regimen=EMTANSINE), library) == (EMTANSINE,)


def test_the_worksheet_s_regimen_is_meant_where_it_fits(library: Library) -> None:
    sheet = a_sheet(library, THREE_WEEKLY)
    assert meant(a_question(Kind.DAY), sheet, library).regimen == THREE_WEEKLY
    assert meant(a_question(Kind.DAY, "paclitaxel"), sheet, library).regimen == THREE_WEEKLY


def test_another_regimen_than_the_worksheet_s_is_a_contradiction(library: Library) -> None:
    sheet = a_sheet(library, DOCETAXEL)
    found = meant(a_question(Kind.DAY, regimen=WEEKLY), sheet, library)
    assert found.regimen == ""
    assert [(one.field, one.worksheet, one.typed) for one in found.clashes] == [
        ("regimen", DOCETAXEL, WEEKLY)
    ]


def test_several_fitting_regimens_are_a_doubt_with_a_text_for_each(library: Library) -> None:
    question = but(a_question(Kind.DAY, "paclitaxel"), text="infu pacli 68 165 c1")
    (doubt,) = meant(question, a_sheet(library, DOCETAXEL), library).doubts
    assert doubt.code == "which-regimen"
    assert [choice.means[0].value for choice in doubt.choices] == [WEEKLY, THREE_WEEKLY]
    assert all(choice.text.startswith("infu pacli 68 165 c1 ") for choice in doubt.choices)
    assert len({choice.text for choice in doubt.choices}) == len(doubt.choices)


def test_a_regimen_of_a_drug_that_is_not_covered_is_never_offered(library: Library) -> None:
    assert EMTANSINE not in fits(a_question(Kind.DAY), library)
    assert len(fits(a_question(Kind.DAY), library)) == len(library.regimens()) - 1
