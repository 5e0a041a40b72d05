"""The Windows installer: CPython's own embeddable build, the wheels of the lock, and NSIS.

No freezer: what runs is CPython as the Python Software Foundation signed it, started by a small exe
of ours (`launcher/`) that has the app's name and icon. `python3 dev.py build windows` makes

    build/windows/stage/              as it will stand in the maker's folder
        UMKM Studio.exe               launcher.py
        program/python/               python.py
        program/packages/             packages.py, what is needed of the wheels
        program/umkm_studio/, resources/, start.pyw
        licences/
    build/dist/UMKM-Studio-*-Setup.exe   setup.nsi

`check.py` looks at the stage without Windows; `wine/` installs and uses the result.
"""
