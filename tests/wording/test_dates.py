import pytest

from pocketref.wording.dates import dated
from pocketref.wording.units import NBSP


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2025-11-05", "5 Nov 2025"),
        ("2025-11", "Nov 2025"),
        ("2025-13", "2025-13"),
        ("2012", "2012"),
        ("edition 24", "edition 24"),
        ("a-dashed-edition", "a-dashed-edition"),
        ("", ""),
    ],
)
def test_a_date_is_said_as_far_as_it_is_known(text: str, said: str) -> None:
    assert dated(text).replace(NBSP, " ") == said
