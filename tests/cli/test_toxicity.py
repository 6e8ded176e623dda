from pocketref.pack.library import Library
from tests.cli.conftest import Call

FIELDS = {
    "arm",
    "ctcae",
    "cut",
    "event",
    "events",
    "facts",
    "grades",
    "group",
    "id",
    "people",
    "percent",
    "period",
    "trial",
    "verified",
}


def test_every_rate_is_listed(call: Call, library: Library) -> None:
    document = call("toxicity --json").document
    assert len(document["rates"]) == len(library.rates())
    assert all(set(each) == FIELDS for each in document["rates"])


def test_a_rate_has_its_count_its_denominator_and_its_facts(call: Call) -> None:
    rates = call("toxicity febrile-neutropenia --trial cleopatra --json").document["rates"]
    whole = [
        (each["arm"], each["events"], each["people"], each["percent"])
        for each in rates
        if (each["group"], each["grades"], each["period"]) == (None, "all", "overall")
    ]
    assert ("pertuzumab", 56, 407, "13.8") in whole
    assert ("placebo", 30, 397, "7.6") in whole
    assert all(each["facts"] for each in rates)


def test_a_rounded_percentage_has_no_count(call: Call) -> None:
    rates = call("toxicity diarrhoea --trial cleopatra --json").document["rates"]
    (placebo,) = (
        each
        for each in rates
        if (each["arm"], each["grades"], each["group"]) == ("placebo", "all", None)
        and each["period"] == "overall"
    )
    assert (placebo["events"], placebo["people"], placebo["percent"]) == (None, 397, "46")
    assert placebo["verified"] == "secondary"


def test_rates_of_a_trial_that_did_not_randomise_are_said_to_be_so(call: Call) -> None:
    document = call("toxicity neuropathy --trial peruse --json").document
    assert [each["code"] for each in document["findings"]] == ["not-randomised"]
    assert document["comparison"] is None
    assert "not randomised" in call("toxicity neuropathy --trial peruse").out


def test_an_unknown_event_or_trial_is_bad_input(call: Call) -> None:
    for words, field in (("toxicity hiccups", "event"), ("toxicity rash --trial x", "trial")):
        said = call(f"{words} --json")
        assert (said.code, said.error["field"], said.error["code"]) == (2, field, "unknown-value")


def test_two_trials_are_refused_and_neither_is_chosen(call: Call) -> None:
    said = call("toxicity diarrhoea --trial cleopatra --trial peruse --json")
    assert (said.code, said.out, said.error["code"], said.error["field"]) == (
        2,
        "",
        "conflict",
        "trial",
    )
    assert call("toxicity diarrhoea --trial cleopatra --trial cleopatra").code == 0
