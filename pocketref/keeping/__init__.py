"""Keeping: the one file that brings a running day back after a crash, a kill or a power cut.

Here live the file, replaced whole and readable by its user only; the lock that tells one running
program from another, and from one that died; the writer behind the keys; and what is taken up again
when the program starts.

May be imported: worksheet, pack, model.
Never belongs here: what is in the file, sentences, anything drawn, anything that lasts.
"""
