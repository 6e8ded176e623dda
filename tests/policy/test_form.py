"""A form gives each key once, and complains of what nobody takes."""

import pytest

from pocketref.model.site import SiteFault
from pocketref.policy.form import OUTSIDE, Faults, Form, UnfitError
from pocketref.policy.lines import Lines

TEXT = 'a = 1\nb = true\n[t]\nc = "x"\n[[l]]\nd = 1\n'
GIVEN = {"a": 1, "b": True, "t": {"c": "x"}, "l": [{"d": 1}]}


def _form(given: dict[str, object] | None = None) -> tuple[Form, Faults]:
    faults = Faults("site.toml", Lines(TEXT))
    return Form(GIVEN if given is None else given, faults), faults


def _never(given: object) -> int:
    raise UnfitError(OUTSIDE, f"not {given}")


def _fault(line: int, code: str, key: str, given: str = "", allowed: str = "") -> SiteFault:
    return SiteFault(file="site.toml", line=line, code=code, key=key, given=given, allowed=allowed)


def test_a_key_is_read_and_a_missing_one_is_as_by_default() -> None:
    form, faults = _form()
    assert form.take("a", lambda given: given, 7) == 1
    assert form.take("nothing", lambda given: given, 7) == 7
    assert faults.found == []


def test_what_cannot_be_taken_is_as_by_default_and_a_fault() -> None:
    form, faults = _form()
    assert form.take("b", _never, 7) == 7
    assert faults.found == [_fault(2, "site-not-allowed", "b", "true", "not True")]


def test_keys_that_nobody_takes_are_unknown() -> None:
    form, faults = _form()
    inner = form.table("t")
    inner.close()
    form.close()
    keys = [(fault.line, fault.code, fault.key) for fault in faults.in_order()]
    assert keys == [
        (1, "site-unknown-key", "a"),
        (2, "site-unknown-key", "b"),
        (4, "site-unknown-key", "t.c"),
        (5, "site-unknown-key", "l"),
    ]


def test_a_table_that_is_none_is_a_fault_and_empty() -> None:
    form, faults = _form()
    assert form.table("a").keys == ()
    assert faults.found == [_fault(1, "site-wrong-type", "a", "1", "[table]")]


def test_a_table_that_is_not_there_is_empty() -> None:
    form, faults = _form()
    assert form.table("nothing").keys == ()
    assert faults.found == []


def test_every_table_of_a_list_is_a_form() -> None:
    form, faults = _form()
    (first,) = form.listed("l")
    assert first.keys == ("d",)
    first.require("d", "e")
    assert faults.found == [_fault(5, "site-missing-key", "l", "", "e")]


def test_a_list_that_is_none_is_a_fault() -> None:
    form, faults = _form()
    assert list(form.listed("a")) == []
    assert [fault.allowed for fault in faults.found] == ["[[a]]"]
    assert list(form.listed("nothing")) == []


def test_tables_come_with_their_keys() -> None:
    form, faults = _form({"t": {"c": "x"}, "a": 1})
    assert [(key, each.keys) for key, each in form.tables()] == [("t", ("c",)), ("a", ())]
    assert [fault.key for fault in faults.found] == ["a"]
    form.close()
    assert len(faults.found) == 1


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("two\nlines", "two\N{REPLACEMENT CHARACTER}lines"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}x", "\N{REPLACEMENT CHARACTER}x"),
        ("x" * 81, "x" * 80 + "…"),
        ({"c": {}}, "a table"),
        ([1], "a list"),
        ([], "[]"),
        (10**20, "a long number"),
        (True, "true"),
        (3, "3"),
    ],
)
def test_what_is_shown_of_a_fault_fits_in_a_sentence(given: object, shown: str) -> None:
    form, faults = _form({"a": given, "\n" * 90: 1})
    form.take("a", _never, 7)
    form.close()
    assert [fault.given for fault in faults.found] == [shown, ""]
    assert faults.found[1].key == "\N{REPLACEMENT CHARACTER}" * 80 + "…"
