from pocketref.pictures.lettering import SIZES
from pocketref.pictures.tokens import light


def test_the_light_look_is_read_without_a_window() -> None:
    assert light().colours["surface"] == "#FFFFFF"
    assert light().sizes["small"] == 12.5


def test_pictures_reckon_with_the_sizes_of_the_look() -> None:
    assert {role: light().sizes[role] for role in SIZES} == {
        role: size for role, (size, _) in SIZES.items()
    }
