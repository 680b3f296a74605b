"""What is not prose in any text: URLs, e-mail and host names, file names, paths, identifiers, handles and tags.

Each kind is looked for only where its tell-tale character stands, so that ordinary prose costs a few `str.find`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..compiled import notes
from ..lazy import Pattern
from ..model import Zone
from ..shape import Survey

SCHEME = Pattern(r"[A-Za-z][A-Za-z0-9+.-]*\Z")
URL_REST = Pattern(r"[^\s<>\"“”`{}|\\^\[\]\x00]+")
EMAIL_LEFT = Pattern(r"[\w.+%-]+\Z", re.ASCII)
EMAIL_RIGHT = Pattern(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", re.ASCII)
HANDLE = Pattern(r"[@#]\w[\w-]*")
TOKEN_RIGHT = Pattern(r"[\w.~$/\\-]*")
CAMEL = Pattern(r"(?<![\w'’.-])(?:[a-z]{2,}|[iemx])[A-Z]\w*")
#: `owner/project-name`, in small letters with a hyphen.
REPOSITORY = Pattern(r"(?=.*-)[a-z0-9][a-z0-9-]+/[a-z0-9][a-z0-9._-]+")
CODE_SPAN = Pattern(r"(?<!`)(?P<ticks>``?)(?![`\s])[^`\n]{1,120}(?<!\s)(?P=ticks)(?!`)")
#: A directive of reStructuredText, `.. code-block:: python`, and one whose block is no prose.
DIRECTIVE = Pattern(r"[ \t]*(?:[*+-][ \t]+)?\.\. (?:\|[^|\n]+\|[ \t]+)?[\w:.+-]+::[ \t]*[^\n]*")
CODE_DIRECTIVE = Pattern(r"[ \t]*\.\. [\w:.-]*(?:code|console|prompt|literal|math|graph|raw)[\w:.-]*::")
#: The name of a place or a link of reStructuredText, and what ends a prompt's block.
TARGET = Pattern(r"\.\. _[^\n:]{1,100}:[^\n]*")
BLANK_LINE = Pattern(r"\n[ \t\r]*(?:\n|\Z)")

#: Signs of which one stands in all that is no prose but words with dots and capitals inside, and what `survey.found` tells.
SIGNS = b"`@#_/>"
#: Suffixes of files that articles name. "com" is a host's; "no", "us" and their kin are words and stay out.
FILE_SUFFIXES = frozenset(
    "txt md rst csv tsv json jsonl yaml yml toml ini cfg conf xml html htm xhtml css scss js mjs cjs ts tsx jsx py pyc pyi ipynb rb rs go c h cc"
    " cpp hpp java kt swift cs php pl sh bash zsh bat ps1 exe dll so dylib jar war zip gz tgz bz2 xz tar rar 7z iso dmg deb rpm apk msi pdf"
    " doc docx xls xlsx ppt pptx odt ods odp rtf tex png jpg jpeg gif svg webp bmp tiff ico mp3 mp4 m4a wav flac ogg avi mov mkv webm sql db"
    " sqlite log lock env bak tmp wasm proto graphql vue svelte lua dart scala clj ex exs erl hs ml elm vim el lisp asm diff patch".split()
)
#: Files whose names are words in capitals, with what a package puts behind the dot (`README.Debian`), and words that open a sentence there.
FILE_STEMS = frozenset("README NEWS TODO CHANGES CHANGELOG INSTALL LICENSE COPYING AUTHORS CREDITS HACKING MAINTAINERS CONTRIBUTING".split())
OPENERS = frozenset("the this that these it its if in a an and but or see then there we you he she they for to from when what who how".split())
#: Domains under which articles' hosts stand. Two-letter ones that are English words count only behind a longer name.
HOST_SUFFIXES = frozenset(
    "com org net edu gov mil int info biz io ai app dev blog news online site tech store shop cloud xyz me tv fm co uk us eu de fr es it nl be ch"
    " at se no dk fi pl cz ru ua cn jp kr in au nz ca br mx ar za tr gr pt ie il ae sg hk tw id my th vn ph ng ke eg sa gg ly cc ws"
    " museum media agency digital health life live world today group team page link club design studio academy email events space zone"
    " tools systems solutions network social".split()
)
#: Names that are written with a dot inside and are no host: Node.js is covered by its suffix.
WORD_SUFFIXES = frozenset(
    "no us in it at be me my to is as so id th ch se by do go de es la le el health life live world today group team page link club design studio"
    " academy email events space zone tools systems solutions network social media agency digital store shop cloud site online tech blog museum news".split()
)


def zones_of(text: str, survey: Survey) -> list[Zone]:
    """Protected zones of plain prose, sorted and apart from each other (code points)."""
    found: list[Zone] = []
    if survey.camel:
        found += camel_words(text, survey.camel)
    if survey.dotted:
        found += dotted(text, survey.dotted)
    if survey.found or survey.has_any(SIGNS):
        for there, look in (
            (survey.has("`"), code_spans),
            (survey.has(">"), prompts),
            (survey.found & notes.COLONS, literal_blocks),
            (survey.found & notes.SCHEME, urls),
            (survey.found & (notes.WEB | notes.MAIL), web_hosts),
            (survey.has("@"), emails_and_handles),
            (survey.has("#"), tags),
            (survey.has("_"), snake_words),
            (survey.has("_"), link_targets),
            (survey.found & notes.CALL, calls),
            (survey.has("/"), paths),
            (survey.found & notes.DRIVE, drives),
        ):
            if there:
                found += look(text)
    if len(found) < 2:
        return found
    found.sort(key=lambda zone: (zone.start, -zone.end))
    apart: list[Zone] = []
    for zone in found:
        if not apart or zone.start >= apart[-1].end:
            apart.append(zone)
    return apart


def code_spans(text: str) -> Iterator[Zone]:
    """What stands between backticks on one line: writers of plain text mark code so as well."""
    for match in CODE_SPAN.finditer(text):
        yield Zone(*match.span(), "code")


def prompts(text: str) -> Iterator[Zone]:
    """Python at its prompt, `>>> 1 + 1`, and what it answered, down to an empty line; a mail that is quoted thrice looks alike, and is nobody's to change either."""
    last = 0
    for at in positions(text, ">>> "):
        start = text.rfind("\n", 0, at) + 1
        if at >= last and not text[start:at].strip(" \t"):
            blank = BLANK_LINE.search(text, at)
            last = blank.start() if blank else len(text)
            yield Zone(start, last, "code")


def literal_blocks(text: str) -> Iterator[Zone]:
    """Directives of reStructuredText, and what stands indented below a line that ends in `::`."""
    last = 0
    for at in positions(text, "::"):
        if at < last:
            continue
        start = text.rfind("\n", 0, at) + 1
        line = text[start : at + 2]
        if line.lstrip(" \t*+-").startswith(".. ") and (directive := DIRECTIVE.match(text, start)):
            end = last = directive.end()
            if CODE_DIRECTIVE.match(line):
                end = last = end_of_block(text, start)
            yield Zone(start, end, "code")
        elif text[at + 2 : at + 3] in ("\n", "\r"):
            first, last = text.find("\n", at) + 1, end_of_block(text, start)
            if first and first < last:
                yield Zone(first, last, "code")


def link_targets(text: str) -> Iterator[Zone]:
    """Names of places and links of reStructuredText, `.. _name: https://…`, alone on their lines."""
    for at in positions(text, ".. _"):
        start = text.rfind("\n", 0, at) + 1
        if not text[start:at].strip(" \t") and (target := TARGET.match(text, at)):
            yield Zone(at, target.end(), "code")


def end_of_block(text: str, start: int) -> int:
    """Where the lines end that are empty or indented deeper than the line at `start`, which comes before them."""
    indent = indent_at(text, start)
    end = at = text.find("\n", start) + 1
    while at:
        stop = text.find("\n", at)
        line = text[at:stop] if stop >= 0 else text[at:]
        if line.strip() and indent_at(text, at) <= indent:
            break
        at = stop + 1
        if line.strip():
            end = at or len(text)
    return end or len(text)


def indent_at(text: str, at: int) -> int:
    """How many blanks stand at `at`."""
    start = at
    while text[at : at + 1] in (" ", "\t"):
        at += 1
    return at - start


def urls(text: str) -> Iterator[Zone]:
    """`scheme://…` up to a blank, without the sentence's own closing marks."""
    at = text.find("://")
    while at >= 0:
        scheme = SCHEME.search(text, max(0, at - 20), at)
        rest = URL_REST.match(text, at + 3)
        if scheme and rest:
            yield Zone(scheme.start(), trimmed(text, scheme.start(), rest.end()), "url")
        at = text.find("://", rest.end() if scheme and rest else at + 3)


def web_hosts(text: str) -> Iterator[Zone]:
    """`www.…` and `mailto:…`."""
    for begin in ("www.", "mailto:"):
        end = 0
        for start in positions(text, begin):
            if start < end or begin == "www." and start and (text[start - 1].isalnum() or text[start - 1] in "/."):
                continue
            if rest := URL_REST.match(text, start):
                end = rest.end()
                yield Zone(start, trimmed(text, start, end), "url")


def trimmed(text: str, start: int, end: int) -> int:
    """Where a URL ends once the punctuation of the sentence around it is taken off."""
    while end > start:
        last = text[end - 1]
        if last in ".,;:!?'’*_" or (last == ")" and text.count(")", start, end) > text.count("(", start, end)):
            end -= 1
        else:
            break
    return end


def emails_and_handles(text: str) -> Iterator[Zone]:
    """`name@host` and `@handle`."""
    for at in positions(text, "@"):
        left, right = EMAIL_LEFT.search(text, max(0, at - 64), at), EMAIL_RIGHT.match(text, at + 1)
        if left and right:
            yield Zone(left.start(), right.end(), "email")
        elif (at == 0 or not text[at - 1].isalnum()) and (handle := HANDLE.match(text, at)):
            yield Zone(at, handle.end(), "handle")


def tags(text: str) -> Iterator[Zone]:
    """`#tag`."""
    for at in positions(text, "#"):
        if (at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "&")) and (handle := HANDLE.match(text, at)):
            yield Zone(at, handle.end(), "handle")


def snake_words(text: str) -> Iterator[Zone]:
    """`snake_case`."""
    last = -1
    for at in positions(text, "_"):
        if at < last:
            continue
        start, end = token_around(text, at)
        last = end
        if text[start:end].strip("_-.") and not text[start:end].startswith("_") and not text[start:end].endswith("_"):
            yield Zone(start, end, "identifier")


def calls(text: str) -> Iterator[Zone]:
    """`call()`."""
    for at in positions(text, "()"):
        if call := re.search(r"[A-Za-z_][\w.:]*\Z", text[max(0, at - 80) : at]):
            yield Zone(at - len(call[0]), at + 2, "identifier")


def camel_words(text: str, places: list[int]) -> Iterator[Zone]:
    """Words that begin small and go on with a capital: getName, iPhone, macOS; `tHe` is a slip, not one of them."""
    last = -1
    for at in places:
        if at < last:  # the same word
            continue
        start, last = at, at + 1
        while start and text[start - 1].isalpha():
            start -= 1
        while last < len(text) and text[last].isalpha():
            last += 1
        if match := CAMEL.match(text, start):
            last = match.end()
            yield Zone(start, last, "identifier")


def dotted(text: str, places: list[int]) -> Iterator[Zone]:
    """Host names (`example.org`), file names (`notes.txt`), brands of that form (`Node.js`) and versions (`v2.10.3`)."""
    last = -1
    for at in places:
        if at < last or not text[at - 1 : at].isalnum():
            continue
        start, end = token_around(text, at)
        last = end
        if kind := kind_of_dotted(text[start:end]):
            yield Zone(start, end, kind)


def kind_of_dotted(token: str) -> str | None:
    """What a token with a dot inside is: host, file, identifier, or None for prose that lacks a blank.

    >>> [kind_of_dotted(token) for token in ("example.org", "Node.js", "talks.On", "v2.10.3", "war.rubio", "README.Debian")]
    ['host', 'file', None, 'identifier', None, 'file']
    """
    if token[0] in "vV" and token[1:2].isdigit():
        return "identifier"
    parts = token.split("/")[0].split(".")
    if all(len(part) == 1 and (part.isupper() or len(parts) > 2 and part.isalpha()) for part in parts):
        return None  # initials, no file in the language C: `B.B.C`, `D.C`, `m.p.h`
    name, suffix = parts[-2] if len(parts) > 1 else "", parts[-1]
    if not name:
        return "file" if suffix.lower() in FILE_SUFFIXES and token.startswith(".") else None
    low = suffix.lower()
    if name in FILE_STEMS and suffix.isalpha() and low not in OPENERS:
        return "file"
    if low in FILE_SUFFIXES and (suffix == low or suffix.isupper()) and name[-1].isalnum():
        return "file"
    if low in HOST_SUFFIXES and suffix == low and "/" not in name:
        if low not in WORD_SUFFIXES or len(parts) > 2 or "/" in token:
            return "host"
        # A word follows the dot: only a name that opens with a capital, or one that is no plain word, is a host.
        if low not in {"no", "us", "in", "it", "at", "be", "me", "my", "to", "is", "as", "so", "by", "do", "go"} and (
            name[0].isupper() or any(c.isdigit() or c == "-" for c in name)
        ):
            return "host"
    if len(parts) > 2 and all(part.isdigit() for part in parts):
        return "identifier"
    return None


def paths(text: str) -> Iterator[Zone]:
    """`/usr/lib/x`, `~/notes`, `src/app/main`: two slashes inside a token, or one at its start."""
    last = -1
    for at in positions(text, "/"):
        if at < last:
            continue
        start, end = token_around(text, at)
        last = end
        token = text[start:end].rstrip(".-")
        lead = token[:1] in "/~$." and len(token) > 2 and token[1:2] not in " ."
        if REPOSITORY.fullmatch(token) or lead and (token[1].isalpha() or token[:2] in ("~/", "./", "..")) or token.count("/") >= 2 and not token.replace("/", "").replace("-", "").isdigit() and re.search(r"[._~$]", token):
            yield Zone(start, start + len(token), "file")


def drives(text: str) -> Iterator[Zone]:
    r"""`C:\temp`."""
    for at in positions(text, ":\\"):
        if at and text[at - 1].isalpha() and (at == 1 or not text[at - 2].isalnum()):
            yield Zone(at - 1, TOKEN_RIGHT.match(text, at + 1).end(), "file")


def token_around(text: str, at: int) -> tuple[int, int]:
    """The run of identifier characters around `at`, without the stop of the sentence."""
    start = at
    while start and (text[start - 1].isalnum() or text[start - 1] in "_.~$/\\-"):
        start -= 1
    end = TOKEN_RIGHT.match(text, at).end()
    while end > at and text[end - 1] in ".-":
        end -= 1
    return start, end


def positions(text: str, literal: str) -> Iterator[int]:
    """Where `literal` stands in `text`."""
    at = text.find(literal)
    while at >= 0:
        yield at
        at = text.find(literal, at + len(literal))
