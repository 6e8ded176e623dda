"""Values that wait: refused, contradicting or unconfirmed, a sentence each."""

from pocketref.wording.faults import fault_sentence
from pocketref.worksheet.worksheet import Worksheet


def waiting(worksheet: Worksheet) -> tuple[str, ...]:
    """What must be corrected or confirmed before figures stand again."""
    return tuple(dict.fromkeys(fault_sentence(fault) for fault in worksheet.faults))


def between(worksheet: Worksheet) -> tuple[str, ...]:
    """Of these, what a page says: what is wrong with one field stands below that field."""
    return tuple(dict.fromkeys(fault_sentence(fault) for fault in worksheet.between))
