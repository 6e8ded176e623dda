"""What functions remember of the values they were asked with: it goes with the patient."""

import sys
from functools import _lru_cache_wrapper  # the only name the library has for what it makes
from types import ModuleType

PROGRAM = "pocketref"


def empty_caches() -> int:
    """Empty the cache of every function of the program; tell how many there are.

    All of them, and found rather than listed: a cache that is new tomorrow is emptied as well.
    """
    inside = f"{PROGRAM}."
    modules = [module for name, module in sys.modules.items() if name.startswith(inside)]
    caches = {id(cache): cache for module in modules for cache in _caches(module)}
    for cache in caches.values():
        cache.cache_clear()
    return len(caches)


def _caches(module: ModuleType) -> list["_lru_cache_wrapper[object]"]:
    """The caches among the names of a module, and of the classes it makes."""
    names = list(vars(module).values())
    own = [each for each in names if isinstance(each, type) and each.__module__ == module.__name__]
    for each in own:
        names.extend(getattr(one, "__func__", one) for one in vars(each).values())
    return [each for each in names if isinstance(each, _lru_cache_wrapper)]
