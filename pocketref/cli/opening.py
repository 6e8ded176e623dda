"""The pack of this call, opened and let go of again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pocketref import paths
from pocketref.cli.outcome import Exit, RefusedError
from pocketref.model.fault import Fault, FaultCode
from pocketref.pack.faults import PackError
from pocketref.pack.library import Library, open_pack


@contextmanager
def opened(named: str | None) -> Iterator[Library]:
    """Open the pack that was named, else the one the program comes with.

    Raises:
        RefusedError: there is no good pack.
    """
    path = Path(named) if named else paths.pack_file()
    try:
        library = open_pack(path)
    except PackError as error:
        raise no_pack(path, str(error)) from error
    try:
        yield library
    except PackError as error:
        raise no_pack(path, str(error)) from error
    finally:
        library.close()


def no_pack(path: Path, why: str) -> RefusedError:
    """The call cannot be answered, because there is no good pack."""
    fault = Fault(code=FaultCode.MISSING, field="pack", given=str(path), hint="no-pack", other=why)
    return RefusedError(fault, Exit.NO_PACK)
