from pocketref.wording.axes import signed


def test_an_axis_has_signs_on_both_sides_of_zero() -> None:
    assert [signed(each) for each in (-10, 0, 10)] == ["−10", "0", "+10"]
