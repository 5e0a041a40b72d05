"""What can be seen of the stage without Windows: that nothing is missing in it, nor too much.

Every library that a program, library or extension module names lies where it will be looked for,
or is Windows' own; every module that ours import is there, and what those import as soon as they
are imported themselves; nothing of Qt's network, QML or web parts has come along.
"""

from __future__ import annotations

import ast
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from installer import checks
from installer.windows import pe

# Of Windows 10 1809 and newer. Source: each has its page in Microsoft's documentation of Win32 and
# DirectX; icuuc.dll since 1703 ("International Components for Unicode").
_OF_WINDOWS = frozenset(
    """
    advapi32 authz bcrypt bcryptprimitives comctl32 comdlg32 d3d11 d3d12 d3d9 dwmapi dwrite dxgi
    gdi32 icuuc imm32 iphlpapi kernel32 mpr msvcrt netapi32 ntdll ole32 oleaut32 propsys psapi
    rpcrt4 setupapi shell32 shlwapi uiautomationcore user32 userenv uxtheme version winmm ws2_32
    wtsapi32
    """.split()  # noqa: SIM905 - a list literal would take a page
)
_SETS_OF_WINDOWS = re.compile(r"api-ms-win-(core|crt|shcore)-[\w-]+\.dll|winspool\.drv")

# Inside python312.dll: sys.builtin_module_names of CPython 3.12 on Windows.
_BUILT_IN = frozenset(
    """
    _abc _ast _bisect _blake2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr
    _codecs_tw _collections _contextvars _csv _datetime _functools _heapq _imp _io _json _locale
    _lsprof _md5 _multibytecodec _opcode _operator _pickle _random _sha1 _sha2 _sha3 _signal _sre
    _stat _statistics _string _struct _symtable _thread _tokenize _tracemalloc _typing _warnings
    _weakref _winapi _xxinterpchannels _xxsubinterpreters array atexit audioop binascii builtins
    cmath errno faulthandler gc itertools marshal math mmap msvcrt nt sys time winreg xxsubtype zlib
    """.split()  # noqa: SIM905 - a list literal would take a page
)
_FOR_OTHERS = frozenset({"fcntl", "resource", "termios"})  # asked for on other systems only
_MADE_BY_PARENTS = frozenset({"os.path", "six.moves"})
_DISABLED = frozenset({"asyncio", "multiprocessing", "ssl"})  # by python.LEFT_OUT


def stage(folder: Path) -> None:
    """Raises `checks.Refused` with all that is wrong."""
    checks.no_network(folder)
    program = folder / "program"
    wrong = [*_missing_libraries(folder), *_missing_modules(program)]
    if wrong:
        raise checks.Refused("missing in the stage:\n" + "\n".join(wrong))


# --- Libraries -----------------------------------------------------------------------------------


def _missing_libraries(folder: Path) -> Iterator[str]:
    images = [file for file in folder.rglob("*") if file.suffix in pe.SUFFIXES]
    program = folder / "program"
    # The program's own; what PySide6 and NumPy say with os.add_dll_directory; `*.libs` likewise.
    known = [program / "python", *(program / "packages").glob("*.libs")]
    known += [program / "packages" / "PySide6", program / "packages" / "shiboken6"]
    everywhere = {file.name.lower() for file in images if file.parent in known}
    for image in sorted(images):
        beside = {file.name.lower() for file in images if file.parent == image.parent}
        for library in sorted(pe.imports(image).all - beside - everywhere):
            if not _is_of_windows(library):
                yield f"{library}, for {image.relative_to(folder)}"


def _is_of_windows(library: str) -> bool:
    return library.removesuffix(".dll") in _OF_WINDOWS or bool(_SETS_OF_WINDOWS.fullmatch(library))


# --- Modules -------------------------------------------------------------------------------------


def _missing_modules(program: Path) -> Iterator[str]:
    modules = _Modules(program)
    ours = sorted((program / "umkm_studio").rglob("*.py"))
    waiting = [(name, file) for file in ours for name in _asked(file, modules, always=False)]
    seen = set[str]()
    while waiting:
        name, asker = waiting.pop()
        if name in seen or name.partition(".")[0] in _FOR_OTHERS:
            continue
        seen.add(name)
        if not modules.has(name):
            yield f"{name}, for {asker.relative_to(program)}"
        # A package is imported before what is in it.
        elif file := modules.source(name):
            waiting += [(each, file) for each in _asked(file, modules, always=True)]
        if "." in name:
            waiting.append((name.rpartition(".")[0], asker))


class _Modules:
    """Finds modules as the installed Python does, by the lines of python312._pth."""

    def __init__(self, program: Path) -> None:
        self._folders = (program, program / "packages")
        self._extensions = program / "python"
        with zipfile.ZipFile(program / "python" / "python312.zip") as library:
            self._library = {
                name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
                for name in library.namelist()
            }

    def has(self, name: str) -> bool:
        if name.partition(".")[0] in _DISABLED:
            return False
        if name in _BUILT_IN | _MADE_BY_PARENTS | self._library or self.source(name) is not None:
            return True
        path = Path(*name.split("."))
        extension = f"{path.name}.*pyd"
        return any(
            (root / path).is_dir() or next((root / path.parent).glob(extension), None) is not None
            for root in (*self._folders, self._extensions)
        )

    def source(self, name: str) -> Path | None:
        path = Path(*name.split("."))
        for root in self._folders:
            for file in (root / path / "__init__.py", root / path.with_suffix(".py")):
                if file.is_file():
                    return file
        return None

    def name(self, file: Path) -> str:
        """Of the package that holds this file: what its relative imports start from."""
        root = next(each for each in reversed(self._folders) if file.is_relative_to(each))
        return ".".join(file.relative_to(root).parent.parts)


def _asked(file: Path, modules: _Modules, *, always: bool) -> Iterator[str]:
    """The modules that a file imports: all of them, or only what it needs under all conditions."""
    tree = ast.parse(file.read_bytes())
    statements = tree.body if always else list(_outside_of_type_checking(tree))
    for statement in statements:
        if isinstance(statement, ast.Import):
            yield from (each.name for each in statement.names)
        elif isinstance(statement, ast.ImportFrom) and statement.module != "__future__":
            package = modules.name(file).split(".")
            above = package[: len(package) - statement.level + 1] if statement.level else []
            start = ".".join([*above, *([statement.module] if statement.module else [])])
            yield start
            # `from package import module` names a module where the package has one.
            inside = (f"{start}.{each.name}" for each in statement.names)
            yield from (name for name in inside if modules.source(name) is not None)


def _outside_of_type_checking(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from node.orelse
        else:
            yield node
            yield from _outside_of_type_checking(node)
