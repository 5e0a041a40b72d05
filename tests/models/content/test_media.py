"""Pictures and films of a post: paths in the maker's order."""

import pytest

from umkm_studio.models.content import media
from umkm_studio.models.content.media import Kind


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("C:\\Foto\\IMG_1.JPG", Kind.PICTURE),
        ("/foto/a.b.heic", Kind.PICTURE),
        ("reels.MP4", Kind.FILM),
        ("catatan.txt", None),
        ("jpg", None),
        (r"\\server\foto\a.jpg", None),  # looking there would log in there
        ("//server/foto/a.jpg", None),
    ],
)
def test_a_file_is_known_by_its_name(path: str, kind: Kind | None):
    assert media.kind_of(path) is kind


def test_files_are_added_once_and_only_what_can_be_posted():
    assert media.added(("a.jpg",), ["b.mp4", "a.jpg", "c.docx"]) == ("a.jpg", "b.mp4")


@pytest.mark.parametrize(
    ("place", "by", "order"), [(0, 1, "bac"), (2, -1, "acb"), (0, -1, "abc"), (2, 5, "abc")]
)
def test_a_file_moves_as_far_as_the_row_goes(place: int, by: int, order: str):
    assert "".join(media.moved(tuple("abc"), place, by)) == order


def test_the_first_picture_stands_for_a_post():
    assert media.first_picture(("a.mp4", "b.png", "c.jpg")) == "b.png"
    assert media.first_picture(("a.mp4",)) == ""
