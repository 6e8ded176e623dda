import re

import pytest

from pocketref.model.finding import Finding, Severity
from pocketref.wording import apart, clocks, courses, decisions, gates, grades, local
from pocketref.wording.sentences import BAG, FEVER, REACTION, SENTENCES, sentence
from pocketref.wording.units import NBSP
from tests.stating import q

SOURCES = {"herceptin-us": "US label", "pertuzumab": "pertuzumab", "trastuzumab": "trastuzumab"}
# About, amounts, words, text.
TOLD: dict[str, tuple[str, tuple[str, ...], tuple[str, ...], str]] = {
    "held-by-rule": (
        "trastuzumab",
        (),
        ("herceptin-us", "lvef"),
        "trastuzumab is held. Heart function (LVEF): US label says withhold, avoid or stop.",
    ),
    "held-by-partner": (
        "pertuzumab",
        (),
        ("trastuzumab",),
        "pertuzumab is held, because trastuzumab is held.",
    ),
    "held-by-decision": ("pertuzumab", (), (), "pertuzumab is held by decision."),
    "both-antibodies-held": (
        "",
        (),
        ("pertuzumab", "trastuzumab"),
        (
            "Both antibodies are held. The sources do not say what is given without them that day."
            " Decide with the treating oncologist."
        ),
    ),
    "article-lvef": (
        "pertuzumab",
        (),
        ("stop",),
        (
            "The article says stop at this LVEF. Its line holds nothing here; the labels' rules"
            " stand beside it."
        ),
    ),
    "rule-warns": (
        "pertuzumab",
        (),
        ("herceptin-us", "platelets", "unclear"),
        "Platelets: US label says unclear for pertuzumab. At this value it holds nothing.",
    ),
    "antibodies-differ": (
        "",
        ("30 d", "30 d"),
        ("trastuzumab", "pertuzumab"),
        (
            "The antibodies count late doses by different clocks: trastuzumab loads again after"
            " 30_days, pertuzumab does not."
        ),
    ),
    "eu-delayed-trastuzumab": (
        "trastuzumab",
        ("30 d",),
        (),
        (
            "EU: the pertuzumab text is said to keep trastuzumab at its maintenance dose for this"
            " gap and was not read; check it. The trastuzumab texts, which were read, drive this"
            " dose."
        ),
    ),
    "fever": ("temperature", ("38.6 degC",), (), FEVER),
    "observation-article": (
        "pertuzumab",
        ("60 min",),
        (),
        "The article gives another time after pertuzumab than 60_min.",
    ),
    "other-arms": (
        "diarrhoea",
        (),
        (),
        "Other arms were reported too; they stand on the page of this event.",
    ),
    "rule-lowers": (
        "docetaxel",
        (),
        ("us-label", "neutrophils"),
        ("Neutrophils: us-label lowers the dose of docetaxel here. The dose shown is not lowered."),
    ),
    "held-elsewhere": (
        "docetaxel",
        (),
        ("us-label", "neutrophils"),
        (
            "Neutrophils: us-label would hold docetaxel. It is written for another region or"
            " stage, and no rule was read for this one. It holds nothing here."
        ),
    ),
    "not-randomised": (
        "a-trial",
        (),
        ("A TRIAL",),
        "A TRIAL: not randomised. Rates stand side by side and are not subtracted.",
    ),
    "not-split": (
        "",
        (),
        (),
        (
            "Loading over two days is known for loading doses of both antibodies only. Planned over"
            " one day."
        ),
    ),
    "level-chosen": (
        "docetaxel",
        ("100 mg/m2", "75 mg/m2"),
        (),
        "docetaxel: level 100_mg per m² was chosen, the rule's own is 75_mg per m².",
    ),
    "look-alike": (
        "trastuzumab",
        (),
        ("trastuzumab-emtansine", "trastuzumab-sc"),
        (
            "Check the whole name on the bag. trastuzumab is not trastuzumab-emtansine or"
            " trastuzumab-sc."
        ),
    ),
    "engines-disagree": (
        "docetaxel",
        (),
        ("docetaxel dose", "finish"),
        (
            "The two calculations disagree about docetaxel dose and finish. No dose is shown. Tell"
            " the pharmacy and IT."
        ),
    ),
}


def _called(name: str) -> str:
    return SOURCES.get(name, name)


@pytest.mark.parametrize("code", TOLD)
def test_a_finding_is_told(code: str) -> None:
    about, amounts, words, text = TOLD[code]
    finding = Finding(
        severity=Severity.CAUTION,
        code=code,
        about=about,
        amounts=tuple(map(q, amounts)),
        words=words,
    )
    assert sentence(finding, _called) == text.replace("_", NBSP)


def test_every_sentence_is_tested() -> None:
    parts = (apart, clocks, courses, decisions, gates, grades, local)  # their own tests tell them
    assert set(TOLD).union(*(part.SENTENCES for part in parts)) == set(SENTENCES)


def test_an_unclear_article_says_so() -> None:
    finding = Finding(severity=Severity.CAUTION, code="article-lvef", words=("unclear",))
    assert sentence(finding).startswith("The article is unclear at this LVEF.")


def test_a_drug_is_told_by_its_id_where_no_pack_names_it() -> None:
    finding = Finding(severity=Severity.CAUTION, code="held-by-decision", about="docetaxel")
    assert sentence(finding) == "docetaxel is held by decision."


def test_the_emergency_sentences_are_the_allowed_ones_to_the_letter() -> None:
    assert FEVER == (
        "Fever on chemotherapy is an emergency: start your local neutropenic sepsis pathway now."
        " Do not wait for this program."
    )
    assert REACTION == "Stop the infusion and treat by local policy if the reaction is serious."
    assert BAG == "Check the whole name on the bag."


@pytest.mark.parametrize("code", TOLD)
def test_no_other_sentence_orders_a_treatment(code: str) -> None:
    if TOLD[code][3] not in {FEVER, REACTION}:
        text = TOLD[code][3].replace(BAG, "")
        assert not re.search(r"(^|[.:] )(Give|Stop|Withhold|Start|Hold|Administer)\b", text)
