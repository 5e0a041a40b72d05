"""What tells one buyer from another, without keeping more of them than that takes.

A phone number is kept as a keyed fingerprint (BLAKE2b, RFC 7693, with a secret of this store): two
orders with one number meet, and nobody reads the number in the file. It hides numbers from a
glance, not from somebody who has the store, its secret and patience: numbers are few.
"""

from __future__ import annotations


def new_secret() -> str:
    """A secret for a store, hexadecimal."""
    import secrets  # once in a store's life

    return secrets.token_hex(16)


def phone_key(secret: str, digits: str) -> str:
    """The fingerprint of a phone number (digits with the country in front) in the store with this
    secret (hexadecimal).
    """
    return f"phone:{_fingerprint(secret, digits, 12)}"


def veiled(secret: str, key: str) -> str:
    """The fingerprint of any key, for a buyer of whom nothing else may be kept."""
    return f"gone:{_fingerprint(secret, key, 16)}"


def _fingerprint(secret: str, words: str, size: int) -> str:
    from hashlib import blake2b  # it brings OpenSSL, which the first page comes without

    return blake2b(words.encode(), key=bytes.fromhex(secret), digest_size=size).hexdigest()
