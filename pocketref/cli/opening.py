"""The pack of this call, opened and let go of again, beside the hospital's own file."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pocketref import paths
from pocketref.cli.outcome import Exit, RefusedError
from pocketref.model.fault import Fault, FaultCode
from pocketref.pack.faults import PackError
from pocketref.pack.library import Library, open_pack
from pocketref.pages import PAGES
from pocketref.policy.settling import settle
from pocketref.wording.site import not_used, site_fault


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


def settled(library: Library, named: str | None) -> None:
    """Let the pack stand beside the site file that was named, else the one of this computer.

    Without a name a file with faults is not used, and that is said on standard error.

    Raises:
        RefusedError: the file that was named has faults.
    """
    settle(library, named, tuple(page.id for page in PAGES))
    if not library.site.faults:
        return
    if named is None:
        print(not_used(library.site), file=sys.stderr)
        return
    told = site_fault(library.site.faults[0])
    fault = Fault(code=FaultCode.UNKNOWN_VALUE, field="site", given=named, hint="site", other=told)
    raise RefusedError(fault)


def no_pack(path: Path, why: str) -> RefusedError:
    """The call cannot be answered, because there is no good pack."""
    fault = Fault(code=FaultCode.MISSING, field="pack", given=str(path), hint="no-pack", other=why)
    return RefusedError(fault, Exit.NO_PACK)
