"""State: what was entered and chosen for the patient in front of the reader, and how it changes.

Here lives the worksheet as one frozen value, the session that holds the worksheets so far, and the
one parser through which every typed text goes, on screen and on the command line.

May be imported: agreement, engine and model, and the modules of this room.
Never belongs here: sentences, numbers as text for readers, files, clocks, Qt.
"""
