"""What is kept beside the values: when each was entered, and what a second person typed."""

from pocketref.model.noun import noun
from pocketref.model.quantity import Quantity
from pocketref.model.running import Moment


@noun
class Second:
    """What a second person entered without seeing what the first had."""

    weight: Quantity | None = None
    height: Quantity | None = None
    moment: Moment


@noun
class Stamp:
    """When the value of a field was last entered or confirmed."""

    field: str
    moment: Moment
