"""Wording: where numbers become text and codes become sentences.

Here lives the one formatter of amounts, dates and times, the one sentence of each finding and each
fault, and the words for drugs, fields, phases and verdicts. Screen, paper and terminal share them.

May be imported: the nouns of model, and the modules of this room.
Never belongs here: arithmetic beyond display rounding, files, clocks, Qt, a sentence that orders.
"""
