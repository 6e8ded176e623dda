"""Finding words: which entries of a pack are meant by what was typed.

Here lives how the index is written into a pack and how it is asked; all SQL about it.

May be imported: the standard library and `model`.
Never belongs here: the pack's own tables, answers and doses, Qt, sentences for readers.
"""
