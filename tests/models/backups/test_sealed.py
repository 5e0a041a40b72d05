"""Copies that leave the laptop can be locked: with the right words they open, else never."""

import zipfile
from pathlib import Path

import pyrage
import pytest

from tests.models.backups.hands import NOW, WORDS, numbers, refusal
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import sealed
from umkm_studio.models.backups.sealed import Lock
from umkm_studio.models.store import Store


@pytest.fixture
def locked(shop: Path, tmp_path: Path, lock: Lock) -> Path:
    """A locked copy of a shop with two orders."""
    target = tmp_path / "terkunci.umkm"
    with Store.open_for_reading(paths.store_file(shop)) as store:
        backups.write(store, target, lock)
    return target


def test_a_locked_copy_comes_back_with_its_passphrase(locked: Path, tmp_path: Path) -> None:
    assert backups.is_locked(locked)
    assert b"Nastar" not in locked.read_bytes()
    backups.restore(tmp_path / "new", locked, NOW, WORDS)
    assert numbers(tmp_path / "new") == ["A", "B"]


def test_without_the_passphrase_nothing_opens(locked: Path, tmp_path: Path) -> None:
    def restore(words: str) -> object:
        return backups.restore(tmp_path / "new", locked, NOW, words)

    assert refusal(lambda: restore("")) == "passphrase_needed"
    assert refusal(lambda: restore(WORDS.lower())) == "passphrase_wrong"
    assert not paths.store_file(tmp_path / "new").exists()
    assert list((tmp_path / "new").glob(".umkm-*")) == []


def test_the_passphrase_itself_is_kept_nowhere(lock: Lock, locked: Path) -> None:
    assert WORDS not in lock.recipient + lock.key
    assert WORDS.encode() not in locked.read_bytes()


@pytest.mark.parametrize("letters", [0, sealed.SHORTEST - 1])
def test_a_passphrase_that_is_soon_guessed_is_refused(letters: int) -> None:
    assert refusal(lambda: sealed.new_lock("a" * letters)) == "passphrase_short"


def test_a_locked_copy_with_one_other_byte_is_refused(locked: Path, tmp_path: Path) -> None:
    locked.with_name(locked.name + ".sha256").unlink()
    content = bytearray(locked.read_bytes())
    content[len(content) // 2] ^= 1
    locked.write_bytes(content)
    code = refusal(lambda: backups.look_into(locked, tmp_path, WORDS))
    assert code == "backup_damaged"


def test_a_locked_copy_cut_off_anywhere_is_refused(locked: Path, tmp_path: Path) -> None:
    locked.with_name(locked.name + ".sha256").unlink()
    whole = locked.read_bytes()
    for length in (4, 100, len(whole) // 2, len(whole) - 1):  # a zip's list stands at its end
        locked.write_bytes(whole[:length])
        code = refusal(lambda: backups.look_into(locked, tmp_path, WORDS))
        assert code == "backup_damaged"


def test_a_zip_that_would_swell_is_not_inflated(tmp_path: Path, lock: Lock) -> None:
    bomb = tmp_path / "bomb.umkm"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("KEY.age", lock.key)
        whole.writestr("SHOP.age", bytes(50_000_000))
    assert refusal(lambda: backups.look_into(bomb, tmp_path, WORDS)) == "backup_damaged"


def test_age_alone_opens_it(locked: Path, tmp_path: Path) -> None:
    """As README.txt in it says: the key with the passphrase, the shop with the key."""
    with zipfile.ZipFile(locked) as whole:
        key = pyrage.passphrase.decrypt(whole.read("KEY.age"), WORDS)
        identity = pyrage.x25519.Identity.from_str(key.decode())
        shop = pyrage.decrypt(whole.read("SHOP.age"), [identity])
        assert "age -d -i key.txt" in whole.read("README.txt").decode()
    (tmp_path / "shop.db").write_bytes(shop)
    with Store.open_for_reading(tmp_path / "shop.db") as copy:
        assert copy.count("orders") == 2


def test_a_copy_that_was_locked_with_age_itself_opens_too(shop: Path, tmp_path: Path) -> None:
    plain = paths.store_file(shop).read_bytes()
    file = tmp_path / "dengan-age.umkm"
    file.write_bytes(pyrage.passphrase.encrypt(plain, WORDS))
    assert backups.look_into(file, tmp_path, WORDS).orders == 2


class _FullDisk:
    """Takes so many bytes and no more, as a full disk."""

    def __init__(self, room: int) -> None:
        self.room = room

    def write(self, data: bytes) -> int:
        self.room -= len(data)
        if self.room < 0:
            raise OSError(28, "No space left on device")
        return len(data)


def test_a_disk_that_is_full_at_the_last_byte_is_noticed() -> None:
    """pyrage says nothing of what it could not write at the very end."""
    watched = sealed._Watched(_FullDisk(10))  # type: ignore[arg-type]
    with pytest.raises(OSError, match="No space"):
        watched.write(bytes(11))
    assert watched.problem is not None
