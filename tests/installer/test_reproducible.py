"""What makes two builds of one source the same."""

from pathlib import Path

import pytest

from installer import product, reproducible
from installer.checks import Refused


def test_a_build_carries_the_day_of_its_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = tmp_path / "CHANGELOG.md"
    news.write_text("# Changes\n\n## 1.5.1, 2026-12-31\n\n## 1.5.0, 2026-11-22 (late)\n")
    monkeypatch.setattr(reproducible, "_NEWS", news)
    monkeypatch.setattr(product, "VERSION", "1.5.0")
    assert reproducible.release_time() == 1_795_305_600
    assert reproducible.settings()["SOURCE_DATE_EPOCH"] == "1795305600"
    monkeypatch.setattr(product, "VERSION", "1.5")
    with pytest.raises(Refused, match=r"CHANGELOG\.md has no heading with 1\.5 "):
        reproducible.release_time()


def test_this_version_has_its_day() -> None:
    assert reproducible.release_time() > 0
