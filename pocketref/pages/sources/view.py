"""The Sources place as words."""

from pocketref.model.noun import noun
from pocketref.pages.rail import Review, TopicGroup
from pocketref.pages.reading import Block


@noun
class SourcesView:
    """The whole page. Pages of the pack have a review; lists have none."""

    crumb: str
    title: str
    subtitle: str = ""
    groups: tuple[TopicGroup, ...]
    blocks: tuple[Block, ...]
    review: Review | None = None
    facts: tuple[str, ...] = ()
