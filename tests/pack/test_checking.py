"""All checks run, and their faults come in order."""

from pocketref.model.noun import but
from pocketref.pack.checking import faults
from pocketref.pack.manifest import Content, Entry


def test_sound_content_has_no_fault(content: Content) -> None:
    assert faults(content) == ()


def test_faults_of_several_kinds_are_told_together(content: Content) -> None:
    entry, *others = content.articles
    broken = Entry(but(entry.thing, title="Every 12 weeks", rows=()), entry.file, entry.tree)
    told = faults(but(content, articles=(broken, *others)))
    assert [(error.file, error.line) for error in told] == [
        ("articles/heart.yaml", 2),
        ("articles/heart.yaml", 4),
    ]
