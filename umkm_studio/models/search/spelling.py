"""Words of the shop that are spelt much like a typed one."""

from __future__ import annotations

import json
from collections import Counter

from umkm_studio.models.store import Store
from umkm_studio.models.text import likeness
from umkm_studio.models.word_index.words import can_be_misspelt, trigrams

_MOST_OF_A_GROUP = 2_000  # words that are looked at for each group of three letters
_MOST_COMPARED = 200  # words, those that share the most groups
_MOST_KEPT = 6
_WITHIN = 0.9  # how like a word is that has the typed one in it


def like_words(store: Store, word: str) -> dict[str, float]:
    """Words like this one with how like they are, 0 to 1, the likest first; not those that begin
    with it.
    """
    if not can_be_misspelt(word):
        return {}
    shared: Counter[int] = Counter()
    for group in trigrams(word):
        shared.update(row[0] for row in store.rows(_WITH_GROUP, group=f'"{group}"'))
    nearest = [word_id for word_id, _count in shared.most_common(_MOST_COMPARED)]
    found = {}
    for row in store.rows(_WORDS, ids=json.dumps(nearest)):
        other = row["word"].strip()
        if not other.startswith(word):
            found[other] = _WITHIN if word in other else likeness(word, other)
    likest = sorted(found, key=lambda other: (-found[other], other))[:_MOST_KEPT]
    return {other: found[other] for other in likest if found[other]}


_WITH_GROUP = f"""
    SELECT rowid FROM search_likeness WHERE search_likeness MATCH :group LIMIT {_MOST_OF_A_GROUP}
"""
_WORDS = "SELECT word FROM search_words WHERE id IN (SELECT value FROM json_each(:ids))"
