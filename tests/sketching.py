"""A day to draw."""

from dataclasses import dataclass

from pocketref.pictures.scene import Scene, Shape, Words


@dataclass(frozen=True)
class ABlock:
    """A stretch of a day, with whatever a test does not say left usual."""

    begins: int
    ends: int
    kind: str = "plain"
    letter: str = "P"
    name: str = "pertuzumab"
    times: str = "09:00 to 10:00"
    open: bool = False
    mark: int | None = None
    mark_text: str = ""


@dataclass(frozen=True)
class ATick:
    """A minute of the axis."""

    at: int
    text: str


def hours(last: int) -> tuple[ATick, ...]:
    """Whole hours from nine o'clock."""
    return tuple(ATick(at=60 * hour, text=f"{9 + hour:02d}:00") for hour in range(last + 1))


def only(scene: Scene, kind: type[Shape]) -> list[Shape]:
    """The shapes of one kind."""
    return [shape for shape in scene.shapes if isinstance(shape, kind)]


def texts(scene: Scene) -> list[str]:
    """The words of a picture."""
    return [shape.text for shape in scene.shapes if isinstance(shape, Words)]
