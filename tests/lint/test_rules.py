"""Each rule finds what is wrong, and leaves alone what is right."""

import pytest

from pocketref.wording.sentences import BAG, FEVER, REACTION
from tests.lint.rules import (
    EMERGENCIES,
    cut_short,
    faults,
    orders,
    readings,
    split_units,
    torn_units,
)
from tests.lint.saying import Kind, Said

NAMES = (
    "docetaxel",
    "DOCEtaxel",
    "ado-trastuzumab emtansine",
    "pertuzumab with hyaluronidase, SUBCUTANEOUS",
)


def test_the_emergency_sentences_are_those_of_the_program() -> None:
    assert set(EMERGENCIES) == {FEVER, REACTION, BAG}


def found(text: str, kind: Kind = Kind.SEEN) -> list[str]:
    """What is wrong with a text of a kind."""
    return list(faults(Said(kind, "a test", text.replace("_", "\u00a0")), NAMES))


@pytest.mark.parametrize(
    "text",
    [
        "8 mg",
        "in 21 days",
        "75 mg/m²",
        "1.5_× 10⁹/L",
        "of grade 3",
        "Grade 2",
        "38.5 °C",
        "4 h_30_min",
    ],
)
def test_a_plain_space_before_a_unit_is_found(text: str) -> None:
    assert len(list(split_units(text.replace("_", "\u00a0")))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "8_mg",
        "8_mg/kg × 68_kg = 544_mg",
        "1.5_×_10⁹/L",
        "grade_3 or 4",
        "30 to 60_min",
        "62% of 407 people",
        "2 of 420_mg",
        "14 lines, 3 groups",
    ],
)
def test_a_unit_that_is_tied_is_left_alone(text: str) -> None:
    assert list(split_units(text.replace("_", "\u00a0"))) == []


@pytest.mark.parametrize("text", ["over 60\nmin", "8 \n mg", "up to grade\n3", "1.5 ×\n10⁹/L"])
def test_a_unit_alone_at_the_start_of_a_line_is_found(text: str) -> None:
    assert len(list(torn_units(text))) == 1


@pytest.mark.parametrize(
    "text", ["over\n60 min", "8\u00a0mg\nover", "row 3\nof 4", "CTCAE 5\ngradually", "2026\n"]
)
def test_a_line_that_ends_elsewhere_is_left_alone(text: str) -> None:
    assert list(torn_units(text)) == []


@pytest.mark.parametrize(
    "text", ["Pertuz…", "DOCEtaxel 75 mg…", "and so on ...", "doceta 75", "Trastuz"]
)
def test_what_is_cut_short_is_found(text: str) -> None:
    assert list(cut_short(text, NAMES))


@pytest.mark.parametrize(
    "text",
    ["DOCEtaxel", "docetaxel-based", "ado-trastuzumab EMTANSINE", "hyaluronidase", "trast", "emt"],
)
def test_a_name_in_full_is_left_alone(text: str) -> None:
    assert list(cut_short(text, NAMES)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Give 8_mg per kg.",
        "Stop trastuzumab.",
        "Reduce the dose by a quarter!",
        "Nothing else helps. Restart at the lower dose.",
        "The LVEF fell: Withhold both antibodies.",
        "Do not give it with glucose.",
        "Never use glucose.",
        "Avoid live vaccines (until the end).",
        "Observe the patient for an hour.",
        "Start dexamethasone the day before.",
    ],
)
def test_an_order_is_found(text: str) -> None:
    assert len(list(orders(text.replace("_", "\u00a0")))) == 1


@pytest.mark.parametrize(
    "text",
    [
        FEVER,
        REACTION,
        BAG,
        f"{FEVER} {REACTION}",
        "Stop",
        "Withhold",
        "Hold: LVEF 44% is below 50%.",
        "Stop.",
        "Continue, if there are no symptoms of heart failure.",
        "Infuse",
        "Infuse over 60 min",
        "The label says stop.",
        "The US label stops trastuzumab.",
        "The EU leaflet says: withhold until it recovers.",
        "Treatment stops at 60 mg per m².",
        "Use digits and a point.",
        "Use a point: 68.5.",
        "Check the dates.",
        "Type a whole percent, for example 62.",
        "Start  is not a time of day.",
        "Giving it twice is an error.",
        "Decide with the treating oncologist.",
    ],
)
def test_a_statement_a_verdict_and_a_word_to_the_reader_are_no_orders(text: str) -> None:
    assert list(orders(text)) == []


def test_the_name_of_a_step_is_an_order_only_where_no_step_is_named() -> None:
    step = "Observe 60\u00a0min after pertuzumab."
    assert list(orders(step, steps=True)) == []
    assert len(list(orders(step))) == 1
    assert len(list(orders("Observe the patient.", steps=True))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "8.0_mg",
        ".5_mg",
        "62_%",
        "5000_mg",
        "Of 1234 people it is known.",
        "840mg",
        "10 U daily",
        "Given q3w.",
        "5 mcg",
        "5_µg",
        "30-60_min",
        "The dose is 8_mg/kg.",
        "There are 272/407 people.",
        "It is less when < 5_mg is given.",
    ],
)
def test_what_can_be_misread_is_found(text: str) -> None:
    assert len(list(readings(text.replace("_", "\u00a0")))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "8_mg/kg × 68_kg = 544_mg. Over 90_min.",
        "The dose is 8_mg/kg × 68_kg = 544_mg.",
        "IV. 25.9_mL at 21_mg/mL in 250_mL sodium chloride 0.9%, never glucose.",
        "Rate 278_mL/h. Vials: 2 of 420_mg.",
        "The dose is 8_mg per kg.",
        "75_mg/m²",
        "≥ 1.5",
    ],
)
def test_a_line_of_arithmetic_and_a_label_may_have_their_stroke(text: str) -> None:
    assert list(readings(text.replace("_", "\u00a0"))) == []


@pytest.mark.parametrize("kind", Kind)
def test_a_name_that_is_cut_short_is_found_wherever_it_stands(kind: Kind) -> None:
    assert found("doceta", kind)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PAINTED])
def test_numbers_and_orders_are_read_wherever_they_stand(kind: Kind) -> None:
    assert found("8.0_mg", kind) == ["`8.0`: a zero at the end"]
    assert found("Give it.", kind) == ["`Give it.`: an order"]


@pytest.mark.parametrize(
    ("kind", "parted"),
    [
        (Kind.SEEN, True),
        (Kind.PRINTED, True),
        (Kind.ANSWERED, True),
        (Kind.COPIED, True),
        (Kind.SPOKEN, False),
        (Kind.DOCUMENT, False),
    ],
)
def test_a_unit_may_be_parted_only_where_no_line_ends(kind: Kind, parted: bool) -> None:  # noqa: FBT001  # a column of the table
    assert bool(found("of 8 mg and more", kind)) is parted


def test_what_is_painted_is_read_for_its_lines() -> None:
    assert found("over 60\nmin", Kind.PAINTED) == ["`60\nmin`: a unit alone at the start of a line"]
    assert found("544", Kind.PAINTED) == []


def test_a_document_may_have_an_amount_in_plain_form_and_no_more() -> None:
    assert found("10 to 85 %", Kind.DOCUMENT) == []
    assert found("3650 d", Kind.DOCUMENT) == []
    assert found("between 10 and 85 %", Kind.DOCUMENT)


@pytest.mark.parametrize(
    "text",
    [
        "Weight “9.0kg” is not a number.",
        "Weight 9999999999999999999999999999999999999999…_kg is outside 30 to 250_kg.",
        "For example docetaxel=20mg/mL.",
        "See https://example.org/docetax/1234?a=1&b=2",
        "https://example.org/drug/\ndoceta/\n1234",
        "A statement. Pack 2026.11, fact pac-dose-q3w.",
    ],
)
def test_what_the_program_repeats_is_not_its_own(text: str) -> None:
    assert found(text) == []


def test_a_wrapped_answer_is_read_as_one_line() -> None:
    assert found("RxNorm\n    1716024 is for paclitaxel.", Kind.ANSWERED) == []
    assert found("  Do\n    not give it.", Kind.ANSWERED)
