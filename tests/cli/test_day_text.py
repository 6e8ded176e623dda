from pathlib import Path

import pytest

from pocketref.cli.layout import WIDTH
from tests.cli.conftest import Call

REGIMEN = "pertuzumab-trastuzumab-docetaxel"
FIRST = f"day {REGIMEN} --weight 68 --height 165 --cycle 1 --date 2026-03-09"


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.mark.parametrize(
    "says",
    [
        "Cycle 1, loading. Mon 9 Mar 2026.",
        "Body surface area 1.765 m² (Mosteller).",
        "pertuzumab: 840 mg, loading",
        "Fixed dose, not by weight. Over 60 min.",
        "trastuzumab: 544 mg, loading",
        "8 mg/kg × 68 kg = 544 mg. Over 90 min.",
        "DOCEtaxel: 132.4 mg",
        "6.62 mL at 20 mg/mL in 250 mL sodium chloride 0.9%: 0.516 mg/mL, inside 0.3 to 0.74",
        "09:00 to 10:00: Infuse pertuzumab",
        "10:00 to 11:00: Observe after pertuzumab, at least 60 min",
        "Finish 13:30, earliest 13:30.",
        "Cycle 2 is due Mon 30 Mar 2026.",
        "Check code",
        "pending human review",
    ],
)
def test_a_day_is_told_in_the_words_of_the_window(call: Call, says: str) -> None:
    said = call(f"{FIRST} --start 09:00 --vial docetaxel=20mg/mL")
    assert says in _plain(said.out)
    assert said.code == 0


def test_only_what_is_left_over_is_told(call: Call) -> None:
    text = _plain(call(FIRST).out)
    assert "Vials: 2 of 420 mg." in text
    assert "Vials: 4 of 150 mg (56 mg left over) or 2 of 420 mg (296 mg left over)." in text


def test_without_a_start_the_minutes_are_told(call: Call) -> None:
    text = _plain(call(FIRST).out)
    assert "Length 4 h 30 min, shortest 4 h 30 min." in text
    assert "0 min to 60 min: Infuse pertuzumab" in text


def test_what_is_missing_is_told(call: Call) -> None:
    text = _plain(call(f"day {REGIMEN} --weight 68").out)
    assert "No cycle is chosen." in text
    assert "trastuzumab: no dose" in text
    assert "Needs the cycle: loading or maintenance." in text


def test_a_stop_comes_before_the_doses(call: Call) -> None:
    text = _plain(call(f"{FIRST} --temperature 38.6 --hold docetaxel").out)
    assert text.index("Stop: Fever on chemotherapy is an emergency") < text.index("pertuzumab: 840")
    assert "DOCEtaxel: held, no dose" in text


def test_a_day_with_everything_held_has_no_steps(call: Call) -> None:
    text = _plain(call(f"{FIRST} --hold trastuzumab --hold docetaxel").out)
    assert "Steps" not in text


def test_a_bag_that_no_limit_allows_is_not_made_up(call: Call) -> None:
    words = FIRST.replace("--weight 68", "--weight 30 --confirm").replace("165", "121")
    text = _plain(call(f"{words} --vial docetaxel=20mg/mL --taxane-level 50").out)
    assert "No stocked bag" in text or "inside 0.3 to 0.74 mg/mL" in text


def test_one_drug_is_told_with_its_phases_and_its_look_alikes_once(call: Call) -> None:
    text = _plain(call("dose trastuzumab --weight 68").out)
    assert "trastuzumab: 544 mg, loading" in text
    assert "trastuzumab: 408 mg, maintenance" in text
    assert text.count("Check the whole name on the bag.") == 1


def test_a_look_alike_is_named_in_full_and_gets_no_figure(call: Call) -> None:
    text = _plain(call("dose trastuzumab-emtansine --weight 68").out)
    assert text.startswith("ado-trastuzumab EMTANSINE Stop: Not in this regimen.")
    assert "mg" not in text.replace("EMTANSINE", "")


@pytest.mark.parametrize("words", [FIRST, "dose trastuzumab --weight 68"])
def test_every_line_fits_on_the_screen(call: Call, words: str) -> None:
    assert all(len(line) <= WIDTH for line in call(words).out.splitlines())


def test_a_site_is_told_beside_the_dose(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text("[rounding.taxane]\nto = '10 mg'\nlimit = '5 %'\n", encoding="utf-8")
    said = _plain(call(f"{FIRST} --site {path}").out)
    assert "75 mg/m² × 1.765 m² = 132.4 mg. Over 60 min. Local rounding: 130 mg (−1.8%)." in said
