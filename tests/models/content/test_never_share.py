"""Home, family and school stay out of posts, if the maker wants it so."""

from tests.builders import a_post
from umkm_studio.models.content import never_share
from umkm_studio.models.shop import Shop


def test_words_of_the_list_are_found_whole_and_whatever_their_case():
    shop = Shop(never_share="Naya, SD Melati, jalan  Cempaka 5")
    post = a_post(title="Pulang dari sd melati", caption="Jalan Cempaka 5, bersama kunaya")
    assert never_share.found_in(post, shop) == ["SD Melati", "jalan Cempaka 5"]


def test_the_list_begins_with_family_home_and_school():
    post = a_post(caption="Foto di rumah kami, anakku pulang sekolah")
    assert never_share.found_in(post, Shop()) == ["rumah kami", "anakku", "sekolah"]
    assert never_share.found_in(post, Shop(never_share="")) == []


def test_home_made_is_no_secret():
    assert never_share.found_in(a_post(caption="Kue rumahan, dari dapur rumah"), Shop()) == []


def test_a_word_may_stay_in_one_post():
    post = a_post(caption="Bazar sekolah", confirmed=(never_share.key("sekolah"),))
    assert never_share.found_in(post, Shop()) == []
