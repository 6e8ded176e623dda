"""One YAML file as a tree: strings only, nothing twice, every line remembered."""

from pathlib import Path

import yaml

from pocketref.pack.faults import Complaints
from pocketref.pack.tree import Listing, Mapping, Text, Tree

# The quick loader of libyaml where PyYAML was built with it; both keep every scalar a string.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_PLAIN_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")}


def read_tree(path: Path, file: str, complaints: Complaints) -> Tree | None:
    """Read one file. What is wrong with it goes to the complaints; None if it cannot be read."""
    text = _text(path, file, complaints)
    if text is None:
        return None
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = f"not YAML: {error.problem or error.context}"
        complaints.add(file, mark.line + 1 if mark else 1, what, "Mend the writing of this line.")
        return None
    except yaml.YAMLError as error:
        complaints.add(file, 1, f"not YAML: {error}".splitlines()[0], "Mend the writing.")
        return None
    if root is None:
        complaints.add(file, 1, "the file is empty", "Write its content, or remove it.")
        return None
    return _Reader(file, complaints).tree(root)


def _text(path: Path, file: str, complaints: Complaints) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        complaints.add(file, line, "not UTF-8 text", "Save the file as UTF-8.")
        return None


class _Reader:
    """Turns the nodes of one file into a tree."""

    def __init__(self, file: str, complaints: Complaints) -> None:
        self._file = file
        self._complaints = complaints
        self._seen: set[int] = set()

    def tree(self, node: yaml.Node) -> Tree:
        line = node.start_mark.line + 1
        if node.tag not in _PLAIN_TAGS:
            self._complain(line, f"a tag: {node.tag}", "Write plain text, lists and mappings only.")
        if id(node) in self._seen:
            self._complain(line, "an alias", "Write the value out, or quote a fact.")
            return Text(line=line, text="")
        self._seen.add(id(node))
        match node:
            case yaml.MappingNode():
                return self._mapping(node, line)
            case yaml.SequenceNode():
                items = tuple(self.tree(item) for item in node.value)
                return Listing(line=line, items=items)
            case _:
                return Text(line=line, text=str(node.value))

    def _mapping(self, node: yaml.MappingNode, line: int) -> Mapping:
        entries: dict[str, Tree] = {}
        lines: dict[str, int] = {}
        for key, value in node.value:
            at = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self._complain(at, "a key that is not a word", "Write a plain word before `:`.")
            elif key.value in entries:
                what = f"`{key.value}` is here a second time; first on line {lines[key.value]}"
                self._complain(at, what, "Keep one of the two.")
            else:
                entries[key.value] = self.tree(value)
                lines[key.value] = at
        return Mapping(line=line, entries=entries, lines=lines)

    def _complain(self, line: int, what: str, mend: str) -> None:
        self._complaints.add(self._file, line, what, mend)
