"""How long an exported chat of 100 MB takes, in how much memory, and how long the window waits.

A chat of some 1.3 million messages over ten years is written: orders, questions in many wordings,
thanks, pictures left out. It goes through the two jobs of the window (look, read) while a timer of
the window's thread fires as often as it can, as in import_pauses; beside them, a job that only
counts: what a machine with much else to do costs by itself. Memory is the highest resident size of
the process, above what it held before. Not for Windows, which has no `resource`.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from benchmarks.import_pauses import count, run
from umkm_studio.models.store import Store
from umkm_studio.models.voices.chat_file import reading, survey
from umkm_studio.models.voices.chat_file.survey import Surveyed
from umkm_studio.models.voices.reply_time import own_hours
from umkm_studio.ui.kit.jobs import Jobs, Progress

BYTES = 100_000_000
MOST_MEMORY = 32 << 20  # bytes above the start
MOST_PAUSE = 0.05  # seconds, beyond what counting costs
OWN, OTHER = "Dapur Ratna", "Yanti"

_HELLO = ("", "Halo Kak, ", "kak ", "Permisi, ", "Assalamualaikum Kak. ")
_GOODS = ("nastar", "kastengel", "putri salju", "sambal bawang", "sambal cumi", "hampers", "bolen")
_PLACES = ("Ungaran", "Kendal", "Salatiga", "Bandung", "Jakarta Selatan", "Solo", "Demak")
_SAID = (
    "{hello}{goods} masih ready?",
    "{hello}ongkir ke {place} brp ya",
    "{hello}{goods} bisa untuk tanggal {number}?",
    "{hello}berapa harga {goods} {number} toples?",
    "{hello}{goods} tahan berapa lama kak?",
    "{hello}mau pesan {goods} {number} toples\nkirim ke {place}\natas nama Yanti",
    "Sudah aku transfer ya kak, tolong dicek",
    "Baik, besok pagi diambil suami saya jam {number}",
    "Oke kak makasih banyak 🙏",
    "<Media tidak disertakan>",
    "Anak-anak suka sekali {goods} yang kemarin, katanya mau lagi untuk arisan",
)
_ANSWERED = (
    "Masih ready Kak, mau berapa toples?",
    "Ke {place} ongkirnya Rp 12.000 Kak, dikirim besok pagi ya",
    "Siap Kak, sudah kami catat. Terima kasih",
)


def lines() -> Iterator[str]:
    """A chat without end."""
    chance, at = random.Random(7), datetime(2016, 1, 1, 8, 0)
    while True:
        at += timedelta(minutes=chance.expovariate(1 / 4))
        own = chance.random() < 0.4
        said = chance.choice(_ANSWERED if own else _SAID).format(
            hello=chance.choice(_HELLO),
            goods=chance.choice(_GOODS),
            place=chance.choice(_PLACES),
            number=chance.randint(1, 28),
        )
        yield f"{at:%d/%m/%y %H.%M} - {OWN if own else OTHER}: {said}\n"


def write(path: Path, size: int) -> None:
    """A file of so many bytes, or a line more."""
    written = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines():
            file.write(line)
            written += len(line.encode())
            if written >= size:
                return


def look(_store: Store, progress: Progress, *, path: Path) -> tuple[Surveyed, ...]:
    """The first job."""
    return survey.look([path], progress, datetime(2040, 1, 1))


def read(_store: Store, progress: Progress, *, files: tuple[Surveyed, ...]) -> reading.Reading:
    """The second one."""
    return reading.read(files, {OWN}, own_hours("09.00–12.00, 19.00–21.00"), progress)


def held() -> int:
    """Bytes, the most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def main() -> int:
    """Gives 1 where it takes more than it should."""
    app = QGuiApplication(["chat_file", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / f"Chat WhatsApp dengan {OTHER}.txt"
        write(path, BYTES)
        with Store.open(Path(name) / "shop.db") as store:
            jobs = Jobs(store)
            _, counting = run(jobs, count)
            before, started = held(), time.perf_counter()
            files, look_pause = run(jobs, partial(look, path=path))
            looked = time.perf_counter()
            found, read_pause = run(jobs, partial(read, files=files))
            done = time.perf_counter()
            jobs.close()
    more, pause = held() - before, max(look_pause, read_pause)
    print(f"count          {counting * 1000:5.0f} ms pause at most")
    print(f"look  {looked - started:6.1f} s   {look_pause * 1000:5.0f} ms pause at most")
    print(f"read  {done - looked:6.1f} s   {read_pause * 1000:5.0f} ms pause at most")
    print(f"memory {more / (1 << 20):5.1f} MB more      (limit {MOST_MEMORY >> 20} MB)")
    print(f"{found.messages} messages of others, {len(found.questions)} questions that repeat")
    app.quit()
    return int(more > MOST_MEMORY or pause > counting + MOST_PAUSE)


if __name__ == "__main__":
    sys.exit(main())
