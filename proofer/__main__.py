"""`python -m proofer`."""

from .start import process

process()
