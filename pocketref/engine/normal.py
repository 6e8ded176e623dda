"""The normal deviate of a 95 % interval, and how many digits stand behind a risk."""

from decimal import ROUND_HALF_EVEN, Context, Decimal

Z = Decimal("1.959963984540054")
EXACT = Context(prec=50, rounding=ROUND_HALF_EVEN)
