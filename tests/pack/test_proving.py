"""Examples come out of both engines. What does not come out, and its message, is in the zoo."""

from pocketref.agreement.day import plan_day
from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Plan
from pocketref.model.protocol import Protocol
from pocketref.model.regimen import Pair
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.proving import proofs


def _expecting(content: Content, *gives: Pair) -> Content:
    entry = content.regimens[0]
    first, *others = entry.thing.examples
    examples = (but(first, gives=gives), *others)
    regimen = Entry(but(entry.thing, examples=examples), entry.file, entry.tree)
    return but(content, regimens=(regimen,))


def test_sound_examples_come_out(content: Content) -> None:
    assert list(proofs(content)) == []


def test_every_line_that_does_not_come_out_is_told(content: Content) -> None:
    wrong = (
        Pair(name="examplumab.dose", value="480 mg"),
        Pair(name="examplumab.phase", value="loading"),
        Pair(name="exampletaxel.dose", value="143.3 mg"),
    )
    told = list(proofs(_expecting(content, *wrong)))
    assert [fault.what for fault in told] == [
        "the example `first-day` gives examplumab.dose 480 mg, but both engines give 840 mg",
        "the example `first-day` gives exampletaxel.dose 143.3 mg, but both engines give 134.3 mg",
    ]


def test_an_example_the_engines_disagree_about_proves_nothing(content: Content) -> None:
    def disagreeing(protocol: Protocol, patient: Patient, occasion: Occasion) -> Plan:
        return but(plan_day(protocol, patient, occasion), agreed=False)

    told = list(proofs(but(content, regimens=content.regimens[:1]), disagreeing))
    assert [fault.what for fault in told] == [
        "the two engines disagree about the example `first-day`",
        "the two engines disagree about the example `without-height`",
    ]
