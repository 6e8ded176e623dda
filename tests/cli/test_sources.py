import pytest

from pocketref.model.fact import Verification
from pocketref.pack.library import Library
from tests.cli.conftest import Call


def test_every_source_is_listed_with_how_it_was_read(call: Call, library: Library) -> None:
    listed = call("sources --json").document["sources"]
    assert [each["id"] for each in listed] == [each.id for each in library.sources()]
    assert all(each["title"] and each["kind"] and each["read_as"] for each in listed)
    assert all("" not in (each["date"], each["region"], each["url"]) for each in listed)


def test_every_disagreement_has_a_row_for_each_source_and_a_reason(
    call: Call, library: Library
) -> None:
    listed = call("differ --json").document["disagreements"]
    known = {each.id: each for each in library.disagreements()}
    assert [each["id"] for each in listed] == list(known)
    for each in listed:
        assert each["why"]
        assert [row["facts"] for row in each["rows"]] == [[n] for n in known[each["id"]].facts]
        for row in each["rows"]:
            assert row["says"] == library.fact(row["facts"][0]).statement


def test_a_disagreement_marks_in_words_what_was_not_read(call: Call, library: Library) -> None:
    unread = [
        fact
        for each in library.disagreements()
        for fact in library.facts(each.facts)
        if fact.verification is Verification.NOT_READ
    ]
    assert unread
    assert "(not yet read)" in call("differ").out


def test_newer_evidence_comes_newest_first_with_its_date(call: Call) -> None:
    listed = call("newer --json").document["newer"]
    dates = [each["date"] for each in listed]
    assert dates == sorted(dates, reverse=True)
    assert all(each["title"] and each["text"] and each["facts"] for each in listed)


@pytest.mark.parametrize("verb", ["sources", "differ", "newer"])
def test_a_list_is_plain_text_with_the_foot_of_every_answer(call: Call, verb: str) -> None:
    said = call(verb)
    assert (said.code, said.err) == (0, "")
    assert "pending human review" in " ".join(said.out.split())


def test_words_are_spelled_as_asked(call: Call) -> None:
    british, american = (call(f"toxicity diarrhoea --spelling {one}").out for one in SPELLINGS)
    assert "Diarrhoea" in british
    assert "Diarrhoea" not in american
    assert "Diarrhea" in american


def test_a_complaint_is_spelled_as_asked_and_ids_are_not(call: Call) -> None:
    words = "dose docetaxel --weight 60 --height 1.65 --spelling american"
    assert call(words).err == "Height 1.65 looks like meters. Type centimeters: 165.\n"
    assert "meters" in call(f"{words} --json").error["message"]
    assert "oedema" in call("toxicity aspirin --spelling american").err


def test_what_was_not_randomised_is_spelled_as_asked(call: Call) -> None:
    words = "toxicity diarrhoea --trial peruse --spelling american"
    assert "PERUSE: not randomized." in call(words).out
    told = call(f"{words} --json").document["findings"]
    assert told[0]["text"].startswith("PERUSE: not randomized.")


SPELLINGS = ("british", "american")
