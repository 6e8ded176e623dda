"""What the fields of a noun are made of, as their annotations say."""

from dataclasses import is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def hints_of(kind: type) -> dict[str, Any]:
    """The fields of a noun and what each holds."""
    return _hints(kind)


@lru_cache(maxsize=256)
def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401  # mypy does not call a class hashable
    return get_type_hints(kind)


@lru_cache(maxsize=256)
def arms(hint: Any) -> tuple[Any, ...]:  # noqa: ANN401  # annotations have no common type
    """What a field may hold beside None: several things for a union, else one."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(arm for arm in get_args(hint) if arm is not NoneType)
    return (hint,)


@lru_cache(maxsize=256)
def member(hint: Any) -> Any | None:  # noqa: ANN401  # annotations have no common type
    """What a tuple is made of; None for anything that is not a tuple."""
    only = arms(hint)[0]
    return get_args(only)[0] if get_origin(only) is tuple else None


@lru_cache(maxsize=256)
def noun_of(hint: Any) -> type | None:  # noqa: ANN401  # annotations have no common type
    """The noun a field holds, if it holds one and nothing else."""
    found = arms(hint)
    only = found[0] if len(found) == 1 else None
    return only if isinstance(only, type) and is_dataclass(only) else None


def hint_at(kind: type, path: tuple[str | int, ...]) -> Any | None:  # noqa: ANN401  # as above
    """What is expected at the end of a path into a noun; None where nothing is."""
    hint: Any | None = kind
    for step in path:
        if hint is None:
            return None
        inside = noun_of(hint)
        if isinstance(step, int):
            hint = member(hint)
        else:
            hint = hints_of(inside).get(step) if inside else None
    return hint
