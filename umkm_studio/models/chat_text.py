"""The text of a chat while it is read: each reader takes out what it understood."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from umkm_studio.models.sheets import payments


@dataclass(slots=True)
class Unread:
    """The text that nobody has read yet; what is taken out leaves a line break."""

    text: str
    sender: str
    today: date
    settled: payments.Settlement | None = None
    unsure: set[str] = field(default_factory=set)

    def take(
        self, pattern: re.Pattern[str], may: Callable[[re.Match[str]], bool] | None = None
    ) -> re.Match[str] | None:
        """Take the first match out, of those that `may` allows."""
        for match in pattern.finditer(self.text):
            if may is None or may(match):
                self.text = f"{self.text[: match.start()]}\n{self.text[match.end() :]}"
                return match
        return None
