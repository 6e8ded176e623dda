"""The command line: the same answers as the window, without loading Qt.

Here lives the contract of verbs, options, documents and exit codes: one file per verb family.

May be imported: every room; those that print or open a window only when that is asked for.
Never belongs here: arithmetic, rounding, sentences, SQL.
"""
