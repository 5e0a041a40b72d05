"""The open workbook: everything out, everything back in, in the maker's own words.

`forms` says which sheets and columns there are, `reading` makes drafts of them, `writing` (the only
importer of openpyxl) makes the file.
"""
