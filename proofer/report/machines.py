"""The public JSON format."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ..lines import Lines
from ..model import FileResult, Finding
from ..typed import Any


def as_json(results: Iterable[FileResult], colour: bool) -> Iterator[str]:
    """One array of findings; `colour` is for the other reports."""
    separator = "["
    for result in results:
        lines = result.lines or Lines(result.text)
        for finding in result.findings:
            yield separator + "\n" + json.dumps(row(result, finding, lines), ensure_ascii=False)
            separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def row(result: FileResult, finding: Finding, lines: Lines) -> dict[str, Any]:
    """One finding: offsets are 0-based code points of the decoded file, lines and columns 1-based code points."""
    start, end = finding.span
    line, column = lines.position(start)
    end_line, end_column = lines.position(end)
    fix = finding.fix and {
        "applicability": str(finding.fix.applicability),
        "edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in finding.fix.edits],
    }
    return {
        "path": result.path,
        "rule": finding.rule,
        "message": finding.message,
        "severity": finding.severity,
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": result.text[start:end],
        "suggestions": list(finding.suggestions),
        "fix": fix,
    }
