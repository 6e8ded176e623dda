"""The Regimen place: pages of statements with their sources, and the heart's rules side by side.

Here lives the card, the view and the widget of this page.

May be imported: pages.page, pages.provenance and the rooms below pages; the widget only on the
first visit.
Never belongs here: another page, arithmetic, Qt outside `widget.py`.
"""
