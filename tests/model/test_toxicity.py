import pytest

from pocketref.model.fact import Stated
from pocketref.model.noun import BrokenNounError
from pocketref.model.quantity import Quantity
from pocketref.model.toxicity import Grades, Rate


def a_rate(*, events: str | None = None, people: str | None = None, percent: str | None) -> Rate:
    def stated(text: str | None) -> Stated | None:
        return None if text is None else Stated(value=Quantity.parse(text), fact="f")

    return Rate(
        id="r",
        trial="t",
        arm="a",
        event="diarrhoea",
        grades=Grades.ALL,
        cut="final",
        events=stated(events),
        people=stated(people),
        percent=stated(percent),
        fact="f",
    )


def test_a_rate_has_a_count_or_a_percentage() -> None:
    assert a_rate(events="3", people="397", percent=None).percent is None
    assert a_rate(percent="46 %").events is None
    with pytest.raises(BrokenNounError, match="without a figure"):
        a_rate(people="397", percent=None)


def test_a_count_of_none_is_a_figure() -> None:
    assert a_rate(events="0", people="397", percent=None).events is not None
