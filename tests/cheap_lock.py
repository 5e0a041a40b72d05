"""A lock that is opened in no time, for tests that are about locked copies and not about the lock.

age makes guessing slow: it tries how much work (scrypt's N) takes this computer a second, for each
lock anew, and there is no way to ask for less. The key below is locked by the same format
(https://age-encryption.org/v1, the scrypt recipient type) with the least work there is, N = 2.
"""

from umkm_studio.models.backups.sealed import Lock

PASSPHRASE = "kue kering Ratna 2026"
LOCK = Lock(
    "age19lwvkpzgf5h2nsrzw035w4sk0j77tsltky3hzkvh0y85ulfnsd0sa6vev6",
    """\
-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBlN01XeVNKaGZQVVhvMzR2
WmNrYXpRIDEKUTNjZ0dwTGF0cE5ZbW5JSXBoM21uVDJMazkwa3FXWlhDMS9YaWFV
UDlkVQotLS0gY2dEeTlYeXBhbEFlZXhYVjVqeFU4OWNNL2xscGN4a1gyNG0yMXZE
Z0FRTQqA+AJOCtzT9A5TVW3Bp8joGC1JHURqNgoOWkWRO3nqyBQ5i7CtEOzSdFYd
+LH1X8oPrho2aDSf/+LDQJJUWYXjW0r6kFa3yN4ysgHtDQUIG/wETfFOBgnhEvUI
owhEuKvz8EOfXvaYNnCm
-----END AGE ENCRYPTED FILE-----
""",
)
