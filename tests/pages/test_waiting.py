from pocketref.model.quantity import Quantity
from pocketref.pack.library import Library
from pocketref.pages.waiting import between, waiting
from pocketref.worksheet.entering import edit
from tests.pages.wards import REGIMEN, worksheet


def test_a_refused_value_is_said_once_and_its_figure_is_gone(library: Library) -> None:
    bounds = library.protocol(REGIMEN).bounds
    sheet = edit("weight", "680", bounds)(worksheet())
    assert waiting(sheet) == (
        "Weight 680\u00a0kg is outside 30 to 250\u00a0kg. Check the scale and type it again.",
    )
    assert between(sheet) == ()
    assert sheet.patient.weight is None
    mended = edit("weight", "68", bounds)(sheet)
    assert waiting(mended) == ()
    assert mended.patient.weight == Quantity.parse("68 kg")


def test_values_that_do_not_go_together_are_said_by_the_page(library: Library) -> None:
    bounds = library.protocol(REGIMEN).bounds
    unusual = edit("height", "182", bounds)(edit("weight", "42", bounds)(worksheet()))
    assert between(unusual) == waiting(unusual)
    assert between(unusual)[0].startswith("Looks unusual: weight 42")
