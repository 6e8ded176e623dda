"""Sessions of tests: a worksheet on which a regimen stands already."""

from datetime import date

from pocketref.model.noun import but
from pocketref.worksheet.session import Session
from tests.making import REGIMEN
from tests.stating import TODAY


def a_session(today: date = TODAY, regimen: str = REGIMEN) -> Session:
    """A session as it is after a regimen was chosen."""
    session = Session(today)
    session.apply(lambda sheet: but(sheet, regimen=regimen))
    return session
