from datetime import UTC, datetime

from pocketref.model.running import Moment
from pocketref.pack.library import Library
from pocketref.pages.doses.presenting import present
from pocketref.pages.doses.view import SmallCard
from pocketref.pages.plans import plan_of
from pocketref.worksheet.checking import check
from pocketref.worksheet.stamps import Second
from pocketref.worksheet.worksheet import Worksheet
from tests.making import q
from tests.pages.wards import occasion, worksheet

NOW = Moment(ticks=0, at=datetime(2026, 3, 9, 10, 21, tzinfo=UTC))


def shown(library: Library, sheet: Worksheet) -> SmallCard:
    card = present(sheet, library, "").second
    assert card is not None
    return card


def second(weight: str) -> Second:
    return Second(weight=q(weight), height=q("165 cm"), moment=NOW)


def test_the_card_says_whether_it_was_done_and_what_the_code_is(library: Library) -> None:
    sheet = worksheet()
    card = shown(library, sheet)
    assert card.strong == "Not done"
    assert f"Check code **{plan_of(sheet, library).check_code}**" in card.text
    assert shown(library, check(second("68 kg"))(sheet)).strong == "Checked twice 10:21"


def test_while_two_differ_there_is_no_code(library: Library) -> None:
    card = shown(library, check(second("86 kg"))(worksheet()))
    assert card.strong == "Two people differ"
    assert "code" not in card.text


def test_without_a_complete_day_there_is_no_code(library: Library) -> None:
    assert "code" not in shown(library, worksheet(occasion(None))).text


def test_without_a_regimen_there_is_no_card(library: Library) -> None:
    assert present(worksheet(regimen=None), library, "").second is None
