"""The one thing that changes: which worksheet is current, and who watches."""

from collections.abc import Callable
from datetime import date

from pocketref.model.noun import but
from pocketref.model.patient import Occasion, Patient
from pocketref.model.running import Moment, Run
from pocketref.model.site import Site
from pocketref.worksheet.begun import kept
from pocketref.worksheet.fields import field
from pocketref.worksheet.slips import noted
from pocketref.worksheet.stamping import at
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
        self._restored = False

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
        if (edited := edit(self.current)) == self.current:
            return
        edited = kept(self.current, self._noted(edited))
        before = self._sheets if entered(edited) != entered(self.current) else self._sheets[:-1]
        self._sheets = [*before[-(MOST - 1) :], edited]
        self._tell()

    def undo(self) -> None:
        """Go back to what was entered before, if anything was.

        What was done with the steps of a running day stays, and so does the time: a deed is taken
        back by another deed.
        """
        if self.can_undo:
            left = self._sheets.pop()
            self._sheets[-1] = kept(left, but(self.current, run=left.run, now=left.now))
            self._tell()

    def new_patient(self, today: date) -> None:
        """Forget everything: the patient, the ticks, and every worksheet that undo could reach."""
        self._sheets = [blank(today, self._site)]
        self._restored = False
        self._tell()

    def tick(self, now: Moment) -> None:
        """Let time go on. It is no edit: undo goes back to what was entered, never to a time."""
        self._sheets[-1] = self._noted(at(self.current, now))
        self._tell()

    def restore(self, sheet: Worksheet) -> None:
        """Go on with a worksheet that was kept; nothing before it can be undone."""
        self._sheets = [sheet]
        self._restored = True
        self._tell()

    def _noted(self, sheet: Worksheet) -> Worksheet:
        """The next worksheet, with what happened to the clocks since the last tick."""
        last, now = self.current.now, sheet.now
        if now is None or now == last:
            return sheet
        restored, self._restored = self._restored, False
        before = self.current.run
        run = noted(before, last, now, restored=restored)
        return sheet if run is before else but(sheet, run=but(sheet.run, slips=run.slips))

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher(self.current)


def entered(sheet: Worksheet) -> Worksheet:
    """What of a worksheet was entered: without the time, and what was done at which."""
    return but(sheet, run=Run(), now=None)


def blank(today: date, site: Site = NO_SITE) -> Worksheet:
    """A worksheet nobody has written on: only what the site has set, and the date."""
    measured = but(Patient(), **{field(one.field).attribute: one.value for one in site.normals})
    asked = Occasion(on=today, region=site.region, formula=site.formula)
    return Worksheet(measured=measured, asked=asked)
