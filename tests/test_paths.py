"""Where things lie: nothing of ours outside the data folder."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_matplotlib_keeps_its_list_of_fonts_in_the_data_folder(tmp_path: Path) -> None:
    home, data = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    program = (
        "import sys; from pathlib import Path; from umkm_studio import paths;"
        "paths.keep_libraries_in(Path(sys.argv[1]));"
        "from matplotlib import font_manager"
    )
    kept = {"PATH": os.environ["PATH"], "HOME": str(home), "USERPROFILE": str(home)}
    subprocess.run([sys.executable, "-c", program, str(data)], cwd=ROOT, env=kept, check=True)
    assert list(data.rglob("fontlist-*.json"))
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_qts_window_for_choosing_files_remembers_folders_in_the_data_folder(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from umkm_studio import screen;"
        "screen.keep_qt_in(Path(sys.argv[1]));"
        "from PySide6.QtCore import QSettings;"
        "print(QSettings(QSettings.Scope.UserScope, 'QtProject').fileName())"
    )
    said = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(said.stdout.strip()).is_relative_to(tmp_path)
