"""Zones of Markdown (CommonMark with tables, footnotes, front matter and math as GitHub and static sites know them).

Line by line for the blocks, then once over the prose lines for code spans, tags, links' targets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lazy import Pattern
from ..model import Zone
from .joined import entities_in_words, with_whole_words

FRONT_MATTER = Pattern(r"\ufeff?(---|\+\+\+|;;;)[ \t]*\r?\n(?:.*\r?\n)*?\1[ \t]*(?:\r?\n|\Z)")
FENCE = Pattern(r"(?P<indent>[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d+[.)][ \t]+)?)(?P<fence>`{3,}|~{3,})(?P<info>[^`\n]*)")
HEADING = Pattern(r" {0,3}#{1,6}[ \t]+")
QUOTE = Pattern(r" {0,3}>[ \t]?")
ITEM = Pattern(r"[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
DEFINITION = Pattern(r" {0,3}\[(?P<label>[^\]\n]+)\]:[ \t]*(?P<target><[^>\n]*>|\S+)?(?P<title>[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*\r?$")
FOOTNOTE = Pattern(r" {0,3}\[\^[^\]\n]+\]:")
TABLE_RULE = Pattern(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$")
HTML_BLOCK = Pattern(r" {0,3}<(?P<name>script|style|pre|textarea|svg|math)\b", re.IGNORECASE)
INDENTED = Pattern(r"(?: {4}|\t)")
UNDERLINE = Pattern(r" {0,3}(?:=+|-+)[ \t]*\r?$")
DIRECTIVE = Pattern(r"[ \t]*(?:\{%.*?%\}|\{\{.*?\}\}|:::.*)[ \t]*\r?$")

CODE_SPAN = Pattern(r"(?<![`\\])(`+)(?!`)")
COMMENT = Pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)
TAG = Pattern(r"</?(?!grok[:-]|argument\b)[A-Za-z][\w:-]*(?:\s+[\w:@.#*()\[\]-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|[^\s\"'=<>`{}]+))?)*\s*/?>")
AUTOLINK = Pattern(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>")
TARGET = Pattern(r"\]\((?P<target>[ \t]*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*)\)")
REFERENCE = Pattern(r"\](\[[^\]\n]*\])(?!\()")
#: A label never ends in a caret: `[^1^]` is a chat assistant's.
FOOTNOTE_MARK = Pattern(r"\[\^[^\]\s]*[^\]\s^]\]")
TEMPLATE = Pattern(r"\{\{.*?\}\}|\{%.*?%\}|\{[:#.][^}\n]*\}|\{/\*.*?\*/\}|\{\*[^{}\n]*\*\}", re.DOTALL)
#: Where an element of JSX starts, whose attributes may hold programs.
COMPONENT = Pattern(r"<[A-Z][\w.]*(?=[\s/>])")
#: No such tag is longer (code points).
LONGEST_TAG = 4_000
#: Server pages, instructions, character data, doctypes.
INSTRUCTION = Pattern(r"<%.*?%>|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<![A-Za-z][^<>]*>", re.DOTALL)
#: Code marked by HTML inside of a paragraph.
CODE_ELEMENT = Pattern(r"<(?P<name>code|kbd|samp|var|tt)(?:\s[^<>]*)?>[^\n]*?</(?P=name)\s*>", re.IGNORECASE)
#: `:smile:`
SHORTCODE = Pattern(r"(?<![\w:]):[a-z+-][a-z0-9_+-]*:(?![\w:])")
#: A page's name between double brackets, before the text that stands for it.
WIKI_LINK = Pattern(r"\[\[(?!\d)[^\[\]\n|]+(?=\|[^\[\]\n]+\]\])")
#: Lines of a program at the start of a block, as MDX has them.
MODULE_LINE = Pattern(r"import\s+(?:[\w*{][^\n]*\sfrom\s+)?[\"']|export\s+(?:default\b|(?:const|let|var|class|type|(?:async\s+)?function)\s+\w+|\{|\*\s+from\b)")
MATH = Pattern(r"\$\$.+?\$\$|\\begin\{(?P<name>\w+\*?)\}.*?\\end\{(?P=name)\}|(?<![\w$\\])\$(?=[^\s$])[^$\n]*?[^\s$\\]\$(?![\w$])", re.DOTALL)


def zones_of(text: str) -> list[Zone]:
    """Protected and structural zones of a Markdown text, sorted (code points)."""
    blocks = list(block_zones(text))
    code = [zone for zone in blocks if zone.kind in ("front matter", "code", "html", "label", "url")]
    return with_whole_words(text, sorted(blocks + list(inline_zones(text, code))))


def block_zones(text: str) -> Iterator[Zone]:
    """Front matter, code blocks, link definitions, headings, quotes, list items and tables."""
    at = 0
    if front := FRONT_MATTER.match(text):
        yield Zone(0, front.end(), "front matter")
        at = front.end()
    lines = text[at:].splitlines(keepends=True)
    start_of = [at]
    for line in lines:
        start_of.append(start_of[-1] + len(line))
    number, blank_before, in_item = 0, True, False
    quoted, last_quoted = Quoted(), -2
    width, in_item_code = 0, False  # of the marker of the item that the lines are in; whether they are code of its own
    while number < len(lines):
        line, start, end = lines[number], start_of[number], start_of[number + 1]
        stripped = line.strip()
        if not stripped:
            blank_before = True
            number += 1
            continue
        fence = FENCE.match(line)
        if fence and not (fence["fence"][0] == "`" and "`" in fence["info"]):
            last = closing_fence(lines, number + 1, fence["fence"])
            yield Zone(start + fence.end("indent"), start_of[last], "code")
            number, blank_before = last, False
            continue
        if html := HTML_BLOCK.match(line):
            last = number
            while last < len(lines) and f"</{html['name'].lower()}>" not in lines[last].lower():
                last += 1
            last = min(last + 1, len(lines))
            yield Zone(start, start_of[last], "html")
            number, blank_before = last, False
            continue
        if blank_before and MODULE_LINE.match(line):
            last = number
            while last < len(lines) and lines[last].strip():
                last += 1
            yield Zone(start, start_of[last], "code")
            number, blank_before = last, False
            continue
        item = ITEM.match(line)
        if in_item and not item:
            indent = indent_of(line)
            if indent >= width + 4 and (blank_before or in_item_code):
                yield Zone(start, end, "code")
                in_item_code, blank_before = True, False
                number += 1
                continue
            if blank_before:
                width = min(width, indent)
        in_item_code = False
        if item:
            width = width_of(item)
        if blank_before and not in_item and not item and INDENTED.match(line):
            last = number
            while last < len(lines) and (not lines[last].strip() or INDENTED.match(lines[last])):
                last += 1
            yield Zone(start, start_of[last], "code")
            number = last
            continue
        if DIRECTIVE.match(line):
            yield Zone(start, end, "code")
        elif definition := DEFINITION.match(line):
            if definition["label"].startswith("^"):
                yield Zone(start, start + line.index("]:") + 2, "label")
            else:
                yield from definition_zones(start, end, definition)
        elif FOOTNOTE.match(line):
            yield Zone(start, start + line.index("]:") + 2, "label")
        elif heading := HEADING.match(line):
            yield Zone(start + heading.end(), end, "heading")
        elif quote := QUOTE.match(line):
            yield Zone(start, start + quote.end(), "marker")
            quoted.step(line[quote.end() :], fresh=number != last_quoted + 1)
            last_quoted = number
            if not quoted.in_code and (inner := ITEM.match(line, quote.end())):
                yield Zone(start + quote.end(), start + inner.end(), "marker")
            yield Zone(start + quote.end(), end, "code" if quoted.in_code else "quote")
        elif item:
            yield Zone(start, start + item.end(), "marker")
            yield Zone(start + item.end(), end, "list item")
        elif "|" in line and number + 1 < len(lines) and "-" in lines[number + 1] and "|" in lines[number + 1] and TABLE_RULE.match(lines[number + 1]):
            last = number
            while last < len(lines) and "|" in lines[last]:
                last += 1
            yield Zone(start, start_of[last], "table")
            number = last
            continue
        elif number + 1 < len(lines) and UNDERLINE.match(lines[number + 1]) and lines[number + 1].strip():
            yield Zone(start, end, "heading")
            number += 1
        in_item = bool(item) or (in_item and (not blank_before or line[0] in " \t"))
        blank_before = False
        number += 1


class Quoted:
    """Where the lines of a quote are indented code, told line by line: as outside of quotes, behind a blank line and in no item of a list."""

    def __init__(self) -> None:
        self.in_code = False
        self.blank_before = True
        self.width = 0  # of the marker of the item that the lines are in, 0 in none

    def step(self, rest: str, fresh: bool) -> None:
        """Look at a line behind its `>`; `fresh` where the line above is none of the quote."""
        if fresh:
            self.in_code, self.blank_before, self.width = False, True, 0
        if not rest.strip():
            self.blank_before = True
            return
        item, indent = ITEM.match(rest), indent_of(rest)
        self.in_code = not item and indent >= self.width + 4 and (self.blank_before or self.in_code)
        if item:
            self.width = width_of(item)
        elif self.blank_before and indent < self.width:
            self.width = 0
        self.blank_before = False


def indent_of(line: str) -> int:
    """How many columns of blanks begin a line."""
    line = line.expandtabs(4)
    return len(line) - len(line.lstrip())


def width_of(item: re.Match[str]) -> int:
    """At which column the text of a list's item begins."""
    return len(item[0].expandtabs(4).partition("[")[0])


def definition_zones(start: int, end: int, definition: re.Match[str]) -> Iterator[Zone]:
    """The label of a link definition, its target, and the rest of its line."""
    target, stop = (start + at for at in definition.span("target")) if definition["target"] else (end, end)
    yield Zone(start, target, "label")
    if target < stop:
        yield Zone(target, stop, "url")
    if stop < end:
        yield Zone(stop, end, "label")


def closing_fence(lines: list[str], number: int, fence: str) -> int:
    """The number of the line behind the one that closes `fence`; the last line where nothing does."""
    while number < len(lines):
        bare = lines[number].strip().lstrip("> \t")
        number += 1
        if bare.startswith(fence) and not bare.strip(fence[0]):
            break
    return number


def inline_zones(text: str, blocks: list[Zone]) -> Iterator[Zone]:
    """Code spans, comments, tags, links' targets and labels, templates and math outside `blocks`."""
    for start, end in gaps(blocks, len(text)):
        yield from inline_of(text, start, end)


def inline_of(text: str, start: int, end: int) -> Iterator[Zone]:
    found: list[Zone] = []
    if text.find("={", start, end) >= 0:
        found += components(text, start, end)
    if text.find("`", start, end) >= 0:
        found += code_spans(text, start, end)
    for needle, pattern, kind in (
        ("<!--", COMMENT, "html"),
        ("{", TEMPLATE, "code"),
        ("$", MATH, "math"),
        ("\\begin{", MATH, "math"),
        ("</", CODE_ELEMENT, "code"),
        ("<%", INSTRUCTION, "html"),
        ("<?", INSTRUCTION, "html"),
        ("<!", INSTRUCTION, "html"),
        (":", SHORTCODE, "label"),
        ("[[", WIKI_LINK, "label"),
        ("<", AUTOLINK, "url"),
        ("<", TAG, "html"),
        ("[^", FOOTNOTE_MARK, "label"),
    ):
        if text.find(needle, start, end) >= 0:
            found += [Zone(*match.span(), kind) for match in pattern.finditer(text, start, end) if pattern is not FOOTNOTE_MARK or f"{match[0]}:" in text]
    if text.find("](", start, end) >= 0:
        found += [Zone(*match.span("target"), "url") for match in TARGET.finditer(text, start, end) if match["target"]]
    if text.find("][", start, end) >= 0:
        found += [Zone(*match.span(1), "label") for match in REFERENCE.finditer(text, start, end) if is_label(text, match[1])]
    found += entities_in_words(text, start, end)
    found.sort(key=lambda zone: (zone.start, -zone.end))
    last = start
    for zone in found:
        if zone.start >= last:
            yield zone
            last = zone.end


def components(text: str, start: int, end: int) -> Iterator[Zone]:
    """Tags of JSX with their attributes, told by braces and quotation marks that pair up."""
    at = start
    while opening := COMPONENT.search(text, at, end):
        stop = end_of_component(text, opening.end(), min(end, opening.end() + LONGEST_TAG))
        if stop:
            yield Zone(opening.start(), stop, "html")
        at = stop or opening.end()


def end_of_component(text: str, at: int, end: int) -> int:
    """Where a tag of JSX ends, told from within it; 0 where it does not."""
    depth = 0
    while at < end:
        char = text[at]
        if char in "\"'`" and text[at - 1] in "={[(,: \n\t":
            closing = text.find(char, at + 1, end)
            if closing < 0:
                return 0
            at = closing
        elif char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
        elif char == ">" and depth == 0:
            return at + 1
        elif depth == 0 and char == "<":
            return 0
        at += 1
    return 0


def is_label(text: str, label: str) -> bool:
    """Whether brackets behind brackets name a link's definition: a bare number must have one, `[3][4]` may be two stray markers."""
    return label != "[]" and (not label[1:-1].strip("^").isdigit() or f"{label}:" in text)


def code_spans(text: str, start: int, end: int) -> Iterator[Zone]:
    """Stretches between equal runs of backticks, within one paragraph."""
    at = start
    while opening := CODE_SPAN.search(text, at, end):
        stop = text.find("\n\n", opening.end(), end)
        closing = re.compile(rf"(?<!`){opening[1]}(?!`)").search(text, opening.end(), stop if stop >= 0 else end)
        if closing:
            yield Zone(opening.start(), closing.end(), "code")
            at = closing.end()
        else:
            at = opening.end()


def gaps(zones: list[Zone], length: int) -> Iterator[tuple[int, int]]:
    """The stretches between `zones`."""
    at = 0
    for zone in sorted(zones):
        if zone.start > at:
            yield at, zone.start
        at = max(at, zone.end)
    if at < length:
        yield at, length
