"""A locale changes capitals only. What is refused is in the zoo."""

from pocketref.pack.lettering import lettering
from pocketref.pack.manifest import Content


def test_other_capitals_are_sound(content: Content) -> None:
    assert list(lettering(content)) == []
