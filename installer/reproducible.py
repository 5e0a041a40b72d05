"""What makes two builds of one source the same to the byte, wherever and whenever they are made.

All times in what is built are the day of the release, and not now or a commit's: a commit that only
mends a sentence of the README changes nothing for makers. What tools would decide by chance is said
to them. What stays different is what differs in the tools: `sums` names their versions.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from installer import product
from installer.checks import Refused

_NEWS = product.ROOT / "CHANGELOG.md"


def release_time() -> int:
    """When the day began (UTC) that CHANGELOG.md gives to this version, in seconds since 1970.
    Raises Refused where it gives none.
    """
    heading = rf"^## {re.escape(product.VERSION)}[, ].*?(\d{{4}}-\d\d-\d\d)"
    found = re.search(heading, _NEWS.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise Refused(f"{_NEWS.name} has no heading with {product.VERSION} and its day")
    return int(datetime.fromisoformat(found[1]).replace(tzinfo=UTC).timestamp())


def settings() -> dict[str, str]:
    """Environment variables for every tool that writes something of a build.

    SOURCE_DATE_EPOCH: https://reproducible-builds.org/specs/source-date-epoch/
    """
    return {
        "SOURCE_DATE_EPOCH": str(release_time()),
        "PYTHONHASHSEED": "0",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }
