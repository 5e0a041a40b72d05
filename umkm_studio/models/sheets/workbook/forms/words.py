"""The words for kinds and states: the first of each is written, all are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from umkm_studio.models.campaigns import codes, trials
from umkm_studio.models.campaigns.code_signs import Sign
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.deals import Side, State
from umkm_studio.models.campaigns.idea_credits import Wish
from umkm_studio.models.campaigns.loyalty import members
from umkm_studio.models.campaigns.loyalty import rules as loyalty
from umkm_studio.models.content import posts
from umkm_studio.models.content.check_ins import Load
from umkm_studio.models.content.occasions import DayKind, Occasion
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.errors import UserError
from umkm_studio.models.reflections import Activity, DecisionKind
from umkm_studio.models.sales import channels, order_states
from umkm_studio.models.text import fold
from umkm_studio.models.trust.channel_checks import Answer, Result
from umkm_studio.models.voices import asking, consents, messages, testimonials, trust_log
from umkm_studio.models.voices.name_forms import NameForm

K = TypeVar("K")
ORDER_STATUSES = {
    order_states.Status.NEW: ("Baru", "New"),
    order_states.Status.UNPAID: ("Belum Dibayar", "Unpaid"),
    order_states.Status.PAID: ("Dibayar", "Paid"),
    order_states.Status.PROCESSING: ("Diproses", "Processing"),
    order_states.Status.SHIPPED: ("Dikirim", "Shipped"),
    order_states.Status.COMPLETED: ("Selesai", "Completed"),
    order_states.Status.CANCELLED: ("Batal", "Cancelled"),
    order_states.Status.RETURNED: ("Retur", "Returned"),
}
PAYMENTS = {
    order_states.Payment.PAID: ("Lunas", "Paid"),
    order_states.Payment.PART: ("DP", "Part"),
    order_states.Payment.UNPAID: ("Belum", "Unpaid"),
}
PILLARS = {
    Pillar.EDUCATION: ("Edukasi", "Education"),
    Pillar.STORY: ("Cerita", "Story"),
    Pillar.BEHIND_THE_SCENES: ("Di Balik Layar", "Behind the Scenes"),
    Pillar.PROMO: ("Promo",),
}
POST_STATUSES = {
    posts.Status.IDEA: ("Ide", "Idea"),
    posts.Status.DRAFT: ("Draf", "Draft"),
    posts.Status.SCHEDULED: ("Terjadwal", "Scheduled"),
    posts.Status.PUBLISHED: ("Tayang", "Published"),
}
MARKS = {
    posts.Mark.BUYER_EXPERIENCE: ("Pengalaman Pembeli", "Buyer Experience"),
    posts.Mark.POLL: ("Polling", "Poll"),
    posts.Mark.OPEN_QUESTION: ("Pertanyaan Terbuka", "Open Question"),
}
METRICS = {
    "reach": ("Jangkauan", "Reach"),
    "views": ("Tayangan", "Views"),
    "profile_views": ("Kunjungan Profil", "Profile Views"),
    "likes": ("Suka", "Likes"),
    "comments": ("Komentar", "Comments"),
    "shares": ("Dibagikan", "Shares"),
    "follows": ("Pengikut Baru", "Follows"),
    "interactions": ("Interaksi", "Interactions"),
    "link_clicks": ("Klik Tautan", "Link Clicks"),
}
CODE_KINDS = {
    Kind.POST: ("Konten", "Post"),
    Kind.PARTNER: ("Mitra", "Partner"),
    Kind.AD: ("Iklan", "Ad"),
    Kind.LOYALTY: ("Loyalitas", "Loyalty"),
    Kind.REFERRAL: ("Rujukan", "Referral"),
    Kind.CHANNEL: ("Kanal", "Channel"),
}
FAIR_WEEKS = {
    True: ("Dengan", "With"),
    False: ("Tanpa", "Without"),
}
DECISIONS = {
    DecisionKind.KEEP: ("Lanjutkan", "Keep"),
    DecisionKind.SIMPLIFY: ("Sederhanakan", "Simplify"),
    DecisionKind.STOP: ("Hentikan", "Stop"),
}
ACTIVITIES = {
    Activity.ANSWERS: ("Membalas Pesan", "Answering Messages"),
    Activity.PARTNERS: ("Kerja Sama Mitra", "Working With Partners"),
    Activity.ADS: ("Iklan", "Ads"),
}
TRIAL_KINDS = {
    trials.Kind.PARTNER: ("Mitra", "Partner"),
    trials.Kind.AD: ("Iklan", "Ad"),
}
DEAL_STATES = {
    State.OPEN: ("Berjalan", "Open"),
    State.DONE: ("Selesai", "Done"),
    State.CANCELLED: ("Batal", "Cancelled"),
}
DEAL_SIDES = {
    Side.PARTNER: ("Mitra", "Partner"),
    Side.SHOP: ("Toko", "Shop"),
}
TRUST_KINDS = {
    trust_log.Kind.MISTAKE: ("Kesalahan Diakui", "Mistake Owned"),
    trust_log.Kind.RECIPE: ("Resep", "Recipe"),
    trust_log.Kind.PACKAGING: ("Kemasan", "Packaging"),
    trust_log.Kind.POLICY: ("Aturan", "Policy"),
    trust_log.Kind.WORK: ("Cara Kerja", "Way Of Working"),
}
LOYALTY_KINDS = {
    loyalty.Kind.NONE: ("Berhenti", "Stopped"),
    loyalty.Kind.POINTS: ("Poin", "Points"),
    loyalty.Kind.STAMPS: ("Stempel", "Stamps"),
    loyalty.Kind.COUPONS: ("Kupon", "Coupons"),
}
LOYALTY_REASONS = {
    members.Reason.EARNED: ("Belanja", "Earned"),
    members.Reason.REFERRAL: ("Rujukan", "Referral"),
    members.Reason.USED: ("Dipakai", "Used"),
    members.Reason.ADJUSTED: ("Penyesuaian", "Adjusted"),
    members.Reason.EXPIRED: ("Hangus", "Expired"),
    members.Reason.CLOSED: ("Ditutup", "Closed"),
}
VOICE_KINDS = {
    testimonials.Kind.PRAISE: ("Testimoni", "Testimonial", "Pujian", "Praise"),
    testimonials.Kind.CRITICISM: ("Kritik", "Criticism"),
}
CONSENT_WORDS = {
    consents.Standing.GIVEN: ("Ya", "Yes"),
    consents.Standing.REFUSED: ("Tidak", "No"),
    consents.Standing.NOT_ASKED: ("Belum ditanya", "Not asked"),
}
CONSENT_ANSWERS = {
    consents.Answer.GIVEN: ("Ya", "Yes"),
    consents.Answer.REFUSED: ("Tidak", "No"),
}
NAME_FORMS = {
    NameForm.FULL: ("Nama Lengkap", "Full Name"),
    NameForm.FIRST: ("Nama Depan", "First Name"),
    NameForm.INITIALS: ("Inisial", "Initials"),
    NameForm.NONE: ("Tanpa Nama", "No Name"),
}
REVIEW_OUTCOMES = {
    asking.Outcome.ASKED: ("Diminta", "Asked"),
    asking.Outcome.LEFT: ("Tidak Diminta", "Left In Peace"),
}
MESSAGE_KINDS = {
    messages.Kind.QUESTION: ("Pertanyaan", "Question"),
    messages.Kind.COMMENT: ("Komentar", "Comment"),
    messages.Kind.COMPLAINT: ("Keluhan", "Complaint"),
    messages.Kind.IDEA: ("Ide", "Idea"),
}
MESSAGE_WAYS = {
    messages.Via.DIRECT_MESSAGE: ("Chat atau DM", "Direct Message", "Chat", "DM"),
    messages.Via.COMMENT: ("Komentar", "Comment"),
}
IDEA_WISHES = {
    Wish.NAMED: ("Sebut Nama", "Named"),
    Wish.UNNAMED: ("Tanpa Nama", "Unnamed"),
}
READINESS = {
    Result.READY: ("Siap", "Ready"),
    Result.ALMOST: ("Hampir", "Almost"),
    Result.NOT_YET: ("Belum Dulu", "Not Yet"),
}
ANSWERS = {
    Answer.YES: ("Ya", "Yes"),
    Answer.PARTLY: ("Sebagian", "Partly"),
    Answer.NO: ("Belum", "No"),
}
CODE_PLACES = {
    codes.BIO: ("Bio Profil", "Profile Bio"),
    codes.PACKAGING: ("Kemasan", "Packaging"),
    codes.STALL: ("Bazar", "Stall"),
}
CODE_SIGNS = {
    Sign.BEFORE_POST: ("Sebelum Unggahan", "Before The Post"),
    Sign.SPIKE: ("Lonjakan", "Spike"),
    Sign.ONE_BUYER: ("Pembeli Sama", "One Buyer"),
    Sign.BEFORE_RUN: ("Sebelum Berlaku", "Before It Was Valid"),
    Sign.AFTER_RUN: ("Sesudah Berlaku", "After It Was Valid"),
    Sign.OVER_LIMIT: ("Lewat Batas", "Over The Limit"),
    Sign.UNDER_LEAST: ("Di Bawah Minimum", "Under The Least Order"),
    Sign.OTHER_PRODUCT: ("Produk Lain", "Other Product"),
    Sign.OTHER_PERSON: ("Orang Lain", "Other Person"),
    Sign.OWN_USE: ("Dipakai Sendiri", "Own Use"),
}
PLATFORMS = {
    "instagram": ("Instagram", "IG"),
    "tiktok": ("TikTok",),
    "whatsapp": ("WhatsApp", "WA"),
    "shopee": ("Shopee",),
    "tokopedia": ("Tokopedia",),
}
WEEKDAYS = {
    0: ("Senin", "Monday"),
    1: ("Selasa", "Tuesday"),
    2: ("Rabu", "Wednesday"),
    3: ("Kamis", "Thursday"),
    4: ("Jumat", "Friday"),
    5: ("Sabtu", "Saturday"),
    6: ("Minggu", "Sunday"),
}
LOADS = {
    Load.LIGHT: ("Ringan", "Light"),
    Load.RIGHT: ("Pas", "Right"),
    Load.HEAVY: ("Berat", "Heavy"),
}
DAY_KINDS = {
    DayKind.HOLIDAY: ("Libur", "Holiday"),
    DayKind.TWIN_DATE: ("Tanggal Kembar", "Twin Date"),
    DayKind.PAYDAY: ("Gajian", "Payday"),
    DayKind.AD: ("Iklan", "Ad"),
    DayKind.DISCOUNT: ("Diskon", "Discount"),
    DayKind.STOCK_OUT: ("Stok Habis", "Stock-Out"),
}
OCCASIONS = {
    Occasion.NEW_YEAR: ("Tahun Baru", "New Year"),
    Occasion.LUNAR_NEW_YEAR: ("Imlek", "Lunar New Year"),
    Occasion.ISRA_MIRAJ: ("Isra Mikraj", "Isra and Mi'raj"),
    Occasion.NYEPI: ("Nyepi", "Day of Silence"),
    Occasion.RAMADAN: ("Ramadan",),
    Occasion.EID_AL_FITR: ("Lebaran", "Eid al-Fitr", "Idul Fitri"),
    Occasion.GOOD_FRIDAY: ("Jumat Agung", "Good Friday"),
    Occasion.EASTER: ("Paskah", "Easter"),
    Occasion.LABOR_DAY: ("Hari Buruh", "Labor Day"),
    Occasion.ASCENSION: ("Kenaikan Yesus", "Ascension Day"),
    Occasion.VESAK: ("Waisak", "Vesak"),
    Occasion.EID_AL_ADHA: ("Idul Adha", "Eid al-Adha"),
    Occasion.PANCASILA: ("Hari Pancasila", "Pancasila Day"),
    Occasion.ISLAMIC_NEW_YEAR: ("Tahun Baru Islam", "Islamic New Year"),
    Occasion.INDEPENDENCE: ("HUT RI", "Independence Day"),
    Occasion.MAWLID: ("Maulid Nabi", "Prophet's Birthday"),
    Occasion.CHRISTMAS: ("Natal", "Christmas"),
    Occasion.ELECTION: ("Pemilu", "Election"),
    Occasion.JOINT_LEAVE: ("Cuti Bersama", "Joint Leave"),
    Occasion.OTHER_HOLIDAY: ("Libur Nasional Lain", "Other Public Holidays"),
    Occasion.MOTHERS_DAY: ("Hari Ibu", "Mother's Day"),
    Occasion.TWIN_9: ("9.9",),
    Occasion.TWIN_10: ("10.10",),
    Occasion.TWIN_11: ("11.11",),
    Occasion.TWIN_12: ("12.12",),
    Occasion.PAYDAY: ("Gajian", "Payday"),
    Occasion.SCHOOL_BREAK: ("Libur Sekolah", "School Holidays"),
}
YES_NO = {True: ("Ya", "Yes", "1", "true"), False: ("Tidak", "No", "0", "false")}
THEMES = {"light": ("Terang", "Light"), "dark": ("Gelap", "Dark"), "system": ("Otomatis", "Auto")}
LANGUAGES = {"id": ("Indonesia", "Indonesian"), "en": ("English", "Inggris")}


def meaning(words: Mapping[K, tuple[str, ...]], text: str) -> K | None:
    """What a word stands for, in either language and any letter case."""
    wanted = fold(text)
    return next((key for key, said in words.items() if wanted in map(fold, said)), None)


def meant(words: Mapping[K, tuple[str, ...]], text: str) -> K:
    """As `meaning`, for a word that must mean something. Raises `UserError("word_unknown")`."""
    found = meaning(words, text)
    if found is None:
        said = ", ".join(one[0] for one in words.values())
        raise UserError("word_unknown", value=text, words=said)
    return found


def word(words: Mapping[K, tuple[str, ...]], key: K) -> str:
    """The word that is written for a kind or state."""
    return words[key][0]


def channel_word(channel: str) -> str:
    """How a channel is written."""
    return _word_or_as_typed(channels.WORDS, channel)


def platform_of(text: str) -> str:
    """The key of a known place for posts; others are kept as typed."""
    return meaning(PLATFORMS, text) or text.strip()


def platform_word(platform: str) -> str:
    """How a place for posts is written."""
    return _word_or_as_typed(PLATFORMS, platform)


def code_place_of(text: str) -> str:
    """The key of a place where codes are handed out; others are kept as typed."""
    return meaning(CODE_PLACES, text) or platform_of(text)


def code_place_word(place: str) -> str:
    """How a place where codes are handed out is written."""
    return word(CODE_PLACES, place) if place in CODE_PLACES else platform_word(place)


def _word_or_as_typed(words: Mapping[str, tuple[str, ...]], key: str) -> str:
    known = key if key in words else meaning(words, key)
    return key if known is None else word(words, known)
