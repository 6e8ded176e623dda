from datetime import UTC, datetime

from pocketref.model.running import Moment
from pocketref.pack.library import Library
from pocketref.pages.doses.presenting import present
from pocketref.pages.doses.view import DoseCard
from pocketref.worksheet.ageing import HOURS
from pocketref.worksheet.checking import check
from pocketref.worksheet.entering import confirm, edit
from pocketref.worksheet.stamping import at, still_so
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import REGIMEN, occasion, since, worksheet


def cards(library: Library, sheet: Worksheet) -> dict[str, DoseCard]:
    return {card.drug: card for card in present(sheet, library, "").cards}


def typed(library: Library, **values: str) -> Worksheet:
    sheet, bounds = worksheet(), library.protocol(REGIMEN).bounds
    for name, text in values.items():
        sheet = edit(name, text, bounds)(sheet)
    return sheet


def test_a_refused_value_says_what_must_be_valid(library: Library) -> None:
    shown = cards(library, typed(library, weight="680"))
    assert shown["trastuzumab"].working == "No dose until the weight is valid."
    assert shown["trastuzumab"].needs == "weight"
    assert shown["pertuzumab"].amount == "840"


def test_an_unusual_pair_is_hidden_until_confirmed(library: Library) -> None:
    sheet = typed(library, weight="42", height="182")
    card = cards(library, sheet)["trastuzumab"]
    assert (card.amount, card.badge, card.working) == (
        "–",
        "unconfirmed",
        "Hidden until confirmed.",
    )
    confirmed = confirm("height", library.protocol(REGIMEN).bounds)(sheet)
    assert cards(library, confirmed)["trastuzumab"].amount == "336"


def test_a_contradiction_hides_every_dose_without_asking_for_the_cycle(library: Library) -> None:
    shown = cards(library, worksheet(occasion(1, last=since(21))))
    assert {card.working for card in shown.values()} == {"No dose until the values agree."}
    assert {card.needs for card in shown.values()} == {""}


def test_a_refused_date_is_what_the_dose_waits_for(library: Library) -> None:
    shown = cards(library, typed(library, date="soon"))
    assert shown["pertuzumab"].working == "No dose until the date of treatment is valid."


def test_what_was_never_typed_is_asked_for_as_before(library: Library) -> None:
    shown = cards(library, worksheet(occasion(None)))
    assert shown["pertuzumab"].working.startswith("Needs the cycle")


NOW = Moment(ticks=0, at=datetime(2026, 3, 9, 10, 21, tzinfo=UTC))


def second(weight: str) -> Second:
    return Second(weight=q(weight), height=q("165 cm"), moment=NOW)


def test_doses_of_two_who_differ_wait_for_a_correction(library: Library) -> None:
    sheet = check(second("86 kg"))(typed(library, weight="68", height="165", cycle="1"))
    for card in cards(library, sheet).values():
        assert (card.amount, card.badge, card.working) == (
            "–",
            "in doubt",
            "Hidden until one is corrected.",
        )
        assert (card.lines, card.copied, card.needs) == ((), "", "")


def test_doses_of_two_who_agree_say_so_wherever_they_go(library: Library) -> None:
    sheet = typed(library, weight="68", height="165", cycle="1")
    for card in cards(library, sheet).values():
        assert card.checked == ""
    for card in cards(library, check(second("68 kg"))(sheet)).values():
        assert card.checked == "Checked twice 10:21"
        assert card.spoken.endswith(" Checked twice 10:21.")
        assert card.copied.endswith(" Checked twice 10:21.")


def test_values_that_are_hours_old_hide_the_doses_until_they_are_confirmed(
    library: Library,
) -> None:
    sheet = at(typed(library, weight="68", height="165", cycle="1"), NOW)
    later = at(sheet, Moment(ticks=HOURS * 3600 + 1, at=NOW.at))
    shown = cards(library, later)["trastuzumab"]
    assert (shown.amount, shown.working) == ("–", "Hidden until the values are confirmed.")
    assert cards(library, still_so(later))["trastuzumab"].amount == "544"
