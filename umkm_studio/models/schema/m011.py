"""What is agreed with partners, each time anew, and whose ideas posts are."""

from __future__ import annotations

from sqlite_utils import Database


def m011_partners_in_full(db: Database) -> None:
    """A partner keeps who they are; what was agreed moves to `deals`, one row for each cooperation,
    and what was counted to `partner_counts`.
    """
    for statement in _STEPS:
        db.execute(statement)


_STEPS = (
    # Figures of the partner's main account as typed on a day; NULL: nobody knows which day.
    # reach, likes ... are those of one post, or the usual of several
    """
    CREATE TABLE partner_counts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        partner_id INTEGER NOT NULL REFERENCES partners (id),
        counted_on TEXT CHECK (counted_on IS date(counted_on)),
        followers INTEGER CHECK (followers >= 0),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        saves INTEGER CHECK (saves >= 0),
        shares INTEGER CHECK (shares >= 0)
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX partner_counts_by_day
    ON partner_counts (partner_id, coalesce(counted_on, ''))
    """,
    # `number` counts a partner's cooperations from 1; the highest is the newest.
    # `form` is what it is called in a few words, `sample` what was sent, money is whole rupiah and
    # NULL is not agreed. Empty terms are the usual ones (ui/reports/deal_terms.py)
    """
    CREATE TABLE deals (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        partner_id INTEGER NOT NULL REFERENCES partners (id),
        number INTEGER NOT NULL CHECK (number > 0),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
        agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),
        ended_on TEXT CHECK (ended_on IS date(ended_on)),
        form TEXT NOT NULL DEFAULT '',
        fee INTEGER CHECK (fee >= 0),
        due_on TEXT CHECK (due_on IS date(due_on)),
        paid_on TEXT CHECK (paid_on IS date(paid_on)),
        sample TEXT NOT NULL DEFAULT '',
        sample_value INTEGER CHECK (sample_value >= 0),
        sent_on TEXT CHECK (sent_on IS date(sent_on)),
        received_on TEXT CHECK (received_on IS date(received_on)),
        usage_rights TEXT NOT NULL DEFAULT '',
        usage_until TEXT CHECK (usage_until IS date(usage_until)),
        disclosure TEXT NOT NULL DEFAULT '',
        poor_results TEXT NOT NULL DEFAULT '',
        outcome TEXT NOT NULL DEFAULT '',
        UNIQUE (partner_id, number)
    ) STRICT
    """,
    "CREATE INDEX deals_by_due ON deals (due_on) WHERE paid_on IS NULL",
    """
    CREATE TABLE deal_promises (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        deal_id INTEGER NOT NULL REFERENCES deals (id),
        position INTEGER NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('partner', 'shop')),
        text TEXT NOT NULL CHECK (text <> ''),
        due_on TEXT CHECK (due_on IS date(due_on)),
        done_on TEXT CHECK (done_on IS date(done_on))
    ) STRICT
    """,
    "CREATE INDEX deal_promises_by_deal ON deal_promises (deal_id, position)",
    """
    INSERT INTO partner_counts (partner_id, followers)
    SELECT id, followers FROM partners WHERE followers IS NOT NULL
    """,
    """
    INSERT INTO deals (partner_id, number, form, fee, due_on, paid_on, sample_value)
    SELECT id, 1, deal, fee, due_on, paid_on, sample_value FROM partners
    WHERE deal <> '' OR coalesce(fee, due_on, paid_on, sample_value) IS NOT NULL
    """,
    "ALTER TABLE partners DROP COLUMN followers",
    "ALTER TABLE partners DROP COLUMN deal",
    "ALTER TABLE partners DROP COLUMN fee",
    "ALTER TABLE partners DROP COLUMN due_on",
    "ALTER TABLE partners DROP COLUMN paid_on",
    "ALTER TABLE partners DROP COLUMN sample_value",
    "ALTER TABLE partners ADD COLUMN other_accounts TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE partners ADD COLUMN niche TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE partners ADD COLUMN audience TEXT NOT NULL DEFAULT ''",  # who follows them
    "ALTER TABLE partners ADD COLUMN tone TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE partners ADD COLUMN declined TEXT NOT NULL DEFAULT ''",  # what they said no to
    "ALTER TABLE partners ADD COLUMN contact TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE partners ADD COLUMN archived_on TEXT CHECK (archived_on IS date(archived_on))",
    # Whose idea a post is: a partner of the shop, or somebody by name. `wish` is how they want to
    # be named, '' as long as nobody asked them; `outcome` is what was told back to them
    """
    CREATE TABLE idea_credits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL UNIQUE REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        name TEXT NOT NULL DEFAULT '',
        wish TEXT NOT NULL DEFAULT '' CHECK (wish IN ('', 'named', 'unnamed')),
        credited_on TEXT CHECK (credited_on IS date(credited_on)),
        told_on TEXT CHECK (told_on IS date(told_on)),
        outcome TEXT NOT NULL DEFAULT '',
        CHECK (partner_id IS NOT NULL OR name <> '')
    ) STRICT
    """,
    "CREATE INDEX idea_credits_by_partner ON idea_credits (partner_id)",
)
