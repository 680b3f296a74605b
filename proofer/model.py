"""The words that proofer thinks in. Every offset is in code points of the decoded text."""

from __future__ import annotations

import enum

from .typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .lines import Lines


class Span(NamedTuple):
    """A half-open stretch of text, in code points."""

    start: int
    end: int


class Edit(NamedTuple):
    """Replace `span` by `text`; an empty span inserts."""

    span: Span
    text: str


class Zone(NamedTuple):
    """A stretch that is not plain prose; `kind` says why (code, url, front matter…)."""

    start: int
    end: int
    kind: str


class Applicability(enum.IntEnum):
    """How far a fix may be trusted: shown only, applied on request, applied by `--fix`."""

    DISPLAY = 0
    UNSAFE = 1
    SAFE = 2

    def __str__(self) -> str:
        return self.name.lower()


class Fix(NamedTuple):
    """Edits that belong together: all of them are applied or none."""

    edits: tuple[Edit, ...]
    applicability: Applicability


class Hit(NamedTuple):
    """What a rule's `find` yields.

    `edits` None replaces `span` by the first suggestion; an empty tuple means that nothing can be fixed.
    `applicability` can only lower that of the rule's card.
    """

    span: Span
    suggestions: tuple[str, ...] = ()
    edits: tuple[Edit, ...] | None = None
    evidence: str = ""
    applicability: Applicability | None = None


class Finding(NamedTuple):
    """One thing that is wrong, with the place, the reason and what to write instead."""

    span: Span
    rule: str
    message: str
    severity: str
    suggestions: tuple[str, ...]
    fix: Fix | None


class Rule(NamedTuple):
    """A card, ready for use. `match` is the compiled form of the card's `match`; `folder` holds its files."""

    id: str
    summary: str
    why: str
    message: str
    severity: str
    scope: str
    applicability: Applicability
    default: bool
    match: dict[str, Any]
    folder: str
    examples: tuple[dict[str, str], ...] = ()
    fine: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        """The folder of the rule, which selects all of its rules."""
        return self.id.partition("/")[0]


class FileResult:
    """What came of one file. `text` is what `findings` refer to: the fixed text where fixes were asked for.

    `lines` are those of `text`, where somebody knows them; `stamp` is the time of change (ns) and size (bytes) of the file that has `text`, `digest` that of the text, where somebody asks for it.
    """

    __slots__ = ("path", "text", "findings", "original", "fixed", "error", "rule_errors", "lines", "stamp", "digest")

    def __init__(
        self,
        path: str,
        text: str = "",
        findings: tuple[Finding, ...] = (),
        original: str = "",
        fixed: int = 0,
        error: str | None = None,
        rule_errors: tuple[tuple[str, str], ...] = (),
        lines: Lines | None = None,
    ) -> None:
        self.path = path
        self.text = text
        self.findings = findings
        self.original = original
        self.fixed = fixed
        self.error = error
        self.rule_errors = rule_errors
        self.lines = lines
        self.stamp: tuple[int, int] | None = None
        self.digest = ""


class ProoferError(Exception):
    """Something that the user can put right: the message names the place and what to do."""
