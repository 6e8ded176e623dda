"""The whole content: what no single file can know of itself."""

from pocketref.pack.abbreviating import abbreviating
from pocketref.pack.asking import asking
from pocketref.pack.branching import branching
from pocketref.pack.disagreeing import disagreeing
from pocketref.pack.disputing import disputing
from pocketref.pack.faults import ContentError, in_order
from pocketref.pack.fitting import fitting
from pocketref.pack.footing import footing
from pocketref.pack.identity import identity
from pocketref.pack.lettering import lettering
from pocketref.pack.manifest import Content
from pocketref.pack.measures import measures
from pocketref.pack.phrasing import phrasing
from pocketref.pack.rating import rating
from pocketref.pack.reaching import reaching
from pocketref.pack.references import references
from pocketref.pack.scaling import scaling
from pocketref.pack.tallying import tallying
from pocketref.pack.vocabulary import terming

CHECKS = (
    identity,
    references,
    footing,
    disputing,
    disagreeing,
    measures,
    fitting,
    phrasing,
    abbreviating,
    lettering,
    reaching,
    rating,
    scaling,
    tallying,
    asking,
    branching,
    terming,
)


def faults(content: Content) -> tuple[ContentError, ...]:
    """Everything that is wrong with content that could be read, by file and line."""
    return in_order(error for check in CHECKS for error in check(content))
