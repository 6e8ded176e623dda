import pytest

from tests.cli.conftest import Call

BEST = (
    "--item burden=mild --item no-hypotension=yes --item no-copd=yes --item solid-tumour=yes"
    " --item no-dehydration=yes --item outpatient=yes"
)
CISNE = (
    "cisne --item performance=no --item glucose=yes --item copd=no --item heart=no"
    " --item mucositis=no --item monocytes=yes"
)


@pytest.mark.parametrize(
    ("words", "value", "band"),
    [
        (f"mascc {BEST} --item age=yes", 26, "Low risk"),
        (f"mascc {BEST} --item age=no", 24, "Low risk"),
        (f"mascc {BEST.replace('mild', 'severe')} --item age=no", 19, "High risk"),
        (CISNE, 3, "High risk"),
    ],
)
def test_a_score_has_a_value_and_a_band_once_every_item_is_answered(
    call: Call, words: str, value: int, band: str
) -> None:
    document = call(f"grade {words} --json").document
    score = document["score"]
    assert (score["value"], score["band"], document["needs"]) == (value, band, [])
    assert f"{value} point" in score["text"].replace("\u00a0", " ")
    assert (document["versions"], document["criteria"], document["says"]) == ([], [], [])


def test_an_item_that_is_not_answered_is_named_and_there_is_no_value(call: Call) -> None:
    document = call(f"grade mascc {BEST} --json").document
    assert (document["score"]["value"], document["score"]["band"]) == (None, None)
    assert document["needs"] == ["age"]
    text = " ".join(call("grade cisne").out.split())
    assert "No sum yet: 0 of 6 answered" in text
    assert "heart=yes, heart=no" in text


def test_a_score_never_stands_without_the_emergency_and_its_cautions(call: Call) -> None:
    for words in (f"mascc {BEST} --item age=yes", "mascc"):
        document = call(f"grade {words} --json").document
        assert [one["code"] for one in document["findings"]] == ["fever"]
        assert "mascc-caution" in document["facts"]
        text = " ".join(call(f"grade {words}").out.split())
        assert text.startswith("Stop: Fever on chemotherapy is an emergency")
        assert "A low MASCC risk is no reason by itself to be treated at home" in text
    assert {"cisne-applies", "cisne-caution"} <= set(call("grade cisne --json").document["facts"])


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ("cisne --item fever=yes", "unknown-value", "performance, glucose, copd, heart"),
        ("cisne --item heart=maybe", "unknown-value", "heart=yes or heart=no"),
        (
            "mascc --item burden=yes",
            "unknown-value",
            "burden=mild, burden=moderate or burden=severe",
        ),
        ("mascc --item burden", "unknown-value", "burden=mild"),
        ("mascc --item=", "missing", "Item is missing"),
        ("mascc --item burden=mild --item burden=severe", "conflict", "given twice for burden"),
        ("rash --item heart=yes", "conflict", "does not go with"),
        ("mascc --anc 400", "out-of-range", "ANC"),
    ],
)
def test_an_item_that_cannot_be_taken_is_refused_in_one_sentence(
    call: Call, words: str, code: str, says: str
) -> None:
    answer = call(f"grade {words} --json")
    assert (answer.code, answer.error["code"]) == (2, code)
    assert says in answer.error["message"].replace("\u00a0", " ")


def test_the_same_item_twice_is_one(call: Call) -> None:
    twice = call("grade mascc --item burden=mild --item burden=mild --json").document
    assert "burden" not in twice["needs"]
