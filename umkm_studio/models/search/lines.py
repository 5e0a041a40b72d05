"""What is shown of a record that was found."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze
from umkm_studio.models.word_index import Kind
from umkm_studio.models.word_index.words import words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that was found.

    `title` is what it is called: the buyer of an order, testimonial or message ("" where nobody
    knows), the label of a product, the words of a code, a post's title, an answer's question.
    `number` is an order's, or what a post or testimonial goes by in sheets. `about` is what is
    bought or said, cut around the words that were looked for; of a code and partner where they
    are. `besides` is where those words stand if in nothing of that: a note, a place. `amount` is
    whole rupiah: net sales of an order, what a customer bought, a product's price. `day` is the
    record's own; of a customer the last sale, of a code its last day. `state` is a key: of an
    order's or post's status, of a code's or testimonial's kind; "archived" of a code, partner or
    product, "waiting" of a message; else "".
    """

    kind: Kind
    id: int
    title: str
    number: str = ""
    about: str = ""
    besides: str = ""
    day: date | None = None
    amount: int | None = None
    state: str = ""


def hits(
    store: Store, kind: Kind, ids: Sequence[int], wanted: Sequence[Collection[str]]
) -> Iterator[Hit]:
    """The records of a kind in this order; one that is gone meanwhile is left out. `wanted` are the
    words that were looked for, each with those that are like it.
    """
    for row in store.rows(_LINES[kind], ids=json.dumps(list(ids))):
        yield _hit(kind, row, wanted)


def _hit(kind: Kind, row: Row, wanted: Sequence[Collection[str]]) -> Hit:
    shown = words_of(f"{row['title']} {row['number']} {row['about']}")
    shown += [word[::-1] for word in words_of(row["number"])]
    unsaid = [word for like in wanted if not _says(shown, like) for word in like]
    besides = next((one for one in row["rest"].split("\n") if _says(words_of(one), unsaid)), "")
    return Hit(
        kind=kind,
        id=row["id"],
        title=squeeze(row["title"]),
        number=row["number"],
        about=excerpt(row["about"], [word for like in wanted for word in like]),
        besides=excerpt(besides, unsaid),
        day=row["day"] and date.fromisoformat(row["day"]),
        amount=row["amount"],
        state=row["state"],
    )


def excerpt(text: str, words: Collection[str]) -> str:
    """A line of a text, from a little before the first of these words (folded beginnings) on."""
    text = squeeze(text)
    if len(text) <= _LONGEST:
        return text
    start = next((at for at, said in _said(text) if said.startswith(tuple(words))), 0)
    if start <= _BEFORE:
        return f"{text[:_LONGEST].rstrip()}…"
    start = text.rfind(" ", 0, start - _BEFORE) + 1
    end = start + _LONGEST
    return f"…{text[start:end].rstrip()}{'…' if end < len(text) else ''}"


def _says(said: Sequence[str], words: Collection[str]) -> bool:
    """Whether one of the words is said, or the end of a number, which is written backwards."""
    either = (*words, *(word[::-1] for word in words if any(map(str.isdigit, word))))
    return any(word.startswith(either) for word in said)


def _said(text: str) -> Iterator[tuple[int, str]]:
    for found in _WORDS.finditer(text):
        for word in words_of(found[0]):
            yield found.start(), word


_WORDS = re.compile(r"\w+")
_LONGEST, _BEFORE = 140, 24  # characters of a line, and before the word in it

_LINES: Mapping[Kind, str] = {
    Kind.ORDER: """
        SELECT orders.id, number, ordered_on AS day, net_sales AS amount, status AS state,
            coalesce(nullif(person.nickname, ''), nullif(person.name, ''),
                nullif(buyer.nickname, ''), buyer.name, '') AS title,
            coalesce((SELECT group_concat(quantity || ' × ' || trim(product || ' ' || variant),
                                          ', ')
                      FROM line_items WHERE order_id = orders.id), '') AS about,
            campaign_code || char(10) || heard_from || char(10) || city || char(10)
                || orders.note AS rest
        FROM json_each(:ids) AS wanted JOIN orders ON orders.id = wanted.value
        LEFT JOIN customers AS buyer ON buyer.id = orders.customer_id
        LEFT JOIN customers AS person ON person.id = buyer.merged_into
        ORDER BY wanted.key
    """,
    Kind.CUSTOMER: """
        SELECT customers.id, '' AS number, last_sale_on AS day, bought AS amount, '' AS state,
            coalesce(nullif(nickname, ''), name) AS title,
            CASE WHEN nickname <> '' THEN name ELSE '' END AS about,
            note AS rest
        FROM json_each(:ids) AS wanted JOIN customers ON customers.id = wanted.value
        ORDER BY wanted.key
    """,
    Kind.PRODUCT: """
        SELECT priced_products.id, sku AS number, NULL AS day, price AS amount,
            CASE WHEN active THEN '' ELSE 'archived' END AS state,
            trim(name || ' ' || size) AS title, '' AS about,
            coalesce((SELECT group_concat(product_aliases.name || ' ' || variant, char(10))
                      FROM product_aliases WHERE product_id = priced_products.id), '') AS rest
        FROM json_each(:ids) AS wanted JOIN priced_products ON priced_products.id = wanted.value
        ORDER BY wanted.key
    """,
    # of the runs of a code the newest
    Kind.CODE: """
        SELECT codes.id, '' AS number, ends_on AS day, NULL AS amount, code AS title,
            CASE WHEN codes.archived_on IS NULL THEN kind ELSE 'archived' END AS state,
            coalesce(posts.title, partners.name, codes.place) AS about,
            codes.place AS rest
        FROM json_each(:ids) AS wanted JOIN codes ON codes.id = wanted.value
        LEFT JOIN posts ON posts.id = codes.post_id
        LEFT JOIN partners ON partners.id = codes.partner_id
        WHERE NOT EXISTS (
            SELECT 1 FROM codes AS newer WHERE newer.key = codes.key AND newer.id > codes.id
                AND newer.id IN (SELECT value FROM json_each(:ids)))
        ORDER BY wanted.key
    """,
    Kind.PARTNER: """
        SELECT partners.id, '' AS number, NULL AS day, NULL AS amount, name AS title,
            CASE WHEN archived_on IS NULL THEN '' ELSE 'archived' END AS state,
            trim(account || ' ' || city) AS about,
            other_accounts || char(10) || niche || char(10) || contact || char(10) || audience
                || char(10) || tone || char(10) || declined || char(10) || note AS rest
        FROM json_each(:ids) AS wanted JOIN partners ON partners.id = wanted.value
        ORDER BY wanted.key
    """,
    Kind.POST: """
        SELECT posts.id, public_id AS number, day, NULL AS amount, status AS state, title,
            caption AS about,
            call_to_action || char(10) || note || char(10) || quoted_from AS rest
        FROM json_each(:ids) AS wanted JOIN posts ON posts.id = wanted.value
        ORDER BY wanted.key
    """,
    Kind.REPLY: """
        SELECT replies.id, '' AS number, NULL AS day, NULL AS amount, '' AS state,
            question AS title, answer AS about,
            category AS rest
        FROM json_each(:ids) AS wanted JOIN replies ON replies.id = wanted.value
        ORDER BY wanted.key
    """,
    Kind.TESTIMONIAL: """
        SELECT testimonials.id, public_id AS number, day, NULL AS amount, kind AS state,
            name AS title, words AS about,
            response || char(10) || improvement AS rest
        FROM json_each(:ids) AS wanted JOIN testimonials ON testimonials.id = wanted.value
        ORDER BY wanted.key
    """,
    Kind.MESSAGE: """
        SELECT messages.id, '' AS number, received_on AS day, NULL AS amount, name AS title,
            CASE WHEN answered_on IS NULL AND needs_reply AND NOT is_anonymous
                THEN 'waiting' ELSE '' END AS state,
            text AS about,
            '' AS rest
        FROM json_each(:ids) AS wanted JOIN messages ON messages.id = wanted.value
        ORDER BY wanted.key
    """,
}
