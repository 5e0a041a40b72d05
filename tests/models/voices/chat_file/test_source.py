"""Chat files as they lie on the disk: encodings, archives, and what is no chat."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.counts import times
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.voices.chat_file import source

TEXT = "14/10/26 19.42 - Yanti: Nastar 🍪 é\r\nbaris kedua\n\nbaris \u2028 keempat"
LINES = ["14/10/26 19.42 - Yanti: Nastar 🍪 é", "baris kedua", "", "baris \u2028 keempat"]


def read(path: Path) -> list[str]:
    """All lines."""
    return list(source.lines(path, lambda _done, _total: None))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a chat is put."""
    return tmp_path / "Chat WhatsApp dengan Yanti.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_chat_is_read_in_the_encodings_that_programs_save(file: Path, encoding: str):
    file.write_bytes(TEXT.encode(encoding))
    assert read(file) == LINES


def test_old_windows_letters_are_read(file: Path):
    file.write_bytes("Kafé – Yanti".encode("cp1252"))
    assert read(file) == ["Kafé – Yanti"]


def test_a_broken_letter_further_on_stops_nothing(file: Path):
    file.write_bytes(b"a\n" * 200_000 + b"\xff\nende")
    assert read(file)[-2:] == ["\ufffd", "ende"]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=times(30, full=2_000)
)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1))
def test_lines_are_cut_at_line_ends_only(file: Path, text: str):
    file.write_bytes(text.encode("utf-8-sig"))
    assert "\n".join(read(file)) == text.removesuffix("\n").removesuffix("\r")


def test_a_letter_across_two_pieces_stays_whole(file: Path):
    text = "é" * 300_001
    file.write_bytes(b"x" + text.encode())
    (line,) = read(file)
    assert line[: source.LONGEST] == "x" + text[: source.LONGEST - 1]


def test_a_line_without_end_fills_no_memory(file: Path):
    file.write_bytes(b"y" * 3_000_000 + b"\nz")
    first, last = read(file)
    assert len(first) < 600_000
    assert last == "z"


@pytest.mark.parametrize("name", ["_chat.txt", "Chat WhatsApp dengan Yanti.txt", "x/catatan.txt"])
def test_the_chat_in_an_archive_is_found(tmp_path: Path, name: str):
    path = tmp_path / "WhatsApp Chat - Yanti.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("00000002-PHOTO.jpg", b"\xff\xd8\xff")
        archive.writestr("__MACOSX/._chat.txt", b"x")
        archive.writestr(name, TEXT)
    assert read(path) == LINES
    assert source.size(path) == len(TEXT.encode())


def code_of(path: Path) -> str:
    """What is said of a file that can't be read."""
    with pytest.raises(UserError) as told:
        read(path)
    return told.value.code


def test_an_archive_with_two_texts_is_not_guessed_at(tmp_path: Path):
    path = tmp_path / "dua.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("satu.txt", TEXT)
        archive.writestr("dua.txt", TEXT)
    assert code_of(path) == "chat_not_in_zip"


def test_a_damaged_archive_says_so(tmp_path: Path):
    path = tmp_path / "rusak.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", TEXT * 500)
    whole = path.read_bytes()
    path.write_bytes(whole[:60] + bytes(40) + whole[100:])
    assert code_of(path) == "chat_damaged"
    path.write_bytes(whole[: len(whole) // 2])
    assert code_of(path) == "chat_damaged"


def test_an_archive_with_a_password_says_so(tmp_path: Path):
    path = tmp_path / "sandi.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", TEXT)
    data = bytearray(path.read_bytes())
    data[6] |= 1  # "encrypted", in the part's own header and in the directory
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    assert code_of(path) == "chat_encrypted"


def test_an_archive_that_would_fill_the_disk_is_refused(tmp_path: Path):
    path = tmp_path / "besar.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", TEXT)
    data = bytearray(path.read_bytes())
    listing = data.index(b"PK\x01\x02")
    data[listing + 24 : listing + 28] = (source.MOST_BYTES + 1).to_bytes(4, "little")
    path.write_bytes(bytes(data))
    assert code_of(path) == "chat_too_large"


def test_what_is_no_file_is_refused(tmp_path: Path, file: Path):
    assert code_of(tmp_path) == "file_is_folder"
    assert code_of(file) == "file_missing"
    file.touch()
    assert code_of(file) == "chat_empty"


def test_reading_tells_its_progress_and_can_be_stopped(file: Path):
    file.write_bytes(b"baris\n" * 200_000)
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(source.lines(file, progress))
    assert [total for _done, total in seen] == [1_200_000] * 3
    assert seen == sorted(seen)
