"""What the Reference tab says."""

from pocketref.pack.library import Library
from pocketref.pages.toxicity.reference_view import ReferenceView


def refer(library: Library, item: str) -> ReferenceView:
    """Say what stands in the Reference tab."""
    del library, item
    return ReferenceView(
        event="", title="All side effects", note="", events=(), columns=(), filters=(), rows=()
    )
