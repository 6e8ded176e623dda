from functools import lru_cache
from types import ModuleType

import pytest

from pocketref.recheck import units
from pocketref.shell.caches import empty_caches


@lru_cache
def doubled(weight: str) -> str:
    return weight * 2


class Keeper:
    @classmethod
    @lru_cache
    def of(cls, weight: str) -> str:
        return weight


def test_every_cache_of_the_program_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("pocketref.rooms.that_remember")
    Keeper.__module__ = module.__name__
    module.__dict__.update(doubled=doubled, Keeper=Keeper)
    monkeypatch.setitem(__import__("sys").modules, module.__name__, module)
    doubled("68 kg")
    Keeper.of("68 kg")
    assert empty_caches() >= 2
    assert doubled.cache_info().currsize == 0
    assert vars(Keeper)["of"].__func__.cache_info().currsize == 0


def test_those_of_the_engines_are_found() -> None:
    remembers = [each for each in vars(units).values() if hasattr(each, "cache_info")]
    assert remembers
    empty_caches()
    assert all(each.cache_info().currsize == 0 for each in remembers)


def test_those_of_others_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("others.that_remember")
    module.__dict__.update(doubled=doubled)
    monkeypatch.setitem(__import__("sys").modules, module.__name__, module)
    doubled("70 kg")
    empty_caches()
    assert doubled.cache_info().currsize == 1
