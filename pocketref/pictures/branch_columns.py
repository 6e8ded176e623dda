"""Where root, rows and leaves of a decision stand from left to right."""

from pocketref.model.noun import noun
from pocketref.pictures.branch_boxes import needed, words
from pocketref.pictures.branches import Path

BROAD = 1000  # the width the shares below are drawn for
_ROOT, _BESIDE_ROOT, _ROW, _BESIDE_ROW = 128, 42, 216, 44


@noun
class Columns:
    """Where root, rows and leaves stand."""

    root: float
    rows: float
    row: float
    left: float
    width: float
    end: float

    def x(self, months: float) -> float:
        """Where a month stands; later ones stand at the end."""
        return self.left + min(months, self.end) / self.end * self.width


def columns(path: Path, width: float) -> Columns:
    """Columns in the shares they are drawn for, but no narrower than their words."""
    share = min(width / BROAD, 1.0)
    root = max(_ROOT * share, needed(words(path.title, path.details)) + 1)
    row = max(_ROW * share, *(needed(words(each.title, each.details)) for each in path.rows))
    rows = root + _BESIDE_ROOT * share
    left = rows + row + _BESIDE_ROW * share
    end = path.ticks[-1].at if path.ticks else 1
    return Columns(root=root, rows=rows, row=row, left=left, width=width - left, end=end)
