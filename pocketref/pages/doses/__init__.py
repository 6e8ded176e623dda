"""The Doses page: each drug's dose with its arithmetic, vials, bag and sources.

Here lives the card, the view and the widget of this page.

May be imported: pages.page, pages.provenance and the rooms below pages; the widget only on the
first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""
