"""What comes with the libraries and is never used by the program: two thirds of their room.

The rules are about paths below `site-packages`, the same for Linux, macOS and Windows. Of Qt, what
is used is named, so that a new Qt brings no new passengers; of the rest, what is left out is. Every
build is started afterwards and does its work.
"""

from __future__ import annotations

import re

MODULES_LEFT_OUT = tuple(
    """
    PySide6.QtDBus PySide6.QtNetwork PySide6.QtOpenGL PySide6.QtOpenGLWidgets PySide6.QtQml
    PySide6.QtQuick PySide6.QtQuickWidgets PySide6.QtSql PySide6.QtSvgWidgets PySide6.QtTest
    PySide6.QtUiTools PySide6.QtXml PySide6.scripts
    ssl _ssl _hashlib http ftplib imaplib poplib smtplib telnetlib xmlrpc asyncio _asyncio
    urllib.request urllib.robotparser urllib3 requests webbrowser
    pip setuptools pkg_resources _distutils_hack ensurepip pydoc_data lib2to3 idlelib
    readline curses _curses _curses_panel tkinter _tkinter IPython pandas scipy lxml pytest
    numpy.f2py numpy.distutils numpy.testing matplotlib.testing matplotlib.tests
    PIL.ImageQt PIL.ImageShow PIL.ImageTk PIL._avif PIL._imagingcms PIL._imagingft PIL._imagingmath
    PIL._imagingtk PIL._webp
    """.split()  # noqa: SIM905 - a list literal would take a page
)
"""Modules, with all below them, that a freezer must not follow.

Of networks, nothing is there but `socket`, which Python's own `email` imports; nobody opens one.
segno, which draws QR codes, asks for `urllib.request` by way of `xml.sax.saxutils`, and is given an
empty module instead (models/content/order_link.py). `hashlib` has its own code where OpenSSL's is
missing.
"""

_QT_LIBRARIES = frozenset({"Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets", "XcbQpa"})
_QT_MODULES = _QT_LIBRARIES - {"DBus", "XcbQpa"}
_QT_PLUGINS = frozenset(
    {
        *("platforms/cocoa", "platforms/offscreen", "platforms/windows", "platforms/xcb"),
        *("platforminputcontexts/composeplatforminputcontextplugin",),
        *("platforminputcontexts/ibusplatforminputcontextplugin",),
        *("platformthemes/xdgdesktopportal", "styles/macstyle"),
        *("printsupport/cupsprintersupport",),
        *("iconengines/svgicon", "imageformats/gif", "imageformats/jpeg", "imageformats/svg"),
        *("imageformats/webp", "imageformats/macheif"),
    }
)
_FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "LastResortHE-Regular.ttf")

_LEFT_OUT = re.compile(
    r"""
    (^|/)(tests?|testing|sample_data|__pycache__|include|pyinstaller|__pyinstaller)/
    | \.(pyi|pyx|pxd|pyf|c|cc|cpp|h|hpp|f90|lib|a|exe|prl|qmlc|debug)$
    | ^(pip|setuptools|pkg_resources|_distutils_hack|wheel|click_default_group\.dist-info)(/|\.)
    | ^PySide6/(?!Qt/(lib|plugins)/|plugins/|support/|[^/]+$)
    | ^PySide6/(Qt/)?(metatypes|qml|libexec|resources|translations|typesystems|glue|doc|scripts)/
    | ^PySide6/[a-z0-9]+(\.app/.*)?$  # tools for developers
    | ^PySide6/(lib)?pyside6qml\.
    | ^PySide6/(opengl32sw|d3dcompiler_\d+|av\w+-\d+|sw\w+-\d+)\.dll$
    | ^shiboken6/(docs|files)/
    | ^matplotlib/mpl-data/(images|fonts/(afm|pdfcorefonts))/
    | ^matplotlib/mpl-data/.*\.(html|npz|mplstyle)$
    | ^matplotlib/backends/web_backend/
    | ^numpy/(f2py|distutils|doc|_pyinstaller)/
    | ^numpy/_core/(lib|src)/
    | ^numpy/_core/_(simd|\w+_tests)\.
    | ^PIL/(_avif|_webp|_imagingcms|_imagingft|_imagingmath|_imagingtk)\.
    | ^pillow\.libs/lib(avif|webp\w*|sharpyuv|freetype|harfbuzz|lcms2|png16|brotli\w+)-
    | ^fontTools/(?!(__init__|agl|unicode|version)\.|misc/)
    | ^fontTools/.*\.(so|pyd)$
    | ^[^/]+\.dist-info/(?!METADATA$|entry_points\.txt$)
    """,
    re.VERBOSE,
)
_FOREIGN_HOLIDAYS = re.compile(r"^holidays/locale/.*/(?!ID\.mo$)[^/]+$")
_OTHER_FONT = re.compile(r"^matplotlib/mpl-data/fonts/ttf/(?P<name>[^/]+\.ttf)$")
_QT_LIBRARY = re.compile(r"^PySide6/(Qt/lib/)?(lib)?Qt6?(?P<name>[A-Z]\w*)[.](?!abi3|pyd)")
_QT_MODULE = re.compile(r"^PySide6/Qt(?P<name>[A-Z]\w*)\.(abi3|pyd)")
_QT_PLUGIN = re.compile(r"^PySide6/(Qt/)?plugins/(?P<kind>[^/]+)/(lib)?q?(?P<name>[^/.]+)\.")


def is_needed(path: str) -> bool:
    """Whether this file (below `site-packages`, with slashes) belongs into what is installed."""
    if _LEFT_OUT.search(path) or _FOREIGN_HOLIDAYS.search(path):
        return False
    if found := _OTHER_FONT.search(path):
        return found["name"] in _FONTS
    if found := _QT_PLUGIN.search(path):
        return f"{found['kind']}/{found['name']}" in _QT_PLUGINS
    if found := _QT_LIBRARY.search(path):
        return found["name"] in _QT_LIBRARIES
    if found := _QT_MODULE.search(path):
        return found["name"] in _QT_MODULES
    return True
