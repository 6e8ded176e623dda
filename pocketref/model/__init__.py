"""Nouns: what things are, frozen and exact.

Here lives every thing the program speaks of: amounts, facts, drugs, regimens, what is known of a
patient, and what the engines answer. A noun checks itself when it is made.

May be imported: the standard library, and the nouns of this room.
Never belongs here: files, clocks, Qt, arithmetic beyond units, sentences for readers.
"""
