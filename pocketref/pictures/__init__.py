"""Pictures: scenes of plain geometry, computed without a window.

Here live the few shapes a scene is made of, how words are broken to fit, each picture (of a day, a
heart rule, a decision, groups of people, differences, rates, grades), and any scene written as SVG
text. Colours are names from the look, sizes are device-independent pixels.

May be imported: wording, worksheet, pack and the rooms below them.
Never belongs here: Qt, colour values, arithmetic of doses, sentences of findings.
"""
