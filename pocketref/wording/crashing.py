"""What the last dialog says, when the program has met a fault in itself."""

from pocketref.model.keeping import Keeping

_STOPS = "Pocketref has met a fault in itself and closes. Do not use what it showed last."
_OF_A_DAY = {
    Keeping.NOTHING: "Open it again. No infusion day was running.",
    Keeping.KEPT: "Open it again. The infusion day that is running comes back covered.",
    Keeping.LOST: "Open it again. The day could not be brought back. Go on from the paper.",
}
_NOT_KEPT = "Open it again. The infusion day could not be kept. Go on from the paper."


def crash_said(keeping: Keeping, what: str, where: str, pack: str) -> str:
    """Say that the program ends, what becomes of a day that runs, and what to tell IT.

    Args:
        keeping: how it stands with the file of the day.
        what: the kind of fault; never its own words, which may quote what was entered.
        where: the file and line of the program.
        pack: the version of the open pack.
    """
    tell = f"Tell IT: {what} in {where}, pack {pack}."
    return "\n\n".join((_STOPS, _OF_A_DAY.get(keeping, _NOT_KEPT), tell))
