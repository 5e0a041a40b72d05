"""Whose data a shop holds, and what of it: who has to be told where it came into strange hands.

Art. 46 of UU 27/2022 asks that those concerned are told in writing within 3 x 24 hours
(docs/law.md). It is read from the shop as it is, or from a safe copy of the laptop that is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from umkm_studio.models import backups, files
from umkm_studio.models.privacy_notice import Kept
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """A person. `phone` is "" where the shop keeps no numbers; then `places` say where they can be
    reached, and `known_as` under which names there. `kept` is empty of a partner, of whom the shop
    has what they agreed on.
    """

    name: str
    phone: str = ""
    places: tuple[str, ...] = ()
    known_as: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()


def everybody(store: Store) -> list[Affected]:
    """Buyers who are not anonymous, those who only wrote or said something, and partners, each by
    name.
    """
    return [*_buyers(store), *_who_only_spoke(store), *_partners(store)]


def _buyers(store: Store) -> list[Affected]:
    return [
        Affected(
            name=row["nickname"] or row["name"],
            phone=row["phone"],
            places=tuple(filter(None, (row["places"] or "").split(","))),
            known_as=tuple(name for name in row["names"].split("\n") if name),
            kept=tuple(kind for kind in Kept if row[kind.value]),
        )
        for row in store.rows(_EVERYBODY)
    ]


def _who_only_spoke(store: Store) -> list[Affected]:
    """Names of messages and testimonials that are no buyer's."""
    found: dict[str, Affected] = {}
    for row in store.rows(_WHO_ONLY_SPOKE):
        name = customers.bare_name(row["name"])
        known = found.get(name) or Affected(name=row["name"])
        found[name] = Affected(
            name=known.name,
            places=tuple(dict.fromkeys((*known.places, *filter(None, [row["place"]])))),
            kept=tuple(dict.fromkeys((*known.kept, Kept(row["kind"])))),
        )
    return list(found.values())


def _partners(store: Store) -> list[Affected]:
    return [
        Affected(
            name=row["name"],
            phone=row["contact"],
            places=tuple(filter(None, [row["platform"]])),
            known_as=tuple(filter(None, [row["account"]])),
        )
        for row in store.rows(_PARTNERS)
    ]


def in_copy(
    file: Path, data: Path, passphrase: str, progress: Callable[[int, int], None] | None = None
) -> list[Affected]:
    """The same of a safe copy; the shop is not touched. Raises those of `backups.prepare`."""
    ready = backups.prepare(data, file, passphrase, progress)
    try:
        with Store.look(ready) as copy:
            return everybody(copy)
    finally:
        files.discard(ready)


_EVERYBODY = """
    WITH who AS (SELECT id, coalesce(merged_into, id) AS person FROM customers),
    theirs AS (
        SELECT person, group_concat(DISTINCT channel) AS places, max(phone) AS phone,
            max(phone <> '') AS has_phone, max(address <> '') AS has_address,
            max(city <> '') AS has_city, max(note <> '') AS has_note
        FROM orders JOIN who ON who.id = customer_id GROUP BY person
    ),
    spelled AS (
        SELECT person, group_concat(name, char(10)) AS names
        FROM (SELECT DISTINCT person, name FROM customers JOIN who USING (id) WHERE name <> '')
        GROUP BY person
    ),
    reached AS (
        SELECT person, max(phone) AS phone FROM customers JOIN who USING (id) GROUP BY person
    )
    SELECT customers.id, customers.name, nickname, places, coalesce(names, '') AS names,
        coalesce(nullif(customers.phone, ''), nullif(reached.phone, ''), theirs.phone, '') AS phone,
        theirs.person IS NOT NULL AS orders,
        reached.phone <> '' OR coalesce(has_phone, 0) AS phones,
        EXISTS (SELECT 1 FROM customer_keys JOIN who ON who.id = customer_id
                WHERE person = customers.id AND key GLOB 'phone:*') AS fingerprints,
        coalesce(has_address, 0) AS addresses,
        coalesce(has_city, 0) AS cities,
        customers.note <> '' OR nickname <> '' OR coalesce(has_note, 0) AS notes,
        EXISTS (SELECT 1 FROM contacts JOIN who ON who.id = customer_id
                WHERE person = customers.id) AS contacts,
        EXISTS (SELECT 1 FROM loyalty_entries JOIN who ON who.id = customer_id
                WHERE person = customers.id) AS loyalty,
        EXISTS (SELECT 1 FROM messages JOIN who ON who.id = customer_id
                WHERE person = customers.id) AS messages,
        EXISTS (SELECT 1 FROM testimonials JOIN who ON who.id = customer_id
                WHERE person = customers.id) AS testimonials
    FROM customers JOIN reached ON reached.person = customers.id
        LEFT JOIN theirs ON theirs.person = customers.id
        LEFT JOIN spelled ON spelled.person = customers.id
    WHERE merged_into IS NULL AND anonymised_on IS NULL
    ORDER BY coalesce(nullif(nickname, ''), customers.name) COLLATE NOCASE, customers.id
    """
_WHO_ONLY_SPOKE = """
    SELECT name, platform AS place, 'messages' AS kind FROM messages
    WHERE customer_id IS NULL AND name <> ''
        AND NOT EXISTS (SELECT 1 FROM customer_keys WHERE key = sender_key)
        AND NOT EXISTS (SELECT 1 FROM customers WHERE customers.name = messages.name COLLATE NOCASE)
    UNION SELECT name, channel, 'testimonials' FROM testimonials
    WHERE customer_id IS NULL AND name <> ''
        AND NOT EXISTS (SELECT 1 FROM customers
                        WHERE customers.name = testimonials.name COLLATE NOCASE)
    ORDER BY 1 COLLATE NOCASE, 3
    """
_PARTNERS = """
    SELECT name, contact, platform, account FROM partners
    WHERE name NOT GLOB '#[0-9]*' ORDER BY name COLLATE NOCASE
    """
