"""Everything read knows its place."""

from pocketref.pack.manifest import Content


def test_an_entry_makes_faults_that_name_the_line(content: Content) -> None:
    entry = next(entry for entry in content.drugs if entry.thing.id == "examplumab")
    fault = entry.fault(("doses", 1, "amount"), "too much", "Write less.")
    assert (fault.file, fault.line) == ("drugs/examplumab.yaml", 9)


def test_entries_are_the_manifest_and_every_kind(content: Content) -> None:
    entries = list(content.entries())
    assert entries[0] is content.manifest
    assert len(entries) == 1 + sum(map(len, content.kinds().values()))
