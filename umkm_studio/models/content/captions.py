"""The caption builder: lines of facts, laid out for the pillar, put into what is typed already.

    text = captions.build(post.caption, Pillar.PROMO, {Part.PRICE: "Harga: Rp 85.000"})

The words of a line come from the window. A line that is built again takes the place of its older
self; nothing else that the maker wrote is touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.text import fold, squeeze


class Part(StrEnum):
    """A line that can be built."""

    MATERIALS = "materials"
    SIZE = "size"
    PRICE = "price"
    CALL = "call"
    ORDER = "order"  # where to write, and the code to name
    LINK = "link"  # the wa.me link
    PAYMENT = "payment"
    TESTIMONIAL = "testimonial"  # a buyer's words, with the buyer's yes
    SOURCE = "source"  # whose words or figures the post uses


# Blocks from top to bottom. An education post invites to ask and names no price unless it is
# wanted; a story begins with a buyer's words and ends with its call; a promo says first what it
# costs, and then who liked it.
_LAYOUT: dict[Pillar, tuple[tuple[Part, ...], ...]] = {
    Pillar.PROMO: (
        (Part.PRICE, Part.SIZE, Part.MATERIALS),
        (Part.TESTIMONIAL,),
        (Part.ORDER, Part.LINK, Part.PAYMENT),
        (Part.CALL,),
        (Part.SOURCE,),
    ),
    Pillar.EDUCATION: (
        (Part.MATERIALS, Part.SIZE, Part.PRICE),
        (Part.TESTIMONIAL,),
        (Part.CALL,),
        (Part.ORDER, Part.LINK, Part.PAYMENT),
        (Part.SOURCE,),
    ),
    Pillar.STORY: (
        (Part.TESTIMONIAL,),
        (Part.MATERIALS, Part.SIZE, Part.PRICE),
        (Part.ORDER, Part.LINK, Part.PAYMENT),
        (Part.CALL,),
        (Part.SOURCE,),
    ),
    Pillar.BEHIND_THE_SCENES: (
        (Part.MATERIALS, Part.SIZE, Part.PRICE),
        (Part.TESTIMONIAL,),
        (Part.CALL,),
        (Part.ORDER, Part.LINK, Part.PAYMENT),
        (Part.SOURCE,),
    ),
}
_USUAL: dict[Pillar, frozenset[Part]] = {
    Pillar.PROMO: frozenset(Part) - {Part.TESTIMONIAL},
    Pillar.EDUCATION: frozenset({Part.MATERIALS, Part.CALL, Part.SOURCE}),
    Pillar.STORY: frozenset({Part.ORDER, Part.LINK, Part.CALL, Part.SOURCE}),
    Pillar.BEHIND_THE_SCENES: frozenset(Part)
    - {Part.SIZE, Part.PRICE, Part.PAYMENT, Part.TESTIMONIAL},
}
_MARKS = '“”"'  # of quotation
# Captions there show a link as dead text.
_NO_LINKS = frozenset({"instagram", "tiktok"})

# Characters in a caption that these platforms take: Instagram Platform, Content Publishing;
# TikTok for Developers, Content Posting API ("title").
LIMITS = {"instagram": 2_200, "tiktok": 2_200}


def usual_parts(pillar: Pillar, platforms: Sequence[str] = ()) -> frozenset[Part]:
    """What a caption of this pillar mostly says; no link where none can be tapped."""
    dead = bool(platforms) and _NO_LINKS.issuperset(platforms)
    return _USUAL[pillar] - ({Part.LINK} if dead else frozenset())


def build(text: str, pillar: Pillar, lines: Mapping[Part, str]) -> str:
    """The text with these lines, in the pillar's order, below what stands there already."""
    found = text.strip().splitlines()
    for block in _LAYOUT[pillar]:
        new, known = [], None
        for line in (lines[part] for part in block if lines.get(part)):
            place = _place_of(line, found)
            if place is None:
                new.append(line)
            else:
                found[place], known = line, place
        if new and known is not None:
            found[known + 1 : known + 1] = new
        elif new:
            found += ["", *new] if found else new
    return "\n".join(found)


def without_quotes(text: str, said: Iterable[str]) -> str:
    """The text without the lines that have these words between quotation marks, and without the
    empty line that set each apart.
    """
    marked = [
        opening + fold(words.strip(_MARKS)) + closing
        for words in filter(None, map(squeeze, said))
        for opening, closing in (("“", "”"), ('"', '"'))
    ]
    found = text.splitlines()
    places = [
        place for place, line in enumerate(found) if any(map(fold(line).__contains__, marked))
    ]
    for place in reversed(places):
        del found[place]
        if 0 < place <= len(found) and not found[place - 1].strip():
            del found[place - 1]
    return "\n".join(found).strip() if places else text


def _place_of(line: str, found: Sequence[str]) -> int | None:
    """Where this line, or an older one with the same label ("Harga: …"), stands."""
    label, colon, _ = line.partition(": ")
    for place, old in enumerate(found):
        same_label = colon and fold(old.partition(": ")[0]) == fold(label) and ": " in old
        if same_label or fold(old) == fold(line):
            return place
    return None


def whole(post: Post) -> str:
    """What is posted: the caption, and the call below it where it is not said there yet."""
    caption, call = post.caption.strip(), post.call_to_action.strip()
    if not call or fold(call) in fold(caption):
        return caption
    return f"{caption}\n\n{call}" if caption else call


def for_platform(text: str, platform: str) -> str:
    """A text with line breaks that the platform keeps.

    Blanks at the end of a line make Instagram and TikTok join it with the next, and of several
    empty lines they leave one. WhatsApp keeps lines as they are; a lone * or _ around words would
    make them bold or italic there, which is the maker's to decide. No invisible characters are put
    in: screen readers stumble over them.
    """
    lines = [line.rstrip() for line in text.strip().splitlines()]
    joined = "\n".join(lines)
    if platform in _NO_LINKS:
        joined = re.sub(r"\n{3,}", "\n\n", joined)
    return joined
