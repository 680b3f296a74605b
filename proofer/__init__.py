"""Proofer: a proofreading linter for articles.

>>> import proofer
>>> [finding.rule for finding in proofer.check("It rained.. Then it stopped.")]
['punctuation/doubled']
"""

from __future__ import annotations

from .typed import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .api import FixResult, check, fix
    from .config import Settings
    from .model import Applicability, Edit, Finding, Fix, ProoferError, Span

_HOMES = {
    "FixResult": "api",
    "check": "api",
    "fix": "api",
    "Settings": "config",
    "Applicability": "model",
    "Edit": "model",
    "Finding": "model",
    "Fix": "model",
    "ProoferError": "model",
    "Span": "model",
}
__all__ = ["Applicability", "Edit", "Finding", "Fix", "FixResult", "ProoferError", "Settings", "Span", "check", "fix"]


def __getattr__(name: str):
    """Load what is asked for only then: the command line does without most of it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'proofer' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
