"""What the drawer of a post says: calls to action, lines of a caption, claims, marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import shop as shops
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.claims import Claim, Kind
from umkm_studio.models.content.posts import Mark, Pillar, Post
from umkm_studio.models.sales.products import Product
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate

FORMATS = ("Foto", "Carousel", "Reels", "Video", "Story", "Live", "Status WhatsApp")
"""Usual formats, as the platforms name them; anything else may be typed."""


def mark_word(mark: Mark) -> str:
    """A mark beside the pillar."""
    return {
        Mark.BUYER_EXPERIENCE: translate("PostWords", "Pengalaman pembeli"),
        Mark.POLL: translate("PostWords", "Interaktif: polling"),
        Mark.OPEN_QUESTION: translate("PostWords", "Interaktif: pertanyaan terbuka"),
    }[mark]


def calls(pillar: Pillar, marks: Sequence[Mark], code: str) -> list[str]:
    """Calls to action that fit: after a look behind the scenes invite to order, after education
    invite to ask. A poll and an open question bring their own, first.
    """
    found = []
    if Mark.POLL in marks:
        found.append(translate("PostCalls", "Pilih A atau B di kolom komentar"))
    if Mark.OPEN_QUESTION in marks:
        found.append(translate("PostCalls", "Menurutmu bagaimana? Tulis di kolom komentar"))
    order = translate("PostCalls", "Pesan lewat WhatsApp")
    if code:
        order = translate("PostCalls", "Pesan lewat WhatsApp, sebut kode {code}").format(code=code)
    found += {
        Pillar.EDUCATION: [
            translate("PostCalls", "Ada yang mau ditanyakan? Tulis di kolom komentar"),
            translate("PostCalls", "Simpan dulu, kirim ke teman yang butuh"),
            translate("PostCalls", "Kamu biasanya bagaimana? Ceritakan di bawah"),
        ],
        Pillar.STORY: [
            translate("PostCalls", "Kamu punya cerita serupa? Ceritakan di bawah"),
            translate("PostCalls", "Kirim ke orang yang kamu ingat waktu membaca ini"),
            translate("PostCalls", "Mau ikut mencoba? Kirim pesan saja"),
        ],
        Pillar.BEHIND_THE_SCENES: [
            order,
            translate("PostCalls", "Mau dibuatkan juga? Kirim pesan saja"),
            translate("PostCalls", "Tanya apa saja tentang cara membuatnya"),
        ],
        Pillar.PROMO: [
            order,
            translate("PostCalls", "Bingung pilih yang mana? Balas unggahan ini, kami bantu"),
            translate("PostCalls", "Kirim pesan, kami cek stoknya dulu"),
        ],
    }[pillar]
    return found


def part_word(part: Part) -> str:
    """What a line of the caption is about."""
    return {
        Part.MATERIALS: translate("PostWords", "Bahan"),
        Part.SIZE: translate("PostWords", "Ukuran"),
        Part.PRICE: translate("PostWords", "Harga"),
        Part.CALL: translate("PostWords", "Ajakan"),
        Part.ORDER: translate("PostWords", "Cara pesan"),
        Part.LINK: translate("PostWords", "Tautan pesan"),
        Part.PAYMENT: translate("PostWords", "Cara bayar"),
        Part.TESTIMONIAL: translate("PostWords", "Testimoni"),
        Part.SOURCE: translate("PostWords", "Sumber"),
    }[part]


def part_missing(part: Part) -> str:
    """Why a line cannot be built yet, and what to do."""
    if part in (Part.MATERIALS, Part.SIZE, Part.PRICE):
        return translate("PostWords", "Pilih produk yang bagian ini sudah diisi.")
    if part is Part.CALL:
        return translate("PostWords", "Tulis dulu ajakannya.")
    if part is Part.TESTIMONIAL:
        return translate("PostWords", "Kata pembeli, hanya kalau ia sudah mengizinkan.")
    if part is Part.SOURCE:
        return translate("PostWords", "Tulis dulu sumber kutipannya.")
    if part is Part.PAYMENT:
        return translate("PostWords", "Isi dulu cara bayar di Pengaturan.")
    return translate("PostWords", "Isi dulu nomor WhatsApp usaha di Pengaturan.")


def caption_lines(
    post: Post, product: Product | None, shop: Shop, *, code: str, link: str
) -> dict[Part, str]:
    """The lines that can be built: facts of the post, its product and the shop."""
    phone = shop.order_phone
    order = translate("CaptionLines", "Pesan: WhatsApp {phone}").format(phone=phone)
    if code:
        text = translate("CaptionLines", "Pesan: WhatsApp {phone}, sebut kode {code}")
        order = text.format(phone=phone, code=code)
    known = {
        Part.MATERIALS: (translate("CaptionLines", "Bahan: {fact}"), product and product.materials),
        Part.SIZE: (translate("CaptionLines", "Ukuran: {fact}"), product and product.size),
        Part.PRICE: (
            translate("CaptionLines", "Harga: {fact}"),
            product and product.price is not None and wording.rupiah(product.price),
        ),
        Part.CALL: ("{fact}", post.call_to_action),
        Part.SOURCE: (translate("CaptionLines", "Sumber: {fact}"), post.quoted_from),
        Part.ORDER: ("{fact}", phone and order),
        Part.LINK: (translate("CaptionLines", "Tautan pesan: {fact}"), link),
        Part.PAYMENT: (
            translate("CaptionLines", "Bayar: {fact}"),
            ", ".join(shops.listed(shop.payments)),
        ),
    }
    return {part: text.format(fact=fact) for part, (text, fact) in known.items() if fact}


def order_text(shop: Shop, product: Product | None, code: str) -> str:
    """What a buyer's chat begins with, so that its order says the product and the code."""
    name = shop.name or translate("OrderText", "Kak")
    if product is not None and code:
        text = translate("OrderText", "Halo {shop}, saya mau pesan {product}. Kode: {code}")
        return text.format(shop=name, product=product.label, code=code)
    if product is not None:
        text = translate("OrderText", "Halo {shop}, saya mau pesan {product}.")
        return text.format(shop=name, product=product.label)
    if code:
        return translate("OrderText", "Halo {shop}, saya mau pesan. Kode: {code}").format(
            shop=name, code=code
        )
    return translate("OrderText", "Halo {shop}, saya mau pesan.").format(shop=name)


def claim_sentence(claim: Claim) -> str:
    """What is doubtful about a claim, why, and what to do instead."""
    text = {
        Kind.HALAL: translate(
            "PostClaims",
            "{words}: pakai kata ini setelah bersertifikat, lalu isi nomornya di Pengaturan "
            "(UU 33/2014; Etika Pariwara Indonesia). Sejak 17 Oktober 2026 makanan dan minuman "
            "usaha mikro dan kecil wajib bersertifikat (PP 42/2024 pasal 160).",
        ),
        Kind.BPOM: translate(
            "PostClaims",
            "{words}: sebut hanya kalau nomor izin edarnya sudah ada, lalu isi di Pengaturan "
            "(UU 18/2012 pasal 91).",
        ),
        Kind.PIRT: translate(
            "PostClaims",
            "{words}: sebut hanya kalau nomor P-IRT sudah ada, lalu isi di Pengaturan "
            "(UU 18/2012 pasal 91).",
        ),
        Kind.BEST: translate(
            "PostClaims",
            "{words}: kata “paling” dan “ter-” perlu bukti tertulis (Etika Pariwara Indonesia; "
            "UU 8/1999 pasal 9). Coba sebut yang bisa dilihat sendiri, misalnya bahannya.",
        ),
        Kind.HEALTH: translate(
            "PostClaims",
            "{words}: klaim kesehatan perlu izin dan bukti; makanan tidak boleh diiklankan "
            "seperti obat (Peraturan BPOM 1/2022; UU 8/1999 pasal 9). Coba ceritakan rasanya.",
        ),
        Kind.PROMISE: translate(
            "PostClaims",
            "{words}: janji yang belum pasti dan kata berlebihan tidak boleh dipakai dalam iklan "
            "(UU 8/1999 pasal 9 ayat 1 huruf j dan k). Tulis yang pasti bisa kamu tepati.",
        ),
    }[claim.kind]
    return text.format(words=quoted(claim.words))


def private_sentence(words: Sequence[str]) -> str:
    """What of the never-share list stands in a post."""
    text = translate(
        "PostClaims",
        "{words} ada di daftar yang tidak kamu bagikan. Hapus dari unggahan ini, atau biarkan "
        "kalau memang sengaja. Hanya laptop ini yang tahu.",
    )
    return text.format(words=quoted(words))


def quoted(words: Sequence[str]) -> str:
    """Words between quotation marks, with commas."""
    return ", ".join(f"“{word}”" for word in words)
