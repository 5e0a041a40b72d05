"""What chats teach, read from files as phones write them."""

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.counts import times
from umkm_studio.models import hours
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices.chat_file import reading, survey
from umkm_studio.models.voices.chat_file.heads import DayOrder
from umkm_studio.models.voices.chat_file.reading import Reading
from umkm_studio.models.voices.reply_time import OwnHours

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "whatsapp"
YANTI = SAMPLES / "Chat WhatsApp dengan Yanti.txt"
STRANGER = SAMPLES / "WhatsApp Chat with +62 812-0000-0011.txt"
IPHONE, IPHONE_ENGLISH = SAMPLES / "iphone indonesia.txt", SAMPLES / "iphone english.txt"
GROUP = SAMPLES / "Chat WhatsApp dengan Arisan Kue.txt"
NOW = datetime(2026, 10, 14, 19, 42)
OWN = "Dapur Ratna"
ALWAYS = OwnHours()


def silent(_done: int, _total: int) -> None:
    """Nobody looks at the progress."""


def read(*paths: Path, own_hours: OwnHours = ALWAYS, automatic: tuple[str, ...] = ()) -> Reading:
    """Look, then read."""
    files = survey.look(paths, silent, NOW)
    return reading.read(files, {OWN}, own_hours, silent, automatic)


def written(tmp_path: Path, text: str, name: str = "chat.txt") -> Path:
    """A chat file with this text."""
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("path", "order", "names"),
    [
        (YANTI, DayOrder.DAY_FIRST, {"Yanti": 9, OWN: 3}),
        (STRANGER, DayOrder.MONTH_FIRST, {"+62 812-0000-0011": 3, OWN: 3}),
        (IPHONE, DayOrder.DAY_FIRST, {"Dita": 4, OWN: 1, "Dita Kitchen": 1}),
        (IPHONE_ENGLISH, DayOrder.MONTH_FIRST, {"Dita": 3, OWN: 1}),
        (GROUP, DayOrder.DAY_FIRST, {"Yanti": 1, "Dita": 1, OWN: 1}),
    ],
)
def test_a_first_look_knows_who_writes_and_what_dates_mean(path: Path, order: DayOrder, names):
    (file,) = survey.look([path], silent, NOW)
    assert (file.order, dict(file.names), file.doubtful_day) == (order, names, None)


def test_the_makers_name_is_found():
    def own_name(*paths: Path, known: tuple[str, ...] = ()) -> str:
        return survey.own_name(survey.look(paths, silent, NOW), known)

    assert own_name(YANTI) == OWN  # the file is named after the other one
    assert own_name(STRANGER) == OWN
    assert own_name(IPHONE_ENGLISH) == ""
    assert own_name(IPHONE_ENGLISH, known=("dapur ratna",)) == OWN
    assert own_name(IPHONE_ENGLISH, GROUP) == ""  # Dita writes in both, too
    assert own_name(IPHONE, STRANGER) == OWN


def test_a_chat_teaches_waits_questions_and_who_waits():
    found = read(YANTI)
    assert (found.messages, found.talks, found.groups) == (7, 1, 0)
    assert (found.first, found.last) == (date(2026, 10, 5), date(2026, 10, 14))
    assert (found.waits.count, found.waits.usual, found.waits.within_hour) == (3, 6, 2)
    assert [(one.said, one.count) for one in found.questions] == [("ongkir ke Ungaran brp?", 2)]
    assert [(heard.at, heard.text) for heard in found.waiting] == [
        (datetime(2026, 10, 13, 21, 31), "Nastar 500 gram bisa untuk tanggal 20?"),
        (datetime(2026, 10, 14, 17, 42), "Ongkirnya ke Ungaran berapa ya?"),
    ]


def test_a_note_makes_the_answer_to_a_later_question_no_slower(tmp_path: Path):
    found = read(
        written(
            tmp_path,
            "14/10/26 19.50 - Dapur Ratna: Siap Kak\n"
            "14/10/26 19.52 - Yanti: Nomor HP suami saya 081200000011 ya kalau kurir telp\n"
            "16/10/26 08.06 - Yanti: Bisa pesan hampers?\n"
            "16/10/26 09.00 - Dapur Ratna: Bisa\n",
        )
    )
    assert (found.waits.count, found.waits.usual) == (1, 54)


def test_waits_count_inside_own_hours_only():
    own = OwnHours(hours.read("09.00–12.00, 19.00–21.00"), rests=lambda day: day.weekday() == 6)
    assert read(YANTI, own_hours=own).waits.usual == 6  # of 20 (from 08.12), 6 and 1 minutes


def test_lines_that_go_on_stay_one_message():
    texts = [heard.text for heard in read(YANTI).latest]
    assert "Catatan:\nalamatnya masih yang dulu\n12.30 biasanya ada orang" in texts
    assert "2 ya Kak\nongkir ke Ungaran brp?" in texts


def test_a_phone_in_english_with_twelve_hours_is_read():
    found = read(STRANGER)
    assert found.messages == 3
    assert found.waits.count == 2
    assert found.waits.usual == 65  # 19.05 to 20.10; a deleted message is no answer
    assert found.waiting == ()  # "ok thanks" waits for nothing
    assert found.latest[1].text == "Seperti ini kan?"
    assert found.latest[1].answered_at == datetime(2026, 10, 14, 9, 15)


def test_an_iphone_marks_its_own_words(tmp_path: Path):
    text = IPHONE.read_text("utf-8").replace("~\u202fDita Kitchen", "Dita")
    found = read(written(tmp_path, text))
    assert found.messages == 4  # two questions, a picture, a file; no call, nothing deleted
    assert found.waits.usual == 15
    assert [heard.text for heard in found.waiting] == ["Tahan berapa lama kak?"]


def test_an_archive_of_an_iphone_is_the_chat_in_it(tmp_path: Path):
    path = tmp_path / "WhatsApp Chat - Dita.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(IPHONE_ENGLISH, "_chat.txt")
    files = survey.look([path], silent, NOW)
    assert survey.own_name(files, ()) == OWN
    found = reading.read(files, {OWN}, ALWAYS, silent)
    assert found.messages == 2
    assert found.waits.usual == 24


def test_in_a_group_nobody_is_said_to_wait():
    found = read(GROUP)
    assert (found.talks, found.groups, found.messages) == (0, 1, 2)
    assert (found.waits.count, found.waiting) == (0, ())
    assert [(one.count, one.chats) for one in found.questions] == [(2, {0})]


def test_a_group_on_an_iphone_is_nobody(tmp_path: Path):
    path = written(
        tmp_path,
        "[10/10/26, 10.00.00] Arisan Kue: \u200eDapur Ratna menambahkan Anda\n"
        "[10/10/26, 10.01.00] Yanti: Halo\n"
        "\u200e[10/10/26, 10.02.00] Dita: \u200estiker tidak disertakan\n",
    )
    (file,) = survey.look([path], silent, NOW)
    assert dict(file.names) == {"Yanti": 1, "Dita": 1}


def test_one_chat_exported_twice_counts_once(tmp_path: Path):
    later = written(tmp_path, YANTI.read_text("utf-8") + "14/10/26 18.00 - Yanti: Halo?\n")
    files = survey.look([YANTI, later, GROUP, GROUP], silent, NOW)
    assert [file.path for file in survey.without_repeats(files)] == [later, GROUP]


def test_several_chats_are_one_reading():
    found = read(YANTI, STRANGER, GROUP)
    assert (found.talks, found.groups, found.messages) == (2, 1, 12)
    assert found.waits.count == 5
    assert sum(map(sum, found.by_hour)) == 12
    assert found.by_hour[0][9] == 3  # Monday the fifth, nine to ten
    assert [heard.at for heard in found.latest] == sorted(
        (heard.at for heard in found.latest), reverse=True
    )


def test_the_away_text_is_no_answer(tmp_path: Path):
    path = written(
        tmp_path,
        "13/10/26 21.00 - Yanti: Besok buka?\n"
        "13/10/26 21.00 - Dapur Ratna: Halo Kak, kami balas besok ya.\n"
        "14/10/26 08.00 - Dapur Ratna: Buka Kak.\n",
    )
    assert read(path).waits.usual == 0
    away = ("Halo Kak,  kami balas {kapan} ya.",)
    assert read(path, automatic=away).waits.usual == 11 * 60


def test_a_clock_that_was_set_back_gives_no_wait(tmp_path: Path):
    path = written(
        tmp_path, "14/10/26 10.00 - Yanti: Ada?\n14/10/26 09.00 - Dapur Ratna: Ada.\n", "a.txt"
    )
    found = read(path)
    assert (found.waits.count, found.waiting) == (0, ())
    assert found.latest[0].answered_at == found.latest[0].at


def test_dates_that_nothing_settles_are_shown_with_both_meanings(tmp_path: Path):
    path = written(tmp_path, "01/02/26 10.00 - Yanti: Ada?\n02/02/26 10.00 - Yanti: Halo?\n")
    (file,) = survey.look([path], silent, NOW)
    assert file.doubtful_day == (date(2026, 2, 1), date(2026, 1, 2))


def test_what_is_no_chat_is_refused(tmp_path: Path):
    def code_of(text: str) -> str:
        with pytest.raises(UserError) as told:
            survey.look([written(tmp_path, text)], silent, NOW)
        return told.value.code

    assert code_of("Daftar belanja\n\ngula 2 kg\n") == "chat_unknown"
    assert code_of('{"messages": []}') == "chat_unknown"
    assert code_of("x\n" * 10_000 + "14/10/26 19.42 - Yanti: Halo\n") == "chat_unknown"
    assert code_of("14/10/26 19.42 - Yanti keluar\n") == "chat_unknown"  # nobody says anything


def test_customers_words_stay_as_they_are(tmp_path: Path):
    words = "<b>Halo</b> =HYPERLINK(1) file:///etc \u202egnel\u202c"
    path = written(tmp_path, f"14/10/26 19.00 - Yanti: {words}\n")
    assert read(path).latest[0].text == words


def survives(path: Path) -> None:
    """Whatever is in a file, it is read or refused in words."""
    try:
        files = survey.look([path], silent, NOW)
    except UserError:
        return
    reading.read(files, {OWN}, ALWAYS, silent)


heads = st.sampled_from(
    [
        b"14/10/26 19.42 - Yanti: ",
        b"10/14/26, 7:42\xe2\x80\xafPM - Dapur Ratna: ",
        b"[14/10/26, 19.42.10] \xe2\x80\x8eYanti: \xe2\x80\x8e",
        b"99/99/99 19.42 - Yanti: ",
        b"\n",
        b"\r\n",
        b"",
    ]
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=times(150, full=2_000)
)
@given(st.lists(st.tuples(heads, st.binary(max_size=30)), max_size=12))
def test_no_file_is_too_strange(tmp_path: Path, pieces: list[tuple[bytes, bytes]]):
    path = tmp_path / "chat.txt"
    path.write_bytes(b"".join(head + rest for head, rest in pieces))
    survives(path)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=times(150, full=2_000)
)
@given(st.data())
def test_no_archive_is_too_broken(tmp_path: Path, data: st.DataObject):
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(YANTI, "_chat.txt")
    whole = bytearray(path.read_bytes())
    for place in data.draw(st.lists(st.integers(4, len(whole) - 1), min_size=1, max_size=4)):
        whole[place] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(whole[: data.draw(st.integers(10, len(whole)))]))
    survives(path)
