"""The Infusion day page: the order of the day, its times, its checks, and the printed checklist.

Here lives the card, the view, the sheet and the widget of this page.

May be imported: pages.page, pages.provenance and the rooms below pages; the widget only on the
first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""
