"""How often faults are tried: a few times in the usual suite, as often as it takes to trust the
answer in `python3 dev.py faults`. Whoever asks marks the test `@pytest.mark.faults`.
"""

import os

FULL = os.environ.get("UMKM_STUDIO_FAULTS") == "full"


def times(usual: int, *, full: int) -> int:
    """How often to try: the larger number where the faults are what is being run."""
    return full if FULL else usual
