from pocketref.widgets.look import look
from pocketref.widgets.wrapping import unbroken, wrapper


def test_lines_hold_what_fits_and_lose_nothing() -> None:
    words = wrapper(look().font("body"))
    text = "Pertuzumab goes on with 420 mg every 3 weeks."
    lines = words.lines(text, words.widest_line(text) / 2)
    assert len(lines) > 1
    assert " ".join(lines) == text
    assert words.lines(text, words.widest_line(text) + 1) == [text]


def test_a_word_that_is_too_wide_has_a_line_of_its_own() -> None:
    words = wrapper(look().font("body"))
    assert words.lines("an unpronounceable word", 20) == ["an", "unpronounceable", "word"]


def test_a_number_stays_with_its_unit() -> None:
    words = wrapper(look().font("body"))
    assert words.lines("420\u00a0mg", 5) == ["420\u00a0mg"]
    assert words.widest_word("420\u00a0mg now") == words.width("420\u00a0mg")


def test_a_written_line_stays_one() -> None:
    assert wrapper(look().font("body")).lines("one\ntwo", 500) == ["one", "two"]


def test_names_and_units_do_not_break_inside() -> None:
    assert unbroken("ado-trastuzumab in mg/kg") == "ado\u2011trastuzumab in mg/\u2060kg"
    assert unbroken("grade 3-4") == "grade 3-4"


def test_fonts_that_look_the_same_share_what_was_measured() -> None:
    assert wrapper(look().font("body")) is wrapper(look().font("body"))
    assert wrapper(look().font("body")) is not wrapper(look().font("small"))


def test_a_long_address_goes_on_in_the_next_line() -> None:
    words = wrapper(look().font("body"))
    address = "https://example.org/a-long-way/to/one-page-of-many?and=so-on"
    lines = words.lines(unbroken(f"See {address}"), 150)
    assert len(lines) > 2
    assert "".join(lines).replace(" ", "") == f"See{address}"
    assert all(words.width(line) <= 150 for line in lines)
    assert words.widest_word(address) < 150
    assert words.lines("and/or well-known", 10) == ["and/or", "well-known"]


def test_a_short_range_stays_whole() -> None:
    assert unbroken("at 2 to 8 °C, 40% to 45%") == "at 2\u00a0to\u00a08 °C, 40%\u00a0to\u00a045%"
    assert unbroken("from 75,000 to 100,000 cells") == "from 75,000 to 100,000 cells"


def test_a_unit_stays_with_its_per() -> None:
    assert unbroken("1,500 per mm³, 75 mg per m²") == "1,500 per\u00a0mm³, 75 mg per\u00a0m²"
    assert unbroken("per person, per million") == "per person, per million"
