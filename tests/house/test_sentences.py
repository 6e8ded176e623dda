"""Each code of a finding has one sentence, and each sentence a code that somebody finds."""

import ast
from collections.abc import Iterator

from pocketref.model.fault import FaultCode
from pocketref.wording import sentences
from tests.house.street import PROGRAM, modules, place, tree

# Rooms that find something to tell.
FINDERS = ("engine", "agreement", "answers", "cli")
# Rooms that find something wrong with what was typed, and the module that says it.
ENTRANCES = ("worksheet", "cli", "pages", "shell")
FAULTS = PROGRAM / "wording" / "faults.py"


def _calls(name: str, *rooms: str) -> Iterator[tuple[str, ast.Call]]:
    for path in modules(*rooms):
        for node in ast.walk(tree(path)):
            match node:
                case ast.Call(func=ast.Name(id=called)) if called == name:
                    yield f"{place(path)}:{node.lineno}", node
                case _:
                    pass


def _given(call: ast.Call, name: str) -> list[ast.expr]:
    return [word.value for word in call.keywords if word.arg == name]


def _texts(values: list[ast.expr]) -> set[str]:
    """The texts an argument may be: one literal, or one of two on a condition."""
    nodes = [node for value in values for node in ast.walk(value)]
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def test_a_finding_names_its_code_in_plain_sight() -> None:
    hidden = [at for at, call in _calls("Finding", *FINDERS) if not _texts(_given(call, "code"))]
    assert hidden == []


def test_every_finding_has_a_sentence_and_every_sentence_a_finding() -> None:
    found = set[str]().union(
        *(_texts(_given(call, "code")) for _, call in _calls("Finding", *FINDERS))
    )
    assert found == set(sentences.SENTENCES)


def test_every_kind_of_fault_has_a_sentence() -> None:
    named = {node.attr for node in ast.walk(tree(FAULTS)) if isinstance(node, ast.Attribute)}
    assert {code.name for code in FaultCode} <= named


def test_every_hint_of_a_fault_has_a_sentence() -> None:
    hints = set[str]().union(
        *(_texts(_given(call, "hint")) for _, call in _calls("Fault", *ENTRANCES))
    )
    words = {node.value for node in ast.walk(tree(FAULTS)) if isinstance(node, ast.Constant)}
    assert hints <= words
