"""Write the table that proofer/confusables.py reads."""

from __future__ import annotations

import json

import numpy as np

from proofer.confusables import GOLDEN, MAGIC, MASK, pair_seed

SCALE = 16  # a weight is kept in sixteenths
LOAD = 0.86


def rows(models: dict, most: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Seeded features and bytes of the models of pairs, without the smallest weights where there are more than `most`."""
    sizes = np.concatenate([np.abs(model.weights) for model in models.values()])
    least = np.partition(sizes, -most)[-most] if len(sizes) > most else 0.0
    features, values = [], []
    for pair in sorted(models):
        kept = np.abs(models[pair].weights) >= least
        features.append(models[pair].features[kept] ^ np.uint64(pair_seed(*pair)))
        values.append(np.clip(np.round(models[pair].weights[kept] * SCALE), -127, 127).astype(np.int8))
    return features, values


def cuckoo(features: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """Put keys (already mixed with the pair's seed) into marks and bytes; see `Confusables._weight`."""
    keys = features * np.uint64(GOLDEN)
    slots = int(len(keys) / LOAD) + 1024
    marks = np.maximum((keys & np.uint64(0xFFFF)).astype(np.int64), 1).tolist()
    wide = np.uint64(0xFFFFF)
    choices = list(zip(*(
        ((keys >> np.uint64(shift) & wide) * np.uint64(slots) >> np.uint64(20)).astype(np.int64).tolist() for shift in (44, 24, 8)
    ), strict=True))
    holder = [-1] * slots
    turn = 0
    for key in range(len(keys)):
        for _ in range(20_000):
            free = next((place for place in choices[key] if holder[place] < 0), None)
            if free is not None:
                holder[free] = key
                break
            turn = (turn * 1103515245 + 12345) & 0x7FFFFFFF
            place = choices[key][(turn >> 16) % 3]
            holder[place], key = key, holder[place]
        else:
            raise RuntimeError("the table is too full")
    prints, weights = np.zeros(slots, "<u2"), np.zeros(slots, np.int8)
    small = values.tolist()
    for place, key in enumerate(holder):
        if key >= 0:
            prints[place], weights[place] = marks[key], small[key]
    return prints, weights, slots


def write(path, lines: list[bytes], filters: bytes, features: np.ndarray, values: np.ndarray) -> None:
    """`lines` are the members; `filters` 512 bytes a member, in the order of the lines."""
    prints, weights, slots = cuckoo(features, values)
    members = b"\n".join(lines)
    head = json.dumps({"scale": 1 / SCALE}).encode()
    fixed = b"%11d %11d %11d\n" % (len(head), len(members), slots)
    body = MAGIC + fixed + head + members
    padding = b"\n" * (-len(body) % 2)
    fixed = b"%11d %11d %11d\n" % (len(head), len(members) + len(padding), slots)
    with open(path, "wb") as file:
        file.write(MAGIC + fixed + head + members + padding + prints.tobytes() + weights.tobytes() + filters)


def seeded(features: np.ndarray, seed: int) -> np.ndarray:
    """Features under the seed of a pair."""
    return features ^ np.uint64(seed & MASK)
