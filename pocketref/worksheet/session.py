"""The one thing that changes: which worksheet is current, and who watches."""

from collections.abc import Callable
from datetime import date

from pocketref.model.noun import but
from pocketref.model.patient import Occasion
from pocketref.model.running import Moment
from pocketref.model.site import Site
from pocketref.worksheet.worksheet import Worksheet

Edit = Callable[[Worksheet], Worksheet]
Watcher = Callable[[Worksheet], None]
NO_SITE = Site()
MOST = 300  # worksheets that undo can go back to


class Session:
    """Holds the worksheets so far; tells its watchers whenever another one is current.

    It begins empty, and every new patient does: no regimen is chosen, because none is usual.
    """

    def __init__(self, today: date, site: Site = NO_SITE) -> None:
        self._site = site
        self._sheets = [blank(today, site)]
        self._watchers: list[Watcher] = []

    @property
    def current(self) -> Worksheet:
        """The worksheet as it stands."""
        return self._sheets[-1]

    @property
    def can_undo(self) -> bool:
        """Whether there is a worksheet to go back to."""
        return len(self._sheets) > 1

    def watch(self, watcher: Watcher) -> None:
        """Call the watcher now and after every change."""
        self._watchers.append(watcher)
        watcher(self.current)

    def apply(self, edit: Edit) -> None:
        """Make the edited worksheet the current one, unless the edit changes nothing."""
        if (edited := edit(self.current)) != self.current:
            self._sheets = [*self._sheets[-(MOST - 1) :], edited]
            self._tell()

    def undo(self) -> None:
        """Go back to the worksheet before, if there is one."""
        if self.can_undo:
            self._sheets.pop()
            self._tell()

    def new_patient(self, today: date) -> None:
        """Forget everything: the patient, the ticks, and every worksheet that undo could reach."""
        self._sheets = [blank(today, self._site)]
        self._tell()

    def tick(self, now: Moment) -> None:
        """Let time go on. It is no edit: undo goes back to what was entered, never to a time."""
        self._sheets[-1] = but(self.current, now=now)
        self._tell()

    def restore(self, sheet: Worksheet) -> None:
        """Go on with a worksheet that was kept; nothing before it can be undone."""
        self._sheets = [sheet]
        self._tell()

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher(self.current)


def blank(today: date, site: Site = NO_SITE) -> Worksheet:
    """A worksheet nobody has written on: only what the site has set, and the date."""
    return Worksheet(asked=Occasion(on=today, region=site.region, formula=site.formula))
