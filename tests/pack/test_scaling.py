"""Bands of a grading never hold one value twice. Their messages are in the zoo."""

from dataclasses import dataclass

import pytest

from pocketref.model.grading import Band, Grade, Together
from pocketref.model.noun import but
from pocketref.pack.manifest import Content, Entry
from pocketref.pack.scaling import scaling
from tests.stating import stated


@dataclass
class Made:
    """A band as a test writes it: `>= 1`, `< 1.5`, one or both."""

    band: str

    def made(self, **more: bool) -> Band:
        names = {">=": "at_least", ">": "above", "<=": "at_most", "<": "below"}
        ends = [end.split() for end in self.band.split(",")]
        given = {names[sign]: stated(f"{value} 10^9/L") for sign, value in ends}
        return Band(measure="anc", **given, **more)  # type: ignore[arg-type]  # ends or flags


def _graded(content: Content, *bands: tuple[str, ...]) -> Content:
    (entry,) = content.scales
    grades = tuple(
        Grade(grade=index + 1, fact="grade-1", bands=tuple(Made(band).made() for band in each))
        for index, each in enumerate(bands)
    )
    rest = tuple(Grade(grade=index) for index in range(len(bands) + 1, 6))
    scale = but(entry.thing, grades=grades + rest)
    return but(content, scales=(Entry(scale, entry.file, entry.tree),))


@pytest.mark.parametrize(
    "bands",
    [
        [(">= 1.5",), (">= 1,< 1.5",), ("< 1",)],  # downwards, as counts go
        [("<= 1.5",), ("> 1.5,<= 3",), ("> 3",)],  # upwards, as liver tests go
        [("< 1",), (">= 2",)],  # a stretch that no grade holds
        [("< 1", "> 3")],  # one grade, two ways into it
        [("<= 1,>= 1",)],  # one value alone
    ],
)
def test_bands_that_go_one_way_are_sound(content: Content, bands: list[tuple[str, ...]]) -> None:
    assert list(scaling(_graded(content, *bands))) == []


@pytest.mark.parametrize(
    ("bands", "says"),
    [
        ([(">= 1.5",), (">= 1,<= 1.5",)], "bands of grade 1 and grade 2 overlap"),
        ([("< 2",), ("> 1",)], "bands of grade 1 and grade 2 overlap"),
        (
            [("< 1",), (">= 1,< 2",), (">= 3",), (">= 2,< 3",)],
            "the band of grade 4 is out of order",
        ),
        ([(">= 2,< 1",)], "a band that holds nothing"),
        ([("> 1,<= 1",)], "a band that holds nothing"),
    ],
)
def test_bands_that_cannot_be_are_told_once(
    content: Content, bands: list[tuple[str, ...]], says: str
) -> None:
    (fault,) = scaling(_graded(content, *bands))
    assert fault.what == says


def test_bands_of_another_baseline_may_hold_the_same_value(content: Content) -> None:
    (entry,) = content.scales
    grades = (
        Grade(grade=1, fact="grade-1", bands=(Made("< 2").made(of_normal=True),)),
        Grade(grade=2, fact="grade-2", bands=(Made("< 3").made(),)),
        *(Grade(grade=grade) for grade in (3, 4, 5)),
    )
    scale = but(entry.thing, grades=grades)
    assert list(scaling(but(content, scales=(Entry(scale, entry.file, entry.tree),)))) == []


def test_a_band_down_from_the_laboratorys_own_limit_is_held_against_none(content: Content) -> None:
    (entry,) = content.scales
    first, *others = entry.thing.grades
    local = but(first, bands=(Band(measure="anc", below_local=True),))
    scale = but(entry.thing, grades=(local, *others))
    assert list(scaling(but(content, scales=(Entry(scale, entry.file, entry.tree),)))) == []


def _with(content: Content, *ways: Together) -> Content:
    """The content with one grade of these ways."""
    (entry,) = content.scales
    grades = (
        Grade(grade=1, fact="grade-1", together=ways),
        *(Grade(grade=each) for each in (2, 3, 4, 5)),
    )
    scale = but(entry.thing, grades=grades)
    return but(content, scales=(Entry(scale, entry.file, entry.tree),))


def _lasting(limit: str, time: str, readings: str = "") -> Together:
    band = Band(
        measure="temperature",
        at_least=stated(f"{limit} degC"),
        lasts=stated(f"{time} h"),
        readings=stated(readings) if readings else None,
    )
    return Together(all_of=(band,))


def test_bands_that_count_together_are_sound_alone_and_may_overlap(content: Content) -> None:
    ways = (Together(all_of=(Made("< 1").made(), Made("< 2").made())),)
    assert list(scaling(_with(content, *ways))) == []


def test_a_band_that_holds_nothing_is_told_in_a_way_too(content: Content) -> None:
    hollow = Together(all_of=(Made("< 1").made(), Made(">= 2,< 1").made()))
    (fault,) = scaling(_with(content, hollow))
    assert fault.what == "a band that holds nothing"
    (defining,) = content.criteria
    criteria = (Entry(but(defining.thing, ways=(hollow,)), defining.file, defining.tree),)
    (fault,) = scaling(but(content, criteria=criteria))
    assert (fault.file, fault.what) == ("criteria/all.yaml", "a band that holds nothing")


def test_a_way_of_another_unit_is_told_elsewhere(content: Content) -> None:
    odd = Band(measure="anc", at_least=stated("1 kg"), below=stated("2 10^9/L"))
    assert list(scaling(_with(content, Together(all_of=(odd,))))) == []


def test_what_lasts_is_one_question_for_all_sources(content: Content) -> None:
    same = _with(content, _lasting("38", "1"), _lasting("38", "1"))
    assert list(scaling(same)) == []
    apart = _with(content, _lasting("38", "1"), _lasting("38", "2", readings="2"))
    assert list(scaling(apart)) == []
    (fault,) = scaling(_with(content, _lasting("38", "1"), _lasting("38.5", "1")))
    assert fault.what == (
        "`temperature 38.5 degC 1 h` is another question than `temperature 38 degC 1 h`"
    )


def test_a_way_without_a_fact_is_told(content: Content) -> None:
    (entry,) = content.scales
    grade = Grade(grade=1, together=(Together(all_of=(Made("< 1").made(),)),))
    grades = (grade, *(Grade(grade=each) for each in (2, 3, 4, 5)))
    scale = but(entry.thing, grades=grades)
    (fault,) = scaling(but(content, scales=(Entry(scale, entry.file, entry.tree),)))
    assert fault.what == "grade 1 has bands or signs and no fact"
