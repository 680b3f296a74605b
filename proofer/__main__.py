"""`python -m proofer`."""

from .cli import main

main()
