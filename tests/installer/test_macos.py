"""What a Mac is told about the app, as far as it can be read without one."""

import plistlib
from pathlib import Path

import pytest

from installer import product
from installer.checks import Refused
from installer.macos import build, info


def test_the_properties_are_a_property_list_that_opens_backups() -> None:
    said = plistlib.loads(plistlib.dumps(info.properties()))
    (opened,) = said["CFBundleDocumentTypes"]
    (declared,) = said["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["umkm"]
    assert said["CFBundleShortVersionString"] == product.VERSION


def test_the_finder_has_words_in_both_languages(tmp_path: Path) -> None:
    info.translate(tmp_path)
    indonesian = (tmp_path / "id.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
    english = (tmp_path / "en.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
    assert '"Cadangan UMKM Studio" = "Cadangan UMKM Studio";' in indonesian
    assert '"Cadangan UMKM Studio" = "UMKM Studio backup";' in english


def test_elsewhere_it_says_that_a_mac_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(Refused, match="only be built on a Mac"):
        build()
