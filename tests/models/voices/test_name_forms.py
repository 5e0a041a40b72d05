"""A buyer's name, as much of it as they allow."""

import pytest

from umkm_studio.models.voices.name_forms import NameForm, shown


@pytest.mark.parametrize(
    ("name", "first", "initials"),
    [
        ("Bu Yanti Sari, Ungaran", "Bu Yanti", "Bu Y. S."),
        ("Rini Astuti, Surabaya", "Rini", "R. A."),
        ("Siti Nurhaliza", "Siti", "S. N."),
        ("@dapurlia", "D.", "D."),
        ("ibunya_kirana", "I.", "I."),
        ("Pak Hendra", "Pak Hendra", "Pak H."),
        ("Kak", "Kak", "Kak"),
        ("Rini\u202emaya <b>x</b>", "Rini\u202emaya", "R. B."),
        ("", "", ""),
    ],
)
def test_first_name_and_initials(name: str, first: str, initials: str):
    assert shown(name, NameForm.FIRST) == first
    assert shown(name, NameForm.INITIALS) == initials
    assert shown(name, NameForm.FULL) == name
    assert shown(name, NameForm.NONE) == ""
