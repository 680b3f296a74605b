"""What the code says of types, without the module `typing`: to load that takes a fourteenth of a run on one article.

Type checkers see the names of `typing`; a program sees stand-ins, and named tuples that are made of the same class bodies.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import NamedTuple as NamedTuple
    from typing import NoReturn as NoReturn
    from typing import TypeVar as TypeVar
else:
    from collections import namedtuple

    Any = NoReturn = object

    def TypeVar(name: str) -> str:
        """A name that only annotations use."""
        return name

    class Maker(type):
        """The type of NamedTuple: a class below it becomes a named tuple of its annotated names, with the methods that it has."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body["__annotations__"]
            made = namedtuple(name, fields, defaults=[body[field] for field in fields if field in body], module=body["__module__"])
            for key, value in body.items():
                if key not in fields and key != "__qualname__":
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=Maker):
        """typing.NamedTuple, for classes whose fields with a default come last."""
