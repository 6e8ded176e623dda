"""Facts that agree or differ: with another fact, and the other one knows it."""

from collections.abc import Iterator

from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content


def disputing(content: Content) -> Iterator[ContentError]:
    """Disputes that only one side knows, and facts that are held against themselves."""
    differ = {
        entry.thing.id: {dispute.fact for dispute in entry.thing.disputes}
        for entry in content.facts
    }
    for entry in content.facts:
        fact = entry.thing
        for index, dispute in enumerate(fact.disputes):
            path = ("disputes", index, "fact")
            if dispute.fact == fact.id:
                yield entry.fault(path, f"`{fact.id}` disputes itself", "Name the other fact.")
            elif fact.id not in differ.get(dispute.fact, {fact.id}):
                what = f"`{fact.id}` disputes `{dispute.fact}`, which does not know it"
                mend = f"Write the dispute with `{fact.id}` there too."
                yield entry.fault(path, what, mend)
        for index, other in enumerate(fact.agrees):
            path = ("agrees", index, "fact")
            if other == fact.id:
                yield entry.fault(path, f"`{fact.id}` agrees with itself", "Name the other fact.")
            elif other in differ[fact.id]:
                what = f"`{fact.id}` both agrees with `{other}` and disputes it"
                yield entry.fault(path, what, "Keep one of the two.")
