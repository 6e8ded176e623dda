"""Locking: whether this workstation has been locked, as far as its system says so.

May be imported: Qt; nothing of the program.
Never belongs here: what is done about it.
"""
