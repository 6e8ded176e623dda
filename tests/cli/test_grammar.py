import pytest

from pocketref import __version__
from pocketref.cli.grammar import grammar
from pocketref.cli.outcome import RefusedError
from pocketref.worksheet.fields import FIELDS, Holder

DAY = ["day", "a-regimen"]


@pytest.mark.parametrize(
    "words", [["--json", "--pack", "f", *DAY], [*DAY, "--json", "--pack", "f"]]
)
def test_json_and_pack_stand_before_the_verb_or_after(words: list[str]) -> None:
    given = grammar().parse_args(words)
    assert (given.json, given.pack, given.regimen) == (True, "f", "a-regimen")


def test_without_them_there_is_text_from_the_usual_pack() -> None:
    given = grammar().parse_args(DAY)
    assert (given.json, given.pack) == (False, None)


def test_every_field_of_a_treatment_has_its_option() -> None:
    given = grammar().parse_args(DAY)
    treatment = {each.id for each in FIELDS if each.holder in {Holder.PATIENT, Holder.OCCASION}}
    graded = {name for name in treatment if name.endswith(("-normal", "-baseline"))}
    graded |= {"sustained", "stools", "skin-area"}  # the verb `grade` asks for these
    options = {name.replace("-", "_") for name in treatment - graded - {"setting"}}
    assert options <= set(vars(given))


@pytest.mark.parametrize(
    "words",
    [
        ["day"],
        ["day", "a-regimen", "--weigh", "68"],  # no abbreviation is guessed
        ["day", "a-regimen", "--weight"],
        ["dance"],
        ["pack"],
        ["pack", "build", "folder"],
        ["dose", "a", "b"],
    ],
)
def test_a_mistake_is_raised_and_not_printed(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RefusedError):
        grammar().parse_args(words)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("verb", ["dose", "day", "lvef", "show", "print", "pack"])
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        grammar().parse_args([verb, "--help"])
    assert left.value.code == 0
    assert verb in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        grammar().parse_args(["--version"])
    assert capsys.readouterr().out == f"pocketref {__version__}\n"


def test_a_number_below_zero_is_a_value_and_not_an_option() -> None:
    assert grammar().parse_args([*DAY, "--weight", "-5"]).weight == ["-5"]
