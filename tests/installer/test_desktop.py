"""What menus, file managers and software shops of Linux read."""

from configparser import ConfigParser
from xml.etree import ElementTree

from installer import product
from installer.linux import desktop


def test_the_menu_entry_opens_backups_and_speaks_both_languages() -> None:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(desktop.entry())
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "umkm-studio %f"
    assert entry["MimeType"] == f"{product.BACKUP_TYPE};"
    assert entry["Comment[id]"] == product.SUMMARY["id"]
    assert entry["Comment"] == product.SUMMARY["en"]


def test_the_ending_of_a_backup_is_a_file_type() -> None:
    kind = ElementTree.fromstring(desktop.file_type())[0]
    assert kind.get("type") == product.BACKUP_TYPE
    assert [glob.get("pattern") for glob in kind if glob.tag.endswith("glob")] == ["*.umkm"]


def test_software_shops_read_the_version_and_its_day() -> None:
    about = ElementTree.fromstring(desktop.appstream(1_795_305_600))
    release = about.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": product.VERSION, "date": "2026-11-22"}
    assert about.findtext("launchable") == "umkm-studio.desktop"
