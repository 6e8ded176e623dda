"""The second opinion: the same numbers by another road.

Here lives a separately written recheck of every number of a day, in whole numbers and exact
fractions. It was written from the rules, not from the engine.

May be imported: the standard library, and pocketref.model.
Never belongs here: the engine's code, decimal arithmetic, floating point, sentences, files, Qt.
"""
