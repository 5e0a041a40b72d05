"""What every test shares."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: no test needs a screen
