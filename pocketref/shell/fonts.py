"""The bundled fonts: Inter for words and figures, DejaVu Sans behind it for signs Inter lacks."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FAMILY = "Inter"
BEHIND = "DejaVu Sans"
INTER = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
DEJAVU = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
# Tabular figures, an l with a tail, an I with serifs; never a slashed zero, which reads as 8 or 6.
FEATURES = {"tnum": 1, "cv05": 1, "cv08": 1, "zero": 0}


def dress(application: QApplication, folder: Path) -> QFont:
    """Load Inter and make it the application's font. DejaVu can wait: `load_behind`."""
    for name in INTER:
        QFontDatabase.addApplicationFont(str(folder / name))
    font = QFont([FAMILY, BEHIND, "Segoe UI", "Noto Sans"])
    for tag, value in FEATURES.items():
        font.setFeature(QFont.Tag(tag), value)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return font


def load_behind(folder: Path) -> None:
    """Load DejaVu, for the signs that Inter has not; the machine may have no other font."""
    for name in DEJAVU:
        QFontDatabase.addApplicationFont(str(folder / name))
