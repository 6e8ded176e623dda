"""Widgets: small parts shared by the pages and the frame.

Here live chips, badges, cards, notices, fields, buttons, rows, the painter of scenes, and the look
they are drawn with.

May be imported: pictures and the rooms below them, and Qt.
Never belongs here: pages, the frame, a colour value, an answer of the engines.
"""
