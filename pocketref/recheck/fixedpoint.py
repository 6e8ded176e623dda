"""Logarithms and exponentials in whole numbers, with 40 places kept and more than 30 right."""

from fractions import Fraction

ONE = 10**40


def _artanh(share: int) -> int:
    """The inverse hyperbolic tangent of a number between -1/3 and 1/3, by its power series."""
    square = share * share // ONE
    power, total, odd = share, 0, 1
    while power not in {0, -1}:  # floor division of a negative power ends at -1
        total += power // odd
        power = power * square // ONE
        odd += 2
    return total


_LN2 = 2 * _artanh(ONE // 3)


def logarithm(number: Fraction) -> int:
    """The natural logarithm of a positive number, times ONE."""
    above, below = number.numerator, number.denominator
    twos = above.bit_length() - below.bit_length()
    above, below = (above, below << twos) if twos >= 0 else (above << -twos, below)
    return twos * _LN2 + 2 * _artanh((above - below) * ONE // (above + below))


LN10 = logarithm(Fraction(10))


def exponential(power: int) -> int:
    """The exponential of a number given times ONE, times ONE."""
    twos, rest = divmod(power, _LN2)
    term, total, count = ONE, 0, 0
    while term:
        total += term
        count += 1
        term = term * rest // (count * ONE)
    return total << twos if twos >= 0 else total >> -twos
