"""Agreement: the only room where both engines meet.

Here every number of the engine is held against the second opinion, and nothing stands where they
differ.

May be imported: the standard library, and pocketref.model, engine, recheck.
Never belongs here: arithmetic of its own, sentences, files, clocks, Qt.
"""
