"""How a call ends: what is printed, where, and with which exit code."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import noun

if TYPE_CHECKING:
    from collections.abc import Callable

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
Document: TypeAlias = dict[str, Json]


class Exit(IntEnum):
    """Exit codes; a bug is 1, by way of its traceback."""

    ANSWERED = 0
    BAD_INPUT = 2
    NO_PACK = 3
    NO_SUCH_ID = 4
    DISAGREE = 5


@noun
class Answer:
    """A document and the same as text; one of them goes to standard output."""

    document: Document
    text: str
    code: Exit = Exit.ANSWERED


class RefusedError(Exception):
    """A call that is not answered: nothing on standard output, one line on standard error.

    `spell` is how its reader spells, once a pack that knows is open.
    """

    def __init__(
        self, fault: Fault, code: Exit = Exit.BAD_INPUT, more: Document | None = None
    ) -> None:
        self.fault = fault
        self.code = code
        self.more = more or {}
        self.spell: Callable[[str], str] = str
        super().__init__(fault.code)


def usage(message: str) -> RefusedError:
    """A mistake in the options themselves."""
    return RefusedError(Fault(code=FaultCode.USAGE, field="options", other=message))


def one_of(field: str, given: str, allowed: tuple[str, ...]) -> str:
    """The word that was given, if it is allowed.

    Raises:
        RefusedError: it is none of those allowed.
    """
    if given in allowed:
        return given
    raise RefusedError(
        Fault(code=FaultCode.UNKNOWN_VALUE, field=field, given=given, allowed=allowed)
    )
