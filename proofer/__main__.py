"""`python -m proofer`."""

from .start import main

main()
