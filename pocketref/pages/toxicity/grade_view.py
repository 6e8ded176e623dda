"""The Grade tab as words: what can be graded, by which values, and what each version says."""

from pocketref.model.bounds import Bounds
from pocketref.model.noun import noun
from pocketref.pages.provenance import Chip
from pocketref.pages.reading import Statement
from pocketref.pictures.grade_ruler import GradeStretch, Reading


@noun
class TermRow:
    """A term or a score in the list.

    Attributes:
        said: its grade in each version, in the order of the versions; empty where none stands.
        met: whether a definition of it is met.
        spoken: the row for a screen reader, in each version.
    """

    id: str
    title: str
    open: bool
    said: tuple[str, ...] = ()
    met: bool = False
    spoken: tuple[str, ...] = ()


@noun
class TermGroup:
    """Rows below one heading."""

    title: str
    rows: tuple[TermRow, ...]


@noun
class FieldUnit:
    """A unit a field may be typed in.

    Attributes:
        id: its symbol, `cells/mm3`; `text` what stands in the field in this unit.
        other: the value in the other unit; empty while nothing is taken.
    """

    id: str
    name: str
    spoken: str
    text: str
    other: str = ""


@noun
class FieldChoice:
    """One answer to a question; no id takes what was said back."""

    id: str
    text: str
    chosen: bool


@noun
class GradeField:
    """A value that grades the term, as a field of the worksheet.

    Attributes:
        kept: the text that the worksheet has, in its own unit.
        units: the units to choose from, the kept one first; one of them is only shown.
        choices: instead of units, for a question.
        said: what is wrong with the text, or what is asked about it.
        asks: whether Enter, pressed again, takes it after all.
        needed: whether a grade waits for it.
    """

    id: str
    label: str
    spoken: str
    kept: str = ""
    units: tuple[FieldUnit, ...] = ()
    choices: tuple[FieldChoice, ...] = ()
    said: str = ""
    asks: bool = False
    needed: bool = False
    quiet: bool = False

    @property
    def title(self) -> str:
        """What is asked, above its choices."""
        return self.label


@noun
class Column:
    """One grade of a version.

    Attributes:
        word: `3`, or `3 at least`.
        text: its statement; `–` where the term has no such grade.
        share: how much of the width it takes beside the others.
    """

    grade: int
    word: str
    text: str
    lit: bool
    empty: bool
    share: int
    spoken: str
    facts: tuple[str, ...]


@noun
class Ruler:
    """The grade of one measure as a ruler.

    Attributes:
        title: `Neutrophil count decreased: grade 4`.
        note: by which comparison.
        differs: that the other version says otherwise at this value; `differing` names both.
        text: the whole in one sentence.
    """

    title: str
    note: str
    stretches: tuple[GradeStretch, ...]
    now: Reading | None
    unit: str
    text: str
    differs: str = ""
    differing: str = ""


@noun
class VersionView:
    """What one version says.

    Attributes:
        version: `5.0`; `name` as its source is called.
        title: of the term in this version.
        note: which grades it does not have.
        word: the grade, or that there is none; `why` says by which comparison.
        lit: whether a grade stands.
        differs: that the other version says otherwise; `differing` names both grades.
        copied: the grade with its comparison and its pack; empty while none stands.
    """

    version: str
    name: str
    title: str
    note: str
    word: str
    why: str
    lit: bool
    columns: tuple[Column, ...]
    rulers: tuple[Ruler, ...] = ()
    differs: str = ""
    differing: str = ""
    copied: str = ""
    chips: tuple[Chip, ...] = ()
    facts: tuple[str, ...] = ()


@noun
class DefinitionRow:
    """How one source defines the term, and what that comes to; names as a verdict row has them."""

    name: str
    about: str
    word: str
    why: str
    tone: str
    chips: tuple[Chip, ...]
    facts: tuple[str, ...]


@noun
class LaterRow:
    """What one source says of later doses of a drug, which only the first of its rows names.

    Attributes:
        silent: whether it says that the source does not say.
    """

    drug: str
    text: str
    chips: tuple[Chip, ...]
    facts: tuple[str, ...]
    silent: bool = False


@noun
class ScoreItem:
    """A question of a score."""

    ask: str
    title: str
    choices: tuple[FieldChoice, ...]
    facts: tuple[str, ...]
    quiet: bool = False


@noun
class ScoreView:
    """A score: its items, and its sum once each is answered.

    Attributes:
        word: the sum and its band: `17 points: high risk`; or that there is none yet.
        why: what is missing, or how the sum was made.
        cautions: what its authors and reviewers say about its use.
    """

    title: str
    items: tuple[ScoreItem, ...]
    word: str
    why: str
    stands: bool
    cautions: tuple[str, ...]
    chips: tuple[Chip, ...]
    facts: tuple[str, ...]


@noun
class GradeView:
    """The tab for one term or score.

    Attributes:
        stop: an emergency, and a definition that is met.
        notes: a definition that is not met, and what that does not mean.
        versions: the same term in each; none for a score.
        about: what changed between the versions, and what their texts leave open.
        later_note: why nothing stands under later doses.
        waits: why nothing is printed; empty if something is. `needs` is the field to go on in.
    """

    term: str
    title: str
    groups: tuple[TermGroup, ...]
    fields: tuple[GradeField, ...] = ()
    bounds: tuple[Bounds, ...] = ()
    stop: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    versions: tuple[VersionView, ...] = ()
    definitions: tuple[DefinitionRow, ...] = ()
    score: ScoreView | None = None
    about: tuple[Statement, ...] = ()
    later: tuple[LaterRow, ...] = ()
    later_note: str = ""
    waits: str = ""
    needs: str = ""
    facts: tuple[str, ...] = ()
