"""An edition of the pack: which content this is, how old, how far reviewed."""

from datetime import date

from pocketref.model.fact import Review
from pocketref.model.noun import noun


@noun
class Edition:
    """What a pack says of itself.

    Attributes:
        digest: SHA-256 of the content, in hexadecimal; empty while the pack is being built.
        dated: when it was put together.
        article_dated: when the source article was last updated.
        review: the state of the pack as a whole.
        signed_by: whose key signed it; None for a development pack.
    """

    id: str
    version: str
    dated: date
    article_dated: date
    review: Review
    digest: str = ""
    signed_by: str | None = None
    facts: int = 0
    pages: int = 0
