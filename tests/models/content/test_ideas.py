"""The idea bank: enough, for every pillar, in both languages."""

from collections import Counter

import pytest

from umkm_studio.models.content import ideas
from umkm_studio.models.content.ideas import PROMPTS, Topic
from umkm_studio.models.content.posts import Pillar


def test_there_is_something_for_every_pillar_and_topic():
    assert len(PROMPTS) >= 40
    assert min(Counter(prompt.pillar for prompt in PROMPTS).values()) >= 5
    assert {prompt.topic for prompt in PROMPTS} == set(Topic)


@pytest.mark.parametrize("pillar", [*Pillar, None])
def test_a_pillar_gets_its_own_prompts(pillar: Pillar | None):
    assert all(pillar in (None, prompt.pillar) for prompt in ideas.of_pillar(pillar))
    assert len(ideas.of_pillar(None)) == len(PROMPTS)


def test_every_prompt_is_said_once_in_each_language_and_calmly():
    for language in ("id", "en"):
        texts = [prompt.text(language) for prompt in PROMPTS]
        assert len(set(texts)) == len(texts)
        assert all(text == text.strip() and 15 < len(text) <= 90 for text in texts)
        assert not any("!" in text for text in texts)
    assert len({prompt.key for prompt in PROMPTS}) == len(PROMPTS)
