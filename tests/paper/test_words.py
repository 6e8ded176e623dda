from itertools import pairwise

from pocketref.paper.words import Face, Run, Size, Tone, Weight, Words


def test_sizes_descend_and_the_smallest_can_be_read_after_a_fax() -> None:
    sizes = [size.value for size in Size]
    assert all(one > other for one, other in pairwise(sizes))
    assert sizes[-1] >= 8.5


def test_a_dose_is_larger_than_every_word_around_it() -> None:
    around = (Size.HEADING, Size.LEAD, Size.BODY, Size.SMALL, Size.VALUE)
    assert all(Size.DOSE.value > size.value for size in around)


def test_letters_are_regular_black_body_unless_something_else_is_said() -> None:
    assert Run(text="a") == Run(
        text="a", face=Face(size=Size.BODY, weight=Weight.REGULAR), tone=Tone.INK
    )
    assert not Words(inlines=()).keep
