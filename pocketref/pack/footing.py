"""What a rule rests on: facts that were read, or worked out from what was read."""

from collections.abc import Iterator
from itertools import chain

from pocketref.model.branch import Branch, Limit
from pocketref.model.drug import DoseRule, Drug, LateRule, Preparation
from pocketref.model.fact import Stated, StatedRange
from pocketref.model.gate import Clause, GateRule
from pocketref.model.grading import Definition, LaterDose
from pocketref.model.protocol import FormulaFact
from pocketref.model.regimen import Order, Partner, Regimen
from pocketref.pack.faults import ContentError
from pocketref.pack.manifest import Content
from pocketref.pack.walking import names_in, walk

# The fields whose facts drive something. Others are shown beside a rule and may be of any kind.
DRIVING: dict[type, tuple[str, ...]] = {
    Branch: ("facts",),
    Clause: ("facts",),
    Definition: ("fact",),
    DoseRule: ("facts",),
    Drug: ("not_dosed",),
    FormulaFact: ("fact",),
    GateRule: ("facts",),
    LateRule: ("facts",),
    LaterDose: ("facts",),
    Limit: ("facts",),
    Order: ("facts",),
    Partner: ("facts",),
    Preparation: ("facts",),
    Regimen: ("split",),
    Stated: ("fact",),
    StatedRange: ("fact",),
}
# What is read and drives nothing: there, an amount may be quoted from any fact.
_SHOWN = (
    "article",
    "grid",
    "trial",
    "event",
    "rate",
    "newer",
    "disagreement",
    "score",
)


def footing(content: Content) -> Iterator[ContentError]:
    """Rules that rest on a fact nobody read."""
    facts = {entry.thing.id: entry.thing for entry in content.facts}
    driving = (items for kind, items in content.kinds().items() if kind not in _SHOWN)
    for entry in (content.manifest, *chain.from_iterable(driving)):
        for path, thing in walk(entry.thing):
            for field in DRIVING.get(type(thing), ()):
                for step, name in names_in(thing, field):
                    fact = facts.get(name)
                    if fact is None or fact.drives_rules:
                        continue
                    what = f"a rule rests on `{name}`, which was not read"
                    mend = "Read its source and say so, or rest the rule on another fact."
                    yield entry.fault((*path, *step), what, mend)
