"""A server that speaks LanguageTool's protocol, remembers what it was asked, and fails on demand."""

import json
import socket
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def match(rule, category, start, length, replacements=(), kind="misspelling"):
    """A match as LanguageTool writes it; offset and length in UTF-16 units."""
    return {
        "message": f"About {rule}.",
        "replacements": [{"value": value} for value in replacements],
        "offset": start,
        "length": length,
        "rule": {"id": rule, "issueType": kind, "category": {"id": category}},
    }


class FakeLanguageTool:
    """Finds each of `words` (word → rule, category, replacements, kind) in what is sent.

    `status`, `body`, `delay` (seconds), `limit` (characters) and `drop_after` (requests) make it fail.
    """

    def __init__(self):
        self.words = {"flurb": ("FLURB", "GRAMMAR", ["storm"], "grammar")}
        self.requests = []
        self.status, self.body, self.delay, self.limit, self.drop_after = 200, None, 0.0, None, None
        self.version = "1"
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *arguments):
                pass

            def do_POST(self):
                form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                form = {name: values[0] for name, values in form.items()}
                fake.requests.append(form)
                if fake.drop_after is not None and len(fake.requests) > fake.drop_after:
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
                time.sleep(fake.delay)
                status, body = fake.answer(json.loads(form["data"])["annotation"])
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, annotation):
        """Status and body of the answer to an annotated text."""
        source = "".join(part.get("text", part.get("markup")) for part in annotation)
        if self.limit is not None and len(source) > self.limit:
            return 413, f"Error: Your text exceeds the limit of {self.limit} characters".encode()
        if self.status != 200 or self.body is not None:
            return self.status, self.body or b"Error: out of order"
        matches, at = [], 0
        for part in annotation:
            text = part.get("text", "")
            for word, (rule, category, replacements, kind) in self.words.items():
                found = text.find(word)
                while found >= 0:
                    matches.append(match(rule, category, units(source[: at + found]), units(word), replacements, kind))
                    found = text.find(word, found + 1)
            at += len(part.get("text", part.get("markup")))
        software = {"name": "Fake", "version": self.version, "buildDate": "today"}
        return 200, json.dumps({"software": software, "warnings": {"incompleteResults": False}, "matches": matches}).encode()

    def paragraphs(self):
        """How many pieces all requests together had."""
        return sum(form["data"].count('"interpretAs": "\\n\\n"') for form in self.requests)

    def close(self):
        """Stop answering."""
        self.server.shutdown()
        self.server.server_close()


def units(text):
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
