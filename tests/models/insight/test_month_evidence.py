"""What a month has to say to the three questions."""

from datetime import date, datetime, time

from tests.builders import A_DAY, AUGUST, a_message, a_post, a_reply, a_voice, an_order
from umkm_studio.models.content import posts
from umkm_studio.models.insight.month_evidence import offered
from umkm_studio.models.sales import orders
from umkm_studio.models.voices import messages, replies, testimonials
from umkm_studio.models.voices.messages import Kind
from umkm_studio.models.voices.testimonials import Kind as VoiceKind

NOW = datetime(2026, 8, 20, 9, 30)


def hear(store, words, **values):
    testimonials.save(store, a_voice(words=words, **values), now=NOW)


def test_an_empty_month_offers_nothing(store):
    found = offered(store, AUGUST)
    assert (found.talked, found.ways, found.answered, found.phrases) == ((), (), (), ())


def test_posts_are_offered_by_what_people_said_not_by_likes(store):
    posts.save(store, a_post(title="Ramai", likes=900))
    posts.save(store, a_post(title="Nenek", stories_told=4, direct_messages=1))
    quiet = posts.save(store, a_post(title="Tanya", product_questions=1))
    for _ in range(2):
        messages.save(store, a_message(post_id=quiet))
    posts.save(store, a_post(title="Bulan lain", stories_told=9, day=date(2026, 7, 1)))
    assert [(one.post.title, one.all) for one in offered(store, A_DAY).talked] == [
        ("Nenek", 5),
        ("Tanya", 2),
    ]


def test_ways_are_offered_with_how_many_people_ordered(store):
    for name in ("Dewi", "Dewi", "Sari"):
        messages.save(store, a_message(name=name))
    messages.save(store, a_message(name="Rina", kind=Kind.COMMENT, platform="instagram"))
    orders.save(store, an_order(customer="Dewi"))
    [way] = offered(store, AUGUST).ways
    assert (way.kind, way.platform) == (Kind.QUESTION, "whatsapp")
    assert (way.share.people, way.share.ordered) == (2, 1)


def test_answers_are_offered_that_orders_followed(store):
    asked = messages.save(store, a_message(name="Dewi", answered_on=A_DAY, answered_time=time(10)))
    reply = replies.save(store, a_reply())
    replies.save(store, a_reply(question="Tahan berapa lama"))
    replies.use(store, reply, NOW, asked)
    orders.save(store, an_order(customer="Dewi"))
    [answered] = offered(store, AUGUST).answered
    assert (answered.question, answered.answers, answered.followed) == ("Ongkir ke luar kota", 1, 1)


def test_phrases_about_talking_come_first_in_the_buyers_own_words(store):
    hear(store, "Renyah sekali.", day=date(2026, 8, 30))
    hear(store, "Enak. Selalu dibalas ramah, pasti pesan lagi! Terima kasih.")
    hear(store, "Tutupnya rembes.", kind=VoiceKind.CRITICISM)
    hear(store, "Bulan lalu dibalas cepat.", day=date(2026, 7, 30))
    assert [one.words for one in offered(store, AUGUST).phrases] == [
        "Selalu dibalas ramah, pasti pesan lagi!",
        "Renyah sekali.",
    ]


def test_words_that_are_too_long_for_a_phrase_are_not_cut(store):
    hear(store, "panjang " * 40)
    assert offered(store, AUGUST).phrases == ()
