"""Verbs: what follows from the nouns, one verb per file.

Here live the pure functions of medicine: surface area, dose, course, preparation, gates, order,
the whole day. Each takes nouns and gives nouns; a problem is an answer, an exception is a bug.

May be imported: the standard library, and `model`.
Never belongs here: files, clocks, Qt, texts for readers, binary fractions, and the second opinion.
"""
