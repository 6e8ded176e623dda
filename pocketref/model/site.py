"""What a hospital sets for itself. It stands beside what sources say and never replaces it."""

from pocketref.model.fact import Region
from pocketref.model.noun import noun
from pocketref.model.patient import Formula, Vial
from pocketref.model.quantity import Quantity
from pocketref.model.reader import Manner


@noun
class Phone:
    """A telephone line: whose, and its number as it is dialled."""

    title: str
    number: str


@noun
class RoundingPolicy:
    """How a hospital rounds the doses of one kind of drug.

    Attributes:
        kind: of the drug, as the pack calls it.
        to: the step, in mg; None for whole stocked vials.
        limit: how far the rounded dose may be from the exact one, in %.
    """

    kind: str
    to: Quantity | None = None
    limit: Quantity


@noun
class SiteRules:
    """What of a site the engines read, and the check code counts.

    Attributes:
        stocked: the vials in the cupboard, by drug.
    """

    rounding: tuple[RoundingPolicy, ...] = ()
    stocked: tuple[Vial, ...] = ()


@noun
class LocalLimit:
    """A local limit of normal: the worksheet's field it stands in, and its value."""

    field: str
    value: Quantity


@noun
class LocalNote:
    """A few words of the hospital's own on one page, named by its route."""

    page: str
    text: str


@noun
class SiteFault:
    """Something in the site file that is not taken.

    Attributes:
        line: counted from 1; 0 where the file itself cannot be read.
        code: of its sentence.
    """

    file: str
    line: int = 0
    code: str
    key: str = ""
    given: str = ""
    allowed: str = ""


@noun
class Site:
    """One site file, read and found good; without one, everything as it is by default.

    Attributes:
        file: where it was read from; empty if there is none.
        idle: minutes without a key until the worksheet is cleared or covered.
        recovery: whether a running day is kept against a crash.
        manner: how readers are addressed when the program starts.
        keys: public keys that packs may be signed with.
        faults: why the file is not used; then everything else is as by default.
    """

    file: str = ""
    name: str = ""
    phones: tuple[Phone, ...] = ()
    region: Region = Region.US
    formula: Formula = Formula.MOSTELLER
    rules: SiteRules = SiteRules()
    normals: tuple[LocalLimit, ...] = ()
    idle: int = 10
    kiosk: bool = False
    recovery: bool = True
    sound: bool = False
    decimal_comma: bool = False
    notes: tuple[LocalNote, ...] = ()
    manner: Manner = Manner()
    keys: tuple[str, ...] = ()
    faults: tuple[SiteFault, ...] = ()
