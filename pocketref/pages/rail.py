"""What stands beside a page to read: the other pages, and how far it is reviewed."""

from pocketref.model.noun import noun


@noun
class Topic:
    """A page to go to."""

    id: str
    title: str
    open: bool


@noun
class TopicGroup:
    """Pages under one heading."""

    title: str
    topics: tuple[Topic, ...]


@noun
class ReviewStep:
    """A step on the way to an approved page. `state` is `done`, `now` or `open`."""

    text: str
    state: str


@noun
class Review:
    """How far people have got with a page, and what that means for a reader."""

    steps: tuple[ReviewStep, ...]
    disclaimer: str
