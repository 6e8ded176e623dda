"""The keys of the window: what each does, in one table that also is the help."""

from pocketref.model.noun import noun


@noun
class Key:
    """A chord, its wish (none where a part sees to it itself), and what it does in words."""

    chord: str
    wish: str
    does: str


KEYS: tuple[Key, ...] = (
    Key(chord="Alt+Left", wish="back", does="back"),
    Key(chord="Alt+Right", wish="forward", does="forward"),
    Key(chord="F2", wish="first-empty", does="first empty field needed here, the regimen first"),
    Key(chord="F6", wish="next-region", does="next part of the window"),
    Key(chord="Shift+F6", wish="previous-region", does="previous part of the window"),
    Key(chord="Ctrl+N", wish="new-patient", does="new patient, clears everything"),
    Key(chord="Ctrl+L", wish="cover", does="cover now; the weight uncovers"),
    Key(chord="Ctrl+D", wish="second-check", does="second check by another person"),
    Key(chord="Ctrl+P", wish="sheet", does="preview this place's sheet"),
    Key(chord="Ctrl+Shift+P", wish="print", does="print this place's sheet without a preview"),
    Key(chord="F7", wish="reaction", does="infusion day: reaction, pauses the clock"),
    Key(chord="Ctrl+T", wish="typed-time", does="infusion day: type a time for the step"),
    Key(chord="Ctrl+I", wish="figure-sources", does="sources of the focused figure"),
    Key(chord="Ctrl+Shift+I", wish="page-sources", does="sources of the whole page"),
    Key(chord="Ctrl+C", wish="copy", does="copy the focused card with its source"),
    Key(chord="Ctrl+F", wish="find", does="find on this page, Enter the next, Shift+Enter back"),
    Key(chord="Ctrl+=", wish="larger", does="larger text"),
    Key(chord="Ctrl+-", wish="smaller", does="smaller text"),
    Key(chord="Ctrl+0", wish="hundred", does="text at 100%"),
    Key(chord="F8", wish="theme", does="light, dark, high contrast, as the computer"),
    Key(chord="F9", wish="sidebar", does="sidebar"),
    Key(chord="F1", wish="help", does="these keys"),
    Key(
        chord="Esc",
        wish="close",
        does="close what is open, restore the old value, clear the search, then go back",
    ),
    Key(chord="Ctrl+Q", wish="quit", does="quit and clear"),
)

# What parts of the window see to themselves.
WITHIN: tuple[Key, ...] = (
    Key(chord="A letter or digit", wish="", does="starts a search, outside fields"),
    Key(chord="Down Up Home End", wish="", does="search: move in what was found"),
    Key(chord="Enter", wish="", does="search: first action; worksheet: accept and go on"),
    Key(chord="Ctrl+Enter", wish="", does="search: second action"),
    Key(chord="Tab", wish="", does="search: into the answer; elsewhere: to the next field"),
    Key(chord="Right", wish="", does="search, at the end of the text: accept what is offered"),
    Key(chord="Ctrl+Tab Ctrl+Shift+Tab", wish="", does="toxicity: next tab, the one before"),
    Key(chord="Down Up", wish="", does="infusion day: choose a step; Enter what else can be done"),
    Key(chord="Space Shift+Space", wish="", does="infusion day: start or finish it, undo"),
    Key(chord="Enter Space", wish="", does="rates: open the comparison of a row, tick the row"),
)
