"""Copies that leave the laptop, locked with a passphrase.

Why age (https://age-encryption.org, through pyrage): one small format with a specification and
independent programs for every system, so that a copy can be opened in many years without this
program; maintained; wheels for Windows, macOS and Linux. A zip with AES would show the names inside
and rests on the passphrase alone for every copy. Only copies are locked: a lock on the live store
would lose everything with one forgotten word, and the laptop has its own.

The passphrase is asked for once, and kept nowhere. It locks a key of its own making (X25519), and
copies are locked for that key with its open half, so that a copy can be made at any hour. A locked
copy is a zip, not compressed, of three files that the programs `unzip` and `age` open as well:

    age -d -o key.txt KEY.age          asks for the passphrase
    age -d -i key.txt -o shop.db SHOP.age
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from umkm_studio.models.errors import UserError

SHORTEST = 8  # letters of a passphrase

_KEY, _SHOP, _WORDS = "KEY.age", "SHOP.age", "README.txt"
_LARGEST_KEY = 10_000  # bytes
_ZIP, _AGE = b"PK\x03\x04", b"age-encryption.org/v1"
_READ_ME = """\
Cadangan UMKM Studio, dikunci dengan kata sandi. Buka lewat UMKM Studio: Pengaturan, Pilih cadangan.
A locked copy made by UMKM Studio. Open it there: Settings, Choose a copy.

Without UMKM Studio, with the program age (https://age-encryption.org):
  age -d -o key.txt KEY.age
  age -d -i key.txt -o shop.db SHOP.age
"""


@dataclass(frozen=True, slots=True)
class Lock:
    """What locks copies: the open half of a key, and the key itself, locked with a passphrase."""

    recipient: str
    key: str  # armoured


def new_lock(passphrase: str) -> Lock:
    """Make a key and lock it; it is unlocked again at once, to see that the passphrase does it.

    Takes seconds: guessing is to be slow. Raises `UserError`: passphrase_short.
    """
    from pyrage import passphrase as words
    from pyrage import x25519

    if len(passphrase) < SHORTEST:
        raise UserError("passphrase_short", letters=SHORTEST)
    identity = x25519.Identity.generate()
    key = words.encrypt(str(identity).encode(), passphrase, armored=True).decode()
    lock = Lock(str(identity.to_public()), key)
    if _unlocked(lock.key.encode(), passphrase) != str(identity):
        raise RuntimeError("a passphrase does not open what it locked")
    return lock


def is_locked(file: Path) -> bool:
    """Whether a file is a locked copy, by its first bytes."""
    with file.open("rb") as content:
        begins = content.read(len(_AGE))
    return begins == _AGE or begins.startswith(_ZIP)


def seal(plain: Path, target: Path, lock: Lock) -> None:
    """Write the locked form of a copy. Raises `OSError` of the writing."""
    import pyrage

    recipient = pyrage.x25519.Recipient.from_str(lock.recipient)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as whole, plain.open("rb") as content:
        whole.writestr(_WORDS, _READ_ME)
        whole.writestr(_KEY, lock.key)
        with whole.open(_SHOP, "w", force_zip64=True) as inside:
            writer = _Watched(inside)
            try:
                pyrage.encrypt_io(content, writer, [recipient])
            except pyrage.EncryptError:
                if writer.problem is None:
                    raise
            if writer.problem is not None:
                raise writer.problem
    with zipfile.ZipFile(target) as whole:
        if whole.testzip() is not None:
            raise UserError("backup_not_verified", file=target.name)


def unseal(file: Path, target: Path, passphrase: str) -> None:
    """Write what a locked copy holds. Raises `UserError`: passphrase_wrong, backup_damaged."""
    import pyrage

    with file.open("rb") as content:
        begins = content.read(len(_AGE))
    if begins == _AGE:  # made with the program age itself
        target.write_bytes(_decrypted(file.read_bytes(), passphrase))
        return
    try:
        with zipfile.ZipFile(file) as whole:
            key = _member(whole, _KEY, _LARGEST_KEY)
            shop = _member(whole, _SHOP, file.stat().st_size)
            identity = pyrage.x25519.Identity.from_str(_unlocked(whole.read(key), passphrase))
            with whole.open(shop) as inside, target.open("wb") as out:
                writer = _Watched(out)
                pyrage.decrypt_io(inside, writer, [identity])
                if writer.problem is not None:
                    raise writer.problem
    except (zipfile.BadZipFile, KeyError, pyrage.IdentityError, pyrage.DecryptError) as problem:
        raise UserError("backup_damaged", file=file.name) from problem
    except OSError as problem:  # pyrage's word for a byte that is another one, too
        if problem.errno is not None:
            raise
        raise UserError("backup_damaged", file=file.name) from problem


def _member(whole: zipfile.ZipFile, name: str, largest: int) -> zipfile.ZipInfo:
    """A file of the zip, which must be there as it is: nothing is inflated."""
    found = whole.getinfo(name)
    if found.compress_type != zipfile.ZIP_STORED or found.file_size > largest:
        raise zipfile.BadZipFile
    return found


def _unlocked(key: bytes, passphrase: str) -> str:
    return _decrypted(key, passphrase).decode("ascii", "replace")


def _decrypted(locked: bytes, passphrase: str) -> bytes:
    import pyrage

    try:
        return bytes(pyrage.passphrase.decrypt(locked, passphrase))
    except pyrage.DecryptError as problem:
        raise UserError("passphrase_wrong") from problem


class _Watched:
    """Remembers why a write failed: pyrage makes words of it, and nothing of the last bytes."""

    def __init__(self, inner: IO[bytes]) -> None:
        self._inner = inner
        self.problem: OSError | None = None

    def write(self, data: bytes) -> int:
        """Pass on."""
        try:
            return self._inner.write(data)
        except OSError as problem:
            self.problem = problem
            raise

    def flush(self) -> None:
        """Closing the file does."""
