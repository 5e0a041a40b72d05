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
