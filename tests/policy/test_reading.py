"""A site file is taken whole or not at all, and each fault is named with its line."""

import tomllib
from pathlib import Path

import pytest

from pocketref import paths
from pocketref.model.fact import Region
from pocketref.model.patient import Formula, Vial
from pocketref.model.reader import Manner, Reader, Spelling
from pocketref.model.site import (
    LocalLimit,
    LocalNote,
    Phone,
    RoundingPolicy,
    Site,
    SiteRules,
)
from pocketref.pack.library import open_pack
from pocketref.pages import PAGES
from pocketref.policy.reading import MOST_BYTES, MOST_DEVIATION, NORMALS, read_site
from tests.making import q

WHOLE = """
name = "Day unit"
region = "eu"
bsa = "dubois"
idle_minutes = 5
kiosk = true
recovery = false
sound = true
decimal_comma = true

[view]
reader = "pharmacist"
spelling = "american"
letters = "nz"

[[telephone]]
title = "Pharmacy"
number = "0123 45"

[rounding.antibody]
to = "whole vials"
limit = "10 %"
[rounding.taxane]
to = "5 mg"
limit = "2.5 %"

[stocked]
docetaxel = ["20 mg/mL"]

[normal]
lvef = "50 %"

[notes]
doses = "Ask the pharmacist."
"""


def _read(text: str, folder: Path) -> Site:
    path = folder / "site.toml"
    path.write_text(text, encoding="utf-8")
    return read_site(path)


def test_every_key_is_read(tmp_path: Path) -> None:
    rounding = (
        RoundingPolicy(kind="antibody", to=None, limit=q("10 %")),
        RoundingPolicy(kind="taxane", to=q("5 mg"), limit=q("2.5 %")),
    )
    assert _read(WHOLE, tmp_path) == Site(
        file=str(tmp_path / "site.toml"),
        name="Day unit",
        phones=(Phone(title="Pharmacy", number="0123 45"),),
        region=Region.EU,
        formula=Formula.DUBOIS,
        rules=SiteRules(
            rounding=rounding, stocked=(Vial(drug="docetaxel", strength=q("20 mg/mL")),)
        ),
        normals=(LocalLimit(field="lvef-normal", value=q("50 %")),),
        idle=5,
        kiosk=True,
        recovery=False,
        sound=True,
        decimal_comma=True,
        notes=(LocalNote(page="doses", text="Ask the pharmacist."),),
        manner=Manner(reader=Reader.PHARMACIST, spelling=Spelling.AMERICAN, locale="nz"),
    )


def test_an_empty_file_changes_nothing_but_is_named(tmp_path: Path) -> None:
    assert _read("", tmp_path) == Site(file=str(tmp_path / "site.toml"))


@pytest.mark.parametrize(
    ("text", "line", "code", "key"),
    [
        ("nme = 'x'", 1, "site-unknown-key", "nme"),
        ("name = 3", 1, "site-wrong-type", "name"),
        ("\n\nidle_minutes = 600", 3, "site-not-allowed", "idle_minutes"),
        ("idle_minutes = 5.0", 1, "site-wrong-type", "idle_minutes"),
        ("view = 1", 1, "site-wrong-type", "view"),
        ("[view]\ncolour = 'red'", 2, "site-unknown-key", "view.colour"),
        ("[[telephone]]\ntitle = 'x'", 1, "site-missing-key", "telephone"),
        ("[rounding.taxane]\nto = '5 mg'", 1, "site-missing-key", "rounding.taxane"),
        ("[rounding.x]\nto = '5 mL'\nlimit = '5 %'", 2, "site-not-allowed", "rounding.x.to"),
        ("[rounding.x]\nto = '5 mg'\nlimit = '11 %'", 3, "site-not-allowed", "rounding.x.limit"),
        ("[stocked]\ndocetaxel = ['some']", 2, "site-not-allowed", "stocked.docetaxel"),
        ("[normal]\nweight = '70 kg'", 2, "site-unknown-key", "normal.weight"),
        ("[notes]\ndoses = 4", 2, "site-wrong-type", "notes.doses"),
        ("name = 'a'\nname = 'b'", 2, "site-not-toml", ""),
        ("name = ", 1, "site-not-toml", ""),
        ("\nname = [\n", 2, "site-not-toml", ""),
        ("\nname = " + "[" * 3000 + "]" * 3000, 2, "site-not-toml", ""),
        ("\nidle_minutes = " + "9" * 5000, 2, "site-not-toml", ""),
        ("\nidle_minutes = 1e99999999999999999999", 2, "site-not-toml", ""),
        ("\nidle_minutes = 0x" + "f" * 5000, 2, "site-not-allowed", "idle_minutes"),
        ("name" + ".a" * 2000 + " = 1", 1, "site-wrong-type", "name"),
        ("kiosk = true\nname = [" + "\n[],1," * 8000 + "]", 2, "site-wrong-type", "name"),
    ],
)
def test_a_fault_is_named_with_its_line_and_nothing_is_used(
    text: str, line: int, code: str, key: str, tmp_path: Path
) -> None:
    site = _read(f"{text}\n", tmp_path)
    (fault,) = site.faults
    assert (fault.line, fault.code, fault.key) == (line, code, key)
    assert site == Site(file=str(tmp_path / "site.toml"), faults=site.faults)


def test_every_fault_is_named_at_once_by_line(tmp_path: Path) -> None:
    site = _read("kiosk = 1\n[view]\nreader = 'x'\n[normal]\nlvef = 50\n", tmp_path)
    assert [fault.line for fault in site.faults] == [1, 3, 5]


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    (fault,) = read_site(tmp_path / "none.toml").faults
    assert (fault.code, fault.line) == ("site-unreadable", 0)
    assert fault.given


def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_bytes(b"name = \xff")
    assert read_site(path).faults[0].code == "site-not-text"


def test_a_mark_at_the_head_of_the_file_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text("name = 'A'", encoding="utf-8-sig")
    assert read_site(path).name == "A"


@pytest.mark.parametrize("last", ["", "\nname = "])
def test_a_file_that_is_too_long_is_a_fault(last: str, tmp_path: Path) -> None:
    site = _read("#" + "x" * MOST_BYTES + last, tmp_path)
    assert site.faults[0].code == "site-too-long"


def test_a_file_that_is_too_long_in_other_letters_is_not_cut(tmp_path: Path) -> None:
    site = _read("name = 'A' #" + "\N{LATIN SMALL LETTER E WITH ACUTE}" * MOST_BYTES, tmp_path)
    assert site.faults[0].code == "site-too-long"
    assert not site.name


def test_what_the_pack_does_not_have_is_a_fault_with_its_line(
    pack_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "site.toml"
    path.write_text("[stocked]\ndocetaxel = ['7 mg/mL']\n", encoding="utf-8")
    library = open_pack(pack_file)
    (fault,) = read_site(path, library).faults
    library.close()
    assert (fault.line, fault.key, fault.given) == (2, "stocked.docetaxel", "7 mg/mL")


def test_no_policy_rounds_further_than_the_statement_in_the_pack(pack_file: Path) -> None:
    library = open_pack(pack_file)
    (value,) = library.fact("round-hopa").values
    library.close()
    assert value.value == q(f"{MOST_DEVIATION} %")


EXAMPLE = paths.resources() / "site" / "example.toml"


def test_the_example_can_be_read_and_all_of_it_is_in_the_pack(pack_file: Path) -> None:
    library = open_pack(pack_file)
    site = read_site(EXAMPLE, library, tuple(page.id for page in PAGES))
    library.close()
    assert site.faults == ()
    assert site.rules.rounding
    assert site.rules.stocked
    assert len(site.phones) == 2


def test_the_example_has_every_key_and_explains_each() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    given = tomllib.loads("\n".join(lines))
    assert set(given) == {*tomllib.loads(WHOLE), "keys"}
    assert set(given["normal"]) == set(NORMALS)
    assert set(given["view"]) == {"reader", "spelling", "letters"}
    for key in (*given, *given["view"], *given["normal"]):
        at = next(at for at, line in enumerate(lines) if line.strip("[").startswith(key))
        before = next(line for line in reversed(lines[:at]) if line)
        assert before.startswith(("#", "[[")), key


def test_the_limits_that_the_example_names_are_the_real_ones() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert f"up to {MOST_DEVIATION} %" in text
    assert "1 to 60" in text
