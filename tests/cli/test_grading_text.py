from tests.cli.conftest import Call


def test_what_signs_grade_is_told_grade_by_grade_and_never_graded(call: Call) -> None:
    for term in ("mucositis", "neuropathy", "nausea", "vomiting", "fatigue", "infusion-reaction"):
        document = call(f"grade {term} --json").document
        assert [one["grade"] for one in document["versions"]] == [None, None]
        assert [one["grade"] for one in document["versions"][0]["grades"]] == [1, 2, 3, 4, 5]
        text = " ".join(call(f"grade {term}").out.split())
        first = document["versions"][0]["grades"][0]["text"]
        assert " ".join(first.split()) in " ".join(text.replace("\u00a0", " ").split())
        assert text.count("Judged at the bedside.") == 2
    assert document["versions"][0]["grades"][0]["facts"]


def test_a_grade_that_a_term_does_not_have_has_no_text(call: Call) -> None:
    (first, *_) = call("grade febrile-neutropenia --json").document["versions"][0]["grades"]
    assert first == {"grade": 1, "text": None, "facts": []}


def test_what_two_versions_say_alike_is_said_once(call: Call) -> None:
    text = " ".join(call("grade mucositis").out.split())
    assert text.count("severe pain, eating impaired") == 1
    assert "Otherwise worded as above. Judged at the bedside." in text
