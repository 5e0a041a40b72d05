"""What people said about a post, beside the maker's own counts."""

from __future__ import annotations

from tests.builders import a_message, a_post
from umkm_studio.models.content import posts, talks
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Kind, Via


def test_each_message_of_a_post_counts_once(store: Store) -> None:
    post_id = posts.save(store, a_post())
    other_id = posts.save(store, a_post())
    for values in (
        {"via": Via.DIRECT_MESSAGE},  # a question stays a question
        {"kind": Kind.COMMENT, "tells_story": True, "via": Via.DIRECT_MESSAGE},
        {"kind": Kind.COMMENT, "via": Via.DIRECT_MESSAGE},
        {"kind": Kind.COMMENT, "via": Via.COMMENT},  # the platform counts comments
        {"post_id": other_id},
        {"post_id": None},
    ):
        messages.save(store, a_message(**{"post_id": post_id} | values))

    assert talks.noted(store, post_id) == {
        "product_questions": 1,
        "stories_told": 1,
        "direct_messages": 1,
    }


def test_only_lower_counts_are_raised(store: Store) -> None:
    noted = {"product_questions": 3, "stories_told": 1, "direct_messages": 0}
    counts = {"product_questions": 5, "stories_told": None, "direct_messages": None}
    assert talks.missing(counts, noted) == {"stories_told": 1}
