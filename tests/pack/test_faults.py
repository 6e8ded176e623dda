"""Faults are collected, ordered and shown as one line each."""

from pocketref.pack.faults import Complaints, ContentError, ContentErrors

LATE = ContentError(file="b.yaml", line=9, what="the end is missing", mend="Write it.")


def test_a_fault_says_where_what_and_how_to_mend() -> None:
    assert str(LATE) == "b.yaml:9: the end is missing. Write it."


def test_faults_come_by_file_and_line_each_once() -> None:
    complaints = Complaints()
    for file, line in (("b.yaml", 9), ("b.yaml", 10), ("a.yaml", 12), ("b.yaml", 9)):
        complaints.add(file, line, "the end is missing", "Write it.")
    found = [(error.file, error.line) for error in complaints.sorted()]
    assert found == [("a.yaml", 12), ("b.yaml", 9), ("b.yaml", 10)]


def test_the_exception_carries_all_of_them() -> None:
    error = ContentErrors(iter([LATE, LATE]))
    assert error.errors == (LATE, LATE)
    assert str(error).splitlines() == [str(LATE)] * 2
