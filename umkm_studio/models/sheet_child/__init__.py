"""The process that opens a sheet: a file that hangs, aborts or fills the parser ends only this one.

(calamine is Rust: neither its panics nor its aborts are an `Exception`.)

`main.py` speaks with sheets/child.py; `xlsx.py`, `text.py` and `older.py` read one kind of file
each; `plain.py` says what a cell may be; `watch.py` ends the process when it asks for too much.
Nothing else of ours is imported here: the start takes 20 ms.
"""
