"""One command as it was asked for, and how it is answered."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from umkm_studio import paths


@dataclass(frozen=True, slots=True)
class Call:
    """One command as it was asked for, and the two ways to answer it."""

    data: Path
    own_data: bool  # the folder was named on the command line
    asked: argparse.Namespace

    @property
    def store_file(self) -> Path:
        """The shop's file."""
        return paths.store_file(self.data)

    def say(self, text: str) -> None:
        """A line for people; with --json it keeps off standard output."""
        print(text, file=sys.stderr if self.asked.json else sys.stdout)

    def answer(self, found: dict[str, object]) -> None:
        """The one JSON object, where it was asked for."""
        if self.asked.json:
            print(json.dumps(found))  # ASCII only: right on every console and through every pipe


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does, and how its arguments are written."""

    run: Callable[[Call], None]
    arguments: tuple[tuple[str, dict[str, Any]], ...] = ()
    has_json: bool = True
    draws: bool = False  # needs fonts and pictures, though no screen
