"""What menus, file managers and software shops read about the program.

Formats: freedesktop.org's Desktop Entry, Shared MIME-info 0.21 and AppStream 1.0.
"""

from __future__ import annotations

from datetime import UTC, datetime
from xml.sax.saxutils import escape

from installer import product

_ABOUT = {
    "id": (
        "Untuk pembuat kue, sambal, lilin, dan kerajinan yang berjualan sendiri: kalender konten, "
        "pesanan dari Shopee, TikTok Shop, dan Tokopedia, kode kampanye, dan laba tiap unggahan.",
        "Semua datamu ada di komputermu sendiri. Tidak perlu akun dan tidak perlu internet.",
    ),
    "en": (
        "For makers of cookies, sambal, candles and crafts who sell by themselves: a content "
        "calendar, orders from Shopee, TikTok Shop and Tokopedia, campaign codes, and the profit "
        "of each post.",
        "All data stays on your own computer. No account and no internet are needed.",
    ),
}


def entry() -> str:
    """The desktop entry. Without a language it is English, as for every program."""
    return f"""\
[Desktop Entry]
Type=Application
Name={product.NAME}
GenericName=Content planner and order book
GenericName[id]=Perencana konten dan buku pesanan
Comment={product.SUMMARY["en"]}
Comment[id]={product.SUMMARY["id"]}
Exec={product.COMMAND} %f
Icon={product.COMMAND}
StartupWMClass={product.COMMAND}
StartupNotify=true
Terminal=false
Categories=Office;Finance;Calendar;
Keywords=shop;orders;content;campaign;profit;
Keywords[id]=toko;pesanan;konten;kode;laba;jualan;
MimeType={product.BACKUP_TYPE};
"""


def file_type() -> str:
    """What a backup's ending means."""
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{product.BACKUP_TYPE}">
    <comment>{product.BACKUP_NAME["en"]}</comment>
    <comment xml:lang="id">{product.BACKUP_NAME["id"]}</comment>
    <icon name="{product.COMMAND}"/>
    <glob pattern="*.{product.BACKUP_SUFFIX}"/>
  </mime-type>
</mime-info>
"""


def appstream(made_at: int) -> str:
    """For software shops. `made_at`: seconds since 1970, of the release."""
    day = datetime.fromtimestamp(made_at, UTC).date().isoformat()
    about = "\n".join(
        f'    <p>{escape(text)}</p>\n    <p xml:lang="id">{escape(translated)}</p>'
        for text, translated in zip(_ABOUT["en"], _ABOUT["id"], strict=True)
    )
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{product.APP_ID}</id>
  <name>{product.NAME}</name>
  <summary>{product.SUMMARY["en"]}</summary>
  <summary xml:lang="id">{product.SUMMARY["id"]}</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <developer_name>{product.NAME}</developer_name>
  <description>
{about}
  </description>
  <launchable type="desktop-id">{product.COMMAND}.desktop</launchable>
  <provides>
    <binary>{product.COMMAND}</binary>
    <mediatype>{product.BACKUP_TYPE}</mediatype>
  </provides>
  <categories>
    <category>Office</category>
    <category>Finance</category>
  </categories>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{product.VERSION}" date="{day}"/>
  </releases>
</component>
"""
