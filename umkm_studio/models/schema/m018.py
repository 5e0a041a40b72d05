"""What the shop shows of itself, and whether it is ready."""

from sqlite_utils import Database


def m018_trust_kit(db: Database) -> None:
    """What the shop shows of itself, and whether it is ready."""
