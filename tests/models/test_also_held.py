"""A copy of a person's data is all of it."""

from __future__ import annotations

from datetime import date, datetime

from tests.builders import a_code, a_message, a_voice, an_order
from umkm_studio.models import also_held, trash
from umkm_studio.models.campaigns import codes, idea_box
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import criticism, messages, testimonials
from umkm_studio.models.voices.criticism import Handling, Step
from umkm_studio.models.voices.testimonials import Kind as Said

NOW = datetime(2026, 10, 14, 19, 42)


def test_what_stands_beside_orders_and_words_is_found(store: Store) -> None:
    order = orders.save(store, an_order(customer="Ayu Lestari", phone="0812-3456-7890"))
    orders.save(store, an_order(number="B", customer="Dewi"))
    her, dewi = (row["id"] for row in store.rows("SELECT id FROM customers ORDER BY id"))
    codes.save(store, a_code(code="AYU10", customer_id=her, post_id=None))
    idea = messages.save(store, a_message(name="Ayu Lestari", text="Video simpan sambal"))
    idea_box.put_to_ideas(store, idea)
    store.put("review_requests", {"customer_id": her, "day": "2026-10-01", "outcome": "asked"})
    voice = a_voice(name="Ayu Lestari", kind=Said.CRITICISM, order_id=order, words="Remuk")
    voice_id = testimonials.save(store, voice, now=NOW)
    criticism.save(store, Handling(testimonial_id=voice_id, steps=(Step(text="Ganti kardus"),)))
    for name in ("Ayu Lestari", "Dewi"):
        gone = messages.save(store, a_message(name=name, text=f"Dari {name}"))
        with trash.keeping(store, Kind.MESSAGE, "Pertanyaan", now=NOW):
            messages.remove(store, gone)

    held = also_held.of_person(store, [her])

    assert held.codes == ("AYU10",)
    assert len(held.ideas) == 1
    assert held.asked == (date(2026, 10, 1),)
    assert [step.text for one in held.handled for step in one.steps] == ["Ganti kardus"]
    assert [(one.kind, one.text) for one in held.binned] == [(Kind.MESSAGE, "Dari Ayu Lestari")]
    other = also_held.of_person(store, [dewi])
    assert (other.codes, other.ideas, other.asked, other.handled) == ((), (), (), ())
    assert [one.text for one in other.binned] == ["Dari Dewi"]
