"""The shell: the frame around the pages.

Here live the window, its sidebar, worksheet bar, source panel and status bar, the keys, the fonts
and the themes.

May be imported: pages.page, widgets and the rooms below them, and Qt.
Never belongs here: a page, drug or unit by name; what a figure means; a colour value.
"""
