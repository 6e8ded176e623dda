"""A lock that the system lets go when its holder ends, however it ends."""

import sys
from contextlib import suppress

if sys.platform == "win32":
    import msvcrt

    def locked(handle: int) -> bool:
        """Lock an open file, if nobody has; tell whether it is ours."""
        with suppress(PermissionError, BlockingIOError):
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def locked(handle: int) -> bool:
        """Lock an open file, if nobody has; tell whether it is ours."""
        with suppress(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
