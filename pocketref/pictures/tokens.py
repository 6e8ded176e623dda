"""The look's colours and type sizes as they are written down, read without a window."""

import json
from functools import cache

from pocketref import paths
from pocketref.model.noun import noun


@noun
class Tokens:
    """A theme's colour values, and the type scale, each by name."""

    colours: dict[str, str]
    sizes: dict[str, float]


@cache
def light() -> Tokens:
    """The light theme: what is drawn outside the window stands on white."""
    text = (paths.resources() / "look" / "tokens.json").read_text(encoding="utf-8")
    read = json.loads(text)
    scale = read["type"]["scale_px"]
    return Tokens(
        colours=dict(read["colour"]["light"]),
        sizes={name: float(size) for name, (size, _, _) in scale.items()},
    )
