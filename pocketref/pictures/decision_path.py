"""The picture of a decision: what was given before, the months since, and what each leaf says."""

from pocketref.pictures import branch_list, branch_ruler
from pocketref.pictures.branches import Agreement, History, Leaf, Marker, Note, Path, Tick
from pocketref.pictures.scene import Scene

__all__ = [
    "Agreement",
    "History",
    "Leaf",
    "Marker",
    "Note",
    "Path",
    "Tick",
    "decision_path",
]


def decision_path(path: Path, *, width: float, text: str) -> Scene:
    """Draw the tree from its root to the leaves, the path lit.

    Where a leaf on the ruler of months has no room for its words, the leaves stand in a list.
    """
    drawing = branch_ruler if branch_ruler.fits(path, width) else branch_list
    shapes, parts, height = drawing.draw(path, width)
    return Scene(
        width=width,
        height=height,
        shapes=tuple(shapes),
        text=text,
        numbers=tuple(part.text for part in parts),
        parts=tuple(parts),
    )
