import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.model.quantity import Range
from pocketref.wording.grades import SENTENCES
from pocketref.wording.sentences import sentence
from tests.stating import q


def say(code: str, words: tuple[str, ...] = (), amounts: tuple[str, ...] = ()) -> str:
    found = tuple(Range.parse(each) if " to " in each else q(each) for each in amounts)
    finding = Finding(severity=Severity.NOTE, code=code, words=words, amounts=found)
    return sentence(finding).replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("words", "amounts", "text"),
    [
        (
            ("anc", "below"),
            ("0.4 10^9/L", "1000 cells/mm3"),
            "ANC 0.4_×_10⁹/L is below 1_×_10⁹/L.",
        ),
        (("temperature", "above"), ("38.6 degC", "38.3 degC"), "38.6_°C is above 38.3_°C."),
        (
            ("anc", "below", "temperature", "above"),
            ("0.4 10^9/L", "1 10^9/L", "38.6 degC", "38.3 degC"),
            "ANC 0.4_×_10⁹/L is below 1_×_10⁹/L and 38.6_°C is above 38.3_°C.",
        ),
        (
            ("stools", "at least", "stools", "at most"),
            ("5", "4", "5", "6"),
            "Number of stools over baseline 5 is 4 or more and 6 or less.",
        ),
        (
            ("anc", "below", "temperature", "lasting"),
            ("0.4 10^9/L", "1 10^9/L", "38 degC", "1 h"),
            "ANC 0.4_×_10⁹/L is below 1_×_10⁹/L and 38_°C or more lasted longer than 1_h.",
        ),
        (
            ("lvef-fall", "at least"),
            ("10 %", "10 %"),
            "Fall from baseline 10_points is 10_points or more.",
        ),
        (
            ("lvef-fall", "at least"),
            ("1 %", "1 %"),
            "Fall from baseline 1_point is 1_point or more.",
        ),
        (
            ("platelets", "at least"),
            ("20 10^9/L", "10 10^9/L"),
            "Platelets 20_×_10⁹/L is 10_×_10⁹/L or more.",
        ),
    ],
)
def test_what_is_met_names_the_value_and_its_limit(
    words: tuple[str, ...], amounts: tuple[str, ...], text: str
) -> None:
    assert say("band-met", words, amounts) == text


@pytest.mark.parametrize(
    ("words", "amounts", "text"),
    [
        (
            ("anc", "below"),
            ("1 10^9/L", "1000 cells/mm3"),
            "ANC 1_×_10⁹/L is not below 1_×_10⁹/L.",
        ),
        (
            ("anc", "below", "anc", "below"),
            ("1 10^9/L", "0.5 10^9/L", "1 10^9/L", "1 10^9/L"),
            "ANC 1_×_10⁹/L is not below 0.5_×_10⁹/L or below 1_×_10⁹/L.",
        ),
        (
            ("temperature", "above", "temperature", "lasting"),
            ("38.1 degC", "38.3 degC", "38 degC", "1 h"),
            "38.1_°C is not above 38.3_°C and 38_°C or more did not last longer than 1_h.",
        ),
        (
            ("temperature", "above", "temperature", "lasting"),
            ("38 degC", "38.3 degC", "38 degC", "1 h"),
            "38_°C is not above 38.3_°C and 38_°C or more did not last longer than 1_h.",
        ),
        (
            ("lvef-fall", "at least"),
            ("-4 %", "10 %"),
            "Rise from baseline 4_points is not 10_points or more.",
        ),
        (("lvef", "below"), ("30 to 40 %", "20 %"), "LVEF 30 to 40% is not below 20%."),
    ],
)
def test_what_is_not_met_says_so_and_nothing_kinder(
    words: tuple[str, ...], amounts: tuple[str, ...], text: str
) -> None:
    assert say("band-not-met", words, amounts) == text


def test_what_is_asked_is_a_question_with_its_figures() -> None:
    assert say("asks-lasting", (), ("38 degC", "1 h")) == "38_°C or more for over 1_h?"
    assert say("asks-readings", (), ("38 degC", "2 h", "2")) == (
        "2 readings above 38_°C over 2_h? One reading does not answer it."
    )
    assert say("asks-fall") == "Is the count expected to fall? No number here answers it."


def test_why_there_is_no_grade_is_said() -> None:
    assert say("grade-by-signs") == "Signs at the bedside decide this grade, not a number."
    assert say("grade-unassigned", ("lvef", "lvef-fall"), ("39.5 %", "5.5 %")) == (
        "The text gives no grade to LVEF 39.5% and fall from baseline 5.5_points."
    )
    assert say("grade-if-normal", ("alt",), ("6 ULN", "3 grade")) == (
        "ALT 6_×_upper_limit is grade_3 if the baseline was normal. An abnormal baseline has limits"
        " of its own."
    )
    assert say("copies-differ", (), ("38.3 degC",)) == (
        "Copies of this source differ on whether 38.3_°C itself is enough."
    )
    assert say("scores-disagree") == (
        "The two calculations disagree. No score is shown. Tell the pharmacy and IT."
    )
    assert say("grades-disagree", ("5.0", "idsa")) == (
        "The two calculations disagree about 5.0 and idsa. No grade is shown. Tell the pharmacy"
        " and IT."
    )


def test_no_sentence_reassures() -> None:
    told = [say(code, ("anc", "below"), ("1 10^9/L", "1 10^9/L", "1")) for code in SENTENCES]
    words = {word.strip(".,?") for text in told for word in text.casefold().split()}
    assert words & {"fine", "safe", "ok", "okay", "harmless", "reassuring"} == set()
    assert "rules nothing out" in say("not-met-never-reassures")
