"""How fast `proofer check --deep` is beside its server asked directly with two requests at a time.

    proofer languagetool start
    python benchmarks/deep.py FILES...      # the server must be warm; each way asks about the same text, by turns

Directly: the files' text in requests of 8,000 code points, cut at empty lines, over two kept connections.
"""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from proofer.deep import daemon

ROUNDS = 4
REQUEST = 8_000


def main() -> None:
    """Time both ways by turns and print each round and the best of each."""
    known = daemon.running()
    if known is None:
        sys.exit("start a server first: proofer languagetool start")
    texts = [Path(name).read_text("utf-8") for name in sys.argv[1:]]
    size = sum(map(len, texts)) / 1000
    print(f"{len(texts)} files, {size:.0f} thousand code points")
    directly(texts, known.port)  # warms the server
    best = [float("inf"), float("inf")]
    for number in range(ROUNDS):
        seconds = directly(texts, known.port), through_proofer(sys.argv[1:])
        best = [min(pair) for pair in zip(best, seconds)]
        print(f"round {number + 1}: directly {seconds[0]:.1f} s, proofer {seconds[1]:.1f} s")
    print(f"best: directly {size / best[0]:.1f} KB/s, proofer {size / best[1]:.1f} KB/s ({best[0] / best[1]:.0%} of direct)")


def directly(texts: list[str], port: int) -> float:
    """Seconds that the server takes for the texts, asked over two connections."""
    local = threading.local()

    def post(text: str) -> None:
        if not hasattr(local, "connection"):
            local.connection = http.client.HTTPConnection("127.0.0.1", port)
        body = urllib.parse.urlencode({"language": "en-US", "text": text})
        local.connection.request("POST", "/v2/check", body, {"Content-Type": "application/x-www-form-urlencoded"})
        json.loads(local.connection.getresponse().read())

    began = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(post, [part for text in texts for part in parts(text)]))
    return time.monotonic() - began


def parts(text: str) -> list[str]:
    """A text in parts of the size of a request."""
    found = [""]
    for paragraph in text.split("\n\n"):
        if found[-1] and len(found[-1]) + len(paragraph) > REQUEST:
            found.append("")
        found[-1] += paragraph + "\n\n"
    return found


def through_proofer(names: list[str]) -> float:
    """Seconds that a first run takes, start of the command included."""
    with tempfile.TemporaryDirectory() as cache:
        note = Path(cache) / "languagetool"
        note.mkdir()
        (note / "daemon.json").write_bytes(daemon.note().read_bytes())
        env = {**os.environ, "PROOFER_CACHE_DIR": cache}
        subprocess.run([sys.executable, "-m", "proofer", "rules"], env=env, stdout=subprocess.DEVNULL)  # compiles a checkout's cards
        began = time.monotonic()
        done = subprocess.run([sys.executable, "-m", "proofer", "check", "--deep", "--quiet", *names], env=env)
        if done.returncode > 1:
            sys.exit("proofer failed")
        return time.monotonic() - began


if __name__ == "__main__":
    main()
