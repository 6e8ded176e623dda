import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.wording.gates import SENTENCES
from pocketref.wording.sentences import sentence
from tests.stating import q

TOLD: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], str]]] = {
    "rule-met": [
        (("lvef",), ("60 %",), "Within the limits of this rule: LVEF 60%."),
        ((), (), "No limit of this rule."),
    ],
    "clause-met": [(("lvef", "below"), ("39 %", "40 %"), "LVEF 39% is below 40%.")],
    "needs-reading": [(("lvef-baseline",), (), "Needs the LVEF baseline.")],
    "symptoms-override": [
        (
            (),
            (),
            "Symptoms of heart failure override every limit: the labels ask to stop or reassess.",
        )
    ],
    "if-no-symptoms": [
        (
            ("lvef",),
            ("60 %",),
            "Continue, if there are no symptoms of heart failure: LVEF 60%.",
        ),
        ((), (), "Continue, if there are no symptoms of heart failure."),
    ],
    "other-region": [
        (("eu",), (), "Written for EU; holds nothing here."),
    ],
    "other-setting": [
        (("early",), (), "Written for early disease; holds nothing here."),
    ],
}
ROWS = [(code, *row) for code, rows in TOLD.items() for row in rows]


@pytest.mark.parametrize(("code", "words", "amounts", "text"), ROWS)
def test_a_verdict_is_told(
    code: str, words: tuple[str, ...], amounts: tuple[str, ...], text: str
) -> None:
    values = tuple(map(q, amounts))
    assert sentence(Finding(severity=Severity.NOTE, code=code, words=words, amounts=values)) == text


def test_every_sentence_is_tested() -> None:
    assert set(TOLD) == set(SENTENCES)
