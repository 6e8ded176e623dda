"""`--svg`: the picture of an answer as a file, the same that stands on the page."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from pocketref.cli.options import Once
from pocketref.cli.outcome import Answer, RefusedError
from pocketref.model.fault import Fault, FaultCode
from pocketref.model.noun import but
from pocketref.paper.saving import NotSavedError, save
from pocketref.pictures.scene import Scene
from pocketref.pictures.svg import svg
from pocketref.pictures.tokens import light

_SVG = "svg"


def add_svg(parser: ArgumentParser) -> None:
    """Give a verb the option for its picture."""
    hint = "write the picture there, too"
    parser.add_argument(f"--{_SVG}", action=Once, metavar="FILE", help=hint)


def illustrated(answer: Answer, given: Namespace, draw: Callable[[], Scene | None]) -> Answer:
    """The answer, with its picture written where that was asked for.

    Raises:
        RefusedError: there is no picture of it, or it cannot be written.
    """
    file = getattr(given, _SVG)
    if file is None:
        return but(answer, document={**answer.document, _SVG: None})
    scene = draw()
    if scene is None:
        message = "There is no picture of this answer, so nothing was written. Leave out --svg."
        raise RefusedError(_fault(file, message))
    write_svg(Path(file), scene)
    return but(
        answer,
        document={**answer.document, _SVG: file},
        text=f"{answer.text.rstrip()}\n\n{file}: the picture.",
    )


def write_svg(path: Path, scene: Scene) -> None:
    """Write a picture in the light look, whole or not at all.

    Raises:
        RefusedError: it cannot be written; one sentence says why.
    """
    try:
        save(svg(scene, light().colours, light().sizes).encode(), path)
    except NotSavedError as error:
        raise RefusedError(_fault(str(path), str(error))) from error


def _fault(file: str, sentence: str) -> Fault:
    return Fault(
        code=FaultCode.UNKNOWN_VALUE, field=_SVG, given=file, hint="not-saved", other=sentence
    )
