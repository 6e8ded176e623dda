"""How long an untouched program waits: quietly in minutes, in its last minute by the second."""

from pocketref.wording import numbers

_MINUTE = 60


def ends_in(seconds: int, *, covers: bool) -> str:
    """`Clears in 0:48`, `Covers in 9 min`; a minute that has begun is counted as one."""
    does = "Covers" if covers else "Clears"
    if seconds <= _MINUTE:
        minute, rest = divmod(seconds, _MINUTE)
        return f"{does} in {minute}:{rest:02d}"
    return f"{does} in {numbers.minutes(-(-seconds // _MINUTE))}"


def ended(minutes: int) -> str:
    """Said once the worksheet was cleared because nobody came: `No key for 10 min. Cleared`."""
    return f"No key for {numbers.minutes(minutes)}. Cleared."
