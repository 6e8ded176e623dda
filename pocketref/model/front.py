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
    """One regimen. `id` and `title` are its own; `asked` is in the order of its drugs."""

    id: str
    title: str
    asked: tuple[Asked, ...]
