"""What keeps a start short.

Nothing that is made while the window opens is garbage: Python's collector, which would look through
all of it again and again, rests until the first page stands; then ui/kit/collector.py sees to it.
And the business is imported before Qt: of every module that comes later PySide reads the source, to
see whether it uses its features (shibokensupport/feature.py, `_mod_uses_pyside`), a tenth of a
millisecond each for nothing.
"""

from __future__ import annotations

import gc
from importlib import import_module

# Of umkm_studio.models, what the first page imports; the rest of what it takes comes with them.
FIRST = (
    "first_week",
    "content.balance",
    "content.check_ins",
    "content.media",
    "content.own_hours",
    "content.readiness",
    "content.tied",
    "insight.daily",
    "insight.evening",
    "reflections",
    "sales.order_list",
    "voices.reply_time",
)


def prepare() -> None:
    """Before anything of Qt is imported."""
    gc.disable()
    for name in FIRST:
        import_module(f"umkm_studio.models.{name}")
