"""A table of a site file as a form: each key is taken once, and what nobody takes is a fault."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from pocketref.model.site import SiteFault
from pocketref.policy.lines import Lines, Path

Thing = TypeVar("Thing")
Other = TypeVar("Other")
_MOST = 80  # letters of a key or a value that are shown
_A_LONG_NUMBER = 10**20  # Python makes no text of one that is very long
WRONG, UNKNOWN, OUTSIDE = "site-wrong-type", "site-unknown-key", "site-not-allowed"


class UnfitError(Exception):
    """A value that cannot be taken.

    Attributes:
        code: of its sentence.
        allowed: what could stand there.
    """

    def __init__(self, code: str, allowed: str) -> None:
        super().__init__(code, allowed)
        self.code = code
        self.allowed = allowed


class Faults:
    """Collects what is wrong with one file, so that its author sees all of it at once."""

    def __init__(self, file: str, lines: Lines) -> None:
        self.found: list[SiteFault] = []
        self._file = file
        self._lines = lines

    def add(self, path: Path, code: str, given: object = "", allowed: str = "") -> None:
        """Take one more."""
        fault = SiteFault(
            file=self._file,
            line=self._lines.of(path),
            code=code,
            key=_on_one_line(".".join(step for step in path if isinstance(step, str))),
            given=_shown(given),
            allowed=allowed,
        )
        self.found.append(fault)

    def in_order(self) -> tuple[SiteFault, ...]:
        """All of them, by line."""
        return tuple(sorted(self.found, key=lambda fault: fault.line))


class Form:
    """One table."""

    def __init__(self, given: dict[str, object], faults: Faults, path: Path = ()) -> None:
        self._given = dict(given)
        self._faults = faults
        self._path = path

    def take(self, key: str, read: Callable[[object], Thing], default: Other) -> Thing | Other:
        """The value of a key; the default where there is none, or none that can be taken."""
        if key not in self._given:
            return default
        given = self._given.pop(key)
        try:
            return read(given)
        except UnfitError as unfit:
            self._faults.add((*self._path, key), unfit.code, given, unfit.allowed)
            return default

    def require(self, *keys: str) -> None:
        """Complain of keys that must be there and are not."""
        for key in keys:
            if key not in self._given:
                self._faults.add(self._path, "site-missing-key", "", key)

    def table(self, key: str) -> "Form":
        """The table behind a key; an empty one where there is none."""
        return self._form(self._given.pop(key, {}), (*self._path, key))

    def tables(self) -> Iterator[tuple[str, "Form"]]:
        """Every table in this one, by its key."""
        for key, given in self._given.items():
            yield key, self._form(given, (*self._path, key))
        self._given = {}

    def listed(self, key: str) -> Iterator["Form"]:
        """The tables of a list of tables."""
        given = self._given.pop(key, [])
        if not isinstance(given, list):
            self._faults.add((*self._path, key), WRONG, given, f"[[{key}]]")
            return
        for at, each in enumerate(given):
            yield self._form(each, (*self._path, key, at))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that were not taken yet."""
        return tuple(self._given)

    def close(self) -> None:
        """Complain of every key that nobody has taken."""
        for key in self._given:
            self._faults.add((*self._path, key), UNKNOWN)

    def _form(self, given: object, path: Path) -> "Form":
        if isinstance(given, dict):
            return Form(given, self._faults, path)
        self._faults.add(path, WRONG, given, "[table]")
        return Form({}, self._faults, path)


def _shown(given: object) -> str:
    match given:
        case bool():
            return {True: "true", False: "false"}[given]
        case dict():
            return "a table"
        case int() if abs(given) >= _A_LONG_NUMBER:
            return "a long number"
        case list():
            return "a list" if given else "[]"
        case _:
            return _on_one_line(str(given))


def _on_one_line(text: str) -> str:
    """Something of the file inside a sentence: signs that break or turn a line are left out."""
    plain = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return plain if len(plain) <= _MOST else f"{plain[:_MOST]}…"
