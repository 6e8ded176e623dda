"""The numbers along an axis."""


def signed(whole: int) -> str:
    """A whole number with its sign, zero without: `+10`, `−10`."""
    return f"{whole:+d}".replace("-", "\N{MINUS SIGN}") if whole else "0"
