"""The least a program with a window can be. What it costs, every such program pays."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.show()
    sys.exit(application.exec())
