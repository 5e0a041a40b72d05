"""What the practice shop says and sells. Shop, people, accounts and amounts are made up."""

from __future__ import annotations

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.sales.products import Product

PRODUCTS = (
    Product(
        name="Nastar Klasik", size="500 g", sku="NST-500", price=95_000, cost=52_000,
        materials="Tepung, mentega, selai nanas, kuning telur",
        description="Nastar lembut dengan selai nanas buatan sendiri.",
    ),
    Product(
        name="Nastar Klasik", size="250 g", sku="NST-250", price=52_000, cost=28_500,
        materials="Tepung, mentega, selai nanas, kuning telur",
        description="Toples kecil untuk coba-coba.",
    ),
    Product(
        name="Kastengel", size="500 g", sku="KST-500", price=115_000, cost=68_000,
        materials="Tepung, mentega, keju edam, keju cheddar",
        description="Keju di dalam dan di atas, gurih sampai remah terakhir.",
    ),
    Product(
        name="Putri Salju", size="400 g", sku="PTS-400", price=85_000, cost=43_000,
        materials="Tepung, mentega, kacang mete, gula halus",
        description="Lumer, manisnya ringan.",
    ),
    Product(
        name="Sambal Bawang", size="150 g", sku="SBW-150", price=32_000, cost=15_500,
        materials="Cabai rawit, bawang merah, bawang putih, minyak",
        description="Pedas sedang, tanpa pengawet.",
    ),
    Product(
        name="Sambal Cumi", size="150 g", sku="SCM-150", price=45_000, cost=25_000,
        materials="Cabai, cumi asin, daun jeruk, minyak",
        description="Cumi asin yang sudah direndam, jadi tidak terlalu asin.",
    ),
    Product(
        name="Paket Hemat 3 Toples", sku="PKT-3", price=255_000, cost=148_000,
        description="Nastar, kastengel, putri salju.",
    ),
    Product(
        name="Hampers Mini", sku="HMP-1", price=145_000, cost=88_000,
        description="Dua toples kecil dan satu sambal dalam kotak kain.",
    ),
)  # fmt: skip

# How often each is chosen; the parcel and the hampers are bought by few.
POPULARITY = (22, 14, 14, 12, 20, 14, 3, 4)

TITLES = {
    Pillar.EDUCATION: (
        "Sambal tahan berapa lama?",
        "Beda butter dan margarin",
        "5 ide makan dengan sambal cumi",
        "Cara simpan nastar tetap renyah",
        "Kenapa nastar bisa retak",
        "Pilih ukuran toples untuk hantaran",
        "Memanaskan kue kering tanpa gosong",
        "Membaca tanggal di tutup toples",
        "Berapa pedas itu sedang?",
        "Kue kering untuk perjalanan jauh",
        "Cara membuka tutup toples yang keras",
        "Selai nanas: basah atau kering?",
        "Minyak naik di sambal, apa wajar?",
        "Menata kue di piring tamu",
        "Keju edam dan cheddar, apa bedanya",
        "Menghitung kue untuk 20 tamu",
    ),
    Pillar.STORY: (
        "Pesanan pertama dari Kendal",
        "Mbak Sari coba nastar kami",
        "Kisah resep nenek",
        "Toples yang kembali dengan surat",
        "Kenapa namanya Dapur Ratna",
        "Hari pertama berjualan di pasar",
        "Pelanggan yang pesan tiap Jumat",
        "Waktu oven kami mati",
        "Cerita arisan Bu Yanti",
        "Ibu yang mengajari mengulek",
        "Kenapa toples kaca?",
        "Satu toples untuk satpam kompleks",
        "Surat kecil di setiap paket",
        "Belajar dari pesanan yang salah kirim",
        "Anak kos dan sambal bawang",
        "Terima kasih untuk tiga bulan ini",
    ),
    Pillar.BEHIND_THE_SCENES: (
        "Ulek sambal, tanpa potong",
        "Dapur jam 4 pagi",
        "Kemas 40 toples dalam sehari",
        "Belanja cabai di Pasar Johar",
        "Mengupas 12 nanas",
        "Menimbang satu per satu",
        "Oven kedua datang",
        "Cuci dan jemur toples",
        "Adonan yang gagal hari ini",
        "Label ditulis tangan",
        "Menunggu kurir sore",
        "Rak kue sebelum dan sesudah",
    ),
    Pillar.PROMO: (
        "Paket hemat 3 toples",
        "Flash sale sambal",
        "Diskon gajian 15%",
        "Giveaway 5 toples",
        "Gratis ongkir Semarang",
        "Beli dua sambal, hemat enam ribu",
        "Hampers mini siap pesan",
        "Slot kirim hari Sabtu dibuka",
        "Stok kastengel kembali",
        "Harga khusus pesanan kantor",
        "Toples kecil mulai lima puluh ribuan",
        "Pesan sebelum Rabu, kirim Jumat",
        "Pre-order hampers akhir tahun",
        "Bonus sambal untuk 10 pesanan pertama",
        "Paket arisan 6 toples",
        "Sisa 12 toples minggu ini",
    ),
}

CAPTIONS = {
    Pillar.EDUCATION: (
        "{title}. Simpan dulu, pasti kepakai. Mau bertanya? Tulis di bawah ya.",
        "Banyak yang tanya soal ini, jadi kami rangkum pelan-pelan. Geser sampai habis.",
        "Tips singkat dari dapur kami. Coba di rumah, lalu ceritakan hasilnya.",
    ),
    Pillar.STORY: (
        "{title}. Ceritanya agak panjang, tapi hangat. Kamu punya cerita serupa?",
        "Sedikit cerita dari dapur kecil kami di Semarang.",
        "Hari ini kami ingat lagi kenapa mulai membuat kue.",
    ),
    Pillar.BEHIND_THE_SCENES: (
        "{title}. Beginilah suasananya sebelum pesananmu berangkat.",
        "Tidak banyak yang lihat bagian ini. Suaranya jangan dimatikan.",
        "Pelan, tapi semua dikerjakan sendiri.",
    ),
    Pillar.PROMO: (
        "{title}. Balas unggahan ini atau kirim pesan, kami bantu pilihkan.",
        "Cuma sampai akhir pekan. Sebut kodenya waktu pesan ya.",
        "Cocok untuk yang mau coba semuanya. Pesan lewat WhatsApp.",
    ),
}

CALLS = {
    Pillar.EDUCATION: "Ada yang mau ditanyakan? Tulis di kolom komentar",
    Pillar.STORY: "Kamu punya cerita serupa? Ceritakan di bawah",
    Pillar.BEHIND_THE_SCENES: "Mau dibuatkan juga? Pesan lewat WhatsApp",
    Pillar.PROMO: "Pesan lewat WhatsApp, sebut kodenya",
}

FORMATS = {
    Pillar.EDUCATION: ("Carousel", "Reels"),
    Pillar.STORY: ("Foto", "Carousel"),
    Pillar.BEHIND_THE_SCENES: ("Reels", "Story"),
    Pillar.PROMO: ("Foto", "Story"),
}

FIRST_NAMES = (
    "Ani", "Bayu", "Citra", "Dewi", "Eka", "Fajar", "Gita", "Hana", "Indah", "Joko", "Kartika",
    "Lina", "Maya", "Nanda", "Oki", "Putri", "Rina", "Sinta", "Tari", "Umi", "Vina", "Wati", "Yuni",
    "Zahra", "Agus", "Bella", "Cahyo", "Dian", "Endah", "Fitri", "Galih", "Hesti", "Ika", "Laras",
    "Mega", "Nur", "Panji", "Ratih", "Sekar", "Tono",
)  # fmt: skip

CITIES = ("Semarang", "Ungaran", "Salatiga", "Kendal", "Demak", "Surakarta", "Yogyakarta")
CITY_WEIGHTS = (58, 10, 8, 7, 6, 6, 5)

NOTES = (
    "Tolong bubble wrap tambahan ya kak",
    "Untuk hantaran, pita warna hijau",
    "Kirim sore saja, pagi rumah kosong",
    "Titip di satpam",
    "Jangan terlalu pedas",
    "Minta kartu ucapan: selamat ulang tahun, Bu",
    "Sama seperti pesanan bulan lalu",
)

CODE_NOTES = (
    "pakai kode {code} ya kak",
    "Kode {code}",
    "kode nya {code}, makasih",
    "saya lihat di IG, kode {code}",
)

ELSEWHERE = ("teman kantor", "tetangga", "bazar kelurahan", "sudah langganan")

# Noted and not planned yet, the oldest first.
IDEAS = (
    (Pillar.EDUCATION, "Kenapa sambal ulek lebih wangi daripada blender?"),
    (Pillar.STORY, "Bu Ratmi, pelanggan sejak toples pertama"),
    (Pillar.BEHIND_THE_SCENES, "Satu adonan gagal, dari awal sampai jadi remah"),
    (Pillar.PROMO, "Hampers akhir tahun: tiga pilihan isi"),
    (Pillar.EDUCATION, "Jajak pendapat: toples kaca atau plastik?"),
)
AD = "Iklan giveaway 5 toples"

# For each of the last two full months, newest first: the three answers, then what is decided.
ANSWERS = (
    (
        "Unggahan tentang cara simpan nastar. Banyak yang bertanya balik soal toples dan suhu "
        "dapur mereka.",
        "Orang yang bertanya soal ketahanan kue lewat WhatsApp. Setelah dijawab dengan foto, "
        "biasanya langsung pesan.",
        "Disapa dengan nama dan dikirimi foto sebelum paket berangkat.",
    ),
    (
        "Kisah resep nenek. Beberapa pembeli menceritakan nenek mereka sendiri.",
        "Balasan Story di hari Sabtu, waktu orang sedang menyusun belanja.",
        "Jawaban singkat dan jujur kalau stok sedang habis.",
    ),
)
KEEP = (
    ("Satu edukasi tiap minggu", "Foto paket sebelum dikirim"),
    ("Cerita pelanggan dua kali sebulan", "Balas pesan sebelum jam 9 malam"),
)
HAPPENED = (  # to what was decided in the older month, in the order of the page
    "Dua cerita naik, satu jadi yang paling banyak dibagikan.",
    "Malam lebih tenang, pembeli tetap sabar.",
    "",
    "Sekali tergoda waktu stok menumpuk.",
)
SIMPLIFY = (
    ("Caption cukup tiga kalimat",),
    ("Satu kode untuk satu unggahan",),
)
STOP = (
    ("Giveaway tanpa kode",),
    ("Promo mendadak di hari kerja",),
)
