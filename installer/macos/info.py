"""What macOS is told about the app (Apple, "Information Property List" and "Uniform Type
Identifiers"), in Indonesian and English.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from installer import product

_BACKUP = f"{product.APP_ID}.backup"


def properties() -> dict[str, Any]:
    """The app's Info.plist, beyond what PyInstaller says by itself."""
    return {
        "CFBundleDevelopmentRegion": "id",
        "CFBundleDisplayName": product.NAME,
        "CFBundleIdentifier": product.APP_ID,
        "CFBundleLocalizations": ["id", "en"],
        "CFBundleName": product.NAME,
        "CFBundleShortVersionString": product.VERSION,
        "CFBundleVersion": product.VERSION,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": product.BACKUP_NAME["id"],
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_BACKUP],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _BACKUP,
                "UTTypeDescription": product.BACKUP_NAME["id"],
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [product.BACKUP_SUFFIX],
                    "public.mime-type": product.BACKUP_TYPE,
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",  # Qt 6.11's
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT",
        "NSRequiresAquaSystemAppearance": False,  # the window has a dark look too
    }


def translate(resources: Path) -> None:
    """Write the words that the Finder shows in the maker's language."""
    for language, backup in product.BACKUP_NAME.items():
        words = {
            "CFBundleDisplayName": product.NAME,
            "CFBundleName": product.NAME,
            product.BACKUP_NAME["id"]: backup,
        }
        lines = (f'"{key}" = "{value}";\n' for key, value in words.items())
        target = resources / f"{language}.lproj" / "InfoPlist.strings"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(lines), encoding="utf-8")
