"""Intervals worked by hand on a calendar: last dose, recurrence, completed months, days."""

from datetime import date

DATES = (
    # The same day, and the day before a month is complete.
    (date(2026, 3, 9), date(2026, 3, 9), 0, 0),
    (date(2026, 3, 9), date(2026, 4, 8), 0, 30),
    (date(2026, 3, 9), date(2026, 4, 9), 1, 31),
    # Months of 28, 29, 30 and 31 days.
    (date(2025, 2, 9), date(2025, 3, 9), 1, 28),
    (date(2024, 2, 9), date(2024, 3, 9), 1, 29),
    (date(2025, 4, 9), date(2025, 5, 9), 1, 30),
    (date(2025, 5, 9), date(2025, 6, 9), 1, 31),
    # From the end of a long month: complete on the last day of a shorter one.
    (date(2025, 1, 31), date(2025, 2, 27), 0, 27),
    (date(2025, 1, 31), date(2025, 2, 28), 1, 28),
    (date(2024, 1, 31), date(2024, 2, 28), 0, 28),
    (date(2024, 1, 31), date(2024, 2, 29), 1, 29),
    (date(2025, 1, 30), date(2025, 2, 28), 1, 29),
    (date(2025, 3, 31), date(2025, 4, 30), 1, 30),
    (date(2025, 3, 31), date(2025, 9, 29), 5, 182),
    (date(2025, 3, 31), date(2025, 9, 30), 6, 183),
    (date(2025, 8, 31), date(2026, 2, 27), 5, 180),
    (date(2025, 8, 31), date(2026, 2, 28), 6, 181),
    # From the end of a short month: its day, not the end of the longer one.
    (date(2025, 2, 28), date(2025, 3, 28), 1, 28),
    (date(2025, 4, 30), date(2025, 5, 30), 1, 30),
    # Leap days, in and out.
    (date(2024, 2, 29), date(2025, 2, 27), 11, 364),
    (date(2024, 2, 29), date(2025, 2, 28), 12, 365),
    (date(2024, 2, 29), date(2024, 8, 28), 5, 181),
    (date(2024, 2, 29), date(2024, 8, 29), 6, 182),
    (date(2024, 2, 29), date(2028, 2, 28), 47, 1460),
    (date(2024, 2, 29), date(2028, 2, 29), 48, 1461),
    (date(2023, 2, 28), date(2024, 2, 28), 12, 365),
    (date(2023, 2, 28), date(2024, 2, 29), 12, 366),
    # 1900 had no leap day, 2000 had one.
    (date(1899, 12, 31), date(1900, 2, 28), 2, 59),
    (date(1999, 12, 31), date(2000, 2, 28), 1, 59),
    (date(1999, 12, 31), date(2000, 2, 29), 2, 60),
    # The lines at 6 and 12 months: a day before, on it, and all the days that still stand on it.
    (date(2025, 9, 9), date(2026, 3, 8), 5, 180),
    (date(2025, 9, 9), date(2026, 3, 9), 6, 181),
    (date(2025, 9, 9), date(2026, 4, 8), 6, 211),
    (date(2025, 3, 9), date(2026, 3, 8), 11, 364),
    (date(2025, 3, 9), date(2026, 3, 9), 12, 365),
    (date(2025, 3, 9), date(2026, 4, 8), 12, 395),
    (date(2025, 3, 9), date(2026, 4, 9), 13, 396),
    # Over the turn of a year, and long ago.
    (date(2025, 12, 31), date(2026, 1, 30), 0, 30),
    (date(2025, 12, 31), date(2026, 1, 31), 1, 31),
    (date(2006, 3, 10), date(2026, 3, 9), 239, 7304),
    (date(2006, 3, 9), date(2026, 3, 9), 240, 7305),
)
