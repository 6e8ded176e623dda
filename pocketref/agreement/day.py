"""A day's plan that both engines agree on, or none."""

from pocketref.agreement.comparing import differences
from pocketref.agreement.withdrawing import withdraw
from pocketref.engine.planning import plan
from pocketref.model.patient import Occasion, Patient
from pocketref.model.plan import Plan
from pocketref.model.protocol import Protocol
from pocketref.recheck.opinion import Opinion, opinion


def plan_day(protocol: Protocol, patient: Patient, occasion: Occasion) -> Plan:
    """Plan a day with one engine and have the other work out every number again."""
    return agreed(plan(protocol, patient, occasion), opinion(protocol, patient, occasion))


def agreed(first: Plan, second: Opinion) -> Plan:
    """The plan as it is if the second opinion says the same, else without any number."""
    found = differences(first, second)
    return withdraw(first, found) if found else first
