"""Qt and this Python go together. Some pairs lose a reference with every call, and die of it."""

from tests.house.street import fresh

MANY_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_qt_survives_twenty_thousand_calls() -> None:
    told = fresh(MANY_CALLS)
    assert (told.returncode, told.stdout) == (0, "19999\n"), told.stderr
