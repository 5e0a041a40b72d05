"""The caption builder: lines in the pillar's order, and never a word of the maker lost."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_post
from umkm_studio.models.content import captions
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.posts import Pillar

LINES = {
    Part.MATERIALS: "Bahan: tepung, mentega",
    Part.SIZE: "Ukuran: 500 g",
    Part.PRICE: "Harga: Rp 95.000",
    Part.CALL: "Pesan lewat WhatsApp",
    Part.ORDER: "Pesan: WhatsApp 0812-3456-7890, sebut kode RENYAH10",
    Part.LINK: "Tautan pesan: https://wa.me/6281234567890?text=Halo",
    Part.PAYMENT: "Bayar: QRIS",
    Part.TESTIMONIAL: "“Renyah sampai akhir” (Bu R.)",
    Part.SOURCE: "Sumber: resep Ibu",
}


def test_a_promo_says_its_price_first_and_its_call_last():
    assert captions.build("Nastar kembali.", Pillar.PROMO, LINES) == "\n".join(
        (
            "Nastar kembali.",
            "",
            "Harga: Rp 95.000",
            "Ukuran: 500 g",
            "Bahan: tepung, mentega",
            "",
            "“Renyah sampai akhir” (Bu R.)",
            "",
            "Pesan: WhatsApp 0812-3456-7890, sebut kode RENYAH10",
            "Tautan pesan: https://wa.me/6281234567890?text=Halo",
            "Bayar: QRIS",
            "",
            "Pesan lewat WhatsApp",
            "",
            "Sumber: resep Ibu",
        )
    )


def test_a_story_begins_with_the_buyer():
    lines = {part: LINES[part] for part in (Part.CALL, Part.TESTIMONIAL)}
    assert captions.build("", Pillar.STORY, lines) == (
        "“Renyah sampai akhir” (Bu R.)\n\nPesan lewat WhatsApp"
    )


def test_nobody_is_quoted_unasked():
    assert not any(Part.TESTIMONIAL in captions.usual_parts(pillar) for pillar in Pillar)


def test_education_invites_to_ask_and_names_no_price_by_itself():
    assert captions.usual_parts(Pillar.EDUCATION) == {Part.MATERIALS, Part.CALL, Part.SOURCE}
    assert Part.PRICE in captions.usual_parts(Pillar.PROMO)


def test_no_link_is_proposed_where_captions_show_it_as_dead_text():
    assert Part.LINK not in captions.usual_parts(Pillar.PROMO, ("instagram", "tiktok"))
    assert Part.LINK in captions.usual_parts(Pillar.PROMO, ("instagram", "whatsapp"))


def test_a_line_built_again_takes_the_place_of_its_older_self():
    first = captions.build("Halo", Pillar.PROMO, {Part.PRICE: "Harga: Rp 90.000"})
    edited = first + "\n\nStok tinggal 12."
    again = captions.build(edited, Pillar.PROMO, LINES | {Part.PRICE: "Harga: Rp 95.000"})
    assert again.startswith(
        "Halo\n\nHarga: Rp 95.000\nUkuran: 500 g\nBahan: tepung, mentega\n\nStok"
    )
    assert "90.000" not in again


@given(st.text(alphabet="ab :\n", max_size=60), st.sampled_from(Pillar))
def test_building_twice_changes_nothing_more_and_keeps_every_line(text: str, pillar: Pillar):
    once = captions.build(text, pillar, LINES)
    assert captions.build(once, pillar, LINES) == once
    assert all(line in once.splitlines() for line in text.strip().splitlines())


def test_the_call_is_posted_below_the_caption_unless_it_says_so_already():
    post = a_post(caption="Jam 5 pagi.", call_to_action="Pesan lewat WA")
    assert captions.whole(post) == "Jam 5 pagi.\n\nPesan lewat WA"
    said = a_post(caption="Jam 5 pagi. pesan  lewat wa ya", call_to_action="Pesan lewat WA")
    assert captions.whole(said) == "Jam 5 pagi. pesan  lewat wa ya"
    assert captions.whole(a_post(caption="", call_to_action="Pesan")) == "Pesan"


def test_line_breaks_are_those_that_the_platform_keeps():
    text = "Jam 5 pagi. \n\n\n\nTiga kilo cabai.\t\n"
    assert captions.for_platform(text, "instagram") == "Jam 5 pagi.\n\nTiga kilo cabai."
    assert captions.for_platform(text, "whatsapp") == "Jam 5 pagi.\n\n\n\nTiga kilo cabai."


def test_a_quote_goes_with_its_line_and_the_rest_stays():
    text = "Halo\n\n“Renyah  sampai akhir” (Bu R.)\n\nPesan lewat WA"
    assert captions.without_quotes(text, ["Renyah sampai\nakhir"]) == "Halo\n\nPesan lewat WA"
    assert (
        captions.without_quotes('"renyah sampai akhir", kata Bu R.', ["Renyah sampai akhir"]) == ""
    )


def test_words_that_are_no_quote_stay():
    text = "Renyah sampai akhir\n“Renyah sampai akhir sekali”"
    assert captions.without_quotes(text, ["Renyah sampai akhir", "", " "]) == text
    assert captions.without_quotes("“”", []) == "“”"
