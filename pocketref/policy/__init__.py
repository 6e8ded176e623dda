"""Policy: what a hospital sets for itself, read from its one file and checked.

Here lives how a site file is read (TOML), what may stand in it, within which limits, on which line
a fault is, and whether what it names is in the pack. A file with one fault is not used at all.

May be imported: model, paths.
Never belongs here: what follows from a site's rules, sentences of faults, anything of a patient.
"""
