"""How UMKM Studio becomes something to double-click: `python3 dev.py build linux|windows|macos`.

`product` says the names, the version and where things are put, `icons` draws the icon in every form
that a system asks for, `licences` collects the licences of all that comes along, `trimming` leaves
out what the program never uses. `linux`, `windows` and `macos` make what their makers know how to
install. README.md beside this file is the map.
"""
