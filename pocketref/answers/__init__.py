"""A question in, an answer out: what a typed text asks, and what the engines say to it.

Here lives how a text is understood, and which engine answers it with which values.

May be imported: worksheet, wording, pack and the rooms below them.
Never belongs here: arithmetic of its own, sentences, Qt, clocks, files.
"""
