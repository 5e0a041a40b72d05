"""How long the search takes at 200,000 orders: the 95th percentile of each kind of question, what
its index weighs, what a search adds to memory, and how long the index takes to follow an import.

The shop is that of `order_list.py`. Asked are the words themselves and their beginnings as they are
typed, misspelt ones, and ones that nothing has. The limit is 50 ms for each kind of question.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import order_list
from umkm_studio import paths
from umkm_studio.models import search
from umkm_studio.models.store import Store

ROOT = Path(__file__).resolve().parent.parent
MOST = 50  # milliseconds
ROUNDS = 3


def questions(store: Store) -> Iterator[tuple[str, list[str]]]:
    """What makers type, by kind."""
    chance = random.Random(5)
    numbers = [
        row[0] for row in store.rows("SELECT number FROM orders WHERE id % 9973 = 0 LIMIT 20")
    ]
    names = [f"{chance.choice(order_list.FIRST)} {chance.choice(order_list.LAST)}"
             for _ in range(20)]  # fmt: skip
    goods = order_list.GOODS[::2]
    yield "a letter at a time", [text[:end] for text in ("Lestari", "Kastengel Keju", "RATNA12")
                                 for end in range(1, len(text) + 1)]  # fmt: skip
    yield "names", names
    yield "goods", goods
    yield "name and goods", [f"{one} {two}" for one, two in zip(names, goods, strict=False)]
    yield "numbers", numbers
    yield "ends of numbers", [number[-5:] for number in numbers]
    yield "misspelt names", [_misspelt(name, chance) for name in names]
    yield "misspelt goods", [_misspelt(name, chance) for name in goods]
    yield "not there", ["zzzz", "sari dewi astuti wening", "qwerty", "0000000", "hampers lilin ayu"]


def _misspelt(words: str, chance: random.Random) -> str:
    """With two neighbours of the longest word changed for each other."""
    word = max(words.split(), key=len)
    at = chance.randrange(1, len(word) - 2)
    return words.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :])


def milliseconds(store: Store, text: str) -> float:
    """Of one question, the fastest of a few rounds: the machine has other work, too."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        search.find(store, text)
        taken.append(1000 * (time.perf_counter() - start))
    return min(taken)


def megabytes(store: Store, names: str) -> float:
    """What tables whose names fit a pattern take in the file."""
    size: int = store.value(
        "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name GLOB :names", names=names
    )
    return size / 1e6


def memory(path: Path) -> float:
    """Megabytes that a program which has only opened the shop grows by its first questions (on
    Linux; `ru_maxrss` would still know of this program).
    """
    asked = subprocess.run(
        [sys.executable, "-c", _ASK, path], check=True, capture_output=True, text=True, cwd=ROOT
    )
    return float(asked.stdout) / 1024


_ASK = r"""
import re, sys
from pathlib import Path
from umkm_studio.models import search
from umkm_studio.models.store import Store
store = Store.open_for_reading(Path(sys.argv[1]))
store.value("SELECT count(*) FROM orders")
def most() -> int:
    return int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])
before = most()
for text in ("ayu", "ayu lestari", "kastngel keju", "2610", "sari dewi astuti wening", "zzzz"):
    search.find(store, text)
print(most() - before)
"""


def main() -> int:
    """Print a line for each kind of question; 1 if one is over the limit."""
    with (
        tempfile.TemporaryDirectory() as name,
        Store.open(paths.store_file(Path(name))) as store,
    ):
        order_list.fill(store)
        before = time.perf_counter()
        pauses = []
        more = True
        while more:
            start = time.perf_counter()
            more = store.index_words()
            pauses.append(1000 * (time.perf_counter() - start))
        took = time.perf_counter() - before
        print(f"index of everything       {took:6.1f} s    longest step {max(pauses):.0f} ms")
        index, whole = megabytes(store, "search_*"), megabytes(store, "*")
        print(f"size of the index         {index:6.1f} MB   of {whole:.0f} MB in all")
        slow = 0
        for kind, texts in questions(store):
            taken = sorted(milliseconds(store, text) for text in texts)
            late = taken[int(0.95 * (len(taken) - 1))]
            slow += late > MOST
            print(f"{kind:24} {late:7.1f} ms    slowest {taken[-1]:.1f} ms")
        print(f"memory that it adds       {memory(store.path):6.1f} MB")
        start = time.perf_counter()
        store.forget_deleted()
        print(f"forgetting what is gone   {time.perf_counter() - start:6.1f} s")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
