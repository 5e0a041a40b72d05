"""What the program is called, by people and by systems, and where a build is put."""

from __future__ import annotations

from pathlib import Path

from umkm_studio import __version__

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"  # whatever is made on the way
DIST = BUILD / "dist"  # what is given to makers
ICON = ROOT / "resources" / "icons" / "app.svg"

NAME = "UMKM Studio"
VERSION = __version__
COMMAND = "umkm-studio"  # also of the package, its folders and its icon
APP_ID = "id.umkmstudio.UMKMStudio"  # macOS' bundle, AppStream

SUMMARY = {
    "id": "Rencanakan konten dan lihat unggahan mana yang membawa pesanan",
    "en": "Plan your posts and see which of them bring orders",
}
"""Of menus and shops, one line, without a full stop."""

BACKUP_SUFFIX = "umkm"
BACKUP_TYPE = "application/x-umkm-studio-backup"
BACKUP_NAME = {"id": "Cadangan UMKM Studio", "en": "UMKM Studio backup"}
