"""Talk to a LanguageTool server: one request, its answer or a clear error."""

from __future__ import annotations

import http.client
import json
import threading
import urllib.parse
import urllib.request
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..model import ProoferError
from .annotate import Piece, Units

#: Stands between two pieces of a request, for the reader an empty line.
SEPARATOR = "\n\n"
#: So many suggestions of a match are kept.
SUGGESTIONS = 10


class Match(NamedTuple):
    """What LanguageTool says about a stretch of a piece (code points of the piece)."""

    start: int
    end: int
    rule: str
    category: str
    kind: str
    message: str
    replacements: tuple[str, ...]


class Answer(NamedTuple):
    """The matches of each piece, and the server's version."""

    matches: list[list[Match]]
    version: str


class ServerError(ProoferError):
    """The server refused or failed one request; others may do."""


class ServerGone(ServerError):
    """The server cannot be reached, or does not answer in time: no other request will fare better."""


class TooLong(ServerError):
    """The request is over the server's limit of text."""


class Client:
    """A server's address, with a connection a thread that is kept open."""

    def __init__(self, url: str, timeout: float) -> None:
        parts = urllib.parse.urlsplit(url if "//" in url else f"http://{url}")
        try:
            self.port = parts.port
        except ValueError:
            raise ProoferError(f"languagetool.server: {url!r} has no valid port") from None
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ProoferError(f"languagetool.server: {url!r} is no address of a server, such as http://localhost:8081")
        self.host, self.secure, self.timeout = parts.hostname, parts.scheme == "https", timeout
        self.base = parts.path.rstrip("/").removesuffix("/check").removesuffix("/v2")
        self.url = url
        self._local = threading.local()

    def check(self, pieces: Sequence[Piece], parameters: Mapping[str, str]) -> Answer:
        """What the server finds in `pieces`. Raises TooLong, ServerGone or ServerError."""
        annotation: list[dict[str, str]] = []
        for piece in pieces:
            annotation += [*piece.annotation(), {"markup": SEPARATOR, "interpretAs": SEPARATOR}]
        body = urllib.parse.urlencode({**parameters, "data": json.dumps({"annotation": annotation}, ensure_ascii=False)})
        answer = self.request("POST", "/v2/check", body)
        try:
            if answer["warnings"].get("incompleteResults"):
                raise ServerError(f"the server {self.url} gave up on a part of the text, which takes it too long; its own time limit should be raised")
            return Answer(spread(pieces, answer["matches"]), version_of(answer["software"]))
        except (KeyError, TypeError, AttributeError) as error:
            raise ServerError(f"{self.url} does not answer as a LanguageTool server does ({type(error).__name__}: {error})") from None

    def request(self, method: str, path: str, body: str | None = None) -> Any:
        """The decoded answer to one request, which is sent anew once where a kept connection had been closed."""
        while True:
            connection, kept = self.connection()
            try:
                connection.request(method, self.base + path, body and body.encode(), {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"})
                response = connection.getresponse()
                status, data = response.status, response.read()
                break
            except TimeoutError:
                self.close()
                raise ServerGone(f"the server {self.url} did not answer within {self.timeout:g} seconds (languagetool.timeout)") from None
            except (OSError, http.client.HTTPException) as error:
                self.close()
                if kept and isinstance(error, (http.client.RemoteDisconnected, ConnectionError)):
                    continue
                what = str(error.strerror or error) if isinstance(error, OSError) else type(error).__name__
                raise ServerGone(f"no connection to the server {self.url}: {what}") from None
        if status == 200:
            try:
                return json.loads(data)
            except ValueError:
                raise ServerError(f"{self.url} does not answer as a LanguageTool server does (no JSON)") from None
        text = " ".join(data.decode("utf-8", "replace").split())[:200]
        if status == 413:
            raise TooLong(f"the text is over the limit of the server {self.url}: {text}")
        if status in (401, 403, 404, 407, 426, 429):
            raise ServerGone(f"the server {self.url} refuses (HTTP {status}): {text}")
        raise ServerError(f"the server {self.url} failed (HTTP {status}): {text}")

    def connection(self) -> tuple[http.client.HTTPConnection, bool]:
        """This thread's connection, and whether it has been used before."""
        known = getattr(self._local, "connection", None)
        if known is not None:
            return known, True
        make = http.client.HTTPSConnection if self.secure else http.client.HTTPConnection
        proxy = None if urllib.request.proxy_bypass(self.host) or self.host in ("localhost", "127.0.0.1", "::1") else urllib.request.getproxies().get("https" if self.secure else "http")
        if proxy:
            via = urllib.parse.urlsplit(proxy if "//" in proxy else f"http://{proxy}")
            connection = make(via.hostname or "", via.port, timeout=self.timeout)
            connection.set_tunnel(self.host, self.port)
        else:
            connection = make(self.host, self.port, timeout=self.timeout)
        self._local.connection = connection
        return connection, False

    def close(self) -> None:
        """Forget this thread's connection."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None


def spread(pieces: Sequence[Piece], found: list[dict[str, Any]]) -> list[list[Match]]:
    """The matches of a request by piece; one that reaches from a piece into the next belongs to none."""
    starts, at = [], 0
    for piece in pieces:
        starts.append(at)
        at += piece.span.end - piece.span.start + len(SEPARATOR)
    units = Units(SEPARATOR.join("".join(source for source, _ in piece.parts) for piece in pieces))
    matches: list[list[Match]] = [[] for _ in pieces]
    for one in found:
        start, end = units.code_point(one["offset"]), units.code_point(one["offset"] + one["length"])
        number = bisect_right(starts, start) - 1
        start, end = start - starts[number], end - starts[number]
        if 0 <= start < end <= pieces[number].span.end - pieces[number].span.start:
            rule = one["rule"]
            texts = tuple(item["value"] for item in one["replacements"][:SUGGESTIONS])
            matches[number].append(Match(start, end, rule["id"], rule["category"]["id"], rule.get("issueType", ""), " ".join(one["message"].split()), texts))
    return matches


def version_of(software: Mapping[str, Any]) -> str:
    """What tells one server's rules from another's."""
    return f"{software.get('name')} {software.get('version')} {software.get('buildDate')}{' premium' if software.get('premium') else ''}"
