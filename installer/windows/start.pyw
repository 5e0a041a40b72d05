"""What the launcher runs: UMKM Studio from the folder above it, see installer/windows."""

import sys

from umkm_studio.__main__ import main

sys.exit(main())
