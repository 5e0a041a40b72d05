"""Everything a contributor does, set-up included: python3 dev.py VERB [more arguments]

run        try the app on a practice shop; with no screen, write its papers to build/demo
test       the whole suite (pytest's own arguments may follow)
faults     kills, full disks and hostile files, as often as it takes to trust the answer
offline    the whole suite without any network, then a session under strace (Linux)
lint       ruff's checks and the layout of the code
format     mend what ruff can mend
types      mypy, strict
imports    who may import whom
translate  take new sentences into the English catalogue, then check that none lacks its words
screens    every page as a picture, in build/screens
guide      docs/panduan.md and docs/guide.md anew, with pictures that `screens` made
bench      the measurements in benchmarks/
build      linux, windows or macos: an installer in build/dist; alone: a wheel, for any machine that
           has the dependencies
sums       build for linux and windows, and write the SHA-256 of both into README.md (--built: of
           those in build/dist)
test-linux, test-windows   install what was built in a system of its own, use it, take it away
lock       pin the dependencies anew (--upgrade for newer ones)
setup      only the set-up that every other verb does first
"""

import ast
import compileall
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
CATALOGUES = ROOT / "resources" / "i18n"

# What Qt's wheels expect of a Linux system: library -> the Debian package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libcups.so.2": "libcups2",
}
TEST_TOOLS = {"strace": "strace"}


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(*command: str | Path, **environment: str) -> int:
    """Run a command in the checkout and return its exit status."""
    return subprocess.call(command, cwd=ROOT, env=os.environ | environment)


def must(*command: str | Path, **environment: str) -> None:
    """Run a command; when it fails, so do we."""
    if status := call(*command, **environment):
        sys.exit(status)


# --- Set-up ------------------------------------------------------------------------------------


def set_up() -> None:
    install_system_packages()
    wanted = fingerprint()
    stamp = VENV / "umkm-studio.stamp"
    if not stamp.exists() or stamp.read_text() != wanted:
        make_environment()
        stamp.write_text(wanted)
    compile_catalogues()
    # Where Python is told to write no bytecode, each start would compile the whole program anew.
    compileall.compile_dir(ROOT / "umkm_studio", quiet=1)


def install_system_packages() -> None:
    if sys.platform != "linux":
        return
    missing = missing_packages()
    if not missing:
        return
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        print(
            "UMKM Studio needs these system packages (by their Debian names):\n"
            f"    apt-get install --no-install-recommends {' '.join(missing)}\n"
            "Install them as root, then run this again.",
            file=sys.stderr,
        )
        sys.exit(2)
    words = f"Installing what Qt, pip and the tests need: {' '.join(missing)}"
    print(words, file=sys.stderr, flush=True)
    install = (apt, "install", "--yes", "--quiet", "--no-install-recommends", *missing)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if call(*install, **quiet):  # a fresh machine has no list of packages yet
        must(apt, "update", "--quiet", **quiet)
        must(*install, **quiet)


def missing_packages() -> list[str]:
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if has_screen() else {})
    missing = [package for library, package in libraries.items() if not loads(library)]
    if os.geteuid() == 0:  # a test that looks at every sync; without it that one is skipped
        missing += [package for tool, package in TEST_TOOLS.items() if not shutil.which(tool)]
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it apart from Python
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def fingerprint() -> str:
    """Change this, and the environment is brought up to date."""
    files = (ROOT / "requirements" / "dev.txt", ROOT / "pyproject.toml")
    parts = (sys.version.encode(), str(ROOT).encode(), *(file.read_bytes() for file in files))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_environment() -> None:
    print("Setting up .venv, which takes a minute the first time ...", file=sys.stderr, flush=True)
    version = "{}.{}.{}".format(*sys.version_info)
    settings = VENV / "pyvenv.cfg"
    described = settings.read_text(encoding="utf-8") if settings.exists() else ""
    # Its scripts hold absolute paths, so a moved one is as useless as an older Python's.
    if f"version = {version}\n" not in described or f"{VENV}\n" not in described:
        must(sys.executable, "-m", "venv", "--clear", VENV)
    pip = (PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    # Wheels only: nothing is built, no stranger's set-up script runs.
    must(*pip, "--only-binary=:all:", "--require-hashes", "-r", "requirements/dev.txt")
    must(*pip, "--no-index", "--no-deps", "--no-build-isolation", "--editable", ".")


def compile_catalogues() -> None:
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            must(BIN / "pyside6-lrelease", "-silent", catalogue, "-qm", compiled)


# --- Verbs -------------------------------------------------------------------------------------


def run(*more: str) -> int:
    program = (PYTHON, "-m", "umkm_studio", "demo")
    if has_screen():
        return call(*program, *more)
    return call(*program, "--output", "build/demo", *more, QT_QPA_PLATFORM="offscreen")


def test(*more: str) -> int:
    """The whole suite uses every core; what is asked for by name runs at once, in one process."""
    return call(PYTHON, "-m", "pytest", *(more or ("-n", "auto", "--dist", "worksteal")))


def faults(*more: str) -> int:
    """What the usual suite tries a few times, in full, and 2,000 examples of every property."""
    pytest = (str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "worksteal")
    return call(*pytest, "-m", "faults or hypothesis", *more, UMKM_STUDIO_FAULTS="full")


def offline(*more: str) -> int:
    """In a network namespace of its own there is nothing, not even this machine."""
    alone = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--net", "--map-root-user")
    suite = (str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "worksteal", *more)
    return call(*alone, *suite) or call(PYTHON, "-m", "tests.offline.watch")


def lint(*more: str) -> int:
    paths = more or (".",)
    return call(BIN / "ruff", "check", *paths) or call(BIN / "ruff", "format", "--check", *paths)


def mend(*more: str) -> int:
    paths = more or (".",)
    return call(BIN / "ruff", "check", "--fix", *paths) or call(BIN / "ruff", "format", *paths)


def types(*more: str) -> int:
    return call(BIN / "mypy", *more)


def imports(*more: str) -> int:
    return call(BIN / "lint-imports", *more)


def translate(*more: str) -> int:
    update_catalogue(CATALOGUES / "umkm_studio_en.ts")
    compile_catalogues()
    return test("-q", "tests/test_translations.py", *more)


def update_catalogue(catalogue: Path) -> None:
    """Bring a catalogue up to date with the sentences that the code says now."""
    with tempfile.TemporaryDirectory() as folder:
        counted = Path(folder) / "counted.py"
        counted.write_text(said_with_counts(), "utf-8")
        must(
            BIN / "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-locations", "none"),
            *("-source-language", "id_ID", "-target-language", "en_US"),
            *("-extensions", "py", "-recursive", counted, "umkm_studio"),  # in this order
            *("-ts", catalogue),
        )


def said_with_counts() -> str:
    """Code that asks `tr` for what the program asks `translate` for with a count: lupdate knows of
    forms for one and many in `tr` alone, and keeps what it reads first.
    """
    lines = []
    for path in sorted((ROOT / "umkm_studio").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) < 4:
                continue
            if ast.unparse(node.func).split(".")[-1] == "translate":
                context, source, comment = map(ast.literal_eval, node.args[:3])
                lines.append(f"class {context}:\n    def counted(self, n):")
                lines.append(f"        self.tr({source!r}, {comment!r}, n)")
    return "\n".join(lines)


def screens(*more: str) -> int:
    folder = str(ROOT / "build" / "screens")
    pytest = (str(PYTHON), "-m", "pytest", "-q")
    return call(*pytest, "tests/test_screens.py", *more, UMKM_STUDIO_SCREENS=folder)


def guide(*more: str) -> int:
    return call(PYTHON, "-m", "docs.guide_pages", *more)


def bench(*more: str) -> int:
    """All benchmarks, or those whose names or files follow; some borrow from one another."""
    chosen = more or sorted(path.stem for path in (ROOT / "benchmarks").glob("*.py"))
    modules = [f"benchmarks.{Path(name).stem}" for name in chosen]
    one = {"OPENBLAS_NUM_THREADS": "1"}  # as the program sets it (umkm_studio/app.py)
    return max((call(PYTHON, "-m", module, **one) for module in modules), default=0)


def build(*more: str) -> int:
    """An installer for the system that is named; of no system, a wheel."""
    if more:
        return installer("build", *more)
    return build_wheel()


def installer(*asked: str) -> int:
    return call(PYTHON, "-m", "installer", *asked)


def build_wheel() -> int:
    """A wheel that carries fonts, icons and words inside the package."""
    stage, target = ROOT / "build" / "stage", ROOT / "build" / "dist"
    shutil.rmtree(stage, ignore_errors=True)
    no_bytecode = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "umkm_studio", stage / "umkm_studio", ignore=no_bytecode)
    shutil.copytree(ROOT / "resources", stage / "resources")  # licences are looked for here
    shutil.copytree(ROOT / "resources", stage / "umkm_studio" / "resources")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, stage)
    wheel = (PYTHON, "-m", "pip", "wheel", "-q", "--no-index", "--no-deps", "--no-build-isolation")
    return call(*wheel, "--wheel-dir", target, stage)


def lock(*more: str) -> int:
    how = ("--universal", "--python-version", "3.11", "--fork-strategy", "fewest")
    form = ("--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet")
    compile_pins: tuple[str | Path, ...] = (
        BIN / "uv",
        "pip",
        "compile",
        "pyproject.toml",
        *how,
        *form,
        *more,
    )
    files = {"app": (), "dev": ("--extra", "dev"), "build": ("--extra", "build")}
    pins = [(*extra, "--output-file", f"requirements/{name}.txt") for name, extra in files.items()]
    return max(call(*compile_pins, *options) for options in pins)


VERBS: dict[str, Callable[..., int]] = {
    "run": run,
    "test": test,
    "faults": faults,
    "offline": offline,
    "lint": lint,
    "format": mend,
    "types": types,
    "imports": imports,
    "translate": translate,
    "screens": screens,
    "guide": guide,
    "bench": bench,
    "build": build,
    "sums": partial(installer, "write", "sums"),
    "test-linux": partial(installer, "try", "linux"),
    "test-windows": partial(installer, "try", "windows"),
    "lock": lock,
    "setup": lambda: 0,
}


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in VERBS:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - older ones are told, not left to a traceback
        print("UMKM Studio needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    set_up()
    return VERBS[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
