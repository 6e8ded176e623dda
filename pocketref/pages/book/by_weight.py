"""Tables of doses that are fixed, or go by weight, with the volume to draw up."""

from fractions import Fraction

from pocketref.model.drug import DoseRule, Drug
from pocketref.pack.library import Library
from pocketref.pages.book.drugs import Given, Ruled
from pocketref.pages.book.fields import dose, first, how, kilograms, named, strength, volume
from pocketref.pages.reading import Cell, Table
from pocketref.recheck import tables
from pocketref.wording import numbers


def fixed_table(library: Library, of: Given, rules: tuple[Ruled, ...]) -> Table:
    """Doses that are the same for everyone."""
    drawn = strength(of.drug)
    return Table(
        title="Fixed doses, not by weight",
        columns=("Dose", "mg", "mL", "How"),
        lines=tuple(
            (
                Cell(text=named(one.rule), tone="strong", facts=one.rule.facts),
                Cell(text=dose(tables.fixed(one.rule)), tone="strong"),
                Cell(text=volume(tables.fixed(one.rule), drawn) if drawn else ""),
                Cell(text=how(library, of, one)),
            )
            for one in rules
        ),
        weights=(24, 9, 9, 58),
    )


def weight_table(library: Library, of: Given, rules: tuple[Ruled, ...]) -> Table:
    """Each dose at each kilogram; rules that only run for another time share a column."""
    drawn = strength(of.drug)
    columns = _by_amount(rules)
    head = ("kg", *(title for one in columns for title in _head(one, drawn)))
    said = (f"{named(one.rule)}: {how(library, of, one)}" for one in rules)
    drawn_from = f"Volumes at {_strength(of.drug)}." if drawn else ""
    return Table(
        title="Doses by weight, in mg",
        note=" ".join((*said, drawn_from)).strip(),
        columns=head,
        lines=tuple(_line(weight, columns, drawn) for weight in kilograms(library)),
        figures=tuple(range(1, len(head))),
        weights=(1,) * len(head),
    )


def _by_amount(rules: tuple[Ruled, ...]) -> tuple[tuple[DoseRule, ...], ...]:
    """The rules that give the same per kilogram, together."""
    found: dict[str, list[DoseRule]] = {}
    for one in rules:
        found.setdefault(str(one.rule.amount.value), []).append(one.rule)
    return tuple(map(tuple, found.values()))


def _head(rules: tuple[DoseRule, ...], drawn: Fraction | None) -> tuple[str, ...]:
    title = named(rules[0]) if len(rules) == 1 else numbers.amount(rules[0].amount.value)
    return (title, "mL") if drawn else (title,)


def _strength(drug: Drug) -> str:
    rule = drug.preparation
    return "" if rule is None else numbers.amount(rule.presentations[0].concentration.value)


def _line(
    weight: int, columns: tuple[tuple[DoseRule, ...], ...], drawn: Fraction | None
) -> tuple[Cell, ...]:
    """The fields of one kilogram."""
    made = [first(weight)]
    for rules in columns:
        milligrams = tables.by_weight(rules[0], weight)
        made.append(Cell(text=dose(milligrams)))
        made += [Cell(text=volume(milligrams, drawn))] if drawn else []
    return tuple(made)
