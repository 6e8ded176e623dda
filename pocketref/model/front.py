"""What the first window shows of a regimen, before anything else of the pack is read."""

from pocketref.model.noun import noun


@noun
class Asked:
    """A value that is asked for of one drug.

    Attributes:
        field: `last` or `vial`.
        shown: the drug's name.
        unit: fixed behind what is typed; empty for none.
    """

    field: str
    drug: str
    shown: str
    unit: str = ""


@noun
class Front:
    """One regimen. `id`, `title` and `short` are its own; `asked` is in the order of its drugs.

    Attributes:
        level: the id of the bounds of the dose level that may be chosen; empty where none may.
        days: of the cycle on which it gives anything.
        surface: whether a dose of it is counted by body surface area.
    """

    id: str
    title: str
    short: str
    asked: tuple[Asked, ...]
    level: str = ""
    days: tuple[int, ...] = (1,)
    surface: bool = True
