"""Content: from reviewed files to one read-only pack, and the pack when it is open.

Here lives reading, checking, proving and compiling of content, and the library that answers from
a compiled pack. Only building needs pydantic and PyYAML; an open library needs neither.

May be imported: the standard library, `model`, `search`, and `agreement` to prove examples;
pydantic and PyYAML in the modules that read content.
Never belongs here: doses, verdicts, Qt, what a reader entered, sentences for readers.
"""
