"""Reports for people: the place, the rule and the message; in full with the line, the part underlined and the suggestion."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from ..lines import Lines
from ..model import Applicability, FileResult, Finding

#: A line of the article longer than this is shown as a window around the finding (columns).
WIDTH = 96
#: So much of a line is looked at to both sides of where a finding starts: more than a window shows (code points).
REACH = 4 * WIDTH
STYLES = {"path": "1", "error": "31;1", "warning": "33;1", "suggestion": "34;1", "mark": "31;1", "fix": "32", "dim": "2"}


def full(results: Iterable[FileResult], colour: bool) -> Iterator[str]:
    """Each finding with its line, underlined, and what to write instead."""
    paint = painter(colour)
    for result, finding, lines in each(results):
        row, column = lines.position(finding.span.start)
        yield head(result, finding, row, column, paint)
        yield from excerpt(lines, finding, row, paint)
        yield "\n"


def concise(results: Iterable[FileResult], colour: bool) -> Iterator[str]:
    """One line a finding: `path:line:column: rule message`."""
    paint = painter(colour)
    for result, finding, lines in each(results):
        yield head(result, finding, *lines.position(finding.span.start), paint)


def each(results: Iterable[FileResult]) -> Iterator[tuple[FileResult, Finding, Lines]]:
    """The findings of all results, in their order, with the lines of their text."""
    for result in results:
        lines = result.lines or Lines(result.text)
        for finding in result.findings:
            yield result, finding, lines


def head(result: FileResult, finding: Finding, row: int, column: int, paint) -> str:
    """Where a finding is, its rule and what is said of it, on one line."""
    return f"{paint('path', on_one_line(result.path))}:{row}:{column}: {paint(finding.severity, finding.rule)} {finding.message}\n"


def on_one_line(path: str) -> str:
    """A path on one line: line ends and other characters that no terminal shows as escapes (`\\n`)."""
    return path if path.isprintable() else "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in path)


def excerpt(lines: Lines, finding: Finding, row: int, paint) -> Iterator[str]:
    """The line of a finding with the part underlined, and how it can be repaired."""
    start, line = lines.line(finding.span.start, REACH)
    begin = finding.span.start - start
    end = min(max(finding.span.end - start, begin + 1), max(len(line), begin + 1))
    line, begin, end = window(line, begin, end)
    gutter = " " * len(str(row))
    head = printable(line[:begin])
    marked = printable(line[begin:end])
    yield f"{paint('dim', f'{gutter} |')}\n"
    yield f"{paint('dim', f'{row} |')} {head}{marked}{printable(line[end:])}\n"
    yield f"{paint('dim', f'{gutter} |')} {' ' * columns(head)}{paint('mark', '^' * max(1, columns(marked)))}"
    yield f" {paint('fix', advice(finding))}\n"


def advice(finding: Finding) -> str:
    """What to write instead and who may write it."""
    if finding.fix:
        how = "fixed by --fix" if finding.fix.applicability is Applicability.SAFE else "fixed by --fix --unsafe-fixes"
    else:
        how = "for you to judge"
    shown = [printable(suggestion) or "nothing" for suggestion in finding.suggestions[:4]]
    if not shown and finding.fix:
        shown = [printable(edit.text) or "nothing" for edit in finding.fix.edits[:1]]
    return f"{' or '.join(quoted(s) for s in shown)} ({how})" if shown else f"({how})"


def quoted(text: str) -> str:
    """A suggestion as it is shown: blanks at its ends must be seen."""
    return text if text == "nothing" else f"‘{text}’"


def window(line: str, begin: int, end: int) -> tuple[str, int, int]:
    """The part of a long line around [begin, end), with an ellipsis where it was cut."""
    if len(line) <= WIDTH:
        return line, begin, end
    end = min(end, begin + WIDTH - 8)
    left = max(0, min(begin - (WIDTH - (end - begin)) // 2, len(line) - WIDTH))
    right = min(len(line), left + WIDTH)
    text = line[left:right]
    if left:
        text = "…" + text[1:]
    if right < len(line):
        text = text[:-1] + "…"
    return text, begin - left, end - left


def printable(text: str) -> str:
    """`text` without what would move the cursor or cannot be seen; tabs become blanks."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else " " if char in "\t\n\r\u00a0\u202f" else f"<{ord(char):04X}>" for char in text
    )


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(map(WIDTHS.__getitem__, text))


class Widths(dict):
    """How many columns of a terminal a character takes, looked up once for each."""

    def __missing__(self, char: str) -> int:
        width = self[char] = 0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        return width


WIDTHS = Widths()


def painter(colour: bool):
    """A function (style, text) that colours, or one that does not."""
    return (lambda style, text: f"\x1b[{STYLES[style]}m{text}\x1b[0m") if colour else (lambda style, text: text)


def statistics(results: Iterable[FileResult]) -> Iterator[str]:
    """How often each rule found something, most often first."""
    counts = Counter(finding.rule for result in results for finding in result.findings)
    width = len(str(max(counts.values(), default=0)))
    for rule, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"{count:>{width}}  {rule}\n"


def summary(results: list[FileResult], fixing: bool) -> str:
    """The last line: how much was found and how much of it can be repaired."""
    findings = [finding for result in results for finding in result.findings]
    fixed = sum(result.fixed for result in results)
    checked = sum(result.error is None for result in results)
    safe = sum(1 for f in findings if f.fix and f.fix.applicability is Applicability.SAFE)
    unsafe = sum(1 for f in findings if f.fix and f.fix.applicability is Applicability.UNSAFE)
    where = f" in {count_of(sum(bool(r.findings) for r in results), 'file')}" if findings else ""
    parts = []
    if fixed:
        parts.append(f"Fixed {count_of(fixed, 'defect')}.")
    if findings:
        parts.append(f"{count_of(len(findings), 'finding')}{' left' if fixed else ''}{where} of {checked}.")
    elif not fixed:
        parts.append(f"Nothing found in {count_of(checked, 'file')}.")
    if safe and not fixing:
        parts.append(f"{safe} can be repaired by --fix.")
    if unsafe:
        parts.append(f"{unsafe}{' more' if safe and not fixing else ''} by --unsafe-fixes, which you should read.")
    return " ".join(parts)


def count_of(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
