"""Sheets: from a view to pages, the same for preview, printer and PDF.

Here lives the vocabulary of a sheet, how a template is filled and read, how its blocks are laid
out and shared among pages, and how the pages are drawn. Numbers arrive as text.

May be imported: model, paths, and the rooms below paper; Qt in lettering, drawing and printer only.
Never belongs here: clinical content, the formatting of a number, a page's view, QtWidgets.
"""
