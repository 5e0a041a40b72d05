"""How the practice shop keeps its pace: rest days, and how heavy weeks were."""

from __future__ import annotations

from datetime import date, timedelta

from umkm_studio.models.content import check_ins, rest
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.store import Store

_FRIDAY, _SUNDAY = 4, 6
_ANSWERS = (  # for the weeks before the one that is asked about, the newest first
    (Load.RIGHT, ""),
    (Load.HEAVY, "Pesanan hampers menumpuk"),
    (Load.LIGHT, ""),
)


def settle(store: Store, today: date) -> None:
    """Sundays and a Friday to come are free; three weeks were answered for, the last one not."""
    rest.set_weekday(store, _SUNDAY, rests=True)
    coming = (today + timedelta(days=number) for number in range(7, 14))
    free = next(day for day in coming if day.weekday() == _FRIDAY)
    rest.add(store, free, note="Arisan keluarga")
    monday = check_ins.week_to_ask(today)
    for back, (load, note) in enumerate(_ANSWERS, 1):
        said = CheckIn(monday=monday - timedelta(weeks=back), load=load, note=note)
        check_ins.save(store, said)
