<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>Account</name>
    <message>
        <source>Akun {place} hari itu: jangkauan {value}.</source>
        <translation>Account on {place} that day: reach {value}.</translation>
    </message>
    <message>
        <source>Akun {place} hari itu: {value} tayangan.</source>
        <translation>Account on {place} that day: views {value}.</translation>
    </message>
    <message>
        <source>Akun {place} hari itu: jangkauan {value}, biasanya {usual} sehari ({weeks} minggu sebelumnya).</source>
        <translation>Account on {place} that day: reach {value}, usually {usual} a day (weeks before: {weeks}).</translation>
    </message>
    <message>
        <source>Akun {place} hari itu: {value} tayangan, biasanya {usual} sehari ({weeks} minggu sebelumnya).</source>
        <translation>Account on {place} that day: views {value}, usually {usual} a day (weeks before: {weeks}).</translation>
    </message>
</context>
<context>
    <name>AccountsTab</name>
    <message>
        <source>Tambah akun</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Salin semuanya</source>
        <translation>Copy all of it</translation>
    </message>
    <message>
        <source>Pembeli mencocokkan ini kalau ada yang mengaku dari tokomu. Cara bayar dan nomor pesanan diisi di Pengaturan.</source>
        <translation>Buyers compare this when somebody claims to be from your shop. Ways to pay and the number for orders are filled in under Settings.</translation>
    </message>
    <message>
        <source>Nama penerima bayaran</source>
        <translation>Name that payments go to</translation>
    </message>
    <message>
        <source>Yang muncul di layar pembeli saat transfer atau memindai QRIS</source>
        <translation>What buyers see on their screen when they transfer or scan QRIS</translation>
    </message>
    <message>
        <source>Untuk sorotan profil atau unggahan yang disematkan</source>
        <translation>For a profile highlight or a pinned post</translation>
    </message>
    <message>
        <source>Belum ada yang bisa disebutkan.</source>
        <translation>Nothing to name yet.</translation>
    </message>
    <message>
        <source>Belum ada akun, nomor, atau cara bayar.</source>
        <translation>No accounts, numbers or ways to pay yet.</translation>
    </message>
    <message>
        <source>Ubah akun {name}</source>
        <translation>Edit account {name}</translation>
    </message>
    <message>
        <source>Hapus akun {name}</source>
        <translation>Delete account {name}</translation>
    </message>
    <message>
        <source>Contoh: Instagram</source>
        <translation>For example: Instagram</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nama akun</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Contoh: @dapurratna</source>
        <translation>For example: @dapurratna</translation>
    </message>
    <message>
        <source>Akun resmi</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Simpan akun</source>
        <translation>Save account</translation>
    </message>
    <message>
        <source>Akun tersimpan.</source>
        <translation>Account saved.</translation>
    </message>
    <message>
        <source>Akun dihapus dari daftar.</source>
        <translation>Account taken off the list.</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di profil atau unggahan.</source>
        <translation>Copied. Just paste it into your profile or a post.</translation>
    </message>
</context>
<context>
    <name>AdjustForm</name>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kurangi</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Sesuaikan saldo</source>
        <translation>Adjust the balance</translation>
    </message>
    <message>
        <source>Yang mana</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Ke mana</source>
        <translation>Which way</translation>
    </message>
    <message>
        <source>Berapa</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Alasannya</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>Contoh: hadiah ulang tahun</source>
        <translation>Example: birthday gift</translation>
    </message>
    <message>
        <source>Catatan lama tidak diubah: ini ditulis sebagai baris baru.</source>
        <translation>Earlier entries do not change: this is written as a new line.</translation>
    </message>
    <message>
        <source>Sesuaikan</source>
        <translation>Adjust</translation>
    </message>
</context>
<context>
    <name>AffectedList</name>
    <message>
        <source>data di laptop ini</source>
        <translation>data on this laptop</translation>
    </message>
    <message>
        <source>Simpan daftar ke Excel</source>
        <translation>Save the list to Excel</translation>
    </message>
    <message>
        <source>Dari berkas cadangan…</source>
        <translation>From a backup file…</translation>
    </message>
    <message>
        <source>Kalau laptopnya sudah tidak ada, buka cadangan dari flashdisk. Isinya hanya dilihat, tidak menggantikan data di laptop ini.</source>
        <translation>If the laptop is gone, open a backup from a flash drive. It is only looked into, and does not replace the data on this laptop.</translation>
    </message>
    <message numerus="yes">
        <source>Dan %n lagi, semuanya ada di daftar Excel.</source>
        <translation>
            <numerusform>And %n more, all of them in the Excel list.</numerusform>
            <numerusform>And %n more, all of them in the Excel list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada orang yang namanya disimpan.</source>
        <translation>There is nobody whose name is kept.</translation>
    </message>
    <message numerus="yes">
        <source>Menurut {source}: %n orang, {phones} di antaranya dengan nomor HP.</source>
        <translation>
            <numerusform>By {source}: %n person, {phones} of them with a phone number.</numerusform>
            <numerusform>By {source}: %n people, {phones} of them with a phone number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{said} Dari %n lagi hanya ada kode rahasia nomornya, yang tidak bisa ditelepon: kabari lewat tempat mereka memesan.</source>
        <translation>
            <numerusform>{said} Of %n more there is only a secret code of the number, which can&apos;t be called: tell them where they ordered.</numerusform>
            <numerusform>{said} Of %n more there is only a secret code of the number, which can&apos;t be called: tell them where they ordered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>{places} · {kinds}</source>
        <translation>{places} · {kinds}</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Cadangan (*.umkm *.db)</source>
        <translation>Backup (*.umkm *.db)</translation>
    </message>
    <message>
        <source>Sedang dibaca.</source>
        <translation>Being read.</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>yang-dikabari.xlsx</source>
        <translation>who-to-tell.xlsx</translation>
    </message>
    <message>
        <source>Yang dikabari</source>
        <translation>Who to tell</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dikenal sebagai</source>
        <translation>Known as</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Data yang disimpan</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Dikabari pada</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Mungkin orang yang sama</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Tidak digabung sampai kamu bilang ya.</source>
        <translation>Not joined until you say yes.</translation>
    </message>
    <message numerus="yes">
        <source>Tidak digabung sampai kamu bilang ya. Masih ada %n lagi setelah ini.</source>
        <translation>
            <numerusform>Not joined until you say yes. %n more after this.</numerusform>
            <numerusform>Not joined until you say yes. %n more after this.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} = {other}?</source>
        <translation>{one} = {other}?</translation>
    </message>
    <message>
        <source>Ya, gabungkan</source>
        <translation>Yes, join</translation>
    </message>
    <message>
        <source>Bukan</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{answer}: {one} dan {other}</source>
        <translation>{answer}: {one} and {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} ({places}, %n pesanan)</source>
        <translation>
            <numerusform>{name} ({places}, %n order)</numerusform>
            <numerusform>{name} ({places}, %n orders)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>Contoh: tutup botolnya kurang rapat</source>
        <translation>For example: the lid was not tight</translation>
    </message>
    <message>
        <source>Susun jawaban</source>
        <translation>Draft an answer</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tulis jawaban tenang dari nama, kesalahan dan langkah perbaikannya</source>
        <translation>Write a calm answer from the name, the mistake and the steps taken</translation>
    </message>
    <message>
        <source>Isi langkah perbaikannya dulu</source>
        <translation>Fill in the steps first</translation>
    </message>
    <message>
        <source>Langkah yang kamu isi ikut masuk ke jawaban</source>
        <translation>The steps you fill in go into the answer</translation>
    </message>
    <message>
        <source>Kesalahan yang kamu akui</source>
        <translation>The mistake you own</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Masuk catatan kepercayaan, jadi tulis tanpa nama pembeli.</source>
        <translation>It goes into the trust log, so write it without the buyer&apos;s name.</translation>
    </message>
    <message>
        <source>Jawabanmu</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Tarik napas dulu. Balas orangnya, bukan nadanya.</source>
        <translation>Take a breath first. Answer the person, not the tone.</translation>
    </message>
    <message>
        <source>Tersalin</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Tulis jawabannya dulu</source>
        <translation>Write the answer first</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Refleksi Bulanan</source>
        <translation>Monthly Reflection</translation>
    </message>
    <message>
        <source>Arsip refleksi</source>
        <translation>Archive of reflections</translation>
    </message>
    <message>
        <source>Cari di jawaban dan keputusan</source>
        <translation>Search answers and decisions</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message numerus="yes">
        <source>%n bulan berisi kata itu</source>
        <translation>
            <numerusform>%n month has these words</numerusform>
            <numerusform>%n months have these words</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada refleksi dengan kata itu. Coba kata lain.</source>
        <translation>No reflection has these words. Try others.</translation>
    </message>
    <message>
        <source>Belum ada catatan di tahun ini.</source>
        <translation>Nothing noted in this year yet.</translation>
    </message>
    <message numerus="yes">
        <source>Omzet {net_sales} dari {orders} pesanan.</source>
        <translation>
            <numerusform>Net sales {net_sales} from {orders} order.</numerusform>
            <numerusform>Net sales {net_sales} from {orders} orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Omzet {net_sales} dari {orders} pesanan. {kept} dari {decided} keputusan dijalankan.</source>
        <translation>
            <numerusform>Net sales {net_sales} from {orders} order. {kept} of {decided} decisions carried out.</numerusform>
            <numerusform>Net sales {net_sales} from {orders} orders. {kept} of {decided} decisions carried out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka refleksi {month}</source>
        <translation>Open the reflection of {month}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pesanan</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unggahan</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Omzet {net_sales}, {orders}, {posts}</source>
        <translation>Sales of {net_sales}, {orders}, {posts}</translation>
    </message>
    <message>
        <source>{figures}; ditutup {day}</source>
        <translation>{figures}; closed {day}</translation>
    </message>
    <message>
        <source>dijalankan</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>tidak jadi</source>
        <translation>not carried out</translation>
    </message>
</context>
<context>
    <name>ArmFields</name>
    <message>
        <source>Bandingkan dua audiens</source>
        <translation>Compare two audiences</translation>
    </message>
    <message>
        <source>Audiens A</source>
        <translation>Audience A</translation>
    </message>
    <message>
        <source>Audiens B</source>
        <translation>Audience B</translation>
    </message>
    <message>
        <source>Contoh: {code}</source>
        <translation>Example: {code}</translation>
    </message>
</context>
<context>
    <name>AskDrawer</name>
    <message>
        <source>Testimoni &amp; Ulasan</source>
        <translation>Testimonials &amp; Reviews</translation>
    </message>
    <message>
        <source>Minta ulasan</source>
        <translation>Ask for reviews</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tanyakan hal yang sama kepada yang puas dan yang kecewa. Setiap orang cukup ditanya sekali, tanpa hadiah dan tanpa minta bintang.</source>
        <translation>Ask those who are happy and those who are disappointed the same thing. Each person is asked once, without a gift and without asking for stars.</translation>
    </message>
    <message>
        <source>Sudah ditanya hari ini</source>
        <translation>Asked today</translation>
    </message>
    <message>
        <source>Salin lagi</source>
        <translation>Copy again</translation>
    </message>
    <message>
        <source>Salin lagi pesan untuk {name}</source>
        <translation>Copy the message for {name} again</translation>
    </message>
    <message>
        <source>Belum ada yang perlu ditanya. Pembeli muncul di sini {after} sampai {until} hari sejak pesanannya, setelah pesanan itu ditandai Selesai.</source>
        <translation>Nobody to ask yet. Buyers appear here {after} to {until} days after their order, once it is marked Completed.</translation>
    </message>
    <message numerus="yes">
        <source>%n orang lain menyusul, tidak harus hari ini.</source>
        <translation>
            <numerusform>%n more person to come, not all of it today.</numerusform>
            <numerusform>%n more people to come, not all of it today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang baru saja dihubungi dalam {weeks} minggu ini, jadi tidak ditanya dulu.</source>
        <translation>
            <numerusform>%n person was written to within these {weeks} weeks and is not asked yet.</numerusform>
            <numerusform>%n people were written to within these {weeks} weeks and are not asked yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Salin pesan</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Salin pesan untuk {name}</source>
        <translation>Copy message for {name}</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Tandai {name} sudah ditanya</source>
        <translation>Mark {name} as asked</translation>
    </message>
    <message>
        <source>Sudah kamu tanya dengan cara lain</source>
        <translation>You asked in another way</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Lewati {name}, tidak usah ditanya</source>
        <translation>Skip {name}, no need to ask</translation>
    </message>
    <message>
        <source>Tidak usah ditanya</source>
        <translation>No need to ask</translation>
    </message>
    <message numerus="yes">
        <source>{product} · {days} hari sejak dipesan · {number}</source>
        <translation>
            <numerusform>{product} · {days} day since the order · {number}</numerusform>
            <numerusform>{product} · {days} days since the order · {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} · {days} hari sejak jadwal jadi · {number}</source>
        <translation>
            <numerusform>{product} · {days} day since it was due · {number}</numerusform>
            <numerusform>{product} · {days} days since it was due · {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pesan untuk {name} tersalin, tempel sendiri di chat. Ia tidak ditanya lagi.</source>
        <translation>Message for {name} copied, paste it into the chat yourself. They will not be asked again.</translation>
    </message>
    <message>
        <source>Pesan untuk {name} tersalin lagi.</source>
        <translation>Message for {name} copied again.</translation>
    </message>
    <message>
        <source>{name} ditandai sudah ditanya.</source>
        <translation>{name} is marked as asked.</translation>
    </message>
    <message>
        <source>{name} tidak ditanya.</source>
        <translation>{name} will not be asked.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Waktu tersibuk</source>
        <translation>Busiest time</translation>
    </message>
    <message>
        <source>pagi</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>siang</source>
        <translation>midday</translation>
    </message>
    <message>
        <source>sore</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>malam</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>jangkauan {reach}, percakapan {talks}</source>
        <translation>reach {reach}, conversations {talks}</translation>
    </message>
    <message>
        <source>jangkauan {reach}</source>
        <translation>reach {reach}</translation>
    </message>
    <message>
        <source>percakapan {talks}</source>
        <translation>conversations {talks}</translation>
    </message>
    <message numerus="yes">
        <source>{posts} kali</source>
        <translation>
            <numerusform>{posts} time</numerusform>
            <numerusform>{posts} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceCard</name>
    <message>
        <source>Yang berubah di pembeli dan pengikut</source>
        <translation>What changed in buyers and followers</translation>
    </message>
    <message>
        <source>Waktu tersibuk ditampilkan mulai {moments} pesan dan pesanan berjam, angka tengah mulai {posts} unggahan. Beda yang kecil bisa kebetulan.</source>
        <translation>The busiest time shows from {moments} messages and orders with an hour on, middle values from {posts} posts on. Small differences may be chance.</translation>
    </message>
</context>
<context>
    <name>AwayText</name>
    <message>
        <source>Halo Kak, kami sedang istirahat. Pesannya sudah masuk dan dibalas {kapan}. Terima kasih sudah menunggu.</source>
        <translation>Hello, we are taking a rest. Your message is here and we will answer {kapan}. Thank you for waiting.</translation>
    </message>
    <message>
        <source>nanti jam {clock}</source>
        <translation>today at {clock}</translation>
    </message>
    <message>
        <source>{day} jam {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>hari {weekday}</source>
        <translation>on {weekday}</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di WhatsApp.</source>
        <translation>Copied. Now paste it in WhatsApp.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Cadangan data</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Semua benar</source>
        <translation>All correct</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Pilih cadangan…</source>
        <translation>Choose a backup…</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Cadangan otomatis</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>Saat aplikasi ditutup, dan tiap 30 menit selama ada yang berubah</source>
        <translation>When the program is closed, and every 30 minutes while something changes</translation>
    </message>
    <message>
        <source>Selalu</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Simpan ke flashdisk</source>
        <translation>Save to a flash disk</translation>
    </message>
    <message>
        <source>Satu berkas, bisa dibuka di laptop lain</source>
        <translation>One file, opens on another laptop too</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Data sekarang dicadangkan dulu, jadi aman</source>
        <translation>Today’s data is backed up first, so it is safe</translation>
    </message>
    <message>
        <source>Simpan semua ke Excel</source>
        <translation>Save everything to Excel</translation>
    </message>
    <message>
        <source>Format terbuka, bisa diimpor kembali</source>
        <translation>An open workbook, can be imported again</translation>
    </message>
    <message>
        <source>Ini toko contoh, jadi tidak ada cadangan otomatis.</source>
        <translation>This is the practice shop, so there are no automatic backups.</translation>
    </message>
    <message>
        <source>Cadangan otomatis tidak jadi dibuat karena penyimpanan laptop hampir penuh. Hapus berkas yang tidak dipakai, lalu tutup dan buka aplikasi ini.</source>
        <translation>The automatic backup could not be made because the laptop&apos;s storage is nearly full. Delete files you do not need, then close and open this program.</translation>
    </message>
    <message>
        <source>Cadangan otomatis tidak jadi dibuat. Datamu sendiri aman. Simpan satu ke flashdisk sekarang, lalu tutup dan buka aplikasi ini.</source>
        <translation>The automatic backup could not be made. Your own data is safe. Save one to a flash drive now, then close and open this program.</translation>
    </message>
    <message>
        <source>Cadangan otomatis pertama dibuat saat aplikasi ditutup.</source>
        <translation>The first automatic backup is made when the app closes.</translation>
    </message>
    <message>
        <source>Cadangan terakhir: {moment}, {size}. {taken}</source>
        <translation>Latest backup: {moment}, {size}. {taken}</translation>
    </message>
    <message numerus="yes">
        <source>Semua di laptop ini: %n salinan, {size}.</source>
        <translation>
            <numerusform>All on this laptop: %n copy, {size}.</numerusform>
            <numerusform>All on this laptop: %n copies, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Semua di laptop ini: %n salinan, {size}; yang lama dijarangkan supaya penyimpanan tidak penuh.</source>
        <translation>
            <numerusform>All on this laptop: %n copy, {size}; old ones are thinned out so that the disk does not fill up.</numerusform>
            <numerusform>All on this laptop: %n copies, {size}; old ones are thinned out so that the disk does not fill up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cadangan dipulihkan {day}. Supaya masih bisa kembali, cadangan dari sebelumnya tidak ada yang dihapus sampai {days} hari sesudahnya, atau sampai kamu yakin.</source>
        <translation>A backup was restored {day}. So that you can still go back, no backup from before is deleted until {days} days later, or until you are sure.</translation>
    </message>
    <message>
        <source>Cadangan (*.umkm)</source>
        <translation>Backup (*.umkm)</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Cadangan tersimpan di {folder}.</source>
        <translation>Backup saved in {folder}.</translation>
    </message>
    <message>
        <source>Cadangan tersimpan di {folder}, terkunci dengan kata sandimu.</source>
        <translation>The backup is saved in {folder}, locked with your passphrase.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Buku kerja tersimpan di {folder}.</source>
        <translation>Workbook saved in {folder}.</translation>
    </message>
    <message>
        <source>Sedang menulis berkas.</source>
        <translation>Writing the file.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>{pillar}: {share}, target {target}.</source>
        <translation>{pillar}: {share}, target {target}.</translation>
    </message>
</context>
<context>
    <name>BalanceAdvice</name>
    <message>
        <source>Promo agak banyak minggu ini: {promo} dari {total}, targetmu {target}.</source>
        <translation>A bit much promo this week: {promo} of {total}, your target is {target}.</translation>
    </message>
    <message>
        <source>Promo agak banyak bulan ini: {promo} dari {total}, targetmu {target}.</source>
        <translation>A bit much promo this month: {promo} of {total}, your target is {target}.</translation>
    </message>
    <message>
        <source>Promo agak banyak di {month}: {promo} dari {total}, targetmu {target}.</source>
        <translation>Rather much Promo in {month}: {promo} of {total}, your target is {target}.</translation>
    </message>
    <message>
        <source>Promo agak banyak 30 hari terakhir: {promo} dari {total}, targetmu {target}.</source>
        <translation>A bit much promo in the last 30 days: {promo} of {total}, your target is {target}.</translation>
    </message>
    <message>
        <source>Ubah “{title}” jadi {pillar}, agar pengikut tidak merasa terus dijuali?</source>
        <translation>Turn “{title}” into {pillar}, so that followers do not feel sold to all the time?</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lihat saran</source>
        <translation>See a tip</translation>
    </message>
    <message>
        <source>Ubah “{title}” jadi {pillar}</source>
        <translation>Turn “{title}” into {pillar}</translation>
    </message>
</context>
<context>
    <name>BalanceBars</name>
    <message>
        <source>Sudah tayang: {posts} dari {total}.</source>
        <translation>Published: {posts} of {total}.</translation>
    </message>
    <message>
        <source>{pillar}: {share} direncanakan, {out} sudah tayang, target {target}</source>
        <translation>{pillar}: {share} planned, {out} published, target {target}</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>· tayang {share}</source>
        <translation>· {share} published</translation>
    </message>
</context>
<context>
    <name>BalanceRing</name>
    <message>
        <source>unggahan</source>
        <translation>posts</translation>
    </message>
</context>
<context>
    <name>BalanceStrip</name>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rincian keseimbangan dan irama</source>
        <translation>Details of balance and pace</translation>
    </message>
    <message>
        <source>Rencanakan satu konten</source>
        <translation>Plan one post</translation>
    </message>
    <message>
        <source>Bulan ini masih kosong. Mulai dari satu konten yang paling mudah.</source>
        <translation>This month is empty. Start with the easiest post.</translation>
    </message>
    <message>
        <source>{month} masih kosong. Mulai dari satu konten yang paling mudah.</source>
        <translation>{month} is still empty. Start with the easiest post.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}: “{words}”</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Konten</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kerja sama</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Tanda hari</source>
        <translation>Marked day</translation>
    </message>
    <message>
        <source>Uji kecil</source>
        <translation>Small tests</translation>
    </message>
    <message>
        <source>Balasan</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Pesan masuk</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Testimoni</source>
        <translation>Testimonial</translation>
    </message>
    <message>
        <source>Akun resmi</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Portofolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Kesiapan kanal</source>
        <translation>Channel readiness</translation>
    </message>
    <message>
        <source>Uji adil</source>
        <translation>Fair test</translation>
    </message>
    <message>
        <source>Aturan biaya</source>
        <translation>Fee rule</translation>
    </message>
    <message>
        <source>Harga jual</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>HPP</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Nama lain produk</source>
        <translation>A product&apos;s other name</translation>
    </message>
    <message>
        <source>Angka mitra</source>
        <translation>Figures of a partner</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Time off</translation>
    </message>
    <message>
        <source>Catatan perbaikan konten</source>
        <translation>Note on a post</translation>
    </message>
    <message>
        <source>Catatan kepercayaan</source>
        <translation>Trust log</translation>
    </message>
    <message>
        <source>Tema kritik</source>
        <translation>Themes of criticism</translation>
    </message>
    <message>
        <source>Pemilik ide</source>
        <translation>Whose idea it is</translation>
    </message>
    <message>
        <source>Keputusan bulan</source>
        <translation>Decision of a month</translation>
    </message>
    <message>
        <source>Susunan kolom</source>
        <translation>Arrangement of columns</translation>
    </message>
    <message>
        <source>{kind} {day}, {amount}</source>
        <translation>{kind} {day}, {amount}</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Tempat sampah</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Buka…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Yang kamu hapus</source>
        <translation>What you deleted</translation>
    </message>
    <message>
        <source>Disimpan 30 hari, bisa dipulihkan kapan saja</source>
        <translation>Kept for 30 days, can be brought back any time</translation>
    </message>
    <message numerus="yes">
        <source>%n barang</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDrawer</name>
    <message>
        <source>Tempat sampah</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Yang kamu hapus</source>
        <translation>What you deleted</translation>
    </message>
    <message>
        <source>Yang kamu hapus disimpan di sini selama 30 hari, lalu hilang sendiri.</source>
        <translation>What you delete is kept here for 30 days, then it goes by itself.</translation>
    </message>
    <message>
        <source>Kosongkan sekarang</source>
        <translation>Empty now</translation>
    </message>
    <message>
        <source>Tempat sampahmu kosong.</source>
        <translation>Your bin is empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n barang dari versi yang lebih baru belum bisa dibuka.</source>
        <translation>
            <numerusform>%n item from a newer version can&apos;t be opened yet.</numerusform>
            <numerusform>%n items from a newer version can&apos;t be opened yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} · dihapus {day} · masih disimpan %n hari</source>
        <translation>
            <numerusform>{what} · deleted {day} · kept for %n more day</numerusform>
            <numerusform>{what} · deleted {day} · kept for %n more days</numerusform>
        </translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Pulihkan {name}</source>
        <translation>Bring back {name}</translation>
    </message>
    <message>
        <source>{name} dipulihkan.</source>
        <translation>{name} is back.</translation>
    </message>
    <message>
        <source>Kosongkan tempat sampah?</source>
        <translation>Empty the bin?</translation>
    </message>
    <message numerus="yes">
        <source>%n barang dihapus untuk selamanya. Ini tidak bisa dibatalkan.</source>
        <translation>
            <numerusform>%n thing goes for good. This can’t be undone.</numerusform>
            <numerusform>%n things go for good. This can’t be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Tempat sampah dikosongkan.</source>
        <translation>The bin is empty.</translation>
    </message>
</context>
<context>
    <name>BreakEvenCard</name>
    <message>
        <source>Balik modal</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Belum ada biaya</source>
        <translation>No costs yet</translation>
    </message>
    <message>
        <source>Di hari yang sama ada {others}. Pesanan tanpa kode tidak bisa dipisahkan, jadi yang dihitung hanya pesanan lewat kode.</source>
        <translation>On the same days there is {others}. Orders without a code can’t be told apart, so only orders by code count.</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message numerus="yes">
        <source>{orders} pesanan dalam {days} hari</source>
        <translation>
            <numerusform>{orders} order in {days} days</numerusform>
            <numerusform>{orders} orders in {days} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Biaya uji {cost}.</source>
        <translation>Cost of the test {cost}.</translation>
    </message>
    <message>
        <source>Satu pesanan ({what}): {price} − diskon {discount} − HPP {goods} − biaya kanal {fee} = {left}.</source>
        <translation>One order ({what}): {price} − discount {discount} − cost {goods} − channel fee {fee} = {left}.</translation>
    </message>
    <message>
        <source>Satu pesanan ({what}): {price} − diskon {discount} − HPP {goods} − biaya kanal {fee} = {left}. Biaya uji {cost} dibagi {left}, dibulatkan ke atas.</source>
        <translation>One order ({what}): {price} − discount {discount} − cost {goods} − channel fee {fee} = {left}. Cost of the test {cost} divided by {left}, rounded up.</translation>
    </message>
    <message>
        <source>{pieces} × {product}</source>
        <translation>{pieces} × {product}</translation>
    </message>
    <message numerus="yes">
        <source>rata-rata {orders} pesanan dari {days} hari terakhir</source>
        <translation>
            <numerusform>average of {orders} order in the last {days} days</numerusform>
            <numerusform>average of {orders} orders in the last {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rata-rata {orders} pesanan dari {days} hari terakhir; {unknown} tanpa HPP tidak ikut</source>
        <translation>
            <numerusform>average of {orders} order in the last {days} days; {unknown} without a cost left out</numerusform>
            <numerusform>average of {orders} orders in the last {days} days; {unknown} without a cost left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Harga produk ini belum diketahui. Isi dulu, supaya hitungannya benar.</source>
        <translation>The price of this product is not known yet. Fill it in first, so that this is right.</translation>
    </message>
    <message>
        <source>HPP belum diisi, jadi sisa per pesanan tidak diketahui. Kami tidak menganggapnya nol.</source>
        <translation>The cost is missing, so what an order leaves is not known. We do not take it for zero.</translation>
    </message>
    <message numerus="yes">
        <source>Baru {orders} pesanan. Pilih satu produk untuk menghitungnya.</source>
        <translation>
            <numerusform>Only {orders} order so far. Choose a product to work it out.</numerusform>
            <numerusform>Only {orders} orders so far. Choose a product to work it out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Satu pesanan menyisakan {left}: berapa pun pesanannya, uji ini tidak balik modal. Kecilkan diskon atau pilih produk lain.</source>
        <translation>One order leaves {left}: however many come, this test will not pay back. Make the discount smaller or choose another product.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BuyerFields</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Contoh: Ayu Lestari</source>
        <translation>Example: Ayu Lestari</translation>
    </message>
    <message>
        <source>No. HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Hanya untuk mengenali pembeli. Nomornya tidak disimpan.</source>
        <translation>Only to recognise the buyer. The number is not kept.</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Disimpan di pesanan ini saja, untuk slip pengiriman.</source>
        <translation>Kept on this order only, for the packing slip.</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyer</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan, terakhir {day}.</source>
        <translation>
            <numerusform>%n order, last on {day}.</numerusform>
            <numerusform>%n orders, last on {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} Biasanya {quantity} × {product}.</source>
        <translation>{known} Usually {quantity} × {product}.</translation>
    </message>
    <message>
        <source>Nomor ini sudah tersimpan di pesanan ini. Nomor lain tidak disimpan.</source>
        <translation>This number is kept with this order. Other numbers are not kept.</translation>
    </message>
    <message>
        <source>Ini belum seperti nomor HP. Contoh: 0812 3456 7890</source>
        <translation>This does not look like a phone number yet. Example: 0812 3456 7890</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Usulan: {pillar}, {title}, {day}</source>
        <translation>Suggested: {pillar}, {title}, {day}</translation>
    </message>
    <message>
        <source>{pillar}, {title}, {day}, {state}</source>
        <translation>{pillar}, {title}, {day}, {state}</translation>
    </message>
    <message>
        <source>Usulan tema mingguan. Klik untuk membuat drafnya.</source>
        <translation>Suggested by your weekly theme. Click to make it a draft.</translation>
    </message>
    <message>
        <source>+{count} lagi</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>cukup padat</source>
        <translation>rather full</translation>
    </message>
    <message>
        <source>dari {pace}</source>
        <translation>of {pace}</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Boleh istirahat. Kapasitas minggu ini sudah penuh.</source>
        <translation>You may rest. This week is full.</translation>
    </message>
    <message>
        <source>Lepas di sini</source>
        <translation>Drop it here</translation>
    </message>
    <message>
        <source>Salin ke sini</source>
        <translation>Copy here</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Hari khusus</source>
        <translation>Special days</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Daftar konten</source>
        <translation>List of posts</translation>
    </message>
    <message>
        <source>Di jam tenangmu: pengingat HP berbunyi pukul {time}.</source>
        <translation>In your quiet hours: the phone reminder rings at {time}.</translation>
    </message>
    <message>
        <source>tanpa jam</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>{done}/{checks} siap</source>
        <translation>{done}/{checks} ready</translation>
    </message>
    <message>
        <source>Hasil belum diisi</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Belum ada pesanan</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>{day} (perkiraan)</source>
        <translation>{day} (estimated)</translation>
    </message>
    <message>
        <source>± {day}</source>
        <translation>± {day}</translation>
    </message>
    <message>
        <source>{day} +{count}</source>
        <translation>{day} +{count}</translation>
    </message>
    <message>
        <source>{posts} dari {pace} unggahan yang kamu sanggupi seminggu, kira-kira {minutes}</source>
        <translation>Posts: {posts} of the {pace} you can manage in a week, about {minutes}</translation>
    </message>
    <message>
        <source>{posts} dari {pace} unggahan yang kamu sanggupi seminggu, {minutes} dari {possible}</source>
        <translation>Posts: {posts} of the {pace} you can manage in a week, {minutes} of {possible}</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Rest</translation>
    </message>
    <message numerus="yes">
        <source>{count} pesanan</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
    </message>
    <message>
        <source>Mulai dari satu edukasi</source>
        <translation>Start with one lesson</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Jadikan semua usulan tema draf (Ctrl+Shift+T)</source>
        <translation>Make all theme suggestions drafts (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Gandakan minggu ini ke minggu depan (Ctrl+Shift+D)</source>
        <translation>Repeat this week next week (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Keseimbangan dan irama…</source>
        <translation>Balance and pace…</translation>
    </message>
    <message>
        <source>Uji adil satu pilar…</source>
        <translation>Fair test of one pillar…</translation>
    </message>
    <message>
        <source>Salin teks sedang istirahat</source>
        <translation>Copy the away message</translation>
    </message>
    <message>
        <source>Hari yang ditandai…</source>
        <translation>Marked days…</translation>
    </message>
    <message>
        <source>Simpan ke Excel (Ctrl+E)</source>
        <translation>Save to Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Satu cerita pelanggan</source>
        <translation>One customer story</translation>
    </message>
    <message>
        <source>Satu momen di balik layar</source>
        <translation>One moment behind the scenes</translation>
    </message>
    <message>
        <source>Papan ide</source>
        <translation>Idea board</translation>
    </message>
    <message>
        <source>Cari dan saring (Ctrl+F)</source>
        <translation>Search and filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tema mingguan…</source>
        <translation>Weekly themes…</translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Kalender untuk HP (.ics)</source>
        <translation>Calendar for your phone (.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Kalender konten {month}</source>
        <translation>Content calendar {month}</translation>
    </message>
    <message>
        <source>Data contoh</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>+{count} lagi</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Contoh: Pesan lewat WA</source>
        <translation>Example: Order on WhatsApp</translation>
    </message>
    <message>
        <source>Ajakan</source>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Usulan ajakan untuk pilar ini</source>
        <translation>Calls to action that suit this pillar</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Kode {code} disimpan. Belum ada pesanan yang memakainya.</source>
        <translation>Code {code} saved. No order uses it yet.</translation>
    </message>
    <message>
        <source>Kode {code} disimpan. Sudah dipakai di {uses}.</source>
        <translation>Code {code} is saved. It has already been used in {uses}.</translation>
    </message>
    <message>
        <source>Kode {code} diarsipkan. Riwayatnya tetap ada di “Semua”.</source>
        <translation>Code {code} is archived. Its history stays under “All”.</translation>
    </message>
    <message>
        <source>Kode {code} keluar dari arsip.</source>
        <translation>Code {code} is out of the archive.</translation>
    </message>
    <message>
        <source>Kode {code} dipakai di {uses}. Kalau dihapus, hasilnya yang lama ikut hilang. Arsipkan saja: kodenya hilang dari daftar, riwayatnya tetap. Kode yang salah bisa dihapus dari arsip.</source>
        <translation>Code {code} was used in {uses}. If it is deleted, its earlier results go with it. Archive it instead: the code leaves the list, its history stays. A wrong code can be deleted from the archive.</translation>
    </message>
    <message>
        <source>Kode ini punya riwayat</source>
        <translation>This code has a history</translation>
    </message>
    <message>
        <source>Mitra {name} dihapus. Kodenya tetap ada.</source>
        <translation>Partner {name} deleted. Their codes stay.</translation>
    </message>
    <message>
        <source>{name} masuk arsip. Riwayatnya tetap dihitung.</source>
        <translation>{name} is archived. Their history still counts.</translation>
    </message>
    <message>
        <source>{name} kembali ke daftar mitra.</source>
        <translation>{name} is back among the partners.</translation>
    </message>
    <message>
        <source>Imbalan untuk {name} dicatat lunas.</source>
        <translation>{name}’s fee is marked as paid.</translation>
    </message>
    <message>
        <source>{count} pesanan lewat kodenya</source>
        <translation>orders by their code: {count}</translation>
    </message>
    <message>
        <source>{count} imbalan yang sudah dibayar</source>
        <translation>fees already paid: {count}</translation>
    </message>
    <message>
        <source>{count} kerja sama yang selesai</source>
        <translation>deals completed: {count}</translation>
    </message>
    <message>
        <source>{count} uji kecil</source>
        <translation>small tests: {count}</translation>
    </message>
    <message>
        <source>{name} punya riwayat: {reasons}. Kalau dihapus, angkamu yang lama jadi salah. Arsipkan saja: namanya hilang dari daftar, riwayatnya tetap.</source>
        <translation>{name} has a history: {reasons}. Deleting it would make your earlier numbers wrong. Archive instead: the name leaves the list, the history stays.</translation>
    </message>
    <message>
        <source>Mitra ini tidak dihapus</source>
        <translation>This partner was not deleted</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Kode {code} dihapus.</source>
        <translation>Code {code} is deleted.</translation>
    </message>
    <message>
        <source>Kode {code} dihapus. Pesanannya tetap ada.</source>
        <translation>Code {code} deleted. Its orders stay.</translation>
    </message>
    <message>
        <source>Konten</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Iklan</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Loyalitas</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Batas habis</source>
        <translation>Limit reached</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tanpa batas</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Sejak {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Sampai {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Belum disepakati</source>
        <translation>Not agreed yet</translation>
    </message>
    <message>
        <source>Tidak perlu</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Lunas</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Lewat {day}</source>
        <translation>Was due {day}</translation>
    </message>
    <message>
        <source>Jatuh tempo {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>{fee} dan {sample}</source>
        <translation>{fee} and {sample}</translation>
    </message>
    <message>
        <source>apa yang dibuat mitra</source>
        <translation>what the partner makes</translation>
    </message>
    <message>
        <source>kapan janji mitra jadi</source>
        <translation>when the partner delivers</translation>
    </message>
    <message>
        <source>imbalannya</source>
        <translation>the fee</translation>
    </message>
    <message>
        <source>kapan imbalan dibayar</source>
        <translation>when the fee is paid</translation>
    </message>
    <message>
        <source>sampai kapan hak pakai</source>
        <translation>until when usage rights last</translation>
    </message>
    <message>
        <source>Belum ada di lembar kesepakatan: {lacking}. Di kertas jadi titik-titik yang bisa diisi bersama.</source>
        <translation>Not on the deal sheet yet: {lacking}. On paper these are dotted lines to fill in together.</translation>
    </message>
    <message>
        <source>Dikenal orang saja belum membayar waktu dan bahan mitra. Itu kurang adil untuk kerja yang diminta. Tawarkan imbalan, walau kecil, atau produk yang memang mereka mau.</source>
        <translation>Being seen does not pay for a partner’s time and materials. That is unfair for the work you ask for. Offer a fee, even a small one, or a product they really want.</translation>
    </message>
    <message>
        <source>Keterlibatan = (suka + komentar + disimpan + dibagikan) ÷ jangkauan. Tanpa jangkauan, dibagi jumlah pengikut.</source>
        <translation>Engagement = (likes + comments + saves + shares) ÷ reach. Without reach, divided by followers.</translation>
    </message>
    <message>
        <source>Keterlibatan {share} = ({deeds}) ÷ jangkauan {base}.</source>
        <translation>Engagement {share} = ({deeds}) ÷ reach {base}.</translation>
    </message>
    <message>
        <source>Keterlibatan {share} = ({deeds}) ÷ {base} pengikut.</source>
        <translation>Engagement {share} = ({deeds}) ÷ {base} followers.</translation>
    </message>
    <message>
        <source>Suka, komentar, simpan, dan bagikan lebih banyak dari yang melihat. Ada angka yang tertukar? Coba cek lagi bersama mitra.</source>
        <translation>There are more likes, comments, saves and shares than people who saw it. Were numbers swapped? Please check again with your partner.</translation>
    </message>
    <message>
        <source>Angka ini jauh di atas kebanyakan akun sebesar itu. Mungkin dari unggahan yang sedang ramai. Tanya mitra: yang biasanya berapa?</source>
        <translation>This is far above most accounts of that size. Perhaps it is from a post that took off. Ask your partner: what is usual?</translation>
    </message>
    <message>
        <source>Pengikutnya naik banyak dalam waktu singkat. Mungkin ada unggahan yang ramai. Boleh ditanyakan ceritanya.</source>
        <translation>Followers grew a lot in a short time. Perhaps a post took off. You may ask how it came.</translation>
    </message>
    <message>
        <source>Suka banyak, komentar nol. Mungkin komentarnya dimatikan. Boleh ditanyakan.</source>
        <translation>Many likes, no comments. Perhaps comments are off. You may ask.</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Kode &amp; Mitra</source>
        <translation>Codes &amp; Partners</translation>
    </message>
    <message>
        <source>Kode menghubungkan unggahan dengan pesanan.</source>
        <translation>Codes link posts to orders.</translation>
    </message>
    <message>
        <source>Kode &amp; mitra</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Uji kecil</source>
        <translation>Small tests</translation>
    </message>
    <message>
        <source>Pelanggan setia</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Bagian halaman Kode &amp; Mitra</source>
        <translation>Parts of the Codes &amp; Partners page</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Kode baru</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Tautan pesan</source>
        <translation>Order link</translation>
    </message>
    <message>
        <source>Tautan WhatsApp untuk bio dan kemasan</source>
        <translation>WhatsApp link for bio and packaging</translation>
    </message>
</context>
<context>
    <name>CaptionBuilder</name>
    <message>
        <source>Tulis ke caption</source>
        <translation>Write into the caption</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Yang sudah kamu tulis tetap ada; baris ini ditambahkan di bawahnya.</source>
        <translation>What you wrote stays; these lines are added below it.</translation>
    </message>
    <message>
        <source>Pilih dulu isinya.</source>
        <translation>Choose what to add first.</translation>
    </message>
</context>
<context>
    <name>CaptionCodes</name>
    <message>
        <source>Kode di caption yang belum terhubung</source>
        <translation>Codes in captions that are not linked yet</translation>
    </message>
    <message>
        <source>Kalau kamu hubungkan, pesanan dengan kode itu dihitung untuk unggahannya.</source>
        <translation>If you link one, orders with that code count for its post.</translation>
    </message>
    <message numerus="yes">
        <source>%n pertanyaan lain muncul setelah ini kamu jawab.</source>
        <translation>
            <numerusform>%n other question appears once you answer this one.</numerusform>
            <numerusform>%n other questions appear once you answer these.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kode {code} ada di unggahan “{post}”. Hubungkan?</source>
        <translation>Code {code} stands in the post “{post}”. Link them?</translation>
    </message>
    <message>
        <source>Hubungkan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Bukan</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>Kode {code} ada di %n unggahan. Hubungkan ke yang mana?</source>
        <translation>
            <numerusform>Code {code} stands in %n post. Which one should it be linked to?</numerusform>
            <numerusform>Code {code} stands in %n posts. Which one should it be linked to?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih unggahan</source>
        <translation>Choose a post</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
    <message>
        <source>Paling lama: {post}</source>
        <translation>Oldest: {post}</translation>
    </message>
    <message>
        <source>Kode ini ada di pesanan tetapi belum dibuat; ikut dibuat.</source>
        <translation>This code stands on orders but is not made yet; it is made too.</translation>
    </message>
    <message>
        <source>Belum punya tanggal</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Unggahan tanggal {day}</source>
        <translation>Post of {day}</translation>
    </message>
    <message>
        <source>Kode {code} terhubung ke “{post}”. Belum ada pesanan yang memakainya.</source>
        <translation>Code {code} is tied to “{post}”. No order has used it yet.</translation>
    </message>
    <message>
        <source>Kode {code} terhubung ke “{post}”. Dipakai di {uses}.</source>
        <translation>Code {code} is tied to “{post}”. Used in {uses}.</translation>
    </message>
    <message>
        <source>Kode {code} tidak dihubungkan ke unggahan. Tidak ditanyakan lagi.</source>
        <translation>Code {code} is not linked to a post. We will not ask again.</translation>
    </message>
</context>
<context>
    <name>CaptionField</name>
    <message>
        <source>Susun</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Susun caption dari data produk</source>
        <translation>Build the caption from product data</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin caption</source>
        <translation>Copy caption</translation>
    </message>
    <message>
        <source>Cara lain menyalin</source>
        <translation>Other ways to copy</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Kembalikan yang tadi</source>
        <translation>Bring back the earlier one</translation>
    </message>
    <message numerus="yes">
        <source>%n huruf</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} huruf, {place} hanya menerima {limit}</source>
        <translation>Characters: {count}, {place} takes only {limit}</translation>
    </message>
    <message>
        <source>Salin untuk {place}</source>
        <translation>Copy for {place}</translation>
    </message>
    <message>
        <source>Salin apa adanya</source>
        <translation>Copy as it is</translation>
    </message>
</context>
<context>
    <name>CaptionLines</name>
    <message>
        <source>Pesan: WhatsApp {phone}</source>
        <translation>Order: WhatsApp {phone}</translation>
    </message>
    <message>
        <source>Pesan: WhatsApp {phone}, sebut kode {code}</source>
        <translation>Order: WhatsApp {phone}, mention code {code}</translation>
    </message>
    <message>
        <source>Bahan: {fact}</source>
        <translation>Materials: {fact}</translation>
    </message>
    <message>
        <source>Ukuran: {fact}</source>
        <translation>Size: {fact}</translation>
    </message>
    <message>
        <source>Harga: {fact}</source>
        <translation>Price: {fact}</translation>
    </message>
    <message>
        <source>Sumber: {fact}</source>
        <translation>Source: {fact}</translation>
    </message>
    <message>
        <source>Tautan pesan: {fact}</source>
        <translation>Order link: {fact}</translation>
    </message>
    <message>
        <source>Bayar: {fact}</source>
        <translation>Payment: {fact}</translation>
    </message>
    <message>
        <source>“{words}” ({name}, menerima {incentive})</source>
        <translation>“{words}” ({name}, who received {incentive})</translation>
    </message>
    <message>
        <source>“{words}” ({name})</source>
        <translation>“{words}” ({name})</translation>
    </message>
    <message>
        <source>“{words}” (dari pembeli, menerima {incentive})</source>
        <translation>“{words}” (from a buyer, who received {incentive})</translation>
    </message>
    <message>
        <source>“{words}” (dari pembeli)</source>
        <translation>“{words}” (from a buyer)</translation>
    </message>
</context>
<context>
    <name>ChangedNote</name>
    <message>
        <source>Hitung ulang</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Ada catatan yang masuk setelah bulan ini ditutup:</source>
        <translation>Something was noted after this month was closed:</translation>
    </message>
</context>
<context>
    <name>ChannelCheckDrawer</name>
    <message>
        <source>Pemeriksaan ini belum disimpan.</source>
        <translation>This check is not saved yet.</translation>
    </message>
    <message>
        <source>Kepercayaan</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Sebelum buka kanal baru</source>
        <translation>Before opening a new channel</translation>
    </message>
    <message>
        <source>Contoh: TikTok</source>
        <translation>For example: TikTok</translation>
    </message>
    <message>
        <source>Contoh: resep singkat tiap Jumat, tanya jawab soal oven</source>
        <translation>For example: a short recipe every Friday, questions and answers about ovens</translation>
    </message>
    <message>
        <source>Simpan hasil</source>
        <translation>Save result</translation>
    </message>
    <message>
        <source>Jawab sejujurnya; yang membaca hanya kamu. Kanal yang dibuka terlalu cepat lebih melelahkan daripada yang ditunda.</source>
        <translation>Answer honestly; only you read this. A channel opened too early is more tiring than one put off.</translation>
    </message>
    <message>
        <source>Kanal yang mau dibuka</source>
        <translation>Channel you want to open</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Apa yang didapat pengikut di sana</source>
        <translation>What followers get there</translation>
    </message>
    <message>
        <source>Yang masih kurang</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Kalau kosong, usul ini yang disimpan</source>
        <translation>If left empty, this suggestion is saved</translation>
    </message>
    <message>
        <source>Pemeriksaan sebelumnya</source>
        <translation>Earlier checks</translation>
    </message>
    <message>
        <source>Pengikut mendapat: {text}</source>
        <translation>Followers get: {text}</translation>
    </message>
    <message>
        <source>Yang masih kurang: {text}</source>
        <translation>Still missing: {text}</translation>
    </message>
    <message>
        <source>Langkah: {text}</source>
        <translation>Step: {text}</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Periksa lagi {check}</source>
        <translation>Check {check} again</translation>
    </message>
    <message>
        <source>Hapus {check}</source>
        <translation>Delete {check}</translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation>{channel}, {day}</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan tersimpan.</source>
        <translation>Result of the check saved.</translation>
    </message>
    <message>
        <source>Pemeriksaan dihapus.</source>
        <translation>Check deleted.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message numerus="yes">
        <source>Baru %n pesanan. Grafik muncul setelah {enough}.</source>
        <translation>
            <numerusform>Only %n order. Charts appear after {enough}.</numerusform>
            <numerusform>Only %n orders. Charts appear after {enough}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Grafik belum bisa digambar. Datamu aman, tabelnya tetap bisa dilihat.</source>
        <translation>The chart cannot be drawn. Your data is safe, and the table can still be seen.</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Simpan, salin, atau cetak grafik</source>
        <translation>Save, copy or print the chart</translation>
    </message>
    <message>
        <source>Simpan gambar (PNG)</source>
        <translation>Save picture (PNG)</translation>
    </message>
    <message>
        <source>Simpan gambar tajam (SVG)</source>
        <translation>Save sharp picture (SVG)</translation>
    </message>
    <message>
        <source>Salin gambar</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Angkanya ke Excel</source>
        <translation>Its numbers to Excel</translation>
    </message>
    <message>
        <source>Simpan gambar</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Gambar (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Gambar (*.svg)</source>
        <translation>Pictures (*.svg)</translation>
    </message>
    <message>
        <source>Gambar tersalin.</source>
        <translation>Picture copied.</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Lihat sebagai tabel</source>
        <translation>See as a table</translation>
    </message>
    <message>
        <source>Lihat sebagai grafik</source>
        <translation>See as a chart</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>Tertinggi {day}: {amount} dari %n pesanan.</source>
        <translation>
            <numerusform>Highest {day}: {amount} from %n order.</numerusform>
            <numerusform>Highest {day}: {amount} from %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batang: omzet tiap hari, %n pesanan.</source>
        <translation>
            <numerusform>Bars: net sales of each day, %n order.</numerusform>
            <numerusform>Bars: net sales of each day, %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batang: omzet tiap minggu, %n pesanan.</source>
        <translation>
            <numerusform>Bars: net sales of each week, %n order.</numerusform>
            <numerusform>Bars: net sales of each week, %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada unggahan di masa ini.</source>
        <translation>No posts in this period yet.</translation>
    </message>
    <message numerus="yes">
        <source>Tanda: %n unggahan pada harinya. Berdekatan belum berarti sebab-akibat.</source>
        <translation>
            <numerusform>Marks: %n post on its day. Being close does not mean cause and effect.</numerusform>
            <numerusform>Marks: %n posts on their days. Being close does not mean cause and effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {amount}, %n pesanan</source>
        <translation>
            <numerusform>{day}: {amount}, %n order</numerusform>
            <numerusform>{day}: {amount}, %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {pillar}: %n unggahan</source>
        <translation>
            <numerusform>{day}, {pillar}: %n post</numerusform>
            <numerusform>{day}, {pillar}: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paling banyak pesanan: {title}, %n pesanan, {likes} suka.</source>
        <translation>
            <numerusform>Most orders: {title}, %n order, {likes} likes.</numerusform>
            <numerusform>Most orders: {title}, %n orders, {likes} likes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unggahan, hanya dengan pesanan yang diketahui asalnya: yang rendah belum tentu tidak membawa pembeli.</source>
        <translation>
            <numerusform>%n post, with orders of known origin only: a low one may have brought buyers all the same.</numerusform>
            <numerusform>%n posts, with orders of known origin only: a low one may have brought buyers all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unggahan tanpa angka suka tidak digambar.</source>
        <translation>
            <numerusform>%n post without likes is not drawn.</numerusform>
            <numerusform>%n posts without likes are not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apakah suka sejalan dengan pesanan, baru bisa dihitung dari {least} unggahan yang angkanya berbeda-beda.</source>
        <translation>Whether likes and orders go together can be worked out from {least} posts on whose numbers differ.</translation>
    </message>
    <message numerus="yes">
        <source>Suka dan pesanan belum terlihat sejalan: korelasi {value}, tetapi dari %n unggahan bisa juga antara {low} dan {high}.</source>
        <translation>
            <numerusform>Likes and orders do not seem to go together: correlation {value}, but from %n post it may be anything from {low} to {high}.</numerusform>
            <numerusform>Likes and orders do not seem to go together: correlation {value}, but from %n posts it may be anything from {low} to {high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unggahan yang lebih disukai biasanya juga lebih banyak pesanannya: korelasi {value}, dari %n unggahan antara {low} dan {high}. Itu belum berarti suka yang membawanya.</source>
        <translation>
            <numerusform>Posts with more likes usually have more orders, too: correlation {value}, from %n post between {low} and {high}. That does not mean that likes brought them.</numerusform>
            <numerusform>Posts with more likes usually have more orders, too: correlation {value}, from %n posts between {low} and {high}. That does not mean that likes brought them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unggahan yang lebih disukai justru lebih sedikit pesanannya: korelasi {value}, dari %n unggahan antara {low} dan {high}.</source>
        <translation>
            <numerusform>Posts with more likes have fewer orders here: correlation {value}, from %n post between {low} and {high}.</numerusform>
            <numerusform>Posts with more likes have fewer orders here: correlation {value}, from %n posts between {low} and {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>laba –</source>
        <translation>profit –</translation>
    </message>
    <message>
        <source>rugi {amount}</source>
        <translation>loss {amount}</translation>
    </message>
    <message>
        <source>laba {amount}</source>
        <translation>profit {amount}</translation>
    </message>
    <message>
        <source>{label}: omzet {net_sales}, laba {profit}</source>
        <translation>{label}: net sales {net_sales}, profit {profit}</translation>
    </message>
    <message>
        <source>Batang lebar: omzet. Batang sempit: laba.</source>
        <translation>Wide bars: net sales. Narrow bars: profit.</translation>
    </message>
    <message numerus="yes">
        <source>%n batang tanpa laba, karena ada HPP yang belum diisi.</source>
        <translation>
            <numerusform>%n bar without profit, because a cost is missing.</numerusform>
            <numerusform>%n bars without profit, because a cost is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Selain unggahan”: kode atau jawaban pembeli yang lain, labanya ada di Kode &amp; Mitra.</source>
        <translation>“Other than posts”: other codes or buyers&apos; answers; their profit is in Codes &amp; Partners.</translation>
    </message>
    <message>
        <source>{share} omzet tanpa jejak: bisa saja dari pilar mana pun.</source>
        <translation>{share} of net sales left no trace: it may be of any pillar.</translation>
    </message>
    <message>
        <source>{name}: {low} sampai {high} pesanan tambahan per unggahan</source>
        <translation>{name}: {low} to {high} extra orders per post</translation>
    </message>
    <message>
        <source>Belum ada yang cukup datanya untuk diperkirakan.</source>
        <translation>None has enough data for an estimate yet.</translation>
    </message>
    <message>
        <source>Garis: pesanan tambahan per unggahan dalam {days} hari, dengan keyakinan 90%. Yang memuat nol belum bisa dibedakan dari kebetulan.</source>
        <translation>Lines: extra orders per post within {days} days, with 90 % confidence. One that holds zero can&apos;t be told from chance yet.</translation>
    </message>
    <message>
        <source>Terlihat naik: {names}.</source>
        <translation>Seem to raise orders: {names}.</translation>
    </message>
    <message>
        <source>Ini perkiraan dari waktunya saja: tidak dijumlahkan dengan pesanan yang terhitung.</source>
        <translation>This is an estimate from timing alone: it is not added to the orders that were counted.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {known} dari %n pesanan diketahui asalnya</source>
        <translation>
            <numerusform>{month}: the origin of {known} of %n order is known</numerusform>
            <numerusform>{month}: the origin of {known} of %n orders is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{known} dari %n pesanan diketahui asalnya lewat kode atau kata pembeli ({share}).</source>
        <translation>
            <numerusform>The origin of {known} of %n order is known by a code or the buyer&apos;s word ({share}).</numerusform>
            <numerusform>The origin of {known} of %n orders is known by a code or the buyer&apos;s word ({share}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang tanpa jejak bisa saja dari unggahan juga; makin sering kamu bertanya, makin sedikit yang tanpa jejak.</source>
        <translation>Those without a trace may come from posts, too; the more often you ask, the fewer there are.</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang ada jamnya.</source>
        <translation>No orders with an hour yet.</translation>
    </message>
    <message numerus="yes">
        <source>Paling ramai {weekday} jam {hour}: {count} dari %n pesanan yang ada jamnya.</source>
        <translation>
            <numerusform>Busiest {weekday} at {hour}: {count} of %n order with an hour.</numerusform>
            <numerusform>Busiest {weekday} at {hour}: {count} of %n orders with an hour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Di bawah {least} pesanan, yang tampak ramai bisa jadi kebetulan.</source>
        <translation>Below {least} orders, what looks busy may be chance.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan tanpa jam tidak digambar.</source>
        <translation>
            <numerusform>%n order without an hour is not drawn.</numerusform>
            <numerusform>%n orders without an hour are not drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ini jam orang memesan, belum tentu jam terbaik untuk mengunggah.</source>
        <translation>These are the hours in which people order, not necessarily the best hours for posting.</translation>
    </message>
    <message>
        <source>Batang: laba dari pesanan tiap kode, sesudah HPP, biaya kanal, diskon, dan biaya kodenya.</source>
        <translation>Bars: profit from the orders of each code, after cost of goods, channel fees, discounts and the cost of the code.</translation>
    </message>
    <message>
        <source>Batang: laba dari pesanan tiap mitra, sesudah HPP, biaya kanal, diskon, dan biaya kerja samanya.</source>
        <translation>Bars: profit from the orders of each partner, after cost of goods, channel fees, discounts and the cost of the cooperation.</translation>
    </message>
    <message numerus="yes">
        <source>%n baris belum diketahui labanya, jadi tanpa batang.</source>
        <translation>
            <numerusform>The profit of %n row is not known, so it has no bar.</numerusform>
            <numerusform>The profit of %n rows is not known, so they have no bar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pembeli yang tanpa kode pun akan memesan ikut terhitung, dan yang datang tanpa memakai kodenya tidak.</source>
        <translation>Buyers who would have ordered without the code are counted, too, and those who came but did not use it are not.</translation>
    </message>
    <message>
        <source>{month}: omzet {net_sales}, laba {profit}</source>
        <translation>{month}: net sales {net_sales}, profit {profit}</translation>
    </message>
    <message numerus="yes">
        <source>Laba %n bulan belum diketahui, karena ada HPP yang belum diisi.</source>
        <translation>
            <numerusform>The profit of %n month is not known, because a cost is missing.</numerusform>
            <numerusform>The profit of %n months is not known, because a cost is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} belum selesai.</source>
        <translation>{month} is not over yet.</translation>
    </message>
    <message>
        <source>Musim, hari besar, dan harga juga mengubah angka ini, bukan unggahan saja.</source>
        <translation>Seasons, holidays and prices change these figures, too, not posts alone.</translation>
    </message>
</context>
<context>
    <name>ChatDrawer</name>
    <message>
        <source>Pesan yang kamu tandai belum disimpan. Simpan dulu, atau tutup saja.</source>
        <translation>The messages you marked are not saved yet. Save them first, or just close.</translation>
    </message>
    <message>
        <source>Dari berkas ekspor WhatsApp</source>
        <translation>From a WhatsApp export</translation>
    </message>
    <message>
        <source>Baca berkas chat</source>
        <translation>Read a chat file</translation>
    </message>
    <message>
        <source>Pilih berkas lain</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Baca chat</source>
        <translation>Read chat</translation>
    </message>
    <message>
        <source>Simpan pesan</source>
        <translation>Save messages</translation>
    </message>
    <message>
        <source>(gambar atau suara)</source>
        <translation>(picture or voice)</translation>
    </message>
    <message numerus="yes">
        <source>%n pesan disimpan.</source>
        <translation>
            <numerusform>%n message saved.</numerusform>
            <numerusform>%n messages saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pesan itu sudah tersimpan sebelumnya.</source>
        <translation>That message was saved before.</translation>
    </message>
    <message>
        <source>“{title}” masuk rak ide.</source>
        <translation>“{title}” is on the ideas shelf.</translation>
    </message>
    <message numerus="yes">
        <source>Simpan %n pesan</source>
        <translation>
            <numerusform>Save %n message</numerusform>
            <numerusform>Save %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Tandai dulu pesan yang mau disimpan.</source>
        <translation>Mark the messages to save first.</translation>
    </message>
    <message>
        <source>Membaca chat di laptop ini. Boleh dibatalkan kapan saja.</source>
        <translation>Reading the chat on this laptop. You can cancel any time.</translation>
    </message>
</context>
<context>
    <name>ChatHours</name>
    <message>
        <source>Jam orang menulis</source>
        <translation>When people write</translation>
    </message>
    <message numerus="yes">
        <source>{day} {hours} (%n pesan)</source>
        <translation>
            <numerusform>{day} {hours} (%n message)</numerusform>
            <numerusform>{day} {hours} (%n messages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPaste</name>
    <message>
        <source>Tempel chat</source>
        <translation>Paste chat</translation>
    </message>
    <message>
        <source>Isi formulir dari chat yang sudah disalin (Ctrl+V)</source>
        <translation>Fill the form from the chat you copied (Ctrl+V)</translation>
    </message>
    <message>
        <source>Salin chat pembeli, lalu Ctrl+V di sini.</source>
        <translation>Copy the buyer’s chat, then press Ctrl+V here.</translation>
    </message>
    <message>
        <source>mau pesan kastengel 2, nastar 1 …</source>
        <translation>I’d like 2 kastengel, 1 nastar …</translation>
    </message>
    <message>
        <source>Isi formulir</source>
        <translation>Fill the form</translation>
    </message>
    <message>
        <source>Isi chat</source>
        <translation>The chat</translation>
    </message>
    <message>
        <source>Belum ada yang terbaca dari chat itu. Isi sendiri di bawah, ya.</source>
        <translation>Nothing could be read from that chat. Please fill in the form below.</translation>
    </message>
    <message numerus="yes">
        <source>%n barang terbaca dari chat. Belum disimpan.</source>
        <translation>
            <numerusform>%n item read from the chat. Not saved yet.</numerusform>
            <numerusform>%n items read from the chat. Not saved yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Periksa yang bertanda sebelum menyimpan.</source>
        <translation>Check what is marked before you save.</translation>
    </message>
    <message>
        <source>Tidak terbaca: {words}</source>
        <translation>Not understood: {words}</translation>
    </message>
    <message>
        <source>Chatnya panjang, hanya bagian awalnya yang dibaca.</source>
        <translation>The chat is long, only its beginning was read.</translation>
    </message>
</context>
<context>
    <name>ChatQuestions</name>
    <message>
        <source>Pilih namamu…</source>
        <translation>Choose your name…</translation>
    </message>
    <message>
        <source>Kamu yang mana di chat ini?</source>
        <translation>Which one are you in this chat?</translation>
    </message>
    <message>
        <source>Nama di WhatsApp-mu. Yang lain dihitung sebagai pembeli.</source>
        <translation>Your name on WhatsApp. Everybody else counts as a buyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n berkas lain berisi chat yang sama, jadi tidak ikut dihitung.</source>
        <translation>
            <numerusform>%n other file holds the same chat and is not counted.</numerusform>
            <numerusform>%n other files hold the same chat and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris pesan</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dan %n berkas lagi</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message>
        <source>Tanggal {written} di berkas ini artinya?</source>
        <translation>What does the date {written} in this file mean?</translation>
    </message>
    <message>
        <source>Urutan tanggal dan bulannya bisa dibaca dua cara. Cocokkan dengan chat di HP-mu.</source>
        <translation>Day and month can be read in two ways. Compare with the chat on your phone.</translation>
    </message>
    <message>
        <source>Pilih dulu namamu.</source>
        <translation>Choose your name first.</translation>
    </message>
</context>
<context>
    <name>ChatResults</name>
    <message>
        <source>Belum dibalas</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Pesan terbaru</source>
        <translation>Newest messages</translation>
    </message>
    <message>
        <source>Belum dibalas ({count})</source>
        <translation>Not answered ({count})</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Sering ditanya</source>
        <translation>Often asked</translation>
    </message>
    <message>
        <source>Terbaru</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Tidak ada pesan dari orang lain di berkas ini.</source>
        <translation>There are no messages from others in this file.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesan dari pembeli, {days}.</source>
        <translation>
            <numerusform>%n message from buyers, {days}.</numerusform>
            <numerusform>%n messages from buyers, {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jam orang menulis</source>
        <translation>When people write</translation>
    </message>
    <message>
        <source>Paling ramai: {hours}.</source>
        <translation>Busiest: {hours}.</translation>
    </message>
    <message numerus="yes">
        <source>Baru %n balasan. Belum cukup untuk menyebut yang biasa.</source>
        <translation>
            <numerusform>Only %n reply so far. Too few to say what is usual.</numerusform>
            <numerusform>Only %n replies so far. Too few to say what is usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n berkas adalah grup atau tanpa namamu: di situ hanya pertanyaan dan jamnya yang dihitung.</source>
        <translation>
            <numerusform>%n file is a group or lacks your name: of it only questions and hours are counted.</numerusform>
            <numerusform>%n files are groups or lack your name: of them only questions and hours are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dihitung dari %n balasan, hanya di dalam jam balasmu. Ucapan terima kasih tidak menunggu balasan.</source>
        <translation>
            <numerusform>Counted from %n reply, only inside your reply hours. A thank-you waits for no answer.</numerusform>
            <numerusform>Counted from %n replies, only inside your reply hours. A thank-you waits for no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dihitung dari %n balasan. Jam balasmu belum diatur, jadi malam ikut dihitung. Ucapan terima kasih tidak menunggu balasan.</source>
        <translation>
            <numerusform>Counted from %n reply. Your reply hours are not set, so nights count, too. A thank-you waits for no answer.</numerusform>
            <numerusform>Counted from %n replies. Your reply hours are not set, so nights count, too. A thank-you waits for no answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua chat ini sudah kamu balas.</source>
        <translation>You have answered all of these chats.</translation>
    </message>
    <message>
        <source>Sesudah pesan ini belum ada balasanmu. Tandai yang mau kamu simpan di daftar “Menunggu balasan”.</source>
        <translation>No answer of yours came after this message. Mark the ones to keep in “Waiting for an answer”.</translation>
    </message>
    <message>
        <source>Paling banyak {count} pesan terbaru dari pembeli. Tandai yang mau disimpan, lainnya dilupakan saat panel ini ditutup.</source>
        <translation>At most the {count} newest messages from buyers. Mark the ones to keep, the others are forgotten when this panel closes.</translation>
    </message>
    <message>
        <source>kurang dari 1 menit</source>
        <translation>less than 1 minute</translation>
    </message>
    <message>
        <source>Biasanya dibalas dalam</source>
        <translation>Usually answered within</translation>
    </message>
    <message>
        <source>Dibalas dalam 1 jam</source>
        <translation>Answered within 1 hour</translation>
    </message>
</context>
<context>
    <name>ChatStart</name>
    <message>
        <source>Pilih berkas chat…</source>
        <translation>Choose a chat file…</translation>
    </message>
    <message>
        <source>Berkasnya dibaca di laptop ini saja. Isi chat tidak disimpan. Yang disimpan hanya pesan yang kamu tandai sendiri.</source>
        <translation>The file is read on this laptop only. What the chat says is not kept. Only the messages that you mark yourself are.</translation>
    </message>
    <message>
        <source>Dari chat yang sudah lewat kamu bisa tahu: berapa lama pembeli biasanya menunggu, apa yang sering ditanya, jam berapa mereka menulis, dan siapa yang belum dibalas.</source>
        <translation>From past chats you can learn how long buyers usually wait, what they often ask, when they write, and who has not been answered.</translation>
    </message>
    <message>
        <source>Dari Android</source>
        <translation>From Android</translation>
    </message>
    <message>
        <source>Dari iPhone</source>
        <translation>From iPhone</translation>
    </message>
    <message>
        <source>Boleh beberapa chat sekaligus, supaya pertanyaan yang berulang terlihat.</source>
        <translation>Several chats at once are fine, so that repeated questions show.</translation>
    </message>
    <message>
        <source>Buka chatnya di WhatsApp, ketuk titik tiga, “Lainnya”, lalu “Ekspor chat”.</source>
        <translation>Open the chat in WhatsApp, tap the three dots, “More”, then “Export chat”.</translation>
    </message>
    <message>
        <source>Pilih “Tanpa media”, lalu kirim berkasnya ke laptop ini.</source>
        <translation>Choose “Without media”, then send the file to this laptop.</translation>
    </message>
    <message>
        <source>Buka chatnya, ketuk namanya di atas, lalu “Ekspor Chat” di bagian bawah.</source>
        <translation>Open the chat, tap the name at the top, then “Export Chat” at the bottom.</translation>
    </message>
    <message>
        <source>Pilih “Tanpa Media”. Berkas zip-nya boleh langsung dipilih di sini.</source>
        <translation>Choose “Without Media”. The zip file can be chosen here as it is.</translation>
    </message>
    <message>
        <source>Ekspor chat (*.txt *.zip);;Semua berkas (*)</source>
        <translation>Chat exports (*.txt *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas chat</source>
        <translation>Choose a chat file</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ubah jawabanku</source>
        <translation>Change my answers</translation>
    </message>
    <message>
        <source>Baris bermasalah tidak menghalangi yang lain.</source>
        <translation>Rows with problems do not hold up the others.</translation>
    </message>
    <message>
        <source>Semua pesanan di berkas ini sudah ada dan tidak berubah. Tidak ada yang perlu diimpor.</source>
        <translation>All orders in this file are already here, unchanged. There is nothing to import.</translation>
    </message>
    <message>
        <source>Perbaiki baris</source>
        <translation>Mend the row</translation>
    </message>
    <message>
        <source>Lewati baris ini</source>
        <translation>Leave this row out</translation>
    </message>
    <message>
        <source>Ikutkan lagi</source>
        <translation>Include again</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state} {count}</translation>
    </message>
    <message>
        <source>Baris {row} di lembar {sheet}</source>
        <translation>Row {row} on sheet {sheet}</translation>
    </message>
    <message>
        <source>Baris {row} di berkas</source>
        <translation>Row {row} of the file</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Daftar periksa</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Disarankan</source>
        <translation>Recommended</translation>
    </message>
</context>
<context>
    <name>ClosedMonthsNote</name>
    <message>
        <source>Lihat refleksi</source>
        <translation>See reflection</translation>
    </message>
    <message>
        <source>Angka {months} sudah kamu tutup, dan sekarang ada yang berbeda. Yang tersimpan tidak berubah sampai kamu menghitungnya ulang.</source>
        <translation>You closed the figures of {months}, and now some differ. What is kept does not change until you count again.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{figure}: {was} menjadi {now}</source>
        <translation>{figure}: {was} became {now}</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Pesanan yang diketahui asalnya</source>
        <translation>Orders with a known origin</translation>
    </message>
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Testimoni</source>
        <translation>Testimonials</translation>
    </message>
    <message>
        <source>Kritik</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>Kritik yang diperbaiki</source>
        <translation>Criticism mended</translation>
    </message>
</context>
<context>
    <name>ClosingRow</name>
    <message>
        <source>Tutup bulan ini</source>
        <translation>Close this month</translation>
    </message>
    <message>
        <source>Angka bulan ini disimpan seperti sekarang. Catatanmu tetap bisa diubah.</source>
        <translation>The figures of this month are kept as they are now. Your notes can still be changed.</translation>
    </message>
    <message>
        <source>Ditutup {day}. Angkanya tidak berubah lagi.</source>
        <translation>Closed {day}. Its figures no longer change.</translation>
    </message>
    <message>
        <source>Bulan ini pernah ditutup, tetapi angkanya waktu itu tidak terbaca lagi. Yang tampil dihitung dari catatanmu sekarang.</source>
        <translation>This month was closed once, but its figures of then can&apos;t be read any more. What you see is worked out from your records of now.</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>Kode baru</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Buat kode</source>
        <translation>Make code</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Diskon (%)</source>
        <translation>Discount (%)</translation>
    </message>
    <message>
        <source>Tanpa kode</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>Kode baru…</source>
        <translation>New code…</translation>
    </message>
    <message>
        <source>{code} · {gives}</source>
        <translation>{code} · {gives}</translation>
    </message>
    <message>
        <source>Pakai kode {code}</source>
        <translation>Use code {code}</translation>
    </message>
</context>
<context>
    <name>CodeDoubts</name>
    <message>
        <source>Dipakai sebelum kodenya berlaku.</source>
        <translation>Used before the code was valid.</translation>
    </message>
    <message>
        <source>Dipakai sesudah masa berlaku kodenya.</source>
        <translation>Used after the code had ended.</translation>
    </message>
    <message>
        <source>Batas pakai kodenya sudah habis.</source>
        <translation>The code’s usage limit was reached.</translation>
    </message>
    <message>
        <source>Belanjanya di bawah minimum kode ini.</source>
        <translation>The purchase is below this code’s minimum.</translation>
    </message>
    <message>
        <source>Tidak ada produk yang termasuk kode ini.</source>
        <translation>No product that this code is for.</translation>
    </message>
    <message>
        <source>Kode pribadi ini milik pembeli lain.</source>
        <translation>This personal code belongs to another buyer.</translation>
    </message>
    <message>
        <source>Pemilik kode rujukan memakai kodenya sendiri.</source>
        <translation>The owner of a referral code used it themselves.</translation>
    </message>
    <message>
        <source>Belanjanya {goods}, minimum kode ini {least}. Kurang {missing}.</source>
        <translation>The goods are {goods}, the minimum of this code is {least}. {missing} are missing.</translation>
    </message>
    <message>
        <source>Batas pakai kode ini sudah habis: {taken} dari {limit}.</source>
        <translation>This code is used up: {taken} of {limit}.</translation>
    </message>
    <message>
        <source>Kode ini baru berlaku mulai {day}.</source>
        <translation>This code is valid from {day} on.</translation>
    </message>
    <message>
        <source>Kode ini hanya berlaku sampai {day}.</source>
        <translation>This code was valid until {day}.</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Kode ini belum disimpan.</source>
        <translation>This code is not saved yet.</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Batas pakai</source>
        <translation>Usage limit</translation>
    </message>
    <message>
        <source>Pesanan yang tidak memenuhi syaratnya tidak ikut dihitung.</source>
        <translation>Orders that do not meet its conditions are not counted.</translation>
    </message>
    <message>
        <source>Biaya lain (Rp)</source>
        <translation>Other costs (Rp)</translation>
    </message>
    <message>
        <source>Selain potongan, misalnya hadiah atau ongkos iklan.</source>
        <translation>Besides the discount, for example a gift or the cost of an ad.</translation>
    </message>
    <message>
        <source>Tautan pesan dan QR</source>
        <translation>Order link and QR</translation>
    </message>
    <message>
        <source>Cetak kartu kode</source>
        <translation>Print code cards</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Keluarkan dari arsip</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Simpan kode</source>
        <translation>Save code</translation>
    </message>
    <message>
        <source>Simpan kode (Ctrl+Enter)</source>
        <translation>Save code (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>Kode baru</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>{code}, masa berlaku baru</source>
        <translation>{code}, a new run</translation>
    </message>
    <message>
        <source>Sedang mencari kode ini di semua pesanan.</source>
        <translation>Looking for this code in all orders.</translation>
    </message>
    <message>
        <source>Isi dulu kodenya.</source>
        <translation>Fill in the code first.</translation>
    </message>
    <message>
        <source>Paling sedikit 1. Kosongkan kalau tidak dibatasi.</source>
        <translation>At least 1. Leave empty for no limit.</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Kode rujukan</source>
        <translation>Referral code</translation>
    </message>
    <message>
        <source>Kode untuk dibagikan ke teman</source>
        <translation>A code to share with friends</translation>
    </message>
    <message>
        <source>Pendek dan mudah disebut. Kode sendiri tidak memberi bonus.</source>
        <translation>Short and easy to say. Using one’s own code gives no bonus.</translation>
    </message>
    <message>
        <source>Buat kode</source>
        <translation>Make code</translation>
    </message>
</context>
<context>
    <name>CodeHistory</name>
    <message>
        <source>Masa berlaku kode ini</source>
        <translation>Runs of this code</translation>
    </message>
    <message>
        <source>Pakai lagi</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Masa berlaku baru, riwayat yang lama tetap terpisah</source>
        <translation>A new run; the earlier history stays apart</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan terbayar</source>
        <translation>
            <numerusform>%n paid order</numerusform>
            <numerusform>%n paid orders</numerusform>
        </translation>
    </message>
    <message>
        <source>belum ada yang terbayar</source>
        <translation>none paid yet</translation>
    </message>
    <message>
        <source>{sales} · omzet {amount} · laba {profit}</source>
        <translation>{sales} · sales of {amount} · profit {profit}</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>CodeNaming</name>
    <message>
        <source>Contoh: {code}</source>
        <translation>Example: {code}</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Pembeli menulisnya di catatan pesanan.</source>
        <translation>Buyers write it in the note of their order.</translation>
    </message>
    <message>
        <source>Usulan yang mudah diucapkan:</source>
        <translation>Suggestions that are easy to say:</translation>
    </message>
    <message>
        <source>Pakai kode {code}</source>
        <translation>Use code {code}</translation>
    </message>
    <message>
        <source>Mirip {code}. Pembeli mudah tertukar, pilih yang lebih beda kalau bisa.</source>
        <translation>Similar to {code}. Buyers may mix them up, so choose one that differs more if you can.</translation>
    </message>
</context>
<context>
    <name>CodeQuestions</name>
    <message>
        <source>Pemakaian kode yang perlu kamu lihat</source>
        <translation>Code uses to look at</translation>
    </message>
    <message>
        <source>Pesanannya tetap dihitung.</source>
        <translation>The orders still count.</translation>
    </message>
    <message numerus="yes">
        <source>%n pertanyaan lain muncul setelah ini kamu jawab.</source>
        <translation>
            <numerusform>%n other question appears once you answer this one.</numerusform>
            <numerusform>%n other questions appear once you answer these.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat pesanan</source>
        <translation>See orders</translation>
    </message>
    <message>
        <source>Sudah benar</source>
        <translation>This is fine</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
</context>
<context>
    <name>CodeSigns</name>
    <message>
        <source>{code} dipakai {count} kali sebelum unggahannya tayang. Bocor?</source>
        <translation>{code} was used {count}× before its post was out. Leaked?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali dalam {days} hari. Tersebar?</source>
        <translation>{code} was used {count}× (days: {days}). Passed around?</translation>
    </message>
    <message>
        <source>{buyer} memakai {code} {count} kali. Wajar?</source>
        <translation>{buyer} used {code} {count}×. Is that usual?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali sebelum berlaku. Sudah benar?</source>
        <translation>{code} was used {count}× before it was valid. Is that right?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali sesudah masa berlaku. Sudah benar?</source>
        <translation>{code} was used {count}× after it ended. Is that right?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali melewati batasnya. Sudah benar?</source>
        <translation>{code} was used {count}× beyond its limit. Is that right?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali di bawah minimum belanja. Sudah benar?</source>
        <translation>{code} was used {count}× below its minimum purchase. Is that right?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali untuk produk lain. Sudah benar?</source>
        <translation>{code} was used {count}× for other products. Is that right?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali oleh pembeli lain. Sudah benar?</source>
        <translation>{code} was used {count}× by other buyers. Is that right?</translation>
    </message>
    <message>
        <source>{code} dipakai {count} kali oleh pemiliknya sendiri. Sudah benar?</source>
        <translation>{code} was used {count}× by its own owner. Is that right?</translation>
    </message>
    <message>
        <source>Satu pembeli</source>
        <translation>One buyer</translation>
    </message>
    <message>
        <source>Dipakai {when}, unggahannya baru {day}.</source>
        <translation>Used {when}, its post came out {day}.</translation>
    </message>
    <message>
        <source>{when}. Biasanya sekitar {pace} kali sehari.</source>
        <translation>{when}. Usually about {pace}× a day.</translation>
    </message>
    <message>
        <source>Dipakai {when}. Berlaku: {days}.</source>
        <translation>Used {when}. Valid: {days}.</translation>
    </message>
    <message>
        <source>{when}. Batasnya {limit} kali.</source>
        <translation>{when}. Its limit is {limit}×.</translation>
    </message>
    <message>
        <source>{when}. Minimumnya {amount}.</source>
        <translation>{when}. The minimum is {amount}.</translation>
    </message>
</context>
<context>
    <name>CodeTable</name>
    <message>
        <source>Cari kode atau unggahan</source>
        <translation>Find a code or post</translation>
    </message>
    <message>
        <source>Aktif dan baru selesai</source>
        <translation>Active and just ended</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kode yang ditampilkan</source>
        <translation>Codes shown</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign codes</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan terbayar lewat kode bulan ini</source>
        <translation>
            <numerusform>%n paid order by a code this month</numerusform>
            <numerusform>%n paid orders by a code this month</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada kode yang cocok dengan pencarian ini.</source>
        <translation>No code matches this search.</translation>
    </message>
    <message>
        <source>Tidak ada kode yang masih aktif. Yang lama ada di “Semua”.</source>
        <translation>No code is active now. The older ones are under “All”.</translation>
    </message>
</context>
<context>
    <name>CodeTarget</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ketik sebagian judulnya</source>
        <translation>Type part of its title</translation>
    </message>
    <message>
        <source>Untuk unggahan</source>
        <translation>For the post</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Ketik sebagian namanya</source>
        <translation>Type part of the name</translation>
    </message>
    <message>
        <source>Milik pelanggan</source>
        <translation>Belongs to customer</translation>
    </message>
    <message>
        <source>Dibagikan di</source>
        <translation>Shared in</translation>
    </message>
    <message>
        <source>Unggahan ini belum ada di kalender. Pilih dari daftar, atau kosongkan.</source>
        <translation>This post is not in the calendar. Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>Pelanggan ini belum ada. Pilih dari daftar, atau kosongkan.</source>
        <translation>This customer is not here yet. Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>{name} (nomor {id})</source>
        <translation>{name} (number {id})</translation>
    </message>
</context>
<context>
    <name>CodeTerms</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Persen</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Potongan dalam persen atau rupiah</source>
        <translation>Discount in percent or rupiah</translation>
    </message>
    <message>
        <source>Semua produk</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Potongan (%)</source>
        <translation>Discount (%)</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Discount (Rp)</translation>
    </message>
    <message>
        <source>Minimum belanja (Rp)</source>
        <translation>Minimum purchase (Rp)</translation>
    </message>
    <message>
        <source>Harga barang sebelum potongan, tanpa ongkir.</source>
        <translation>Price of the items before the discount, without shipping.</translation>
    </message>
    <message>
        <source>Berlaku untuk</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Bentuk potongan</source>
        <translation>Kind of discount</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Daftar kode kampanye</source>
        <translation>List of campaign codes</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dipakai di</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Terbayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Diskon dan biaya</source>
        <translation>Discount and costs</translation>
    </message>
    <message>
        <source>Laba per pesanan</source>
        <translation>Profit per order</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pilihan lain</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>tanpa potongan</source>
        <translation>no discount</translation>
    </message>
    <message>
        <source>minimum belanja {amount}</source>
        <translation>minimum purchase {amount}</translation>
    </message>
    <message>
        <source>hanya {count} produk</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>{orders} dari {limit}</source>
        <translation>{orders} of {limit}</translation>
    </message>
    <message>
        <source>Tidak ikut dihitung karena tidak memenuhi syaratnya: {count}.</source>
        <translation>Not counted because they do not meet its conditions: {count}.</translation>
    </message>
    <message>
        <source>{partner} (mitra)</source>
        <translation>{partner} (partner)</translation>
    </message>
    <message>
        <source>{kind} untuk {person}</source>
        <translation>{kind} for {person}</translation>
    </message>
    <message>
        <source>Diskon {discount}, biaya kode {cost}.</source>
        <translation>Discount {discount}, code costs {cost}.</translation>
    </message>
    <message>
        <source>Diskon {discount}, biaya kode {cost}. Imbalan dan sampel mitra dihitung di tabel Mitra.</source>
        <translation>Discount {discount}, code costs {cost}. The partner’s fee and samples are counted in the table of partners.</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang memakai kode ini.</source>
        <translation>No order uses this code yet.</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
    </message>
    <message>
        <source>Sudah dikurangi biaya kode.</source>
        <translation>Less the costs of the code.</translation>
    </message>
    <message>
        <source>Kemasan</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Bio profil</source>
        <translation>Profile bio</translation>
    </message>
    <message>
        <source>Bazar atau lapak</source>
        <translation>Bazaar or stall</translation>
    </message>
    <message>
        <source>diskon {amount}</source>
        <translation>{amount} off</translation>
    </message>
    <message>
        <source>{orders}: {parts}</source>
        <translation>{orders}: {parts}</translation>
    </message>
    <message>
        <source>{code} · {days}</source>
        <translation>{code} · {days}</translation>
    </message>
    <message>
        <source>Kode ini sudah kamu arsipkan. Pastikan masih mau dibagikan.</source>
        <translation>You archived this code. Make sure that you still want to share it.</translation>
    </message>
    <message>
        <source>Kode ini sudah berakhir {day}. Pembeli yang memakainya bisa kecewa.</source>
        <translation>This code ended {day}. Buyers who use it may be disappointed.</translation>
    </message>
    <message>
        <source>Batas kode ini sudah habis: {taken} dari {limit}. Pembeli yang memakainya bisa kecewa.</source>
        <translation>This code is used up: {taken} of {limit}. Buyers who use it may be disappointed.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terbayar</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belum dibayar</source>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batal atau retur</source>
        <translation>
            <numerusform>%n cancelled or returned</numerusform>
            <numerusform>%n cancelled or returned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesSection</name>
    <message>
        <source>Kode baru</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Beri satu kode untuk satu unggahan</source>
        <translation>Give one code to one post</translation>
    </message>
    <message>
        <source>Tulis kodenya di caption. Saat pembeli menyebutnya, kamu tahu unggahan mana yang membawa pesanan, juga untuk pesanan yang sudah ada.</source>
        <translation>Write the code in the caption. When a buyer mentions it, you know which post brought the order. Orders already here count too.</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Keluarkan dari arsip</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Salin kode</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Tautan pesan dan QR</source>
        <translation>Order link and QR</translation>
    </message>
    <message>
        <source>Cetak kartu kode</source>
        <translation>Print code cards</translation>
    </message>
    <message>
        <source>Lihat pesanannya</source>
        <translation>See its orders</translation>
    </message>
    <message>
        <source>Pakai lagi, masa berlaku baru</source>
        <translation>Use again, a new run</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kode {code} tersalin.</source>
        <translation>Code {code} copied.</translation>
    </message>
    <message>
        <source>Pemakaian kode {code} sudah kamu periksa. Tidak ditanyakan lagi.</source>
        <translation>You have checked the uses of {code}. We will not ask again.</translation>
    </message>
    <message>
        <source>Pesanan {number} dihitung untuk kode {code}.</source>
        <translation>Order {number} is counted for code {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan dihitung untuk kode {code}.</source>
        <translation>
            <numerusform>%n order is counted for code {code}.</numerusform>
            <numerusform>%n orders are counted for code {code}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pesanan {number} tidak memakai kode {code}. Tidak ditanyakan lagi.</source>
        <translation>Order {number} does not use code {code}. We will not ask again.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan tidak memakai kode {code}. Tidak ditanyakan lagi.</source>
        <translation>
            <numerusform>%n order does not use code {code}. We will not ask again.</numerusform>
            <numerusform>%n orders do not use code {code}. We will not ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Kembali seperti semula</source>
        <translation>Back to how it was</translation>
    </message>
    <message>
        <source>Alt+Atas dan Alt+Bawah menggeser kolom.</source>
        <translation>Alt+Up and Alt+Down move a column.</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Kolom di berkas</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Contoh isi</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Disimpan sebagai</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kolom di berkas dan gunanya</source>
        <translation>Columns of the file and what they are for</translation>
    </message>
    <message>
        <source>Kolom {header} disimpan sebagai</source>
        <translation>Column {header} is kept as</translation>
    </message>
    <message>
        <source>Pilih isi kolom ini…</source>
        <translation>Choose what this is…</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Perlu kamu pilih</source>
        <translation>Needs your choice</translation>
    </message>
    <message>
        <source>Tidak disimpan</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Cocok otomatis</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Pilihanmu</source>
        <translation>Your choice</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Pakai lembar ini</source>
        <translation>Use this sheet</translation>
    </message>
    <message>
        <source>Ya, pakai</source>
        <translation>Yes, use it</translation>
    </message>
    <message>
        <source>Nama susunan kolom</source>
        <translation>Name of the column mapping</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Baris judul</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Lembar yang dicocokkan</source>
        <translation>Sheet to match</translation>
    </message>
    <message>
        <source>Baris yang berisi judul kolom</source>
        <translation>Row that holds the column headers</translation>
    </message>
    <message>
        <source>Ingat susunan ini untuk berkas {format} berikutnya</source>
        <translation>Remember this mapping for the next {format} files</translation>
    </message>
    <message>
        <source>Ingat susunan ini sebagai</source>
        <translation>Remember this mapping as</translation>
    </message>
    <message>
        <source>Baris {row}: {words}</source>
        <translation>Row {row}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Sembunyikan %n kolom yang tidak dipakai</source>
        <translation>
            <numerusform>Hide %n unused column</numerusform>
            <numerusform>Hide %n unused columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan %n kolom yang tidak dipakai</source>
        <translation>
            <numerusform>Show %n unused column</numerusform>
            <numerusform>Show %n unused columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada kolom untuk {fields}. Pilih kolomnya di bawah.</source>
        <translation>There is no column for {fields} yet. Choose it below.</translation>
    </message>
    <message>
        <source>Susunan “{name}” yang kamu simpan dipakai lagi untuk berkas ini.</source>
        <translation>The mapping “{name}” that you kept is used again for this file.</translation>
    </message>
    <message>
        <source>Bentuk berkas ini baru bagi kami, jadi gunanya tiap kolom kami tebak dari judul dan isinya. Periksa sebentar.</source>
        <translation>This file’s layout is new to us, so we guessed each column from its header and values. Please have a look.</translation>
    </message>
    <message>
        <source>Isi kolom “{header}” tampak seperti {field}. Simpan sebagai {field}?</source>
        <translation>Column “{header}” looks like {field}. Keep it as {field}?</translation>
    </message>
    <message numerus="yes">
        <source>Pakai %n saran sekaligus</source>
        <translation>
            <numerusform>Use %n suggestion</numerusform>
            <numerusform>Use all %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ada yang tidak beres, datamu aman. Coba lagi; rinciannya tercatat di {log}.</source>
        <translation>Something went wrong, your data is safe. Try again; the details are in {log}.</translation>
    </message>
    <message>
        <source>umkm-studio tanpa perintah membuka jendela. Perintahnya:</source>
        <translation>umkm-studio without a command opens the window. The commands:</translation>
    </message>
    <message>
        <source>Semua perintah menerima --data-dir FOLDER dan --language id|en.</source>
        <translation>Every command takes --data-dir FOLDER and --language id|en.</translation>
    </message>
    <message>
        <source>BERKAS [--dry-run] [--json]</source>
        <translation>FILE [--dry-run] [--json]</translation>
    </message>
    <message>
        <source>Mengenali bentuk berkas, lalu mengimpornya.</source>
        <translation>Recognises the layout of a file and imports it.</translation>
    </message>
    <message>
        <source>Membatalkan impor terakhir.</source>
        <translation>Takes the newest import back.</translation>
    </message>
    <message>
        <source>BERKAS.xlsx</source>
        <translation>FILE.xlsx</translation>
    </message>
    <message>
        <source>Menulis semua data ke satu buku kerja.</source>
        <translation>Writes all data to one workbook.</translation>
    </message>
    <message>
        <source>[--from TANGGAL] [--to TANGGAL] [--json]</source>
        <translation>[--from DATE] [--to DATE] [--json]</translation>
    </message>
    <message>
        <source>Unggahan, kode, dan mitra mana yang membawa penjualan.</source>
        <translation>Which posts, codes and partners brought sales.</translation>
    </message>
    <message>
        <source>BULAN --pdf BERKAS</source>
        <translation>MONTH --pdf FILE</translation>
    </message>
    <message>
        <source>Refleksi satu bulan di satu halaman, misalnya 2026-10.</source>
        <translation>The reflection on a month on one page, for example 2026-10.</translation>
    </message>
    <message>
        <source>BERKAS</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Membuat cadangan yang sudah diperiksa.</source>
        <translation>Makes a backup that has been checked.</translation>
    </message>
    <message>
        <source>BERKAS [--passphrase-file BERKAS]</source>
        <translation>FILE [--passphrase-file FILE]</translation>
    </message>
    <message>
        <source>Mengembalikan cadangan; data sekarang disimpan dulu.</source>
        <translation>Restores a backup; today’s data is saved first.</translation>
    </message>
    <message>
        <source>Memeriksa apakah data sehat.</source>
        <translation>Checks that the data is sound.</translation>
    </message>
    <message>
        <source>Mengukur seberapa cepat jendela terbuka.</source>
        <translation>Measures how fast the window opens.</translation>
    </message>
    <message>
        <source>[--output FOLDER] [--json]</source>
        <translation>[--output FOLDER] [--json]</translation>
    </message>
    <message>
        <source>Membuka toko contoh, atau menulis contoh hasilnya.</source>
        <translation>Opens the sample shop, or writes samples of its results.</translation>
    </message>
    <message>
        <source>Baru dicoba, belum ada yang disimpan.</source>
        <translation>Only a trial, nothing is saved.</translation>
    </message>
    <message>
        <source>Pesanan: {new} baru, {updated} diperbarui, {same} sama.</source>
        <translation>Orders: {new} new, {updated} updated, {same} unchanged.</translation>
    </message>
    <message>
        <source>Penjualan: {orders} pesanan, omzet {net_sales}.</source>
        <translation>Sales: orders {orders}, net sales {net_sales}.</translation>
    </message>
    <message>
        <source>Konten: {new} baru, {updated} diperbarui.</source>
        <translation>Posts: {new} new, {updated} updated.</translation>
    </message>
    <message>
        <source>{sheet}, baris {row}: {message}</source>
        <translation>{sheet}, row {row}: {message}</translation>
    </message>
    <message>
        <source>Baris {row}: {message}</source>
        <translation>Row {row}: {message}</translation>
    </message>
    <message>
        <source>Dan {count} catatan lain; --json menyebut semuanya.</source>
        <translation>And {count} more; --json lists them all.</translation>
    </message>
    <message>
        <source>Kolom yang tidak dipakai: {columns}.</source>
        <translation>Columns not used: {columns}.</translation>
    </message>
    <message>
        <source>Milik akun lain, dilewati: {count} unggahan.</source>
        <translation>Posts of other accounts, skipped: {count}.</translation>
    </message>
    <message>
        <source>Angka harian: {new} hari baru, {updated} diperbarui.</source>
        <translation>Daily numbers: new days {new}, updated {updated}.</translation>
    </message>
    <message>
        <source>{reason} Baris ini belum dimasukkan.</source>
        <translation>{reason} This row is not taken in yet.</translation>
    </message>
    <message>
        <source>Impor {file} dibatalkan. Catatanmu sendiri tetap.</source>
        <translation>The import of {file} is undone. Your own notes stay.</translation>
    </message>
    <message>
        <source>Semua data ada di {file}.</source>
        <translation>All data is in {file}.</translation>
    </message>
    <message>
        <source>{period}: {orders} pesanan, omzet {net_sales}.</source>
        <translation>{period}: orders {orders}, net sales {net_sales}.</translation>
    </message>
    <message>
        <source>Terbukti lewat kode: {code}. Kata pembeli: {reported}. Tanpa jejak: {unknown}.</source>
        <translation>Proven by code: {code}. Buyer told us: {reported}. No trace: {unknown}.</translation>
    </message>
    <message>
        <source>{id} {title}: {orders} pesanan, laba {profit}.</source>
        <translation>{id} {title}: orders {orders}, profit {profit}.</translation>
    </message>
    <message>
        <source>Perkiraan dari waktunya, tidak ikut dijumlahkan:</source>
        <translation>Estimated from timing, not added to anything:</translation>
    </message>
    <message>
        <source>Refleksi {month} ada di {file}.</source>
        <translation>The reflection on {month} is in {file}.</translation>
    </message>
    <message>
        <source>Cadangan dengan {orders} pesanan ada di {file}.</source>
        <translation>The backup is in {file}. Orders in it: {orders}.</translation>
    </message>
    <message>
        <source>Data dipulihkan dari {file}.</source>
        <translation>Data restored from {file}.</translation>
    </message>
    <message>
        <source>Data dipulihkan dari {file}. Data sebelumnya disimpan di {kept}.</source>
        <translation>Data restored from {file}. The earlier data is kept in {kept}.</translation>
    </message>
    <message>
        <source>Data sehat: {orders} pesanan, {posts} konten.</source>
        <translation>The data is sound: orders {orders}, posts {posts}.</translation>
    </message>
    <message>
        <source>Terbuka dalam {milliseconds} milidetik, memori {memory} MB.</source>
        <translation>Open in {milliseconds} milliseconds, memory {memory} MB.</translation>
    </message>
    <message>
        <source>Buka {page}</source>
        <translation>Open {page}</translation>
    </message>
    <message>
        <source>halaman pindah ke lihat</source>
        <translation>page go move to view show</translation>
    </message>
    <message>
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>tambah buat pesanan baru order jual</source>
        <translation>add make new order sale</translation>
    </message>
    <message>
        <source>Konten baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>tambah buat unggahan post rencana posting</source>
        <translation>add make new post plan posting</translation>
    </message>
    <message>
        <source>Impor dari berkas</source>
        <translation>Import from file</translation>
    </message>
    <message>
        <source>masukkan pesanan excel shopee tokopedia tiktok csv</source>
        <translation>bring in orders excel shopee tokopedia tiktok csv</translation>
    </message>
    <message>
        <source>Salin jawaban di atas chat</source>
        <translation>Copy answers above the chat</translation>
    </message>
    <message>
        <source>balasan siap salin whatsapp jendela kecil</source>
        <translation>answers ready to copy whatsapp small window</translation>
    </message>
    <message>
        <source>Catat pesan masuk</source>
        <translation>Note a message</translation>
    </message>
    <message>
        <source>tambah chat pertanyaan dm komentar baru</source>
        <translation>add new chat question dm comment</translation>
    </message>
    <message>
        <source>Catat testimoni</source>
        <translation>Note a testimonial</translation>
    </message>
    <message>
        <source>tambah ulasan pujian review baru</source>
        <translation>add new review praise</translation>
    </message>
    <message>
        <source>Kode baru</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>tambah buat diskon voucher promo</source>
        <translation>add make discount voucher promo</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>tambah kerja sama endorse influencer reseller</source>
        <translation>add cooperation endorse influencer reseller</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>tambah barang harga hpp</source>
        <translation>add goods price cost</translation>
    </message>
    <message>
        <source>Balasan baru</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>tambah jawaban siap salin pertanyaan</source>
        <translation>add answer ready to copy question</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>backup salinan data aman flashdisk</source>
        <translation>backup copy safe data usb stick</translation>
    </message>
    <message>
        <source>Cetak halaman ini</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Langkah minggu pertama</source>
        <translation>Steps of the first week</translation>
    </message>
    <message>
        <source>mulai daftar panduan belajar baru</source>
        <translation>begin list guide learn new</translation>
    </message>
    <message>
        <source>Minggu pertama ada lagi di Beranda.</source>
        <translation>The first week is on Home again.</translation>
    </message>
    <message>
        <source>print pdf kertas printer</source>
        <translation>print pdf paper printer</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>restore backup kembalikan pindah laptop</source>
        <translation>restore backup bring back new laptop</translation>
    </message>
    <message>
        <source>Mode tunjuk</source>
        <translation>Privacy view</translation>
    </message>
    <message>
        <source>samarkan sembunyikan nama nomor alamat layar intip orang lain</source>
        <translation>mask hide names numbers addresses screen other people</translation>
    </message>
    <message>
        <source>Batalkan yang terakhir</source>
        <translation>Undo the last thing</translation>
    </message>
    <message>
        <source>undo kembalikan salah</source>
        <translation>undo take back mistake</translation>
    </message>
    <message>
        <source>Ulangi yang dibatalkan</source>
        <translation>Do again what was undone</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>Bahasa, tampilan, dan ukuran teks</source>
        <translation>Language, look and text size</translation>
    </message>
    <message>
        <source>gelap terang english inggris huruf besar tema</source>
        <translation>dark light indonesian language large letters theme</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>tolong cara arti kata help</source>
        <translation>help how meaning of words</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>pintasan keyboard shortcut</source>
        <translation>keyboard shortcuts</translation>
    </message>
    <message>
        <source>Produk, harga, dan HPP</source>
        <translation>Products, prices and costs</translation>
    </message>
    <message>
        <source>daftar modal biaya barang stok</source>
        <translation>list cost of goods stock</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>daftar pembeli orang</source>
        <translation>list of buyers people</translation>
    </message>
    <message>
        <source>Yang dibuat minggu ini</source>
        <translation>To make this week</translation>
    </message>
    <message>
        <source>produksi belanja bahan daftar kirim</source>
        <translation>production shopping ingredients shipping list</translation>
    </message>
    <message>
        <source>Pesanan yang perlu diurus</source>
        <translation>Orders to handle</translation>
    </message>
    <message>
        <source>belum dibayar dikirim kerjakan</source>
        <translation>unpaid ship work on</translation>
    </message>
    <message>
        <source>Baki ide</source>
        <translation>Ideas tray</translation>
    </message>
    <message>
        <source>papan ide konten</source>
        <translation>board of ideas for posts</translation>
    </message>
    <message>
        <source>Uji kecil</source>
        <translation>Small tests</translation>
    </message>
    <message>
        <source>coba eksperimen iklan</source>
        <translation>try experiment ads</translation>
    </message>
    <message>
        <source>Poin dan sapaan</source>
        <translation>Points and greetings</translation>
    </message>
    <message>
        <source>loyalitas stempel kupon pelanggan setia</source>
        <translation>loyalty stamps coupons regular buyers</translation>
    </message>
    <message>
        <source>Kewajiban soal data pembeli</source>
        <translation>Duties about buyers&apos; data</translation>
    </message>
    <message>
        <source>privasi pembeli lama catatan pemrosesan cadangan terhapus</source>
        <translation>privacy old buyers register of processing backups deleted</translation>
    </message>
    <message>
        <source>Kalau laptop hilang</source>
        <translation>If the laptop is lost</translation>
    </message>
    <message>
        <source>dicuri surat pemberitahuan privasi</source>
        <translation>stolen letter notice privacy</translation>
    </message>
    <message>
        <source>Yang kamu hapus</source>
        <translation>What you deleted</translation>
    </message>
    <message>
        <source>tempat sampah terhapus kembalikan</source>
        <translation>bin deleted restore</translation>
    </message>
</context>
<context>
    <name>ComparedCard</name>
    <message>
        <source>Kode atau mitra sebagai tabel</source>
        <translation>Codes or partners as a table</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Kode dan mitra, diurutkan dari laba</source>
        <translation>Codes and partners, by profit</translation>
    </message>
    <message>
        <source>Yang dibandingkan</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message numerus="yes">
        <source>laba belum diketahui, %n pesanan</source>
        <translation>
            <numerusform>profit not known, %n order</numerusform>
            <numerusform>profit not known, %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{profit}, %n pesanan</source>
        <translation>
            <numerusform>{profit}, %n order</numerusform>
            <numerusform>{profit}, %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada kode yang dipakai di masa ini.</source>
        <translation>No code was used in this period yet.</translation>
    </message>
    <message>
        <source>Belum ada pesanan atau biaya mitra di masa ini.</source>
        <translation>No orders or costs of partners in this period yet.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Belum minta izin</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Menunggu jawaban izin</source>
        <translation>Waiting for their answer</translation>
    </message>
    <message>
        <source>Boleh dibagikan</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>Tidak boleh dibagikan</source>
        <translation>May not be shared</translation>
    </message>
    <message>
        <source>Izin sudah berakhir</source>
        <translation>Consent has ended</translation>
    </message>
    <message>
        <source>Izin ditarik</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama depan</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Inisial</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Pembeli belum ditanya, jadi katanya belum boleh dibagikan.</source>
        <translation>The buyer was not asked yet, so their words may not be shared.</translation>
    </message>
    <message>
        <source>Sudah ditanya, belum dijawab.</source>
        <translation>Asked, not answered yet.</translation>
    </message>
    <message>
        <source>Ditanya {day}, belum dijawab.</source>
        <translation>Asked {day}, not answered yet.</translation>
    </message>
    <message>
        <source>Pembeli tidak mengizinkan ({day}). Katanya tetap tersimpan.</source>
        <translation>The buyer does not allow it ({day}). Their words stay kept.</translation>
    </message>
    <message>
        <source>Pembeli menarik izinnya {day} pukul {clock}.</source>
        <translation>The buyer withdrew their consent on {day} at {clock}.</translation>
    </message>
    <message>
        <source>Izinnya hanya sampai {day}. Tanyakan lagi kalau masih perlu.</source>
        <translation>Their consent lasted until {day}. Ask again if you still need it.</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>{where}, sampai {day}</source>
        <translation>{where}, until {day}</translation>
    </message>
    <message>
        <source>Ditanya {day}</source>
        <translation>Asked {day}</translation>
    </message>
    <message>
        <source>Tidak diizinkan {day}</source>
        <translation>Not allowed {day}</translation>
    </message>
    <message>
        <source>Diizinkan {day}</source>
        <translation>Allowed {day}</translation>
    </message>
    <message>
        <source>{given}: {extent}</source>
        <translation>{given}: {extent}</translation>
    </message>
    <message>
        <source>Ditarik {day} pukul {clock}</source>
        <translation>Withdrawn {day} at {clock}</translation>
    </message>
    <message>
        <source>Diizinkan {day}: {extent}.</source>
        <translation>Allowed {day}: {extent}.</translation>
    </message>
    <message>
        <source>di mana saja</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{words} ({way})</source>
        <translation>{words} ({way})</translation>
    </message>
    <message>
        <source>Izin dicatat ditarik. Konten yang mengutipnya muncul di daftar turunkan. Hapus juga gambarnya kalau pernah kamu simpan.</source>
        <translation>The withdrawal is noted. Posts that quote it are on the list of what to take down. Delete its picture, too, if you saved one.</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Catat izin ditarik</source>
        <translation>Note a withdrawal</translation>
    </message>
    <message>
        <source>Pembeli tidak mau katanya dibagikan lagi</source>
        <translation>The buyer does not want their words shared any more</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Boleh</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Tidak boleh</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Jawaban baru dari pembeli</source>
        <translation>New answer from the buyer</translation>
    </message>
    <message>
        <source>Seluruhnya</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Bentuk pendek</source>
        <translation>Short form</translation>
    </message>
    <message>
        <source>Kata yang boleh</source>
        <translation>Words allowed</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Di mana boleh tampil</source>
        <translation>Where they may appear</translation>
    </message>
    <message>
        <source>Contoh: 31/12/2026</source>
        <translation>For example: 31/12/2026</translation>
    </message>
    <message>
        <source>Contoh: chat WhatsApp</source>
        <translation>For example: WhatsApp chat</translation>
    </message>
    <message>
        <source>Nama yang boleh</source>
        <translation>Name allowed</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Dijawab tanggal</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>dari pembeli, tanpa nama</source>
        <translation>from a buyer, without a name</translation>
    </message>
    <message>
        <source>Akan tertulis: {name}</source>
        <translation>Will read: {name}</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu tempat, atau “Di mana saja”.</source>
        <translation>Choose at least one place, or “Anywhere”.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{days} hari lalu</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>{shop}: {said}</source>
        <translation>{shop}: {said}</translation>
    </message>
    <message>
        <source>Tanpa nama usaha</source>
        <translation>No business name</translation>
    </message>
    <message numerus="yes">
        <source>{count} pesanan</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} konten</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pembeli</source>
        <translation>
            <numerusform>{count} buyer</numerusform>
            <numerusform>{count} buyers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Pulihkan {day}</source>
        <translation>Restore {day}</translation>
    </message>
    <message>
        <source>{reason}, {size}</source>
        <translation>{reason}, {size}</translation>
    </message>
    <message>
        <source>Sedang dibaca</source>
        <translation>Being read</translation>
    </message>
    <message>
        <source>Terkunci. Isinya terlihat setelah kata sandinya diketik.</source>
        <translation>Locked. What is in it is shown once its passphrase was typed.</translation>
    </message>
    <message>
        <source>Rusak atau tidak terbaca lagi. Pilih cadangan yang lain.</source>
        <translation>Damaged, or can&apos;t be read any more. Choose another backup.</translation>
    </message>
    <message>
        <source>Otomatis</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Sebelum versi baru</source>
        <translation>Before a new version</translation>
    </message>
    <message>
        <source>Sebelum memulihkan</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>Sebelum impor besar</source>
        <translation>Before a large import</translation>
    </message>
</context>
<context>
    <name>CorrectionLog</name>
    <message>
        <source>Catatan koreksi</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Contoh: beratnya 250 g, tadi tertulis 500 g</source>
        <translation>Example: it weighs 250 g, it said 500 g</translation>
    </message>
    <message>
        <source>Apa yang diperbaiki</source>
        <translation>What was corrected</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>Hapus catatan ini</source>
        <translation>Delete this note</translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>Satu angka</source>
        <translation>One figure</translation>
    </message>
    <message>
        <source>Hitung dari bagiannya</source>
        <translation>Work it out from parts</translation>
    </message>
    <message>
        <source>Cara mengisi HPP</source>
        <translation>How the cost is filled in</translation>
    </message>
    <message>
        <source>HPP per buah (Rp)</source>
        <translation>Cost per piece (Rp)</translation>
    </message>
    <message>
        <source>Biaya membuat satu buah, termasuk kemasannya.</source>
        <translation>What one piece costs to make, packaging included.</translation>
    </message>
    <message>
        <source>Bahan (Rp)</source>
        <translation>Materials (Rp)</translation>
    </message>
    <message>
        <source>Kemasan (Rp)</source>
        <translation>Packaging (Rp)</translation>
    </message>
    <message>
        <source>Waktu kerja (menit)</source>
        <translation>Working time (minutes)</translation>
    </message>
    <message>
        <source>Upah per jam (Rp)</source>
        <translation>Hourly wage (Rp)</translation>
    </message>
    <message>
        <source>Gas, listrik, lainnya (Rp)</source>
        <translation>Gas, power, other (Rp)</translation>
    </message>
    <message>
        <source>HPP per buah</source>
        <translation>Cost per piece</translation>
    </message>
    <message>
        <source>Semua angka untuk satu buah.</source>
        <translation>All figures are for one piece.</translation>
    </message>
    <message>
        <source>Waktu kerja dihitung {amount} per buah.</source>
        <translation>Working time counts {amount} per piece.</translation>
    </message>
</context>
<context>
    <name>Criticism</name>
    <message>
        <source>Langkah selesai.</source>
        <translation>Step done.</translation>
    </message>
    <message>
        <source>Langkah dibuka lagi.</source>
        <translation>Step opened again.</translation>
    </message>
    <message>
        <source>Tersalin, dan dicatat sudah dikabari. Tinggal tempel di chat.</source>
        <translation>Copied, and noted as told. Just paste it into the chat.</translation>
    </message>
    <message>
        <source>Kritik ditutup. Tetap ada di daftar.</source>
        <translation>Criticism closed. It stays on the list.</translation>
    </message>
    <message>
        <source>Kritik dibuka lagi.</source>
        <translation>Criticism opened again.</translation>
    </message>
    <message>
        <source>Pembeli ini minta tidak dihubungi, jadi tidak ada yang disalin.</source>
        <translation>This buyer asked not to be contacted, so nothing is copied.</translation>
    </message>
    <message>
        <source>Tersalin, dan dicatat sudah diucapkan. Tinggal tempel di chat.</source>
        <translation>Copied, and noted as thanked. Just paste it into the chat.</translation>
    </message>
    <message>
        <source>Yang kami ubah: {what}</source>
        <translation>What we changed: {what}</translation>
    </message>
    <message>
        <source>Masuk ke baki ide di kalender.</source>
        <translation>Added to the ideas tray of the calendar.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di chat.</source>
        <translation>Copied. Just paste it into the chat.</translation>
    </message>
    <message>
        <source>Didengar</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Dibalas</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Diperbaiki</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Diubah seterusnya</source>
        <translation>Changed for good</translation>
    </message>
    <message>
        <source>Pembeli dikabari</source>
        <translation>Buyer told</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tinggal satu langkah lagi.</source>
        <translation>One step left.</translation>
    </message>
    <message>
        <source>Masih {count} langkah lagi.</source>
        <translation>{count} steps left.</translation>
    </message>
    <message>
        <source>Balas dengan tenang: sebut namanya, dan akui kalau memang salah.</source>
        <translation>Answer calmly: use their name, and own it where it went wrong.</translation>
    </message>
    <message>
        <source>Tulis apa yang kamu lakukan, satu per satu, dan sampai kapan.</source>
        <translation>Write down what you do, one by one, and by when.</translation>
    </message>
    <message>
        <source>Supaya tidak terulang: resep, kemasan atau aturan mana yang diubah?</source>
        <translation>So that it does not happen again: which recipe, packaging or rule was changed?</translation>
    </message>
    <message>
        <source>Ceritakan perubahannya, supaya pembeli tahu kritiknya didengar.</source>
        <translation>Tell about the change, so that buyers know their criticism was heard.</translation>
    </message>
    <message>
        <source>Semua sudah dilakukan. Boleh ditutup.</source>
        <translation>All is done. You may close it.</translation>
    </message>
    <message>
        <source>Selesai. Terima kasih sudah mendengar.</source>
        <translation>Done. Thank you for listening.</translation>
    </message>
    <message numerus="yes">
        <source>dibalas dalam {hours} jam</source>
        <translation>
            <numerusform>answered within {hours} hour</numerusform>
            <numerusform>answered within {hours} hours</numerusform>
        </translation>
    </message>
    <message>
        <source>dibalas hari itu juga</source>
        <translation>answered the same day</translation>
    </message>
    <message numerus="yes">
        <source>dibalas setelah {days} hari</source>
        <translation>
            <numerusform>answered after {days} day</numerusform>
            <numerusform>answered after {days} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Kesalahan diakui</source>
        <translation>Mistake owned</translation>
    </message>
    <message>
        <source>Resep diubah</source>
        <translation>Recipe changed</translation>
    </message>
    <message>
        <source>Kemasan diubah</source>
        <translation>Packaging changed</translation>
    </message>
    <message>
        <source>Aturan diubah</source>
        <translation>Rule changed</translation>
    </message>
    <message>
        <source>Cara kerja diubah</source>
        <translation>Way of working changed</translation>
    </message>
    <message>
        <source>{kind} {day}: {text}</source>
        <translation>{kind} {day}: {text}</translation>
    </message>
    <message>
        <source>Catatan kepercayaan {shop}</source>
        <translation>Trust log of {shop}</translation>
    </message>
    <message>
        <source>Terima kasih sudah memberi tahu, {name}, dan mohon maaf. Ini kesalahan kami: {mistake}.</source>
        <translation>Thank you for telling us, {name}, and we are sorry. This was our mistake: {mistake}.</translation>
    </message>
    <message>
        <source>Terima kasih sudah memberi tahu, {name}. Maaf, pengalamannya kurang menyenangkan.</source>
        <translation>Thank you for telling us, {name}. We are sorry it was not a good experience.</translation>
    </message>
    <message>
        <source>Yang kami lakukan: {steps}.</source>
        <translation>What we are doing: {steps}.</translation>
    </message>
    <message>
        <source>Kalau masih ada yang kurang, kabari kami di sini.</source>
        <translation>If anything is still not right, tell us here.</translation>
    </message>
    <message>
        <source>Halo {name}, masih ingat masukan ini: “{words}”?</source>
        <translation>Hello {name}, do you remember telling us this: “{words}”?</translation>
    </message>
    <message>
        <source>Sejak {day} ada yang kami ubah: {what}.</source>
        <translation>Since {day} we have changed something: {what}.</translation>
    </message>
    <message>
        <source>Yang sudah kami lakukan: {steps}.</source>
        <translation>What we have done: {steps}.</translation>
    </message>
    <message>
        <source>Terima kasih sudah jujur. Karena itu kami jadi lebih baik.</source>
        <translation>Thank you for being honest. It made us better.</translation>
    </message>
    <message>
        <source>Halo {name}, terima kasih sudah menulis ulasan apa adanya untuk {shop}. Yang disukai kami jaga, yang kurang kami perbaiki.</source>
        <translation>Hello {name}, thank you for writing an honest review for {shop}. What you liked we will keep, what was lacking we will mend.</translation>
    </message>
    <message>
        <source>toko kami</source>
        <translation>our shop</translation>
    </message>
    <message>
        <source>Sebelumnya: {before}</source>
        <translation>Before: {before}</translation>
    </message>
    <message>
        <source>{step} (paling lambat {day})</source>
        <translation>{step} (by {day} at the latest)</translation>
    </message>
    <message>
        <source>Terlihat turun</source>
        <translation>Seems to fall</translation>
    </message>
    <message>
        <source>Terlihat naik</source>
        <translation>Seems to rise</translation>
    </message>
    <message>
        <source>Belum bisa dibedakan</source>
        <translation>Can&apos;t be told apart yet</translation>
    </message>
    <message>
        <source>Terlalu awal</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Sebelum: {before}. Sesudah: {after}.</source>
        <translation>Before: {before}. After: {after}.</translation>
    </message>
    <message>
        <source>Bisa dibandingkan mulai {day}.</source>
        <translation>Can be compared from {day} on.</translation>
    </message>
    <message>
        <source>Turun sejauh ini jarang terjadi kalau hanya kebetulan. Hal lain bisa ikut berperan.</source>
        <translation>A fall like this is rare by chance alone. Other things may have played a part.</translation>
    </message>
    <message>
        <source>Naik sejauh ini jarang terjadi kalau hanya kebetulan. Hal lain bisa ikut berperan.</source>
        <translation>A rise like this is rare by chance alone. Other things may have played a part.</translation>
    </message>
    <message>
        <source>Bedanya masih bisa kebetulan.</source>
        <translation>The difference may still be chance.</translation>
    </message>
    <message>
        <source>Angka sekecil ini belum bisa berkata apa-apa.</source>
        <translation>Numbers this small can&apos;t tell anything yet.</translation>
    </message>
    <message>
        <source>{criticisms} kritik dari {orders} pesanan ({period})</source>
        <translation>{criticisms} criticisms of {orders} orders ({period})</translation>
    </message>
</context>
<context>
    <name>CriticismCard</name>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Kritik dari {name}</source>
        <translation>Criticism from {name}</translation>
    </message>
    <message>
        <source>Kritik</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>Selesai {day}</source>
        <translation>Done {day}</translation>
    </message>
    <message>
        <source>Tema: {themes}</source>
        <translation>Theme: {themes}</translation>
    </message>
    <message>
        <source>Pilihan lain</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Jawabanmu</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Jawabannya ikut dihapus, atas permintaan pembeli.</source>
        <translation>The answer was deleted with it, at the buyer&apos;s request.</translation>
    </message>
    <message>
        <source>Belum dibalas.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>Tulis jawaban</source>
        <translation>Write an answer</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Data kritik ini</source>
        <translation>Details of this criticism</translation>
    </message>
    <message>
        <source>Salin ucapan terima kasih</source>
        <translation>Copy the thank-you</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{deed}: kritik dari {name}</source>
        <translation>{deed}: criticism from {name}</translation>
    </message>
</context>
<context>
    <name>CriticismDrawer</name>
    <message>
        <source>Tindak lanjut ini belum disimpan.</source>
        <translation>This follow-up is not saved yet.</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Kritik, {day}</source>
        <translation>Criticism, {day}</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>Mending</translation>
    </message>
    <message>
        <source>Akhir</source>
        <translation>The end</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan tindak lanjut</source>
        <translation>Save follow-up</translation>
    </message>
    <message>
        <source>Simpan tindak lanjut (Ctrl+Enter)</source>
        <translation>Save follow-up (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>{stage}: sudah</source>
        <translation>{stage}: done</translation>
    </message>
    <message>
        <source>{stage}: belum</source>
        <translation>{stage}: not yet</translation>
    </message>
    <message>
        <source>Tindak lanjut kritik {name} disimpan.</source>
        <translation>Follow-up of {name}&apos;s criticism saved.</translation>
    </message>
</context>
<context>
    <name>CustomerCorrection</name>
    <message>
        <source>Betulkan…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Betulkan datanya</source>
        <translation>Correct the data</translation>
    </message>
    <message>
        <source>Kalau nama atau nomornya salah. Menurut UU Pelindungan Data Pribadi (pasal 30) paling lambat 3 × 24 jam sejak diminta.</source>
        <translation>Where the name or the number is wrong. By the law on personal data protection (article 30) within 3 × 24 hours of being asked.</translation>
    </message>
    <message>
        <source>{what} · {when}</source>
        <translation>{what} · {when}</translation>
    </message>
    <message>
        <source>Nomornya sendiri tidak disimpan, hanya kode untuk mengenalinya.</source>
        <translation>The number itself is not kept, only a code to recognise it.</translation>
    </message>
    <message>
        <source>Betulkan data {name}</source>
        <translation>Correct the data of {name}</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Simpan pembetulan</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Pesanan yang memuat nomor ini ikut dibetulkan.</source>
        <translation>Orders that hold this number are corrected with it.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesan</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n testimoni</source>
        <translation>
            <numerusform>%n testimonial</numerusform>
            <numerusform>%n testimonials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n catatan pesanan</source>
        <translation>
            <numerusform>%n order note</numerusform>
            <numerusform>%n order notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ikut dibetulkan: {what}.</source>
        <translation>Corrected with it: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Di %n tulisanmu sendiri (refleksi, konten, catatan lain) nama lama tidak ikut berubah, periksa sendiri ya.</source>
        <translation>
            <numerusform>In %n text of your own (reflection, post, other notes) the old name is not changed, please look at it yourself.</numerusform>
            <numerusform>In %n texts of your own (reflections, posts, other notes) the old name is not changed, please look at them yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data pelanggan dibetulkan.</source>
        <translation>The customer&apos;s data is corrected.</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>Catatan ini belum disimpan.</source>
        <translation>This note is not saved yet.</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Contoh: Bu Ayu</source>
        <translation>For example: Bu Ayu</translation>
    </message>
    <message>
        <source>Contoh: suka yang tidak terlalu manis</source>
        <translation>For example: likes it less sweet</translation>
    </message>
    <message>
        <source>Jangan dihubungi untuk sapaan</source>
        <translation>Do not contact with greetings</translation>
    </message>
    <message>
        <source>Penjualan</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Terakhir pesan</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>What to call them</translation>
    </message>
    <message>
        <source>Dipakai di daftar pelanggan.</source>
        <translation>Used in the list of customers.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pesanan ({count})</source>
        <translation>Orders ({count})</translation>
    </message>
    <message>
        <source>Hadiah</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Simpan catatan (Ctrl+Enter)</source>
        <translation>Save note (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Pelanggan sejak {month}</source>
        <translation>Customer since {month}</translation>
    </message>
    <message>
        <source>Terakhir disapa {day}.</source>
        <translation>Last greeted {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n tidak jadi atau belum</source>
        <translation>
            <numerusform>%n not a sale, or not yet</numerusform>
            <numerusform>%n not a sale, or not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari lalu</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Paling sering dibeli</source>
        <translation>Bought most</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Dikenal sebagai</source>
        <translation>Known as</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message numerus="yes">
        <source>{places}, %n pesanan</source>
        <translation>
            <numerusform>{places}, %n order</numerusform>
            <numerusform>{places}, %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Pisahkan</source>
        <translation>Split off</translation>
    </message>
    <message>
        <source>Pisahkan {name}</source>
        <translation>Split off {name}</translation>
    </message>
    <message numerus="yes">
        <source>Dan %n pesanan yang lebih lama.</source>
        <translation>
            <numerusform>And %n older order.</numerusform>
            <numerusform>And %n older orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka pesanan {number}</source>
        <translation>Open order {number}</translation>
    </message>
    <message>
        <source>{day} · {place}</source>
        <translation>{day} · {place}</translation>
    </message>
    <message>
        <source>Catatan tentang {name} disimpan.</source>
        <translation>The note on {name} is saved.</translation>
    </message>
    <message>
        <source>{name} sekarang orang sendiri. Tidak ditanyakan lagi.</source>
        <translation>{name} is a person of their own now. You won’t be asked again.</translation>
    </message>
</context>
<context>
    <name>CustomerFile</name>
    <message>
        <source>Data {name} di {shop}</source>
        <translation>Data of {name} at {shop}</translation>
    </message>
    <message>
        <source>Tentang kamu</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Dikenali dari</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Yang sudah dikerjakan untukmu</source>
        <translation>What was done for you</translation>
    </message>
    <message>
        <source>Catatan penjual yang menyebut namamu</source>
        <translation>Notes of the seller that name you</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>What to call you</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Penjualan</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Jumlah belanja</source>
        <translation>Bought in all</translation>
    </message>
    <message>
        <source>Pertama membeli</source>
        <translation>First bought</translation>
    </message>
    <message>
        <source>Terakhir membeli</source>
        <translation>Last bought</translation>
    </message>
    <message>
        <source>Nomor pelanggan</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Minta dihapus</source>
        <translation>Deletion requested</translation>
    </message>
    <message>
        <source>Tidak mau dihubungi</source>
        <translation>Does not want to be contacted</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Poin, stempel, dan kupon</source>
        <translation>Points, stamps and coupons</translation>
    </message>
    <message>
        <source>Kapan kamu disapa</source>
        <translation>When you were greeted</translation>
    </message>
    <message>
        <source>Pesan darimu</source>
        <translation>Messages from you</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Dibalas</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Katamu tentang kami</source>
        <translation>What you said about us</translation>
    </message>
    <message>
        <source>Bintang</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Jawaban kami</source>
        <translation>Our answer</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ini semua yang disimpan tentang kamu, disalin pada {day}. Data ini disimpan di komputer penjual dan di cadangan yang dibuatnya.</source>
        <translation>This is everything that is kept about you, copied on {day}. It is kept on the seller’s computer and in the backups the seller makes.</translation>
    </message>
    <message>
        <source>kode rahasia dari nomor HP, bukan nomornya</source>
        <translation>a secret code made of the phone number, not the number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Yang tersimpan bersamanya</source>
        <translation>Kept with it</translation>
    </message>
    <message>
        <source>Kodemu</source>
        <translation>Your codes</translation>
    </message>
    <message>
        <source>Idemu yang jadi konten</source>
        <translation>Ideas of yours that became posts</translation>
    </message>
    <message>
        <source>Kapan kamu dimintai ulasan</source>
        <translation>When you were asked for a review</translation>
    </message>
    <message>
        <source>Yang dikerjakan soal kritikmu</source>
        <translation>What was done about your criticism</translation>
    </message>
    <message>
        <source>Yang diubah di catatan kata-katamu</source>
        <translation>What was changed in the notes of your words</translation>
    </message>
    <message>
        <source>Di tempat sampah, hilang sendiri dalam 30 hari</source>
        <translation>In the bin, gone by itself within 30 days</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Testimoni</source>
        <translation>Testimonial</translation>
    </message>
</context>
<context>
    <name>CustomerLoyalty</name>
    <message>
        <source>Saldo di bawah nol: yang sudah dipakai berasal dari pesanan yang kemudian batal atau diretur. Belanja berikutnya menutupnya, tidak ada yang perlu dibayar.</source>
        <translation>The balance is below zero: what was used came from orders that were later cancelled or returned. The next purchases make up for it, nothing has to be paid.</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Sesuaikan</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Kode rujukan</source>
        <translation>Referral code</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Belum ada yang bisa dipakai.</source>
        <translation>Nothing can be used yet.</translation>
    </message>
    <message>
        <source>bisa dipakai {value}</source>
        <translation>{value} can be used</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message numerus="yes">
        <source>%n lagi sampai kartunya penuh</source>
        <translation>
            <numerusform>%n more until the card is full</numerusform>
            <numerusform>%n more until the card is full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kode rujukan {code}, %n teman memesan dengannya.</source>
        <translation>
            <numerusform>Referral code {code}, %n friend ordered with it.</numerusform>
            <numerusform>Referral code {code}, %n friends ordered with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kode rujukan {code}, belum ada teman yang memesan dengannya.</source>
        <translation>Referral code {code}, no friend has ordered with it yet.</translation>
    </message>
    <message numerus="yes">
        <source>Dan %n catatan yang lebih lama.</source>
        <translation>
            <numerusform>And %n older entry.</numerusform>
            <numerusform>And %n older entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada catatan.</source>
        <translation>No entries yet.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka pesanan {number}</source>
        <translation>Open order {number}</translation>
    </message>
    <message>
        <source>{units} dipakai.</source>
        <translation>{units} used.</translation>
    </message>
    <message>
        <source>Saldo disesuaikan.</source>
        <translation>Balance adjusted.</translation>
    </message>
    <message>
        <source>Kode rujukan {code} dibuat.</source>
        <translation>Referral code {code} made.</translation>
    </message>
</context>
<context>
    <name>CustomerPrivacy</name>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Samarkan…</source>
        <translation>Make anonymous…</translation>
    </message>
    <message>
        <source>Hapus…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Beri salinan datanya</source>
        <translation>Give them a copy of their data</translation>
    </message>
    <message>
        <source>Satu halaman yang bisa dibuka di HP mana pun, berisi semua yang kamu simpan tentang pelanggan ini.</source>
        <translation>One page that any phone can open, with everything you keep about this customer.</translation>
    </message>
    <message>
        <source>Samarkan</source>
        <translation>Make anonymous</translation>
    </message>
    <message>
        <source>Nama, nomor, alamat, kota, dan catatan dihapus. Pesanan tetap dihitung sebagai satu orang tanpa nama.</source>
        <translation>Name, number, address, city and notes go. The orders still count as one person without a name.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Orangnya ikut hilang dari daftar. Pesanannya tetap ada tanpa pembeli, jadi omzet dan laba tidak berubah.</source>
        <translation>The person leaves the list as well. The orders stay without a buyer, so sales and profit do not change.</translation>
    </message>
    <message numerus="yes">
        <source>Nama ini juga tertulis di %n catatanmu sendiri (refleksi, konten, atau pesanan lain). Yang itu tidak ikut dihapus, periksa sendiri ya.</source>
        <translation>
            <numerusform>This name also stands in %n note of your own (a reflection, a post or another order). That one stays, please look at it yourself.</numerusform>
            <numerusform>This name also stands in %n notes of your own (reflections, posts or other orders). Those stay, please look at them yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan salinan data</source>
        <translation>Save a copy of the data</translation>
    </message>
    <message>
        <source>Halaman (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>data-pelanggan-{number}.html</source>
        <translation>customer-data-{number}.html</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}. Buka dulu sebelum kamu kirim.</source>
        <translation>{file} is saved in {folder}. Open it before you send it.</translation>
    </message>
    <message>
        <source>Pelanggan ini masih punya tagihan {amount}. Setelah ini kamu tidak bisa melihat lagi siapa yang belum membayar. {explanation}</source>
        <translation>This customer still owes {amount}. After this you can no longer see who has not paid. {explanation}</translation>
    </message>
    <message>
        <source>Samarkan {name}?</source>
        <translation>Make {name} anonymous?</translation>
    </message>
    <message>
        <source>Nama, nomor HP, alamat, kota, dan catatan dihapus dari semua pesanannya, dari tempat sampah, dan dari riwayat impor. Angka penjualan tidak berubah. Lembar lama yang diimpor lagi tidak membawanya kembali. Ini tidak bisa dibatalkan.</source>
        <translation>Name, phone number, address, city and notes go from all their orders, from the bin and from the history of imports. Sales figures do not change. An old sheet that is imported again does not bring them back. This can’t be undone.</translation>
    </message>
    <message>
        <source>SAMARKAN</source>
        <translation>ANONYMOUS</translation>
    </message>
    <message>
        <source>Pelanggan sudah disamarkan.</source>
        <translation>The customer is anonymous now.</translation>
    </message>
    <message>
        <source>Hapus {name}?</source>
        <translation>Delete {name}?</translation>
    </message>
    <message>
        <source>Semua tentang pelanggan ini dihapus, juga dari tempat sampah dan riwayat impor. Pesanannya tetap dihitung, tanpa pembeli. Kalau nanti kamu impor berkas yang memuat pesanannya yang lain, namanya bisa muncul lagi; kalau itu tidak boleh, pilih samarkan. Ini tidak bisa dibatalkan.</source>
        <translation>Everything about this customer goes, also from the bin and the history of imports. Their orders still count, without a buyer. If you later import a file with other orders of theirs, the name may come back; if that must not be, make them anonymous instead. This can’t be undone.</translation>
    </message>
    <message>
        <source>HAPUS</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Pelanggan sudah dihapus.</source>
        <translation>The customer is deleted.</translation>
    </message>
    <message>
        <source>Sedang dihapus.</source>
        <translation>Being deleted.</translation>
    </message>
</context>
<context>
    <name>CustomerRequest</name>
    <message>
        <source>Catat permintaan</source>
        <translation>Note a request</translation>
    </message>
    <message>
        <source>Diminta pada</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Diminta dihapus</source>
        <translation>Deletion requested</translation>
    </message>
    <message>
        <source>Kalau pelanggan minta datanya dihapus atau menarik izinnya, catat kapan. UU Pelindungan Data Pribadi (pasal 40) memberi waktu 3 × 24 jam.</source>
        <translation>If a customer asks you to delete their data or takes back their consent, note when. The Personal Data Protection Act (article 40) gives you 3 × 24 hours.</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Diminta {asked}. Samarkan atau hapus paling lambat {due} ({left}), menurut UU Pelindungan Data Pribadi pasal 40.</source>
        <translation>Asked {asked}. Make anonymous or delete by {due} ({left}), as article 40 of the Personal Data Protection Act says.</translation>
    </message>
    <message>
        <source>Permintaan ditarik</source>
        <translation>Request withdrawn</translation>
    </message>
    <message>
        <source>Isi hari dan jam permintaannya.</source>
        <translation>Fill in the day and time of the request.</translation>
    </message>
    <message>
        <source>Waktu itu belum lewat. Isi kapan pelanggan memintanya.</source>
        <translation>That time is still to come. Fill in when the customer asked.</translation>
    </message>
    <message>
        <source>Permintaan {name} dicatat. Sisa waktunya ada di Beranda.</source>
        <translation>The request of {name} is noted. Home shows the time left.</translation>
    </message>
    <message>
        <source>Permintaan {name} tidak berlaku lagi.</source>
        <translation>The request of {name} no longer counts.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Disamarkan</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Returning</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Belum jadi</source>
        <translation>No sale yet</translation>
    </message>
    <message>
        <source>tempat lain</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>sisa kurang dari 1 jam</source>
        <translation>less than 1 hour left</translation>
    </message>
    <message>
        <source>sisa {hours} jam</source>
        <translation>{hours} h left</translation>
    </message>
    <message>
        <source>Nama pengguna mirip namanya</source>
        <translation>The user name is like the name</translation>
    </message>
    <message>
        <source>Nama pengguna mirip namanya, sama-sama di {city}</source>
        <translation>The user name is like the name, both in {city}</translation>
    </message>
    <message>
        <source>Namanya hampir sama</source>
        <translation>Nearly the same name</translation>
    </message>
    <message>
        <source>Namanya hampir sama, sama-sama di {city}</source>
        <translation>Nearly the same name, both in {city}</translation>
    </message>
    <message>
        <source>Namanya sama</source>
        <translation>The same name</translation>
    </message>
    <message>
        <source>Namanya sama, sama-sama di {city}</source>
        <translation>The same name, both in {city}</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Terakhir pesan</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Sejak itu</source>
        <translation>Since then</translation>
    </message>
    <message>
        <source>Paling sering dibeli</source>
        <translation>Bought most</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ditambah {orders} yang belum atau tidak jadi penjualan.</source>
        <translation>Besides these, not a sale or not yet: {orders}.</translation>
    </message>
</context>
<context>
    <name>CustomersSection</name>
    <message>
        <source>Pelanggan</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Pernah kembali</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Lama tak pesan</source>
        <translation>Long away</translation>
    </message>
    <message>
        <source>Penjualan bulan ini</source>
        <translation>Paid orders this month</translation>
    </message>
    <message>
        <source>Omzet dari mereka</source>
        <translation>Sales from them</translation>
    </message>
    <message>
        <source>Cari nama, catatan, nomor HP</source>
        <translation>Search name, note, phone</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Returning</translation>
    </message>
    <message>
        <source>Pelanggan yang mana</source>
        <translation>Which customers</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Daftar pelanggan</source>
        <translation>List of customers</translation>
    </message>
    <message>
        <source>Baru: satu penjualan. Kembali: lebih dari satu. Enter untuk membuka.</source>
        <translation>New: one paid order. Returning: more than one. Enter opens.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Tidak ada pelanggan dengan saringan ini.</source>
        <translation>No customer fits these filters.</translation>
    </message>
    <message>
        <source>Belum ada pelanggan</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>Pelanggan muncul sendiri dari pesanan yang kamu catat atau impor. Isi nama pembeli, supaya terlihat siapa yang kembali.</source>
        <translation>Customers appear by themselves from orders that you note or import. Fill in the buyer’s name to see who comes back.</translation>
    </message>
    <message numerus="yes">
        <source>lebih dari %n hari</source>
        <translation>
            <numerusform>more than %n day</numerusform>
            <numerusform>more than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tanpa nama pembeli</source>
        <translation>
            <numerusform>%n without a buyer’s name</numerusform>
            <numerusform>%n without a buyer’s name</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} baru, {returning} kembali</source>
        <translation>{new} new, {returning} back</translation>
    </message>
    <message>
        <source>{total} orang</source>
        <translation>People: {total}</translation>
    </message>
    <message>
        <source>{shown} dari {total} dimuat, gulir untuk lainnya</source>
        <translation>{shown} of {total} loaded, scroll for more</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>nanti</source>
        <translation>to come</translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} dan {other} sekarang satu orang. Bisa dipisah lagi di panelnya.</source>
        <translation>{one} and {other} are one person now. You can split them again in their panel.</translation>
    </message>
    <message>
        <source>{one} dan {other} tetap dua orang. Tidak ditanyakan lagi.</source>
        <translation>{one} and {other} stay two people. You won’t be asked again.</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>pelanggan.xlsx</source>
        <translation>customers.xlsx</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Klik kalender atau tekan Alt+Panah bawah</source>
        <translation>Click the calendar or press Alt+Down</translation>
    </message>
    <message>
        <source>Tanggal belum terbaca. Contoh: 31/12/2026</source>
        <translation>This date cannot be read. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>Bulan hanya sampai 12. Contoh: 31/12/2026</source>
        <translation>Months go up to 12. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada di kalender. Contoh: 31/12/2026</source>
        <translation>That day is not in the calendar. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>Nama bulan belum dikenal. Contoh: 31 Des 2026</source>
        <translation>Unknown month. Example: 31 Dec 2026</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>{day}: tidak ada balasan</source>
        <translation>{day}: no replies</translation>
    </message>
    <message>
        <source>{day}: {wait}</source>
        <translation>{day}: {wait}</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Tandai hari</source>
        <translation>Mark a day</translation>
    </message>
    <message>
        <source>Ubah tanda hari</source>
        <translation>Edit a marked day</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contoh: Iklan Reels nastar</source>
        <translation>Example: Ad for the nastar reel</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Supaya hari ini tidak disangka hari jualan biasa saat hasil dihitung.</source>
        <translation>So that this day is not taken for an ordinary day of sales when results are worked out.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Simpan tanda</source>
        <translation>Save mark</translation>
    </message>
    <message>
        <source>Tanda “{day}” dihapus.</source>
        <translation>The mark “{day}” is deleted.</translation>
    </message>
    <message>
        <source>Hapus tanda</source>
        <translation>Delete mark</translation>
    </message>
    <message>
        <source>“{day}” ditandai.</source>
        <translation>“{day}” is marked.</translation>
    </message>
    <message>
        <source>{day} ({period})</source>
        <translation>{day} ({period})</translation>
    </message>
    <message>
        <source>{day} ({period}, perkiraan tanggal)</source>
        <translation>{day} ({period}, estimated dates)</translation>
    </message>
    <message>
        <source>{day} ({kind})</source>
        <translation>{day} ({kind})</translation>
    </message>
    <message>
        <source>{day} ({kind}, perkiraan tanggal)</source>
        <translation>{day} ({kind}, estimated date)</translation>
    </message>
    <message>
        <source>{day} besok.</source>
        <translation>{day} is tomorrow.</translation>
    </message>
    <message>
        <source>{day} {count} hari lagi.</source>
        <translation>{day} is {count} days away.</translation>
    </message>
    <message>
        <source>{day} sekitar {count} minggu lagi.</source>
        <translation>{day} is about {count} weeks away.</translation>
    </message>
    <message>
        <source>{day} {count} minggu lagi.</source>
        <translation>{day} is {count} weeks away.</translation>
    </message>
    <message>
        <source>{sentence} Tanggalnya masih perkiraan.</source>
        <translation>{sentence} Its date is still an estimate.</translation>
    </message>
    <message>
        <source>Libur atau hari besar</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Tanggal kembar</source>
        <translation>Double date</translation>
    </message>
    <message>
        <source>Gajian</source>
        <translation>Payday</translation>
    </message>
    <message>
        <source>Iklan</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Diskon</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Stok habis</source>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Tahun Baru</source>
        <translation>New Year</translation>
    </message>
    <message>
        <source>Imlek</source>
        <translation>Lunar New Year</translation>
    </message>
    <message>
        <source>Isra Mikraj</source>
        <translation>Isra Mi’raj</translation>
    </message>
    <message>
        <source>Nyepi</source>
        <translation>Nyepi</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Lebaran</source>
        <translation>Eid al-Fitr</translation>
    </message>
    <message>
        <source>Jumat Agung</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Paskah</source>
        <translation>Easter</translation>
    </message>
    <message>
        <source>Hari Buruh</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Kenaikan Yesus</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Waisak</source>
        <translation>Vesak</translation>
    </message>
    <message>
        <source>Idul Adha</source>
        <translation>Eid al-Adha</translation>
    </message>
    <message>
        <source>Hari Pancasila</source>
        <translation>Pancasila Day</translation>
    </message>
    <message>
        <source>Tahun Baru Islam</source>
        <translation>Islamic New Year</translation>
    </message>
    <message>
        <source>HUT RI</source>
        <translation>Independence Day</translation>
    </message>
    <message>
        <source>Maulid Nabi</source>
        <translation>Prophet’s Birthday</translation>
    </message>
    <message>
        <source>Natal</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>Pemilu</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>Cuti bersama</source>
        <translation>Joint leave</translation>
    </message>
    <message>
        <source>Libur nasional lain</source>
        <translation>Other public holiday</translation>
    </message>
    <message>
        <source>Hari Ibu</source>
        <translation>Mother’s Day</translation>
    </message>
    <message>
        <source>12.12 Harbolnas</source>
        <translation>12.12 Harbolnas</translation>
    </message>
    <message>
        <source>Libur sekolah</source>
        <translation>School holidays</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Hari yang ditandai</source>
        <translation>Marked days</translation>
    </message>
    <message>
        <source>Hari libur, Ramadan, tanggal kembar, gajian, libur sekolah, dan hari yang kamu tandai sendiri.</source>
        <translation>Public holidays, Ramadan, double dates, payday, school holidays, and days you mark yourself.</translation>
    </message>
    <message>
        <source>Pilih dan tambah hari</source>
        <translation>Choose and add days</translation>
    </message>
    <message>
        <source>{own} tanda darimu sendiri, {left_out} hari tidak ditandai.</source>
        <translation>Marks of your own: {own}. Days not marked: {left_out}.</translation>
    </message>
</context>
<context>
    <name>DaysEditor</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Hari yang ditandai</source>
        <translation>Marked days</translation>
    </message>
    <message>
        <source>Hari ini tampil di kalender, dan tidak dihitung sebagai hari jualan biasa saat hasil kontenmu diperkirakan.</source>
        <translation>These days show in the calendar, and do not count as ordinary days of sales when the effect of your posts is estimated.</translation>
    </message>
    <message>
        <source>Tambahanmu</source>
        <translation>Added by you</translation>
    </message>
    <message>
        <source>Dilewati sekali</source>
        <translation>Left out once</translation>
    </message>
    <message>
        <source>Hari besar</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Tanggal Islam dan Imlek yang belum diumumkan disebut perkiraan.</source>
        <translation>Islamic and lunar dates that are not announced yet are called estimates.</translation>
    </message>
    <message>
        <source>Belanja dan sekolah</source>
        <translation>Shopping and school</translation>
    </message>
    <message>
        <source>Gajian: tanggal 25 sampai 1. Libur sekolah beda beberapa hari tiap provinsi, jadi selalu perkiraan.</source>
        <translation>Payday: the 25th to the 1st. School holidays differ by a few days between provinces, so they are always estimates.</translation>
    </message>
    <message>
        <source>Libur nasional lainnya</source>
        <translation>Other public holidays</translation>
    </message>
    <message>
        <source>Tandai hari</source>
        <translation>Mark a day</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{days}, perkiraan</source>
        <translation>{days}, estimated</translation>
    </message>
    <message>
        <source>Belum ada. Tandai hari beriklan, berdiskon, atau saat stok habis.</source>
        <translation>None yet. Mark days with an ad, a discount, or when you are out of stock.</translation>
    </message>
    <message>
        <source>Tandai lagi</source>
        <translation>Mark again</translation>
    </message>
    <message>
        <source>Tandai lagi {day}</source>
        <translation>Mark {day} again</translation>
    </message>
    <message>
        <source>Ubah {day}</source>
        <translation>Edit {day}</translation>
    </message>
    <message>
        <source>Hapus {day}</source>
        <translation>Delete {day}</translation>
    </message>
    <message>
        <source>{when} · {kind}</source>
        <translation>{when} · {kind}</translation>
    </message>
    <message>
        <source>{day} ditandai.</source>
        <translation>{day} is marked.</translation>
    </message>
    <message>
        <source>{day} tidak ditandai lagi.</source>
        <translation>{day} is no longer marked.</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>Per minggu</source>
        <translation>Per week</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Kesepakatan kerja sama</source>
        <translation>Cooperation agreement</translation>
    </message>
    <message>
        <source>{shop} dan {partner}</source>
        <translation>{shop} and {partner}</translation>
    </message>
    <message>
        <source>Kerja sama ke-{number}</source>
        <translation>Deal no. {number}</translation>
    </message>
    <message>
        <source>Antara</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Mitra membuat</source>
        <translation>The partner makes</translation>
    </message>
    <message>
        <source>Toko menyiapkan</source>
        <translation>The shop provides</translation>
    </message>
    <message>
        <source>Imbalan</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Hak pakai</source>
        <translation>Usage rights</translation>
    </message>
    <message>
        <source>Supaya pembeli tahu</source>
        <translation>So that buyers know</translation>
    </message>
    <message>
        <source>Cerita yang jujur</source>
        <translation>An honest story</translation>
    </message>
    <message>
        <source>Kalau hasilnya sepi</source>
        <translation>If results are poor</translation>
    </message>
    <message>
        <source>Kalau ada halangan</source>
        <translation>If something comes up</translation>
    </message>
    <message>
        <source>Toko: {names}</source>
        <translation>Shop: {names}</translation>
    </message>
    <message>
        <source>Mitra: {names}</source>
        <translation>Partner: {names}</translation>
    </message>
    <message>
        <source>Mengirim {sample} dan menjawab pertanyaan mitra.</source>
        <translation>Sends {sample} and answers the partner’s questions.</translation>
    </message>
    <message>
        <source>{what}, paling lambat {day}</source>
        <translation>{what}, by {day}</translation>
    </message>
    <message>
        <source>{fee}, dibayar paling lambat {day}.</source>
        <translation>{fee}, paid by {day}.</translation>
    </message>
    <message>
        <source>Rp {blank} dibayar paling lambat {day}.</source>
        <translation>Rp {blank} paid by {day}.</translation>
    </message>
    <message>
        <source>Produk, tanpa uang. Keduanya setuju ini pantas.</source>
        <translation>Products, no money. Both agree that this is fair.</translation>
    </message>
    <message>
        <source>Tanpa uang dan tanpa produk.</source>
        <translation>No money and no products.</translation>
    </message>
    <message>
        <source>Produk: {sample}. Boleh disimpan atau dipakai mitra.</source>
        <translation>Products: {sample}. The partner may keep or use them.</translation>
    </message>
    <message>
        <source>{sample} (senilai {value})</source>
        <translation>{sample} (worth {value})</translation>
    </message>
    <message>
        <source>produk senilai {value}</source>
        <translation>products worth {value}</translation>
    </message>
    <message>
        <source>{rights} Berlaku sampai {day}.</source>
        <translation>{rights} Valid until {day}.</translation>
    </message>
    <message>
        <source>Mitra menulis “{words}” di awal teksnya, dan menyalakan penanda kerja sama milik Instagram, TikTok, atau tempat lain yang punya.</source>
        <translation>The partner writes “{words}” at the start of the text, and turns on the paid partnership label of Instagram, TikTok or any platform that has one.</translation>
    </message>
    <message>
        <source>Kami berdua sudah membaca dan setuju.</source>
        <translation>We have both read this and agree.</translation>
    </message>
    <message>
        <source>Untuk toko</source>
        <translation>For the shop</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>The partner</translation>
    </message>
    <message>
        <source>Tanggal: ................</source>
        <translation>Date: ................</translation>
    </message>
    <message>
        <source>Dibuat dua lembar, satu untuk masing-masing.</source>
        <translation>Made in two copies, one for each side.</translation>
    </message>
    <message>
        <source>Kerja sama berbayar dengan {shop}</source>
        <translation>Paid partnership with {shop}</translation>
    </message>
    <message>
        <source>Produk dikirim gratis oleh {shop}</source>
        <translation>Product sent free by {shop}</translation>
    </message>
    <message>
        <source>Kerja sama dengan {shop}</source>
        <translation>Partnership with {shop}</translation>
    </message>
    <message>
        <source>Toko boleh membagikan ulang di akunnya sendiri dengan menyebut nama mitra. Untuk iklan berbayar atau kemasan, toko minta izin dulu.</source>
        <translation>The shop may share it again on its own account, naming the partner. For paid ads or packaging, the shop asks first.</translation>
    </message>
    <message>
        <source>Imbalan adalah untuk kerja, bukan untuk keberuntungan. Kalau pesanannya sedikit, imbalan tetap dibayar penuh dan produk tidak diminta kembali.</source>
        <translation>The fee is for work, not for luck. If few orders come, the fee is still paid in full and products are not asked back.</translation>
    </message>
    <message>
        <source>Mitra bercerita sejujurnya, dengan kata-katanya sendiri. Toko hanya boleh meminta perbaikan kalau ada fakta yang salah, misalnya bahan, harga, atau tanggal.</source>
        <translation>The partner speaks honestly, in words of their own. The shop may ask for changes only where a fact is wrong, such as materials, price or date.</translation>
    </message>
    <message>
        <source>Siapa pun yang terhalang memberi kabar sebelum tanggalnya, lalu tanggal baru dicari bersama. Kalau berhenti di tengah jalan, yang sudah dibuat tetap dibayar.</source>
        <translation>Whoever is held up says so before the date, and both look for a new one. If it stops halfway, what is already made is still paid.</translation>
    </message>
</context>
<context>
    <name>DealEditor</name>
    <message>
        <source>Kerja sama ini belum disimpan.</source>
        <translation>This deal is not saved yet.</translation>
    </message>
    <message>
        <source>Kesepakatan</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Mitra berjanji</source>
        <translation>The partner promises</translation>
    </message>
    <message>
        <source>Contoh: satu Reels</source>
        <translation>Example: one reel</translation>
    </message>
    <message>
        <source>Kita berjanji</source>
        <translation>We promise</translation>
    </message>
    <message>
        <source>Contoh: kirim sampel</source>
        <translation>Example: send samples</translation>
    </message>
    <message>
        <source>Disepakati pada</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Kalau kosong: {words}</source>
        <translation>If empty: {words}</translation>
    </message>
    <message>
        <source>Kata penanda kerja sama</source>
        <translation>Words that disclose the deal</translation>
    </message>
    <message>
        <source>Hak pakai</source>
        <translation>Usage rights</translation>
    </message>
    <message>
        <source>Hak pakai sampai</source>
        <translation>Usage rights until</translation>
    </message>
    <message>
        <source>Kalau hasilnya sepi</source>
        <translation>If results are poor</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Selesai pada</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bagaimana jadinya</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Tulis untuk dirimu nanti: apa yang enak, apa yang tidak.</source>
        <translation>Write for your later self: what went well, what did not.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lembar kesepakatan</source>
        <translation>Deal sheet</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan kerja sama</source>
        <translation>Save deal</translation>
    </message>
    <message>
        <source>Simpan kerja sama (Ctrl+Enter)</source>
        <translation>Save deal (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Kerja sama baru</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Kerja sama ke-{number}</source>
        <translation>Deal no. {number}</translation>
    </message>
    <message>
        <source>Kerja sama dengan {name} disimpan.</source>
        <translation>Deal with {name} saved.</translation>
    </message>
    <message>
        <source>Kerja sama dengan {name} dihapus.</source>
        <translation>Deal with {name} deleted.</translation>
    </message>
</context>
<context>
    <name>DealFields</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Contoh: satu Reels dan dua Story</source>
        <translation>Example: one reel and two stories</translation>
    </message>
    <message>
        <source>Contoh: Nastar 500 g</source>
        <translation>Example: Nastar 500 g</translation>
    </message>
    <message>
        <source>Bentuk kerja sama</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Imbalan (Rp)</source>
        <translation>Fee (Rp)</translation>
    </message>
    <message>
        <source>Isi 0 kalau barter.</source>
        <translation>Write 0 for a barter.</translation>
    </message>
    <message>
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Dibayar pada</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Sampel</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Nilai sampel (Rp)</source>
        <translation>Value of samples (Rp)</translation>
    </message>
    <message>
        <source>Harga produk yang kamu kirimkan.</source>
        <translation>The price of the products you send.</translation>
    </message>
    <message>
        <source>Dikirim pada</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Diterima pada</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>{fee} saja? Mungkin maksudnya ribuan.</source>
        <translation>Only {fee}? Perhaps thousands were meant.</translation>
    </message>
    <message>
        <source>Jatuh tempo sebelum disepakati? Coba cek tahunnya.</source>
        <translation>Due before it was agreed? Please check the year.</translation>
    </message>
</context>
<context>
    <name>DecisionColumn</name>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah: {kind}</source>
        <translation>Add: {kind}</translation>
    </message>
    <message>
        <source>Ubah: {text}</source>
        <translation>Edit: {text}</translation>
    </message>
    <message>
        <source>Hapus: {text}</source>
        <translation>Delete: {text}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>“{title}” disalin. Pilih hari lain, lalu tekan Ctrl+V.</source>
        <translation>“{title}” copied. Choose another day, then press Ctrl+V.</translation>
    </message>
    <message>
        <source>Tema mingguan tersimpan.</source>
        <translation>Weekly themes saved.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Cadangan sudah dipulihkan. Data sebelumnya ikut disimpan.</source>
        <translation>The backup is restored. The earlier data is kept too.</translation>
    </message>
    <message>
        <source>Terakhir kali UMKM Studio tertutup sendiri. Yang sudah tersimpan tetap ada.</source>
        <translation>UMKM Studio closed by itself last time. What was saved is still there.</translation>
    </message>
    <message>
        <source>Lihat laporan</source>
        <translation>See the report</translation>
    </message>
    <message>
        <source>Sebagian berkas data tidak bisa dibaca lagi. Supaya tidak bertambah rusak, jendela ini ditutup, lalu kamu bisa memilih cadangan atau menyelamatkan isinya.</source>
        <translation>Part of the data file can&apos;t be read any more. So that it gets no worse, this window closes, and then you can choose a backup or save what is left.</translation>
    </message>
    <message>
        <source>Berkas data tokomu rusak</source>
        <translation>Your shop&apos;s data file is damaged</translation>
    </message>
</context>
<context>
    <name>DiscountSafety</name>
    <message>
        <source>Sisa laba dengan diskon ini</source>
        <translation>What this discount leaves</translation>
    </message>
    <message>
        <source>Dijual di</source>
        <translation>Sold on</translation>
    </message>
    <message>
        <source>Sisa laba belum diketahui, karena HPP atau harganya belum diisi.</source>
        <translation>What is left is not known yet: cost or price is missing.</translation>
    </message>
    <message>
        <source>Di bawah HPP: {product} rugi {amount}.</source>
        <translation>Below cost: {product} loses {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Di bawah HPP: %n produk jadi rugi, paling besar {product} {amount}.</source>
        <translation>
            <numerusform>Below cost: %n product loses, most of all {product} by {amount}.</numerusform>
            <numerusform>Below cost: %n products lose, most of all {product} by {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aman: paling sedikit tersisa {amount} ({product}).</source>
        <translation>Safe: at least {amount} is left ({product}).</translation>
    </message>
    <message numerus="yes">
        <source>… dan %n produk lagi.</source>
        <translation>
            <numerusform>… and %n more product.</numerusform>
            <numerusform>… and %n more products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Belum diketahui untuk %n produk tanpa HPP atau harga.</source>
        <translation>
            <numerusform>Not known for %n product without cost or price.</numerusform>
            <numerusform>Not known for %n products without cost or price.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: {price} − diskon {discount} − HPP {cost} − biaya {fee} = {left}</source>
        <translation>{product}: {price} − discount {discount} − cost {cost} − fee {fee} = {left}</translation>
    </message>
    <message>
        <source>{sum}. Aman sampai diskon {most} ({percent}).</source>
        <translation>{sum}. Safe up to a discount of {most} ({percent}).</translation>
    </message>
    <message>
        <source>Untuk pesanan satu jenis produk yang mencapai minimum belanja, dengan HPP terbaru dan perkiraan biaya kanal.</source>
        <translation>For an order of one product that reaches the minimum purchase, with the newest cost and an estimated channel fee.</translation>
    </message>
    <message>
        <source>Untuk pesanan berisi satu buah, dengan HPP terbaru dan perkiraan biaya kanal.</source>
        <translation>For an order of one piece, with the newest cost and an estimated channel fee.</translation>
    </message>
    <message>
        <source>Untuk pesanan berisi satu buah, dengan HPP terbaru.</source>
        <translation>For an order of one piece, with the newest cost.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Lihat pesanan</source>
        <translation>See orders</translation>
    </message>
    <message>
        <source>Batalkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Impor bisa dibatalkan kapan saja lewat Riwayat impor, selama isinya belum diubah lagi. Pesanan yang kamu catat sendiri tidak ikut terhapus.</source>
        <translation>You can undo an import any time in the import history, as long as its orders have not been changed again. Orders that you noted yourself stay.</translation>
    </message>
    <message>
        <source>Isi buku kerja sudah masuk</source>
        <translation>The workbook is in</translation>
    </message>
    <message>
        <source>Dari berkas ini {sales} penjualan dengan omzet {net_sales}. {codes} di antaranya memakai kode kampanye.</source>
        <translation>Sales from this file: {sales}, worth {net_sales}. With a campaign code: {codes}.</translation>
    </message>
    <message>
        <source>Pesanan baru disimpan</source>
        <translation>New orders saved</translation>
    </message>
    <message>
        <source>Baca berkas ini</source>
        <translation>Read this file</translation>
    </message>
    <message>
        <source>Pesanan lama diperbarui</source>
        <translation>Earlier orders updated</translation>
    </message>
    <message>
        <source>Penjualan yang memakai kode</source>
        <translation>Sales with a code</translation>
    </message>
    <message>
        <source>Masuk sebagai permintaan (Baru), karena harganya belum diketahui</source>
        <translation>In as requests (New), because the price is not known yet</translation>
    </message>
    <message>
        <source>Sudah ada sebelumnya, dilewati</source>
        <translation>Already there, skipped</translation>
    </message>
    <message>
        <source>Konten disimpan</source>
        <translation>Posts saved</translation>
    </message>
    <message numerus="yes">
        <source>Perbaiki %n baris</source>
        <translation>
            <numerusform>Mend %n row</numerusform>
            <numerusform>Mend %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Angka per {day}.</source>
        <translation>Numbers as of {day}.</translation>
    </message>
    <message>
        <source>Kelihatan di tab Hasil unggahan, sebagai angka akunmu pada hari itu.</source>
        <translation>They show under Post results, as your account’s numbers of that day.</translation>
    </message>
    <message numerus="yes">
        <source>Berikutnya: {file}. %n berkas belum diimpor.</source>
        <translation>
            <numerusform>Next: {file}. %n file is not imported yet.</numerusform>
            <numerusform>Next: {file}. %n files are not imported yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dari berkas ini {sales} penjualan dengan omzet {net_sales}.</source>
        <translation>Sales from this file: {sales}, worth {net_sales}.</translation>
    </message>
    <message>
        <source>Baris yang belum masuk</source>
        <translation>Rows not taken in</translation>
    </message>
    <message>
        <source>Belum masuk: baris {row}. {reason}</source>
        <translation>Not in yet: row {row}. {reason}</translation>
    </message>
    <message>
        <source>Baris yang menunggu jawabanmu</source>
        <translation>Rows that wait for your answer</translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
    <message>
        <source>Akun resmi</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Teks saat istirahat</source>
        <translation>Away message</translation>
    </message>
    <message>
        <source>Kesiapan kanal baru</source>
        <translation>Readiness for a new channel</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>HPP produk</source>
        <translation>A product&apos;s cost</translation>
    </message>
    <message>
        <source>Tindak lanjut kritik</source>
        <translation>Follow-up of a criticism</translation>
    </message>
    <message>
        <source>Catatan pelanggan</source>
        <translation>Notes on a customer</translation>
    </message>
    <message>
        <source>Pembetulan data pelanggan</source>
        <translation>Correction of a customer&apos;s data</translation>
    </message>
    <message>
        <source>Tanda hari</source>
        <translation>Marked day</translation>
    </message>
    <message>
        <source>Kerja sama mitra</source>
        <translation>Cooperation with a partner</translation>
    </message>
    <message>
        <source>Rencana uji adil</source>
        <translation>Plan of a fair test</translation>
    </message>
    <message>
        <source>Aturan biaya</source>
        <translation>Fee rule</translation>
    </message>
    <message>
        <source>Pemilik ide</source>
        <translation>Whose idea it is</translation>
    </message>
    <message>
        <source>Catatan minggu</source>
        <translation>Notes on a week</translation>
    </message>
    <message>
        <source>Surat kalau laptop hilang</source>
        <translation>Letter for a lost laptop</translation>
    </message>
    <message>
        <source>Penyesuaian saldo</source>
        <translation>Adjustment of a balance</translation>
    </message>
    <message>
        <source>Aturan hadiah</source>
        <translation>Reward rule</translation>
    </message>
    <message>
        <source>Pemakaian hadiah</source>
        <translation>Use of a reward</translation>
    </message>
    <message>
        <source>Pesan masuk</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Yang tidak dibagikan</source>
        <translation>Not to be shared</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Konten</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Harga produk</source>
        <translation>A product&apos;s price</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Balasan</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Time off</translation>
    </message>
    <message>
        <source>Testimoni</source>
        <translation>Testimonial</translation>
    </message>
    <message>
        <source>Rencana uji kecil</source>
        <translation>Plan of a small test</translation>
    </message>
    <message>
        <source>Pelajaran dari uji kecil</source>
        <translation>Lesson of a small test</translation>
    </message>
    <message>
        <source>Catatan kepercayaan</source>
        <translation>Trust log</translation>
    </message>
    <message>
        <source>Profil usaha</source>
        <translation>Your business</translation>
    </message>
    <message>
        <source>Tema mingguan</source>
        <translation>Weekly themes</translation>
    </message>
    <message>
        <source>Teks menyapa</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Karya di portofolio</source>
        <translation>Work in the portfolio</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Ini yang kamu ketik {when}. Belum disimpan.</source>
        <translation>You typed this {when}. It is not saved yet.</translation>
    </message>
    <message>
        <source>Ketikan yang belum tersimpan dibuang.</source>
        <translation>What was not saved is thrown away.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ketikan ini belum terlindung kalau laptop mati. {why}</source>
        <translation>What you type is not protected yet if the laptop goes off. {why}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Lanjutkan yang belum tersimpan? Kamu mengetiknya {when}.</source>
        <translation>Go on with what was not saved? You typed it {when}.</translation>
    </message>
    <message>
        <source>{day} pukul {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Tutup panel (Esc)</source>
        <translation>Close panel (Esc)</translation>
    </message>
    <message>
        <source>Tutup tanpa simpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Ketikanmu belum bisa disimpan. Coba lagi, atau tutup saja.</source>
        <translation>What you typed could not be saved. Try again, or close anyway.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Lembar pesanan dari Shopee, TikTok Shop, Tokopedia, Lazada, atau Blibli, jawaban Google Form, buku Excel sendiri, CSV, hasil unggahan Instagram dan TikTok</source>
        <translation>Order sheets from Shopee, TikTok Shop, Tokopedia, Lazada or Blibli, Google Form answers, your own Excel book, CSV, post results from Instagram and TikTok</translation>
    </message>
    <message>
        <source>Tarik berkas ke sini</source>
        <translation>Drag a file here</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>+3 hari</source>
        <translation>+3 days</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>Buka konten</source>
        <translation>Open post</translation>
    </message>
    <message>
        <source>Buka konten {title}</source>
        <translation>Open post {title}</translation>
    </message>
    <message>
        <source>Sudah diturunkan</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>Tandai sudah diturunkan: {title}</source>
        <translation>Mark as taken down: {title}</translation>
    </message>
    <message>
        <source>seorang pembeli</source>
        <translation>a buyer</translation>
    </message>
    <message>
        <source>Izin {name} untuk “{title}” habis {day}.</source>
        <translation>{name}&apos;s consent for “{title}” ends {day}.</translation>
    </message>
    <message>
        <source>Izin {name} untuk “{title}” dan {others} lainnya habis {day}.</source>
        <translation>{name}&apos;s consent for “{title}” and {others} others ends {day}.</translation>
    </message>
    <message>
        <source>Perpanjang</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Perpanjang izin {name}</source>
        <translation>Renew {name}&apos;s consent</translation>
    </message>
    <message>
        <source>pembeli tanpa nama</source>
        <translation>a buyer without a name</translation>
    </message>
    <message>
        <source>Kritik {name} dari {day} belum dibalas.</source>
        <translation>{name}&apos;s criticism of {day} is not answered yet.</translation>
    </message>
    <message>
        <source>{count} kritik belum dibalas, yang terlama dari {name}, {day}.</source>
        <translation>{count} criticisms are not answered yet, the oldest from {name}, {day}.</translation>
    </message>
    <message>
        <source>Balas</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Langkah perbaikan “{step}” seharusnya selesai {day}.</source>
        <translation>The step “{step}” was to be done by {day}.</translation>
    </message>
    <message>
        <source>{count} langkah perbaikan lewat harinya, misalnya “{step}” ({day}).</source>
        <translation>{count} steps are past their day, for example “{step}” ({day}).</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>{verb}: {note}</source>
        <translation>{verb}: {note}</translation>
    </message>
    <message>
        <source>Uji adil {pillar} selesai {day}. Lihat apa yang bisa disimpulkan.</source>
        <translation>The fair test of {pillar} ended {day}. See what can be concluded.</translation>
    </message>
    <message>
        <source>Lihat hasilnya</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Lihat hasil uji adil {pillar}</source>
        <translation>See the result of the fair test of {pillar}</translation>
    </message>
    <message>
        <source>Imbalan {fee} untuk {name} jatuh tempo {day}.</source>
        <translation>The fee {fee} for {name} is due {day}.</translation>
    </message>
    <message>
        <source>Imbalan {fee} untuk {name} seharusnya dibayar {day}.</source>
        <translation>The fee {fee} for {name} was due {day}.</translation>
    </message>
    <message>
        <source>Imbalan {fee} untuk {name} jatuh tempo hari ini.</source>
        <translation>The fee {fee} for {name} is due today.</translation>
    </message>
    <message>
        <source>Tandai lunas</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>Tandai lunas: {name}</source>
        <translation>Mark as paid: {name}</translation>
    </message>
    <message>
        <source>“{title}” sudah tayang. Kabari {source}, pemilik idenya, bagaimana hasilnya.</source>
        <translation>“{title}” is published. Tell {source}, whose idea it was, how it went.</translation>
    </message>
    <message>
        <source>“{title}” sudah tayang. Sebut {source} sebagai pemilik ide, lalu kabari.</source>
        <translation>“{title}” is published. Credit {source} for the idea, then tell them.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Catat kabar untuk {name}</source>
        <translation>Note that {name} was told</translation>
    </message>
    <message>
        <source>“{title}” belum ditandai tayang, rencananya {day}.</source>
        <translation>“{title}” is not marked as published yet, it was planned for {day}.</translation>
    </message>
    <message>
        <source>{count} konten belum ditandai tayang, misalnya “{title}” ({day}).</source>
        <translation>{count} posts are not marked as published yet, for example “{title}” ({day}).</translation>
    </message>
    <message>
        <source>Aturan berhenti uji kecil {subject} terpenuhi: kamu boleh menghentikannya dengan tenang.</source>
        <translation>The stop rule of the small test {subject} is met: you may stop it in peace.</translation>
    </message>
    <message>
        <source>Uji kecil {subject} selesai {day}. Hasilnya siap dibaca.</source>
        <translation>The small test {subject} ended {day}. Its result is ready to read.</translation>
    </message>
    <message>
        <source>Lihat hasil uji {subject}</source>
        <translation>See the result of the test {subject}</translation>
    </message>
    <message>
        <source>Pelanggan tanpa nama</source>
        <translation>A customer without a name</translation>
    </message>
    <message>
        <source>{name} minta datanya dihapus: paling lambat {due} ({left}).</source>
        <translation>{name} asks for their data to be deleted: by {due} ({left}).</translation>
    </message>
    <message>
        <source>Kerjakan</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Kerjakan permintaan {name}</source>
        <translation>Do what {name} asks for</translation>
    </message>
    <message>
        <source>{form} belum tersimpan, kamu mengetiknya {when}.</source>
        <translation>{form} is not saved, you typed it {when}.</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Lanjutkan {form}</source>
        <translation>Go on with {form}</translation>
    </message>
    <message>
        <source>{form} belum tersimpan waktu cadangan dipulihkan, kamu mengetiknya {when}. Teksnya masih bisa disalin.</source>
        <translation>{form} was not saved when a backup was restored; you typed it {when}. The text can still be copied.</translation>
    </message>
    <message>
        <source>Lihat ketikan {form}</source>
        <translation>See what was typed: {form}</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Buang ketikan {form}</source>
        <translation>Discard what was typed: {form}</translation>
    </message>
    <message>
        <source>Saatnya meninjau data pembeli lama: {count} orang sudah lama tanpa kabar. Angka penjualan tidak berubah.</source>
        <translation>Time to look through old buyers&apos; data. Not heard of for long: {count}. Sales figures do not change.</translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation>Look through</translation>
    </message>
    <message>
        <source>Tinjau data pembeli lama</source>
        <translation>Look through old buyers&apos; data</translation>
    </message>
    <message>
        <source>Cadanganmu dulu dikunci dengan kata sandi. Di laptop ini belum, jadi yang kamu simpan ke flashdisk bisa dibaca siapa pun.</source>
        <translation>Your backups used to be locked with a passphrase. On this laptop they are not yet, so anybody can read what you save to a flash drive.</translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Pasang kata sandi cadangan</source>
        <translation>Set the passphrase of backups</translation>
    </message>
    <message>
        <source>Tidak perlu kata sandi cadangan</source>
        <translation>No passphrase for backups needed</translation>
    </message>
    <message>
        <source>Cadanganmu dulu juga disalin ke tempat kedua. Di laptop ini tempatnya belum dipilih.</source>
        <translation>Your backups used to be copied to a second place as well. On this laptop none is chosen yet.</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Pilih tempat kedua untuk cadangan</source>
        <translation>Choose a second place for backups</translation>
    </message>
    <message>
        <source>Tidak perlu tempat kedua</source>
        <translation>No second place needed</translation>
    </message>
    <message>
        <source>Tidak perlu</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Tidak diingatkan lagi.</source>
        <translation>You will not be reminded again.</translation>
    </message>
</context>
<context>
    <name>DuesCard</name>
    <message>
        <source>Yang perlu diselesaikan</source>
        <translation>To be finished</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ringkas</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Lihat semua ({count})</source>
        <translation>See all ({count})</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>4 jam</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Waktu belum terbaca. Contoh: 4 jam, atau 2 jam 30 menit</source>
        <translation>This length of time can’t be read. Example: 4 h, or 2 h 30 min</translation>
    </message>
    <message>
        <source>Isi lebih dari nol, atau kosongkan.</source>
        <translation>More than zero, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>EarlierDecisions</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bulan lalu kamu memutuskan ini. Mana yang jadi dijalankan?</source>
        <translation>Last month you decided this. What was carried out?</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>Waktu dan hasil</source>
        <translation>Time and results</translation>
    </message>
    <message>
        <source>Waktu untuk {work}</source>
        <translation>Time for {work}</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Laba per jam</source>
        <translation>Profit per hour</translation>
    </message>
    <message numerus="yes">
        <source>%n unggahan</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Membalas pesan</source>
        <translation>Answering messages</translation>
    </message>
    <message numerus="yes">
        <source>%n pesan dibalas</source>
        <translation>
            <numerusform>%n message answered</numerusform>
            <numerusform>%n messages answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Kerja sama mitra</source>
        <translation>Cooperation with partners</translation>
    </message>
    <message numerus="yes">
        <source>%n mitra</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message>
        <source>Iklan</source>
        <translation>Ads</translation>
    </message>
    <message numerus="yes">
        <source>%n kode iklan</source>
        <translation>
            <numerusform>%n ad code</numerusform>
            <numerusform>%n ad codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unggahan belum ada waktunya</source>
        <translation>
            <numerusform>%n post has no time noted</numerusform>
            <numerusform>%n posts have no time noted</numerusform>
        </translation>
    </message>
    <message>
        <source>paling sedikit {time}</source>
        <translation>at least {time}</translation>
    </message>
    <message>
        <source>Waktu unggahan diambil dari menit yang kamu catat di tiap konten; hasilnya dari unggahan bulan ini saja. Pesanan sesudah membalas belum tentu karena balasanmu.</source>
        <translation>Time for posts comes from the minutes you noted with each; results from the posts of this month only. An order after an answer is not proof that the answer did it.</translation>
    </message>
    <message>
        <source>Waktu unggahan diambil dari menit yang kamu catat di tiap konten; sebagian belum dicatat, jadi laba per jamnya belum dihitung. Hasilnya dari unggahan bulan ini saja. Pesanan sesudah membalas belum tentu karena balasanmu.</source>
        <translation>Time for posts comes from the minutes you noted with each; some have none, so profit per hour is not worked out. Results from the posts of this month only. An order after an answer is not proof that the answer did it.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Lihat dengan data contoh dulu</source>
        <translation>Look at it with sample data first</translation>
    </message>
</context>
<context>
    <name>EndPart</name>
    <message>
        <source>Salin kabar</source>
        <translation>Copy the news</translation>
    </message>
    <message>
        <source>Pembeli ini minta tidak dihubungi. Kabari hanya kalau ia yang menyapa dulu.</source>
        <translation>This buyer asked not to be contacted. Tell them only if they write first.</translation>
    </message>
    <message>
        <source>Kritik ini selesai</source>
        <translation>This criticism is done</translation>
    </message>
    <message>
        <source>Contoh: kardusnya rusak di kurir, sudah diganti kurir</source>
        <translation>For example: the box was damaged by the courier, who replaced it</translation>
    </message>
    <message>
        <source>Kenapa cukup sampai di sini</source>
        <translation>Why this is enough</translation>
    </message>
    <message>
        <source>Perlu diisi kalau ada yang belum dilakukan.</source>
        <translation>Needed where something was not done.</translation>
    </message>
    <message>
        <source>Kabar untuk pembeli</source>
        <translation>News for the buyer</translation>
    </message>
    <message>
        <source>Pembeli dikabari pada</source>
        <translation>Buyer told on</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Belum ada yang bisa dikabarkan. Selesaikan satu langkah atau catat perubahannya dulu.</source>
        <translation>Nothing to tell yet. Finish a step or note the change first.</translation>
    </message>
    <message>
        <source>Belum: {stages}.</source>
        <translation>Not yet: {stages}.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di chat.</source>
        <translation>Copied. Just paste it into the chat.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>“{title}”, {count} percakapan</source>
        <translation>
            <numerusform>“{title}”, {count} conversation</numerusform>
            <numerusform>“{title}”, {count} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pertanyaan</source>
        <translation>
            <numerusform>{count} question</numerusform>
            <numerusform>{count} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cerita pembeli</source>
        <translation>
            <numerusform>{count} buyer&apos;s story</numerusform>
            <numerusform>{count} buyers&apos; stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} DM</source>
        <translation>
            <numerusform>{count} DM</numerusform>
            <numerusform>{count} DMs</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” ({day}): {said}.</source>
        <translation>“{title}” ({day}): {said}.</translation>
    </message>
    <message>
        <source>{kind} lewat {place}, {ordered} memesan</source>
        <translation>{kind} through {place}, {ordered} ordered</translation>
    </message>
    <message>
        <source>{kind} lewat {place}: dari {people} orang, {ordered} memesan dalam seminggu.</source>
        <translation>{kind} through {place}: of {people} people, {ordered} ordered within a week.</translation>
    </message>
    <message>
        <source>Jawaban “{question}”, {followed} diikuti pesanan</source>
        <translation>Answer “{question}”, {followed} followed by an order</translation>
    </message>
    <message>
        <source>Jawaban “{question}”: dari {answers} kali dikirim, {followed} diikuti pesanan.</source>
        <translation>Answer “{question}”: sent {answers} times, {followed} followed by an order.</translation>
    </message>
    <message>
        <source>“{words}” (testimoni {day})</source>
        <translation>“{words}” (testimonial {day})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>EvidenceMonthsCard</name>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Jejak pesanan tiap bulan sebagai tabel</source>
        <translation>Origin of orders by month as a table</translation>
    </message>
    <message>
        <source>Berapa pesanan yang diketahui asalnya</source>
        <translation>How many orders have a known origin</translation>
    </message>
    <message numerus="yes">
        <source>{month}, {grade}: {orders} pesanan</source>
        <translation>
            <numerusform>{month}, {grade}: {orders} order</numerusform>
            <numerusform>{month}, {grade}: {orders} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Dari catatanmu:</source>
        <translation>From your notes:</translation>
    </message>
    <message>
        <source>Masukkan ke jawaban: {line}</source>
        <translation>Put into the answer: {line}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Yang terjadi sampai {day}</source>
        <translation>What happened up to {day}</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>{month} {amount}</source>
        <translation>{month} {amount}</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message numerus="yes">
        <source>%n lewat kode atau kata pembeli</source>
        <translation>
            <numerusform>%n by code or told by the buyer</numerusform>
            <numerusform>%n by code or told by the buyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Konten</source>
        <translation>Posts</translation>
    </message>
    <message numerus="yes">
        <source>%n unggahan</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>{pillar} {count}</source>
        <translation>{pillar} {count}</translation>
    </message>
    <message>
        <source>Hadiah pelanggan yang belum dipakai</source>
        <translation>Customers’ rewards not used yet</translation>
    </message>
    <message>
        <source>tanggungan toko, belum mengurangi laba</source>
        <translation>owed by the shop, not taken off profit yet</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>{share} dari omzet</source>
        <translation>{share} of sales</translation>
    </message>
    <message>
        <source>Paling banyak membawa pesanan</source>
        <translation>Brought the most orders</translation>
    </message>
    <message>
        <source>{title}, {orders}</source>
        <translation>{title}, {orders}</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada pesanan yang terhubung ke konten.</source>
        <translation>No order is linked to a post yet.</translation>
    </message>
    <message>
        <source>Paling ramai, sedikit pesanan</source>
        <translation>Many likes, few orders</translation>
    </message>
    <message>
        <source>{title}, {likes} suka, {orders} pesanan</source>
        <translation>{title}, likes {likes}, orders {orders}</translation>
    </message>
    <message>
        <source>{proven} pesanan lewat kode, {reported} kata pembeli</source>
        <translation>Orders by code: {proven}, told by the buyer: {reported}</translation>
    </message>
    <message numerus="yes">
        <source>{wait}, dari %n balasan</source>
        <translation>
            <numerusform>{wait}, from %n answer</numerusform>
            <numerusform>{wait}, from %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waktu membalas</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>{count}, {allowed} dengan izin</source>
        <translation>{count}, {allowed} with consent</translation>
    </message>
    <message>
        <source>Testimoni baru</source>
        <translation>New testimonials</translation>
    </message>
    <message>
        <source>Kritik yang diperbaiki</source>
        <translation>Criticism mended</translation>
    </message>
    <message>
        <source>{fixed} dari {count}</source>
        <translation>{fixed} of {count}</translation>
    </message>
    <message>
        <source>{fixed} dari {count}: {what}</source>
        <translation>{fixed} of {count}: {what}</translation>
    </message>
    <message>
        <source>{kept} dari {count} dijalankan</source>
        <translation>{kept} of {count} carried out</translation>
    </message>
    <message numerus="yes">
        <source>%n keputusan, belum diperiksa</source>
        <translation>
            <numerusform>%n decision, not checked yet</numerusform>
            <numerusform>%n decisions, not checked yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Periksa keputusan bulan lalu</source>
        <translation>Check last month&apos;s decisions</translation>
    </message>
</context>
<context>
    <name>FairTestDrawer</name>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hentikan hari ini</source>
        <translation>Stop today</translation>
    </message>
    <message>
        <source>Sudah kubaca</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Yang terlihat</source>
        <translation>What shows</translation>
    </message>
    <message numerus="yes">
        <source>Minggunya, {posts} konten {pillar} di tiap minggu dengan</source>
        <translation>
            <numerusform>Its weeks, {posts} {pillar} post in each week with</numerusform>
            <numerusform>Its weeks, {posts} {pillar} posts in each week with</numerusform>
        </translation>
    </message>
    <message>
        <source>Dengan</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Tanpa</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pesanan tiap pasang minggu</source>
        <translation>Orders of each pair of weeks</translation>
    </message>
    <message>
        <source>Yang dibandingkan selalu dua minggu yang bersebelahan. Hari khusus (libur, iklan, stok habis) dikeluarkan dari keduanya. Undian yang memilih minggunya, jadi selisih yang jarang muncul dari undian saja bukan karena gajian atau minggu ramai. Pesanan yang datang seminggu kemudian membuat selisihnya lebih kecil, bukan lebih besar.</source>
        <translation>Compared are always two weeks next to each other. Special days (holidays, ads, nothing in stock) are taken out of both. A draw chose the weeks, so a difference that the draw alone seldom makes is not due to payday or a busy week. Orders that come a week later make the difference smaller, not larger.</translation>
    </message>
</context>
<context>
    <name>FairTestPlanner</name>
    <message>
        <source>Uji adil</source>
        <translation>Fair test</translation>
    </message>
    <message>
        <source>Rencanakan uji adil</source>
        <translation>Plan a fair test</translation>
    </message>
    <message numerus="yes">
        <source>%n minggu</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Beberapa minggu dengan satu pilar, beberapa minggu tanpa. Minggunya diundi, supaya gajian dan minggu ramai tidak ikut memilih. Sesudahnya pesanan keduanya dibandingkan.</source>
        <translation>Some weeks with one pillar, some weeks without. The weeks are drawn, so that payday and busy weeks have no say. Afterwards the orders of both are compared.</translation>
    </message>
    <message>
        <source>Pilar yang diuji</source>
        <translation>Pillar to test</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lamanya</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Konten per minggu, di minggu dengan</source>
        <translation>Posts per week, in weeks with</translation>
    </message>
    <message>
        <source>Dua kali biasanya, sebab minggu sebelahnya tanpa. Makin banyak, makin terlihat: di toko-toko tiruan, uji 12 minggu menemukan pengaruh besar 4 dari 10 kali dengan 2 konten seminggu, 6 dari 10 dengan 3, 8 dari 10 dengan 4.</source>
        <translation>Twice as many as usual, because the week beside has none. The more, the clearer: in made-up shops a test of 12 weeks finds a large effect 4 times in 10 with 2 posts a week, 6 in 10 with 3, 8 in 10 with 4.</translation>
    </message>
    <message>
        <source>Hasil undian</source>
        <translation>Result of the draw</translation>
    </message>
    <message>
        <source>Undiannya tetap: minggu yang dipilih sendiri bukan uji yang adil.</source>
        <translation>The draw stays: weeks that you choose yourself are no fair test.</translation>
    </message>
    <message>
        <source>Yang berubah di kalender</source>
        <translation>What changes in the calendar</translation>
    </message>
    <message>
        <source>Selama uji, biarkan yang lain seperti biasa: harga, iklan, dan pilar lain. Tidak ada yang dilarang; minggu yang lain dari rencana hanya tidak ikut dibandingkan.</source>
        <translation>During the test leave everything else as usual: prices, ads and the other pillars. Nothing is forbidden; weeks that differ from the plan are just not compared.</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{pillar} untuk uji adil</source>
        <translation>{pillar} for a fair test</translation>
    </message>
    <message>
        <source>Di minggu tanpa {pillar} sudah ada rencana. Centang yang boleh pindah ke minggu sebelahnya:</source>
        <translation>Weeks without {pillar} have plans already. Tick what may move to the week beside:</translation>
    </message>
    <message>
        <source>{lost} dari {all} pasang minggu punya terlalu banyak hari khusus (libur, iklan, stok habis) untuk dibandingkan.</source>
        <translation>{lost} of {all} pairs of weeks have too many special days (holidays, ads, nothing in stock) to be compared.</translation>
    </message>
    <message>
        <source>Sisanya tidak akan cukup: dibutuhkan {least}. Mulai di minggu lain, atau lebih lama.</source>
        <translation>The rest will not be enough: {least} are needed. Begin in another week, or take longer.</translation>
    </message>
    <message>
        <source>“{title}”, {before} ke {after}</source>
        <translation>“{title}”, {before} to {after}</translation>
    </message>
    <message>
        <source>{drafts} draf {pillar} dibuat di {weeks} minggu dengan. Judul dan harinya bisa kamu ubah. Ujinya selesai sendiri {last}.</source>
        <translation>{drafts} {pillar} drafts were made in {weeks} weeks with. You can change titles and days. The test ends by itself {last}.</translation>
    </message>
    <message>
        <source>Di {count} minggu isinya jadi lebih banyak daripada yang kamu sanggupi. Kurangi kontennya, atau geser yang lain.</source>
        <translation>{count} weeks then hold more than you can manage. Plan fewer posts, or move others.</translation>
    </message>
</context>
<context>
    <name>FairTests</name>
    <message>
        <source>Tidak terlihat naik</source>
        <translation>Does not seem to rise</translation>
    </message>
    <message>
        <source>Terlihat naik</source>
        <translation>Seems to rise</translation>
    </message>
    <message>
        <source>Belum bisa dibedakan</source>
        <translation>Can&apos;t be told apart yet</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Mulai {day}.</source>
        <translation>Begins {day}.</translation>
    </message>
    <message>
        <source>Sudah selesai. Hasilnya dibaca begitu pesanan sampai {day} tercatat.</source>
        <translation>It is over. The result is read once the orders up to {day} are noted.</translation>
    </message>
    <message>
        <source>Dari {pairs} pasang minggu: {with_count} pesanan di minggu dengan {pillar}, {without_count} di minggu tanpanya.</source>
        <translation>Of {pairs} pairs of weeks: {with_count} orders in weeks with {pillar}, {without_count} in weeks without.</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Not complete yet</translation>
    </message>
    <message>
        <source>Terlalu banyak hari khusus</source>
        <translation>Too many special days</translation>
    </message>
    <message>
        <source>Keduanya ada unggahannya</source>
        <translation>Both have posts</translation>
    </message>
    <message>
        <source>Keduanya tanpa unggahan</source>
        <translation>Both have no post</translation>
    </message>
    <message>
        <source>Tertukar</source>
        <translation>Swapped</translation>
    </message>
    <message>
        <source>Di {count} dari {all} pasang minggu, unggahannya lain dari rencana. Pasangan itu tidak dibandingkan, sebab di sana bukan undian yang memilih minggunya.</source>
        <translation>In {count} of {all} pairs of weeks the posts differ from the plan. These pairs are not compared, because there the draw did not choose the weeks.</translation>
    </message>
    <message>
        <source>{days} dari {all} hari, tanpa hari khusus</source>
        <translation>{days} of {all} days, without special days</translation>
    </message>
    <message>
        <source>gajian {orders} sudah dikurangkan</source>
        <translation>{orders} for payday are taken off</translation>
    </message>
    <message>
        <source>Di minggu dengan {pillar} rata-rata {orders} pesanan dibanding minggu tanpanya (antara {low} dan {high}), kira-kira {post} per unggahan. Undian saja memberi selisih sebesar ini kira-kira 1 dari {times} kali.</source>
        <translation>In weeks with {pillar} {orders} orders on average compared with weeks without (between {low} and {high}), about {post} per post. The draw alone makes a difference like this about 1 time in {times}.</translation>
    </message>
    <message>
        <source>Minggu dengan {pillar} malah lebih sepi: rata-rata {orders} pesanan dibanding minggu tanpanya (antara {low} dan {high}).</source>
        <translation>Weeks with {pillar} were quieter: {orders} orders on average compared with weeks without (between {low} and {high}).</translation>
    </message>
    <message>
        <source>Di minggu dengan {pillar} rata-rata {orders} pesanan dibanding minggu tanpanya, tetapi bisa juga antara {low} dan {high}. Selisih seperti ini sering cuma kebetulan.</source>
        <translation>In weeks with {pillar} {orders} orders on average compared with weeks without, but it may be anything between {low} and {high}. A difference like this is often just chance.</translation>
    </message>
    <message>
        <source>{done} dari {all} pasang minggu sudah bisa dibandingkan. Hasilnya dibaca setelah selesai, {day}: yang dilihat terlalu cepat sering cuma kebetulan.</source>
        <translation>{done} of {all} pairs of weeks can be compared by now. The result is read when it is over, {day}: what is seen too early is often just chance.</translation>
    </message>
    <message>
        <source>Terlalu banyak pasangan sudah hilang: uji ini tidak akan cukup lagi. Kamu boleh menghentikannya dan mulai lagi.</source>
        <translation>Too many pairs are lost already: this test will not be enough any more. You may stop it and begin anew.</translation>
    </message>
    <message>
        <source>Rencananya terlalu sering tidak diikuti, jadi selisihnya bisa karena hal lain. Boleh dicoba lagi saat lebih longgar.</source>
        <translation>The plan was left too often, so the difference may have other reasons. Try again when there is more time.</translation>
    </message>
    <message>
        <source>Baru {done} pasang minggu bisa dibandingkan, butuh {more} lagi: dengan sesedikit ini, kebetulan belum bisa disingkirkan.</source>
        <translation>Only {done} pairs of weeks can be compared, {more} more are needed: with so few, chance can&apos;t be ruled out.</translation>
    </message>
    <message>
        <source>{test} dihentikan hari ini. Konten yang direncanakan tetap ada.</source>
        <translation>{test} was stopped today. The planned posts stay.</translation>
    </message>
    <message>
        <source>Hasil {test} sudah dibaca. Tetap bisa dilihat di halaman Hasil.</source>
        <translation>The result of {test} is read. It can still be seen on the page Results.</translation>
    </message>
    <message>
        <source>{test} dihapus. Kontennya tetap ada di kalender.</source>
        <translation>{test} deleted. Its posts stay in the calendar.</translation>
    </message>
    <message>
        <source>Minggu dengan {pillar}</source>
        <translation>Weeks with {pillar}</translation>
    </message>
    <message>
        <source>Minggu tanpa {pillar}</source>
        <translation>Week without {pillar}</translation>
    </message>
    <message>
        <source>Uji adil: minggu ini dengan {pillar}.</source>
        <translation>Fair test: this week with {pillar}.</translation>
    </message>
    <message>
        <source>Uji adil: minggu ini tanpa {pillar}.</source>
        <translation>Fair test: this week without {pillar}.</translation>
    </message>
    <message>
        <source>dengan</source>
        <translation>with</translation>
    </message>
    <message>
        <source>tanpa</source>
        <translation>without</translation>
    </message>
    <message>
        <source>Uji adil {pillar}</source>
        <translation>Fair test of {pillar}</translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>Uji adil {pillar} direncanakan, dengan {count} draf di kalender.</source>
        <translation>
            <numerusform>Fair test of {pillar} planned, with {count} draft in the calendar.</numerusform>
            <numerusform>Fair test of {pillar} planned, with {count} drafts in the calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairTestsCard</name>
    <message>
        <source>Uji adil</source>
        <translation>Fair test</translation>
    </message>
    <message>
        <source>Rencanakan uji adil</source>
        <translation>Plan a fair test</translation>
    </message>
    <message>
        <source>Dari waktunya saja, {pillars} belum bisa dinilai. Coba beberapa minggu dengan dan tanpa, diundi: itu memberi jawaban yang lebih pasti.</source>
        <translation>From timing alone, {pillars} can&apos;t be judged yet. Try some weeks with and without, drawn by chance: that gives a surer answer.</translation>
    </message>
    <message>
        <source>Ingin tahu pasti apa yang dibawa satu pilar? Coba beberapa minggu dengan dan tanpa, diundi, lalu bandingkan pesanannya.</source>
        <translation>Want to know for sure what a pillar brings? Try some weeks with and without, drawn by chance, then compare the orders.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lihat {test}</source>
        <translation>See {test}</translation>
    </message>
    <message>
        <source>{test}, {days}</source>
        <translation>{test}, {days}</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>{percent} + {amount} per pesanan</source>
        <translation>{percent} + {amount} per order</translation>
    </message>
    <message>
        <source>Mulai {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>{channel}, {since}</source>
        <translation>{channel}, {since}</translation>
    </message>
</context>
<context>
    <name>FeesCard</name>
    <message>
        <source>Biaya kanal</source>
        <translation>Channel fees</translation>
    </message>
    <message>
        <source>Potongan tempat jualan seperti Shopee. Perkiraan, dipakai kalau berkas pesanan tidak menyebutnya.</source>
        <translation>What marketplaces such as Shopee take. An estimate, used where the order file does not say.</translation>
    </message>
    <message>
        <source>Lihat dan ubah aturan</source>
        <translation>See and change the rules</translation>
    </message>
</context>
<context>
    <name>FeesEditor</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Biaya kanal</source>
        <translation>Channel fees</translation>
    </message>
    <message>
        <source>Ini perkiraan untuk pesanan yang berkasnya tidak menyebut biaya. Biaya yang tertulis di berkas selalu dipakai. Periksa angkamu di Seller Center.</source>
        <translation>These are estimates for orders whose sheet gives no fee. A fee in a sheet always counts. Check your figures in Seller Center.</translation>
    </message>
    <message>
        <source>Aturan baru</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Belum ada aturan. Tanpa aturan, biaya kanal dihitung nol.</source>
        <translation>No rules yet. Without a rule the channel fee counts as zero.</translation>
    </message>
    <message>
        <source>Ubah {rule}</source>
        <translation>Change {rule}</translation>
    </message>
    <message>
        <source>Hapus {rule}</source>
        <translation>Delete {rule}</translation>
    </message>
    <message>
        <source>Diisi sendiri.</source>
        <translation>Filled in by you.</translation>
    </message>
    <message>
        <source>{source} Keadaan {day}.</source>
        <translation>{source} As of {day}.</translation>
    </message>
    <message>
        <source>Ubah aturan</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Counts from</translation>
    </message>
    <message>
        <source>Pesanan sebelum tanggal ini tidak berubah.</source>
        <translation>Orders before this day do not change.</translation>
    </message>
    <message>
        <source>Persen dari omzet</source>
        <translation>Percent of sales</translation>
    </message>
    <message>
        <source>Per pesanan (Rp)</source>
        <translation>Per order (Rp)</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Keadaan tanggal</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Simpan aturan</source>
        <translation>Save rule</translation>
    </message>
    <message>
        <source>Biaya {channel} disimpan. Laba pesanannya dihitung ulang.</source>
        <translation>Fees of {channel} saved. The profit of its orders was worked out anew.</translation>
    </message>
    <message>
        <source>Aturan biaya {channel} dihapus.</source>
        <translation>Fee rule of {channel} deleted.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Buka Seller Centre di peramban, lalu “Pesanan Saya”.</source>
        <translation>Open Seller Centre in the browser, then “Pesanan Saya” (orders).</translation>
    </message>
    <message>
        <source>Pilih “Ekspor”, tentukan tanggal, lalu “Unduh”.</source>
        <translation>Choose “Ekspor” (export), set the dates, then “Unduh” (download).</translation>
    </message>
    <message>
        <source>Simpan berkas, lalu tarik ke kotak di halaman ini.</source>
        <translation>Save the file, then drag it to the box on this page.</translation>
    </message>
    <message>
        <source>Cara mengambil berkas</source>
        <translation>How to get the file</translation>
    </message>
    <message>
        <source>Instagram (hasil unggahan)</source>
        <translation>Instagram (post results)</translation>
    </message>
    <message>
        <source>TikTok Studio (hasil unggahan)</source>
        <translation>TikTok Studio (post results)</translation>
    </message>
    <message>
        <source>Buku Excel sendiri</source>
        <translation>Own Excel book</translation>
    </message>
    <message>
        <source>Asal berkas</source>
        <translation>Where the file is from</translation>
    </message>
    <message>
        <source>Belum punya berkas?</source>
        <translation>No file yet?</translation>
    </message>
    <message>
        <source>Pakai contoh tabel kami, isi di Excel, lalu impor kapan saja.</source>
        <translation>Use our sample table, fill it in with Excel, and import it any time.</translation>
    </message>
    <message>
        <source>Simpan contoh tabel</source>
        <translation>Save sample table</translation>
    </message>
    <message>
        <source>Riwayat impor</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>Buka Seller Center di peramban, lalu daftar semua pesanan.</source>
        <translation>Open the Seller Center in a browser, then the list of all orders.</translation>
    </message>
    <message>
        <source>Pilih ekspor pesanan, Excel atau CSV, lalu unduh.</source>
        <translation>Choose to export orders, Excel or CSV, then download.</translation>
    </message>
    <message>
        <source>Buka halaman penjualnya di peramban, lalu daftar pesanan.</source>
        <translation>Open the seller page in a browser, then the list of orders.</translation>
    </message>
    <message>
        <source>Ekspor pesanan pada tanggal yang kamu mau, lalu unduh.</source>
        <translation>Export the orders of the dates you want, then download.</translation>
    </message>
    <message>
        <source>Buka Meta Business Suite di peramban, lalu “Wawasan”, “Konten”.</source>
        <translation>Open Meta Business Suite in the browser, then “Insights”, “Content”.</translation>
    </message>
    <message>
        <source>Pilih “Ekspor data”, tanggalnya, dan angka “Seumur hidup” (Lifetime).</source>
        <translation>Choose “Export data”, the dates, and “Lifetime” numbers.</translation>
    </message>
    <message>
        <source>Buka TikTok Studio di peramban, lalu “Analytics”.</source>
        <translation>Open TikTok Studio in the browser, then “Analytics”.</translation>
    </message>
    <message>
        <source>Pilih “Download data”: Content dan Overview, sebagai CSV atau Excel.</source>
        <translation>Choose “Download data”: Content and Overview, as CSV or Excel.</translation>
    </message>
    <message>
        <source>Tarik berkas zip atau CSV-nya ke kotak di halaman ini.</source>
        <translation>Drag the zip or CSV file to the box on this page.</translation>
    </message>
    <message>
        <source>Buka formulirnya, lalu tab jawaban, dan buka lembar jawabannya.</source>
        <translation>Open the form, then the answers tab, and open its answer sheet.</translation>
    </message>
    <message>
        <source>Unduh lembar itu sebagai Excel (.xlsx) atau CSV.</source>
        <translation>Download that sheet as Excel (.xlsx) or CSV.</translation>
    </message>
    <message>
        <source>Satu baris untuk satu barang, dengan baris judul di atasnya.</source>
        <translation>One row for one item, with a row of headers above.</translation>
    </message>
    <message>
        <source>Yang perlu ada: tanggal, produk, dan harga atau totalnya.</source>
        <translation>What must be there: date, product, and the price or total.</translation>
    </message>
    <message>
        <source>Tutup dulu di Excel, lalu tarik berkasnya ke kotak di halaman ini.</source>
        <translation>Close it in Excel first, then drag the file into the box on this page.</translation>
    </message>
    <message>
        <source>Tabel (*.xlsx *.xls *.xlsb *.ods *.csv *.zip);;Semua berkas (*)</source>
        <translation>Tables (*.xlsx *.xls *.xlsb *.ods *.csv *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas pesanan</source>
        <translation>Choose an order file</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>contoh tabel UMKM Studio.xlsx</source>
        <translation>UMKM Studio sample table.xlsx</translation>
    </message>
    <message>
        <source>Contoh tabel tersimpan di {folder}.</source>
        <translation>Sample table saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Cari nama, produk, nomor</source>
        <translation>Name, product, number</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Semua waktu</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Sejak {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Sampai {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Produk: {name}</source>
        <translation>Product: {name}</translation>
    </message>
    <message>
        <source>Pelanggan: {name}</source>
        <translation>Customer: {name}</translation>
    </message>
    <message>
        <source>Impor: {file}</source>
        <translation>Import: {file}</translation>
    </message>
    <message>
        <source>Belum lunas</source>
        <translation>Not fully paid</translation>
    </message>
    <message>
        <source>Lepas saringan {words}</source>
        <translation>Remove the filter {words}</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Perlu diurus</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>Tempat lain</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <source>Semua tempat</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Semua kode</source>
        <translation>All codes</translation>
    </message>
    <message>
        <source>Memakai kode</source>
        <translation>With a code</translation>
    </message>
    <message>
        <source>Tanpa kode</source>
        <translation>No code</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Cari judul atau caption</source>
        <translation>Search title or caption</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Semua tempat</source>
        <translation>All platforms</translation>
    </message>
    <message>
        <source>Semua pilar</source>
        <translation>All pillars</translation>
    </message>
    <message>
        <source>Semua produk</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pujian</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>Kritik</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>Saring menurut produk</source>
        <translation>Filter by product</translation>
    </message>
    <message>
        <source>Semua izin</source>
        <translation>Any consent</translation>
    </message>
    <message>
        <source>Saring menurut izin</source>
        <translation>Filter by consent</translation>
    </message>
    <message>
        <source>Semua {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>Pujian {count}</source>
        <translation>Praise {count}</translation>
    </message>
    <message>
        <source>Kritik {count}</source>
        <translation>Criticism {count}</translation>
    </message>
    <message>
        <source>{verified} dari {all} terhubung ke pesanan</source>
        <translation>{verified} of {all} linked to an order</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Coba contoh</source>
        <translation>Try a sample</translation>
    </message>
    <message>
        <source>Mau lihat-lihat dulu? Buka dengan data contoh, datamu sendiri tetap kosong.</source>
        <translation>Want to look around first? Open it with sample data, your own stays empty.</translation>
    </message>
    <message>
        <source>Langkah {step} dari {steps}</source>
        <translation>Step {step} of {steps}</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sepuluh menit tiap malam, usaha jadi lebih jelas.</source>
        <translation>Ten minutes an evening, and your business is clearer.</translation>
    </message>
    <message>
        <source>Rencanakan konten, catat pesanan, dan lihat unggahan mana yang benar-benar membawa pembeli.</source>
        <translation>Plan posts, note orders, and see which posts really bring buyers.</translation>
    </message>
    <message>
        <source>Bekerja tanpa internet</source>
        <translation>Works without internet</translation>
    </message>
    <message>
        <source>Data tinggal di laptop ini</source>
        <translation>Data stays on this laptop</translation>
    </message>
    <message>
        <source>Tanpa akun dan tanpa iklan</source>
        <translation>No account and no ads</translation>
    </message>
    <message>
        <source>Pindah laptop? Pilih cadangan…</source>
        <translation>New laptop? Choose a backup…</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lewati dulu</source>
        <translation>Skip for now</translation>
    </message>
</context>
<context>
    <name>FirstWeekCard</name>
    <message>
        <source>Lihat data contoh</source>
        <translation>See sample data</translation>
    </message>
    <message>
        <source>Singkirkan daftar</source>
        <translation>Put the list away</translation>
    </message>
    <message>
        <source>Bisa ditampilkan lagi dari Pengaturan</source>
        <translation>Can be shown again from Settings</translation>
    </message>
    <message>
        <source>Minggu pertamamu</source>
        <translation>Your first week</translation>
    </message>
    <message>
        <source>{done} dari {all} langkah</source>
        <translation>{done} of {all} steps</translation>
    </message>
    <message>
        <source>Beri nama usahamu</source>
        <translation>Give your business a name</translation>
    </message>
    <message>
        <source>Dipakai untuk menyapa dan untuk cetakan.</source>
        <translation>Used to greet you and for prints.</translation>
    </message>
    <message>
        <source>Isi nama</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Tambah satu produk</source>
        <translation>Add one product</translation>
    </message>
    <message>
        <source>Dengan biaya membuatnya, supaya laba bisa dihitung.</source>
        <translation>With what it costs to make, so that profit can be worked out.</translation>
    </message>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Catat satu pesanan, atau impor</source>
        <translation>Note one order, or import</translation>
    </message>
    <message>
        <source>Pesanan terakhirmu cukup. Berkas marketplace atau buku Excel bisa diambil sekaligus.</source>
        <translation>Your latest order is enough. Marketplace files or an Excel book can be taken in at once.</translation>
    </message>
    <message>
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rencanakan satu konten dengan kode</source>
        <translation>Plan one post with a code</translation>
    </message>
    <message>
        <source>Pembeli menyebut kodenya, dan kamu tahu konten mana yang membawa pesanan.</source>
        <translation>Buyers name the code, and you know which post brought the order.</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Langkah ini dilewati.</source>
        <translation>Step skipped.</translation>
    </message>
    <message>
        <source>Langkah terakhir dilewati. Daftarnya bisa muncul lagi dari Pengaturan.</source>
        <translation>The last step is skipped. The list can come back from Settings.</translation>
    </message>
    <message>
        <source>Daftarnya disingkirkan. Bisa ditampilkan lagi dari Pengaturan.</source>
        <translation>The list is put away. It can be shown again from Settings.</translation>
    </message>
</context>
<context>
    <name>FixedPart</name>
    <message>
        <source>Belum ada langkah.</source>
        <translation>No steps yet.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ubah langkah perbaikan</source>
        <translation>Edit the steps</translation>
    </message>
    <message>
        <source>Langkah perbaikan</source>
        <translation>Steps to mend it</translation>
    </message>
    <message>
        <source>{done} dari {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>lewat {day}</source>
        <translation>past {day}</translation>
    </message>
    <message>
        <source>Catat perubahan</source>
        <translation>Note a change</translation>
    </message>
    <message>
        <source>Salin kabar untuk pembeli</source>
        <translation>Copy the news for the buyer</translation>
    </message>
    <message>
        <source>Tutup kritik ini</source>
        <translation>Close this criticism</translation>
    </message>
    <message>
        <source>Cukup sampai di sini</source>
        <translation>That is enough</translation>
    </message>
</context>
<context>
    <name>FixesPart</name>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Tema kritik</source>
        <translation>Themes of criticism</translation>
    </message>
    <message>
        <source>Contoh: tutup bocor</source>
        <translation>For example: leaking lid</translation>
    </message>
    <message>
        <source>Catat perubahan seterusnya</source>
        <translation>Note a lasting change</translation>
    </message>
    <message>
        <source>Tentang apa</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Tema baru</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Dengan kata-katamu sendiri, supaya keluhan yang sama terhitung.</source>
        <translation>In your own words, so that the same complaints are counted.</translation>
    </message>
    <message>
        <source>Yang diakui dan diubah</source>
        <translation>What was owned and changed</translation>
    </message>
    <message>
        <source>Langkah perbaikan</source>
        <translation>Steps to mend it</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Sudah dilakukan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hapus langkah ini</source>
        <translation>Delete this step</translation>
    </message>
    <message>
        <source>Tambah langkah</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Contoh: kirim 2 botol pengganti</source>
        <translation>For example: send 2 new bottles</translation>
    </message>
    <message>
        <source>Belum ada. Resep, kemasan, aturan atau cara kerja yang berubah.</source>
        <translation>None yet. Recipes, packaging, rules or ways of working that changed.</translation>
    </message>
    <message>
        <source>Ubah catatan ini</source>
        <translation>Edit this entry</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Buka cadangan data</source>
        <translation>Open the backups</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ganti juga cadangan otomatis dengan yang baru</source>
        <translation>Replace automatic backups by a new one, too</translation>
    </message>
    <message>
        <source>Cadangan dan berkas Excel yang pernah kamu simpan sendiri tidak ikut berubah.</source>
        <translation>Backups and Excel files that you saved yourself do not change.</translation>
    </message>
    <message>
        <source>Ketik {word}</source>
        <translation>Type {word}</translation>
    </message>
    <message>
        <source>Tempat kedua ({place}) tidak terpasang. Cadangan di sana masih memuatnya, sampai kamu pasang dan ganti di Pengaturan, bagian Kewajiban soal data pembeli.</source>
        <translation>The second place ({place}) is not connected. Backups there still hold this person, until you connect it and replace them in Settings, under Duties about buyers&apos; data.</translation>
    </message>
    <message numerus="yes">
        <source>Hapus juga %n berkas foto ini</source>
        <translation>
            <numerusform>Also delete %n photo file</numerusform>
            <numerusform>Also delete these %n photo files</numerusform>
        </translation>
    </message>
    <message>
        <source>Centang kalau fotonya dari pembeli dan tidak kamu perlukan lagi. Foto produkmu sendiri biarkan saja. Tanpa centang, berkasnya tetap ada di laptopmu.</source>
        <translation>Tick this if the photos are from the buyer and you do not need them any more. Leave photos of your own products alone. Without the tick, the files stay on your laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n foto di folder UMKM Studio ikut dihapus.</source>
        <translation>
            <numerusform>%n photo in UMKM Studio&apos;s folder is deleted with it.</numerusform>
            <numerusform>%n photos in UMKM Studio&apos;s folder are deleted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foto masih dipakai konten atau testimoni lain, jadi tidak ikut dihapus.</source>
        <translation>
            <numerusform>%n photo is still used by another post or testimonial, so it is not deleted.</numerusform>
            <numerusform>%n photos are still used by other posts or testimonials, so they are not deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ketik dulu {word}.</source>
        <translation>Type {word} first.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Isi dulu bagian ini.</source>
        <translation>Fill this in first.</translation>
    </message>
</context>
<context>
    <name>FoundFile</name>
    <message>
        <source>Ganti</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Dikenali: {format}</source>
        <translation>Recognised: {format}</translation>
    </message>
    <message>
        <source>Tampaknya: {format}</source>
        <translation>Looks like: {format}</translation>
    </message>
    <message>
        <source>Belum dikenal, cocokkan sendiri</source>
        <translation>Not known yet, match it yourself</translation>
    </message>
    <message numerus="yes">
        <source>%n lembar</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Berkas ini berisi hasil unggahan. Angkanya dicocokkan dengan kalendermu, dan kolomnya sudah jelas, jadi langkah 2 dilewati.</source>
        <translation>This file holds post results. Its numbers are matched with your calendar, and its columns are clear, so step 2 is skipped.</translation>
    </message>
    <message>
        <source>Berkas ini buku kerja UMKM Studio. Kolomnya sudah jelas, jadi langkah 2 dilewati.</source>
        <translation>This file is a UMKM Studio workbook. Its columns are clear, so step 2 is skipped.</translation>
    </message>
    <message>
        <source>Kami belum menemukan kolom {fields}. Pilih di langkah berikut.</source>
        <translation>We have not found a column for {fields}. Choose it in the next step.</translation>
    </message>
    <message numerus="yes">
        <source>%n kolom belum pasti gunanya. Kamu memilihnya di langkah berikut.</source>
        <translation>
            <numerusform>%n column is not sure yet. You choose in the next step.</numerusform>
            <numerusform>%n columns are not sure yet. You choose in the next step.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi {columns} kolom sudah kami kenali dari judul dan isinya. Kamu bisa memeriksanya di langkah berikut.</source>
        <translation>The contents of {columns} columns were recognised by their headings and cells. You can check them in the next step.</translation>
    </message>
    <message>
        <source>Berkas ini terbaca sebagai laporan pesanan {format}. {columns} kolom sudah cocok, kamu bisa melihatnya di langkah berikut.</source>
        <translation>This file reads as an order report from {format}. Columns already matched: {columns}. You can see them in the next step.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Mulai</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Sepuluh menit pertama: kenali aplikasinya, lalu isi yang paling berguna.</source>
        <translation>The first ten minutes: get to know the program, then fill in what helps most.</translation>
    </message>
    <message>
        <source>Buka aplikasi, isi nama usahamu, lalu “Lanjut”. Atau tekan “Coba contoh” untuk melihat toko contoh: datanya tidak pernah bercampur dengan datamu.</source>
        <translation>Open the program, fill in your business&apos;s name, then “Next”. Or press “Try a sample” to look at a practice shop: its data never mixes with yours.</translation>
    </message>
    <message>
        <source>Pilih berapa konten seminggu yang kamu sanggup. Teratur lebih baik.</source>
        <translation>Choose how many posts a week you can manage. Regular is better.</translation>
    </message>
    <message>
        <source>Di Beranda ada daftar “Minggu pertamamu”: nama, satu produk, satu pesanan, satu konten dengan kode. Setiap langkah boleh dilewati.</source>
        <translation>Home has a list, “Your first week”: a name, one product, one order, one post with a code. Each step may be skipped.</translation>
    </message>
    <message>
        <source>Tambah satu produk dengan biaya membuatnya (HPP). Tanpa HPP, laba tidak bisa dihitung dan tertulis “–”.</source>
        <translation>Add one product with what it costs to make. Without costs no profit can be worked out, and it says “–”.</translation>
    </message>
    <message>
        <source>Tiap malam cukup buka Beranda: yang jatuh tempo, yang menunggu dibalas, pesanan yang perlu diurus. “Cukup untuk hari ini” boleh ditekan kapan pun.</source>
        <translation>Each evening, Home is enough: what is due, who waits for an answer, which orders need you. “Enough for today” may be pressed at any time.</translation>
    </message>
    <message>
        <source>Ctrl+K mencari apa saja; F1 menjelaskan halaman yang terbuka.</source>
        <translation>Ctrl+K finds anything; F1 explains the page that is open.</translation>
    </message>
    <message>
        <source>Mencatat pesanan</source>
        <translation>Noting orders</translation>
    </message>
    <message>
        <source>Untuk pesanan dari WhatsApp, bazar, atau tetangga yang tidak punya lembar.</source>
        <translation>For orders from WhatsApp, a bazaar or the neighbours, which no sheet knows of.</translation>
    </message>
    <message>
        <source>Tekan “Catat pesanan” di Beranda atau di halaman Pesanan.</source>
        <translation>Press “Add order” on Home or on the page Orders.</translation>
    </message>
    <message>
        <source>Isi barang dan jumlahnya. Salin chat pembeli lalu Ctrl+V: nama, barang, dan tanggalnya diusulkan, kamu tinggal membetulkan.</source>
        <translation>Fill in what and how many. Copy the buyer&apos;s chat, then press Ctrl+V: name, products and day are proposed, and you only correct them.</translation>
    </message>
    <message>
        <source>Tanyakan “tahu dari mana?” dan isi kode yang disebut pembeli. Dengan itu pesanan terhitung untuk unggahan yang membawanya.</source>
        <translation>Ask “how did you hear of us?” and fill in the code that the buyer names. With it, the order counts for the post that brought it.</translation>
    </message>
    <message>
        <source>Isi tanggal jadi dan uang mukanya kalau ada, lalu simpan dengan Ctrl+S.</source>
        <translation>Fill in when it has to be ready and the down payment, if any, then save with Ctrl+S.</translation>
    </message>
    <message>
        <source>Bagian “Minggu ini” menjumlahkan yang harus dibuat per produk, siap dicetak.</source>
        <translation>“This week” adds up what has to be made of each product, ready to print.</translation>
    </message>
    <message>
        <source>Salah hapus? Ctrl+Z mengembalikan, dan Tempat sampah menyimpannya 30 hari.</source>
        <translation>Deleted by mistake? Ctrl+Z brings it back, and the bin keeps it for 30 days.</translation>
    </message>
    <message>
        <source>Mengimpor lembar pesanan</source>
        <translation>Importing order sheets</translation>
    </message>
    <message>
        <source>Semua pesanan Shopee, TikTok Shop, Tokopedia, Lazada, Blibli, atau buku Excel-mu masuk sekaligus.</source>
        <translation>All orders of Shopee, TikTok Shop, Tokopedia, Lazada, Blibli or your own Excel book come in at once.</translation>
    </message>
    <message>
        <source>Unduh laporan pesanan dari Seller Centre di laptop. Berkasnya tidak perlu diubah.</source>
        <translation>Download the order report from the Seller Centre on the laptop. The file needs no changes.</translation>
    </message>
    <message>
        <source>Di Pesanan, tekan “Impor” (Ctrl+I) dan pilih berkasnya, atau geser berkas ke jendela.</source>
        <translation>On Orders, press “Import” (Ctrl+I) and choose the file, or drop it onto the window.</translation>
    </message>
    <message>
        <source>Kalau kolomnya belum dikenal, cocokkan sekali. Untuk berkas berikutnya diingat.</source>
        <translation>Where its columns are not known yet, match them once. It is remembered for the next file.</translation>
    </message>
    <message>
        <source>Periksa barisnya. Yang meragukan ada di atas dengan alasannya, dan bisa diperbaiki di tempat. Sebelum kamu menekan “Impor”, tidak ada yang disimpan.</source>
        <translation>Check the rows. Doubtful ones stand at the top with the reason, and can be mended there. Until you press “Import”, nothing is kept.</translation>
    </message>
    <message>
        <source>Nomor HP dan alamat pembeli tidak ikut disimpan, kecuali kamu menyalakannya di Pengaturan.</source>
        <translation>Buyers&apos; phone numbers and addresses are not kept, unless you switch that on in Settings.</translation>
    </message>
    <message>
        <source>Berkas yang sama boleh diimpor lagi: tidak ada yang tercatat dua kali. Impor yang salah dibatalkan dari “…”, Riwayat impor.</source>
        <translation>The same file may be imported again: nothing is counted twice. A wrong import is taken back from “…”, Import history.</translation>
    </message>
    <message>
        <source>Merencanakan konten</source>
        <translation>Planning posts</translation>
    </message>
    <message>
        <source>Supaya selalu tahu apa yang diunggah berikutnya, dan pengikut tidak merasa terus dijuali.</source>
        <translation>So that you always know what to post next, and followers do not feel sold to all the time.</translation>
    </message>
    <message>
        <source>Di Kalender Konten, tekan sebuah hari lalu N, dan tulis judulnya.</source>
        <translation>In the Content Calendar, press a day, then N, and write a title.</translation>
    </message>
    <message>
        <source>Pilih pilarnya: Edukasi, Cerita, Di Balik Layar, atau Promo. Keseimbangan sebulan terlihat di atas kalender.</source>
        <translation>Choose its pillar: Education, Story, Behind the Scenes or Promo. The balance of the month stands above the calendar.</translation>
    </message>
    <message>
        <source>Susun caption dari data produk, dan beri kode. Klaim seperti halal atau “terbaik” diingatkan, dan kamu yang memutuskan.</source>
        <translation>Build the caption from the product&apos;s facts, and give it a code. You are warned of claims such as halal or “the best”, and decide yourself.</translation>
    </message>
    <message>
        <source>Kalau waktunya tiba, tekan “Salin caption”, unggah sendiri dari HP, lalu “Tandai sudah tayang”.</source>
        <translation>When its time comes, press “Copy caption”, post it yourself from your phone, then press “Mark as published”.</translation>
    </message>
    <message>
        <source>Beberapa hari kemudian isi hasilnya, atau impor dari Instagram dan TikTok Studio.</source>
        <translation>A few days later fill in its results, or import them from Instagram and TikTok Studio.</translation>
    </message>
    <message>
        <source>Hari istirahat dan jam tenang dijaga: rencana yang terlalu padat diingatkan, tidak dilarang.</source>
        <translation>Rest days and quiet hours are protected: you are told of a plan that is too full, and nothing is forbidden.</translation>
    </message>
    <message>
        <source>Kode dan mitra</source>
        <translation>Codes and partners</translation>
    </message>
    <message>
        <source>Mengetahui kode, mitra, dan iklan mana yang membawa pesanan dan laba.</source>
        <translation>Know which codes, partners and ads bring orders and profit.</translation>
    </message>
    <message>
        <source>Buat satu kode untuk satu unggahan atau satu mitra.</source>
        <translation>Make one code for one post or one partner.</translation>
    </message>
    <message>
        <source>Tulis kodenya di caption, atau bagikan tautan WhatsApp dan kode QR yang sudah berisi produk dan kodenya. Kartu kode bisa dicetak.</source>
        <translation>Write the code into the caption, or share a WhatsApp link and QR code that already hold the product and the code. Cards with codes can be printed.</translation>
    </message>
    <message>
        <source>Dengan mitra: catat kesepakatannya, cetak selembar, tandatangani berdua, lalu tandai yang sudah dikirim dan dibayar.</source>
        <translation>With a partner: note what was agreed, print it on one page, sign it both, then tick what was sent and paid.</translation>
    </message>
    <message>
        <source>Sebelum membayar iklan, buat “Uji kecil”: anggaran, kode, dan titik impas ditulis dulu.</source>
        <translation>Before you pay for an ad, make a “Small test”: budget, code and break-even are written down first.</translation>
    </message>
    <message>
        <source>Hasilnya berupa rentang, dari yang terbukti lewat kode sampai yang mungkin.</source>
        <translation>The result is a range, from what a code proves to what may be.</translation>
    </message>
    <message>
        <source>Kode yang ditulis mirip, misalnya RATNA1O, hanya diusulkan. Dihitung setelah kamu setuju.</source>
        <translation>A code written almost right, such as RATNA1O, is only proposed. It counts once you agree.</translation>
    </message>
    <message>
        <source>Membalas pembeli</source>
        <translation>Answering buyers</translation>
    </message>
    <message>
        <source>Tidak ada yang terlewat, dan jawaban yang sama tidak diketik lagi.</source>
        <translation>Nobody is forgotten, and the same answer is not typed again.</translation>
    </message>
    <message>
        <source>Di Tanya-Jawab, catat pesan yang belum sempat dibalas, atau tempel.</source>
        <translation>In Q &amp; A, note a message that you could not answer yet, or paste it.</translation>
    </message>
    <message>
        <source>Pilih balasan. Nama, harga, dan ongkir terisi sendiri; yang masih kosong ditandai.</source>
        <translation>Choose an answer. Name, price and shipping are filled in; what is still empty is marked.</translation>
    </message>
    <message>
        <source>Salin, tempel di WhatsApp atau Instagram, lalu “Sudah dibalas”.</source>
        <translation>Copy it, paste it into WhatsApp or Instagram, then press “Answered already”.</translation>
    </message>
    <message>
        <source>Ctrl+J menaruh balasan di jendela kecil di atas chat.</source>
        <translation>Ctrl+J puts the answers into a small window above the chat.</translation>
    </message>
    <message>
        <source>Pertanyaan yang berulang bisa dijadikan ide konten Edukasi dengan satu tekan.</source>
        <translation>A question that keeps coming becomes an idea for an Education post with one press.</translation>
    </message>
    <message>
        <source>Waktu membalas hanya dihitung di dalam jam balasmu. Malam dan hari istirahat milikmu.</source>
        <translation>Time to answer is counted within your own hours only. Nights and rest days are yours.</translation>
    </message>
    <message>
        <source>Testimoni dan kritik</source>
        <translation>Testimonials and criticism</translation>
    </message>
    <message>
        <source>Kata pembeli disimpan apa adanya: pujian dibagikan dengan izin, kritik diperbaiki.</source>
        <translation>Buyers&apos; words are kept as they are: praise is shared with consent, criticism is mended.</translation>
    </message>
    <message>
        <source>Tekan “Catat testimoni” dan tulis kata-katanya persis.</source>
        <translation>Press “Note a testimonial” and write down the exact words.</translation>
    </message>
    <message>
        <source>Tekan “Minta izin”, kirim teksnya sendiri, lalu catat jawabannya: untuk tempat mana, nama apa, sampai kapan.</source>
        <translation>Press “Ask for consent”, send the text yourself, then note the answer: for which places, under which name, until when.</translation>
    </message>
    <message>
        <source>Setelah ada izin, buat gambar atau draf konten dari testimoni itu.</source>
        <translation>With consent, make a picture or a draft post of that testimonial.</translation>
    </message>
    <message>
        <source>Untuk kritik: balas dengan nama, tulis langkah perbaikannya, dan apa yang berubah seterusnya.</source>
        <translation>With criticism: answer by name, write down how you mend it, and what is different from now on.</translation>
    </message>
    <message>
        <source>Kalau izinnya ditarik, catat. Unggahan yang harus diturunkan muncul di Beranda.</source>
        <translation>When consent is withdrawn, note it. Posts that have to come down appear on Home.</translation>
    </message>
    <message>
        <source>Testimoni yang diterima dan yang ditampilkan dibandingkan, termasuk bintangnya.</source>
        <translation>Testimonials that came in are compared with those that are shown, stars included.</translation>
    </message>
    <message>
        <source>Membaca hasil</source>
        <translation>Reading results</translation>
    </message>
    <message>
        <source>Unggahan mana yang membawa pesanan dan laba, bukan hanya suka.</source>
        <translation>Which posts bring orders and profit, not only likes.</translation>
    </message>
    <message>
        <source>Buka Hasil dan pilih masanya, misalnya 90 hari terakhir.</source>
        <translation>Open Results and choose a time, such as the last 90 days.</translation>
    </message>
    <message>
        <source>Baca lencananya: “Terbukti lewat kode”, “Kata pembeli”, “Kemungkinan”, atau “Belum cukup data”.</source>
        <translation>Read the badges: “Proven by code”, “Buyer told us”, “Likely” or “Not enough data”.</translation>
    </message>
    <message>
        <source>Tekan batang atau titik di grafik untuk melihat pesanannya.</source>
        <translation>Press a bar or a point of a chart to see its orders.</translation>
    </message>
    <message>
        <source>“Suka atau pesanan?” membandingkan keduanya. “Lebih dalam” menaksir pesanan tambahan, dengan rentangnya.</source>
        <translation>“Likes or orders?” compares the two. “In depth” estimates extra orders, with a range.</translation>
    </message>
    <message>
        <source>Kalau sebuah pilar “belum bisa dibedakan”, rencanakan uji adil beberapa minggu.</source>
        <translation>Where a pillar “can&apos;t be told apart yet”, plan a fair test of some weeks.</translation>
    </message>
    <message>
        <source>Setiap grafik bisa disimpan, disalin, dicetak, atau dibawa ke Excel dari tombol “…”.</source>
        <translation>Every chart can be saved, copied, printed or taken to Excel from its button “…”.</translation>
    </message>
    <message>
        <source>Refleksi bulanan di satu lembar</source>
        <translation>The month on one page</translation>
    </message>
    <message>
        <source>Sekali sebulan: apa yang terjadi, apa artinya, dan apa yang dilanjutkan.</source>
        <translation>Once a month: what happened, what it means, and what goes on.</translation>
    </message>
    <message>
        <source>Buka Refleksi Bulanan dan baca angkanya di sebelah kiri.</source>
        <translation>Open Monthly Reflection and read its figures at the left.</translation>
    </message>
    <message>
        <source>Jawab tiga pertanyaan dengan kata-katamu. Bukti di bawahnya bisa ikut dimasukkan.</source>
        <translation>Answer three questions in your own words. The evidence below can be put in.</translation>
    </message>
    <message>
        <source>Tulis yang dilanjutkan, disederhanakan, dan dihentikan.</source>
        <translation>Write down what to keep, to simplify and to stop.</translation>
    </message>
    <message>
        <source>Tandai keputusan bulan lalu: dijalankan atau tidak, dan apa yang terjadi.</source>
        <translation>Tick last month&apos;s decisions: carried out or not, and what happened.</translation>
    </message>
    <message>
        <source>Tekan “Tutup bulan ini”, lalu cetak selembar (A4, F4, atau Letter), atau simpan sebagai PDF atau Excel.</source>
        <translation>Press “Close this month”, then print one page (A4, F4 or Letter), or save it as PDF or Excel.</translation>
    </message>
    <message>
        <source>Yang kamu ketik tersimpan sendiri. Angka bulan yang sudah ditutup tidak berubah diam-diam.</source>
        <translation>What you type is kept as you type. Figures of a closed month never change silently.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Datamu hanya ada di laptop ini, jadi salinannya penting.</source>
        <translation>Your data is on this laptop alone, so copies of it matter.</translation>
    </message>
    <message>
        <source>Cadangan otomatis dibuat dan diperiksa sendiri. Umurnya tertulis di kiri bawah setiap halaman.</source>
        <translation>Backups are made and checked by themselves. How old they are stands at the lower left of every page.</translation>
    </message>
    <message>
        <source>Sesekali tekan Ctrl+B dan simpan ke flashdisk. Boleh diberi kata sandi; kalau lupa, cadangan itu tidak bisa dibuka siapa pun.</source>
        <translation>Now and then press Ctrl+B and save one to a flash drive. It may have a passphrase; if you forget it, nobody can open that backup.</translation>
    </message>
    <message>
        <source>Supaya tidak perlu diingat: di Pengaturan pilih “Tempat kedua”, misalnya flashdisk atau folder Google Drive. Cadangan terbaru disalin ke sana sendiri.</source>
        <translation>So that you need not remember: choose a “Second place” in Settings, a flash drive or a folder of Google Drive. The newest backup is copied there by itself.</translation>
    </message>
    <message>
        <source>Memulihkan: Pengaturan, Cadangan data, “Pilih cadangan…”. Data sekarang dicadangkan dulu.</source>
        <translation>To restore: Settings, Backup, “Choose a backup…”. What is there now is backed up first.</translation>
    </message>
    <message>
        <source>Laptop baru, atau berkas yang rusak</source>
        <translation>A new laptop, or a damaged file</translation>
    </message>
    <message>
        <source>Laptop bisa rusak, listrik bisa padam. Tenang: ada jalan kembalinya.</source>
        <translation>Laptops break and the power fails. Stay calm: there is a way back.</translation>
    </message>
    <message>
        <source>Pindah laptop: di laptop lama tekan Ctrl+B dan simpan cadangan ke flashdisk. Di laptop baru pasang aplikasinya.</source>
        <translation>To another laptop: on the old one press Ctrl+B and save a backup to a flash drive. Install the program on the new one.</translation>
    </message>
    <message>
        <source>Klik dua kali berkas .umkm di flashdisk itu, lalu “Pulihkan”. Atau tekan “Pindah laptop? Pilih cadangan…” di langkah pertama.</source>
        <translation>Double-click the .umkm file on that drive, then “Restore”. Or press “New laptop? Choose a backup…” in the first step.</translation>
    </message>
    <message>
        <source>Kata sandi cadangan dan tempat kedua tidak ikut pindah. Beranda mengingatkan; pasang lagi sekali.</source>
        <translation>The passphrase of backups and the second place do not move along. Home reminds you; set them once more.</translation>
    </message>
    <message>
        <source>Toko tidak bisa dibuka karena berkasnya rusak? Tidak ada yang ditimpa. Pilih cadangan terbaru yang ditawarkan, atau “Cadangan lain di sini…”.</source>
        <translation>Can&apos;t the shop be opened because its file is damaged? Nothing is written over. Choose the newest backup that is offered, or “Other backups here…”.</translation>
    </message>
    <message>
        <source>Tidak ada cadangan? Yang masih terbaca diselamatkan baris demi baris, dengan laporan apa yang hilang. Berkas lama tetap disimpan.</source>
        <translation>No backup? What can still be read is saved row by row, with a report of what is lost. The old file is kept.</translation>
    </message>
    <message>
        <source>Sesudah memulihkan, cocokkan pesanan terakhir dengan catatanmu, lalu tekan “Semua benar” di Pengaturan.</source>
        <translation>After restoring, compare the latest orders with your notes, then press “All correct” in Settings.</translation>
    </message>
    <message>
        <source>Menjaga data pembeli</source>
        <translation>Taking care of buyers&apos; data</translation>
    </message>
    <message>
        <source>Pembeli mempercayakan namanya kepadamu. Yang tidak perlu tidak usah disimpan.</source>
        <translation>Buyers trust you with their names. What is not needed need not be kept.</translation>
    </message>
    <message>
        <source>Dari lembar pesanan, nomor HP dan alamat baru ikut disimpan kalau kamu menyalakannya di Pengaturan, Privasi.</source>
        <translation>Phone numbers and addresses of order sheets are kept only if you switch that on in Settings, Privacy.</translation>
    </message>
    <message>
        <source>Ada yang melihat layarmu? F8 menyamarkan nama, nomor, dan alamat. Tekan sekali lagi untuk kembali.</source>
        <translation>Is somebody looking at your screen? F8 masks names, numbers and addresses. Press it again to go back.</translation>
    </message>
    <message>
        <source>Pembeli minta salinan, pembetulan, atau dihapus: Pesanan, Pelanggan, buka namanya, lalu “Data pribadi”. Angka penjualan tetap ada.</source>
        <translation>A buyer asks for a copy, a correction, or to be deleted: Orders, Customers, open the name, then “Personal data”. Sales figures stay.</translation>
    </message>
    <message>
        <source>Sesudah menghapus seseorang, cadangan lama masih memuatnya. Di Pengaturan, “Kewajiban soal data pembeli”, cadangan itu bisa diganti.</source>
        <translation>After somebody is deleted, older backups still hold them. In Settings, “Duties about buyers&apos; data”, these backups can be replaced.</translation>
    </message>
    <message>
        <source>Laptop hilang? Dari laptop lain, dengan cadangan dari flashdisk, buka Pengaturan, “Kalau laptop hilang”: yang dilakukan, surat ke pembeli, dan siapa yang dikabari.</source>
        <translation>Is the laptop gone? On another one, with a backup from a flash drive, open Settings, “If the laptop is lost”: what to do, the letter to buyers, and whom to tell.</translation>
    </message>
    <message>
        <source>Setahun sekali Beranda mengusulkan pembeli yang sudah lama tanpa kabar; kamu yang memutuskan siapa yang dihapus.</source>
        <translation>Once a year Home proposes buyers who were not heard of for long; you decide who is deleted.</translation>
    </message>
    <message>
        <source>Semua data juga bisa keluar ke Excel dari Pengaturan, dan diimpor kembali.</source>
        <translation>All data can also go out to Excel from Settings, and come back in.</translation>
    </message>
    <message>
        <source>Jangan simpan folder data di OneDrive atau Google Drive; cadangannya boleh.</source>
        <translation>Do not keep the data folder in OneDrive or Google Drive; backups are welcome there.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Sebelumnya (PgUp)</source>
        <translation>Previous (PgUp)</translation>
    </message>
    <message>
        <source>Berikutnya (PgDn)</source>
        <translation>Next (PgDn)</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kembali ke hari ini (T)</source>
        <translation>Back to today (T)</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Papan ide: ide yang belum punya tanggal, dan pancingan (I)</source>
        <translation>Idea board: ideas without a date, and prompts (I)</translation>
    </message>
    <message>
        <source>Pilihan lain</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Konten baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Konten baru (Ctrl+N, atau N di hari yang dipilih)</source>
        <translation>New post (Ctrl+N, or N on the selected day)</translation>
    </message>
    <message>
        <source>Ide ({count})</source>
        <translation>Ideas ({count})</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Pilihan lain</source>
        <translation>More options</translation>
    </message>
</context>
<context>
    <name>HeardFromField</name>
    <message>
        <source>Judul unggahan, atau kata pembeli</source>
        <translation>Title of a post, or the buyer’s words</translation>
    </message>
    <message>
        <source>Lupa. Dihitung tanpa jejak asal.</source>
        <translation>Forgotten. Counted as of unknown origin.</translation>
    </message>
    <message>
        <source>Ubah pilihan</source>
        <translation>Change choices</translation>
    </message>
    <message>
        <source>Lupa</source>
        <translation>Forgot</translation>
    </message>
    <message>
        <source>Satu jawaban tiap baris</source>
        <translation>One answer per line</translation>
    </message>
    <message>
        <source>“Lupa” selalu ada di ujungnya.</source>
        <translation>“Forgot” always stands at the end.</translation>
    </message>
    <message>
        <source>Pilihan “Tahu dari mana?”</source>
        <translation>Choices for “Heard from where?”</translation>
    </message>
</context>
<context>
    <name>HeardTable</name>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>(gambar atau suara)</source>
        <translation>(picture or voice)</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{name}, jam {clock}</source>
        <translation>{name}, {clock}</translation>
    </message>
    <message>
        <source>{name}, jam {clock} · dibalas setelah {wait}</source>
        <translation>{name}, {clock} · answered after {wait}</translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Yang perlu diurus malam ini, supaya sepuluh menit cukup dan tidak ada terlewat.</source>
        <translation>What needs you tonight, so that ten minutes are enough and nothing is missed.</translation>
    </message>
    <message>
        <source>Lihat kartu teratas: yang jatuh tempo, satu tombol untuk tiap hal.</source>
        <translation>Look at the top card: what is due, with one button each.</translation>
    </message>
    <message>
        <source>Siapkan unggahan berikutnya: yang belum lengkap tertulis di sana.</source>
        <translation>Prepare the next post: what is still missing stands there.</translation>
    </message>
    <message>
        <source>Balas yang menunggu dan majukan pesanan yang perlu diurus.</source>
        <translation>Answer who waits, and move orders a step on.</translation>
    </message>
    <message>
        <source>Tekan “Cukup untuk hari ini” kapan pun kamu mau berhenti.</source>
        <translation>Press “Enough for today” whenever you want to stop.</translation>
    </message>
    <message>
        <source>Hilangkah yang belum selesai?</source>
        <translation>Is what I did not finish lost?</translation>
    </message>
    <message>
        <source>Tidak. Besok semuanya muncul lagi.</source>
        <translation>No. It all comes back tomorrow.</translation>
    </message>
    <message>
        <source>Dari mana pelajaran minggu ini?</source>
        <translation>Where does the lesson of the week come from?</translation>
    </message>
    <message>
        <source>Dari pesanan dan unggahanmu sendiri, dengan tanda seberapa kuat buktinya. Kalau datanya masih sedikit, itu yang dikatakan.</source>
        <translation>From your own orders and posts, marked with how strong the evidence is. Where there is too little data, it says so.</translation>
    </message>
    <message>
        <source>Daftar minggu pertama sudah tidak perlu?</source>
        <translation>No need for the list of the first week any more?</translation>
    </message>
    <message>
        <source>Tekan “Singkirkan daftar”. Dari Pengaturan bisa ditampilkan lagi.</source>
        <translation>Press “Put the list away”. Settings can show it again.</translation>
    </message>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
    </message>
    <message>
        <source>Merencanakan unggahan, dan menjaga supaya Promo tidak terlalu banyak.</source>
        <translation>Plan posts, and take care that there is not too much Promo.</translation>
    </message>
    <message>
        <source>Tekan sebuah hari, lalu N, dan tulis judulnya. Itu sudah cukup.</source>
        <translation>Press a day, then N, and write a title. That is enough.</translation>
    </message>
    <message>
        <source>Lengkapi nanti: pilar, caption, kode, foto, daftar periksa.</source>
        <translation>Complete it later: pillar, caption, code, photo, checklist.</translation>
    </message>
    <message>
        <source>Geser ke hari lain kalau rencana berubah; jamnya tetap.</source>
        <translation>Drag it to another day when plans change; its hour stays.</translation>
    </message>
    <message>
        <source>Setelah diunggah, tekan “Tandai sudah tayang”.</source>
        <translation>After posting, press “Mark as published”.</translation>
    </message>
    <message>
        <source>Beberapa hari kemudian, isi hasilnya atau impor dari Instagram.</source>
        <translation>Some days later fill in its results, or import them from Instagram.</translation>
    </message>
    <message>
        <source>Apakah aplikasi ini mengunggah sendiri?</source>
        <translation>Does this app post by itself?</translation>
    </message>
    <message>
        <source>Tidak. Kamu menyalin caption dan mengunggahnya sendiri; aplikasi ini tidak memakai internet.</source>
        <translation>No. You copy the caption and post it yourself; this app does not use the internet.</translation>
    </message>
    <message>
        <source>Apa itu papan ide?</source>
        <translation>What is the ideas board?</translation>
    </message>
    <message>
        <source>Tempat ide yang belum punya hari. Geser ke sebuah hari kalau sudah waktunya.</source>
        <translation>A place for ideas without a day. Drag one to a day when its time has come.</translation>
    </message>
    <message>
        <source>Kenapa ada kode di unggahan?</source>
        <translation>Why does a post have a code?</translation>
    </message>
    <message>
        <source>Kalau pembeli menyebut kodenya, pesanan itu terhitung untuk unggahan ini.</source>
        <translation>When a buyer names the code, the order counts for this post.</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Semua pesanan, produk, dan pelanggan dari segala tempat jualan di satu tempat.</source>
        <translation>All orders, products and customers of every channel in one place.</translation>
    </message>
    <message>
        <source>Catat satu pesanan, atau tempel chat pembeli dengan Ctrl+V.</source>
        <translation>Note one order, or paste a buyer’s chat with Ctrl+V.</translation>
    </message>
    <message>
        <source>Impor berkas Shopee, TikTok Shop, Tokopedia, atau buku Excel-mu sendiri.</source>
        <translation>Import files of Shopee, TikTok Shop, Tokopedia, or your own Excel book.</translation>
    </message>
    <message>
        <source>Periksa dulu baris-barisnya; sebelum itu tidak ada yang disimpan.</source>
        <translation>Check the rows first; nothing is saved before that.</translation>
    </message>
    <message>
        <source>Isi HPP di bagian Produk, supaya laba bisa dihitung.</source>
        <translation>Fill in costs under Products, so that profit can be worked out.</translation>
    </message>
    <message>
        <source>Bagaimana kalau berkas yang sama diimpor lagi?</source>
        <translation>What if the same file is imported again?</translation>
    </message>
    <message>
        <source>Tidak apa-apa. Pesanan yang sudah ada tidak tercatat dua kali.</source>
        <translation>That is fine. Orders that are there already are not noted twice.</translation>
    </message>
    <message>
        <source>Impornya salah?</source>
        <translation>A wrong import?</translation>
    </message>
    <message>
        <source>Tombol “…”, Riwayat impor, lalu batalkan. Pesananmu yang lain tetap.</source>
        <translation>Button “…”, Import history, then take it back. Your other orders stay.</translation>
    </message>
    <message>
        <source>Kenapa labanya kosong?</source>
        <translation>Why is profit empty?</translation>
    </message>
    <message>
        <source>Ada produk di pesanan itu yang HPP-nya belum diisi. Angka yang tidak diketahui tidak ditebak.</source>
        <translation>A product of that order has no cost yet. What is not known is not guessed.</translation>
    </message>
    <message>
        <source>Kode &amp; Mitra</source>
        <translation>Codes &amp; Partners</translation>
    </message>
    <message>
        <source>Mengetahui kode, mitra, dan iklan mana yang benar-benar membawa pesanan.</source>
        <translation>Know which codes, partners and ads really bring orders.</translation>
    </message>
    <message>
        <source>Buat satu kode untuk satu unggahan, dan tulis kodenya di caption.</source>
        <translation>Make one code for one post, and write it into the caption.</translation>
    </message>
    <message>
        <source>Minta pembeli menyebut kodenya saat memesan, dan catat di pesanan.</source>
        <translation>Ask buyers to name the code when they order, and note it with the order.</translation>
    </message>
    <message>
        <source>Beri mitra kodenya sendiri, dan catat apa yang disepakati.</source>
        <translation>Give partners a code of their own, and note what was agreed.</translation>
    </message>
    <message>
        <source>Sebelum membayar iklan, coba kecil dulu di bagian Uji kecil.</source>
        <translation>Before paying for ads, try small first under Small tests.</translation>
    </message>
    <message>
        <source>Pembeli salah menulis kode?</source>
        <translation>A buyer mistyped a code?</translation>
    </message>
    <message>
        <source>Yang mirip diusulkan kepadamu, dan baru dihitung setelah kamu setuju.</source>
        <translation>What looks like it is proposed to you, and only counted once you agree.</translation>
    </message>
    <message>
        <source>Apa arti “Belum cukup data”?</source>
        <translation>What does “Too little data” mean?</translation>
    </message>
    <message>
        <source>Pesanannya masih terlalu sedikit untuk menyimpulkan. Tunggu sampai ada beberapa lagi.</source>
        <translation>There are too few orders to conclude anything. Wait until there are some more.</translation>
    </message>
    <message>
        <source>Testimoni &amp; Ulasan</source>
        <translation>Testimonials &amp; Reviews</translation>
    </message>
    <message>
        <source>Menyimpan kata pembeli apa adanya: pujian dibagikan dengan izin, kritik diperbaiki.</source>
        <translation>Keep buyers’ words as they are: praise is shared with consent, criticism is mended.</translation>
    </message>
    <message>
        <source>Catat kata-katanya persis, dan hubungkan ke pesanannya.</source>
        <translation>Note the exact words, and link them to the order.</translation>
    </message>
    <message>
        <source>Salin permintaan izin, kirim sendiri, lalu catat jawabannya.</source>
        <translation>Copy the request for consent, send it yourself, then note the answer.</translation>
    </message>
    <message>
        <source>Setelah ada izin, buat draf konten atau gambar dari testimoni itu.</source>
        <translation>With consent, make a draft post or a picture of the testimonial.</translation>
    </message>
    <message>
        <source>Untuk kritik: tulis jawabanmu dan apa yang kamu ubah.</source>
        <translation>For criticism: write your answer and what you changed.</translation>
    </message>
    <message>
        <source>Bolehkah kata-katanya dirapikan?</source>
        <translation>May the words be tidied up?</translation>
    </message>
    <message>
        <source>Kata pembeli tidak diubah. Boleh dipendekkan, dan potongannya terlihat.</source>
        <translation>A buyer’s words are not changed. They may be shortened, and the cut shows.</translation>
    </message>
    <message>
        <source>Pembeli menarik izinnya?</source>
        <translation>A buyer withdraws consent?</translation>
    </message>
    <message>
        <source>Catat di testimoninya. Unggahan yang memakainya muncul di daftar yang perlu diturunkan.</source>
        <translation>Note it with the testimonial. Posts that use it are then on the list of what to take down.</translation>
    </message>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Tidak ada pertanyaan yang terlewat, dan jawaban yang sering dipakai siap disalin.</source>
        <translation>No question is missed, and answers that are used often are ready to copy.</translation>
    </message>
    <message>
        <source>Catat pesan yang belum sempat dibalas, atau tempel dari chat.</source>
        <translation>Note messages that you could not answer yet, or paste them from a chat.</translation>
    </message>
    <message>
        <source>Pilih balasan, isi nama dan yang masih kosong, lalu salin.</source>
        <translation>Choose an answer, fill in the name and what is missing, then copy.</translation>
    </message>
    <message>
        <source>Tempel di WhatsApp atau Instagram, dan tandai sudah dibalas.</source>
        <translation>Paste it into WhatsApp or Instagram, and mark it as answered.</translation>
    </message>
    <message>
        <source>Dengan Ctrl+J balasan ada di jendela kecil di atas chat.</source>
        <translation>With Ctrl+J answers are in a small window above the chat.</translation>
    </message>
    <message>
        <source>Apakah chat-ku dibaca?</source>
        <translation>Are my chats read?</translation>
    </message>
    <message>
        <source>Tidak. Hanya yang kamu catat, atau berkas ekspor chat yang kamu pilih sendiri.</source>
        <translation>No. Only what you note, or an exported chat file that you choose yourself.</translation>
    </message>
    <message>
        <source>Bagaimana waktu membalas dihitung?</source>
        <translation>How is the time to answer counted?</translation>
    </message>
    <message>
        <source>Hanya di dalam jam balasmu. Malam dan hari istirahat tidak ikut dihitung.</source>
        <translation>Only inside your reply hours. Nights and rest days are not counted.</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Melihat unggahan mana yang membawa pesanan dan laba, bukan hanya suka.</source>
        <translation>See which posts bring orders and profit, not just likes.</translation>
    </message>
    <message>
        <source>Pilih masa yang ingin kamu lihat, misalnya 30 hari terakhir.</source>
        <translation>Choose the period you want to see, such as the last 30 days.</translation>
    </message>
    <message>
        <source>Baca tabel unggahan: lencana mengatakan dari mana itu diketahui.</source>
        <translation>Read the table of posts: the badge says how it is known.</translation>
    </message>
    <message>
        <source>Tekan sebuah batang di grafik untuk melihat pesanannya.</source>
        <translation>Press a bar in the chart to see its orders.</translation>
    </message>
    <message>
        <source>Buka “Suka atau pesanan?” untuk membandingkan pilar.</source>
        <translation>Open “Likes or orders?” to compare pillars.</translation>
    </message>
    <message>
        <source>Buka “Lebih dalam” untuk pesanan tambahan, jam ramai, kode, dan mitra.</source>
        <translation>Open “In depth” for extra orders, busy hours, codes and partners.</translation>
    </message>
    <message>
        <source>Kalau sebuah pilar belum bisa dibedakan, rencanakan uji adil.</source>
        <translation>Where a pillar can’t be told apart, plan a fair test.</translation>
    </message>
    <message>
        <source>Apa beda “Terbukti lewat kode” dan “Kemungkinan”?</source>
        <translation>What is the difference between “Proven by code” and “Likely”?</translation>
    </message>
    <message>
        <source>Yang pertama dihitung dari kode di pesanan. Yang kedua hanya taksiran dari waktu, dan tidak pernah dijumlahkan.</source>
        <translation>The first is counted from codes on orders. The second is only an estimate from timing, and is never added.</translation>
    </message>
    <message>
        <source>Bagaimana uji adil berjalan?</source>
        <translation>How does a fair test work?</translation>
    </message>
    <message>
        <source>Beberapa minggu dengan satu pilar dan beberapa minggu tanpa, diundi. Hasilnya dibaca setelah selesai, supaya kebetulan tidak dikira pengaruh.</source>
        <translation>Some weeks with a pillar and some without, drawn by chance. The result is read when it is over, so that chance is not taken for an effect.</translation>
    </message>
    <message>
        <source>Kenapa grafiknya belum ada?</source>
        <translation>Why is there no chart yet?</translation>
    </message>
    <message>
        <source>Grafik muncul setelah ada 10 pesanan. Sebelum itu, angkanya masih kebetulan.</source>
        <translation>Charts appear from 10 orders on. Before that, figures are chance.</translation>
    </message>
    <message>
        <source>Refleksi Bulanan</source>
        <translation>Monthly Reflection</translation>
    </message>
    <message>
        <source>Sekali sebulan: apa yang terjadi, apa artinya, dan apa yang dilanjutkan.</source>
        <translation>Once a month: what happened, what it means, and what to keep.</translation>
    </message>
    <message>
        <source>Baca angka bulan ini di sebelah kiri.</source>
        <translation>Read this month’s figures on the left.</translation>
    </message>
    <message>
        <source>Jawab tiga pertanyaan; bukti di bawahnya bisa ikut dimasukkan.</source>
        <translation>Answer three questions; the evidence below can be put in, too.</translation>
    </message>
    <message>
        <source>Tulis yang mau kamu Lanjutkan, Sederhanakan, dan Hentikan bulan depan.</source>
        <translation>Write down what to Keep, Simplify and Stop next month.</translation>
    </message>
    <message>
        <source>Bulan berikutnya, tandai tiap keputusan: “Dijalankan” atau “Tidak jadi”.</source>
        <translation>The month after, mark each decision: “Carried out” or “Not carried out”.</translation>
    </message>
    <message>
        <source>Setelah bulannya lewat, tekan “Tutup bulan ini” di bawah angkanya.</source>
        <translation>When the month is over, press “Close this month” below its figures.</translation>
    </message>
    <message>
        <source>Cetak satu lembar, atau simpan sebagai PDF atau Excel.</source>
        <translation>Print one page, or save it as PDF or Excel.</translation>
    </message>
    <message>
        <source>Apa gunanya menutup bulan?</source>
        <translation>What is closing a month good for?</translation>
    </message>
    <message>
        <source>Angkanya disimpan seperti hari itu, jadi bulan-bulan bisa dibandingkan. Tulisan dan keputusanmu tetap bisa diubah.</source>
        <translation>Its figures are kept as they were that day, so that months can be compared. Your words and decisions can still be changed.</translation>
    </message>
    <message>
        <source>Angkanya berubah setelah bulan ditutup?</source>
        <translation>Do figures change after a month is closed?</translation>
    </message>
    <message>
        <source>Tidak dengan sendirinya. Kalau impor baru mengubahnya, itu dikatakan, dan kamu bisa menghitung ulang.</source>
        <translation>Not by themselves. If a new import changes them, you are told, and can count again.</translation>
    </message>
    <message>
        <source>Tulisanku hilang kalau laptop mati?</source>
        <translation>Is my text lost when the laptop dies?</translation>
    </message>
    <message>
        <source>Tidak. Yang kamu tulis disimpan sambil kamu mengetik.</source>
        <translation>No. What you write is saved while you type.</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Profil usaha, tampilan, cadangan, dan apa saja yang disimpan tentang pembeli.</source>
        <translation>Business profile, look, backups, and what is kept about buyers.</translation>
    </message>
    <message>
        <source>Ubah langsung; semua perubahan segera tersimpan.</source>
        <translation>Change things directly; every change is saved at once.</translation>
    </message>
    <message>
        <source>Sesekali simpan cadangan ke flashdisk dengan Ctrl+B.</source>
        <translation>Now and then save a backup to a USB stick with Ctrl+B.</translation>
    </message>
    <message>
        <source>Atau pilih tempat kedua, supaya cadangan ikut disalin ke sana.</source>
        <translation>Or choose a second place, so that backups are copied there, too.</translation>
    </message>
    <message>
        <source>Pilih bahasa, tema gelap atau terang, dan ukuran huruf.</source>
        <translation>Choose the language, a dark or light theme, and the text size.</translation>
    </message>
    <message>
        <source>Di mana dataku?</source>
        <translation>Where is my data?</translation>
    </message>
    <message>
        <source>Di satu berkas di laptop ini. Tidak ada akun, tidak ada yang dikirim.</source>
        <translation>In one file on this laptop. No account, nothing is sent.</translation>
    </message>
    <message>
        <source>Ganti laptop?</source>
        <translation>A new laptop?</translation>
    </message>
    <message>
        <source>Tekan Ctrl+B dan simpan ke flashdisk. Pasang aplikasi ini di laptop baru, lalu klik dua kali berkas cadangannya.</source>
        <translation>Press Ctrl+B and save to a flash drive. Install this program on the new laptop, then double-click the backup.</translation>
    </message>
    <message>
        <source>Lupa kata sandi cadangan?</source>
        <translation>Forgot the passphrase of backups?</translation>
    </message>
    <message>
        <source>Cadangan yang terkunci tidak bisa dipulihkan siapa pun. Datamu di laptop ini tidak dikunci, jadi lepas kata sandinya, lalu buat cadangan baru.</source>
        <translation>Nobody can restore locked backups. Your data on this laptop is not locked, so remove the passphrase, then make a new backup.</translation>
    </message>
    <message>
        <source>Ada yang terhapus?</source>
        <translation>Something was deleted?</translation>
    </message>
    <message>
        <source>Lihat Tempat sampah. Yang dihapus disimpan 30 hari.</source>
        <translation>Look into the bin. What is deleted is kept for 30 days.</translation>
    </message>
    <message>
        <source>Ada yang ikut melihat layar?</source>
        <translation>Is somebody else looking at the screen?</translation>
    </message>
    <message>
        <source>Tekan F8. Nama, nomor, dan alamat disamarkan di semua halaman dan cetakan sampai kamu menekannya lagi; angka tetap terlihat.</source>
        <translation>Press F8. Names, numbers and addresses are masked on all pages and prints until you press it again; figures stay.</translation>
    </message>
    <message>
        <source>Pembeli minta datanya dihapus?</source>
        <translation>A buyer wants their data deleted?</translation>
    </message>
    <message>
        <source>Buka namanya di Pesanan, bagian Pelanggan. Jumlah penjualan tetap, orangnya tidak ada lagi.</source>
        <translation>Open their name in Orders, under Customers. The sums stay, the person is gone.</translation>
    </message>
</context>
<context>
    <name>HelpDrawer</name>
    <message>
        <source>Di mana saja</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Di daftar pesanan</source>
        <translation>In the list of orders</translation>
    </message>
    <message>
        <source>Di kalender</source>
        <translation>In the calendar</translation>
    </message>
    <message>
        <source>Di Tanya-Jawab</source>
        <translation>On Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Mencari sesuatu?</source>
        <translation>Looking for something?</translation>
    </message>
    <message>
        <source>Arti kata</source>
        <translation>What words mean</translation>
    </message>
    <message>
        <source>Di pesanan atau pesan baru: isi dari chat yang disalin</source>
        <translation>In a new order or message: fill it from a copied chat</translation>
    </message>
    <message>
        <source>Pindah halaman</source>
        <translation>Go to another page</translation>
    </message>
    <message>
        <source>Tutup panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Buka pesanan</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Pilih, untuk mengubah banyak sekaligus</source>
        <translation>Select, to change many at once</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Langsung ke satu status</source>
        <translation>Straight to one status</translation>
    </message>
    <message>
        <source>Pindahkan konten per hari atau per minggu</source>
        <translation>Move a post by a day or a week</translation>
    </message>
    <message>
        <source>Alt+panah</source>
        <translation>Alt+arrow</translation>
    </message>
    <message>
        <source>Gandakan konten ke minggu depan</source>
        <translation>Repeat the post next week</translation>
    </message>
    <message>
        <source>Salin balasan teratas</source>
        <translation>Copy the top answers</translation>
    </message>
    <message>
        <source>Salin balasan yang dipilih, atau yang pertama ditemukan</source>
        <translation>Copy the chosen answer, or the first one found</translation>
    </message>
    <message>
        <source>Hapus yang dipilih</source>
        <translation>Delete what is chosen</translation>
    </message>
    <message>
        <source>F1, tanpa internet</source>
        <translation>F1, without internet</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Halaman ini</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Kata dan tempat</source>
        <translation>Words and places</translation>
    </message>
    <message>
        <source>Tentang UMKM Studio</source>
        <translation>About UMKM Studio</translation>
    </message>
    <message>
        <source>Bantuan untuk halaman</source>
        <translation>Help for the page</translation>
    </message>
    <message>
        <source>Bantuan untuk</source>
        <translation>Help for</translation>
    </message>
    <message>
        <source>Biasanya begini</source>
        <translation>It usually goes like this</translation>
    </message>
    <message>
        <source>Sering ditanya</source>
        <translation>Often asked</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Bab panduan</source>
        <translation>Chapter of the guide</translation>
    </message>
    <message>
        <source>Panah</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Hari sebelum dan sesudahnya, konten di hari itu</source>
        <translation>The day before and after, posts of the day</translation>
    </message>
    <message>
        <source>Buka konten yang dipilih</source>
        <translation>Open the chosen post</translation>
    </message>
    <message>
        <source>Salin konten; Ctrl+V menaruhnya di hari lain</source>
        <translation>Copy the post; Ctrl+V puts it on another day</translation>
    </message>
    <message>
        <source>Lepas tanggalnya, simpan sebagai ide</source>
        <translation>Take its date off, keep it as an idea</translation>
    </message>
    <message>
        <source>Hapus konten yang dipilih</source>
        <translation>Delete the chosen post</translation>
    </message>
    <message>
        <source>Harga dan HPP</source>
        <translation>Price and cost</translation>
    </message>
    <message>
        <source>Pesanan, bagian Produk</source>
        <translation>Orders, under Products</translation>
    </message>
    <message>
        <source>Biaya kanal</source>
        <translation>Channel fees</translation>
    </message>
    <message>
        <source>Pengaturan, bagian Biaya kanal</source>
        <translation>Settings, under Channel fees</translation>
    </message>
    <message>
        <source>Yang terhapus</source>
        <translation>What was deleted</translation>
    </message>
    <message>
        <source>Pesanan, tombol “…”, atau di Pengaturan</source>
        <translation>Orders, the “…” button, or Settings</translation>
    </message>
    <message>
        <source>Data satu pembeli</source>
        <translation>The data of one buyer</translation>
    </message>
    <message>
        <source>Pesanan, bagian Pelanggan, lalu namanya</source>
        <translation>Orders, under Customers, then the name</translation>
    </message>
    <message>
        <source>Kesalahan yang diakui, yang diubah</source>
        <translation>Mistakes owned, things changed</translation>
    </message>
    <message>
        <source>Testimoni &amp; Ulasan, tombol Catatan kepercayaan</source>
        <translation>Testimonials &amp; Reviews, button Trust log</translation>
    </message>
    <message>
        <source>Impor yang salah</source>
        <translation>An import that went wrong</translation>
    </message>
    <message>
        <source>Pesanan, tombol “…”, lalu Riwayat impor</source>
        <translation>Orders, the “…” button, then Import history</translation>
    </message>
    <message>
        <source>Toko contoh dan minggu pertama</source>
        <translation>Practice shop and first week</translation>
    </message>
    <message>
        <source>Pengaturan, bagian Belajar dan mencoba</source>
        <translation>Settings, part Learn and try</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Lisensi</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>UMKM Studio boleh dipakai dan dibagikan dengan bebas (MIT). Di dalamnya ada Qt dan PySide6 (LGPL-3.0), huruf Figtree dan Plus Jakarta Sans (OFL-1.1), ikon Tabler (MIT), dan pustaka lain.</source>
        <translation>UMKM Studio may be used and shared freely (MIT). In it are Qt and PySide6 (LGPL-3.0), the fonts Figtree and Plus Jakarta Sans (OFL-1.1), Tabler icons (MIT) and other libraries.</translation>
    </message>
    <message>
        <source>Teks lisensi</source>
        <translation>Texts of the licences</translation>
    </message>
    <message>
        <source>Di folder aplikasi ini, di dalam resources, lalu licenses.</source>
        <translation>In this program&apos;s folder, in resources, then licenses.</translation>
    </message>
</context>
<context>
    <name>HistoryDrawer</name>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Semua pesan</source>
        <translation>All messages</translation>
    </message>
    <message>
        <source>Semua pesan di unggahan</source>
        <translation>All messages about the post</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Jenis pesan</source>
        <translation>Kind of message</translation>
    </message>
    <message>
        <source>Belum ada pesan jenis ini.</source>
        <translation>No messages of this kind yet.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tandai belum dibalas</source>
        <translation>Mark as not answered</translation>
    </message>
    <message>
        <source>Kotak ide: catat usul pembeli sebagai Ide, lalu jadikan konten dengan namanya.</source>
        <translation>Idea box: note buyers&apos; suggestions as Idea, then make a post of one, with their name.</translation>
    </message>
    <message numerus="yes">
        <source>{ideas} ide: {made} jadi konten, {out} sudah tayang.</source>
        <translation>
            <numerusform>{ideas} idea: {made} became posts, {out} published.</numerusform>
            <numerusform>{ideas} ideas: {made} became posts, {out} published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ideas} ide: {made} jadi konten, {out} sudah tayang. {waiting} pemilik ide belum dikabari.</source>
        <translation>
            <numerusform>{ideas} idea: {made} became posts, {out} published. {waiting} who had the idea were not told yet.</numerusform>
            <numerusform>{ideas} ideas: {made} became posts, {out} published. {waiting} who had the idea were not told yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bertanya lalu memesan: belum cukup data. Baru {people} orang bertanya dalam sebulan sampai pekan lalu, perlu {enough}.</source>
        <translation>Asked, then ordered: too little data. Only {people} people asked in the month up to last week, {enough} are needed.</translation>
    </message>
    <message>
        <source>Dari {people} orang yang bertanya dalam sebulan sampai pekan lalu, {ordered} memesan dalam seminggu sesudahnya. Bisa lebih, karena yang memesan dengan nama lain tidak terlihat. Ini urutan waktu, belum tentu karena jawabanmu.</source>
        <translation>Of {people} people who asked in the month up to last week, {ordered} ordered within a week. It may be more, for who orders under another name is not seen. This is an order in time, not proof that your answer did it.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Jam balas</source>
        <translation>Reply hours</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ubah jam balas</source>
        <translation>Change reply hours</translation>
    </message>
    <message>
        <source>Belum diatur, jadi setiap jam dihitung. Isi jam balasmu, supaya malam dan waktu istirahat tidak ikut dihitung.</source>
        <translation>Not set yet, so every hour counts. Fill in your reply hours, so that nights and rest are not counted.</translation>
    </message>
    <message>
        <source>{days} libur dan tidak dihitung. Istirahat juga bagian dari usaha.</source>
        <translation>{days} is free and not counted. Rest is part of the business, too.</translation>
    </message>
    <message>
        <source>Setiap hari {hours}. Di luar itu, waktu membalas tidak dihitung. Istirahat juga bagian dari usaha.</source>
        <translation>Every day {hours}. Outside of it the time to answer is not counted. Rest is part of the business, too.</translation>
    </message>
    <message>
        <source>Setiap hari {hours}, {days} libur. Di luar itu, waktu membalas tidak dihitung. Istirahat juga bagian dari usaha.</source>
        <translation>Every day {hours}, {days} free. Outside of it the time to answer is not counted. Rest is part of the business, too.</translation>
    </message>
    <message>
        <source>{first} dan {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Hari dan jam memesan sebagai tabel</source>
        <translation>Days and hours of orders as a table</translation>
    </message>
    <message>
        <source>Hari dan jam orang memesan</source>
        <translation>Days and hours in which people order</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang jamnya tercatat di masa ini.</source>
        <translation>No orders with an hour in this period yet.</translation>
    </message>
    <message numerus="yes">
        <source>{weekday} jam {hour}: %n pesanan</source>
        <translation>
            <numerusform>{weekday} at {hour}: %n order</numerusform>
            <numerusform>{weekday} at {hour}: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>Siapa punya ide ini</source>
        <translation>Whose idea this is</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Bukan mitra</source>
        <translation>Not a partner</translation>
    </message>
    <message>
        <source>Atau orang lain</source>
        <translation>Or somebody else</translation>
    </message>
    <message>
        <source>Contoh: @bunda.lila</source>
        <translation>Example: @bunda.lila</translation>
    </message>
    <message>
        <source>Nama atau akun pengikut dan pembeli.</source>
        <translation>Name or account of a follower or buyer.</translation>
    </message>
    <message>
        <source>Mau disebut</source>
        <translation>Wants to be named</translation>
    </message>
    <message>
        <source>Belum ditanya</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Sebut nama</source>
        <translation>Name them</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Disebut pada</source>
        <translation>Named on</translation>
    </message>
    <message>
        <source>Dikabari pada</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Kabar hasilnya</source>
        <translation>What they were told</translation>
    </message>
    <message>
        <source>Contoh: disukai, 5 orang bertanya</source>
        <translation>Example: well liked, 5 people asked</translation>
    </message>
    <message>
        <source>Ide sendiri</source>
        <translation>My own idea</translation>
    </message>
    <message>
        <source>Hapus catatan ini: idenya dari kamu sendiri</source>
        <translation>Delete this note: the idea is your own</translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>Pemilik ide dicatat.</source>
        <translation>Whose idea it is, is noted.</translation>
    </message>
    <message>
        <source>Ide ini dicatat sebagai idemu sendiri.</source>
        <translation>This idea is noted as your own.</translation>
    </message>
</context>
<context>
    <name>IdeaList</name>
    <message>
        <source>Ide</source>
        <translation>Ideas</translation>
    </message>
</context>
<context>
    <name>IdeaSource</name>
    <message>
        <source>Ide dari orang lain?</source>
        <translation>Somebody else’s idea?</translation>
    </message>
    <message>
        <source>Idemu sendiri.</source>
        <translation>Your own idea.</translation>
    </message>
    <message>
        <source>Ubah pemilik ide</source>
        <translation>Change whose idea it is</translation>
    </message>
    <message>
        <source>Ide dari {source}, dikabari {day}.</source>
        <translation>Idea from {source}, told on {day}.</translation>
    </message>
    <message>
        <source>Ide dari {source}. Sebut namanya saat tayang.</source>
        <translation>Idea from {source}. Name them when it is published.</translation>
    </message>
    <message>
        <source>Ide dari {source}.</source>
        <translation>Idea from {source}.</translation>
    </message>
</context>
<context>
    <name>IdeaTray</name>
    <message>
        <source>Tutup papan ide</source>
        <translation>Close the idea board</translation>
    </message>
    <message>
        <source>Idemu</source>
        <translation>Your ideas</translation>
    </message>
    <message>
        <source>Pancingan</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Pilar ide</source>
        <translation>Pillar of ideas</translation>
    </message>
    <message>
        <source>Semua pilar</source>
        <translation>All pillars</translation>
    </message>
    <message>
        <source>Tulis ide, lalu Enter</source>
        <translation>Write an idea, then Enter</translation>
    </message>
    <message>
        <source>Ide baru</source>
        <translation>New idea</translation>
    </message>
    <message>
        <source>Papan ide</source>
        <translation>Idea board</translation>
    </message>
    <message>
        <source>Tarik ke sebuah hari, atau Spasi untuk {day}. ← → memilih hari.</source>
        <translation>Drag it to a day, or press Space for {day}. ← → choose the day.</translation>
    </message>
    <message>
        <source>Klik untuk menyimpan, tarik ke sebuah hari, atau Spasi untuk {day}.</source>
        <translation>Click to keep it, drag it to a day, or press Space for {day}.</translation>
    </message>
    <message>
        <source>Belum ada ide di sini. Tulis satu, atau ambil dari Pancingan.</source>
        <translation>No ideas here yet. Write one, or take one from Prompts.</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Batalkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Diimpor</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New orders</translation>
    </message>
    <message>
        <source>Diperbarui</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Hasil unggahan</source>
        <translation>Post results</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New products</translation>
    </message>
    <message>
        <source>Pembeli baru</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>Belum masuk</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Riwayat impor</source>
        <translation>Import history</translation>
    </message>
    <message numerus="yes">
        <source>%n konten</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Kembali ke pesanan</source>
        <translation>Back to orders</translation>
    </message>
    <message>
        <source>Lihat pesanannya</source>
        <translation>See its orders</translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Impor ini tidak punya pesanan lagi.</source>
        <translation>This import has no orders any more.</translation>
    </message>
    <message>
        <source>Belum ada impor yang bisa dibatalkan.</source>
        <translation>There is no import to undo yet.</translation>
    </message>
    <message>
        <source>Impor ini sudah dibatalkan.</source>
        <translation>This import is undone already.</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>Tanggal seperti “{text}”: mana yang ditulis lebih dulu?</source>
        <translation>Dates like “{text}”: which comes first?</translation>
    </message>
    <message>
        <source>Pesanan ini sama persis dengan baris {row}: satu pesanan yang sama?</source>
        <translation>This order is exactly like row {row}: is it the same order?</translation>
    </message>
    <message>
        <source>Baris {rows} dan seterusnya</source>
        <translation>Rows {rows} and more</translation>
    </message>
    <message>
        <source>Baris {rows}</source>
        <translation>Rows {rows}</translation>
    </message>
    <message>
        <source>{place} di lembar {sheet}</source>
        <translation>{place} on sheet {sheet}</translation>
    </message>
    <message>
        <source>{place}, kolom {column}</source>
        <translation>{place}, column {column}</translation>
    </message>
    <message>
        <source>Menunggu jawabanmu: {question}</source>
        <translation>Waits for your answer: {question}</translation>
    </message>
    <message>
        <source>Biarkan di luar</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>“{text}” di {rows} baris: berapa rupiah?</source>
        <translation>“{text}” (rows: {rows}): how many rupiah?</translation>
    </message>
    <message>
        <source>“{text}” di {rows} baris: berapa buah?</source>
        <translation>“{text}” (rows: {rows}): how many pieces?</translation>
    </message>
    <message>
        <source>“{text}” di {rows} baris: tanggal berapa?</source>
        <translation>“{text}” (rows: {rows}): which day?</translation>
    </message>
    <message>
        <source>“{text}” di {rows} baris: statusnya apa?</source>
        <translation>“{text}” (rows: {rows}): which status is it?</translation>
    </message>
    <message>
        <source>“{text}” di {rows} baris: sudah dibayar?</source>
        <translation>“{text}” (rows: {rows}): is it paid?</translation>
    </message>
    <message>
        <source>Total “{text}” di {rows} baris tidak sama dengan jumlah kali harga: mana yang benar?</source>
        <translation>The total “{text}” (rows: {rows}) is not quantity times price: which one is right?</translation>
    </message>
    <message>
        <source>“{text}” di {rows} baris tampak berisi beberapa produk: dipisah?</source>
        <translation>“{text}” (rows: {rows}) seems to hold several products: split it?</translation>
    </message>
    <message numerus="yes">
        <source>{count} buah</source>
        <translation>
            <numerusform>{count} pc</numerusform>
            <numerusform>{count} pcs</numerusform>
        </translation>
    </message>
    <message>
        <source>Hari dulu (31/12)</source>
        <translation>Day first (31/12)</translation>
    </message>
    <message>
        <source>Bulan dulu (12/31)</source>
        <translation>Month first (12/31)</translation>
    </message>
    <message>
        <source>Ya, satu pesanan</source>
        <translation>Yes, one order</translation>
    </message>
    <message>
        <source>Tidak, beberapa pesanan</source>
        <translation>No, several orders</translation>
    </message>
    <message>
        <source>Pisah: {parts}</source>
        <translation>Split: {parts}</translation>
    </message>
    <message>
        <source>Tetap satu produk</source>
        <translation>Keep as one product</translation>
    </message>
    <message>
        <source>{quantity} {product}</source>
        <translation>{quantity} {product}</translation>
    </message>
    <message>
        <source>Lunas</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Baru uang muka</source>
        <translation>Down payment only</translation>
    </message>
    <message>
        <source>Belum dibayar</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>Tidak dicatat</source>
        <translation>Not kept</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>Batalkan impor ini?</source>
        <translation>Undo this import?</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan baru dari berkas dihapus, yang diperbarui kembali seperti sebelumnya. Catatanmu sendiri tetap.</source>
        <translation>
            <numerusform>%n new order from the file goes, updated ones return to what they were. Your own notes stay.</numerusform>
            <numerusform>%n new orders from the file go, updated ones return to what they were. Your own notes stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n konten baru dari berkas dihapus, angka konten lain kembali seperti sebelumnya. Catatanmu sendiri tetap.</source>
        <translation>
            <numerusform>%n new post from the file goes, the numbers of other posts return to what they were. Your own notes stay.</numerusform>
            <numerusform>%n new posts from the file go, the numbers of other posts return to what they were. Your own notes stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batalkan impor</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Membatalkan impor.</source>
        <translation>Undoing the import.</translation>
    </message>
    <message>
        <source>{done} dari {total} pesanan dikembalikan</source>
        <translation>Orders put back: {done} of {total}</translation>
    </message>
    <message>
        <source>Impor {file} dibatalkan.</source>
        <translation>The import of {file} is undone.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Cocokkan kolom</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Membaca {file}. Belum ada yang disimpan.</source>
        <translation>Reading {file}. Nothing is saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n kolom masih menunggu pilihanmu. Pilih gunanya, atau “Tidak dipakai”.</source>
        <translation>
            <numerusform>%n column still waits for your choice. Say what it is, or “Not used”.</numerusform>
            <numerusform>%n columns still wait for your choice. Say what they are, or “Not used”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Membaca lembar {sheet}.</source>
        <translation>Reading sheet {sheet}.</translation>
    </message>
    <message>
        <source>Memeriksa pesanan. Belum ada yang disimpan.</source>
        <translation>Checking the orders. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Menyimpan pesanan.</source>
        <translation>Saving the orders.</translation>
    </message>
    <message>
        <source>{done} dari {total} baris dibaca</source>
        <translation>Rows read: {done} of {total}</translation>
    </message>
    <message>
        <source>{done} dari {total} pesanan</source>
        <translation>Orders: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Hasil Instagram</source>
        <translation>Instagram results</translation>
    </message>
    <message>
        <source>Angka harian Instagram</source>
        <translation>Instagram daily numbers</translation>
    </message>
    <message>
        <source>Hasil TikTok Studio</source>
        <translation>TikTok Studio results</translation>
    </message>
    <message>
        <source>Laporan penghasilan Shopee</source>
        <translation>Shopee income report</translation>
    </message>
    <message>
        <source>Buku sendiri</source>
        <translation>Own book</translation>
    </message>
    <message>
        <source>Buku kerja UMKM Studio</source>
        <translation>UMKM Studio workbook</translation>
    </message>
    <message>
        <source>Data dibaca di laptop ini saja, tidak dikirim ke mana pun.</source>
        <translation>Data is read on this laptop only and sent nowhere.</translation>
    </message>
    <message>
        <source>Periksa dulu. Belum ada yang disimpan sebelum kamu menekan tombol impor.</source>
        <translation>Have a look first. Nothing is saved until you press the import button.</translation>
    </message>
    <message>
        <source>{file} · {rows} baris · format {format}</source>
        <translation>{file} · rows: {rows} · format: {format}</translation>
    </message>
    <message>
        <source>Nomor pesanan</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status pengembalian</source>
        <translation>Return status</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Varian atau ukuran</source>
        <translation>Variant or size</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Jumlah dikembalikan</source>
        <translation>Quantity returned</translation>
    </message>
    <message>
        <source>Harga satuan</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Diskon barang</source>
        <translation>Item discount</translation>
    </message>
    <message>
        <source>Diskon per unit</source>
        <translation>Discount per unit</translation>
    </message>
    <message>
        <source>Diskon pesanan</source>
        <translation>Order discount</translation>
    </message>
    <message>
        <source>Diskon paket</source>
        <translation>Bundle discount</translation>
    </message>
    <message>
        <source>Ongkos kirim</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Biaya kanal</source>
        <translation>Channel fee</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>Tahu dari mana</source>
        <translation>Heard from</translation>
    </message>
    <message>
        <source>Catatan pembeli</source>
        <translation>Buyer’s note</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Uang muka</source>
        <translation>Down payment</translation>
    </message>
    <message>
        <source>Total baris</source>
        <translation>Row total</translation>
    </message>
    <message>
        <source>Total pesanan</source>
        <translation>Order total</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Harus jadi</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>ID pelanggan</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Perlu dicek</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Belum bisa masuk</source>
        <translation>Cannot come in yet</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Sudah ada, tidak ada yang berubah.</source>
        <translation>Already here, nothing changed.</translation>
    </message>
    <message>
        <source>Sudah ada, diperbarui.</source>
        <translation>Already here, updated.</translation>
    </message>
    <message>
        <source>Sudah ada, diperbarui: {before} jadi {after}.</source>
        <translation>Already here, updated: {before} to {after}.</translation>
    </message>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Isi harga</source>
        <translation>Fill in price</translation>
    </message>
    <message>
        <source>Pakai saran</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ikutkan lagi</source>
        <translation>Include again</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>{column}: {sentence}</source>
        <translation>{column}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Penjualan dan unggahan</source>
        <translation>Sales and posts</translation>
    </message>
    <message>
        <source>Suka atau pesanan?</source>
        <translation>Likes or orders?</translation>
    </message>
    <message>
        <source>Lebih dalam</source>
        <translation>In depth</translation>
    </message>
    <message>
        <source>Masa yang dilihat</source>
        <translation>Period shown</translation>
    </message>
    <message>
        <source>Cetak grafik</source>
        <translation>Print charts</translation>
    </message>
    <message>
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>Impor dari berkas</source>
        <translation>Import from file</translation>
    </message>
    <message>
        <source>Hasil muncul dari pesanan dan unggahanmu</source>
        <translation>Results come from your orders and posts</translation>
    </message>
    <message>
        <source>Catat pesanan pertamamu atau impor yang sudah ada. Setelah 10 pesanan, di sini terlihat unggahan mana yang membawa pembeli.</source>
        <translation>Note your first order or import those you have. From 10 orders on you see here which posts brought buyers.</translation>
    </message>
    <message>
        <source>Belum ada grafik untuk dicetak.</source>
        <translation>No charts to print yet.</translation>
    </message>
    <message>
        <source>Unggahan dan pesanannya</source>
        <translation>Posts and their orders</translation>
    </message>
    <message>
        <source>30 hari terakhir</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>90 hari terakhir</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Tanpa jejak</source>
        <translation>No trace</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Ketik sebagian nama produk</source>
        <translation>Type part of the product name</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Harga satuan (Rp)</source>
        <translation>Unit price (Rp)</translation>
    </message>
    <message>
        <source>Hapus barang ini</source>
        <translation>Remove this item</translation>
    </message>
    <message>
        <source>Diskon barang {amount}</source>
        <translation>Item discount {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n dikembalikan</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message>
        <source>Tertulis “{words}”. Produknya benar?</source>
        <translation>It said “{words}”. Is this the product?</translation>
    </message>
    <message>
        <source>Tertulis “{words}”. Tanyakan dulu pilihannya, bisa juga:</source>
        <translation>It said “{words}”. Ask which one is meant, it could also be:</translation>
    </message>
    <message>
        <source>Tertulis “{words}”. Ada beberapa yang cocok, bisa juga:</source>
        <translation>It said “{words}”. Several products fit, it could also be:</translation>
    </message>
    <message>
        <source>“{words}” belum ada di daftar produk. Pilih yang lain, atau isi harganya.</source>
        <translation>“{words}” is not among your products. Choose another, or fill in its price.</translation>
    </message>
    <message>
        <source>Jumlahnya kurang jelas, cek dulu.</source>
        <translation>How many is not clear, please check.</translation>
    </message>
    <message>
        <source>Tulis nama produknya.</source>
        <translation>Write the product name.</translation>
    </message>
    <message>
        <source>Isi jumlahnya.</source>
        <translation>Fill in the quantity.</translation>
    </message>
    <message>
        <source>Isi harganya. Hadiah? Tulis 0.</source>
        <translation>Fill in the price. A gift? Write 0.</translation>
    </message>
    <message>
        <source>Diskon barangnya lebih besar dari harganya.</source>
        <translation>The discount of this item is larger than its price.</translation>
    </message>
    <message>
        <source>Produk baru, ikut disimpan ke daftar produk.</source>
        <translation>New product, saved to your product list too.</translation>
    </message>
    <message>
        <source>Stok {left}.</source>
        <translation>{left} in stock.</translation>
    </message>
    <message>
        <source>Stok {left}, {missing} perlu dibuat.</source>
        <translation>{left} in stock, {missing} to make.</translation>
    </message>
    <message>
        <source>Biasanya {usual}. Sudah benar?</source>
        <translation>Usually {usual}. Is this right?</translation>
    </message>
    <message>
        <source>Kecil sekali. Sudah benar?</source>
        <translation>Very little. Is this right?</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Konten baru; di halaman Pesanan pesanan, di Tanya-Jawab pesan masuk</source>
        <translation>New post; on Orders an order, on Questions &amp; Answers a message</translation>
    </message>
    <message>
        <source>Catat satu pesanan</source>
        <translation>Add an order</translation>
    </message>
    <message>
        <source>Impor pesanan dari berkas</source>
        <translation>Import orders from a file</translation>
    </message>
    <message>
        <source>Salin jawaban lewat jendela kecil di atas chat</source>
        <translation>Copy answers from a small window above the chat</translation>
    </message>
    <message>
        <source>Cari pesanan, pembeli, konten, atau perintah, di mana saja</source>
        <translation>Search orders, buyers, posts or commands, anywhere</translation>
    </message>
    <message>
        <source>Cari di halaman ini</source>
        <translation>Search this page</translation>
    </message>
    <message>
        <source>Cetak halaman ini</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Simpan yang sedang diisi</source>
        <translation>Save what you are filling in</translation>
    </message>
    <message>
        <source>Tekan tombol utama di panel</source>
        <translation>Press the main button of the panel</translation>
    </message>
    <message>
        <source>Batalkan yang terakhir</source>
        <translation>Undo the last thing</translation>
    </message>
    <message>
        <source>Ulangi yang dibatalkan</source>
        <translation>Do again what was undone</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Mode tunjuk: samarkan nama, nomor, dan alamat di layar; tekan lagi untuk kembali</source>
        <translation>Privacy view: mask names, numbers and addresses on the screen; press again to go back</translation>
    </message>
    <message>
        <source>Pindah antara menu, halaman, dan pesan</source>
        <translation>Move between menu, page and message</translation>
    </message>
    <message>
        <source>Bantuan untuk halaman ini</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Daftar tombol ini</source>
        <translation>This list of keys</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Konten baru di hari yang dipilih</source>
        <translation>New post on the selected day</translation>
    </message>
    <message>
        <source>Tampilan bulan</source>
        <translation>Month view</translation>
    </message>
    <message>
        <source>Tampilan minggu</source>
        <translation>Week view</translation>
    </message>
    <message>
        <source>Tampilan daftar</source>
        <translation>List view</translation>
    </message>
    <message>
        <source>Kembali ke hari ini</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Papan ide</source>
        <translation>Idea board</translation>
    </message>
    <message>
        <source>Bulan atau minggu sebelumnya</source>
        <translation>Month or week before</translation>
    </message>
    <message>
        <source>Bulan atau minggu sesudahnya</source>
        <translation>Month or week after</translation>
    </message>
    <message>
        <source>Gandakan seminggu ke minggu depan</source>
        <translation>Repeat the whole week next week</translation>
    </message>
    <message>
        <source>Jadikan semua usulan tema draf</source>
        <translation>Make drafts of all theme suggestions</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Ganti status</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <source>Salin baris yang dipilih</source>
        <translation>Copy the selected rows</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Petunjuk per November 2026, bukan nasihat hukum.</source>
        <translation>A hint as of November 2026, not legal advice.</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Belajar dan mencoba</source>
        <translation>Learn and try</translation>
    </message>
    <message>
        <source>Buka contoh</source>
        <translation>Open sample</translation>
    </message>
    <message>
        <source>Tampilkan lagi</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Minggu pertama</source>
        <translation>First week</translation>
    </message>
    <message>
        <source>Minggu pertama ada lagi di Beranda.</source>
        <translation>The first week is on Home again.</translation>
    </message>
    <message>
        <source>Yang kamu lewati muncul lagi di Beranda</source>
        <translation>What you skipped appears on Home again</translation>
    </message>
    <message>
        <source>Toko contoh</source>
        <translation>Sample shop</translation>
    </message>
    <message>
        <source>Coba apa saja, datamu sendiri tidak tersentuh</source>
        <translation>Try anything, your own data is not touched</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Pelajaran minggu ini</source>
        <translation>Lesson of the week</translation>
    </message>
    <message>
        <source>Lihat buktinya</source>
        <translation>See the evidence</translation>
    </message>
    <message>
        <source>Buat kode</source>
        <translation>Make code</translation>
    </message>
    <message>
        <source>{proven} pesanan lewat kode, {reported} kata pembeli</source>
        <translation>Orders by code: {proven}, told by the buyer: {reported}</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” membawa %n pesanan.</source>
        <translation>
            <numerusform>“{title}” brought %n order.</numerusform>
            <numerusform>“{title}” brought %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” membawa %n pesanan, dengan laba {profit}.</source>
        <translation>
            <numerusform>“{title}” brought %n order, with a profit of {profit}.</numerusform>
            <numerusform>“{title}” brought %n orders, with a profit of {profit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” membawa {orders} pesanan. “{loved}” dapat {likes} suka, tetapi belum membawa pesanan.</source>
        <translation>
            <numerusform>“{title}” brought {orders} order. “{loved}” got {likes} likes, but no order yet.</numerusform>
            <numerusform>“{title}” brought {orders} orders. “{loved}” got {likes} likes, but no order yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” membawa {orders} pesanan. “{loved}” dapat {likes} suka, tetapi baru {few} pesanan.</source>
        <translation>
            <numerusform>“{title}” brought {orders} order. “{loved}” got {likes} likes, but orders so far: {few}.</numerusform>
            <numerusform>“{title}” brought {orders} orders. “{loved}” got {likes} likes, but orders so far: {few}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sesudah unggahan {pillar}, pesanan terlihat naik: {range} per unggahan. Ini perkiraan dari waktunya.</source>
        <translation>After {pillar} posts orders seem to rise: {range} per post. This is an estimate from timing.</translation>
    </message>
    <message>
        <source>Dari {orders} penjualan, {traced} diketahui asalnya. Beri satu kode untuk satu unggahan, nanti terlihat mana yang membawa pesanan.</source>
        <translation>Of {orders} sales the origin of {traced} is known. Give each post a code of its own, then you see which ones bring orders.</translation>
    </message>
    <message>
        <source>Belum ada penjualan dalam {weeks} minggu terakhir. Pelajaran muncul setelah {enough}.</source>
        <translation>No sales in the last {weeks} weeks yet. A lesson appears after {enough}.</translation>
    </message>
    <message numerus="yes">
        <source>Baru {orders} penjualan dalam {weeks} minggu terakhir. Pelajaran muncul setelah {enough}.</source>
        <translation>
            <numerusform>Only {orders} sale in the last {weeks} weeks. A lesson appears after {enough}.</numerusform>
            <numerusform>Only {orders} sales in the last {weeks} weeks. A lesson appears after {enough}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likenesses</name>
    <message>
        <source>Mungkin produk yang sama</source>
        <translation>Perhaps the same product</translation>
    </message>
    <message>
        <source>Tidak digabung sampai kamu bilang ya.</source>
        <translation>Not merged until you say yes.</translation>
    </message>
    <message numerus="yes">
        <source>Masih ada %n lagi setelah ini.</source>
        <translation>
            <numerusform>%n more after this.</numerusform>
            <numerusform>%n more after this.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” = “{kept}”?</source>
        <translation>“{other}” = “{kept}”?</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Bukan</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{answer}: {other} dan {kept}</source>
        <translation>{answer}: {other} and {kept}</translation>
    </message>
    <message>
        <source>{lines} baris pesanan pindah ke “{kept}”, yang HPP-nya {cost}.</source>
        <translation>Order lines that would go to “{kept}”: {lines}. Its cost is {cost}.</translation>
    </message>
    <message>
        <source>SKU-nya sama. {lines} baris pesanan pindah ke “{kept}”, yang HPP-nya {cost}.</source>
        <translation>The same SKU. Order lines that would go to “{kept}”: {lines}. Its cost is {cost}.</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
</context>
<context>
    <name>LikesTab</name>
    <message>
        <source>Belum ada pesanan di masa ini.</source>
        <translation>No orders in this period yet.</translation>
    </message>
    <message>
        <source>Pengaruh unggahan dari waktunya sedang dihitung.</source>
        <translation>What posts bring by timing is being worked out.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Paling lambat</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Tautan unggahan</source>
        <translation>Link to the post</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ini belum terlihat seperti tautan. Contoh: {example}</source>
        <translation>This does not look like a link yet. Example: {example}</translation>
    </message>
    <message>
        <source>Tautan disimpan, tetapi belum dikenali sebagai unggahan tertentu.</source>
        <translation>The link is saved, but we can’t tell which post it leads to.</translation>
    </message>
    <message>
        <source>Ini tautan {place}, sedangkan tempatnya {places}.</source>
        <translation>This is a link to {place}, but the platform is {places}.</translation>
    </message>
    <message>
        <source>Dikenali: {place}, nomor {key}</source>
        <translation>Recognised: {place}, number {key}</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>pesanan.xlsx</source>
        <translation>orders.xlsx</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Sedang disimpan</source>
        <translation>Being saved</translation>
    </message>
    <message>
        <source>Menyimpan {share}</source>
        <translation>Saving {share}</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>Ubah status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark completed</translation>
    </message>
    <message>
        <source>Tandai lunas</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>Ubah kode</source>
        <translation>Change code</translation>
    </message>
    <message>
        <source>Cetak slip</source>
        <translation>Print slips</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Pilih kolom yang tampil dan urutannya</source>
        <translation>Choose which columns show, and their order</translation>
    </message>
    <message>
        <source>Spasi untuk memilih, Enter untuk membuka, S untuk statusnya.</source>
        <translation>Space to select, Enter to open, S for the status.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n dipilih</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Mengubah {done} dari {total} pesanan</source>
        <translation>Changing orders: {done} of {total}</translation>
    </message>
    <message>
        <source>{total} pesanan</source>
        <translation>Orders: {total}</translation>
    </message>
    <message>
        <source>{seen} dari {total} terlihat, gulir untuk lainnya</source>
        <translation>{seen} of {total} in view, scroll for more</translation>
    </message>
</context>
<context>
    <name>LoadCheck</name>
    <message>
        <source>ringan</source>
        <translation>light</translation>
    </message>
    <message>
        <source>pas</source>
        <translation>just right</translation>
    </message>
    <message>
        <source>berat</source>
        <translation>heavy</translation>
    </message>
    <message>
        <source>Beban {count} minggu terakhir: {loads}.</source>
        <translation>How the last weeks felt ({count}): {loads}.</translation>
    </message>
    <message>
        <source>Ringan</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Pas</source>
        <translation>Just right</translation>
    </message>
    <message>
        <source>Berat</source>
        <translation>Heavy</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Slow down</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>{week} terasa {load}</source>
        <translation>{week} felt {load}</translation>
    </message>
    <message numerus="yes">
        <source>Dua minggu ini berat. Turunkan jadi %n konten seminggu?</source>
        <translation>
            <numerusform>These two weeks were heavy. Slow down to %n post a week?</numerusform>
            <numerusform>These two weeks were heavy. Slow down to %n posts a week?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Iramamu sekarang %n konten seminggu.</source>
        <translation>
            <numerusform>Your pace is now %n post a week.</numerusform>
            <numerusform>Your pace is now %n posts a week.</numerusform>
        </translation>
    </message>
    <message>
        <source>{week} terasa bagaimana?</source>
        <translation>{week}: how did it feel?</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Tambah catatan</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Minggu lalu</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Dicatat: {load}.</source>
        <translation>Noted: {load}.</translation>
    </message>
    <message>
        <source>Contoh: banyak pesanan hampers</source>
        <translation>Example: many hamper orders</translation>
    </message>
    <message>
        <source>Terasa</source>
        <translation>It felt</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan minggu itu tersimpan.</source>
        <translation>The note on that week is saved.</translation>
    </message>
    <message>
        <source>Iramamu tetap.</source>
        <translation>Your pace stays as it is.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Cadangan ini terkunci</source>
        <translation>This backup is locked</translation>
    </message>
    <message>
        <source>Buka kunci dan pulihkan</source>
        <translation>Unlock and restore</translation>
    </message>
    <message>
        <source>Kata sandi untuk {file}</source>
        <translation>Passphrase of {file}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Tampilan dan bahasa</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Otomatis</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Otomatis mengikuti tema komputermu</source>
        <translation>Automatic follows your computer</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa menu dan cetakan</source>
        <translation>For menus and prints</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Untuk mata yang lelah di malam hari</source>
        <translation>For eyes that are tired at night</translation>
    </message>
    <message>
        <source>Kurangi gerakan</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Panel muncul tanpa animasi</source>
        <translation>Panels appear without animation</translation>
    </message>
</context>
<context>
    <name>LostLaptop</name>
    <message>
        <source>Segera</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Dalam 3 × 24 jam</source>
        <translation>Within 3 × 24 hours</translation>
    </message>
    <message>
        <source>Supaya siap</source>
        <translation>To be prepared</translation>
    </message>
    <message>
        <source>Dari HP, ganti kata sandi email, marketplace, Instagram, TikTok, dan mobile banking.</source>
        <translation>From your phone, change the passwords of email, marketplaces, Instagram, TikTok and mobile banking.</translation>
    </message>
    <message>
        <source>Di WhatsApp: Setelan, Perangkat tertaut, keluarkan laptop itu.</source>
        <translation>In WhatsApp: Settings, Linked devices, log that laptop out.</translation>
    </message>
    <message>
        <source>Kunci laptop dari jauh kalau bisa: Temukan perangkat saya di account.microsoft.com, atau Find My untuk Mac.</source>
        <translation>Lock the laptop from afar if you can: Find my device at account.microsoft.com, or Find My for a Mac.</translation>
    </message>
    <message>
        <source>Catat kapan, di mana, dan bagaimana hilangnya. Minta surat keterangan dari polisi.</source>
        <translation>Write down when, where and how it was lost. Ask the police for a statement.</translation>
    </message>
    <message>
        <source>Buka cadangan di laptop lain, lalu lihat di sini siapa saja yang datanya ada di sana.</source>
        <translation>Open a backup on another laptop, then see here whose data is in it.</translation>
    </message>
    <message>
        <source>Kabari mereka secara tertulis dengan surat di bagian berikut, dan lembaga yang mengurus pelindungan data (UU 27/2022 pasal 46).</source>
        <translation>Tell them in writing with the letter of the next part, and the agency for data protection (UU 27/2022, article 46).</translation>
    </message>
    <message>
        <source>Simpan bukti siapa yang sudah dikabari dan kapan.</source>
        <translation>Keep proof of who was told and when.</translation>
    </message>
    <message>
        <source>Pasang kata sandi masuk dan kunci layar otomatis.</source>
        <translation>Set a password for logging in, and let the screen lock by itself.</translation>
    </message>
    <message>
        <source>Nyalakan enkripsi disk: BitLocker atau Enkripsi perangkat di Windows, FileVault di Mac, LUKS di Linux.</source>
        <translation>Switch on disk encryption: BitLocker or Device encryption on Windows, FileVault on a Mac, LUKS on Linux.</translation>
    </message>
    <message>
        <source>Simpan cadangan di tempat lain, dikunci kata sandi, dan jangan di tas yang sama.</source>
        <translation>Keep a backup elsewhere, locked with a passphrase, and not in the same bag.</translation>
    </message>
    <message>
        <source>Samarkan pembeli lama: yang tidak disimpan tidak bisa bocor.</source>
        <translation>Make old buyers anonymous: what is not kept can&apos;t leak.</translation>
    </message>
</context>
<context>
    <name>LostLaptopDrawer</name>
    <message>
        <source>Privasi</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Kalau laptop hilang</source>
        <translation>If the laptop is lost</translation>
    </message>
    <message>
        <source>Yang dilakukan</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Siapa saja</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Salin surat</source>
        <translation>Copy the letter</translation>
    </message>
    <message>
        <source>Cetak atau PDF</source>
        <translation>Print or PDF</translation>
    </message>
    <message>
        <source>Cetak dan simpan di luar laptop: kalau hilang, daftar ini ikut hilang.</source>
        <translation>Print it and keep it away from the laptop: if that is lost, so is this list.</translation>
    </message>
    <message>
        <source>Berpegang pada UU 27/2022 tentang Pelindungan Data Pribadi, pasal 46.</source>
        <translation>After UU 27/2022 on personal data protection, article 46.</translation>
    </message>
    <message>
        <source>Bahasa surat</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>Contoh: dicuri dari motor di parkiran pasar</source>
        <translation>Example: stolen from a motorbike at the market&apos;s car park</translation>
    </message>
    <message>
        <source>Hilang pada</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Bagaimana</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Yang sudah dilakukan</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Tulis yang benar-benar sudah kamu kerjakan.</source>
        <translation>Write what you have really done.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel.</source>
        <translation>Copied. Just paste it.</translation>
    </message>
    <message>
        <source>surat-pemberitahuan.pdf</source>
        <translation>letter-of-notice.pdf</translation>
    </message>
    <message>
        <source>laptop-hilang.pdf</source>
        <translation>lost-laptop.pdf</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Poin</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Stempel</source>
        <translation>Stamps</translation>
    </message>
    <message>
        <source>Kupon</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Dari pesanan {number}</source>
        <translation>From order {number}</translation>
    </message>
    <message>
        <source>Rujukan teman, pesanan {number}</source>
        <translation>Referral of a friend, order {number}</translation>
    </message>
    <message>
        <source>Dipakai di pesanan {number}</source>
        <translation>Used in order {number}</translation>
    </message>
    <message>
        <source>Disesuaikan</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Hangus, tidak dipakai sampai hari itu</source>
        <translation>Expired, not used by that day</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dipakai langsung</source>
        <translation>Used on the spot</translation>
    </message>
    <message>
        <source>hadiah</source>
        <translation>a gift</translation>
    </message>
    <message>
        <source>Pesanan baru tidak memberi apa-apa lagi.</source>
        <translation>New orders earn nothing any more.</translation>
    </message>
    <message>
        <source>Tiap {each} belanja jadi 1 poin, senilai {value}.</source>
        <translation>Every {each} spent earns 1 point, worth {value}.</translation>
    </message>
    <message>
        <source>Satu stempel untuk pesanan mulai {each}. {count} stempel jadi {gift}, senilai {value}.</source>
        <translation>One stamp for an order from {each} on. A full card of {count} becomes {gift}, worth {value}.</translation>
    </message>
    <message>
        <source>Satu stempel untuk tiap pesanan. {count} stempel jadi {gift}, senilai {value}.</source>
        <translation>One stamp for every order. A full card of {count} becomes {gift}, worth {value}.</translation>
    </message>
    <message>
        <source>Satu kupon {value} untuk pesanan mulai {each}, dipakai di pesanan lain.</source>
        <translation>One coupon of {value} for an order from {each} on, to use in another order.</translation>
    </message>
    <message>
        <source>Satu kupon {value} untuk tiap pesanan, dipakai di pesanan lain.</source>
        <translation>One coupon of {value} for every order, to use in another order.</translation>
    </message>
</context>
<context>
    <name>LoyaltyCard</name>
    <message>
        <source>Atur</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Pelanggan setia</source>
        <translation>Loyal customers</translation>
    </message>
    <message>
        <source>Atur hadiah pelanggan setia</source>
        <translation>Set up rewards for loyal customers</translation>
    </message>
    <message>
        <source>Belum dipakai. Poin, stempel, atau kupon untuk pembeli yang kembali.</source>
        <translation>Not in use yet. Points, stamps or coupons for buyers who come back.</translation>
    </message>
</context>
<context>
    <name>LoyaltyCardDialog</name>
    <message>
        <source>Kartu {name}</source>
        <translation>Card of {name}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Salin gambar</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Simpan gambar</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Cetak atau PDF</source>
        <translation>Print or PDF</translation>
    </message>
    <message>
        <source>Salin lalu tempel sendiri di chat. Tidak ada yang dikirim dari sini.</source>
        <translation>Copy it, then paste it in the chat yourself. Nothing is sent from here.</translation>
    </message>
    <message>
        <source>Simpan kartu</source>
        <translation>Save card</translation>
    </message>
    <message>
        <source>Gambar (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
</context>
<context>
    <name>LoyaltyRuleEditor</name>
    <message>
        <source>Aturan ini belum disimpan.</source>
        <translation>This rule is not saved yet.</translation>
    </message>
    <message>
        <source>Pelanggan setia</source>
        <translation>Loyal customers</translation>
    </message>
    <message>
        <source>Aturan hadiah</source>
        <translation>Reward rule</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Contoh: satu toples kecil</source>
        <translation>Example: one small jar</translation>
    </message>
    <message>
        <source>Yang dikumpulkan</source>
        <translation>What is collected</translation>
    </message>
    <message>
        <source>Kartu penuh setelah berapa stempel</source>
        <translation>Stamps that fill a card</translation>
    </message>
    <message>
        <source>Hadiahnya</source>
        <translation>The reward</translation>
    </message>
    <message>
        <source>Berlaku berapa bulan</source>
        <translation>Months it is valid</translation>
    </message>
    <message>
        <source>Kosong berarti tidak hangus. Yang paling lama dipakai lebih dulu.</source>
        <translation>Empty means it does not expire. The oldest is used first.</translation>
    </message>
    <message>
        <source>Berlaku untuk pesanan mulai</source>
        <translation>For orders from</translation>
    </message>
    <message>
        <source>Pesanan sebelum hari itu tetap seperti adanya.</source>
        <translation>Orders before that day stay as they are.</translation>
    </message>
    <message>
        <source>Nilai baru juga berlaku untuk yang sudah dikumpulkan.</source>
        <translation>The new value also counts for what is already collected.</translation>
    </message>
    <message>
        <source>Terima kasih kecil untuk yang kembali. Pilih satu cara yang ringan buatmu.</source>
        <translation>A small thank-you for those who come back. Choose one way that is easy for you.</translation>
    </message>
    <message>
        <source>Untuk yang mengajak dan temannya, saat pesanan pertama teman dibayar.</source>
        <translation>For the one who invites and the friend, once the friend&apos;s first order is paid.</translation>
    </message>
    <message>
        <source>Berhenti memberi</source>
        <translation>Stop giving</translation>
    </message>
    <message>
        <source>Simpan aturan</source>
        <translation>Save rule</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Simpan aturan (Ctrl+Enter)</source>
        <translation>Save rule (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Satu poin tiap belanja (Rp)</source>
        <translation>One point for every (Rp)</translation>
    </message>
    <message>
        <source>Satu stempel untuk pesanan mulai (Rp)</source>
        <translation>One stamp for an order from (Rp)</translation>
    </message>
    <message>
        <source>Satu kupon untuk pesanan mulai (Rp)</source>
        <translation>One coupon for an order from (Rp)</translation>
    </message>
    <message>
        <source>Nilai satu poin (Rp)</source>
        <translation>Value of a point (Rp)</translation>
    </message>
    <message>
        <source>Nilai hadiah (Rp)</source>
        <translation>Value of the reward (Rp)</translation>
    </message>
    <message>
        <source>Nilai satu kupon (Rp)</source>
        <translation>Value of a coupon (Rp)</translation>
    </message>
    <message>
        <source>Bonus rujukan (poin)</source>
        <translation>Referral bonus (points)</translation>
    </message>
    <message>
        <source>Bonus rujukan (stempel)</source>
        <translation>Referral bonus (stamps)</translation>
    </message>
    <message>
        <source>Bonus rujukan (kupon)</source>
        <translation>Referral bonus (coupons)</translation>
    </message>
    <message>
        <source>{kind} yang sudah dikumpulkan tetap bisa dipakai.</source>
        <translation>{kind} collected so far can still be used.</translation>
    </message>
    <message>
        <source>Isi angkanya untuk melihat contoh.</source>
        <translation>Fill in the numbers to see an example.</translation>
    </message>
    <message>
        <source>Contoh: pesanan {amount} memberi {units}, senilai {value} ({share} dari belanja).</source>
        <translation>Example: an order of {amount} earns {units}, worth {value} ({share} of the purchase).</translation>
    </message>
    <message>
        <source>Aturan hadiah disimpan.</source>
        <translation>Reward rule saved.</translation>
    </message>
    <message>
        <source>Pesanan baru tidak memberi hadiah lagi. Yang ada tetap berlaku.</source>
        <translation>New orders earn no rewards any more. What is there stays valid.</translation>
    </message>
</context>
<context>
    <name>LoyaltySection</name>
    <message>
        <source>Belum ada yang mengumpulkan</source>
        <translation>Nobody has collected anything yet</translation>
    </message>
    <message>
        <source>Saldo muncul sendiri dari pesanan yang sudah dibayar, mulai hari aturannya.</source>
        <translation>Balances come by themselves from paid orders, from the rule’s first day on.</translation>
    </message>
    <message>
        <source>Mulai program</source>
        <translation>Start the programme</translation>
    </message>
    <message>
        <source>Terima kasih kecil untuk yang kembali</source>
        <translation>A small thank-you for those who come back</translation>
    </message>
    <message>
        <source>Belum dipakai. Poin, stempel, atau kupon: pilih satu, aplikasi yang menghitung dari pesananmu.</source>
        <translation>Not in use yet. Points, stamps or coupons: choose one, the app counts them from your orders.</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Belum dipakai</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>Tanggungan toko</source>
        <translation>Owed by the shop</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Ubah aturan</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Aturannya baru mulai nanti.</source>
        <translation>The rule starts later.</translation>
    </message>
    <message>
        <source>kalau semuanya dipakai</source>
        <translation>if all of it is used</translation>
    </message>
    <message numerus="yes">
        <source>%n kode sendiri, tidak dihitung</source>
        <translation>
            <numerusform>%n own code, not counted</numerusform>
            <numerusform>%n own codes, not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonus {owner} dan {friend} tetap.</source>
        <translation>The bonus of {owner} and {friend} stays.</translation>
    </message>
    <message>
        <source>Bonus {owner} dan {friend} diambil kembali.</source>
        <translation>The bonus of {owner} and {friend} is taken back.</translation>
    </message>
    <message>
        <source>Sapaan untuk {name} tersalin, tempel sendiri di chat.</source>
        <translation>Greeting for {name} copied, paste it in the chat yourself.</translation>
    </message>
    <message>
        <source>{name} ditandai sudah disapa.</source>
        <translation>{name} is marked as greeted.</translation>
    </message>
    <message>
        <source>{name} tidak muncul lagi di daftar sapaan.</source>
        <translation>{name} no longer appears among those to greet.</translation>
    </message>
    <message>
        <source>Teks dan jeda menyapa</source>
        <translation>Greeting and pause</translation>
    </message>
    <message>
        <source>Teksnya</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>{nama} diganti namanya, {produk} yang biasa dibeli, {toko} nama usahamu.</source>
        <translation>{nama} becomes their name, {produk} what they usually buy, {toko} your business.</translation>
    </message>
    <message>
        <source>Paling sering sekali dalam berapa minggu</source>
        <translation>At most once in how many weeks</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>LoyaltyTable</name>
    <message>
        <source>Pelanggan</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Nilainya</source>
        <translation>Worth</translation>
    </message>
    <message>
        <source>Terakhir pesan</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Anggota dan saldonya</source>
        <translation>Members and their balances</translation>
    </message>
    <message>
        <source>yang saldonya belum habis</source>
        <translation>with something left on their balance</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mulai dengan data sendiri</source>
        <translation>Start with my own data</translation>
    </message>
    <message>
        <source>Ini data contoh. Coba apa saja, datamu sendiri tidak tersentuh.</source>
        <translation>This is sample data. Try anything, your own data is not touched.</translation>
    </message>
</context>
<context>
    <name>Mappings</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kolom yang disimpan</source>
        <translation>Columns kept</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Terakhir dipakai</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Susunan kolom yang diingat</source>
        <translation>Remembered column mappings</translation>
    </message>
    <message>
        <source>Ganti namanya</source>
        <translation>Rename it</translation>
    </message>
    <message>
        <source>Simpan nama</source>
        <translation>Save name</translation>
    </message>
    <message>
        <source>Lupakan</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Susunan “{name}” dilupakan. Pesanan yang sudah masuk tetap.</source>
        <translation>The arrangement “{name}” is forgotten. Orders that came in stay.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{day} tidak ditandai lagi. Bisa dinyalakan lagi di Pengaturan.</source>
        <translation>{day} is no longer marked. You can turn it on again in Settings.</translation>
    </message>
    <message>
        <source>{day} tidak ditandai kali ini. Bisa dinyalakan lagi di Pengaturan.</source>
        <translation>{day} is not marked this time. You can turn it on again in Settings.</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Tambah foto atau video</source>
        <translation>Add photos or videos</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Berkas dipindah? {names} tidak ada di tempatnya. Klik kotaknya untuk mencari.</source>
        <translation>Was it moved? {names} is not in its place. Click its box to look for it.</translation>
    </message>
    <message>
        <source>Foto dan video ({names})</source>
        <translation>Photos and videos ({names})</translation>
    </message>
    <message>
        <source>Pilih foto atau video</source>
        <translation>Choose photos or videos</translation>
    </message>
    <message>
        <source>Cari {name}</source>
        <translation>Look for {name}</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>{name}: berkas dipindah?</source>
        <translation>{name}: was it moved?</translation>
    </message>
    <message>
        <source>Del menghapus dari daftar, Alt+panah memindah</source>
        <translation>Del takes it off the list, Alt+arrow moves it</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cari berkasnya…</source>
        <translation>Look for the file…</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Pindah ke kiri</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Pindah ke kanan</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Hapus dari daftar</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tandai sudah tayang</source>
        <translation>Mark as published</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pindahkan ke…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Lepas tanggalnya</source>
        <translation>Take the date off</translation>
    </message>
    <message>
        <source>Salin caption</source>
        <translation>Copy caption</translation>
    </message>
    <message>
        <source>Salin konten</source>
        <translation>Copy post</translation>
    </message>
    <message>
        <source>Gandakan ke minggu depan</source>
        <translation>Repeat next week</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Konten baru di hari ini</source>
        <translation>New post on this day</translation>
    </message>
    <message>
        <source>Tempel di sini</source>
        <translation>Paste here</translation>
    </message>
    <message>
        <source>Tandai hari ini…</source>
        <translation>Mark this day…</translation>
    </message>
    <message>
        <source>Ubah tanda “{day}”</source>
        <translation>Edit the mark “{day}”</translation>
    </message>
    <message>
        <source>Lewati “{day}” kali ini</source>
        <translation>Leave out “{day}” this time</translation>
    </message>
    <message>
        <source>Jangan tandai “{day}”</source>
        <translation>Do not mark “{day}”</translation>
    </message>
    <message>
        <source>Taruh di {day}</source>
        <translation>Put on {day}</translation>
    </message>
    <message>
        <source>Simpan ke idemu</source>
        <translation>Keep among your ideas</translation>
    </message>
    <message>
        <source>Pilih hari…</source>
        <translation>Choose a day…</translation>
    </message>
    <message>
        <source>Siapa punya ide ini…</source>
        <translation>Whose idea is this…</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Balasan untuk {name} tercatat.</source>
        <translation>The answer to {name} is noted.</translation>
    </message>
    <message>
        <source>Pesan {name} tidak menunggu lagi.</source>
        <translation>{name}&apos;s message no longer waits.</translation>
    </message>
    <message>
        <source>Pesan {name} menunggu balasan lagi.</source>
        <translation>{name}&apos;s message waits for an answer again.</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>Pesan dihapus.</source>
        <translation>Message deleted.</translation>
    </message>
    <message>
        <source>Masuk ke baki ide, dengan nama {name}.</source>
        <translation>Added to the ideas tray, with {name}&apos;s name.</translation>
    </message>
    <message>
        <source>Masuk ke baki ide.</source>
        <translation>Added to the ideas tray.</translation>
    </message>
    <message>
        <source>Kata {name} tercatat di Testimoni &amp; Ulasan.</source>
        <translation>{name}&apos;s words are noted in Testimonials &amp; Reviews.</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Lihat laporan</source>
        <translation>See the report</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Pesan ini belum disimpan.</source>
        <translation>This message is not saved yet.</translation>
    </message>
    <message>
        <source>Tempel chat</source>
        <translation>Paste chat</translation>
    </message>
    <message>
        <source>Isi dari chat yang sudah disalin (Ctrl+V)</source>
        <translation>Fill in from the chat you copied (Ctrl+V)</translation>
    </message>
    <message>
        <source>Contoh: Ongkir ke Ungaran berapa?</source>
        <translation>For example: How much is shipping to Ungaran?</translation>
    </message>
    <message>
        <source>Nama atau akun</source>
        <translation>Name or account</translation>
    </message>
    <message>
        <source>Jenis pesan</source>
        <translation>Kind of message</translation>
    </message>
    <message>
        <source>Sudah dibalas</source>
        <translation>Answered already</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Isi pesan</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Masuk di</source>
        <translation>Came in on</translation>
    </message>
    <message>
        <source>Dari siapa</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Salin pesannya, lalu Ctrl+V di sini.</source>
        <translation>Copy the message, then press Ctrl+V here.</translation>
    </message>
    <message>
        <source>Dibalas pada</source>
        <translation>Answered at</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Masuk pada</source>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan pesan</source>
        <translation>Save messages</translation>
    </message>
    <message>
        <source>Simpan pesan (Ctrl+Enter)</source>
        <translation>Save message (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Catat pesan masuk</source>
        <translation>Note a message</translation>
    </message>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Masuk {ago}</source>
        <translation>Came in {ago}</translation>
    </message>
    <message>
        <source>Tidak perlu dibalas</source>
        <translation>Needs no answer</translation>
    </message>
    <message>
        <source>Nomor HP: hanya 4 angka terakhir yang disimpan</source>
        <translation>Phone number: only the last 4 digits are kept</translation>
    </message>
    <message>
        <source>Belum ada yang disalin. Salin dulu pesannya di WhatsApp.</source>
        <translation>Nothing was copied yet. Copy the message in WhatsApp first.</translation>
    </message>
    <message>
        <source>Terbaca dari chat: pesan terakhir {name}. Periksa sebelum disimpan.</source>
        <translation>Read from the chat: the last message from {name}. Check it before saving.</translation>
    </message>
    <message>
        <source>Pesan {name} disimpan.</source>
        <translation>{name}&apos;s message saved.</translation>
    </message>
</context>
<context>
    <name>MessageTies</name>
    <message>
        <source>Judul unggahan</source>
        <translation>Title of the post</translation>
    </message>
    <message>
        <source>Pembeli bercerita: pengalaman, hadiah, kenangan</source>
        <translation>The buyer tells a story: an experience, a gift, a memory</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Di unggahan</source>
        <translation>About the post</translation>
    </message>
    <message>
        <source>Terhubung dengan pesanan {number}, {day}.</source>
        <translation>Linked to order {number}, {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} memesan {number} {days} hari sesudahnya. Ini urutan waktu, belum tentu karena jawabanmu.</source>
        <translation>
            <numerusform>{name} ordered {number} {days} day later. This is an order in time, not proof that your answer did it.</numerusform>
            <numerusform>{name} ordered {number} {days} days later. This is an order in time, not proof that your answer did it.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} memesan {number} di hari yang sama. Ini urutan waktu, belum tentu karena jawabanmu.</source>
        <translation>{name} ordered {number} the same day. This is an order in time, not proof that your answer did it.</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Hubungkan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Bagus untuk konten? Taruh di baki ide, lengkap dengan namanya.</source>
        <translation>Good for a post? Put it into the ideas tray, with their name.</translation>
    </message>
    <message>
        <source>Jadikan ide konten</source>
        <translation>Make it an idea</translation>
    </message>
    <message>
        <source>Buka konten</source>
        <translation>Open post</translation>
    </message>
    <message>
        <source>Jadi ide “{title}”, dari {name}. Belum tayang.</source>
        <translation>Became the idea “{title}”, from {name}. Not published yet.</translation>
    </message>
    <message>
        <source>“{title}” sudah tayang, dan {name} sudah dikabari.</source>
        <translation>“{title}” is published, and {name} was told.</translation>
    </message>
    <message>
        <source>“{title}” sudah tayang. Kabari {name}, pemilik idenya.</source>
        <translation>“{title}” is published. Tell {name}, whose idea it was.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Ide</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Tidak dicatat</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>Chat atau DM</source>
        <translation>Chat or DM</translation>
    </message>
    <message>
        <source>Komentar di unggahan</source>
        <translation>Comment on a post</translation>
    </message>
    <message>
        <source>Pembeli tanpa nama</source>
        <translation>Buyer without a name</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Isinya dihapus atas permintaan pembeli.</source>
        <translation>What it said was deleted at the buyer&apos;s request.</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{span} lalu</source>
        <translation>{span} ago</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>kurang dari 1 menit</source>
        <translation>less than 1 minute</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Balasan siap pakai, tetap ditulis dengan nama dan rasa manusia.</source>
        <translation>Answers ready to use, still written with a name and a human touch.</translation>
    </message>
    <message>
        <source>Balasan baru</source>
        <translation>New answer</translation>
    </message>
</context>
<context>
    <name>MessagesToAnswer</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua pesan yang perlu dibalas</source>
        <translation>All messages that need an answer</translation>
    </message>
    <message>
        <source>Perlu dibalas</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Catat pertanyaan</source>
        <translation>Note a question</translation>
    </message>
    <message>
        <source>Catat pertanyaan pembeli di sini, supaya tidak ada yang terlewat.</source>
        <translation>Note buyers&apos; questions here, so that none is missed.</translation>
    </message>
    <message>
        <source>Buka Tanya-Jawab</source>
        <translation>Open Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Semua sudah dibalas. Tenang dulu.</source>
        <translation>All answered. Take it easy.</translation>
    </message>
    <message>
        <source>· {ago}</source>
        <translation>· {ago}</translation>
    </message>
    <message>
        <source>Balas</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Balas {name}: {words}</source>
        <translation>Answer {name}: {words}</translation>
    </message>
    <message>
        <source>Jam balasmu {hours}.</source>
        <translation>Your reply hours {hours}.</translation>
    </message>
    <message>
        <source>Minggu ini biasanya dibalas dalam {wait}.</source>
        <translation>This week answers usually took {wait}.</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Menit belum terbaca. Contoh: 20 atau 7,5</source>
        <translation>The minutes can’t be read. Example: 20 or 7.5</translation>
    </message>
</context>
<context>
    <name>MissList</name>
    <message>
        <source>Mirip kode</source>
        <translation>Almost a code</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Angka rupiah belum terbaca. Contoh: 25.000 atau 25rb</source>
        <translation>This amount cannot be read. Example: 25,000 or 25k</translation>
    </message>
    <message>
        <source>Jumlah rupiah tidak boleh kurang dari nol.</source>
        <translation>The amount cannot be less than zero.</translation>
    </message>
</context>
<context>
    <name>MonthBalance</name>
    <message>
        <source>Keseimbangan konten</source>
        <translation>Content balance</translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Keseimbangan muncul setelah ada unggahan di bulan ini.</source>
        <translation>The balance appears once this month has a post.</translation>
    </message>
    <message>
        <source>Promo agak banyak bulan ini. Satu cerita lagi cukup membantu.</source>
        <translation>A bit much promo this month. One more story would help.</translation>
    </message>
    <message>
        <source>Promo agak banyak bulan ini. Ubah “{title}” jadi {pillar}?</source>
        <translation>A bit much promo this month. Turn “{title}” into {pillar}?</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>MonthFile</name>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>refleksi-{month}.xlsx</source>
        <translation>reflection-{month}.xlsx</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Omzet (Rp)</source>
        <translation>Sales (Rp)</translation>
    </message>
    <message>
        <source>Laba (Rp)</source>
        <translation>Profit (Rp)</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Rata-rata per pesanan (Rp)</source>
        <translation>Average per order (Rp)</translation>
    </message>
    <message>
        <source>Lewat kode</source>
        <translation>By code</translation>
    </message>
    <message>
        <source>Kata pembeli</source>
        <translation>Buyer told us</translation>
    </message>
    <message>
        <source>Tanpa jejak asal</source>
        <translation>Without a trace</translation>
    </message>
    <message>
        <source>Unggahan {pillar}</source>
        <translation>{pillar} posts</translation>
    </message>
    <message>
        <source>Omzet {pillar} (Rp)</source>
        <translation>Net sales {pillar} (Rp)</translation>
    </message>
    <message>
        <source>Omzet lewat jalur lain (Rp)</source>
        <translation>Net sales through other ways (Rp)</translation>
    </message>
    <message>
        <source>Omzet tanpa jejak asal (Rp)</source>
        <translation>Net sales without a trace (Rp)</translation>
    </message>
    <message>
        <source>Waktu membalas (menit)</source>
        <translation>Time to answer (minutes)</translation>
    </message>
    <message>
        <source>Testimoni baru</source>
        <translation>New testimonials</translation>
    </message>
    <message>
        <source>Testimoni dengan izin</source>
        <translation>Testimonials with consent</translation>
    </message>
    <message>
        <source>Kritik</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>Kritik yang diperbaiki</source>
        <translation>Criticism mended</translation>
    </message>
    <message>
        <source>Menit untuk {pillar}</source>
        <translation>Minutes for {pillar}</translation>
    </message>
</context>
<context>
    <name>MonthSalesCard</name>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Bulan ke bulan sebagai tabel</source>
        <translation>Month to month as a table</translation>
    </message>
    <message>
        <source>Bulan ke bulan</source>
        <translation>Month to month</translation>
    </message>
    <message>
        <source>{month}: omzet {net_sales}, laba {profit}</source>
        <translation>{month}: net sales {net_sales}, profit {profit}</translation>
    </message>
    <message numerus="yes">
        <source>HPP %n pesanan belum diisi.</source>
        <translation>
            <numerusform>The cost of %n order is missing.</numerusform>
            <numerusform>The cost of %n orders is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthSoFar</name>
    <message>
        <source>{month} sejauh ini</source>
        <translation>{month} so far</translation>
    </message>
    <message>
        <source>Ambil dari berkas</source>
        <translation>Take from a file</translation>
    </message>
    <message>
        <source>Belum ada penjualan di bulan ini.</source>
        <translation>No sales this month yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n penjualan</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>{sales}, {out} dari {planned} unggahan tayang</source>
        <translation>{sales}, {out} of {planned} posts published</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan berisi produk tanpa HPP</source>
        <translation>
            <numerusform>%n order has a product without a cost</numerusform>
            <numerusform>%n orders have a product without a cost</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi HPP</source>
        <translation>Fill in costs</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Belum dipakai</source>
        <translation>Not used yet</translation>
    </message>
    <message numerus="yes">
        <source>Sembunyikan {count} halaman yang belum dipakai</source>
        <translation>
            <numerusform>Hide {count} page not used yet</numerusform>
            <numerusform>Hide {count} pages not used yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan {count} halaman yang belum dipakai</source>
        <translation>
            <numerusform>Show {count} page not used yet</numerusform>
            <numerusform>Show {count} pages not used yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{page}, {count} perlu diurus</source>
        <translation>{page}, {count} to handle</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>Mirip kode, perlu kamu pastikan</source>
        <translation>Almost a code, please confirm</translation>
    </message>
    <message>
        <source>Belum dihitung sampai kamu bilang ya.</source>
        <translation>Not counted until you say yes.</translation>
    </message>
    <message numerus="yes">
        <source>Ya untuk %n pesanan</source>
        <translation>
            <numerusform>Yes for %n order</numerusform>
            <numerusform>Yes for %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat satu-satu</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>{answer}: {question}</source>
        <translation>{answer}: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan, misalnya {order}</source>
        <translation>
            <numerusform>%n order, for example {order}</numerusform>
            <numerusform>%n orders, for example {order}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{seen}” mirip kode {code}</source>
        <translation>“{seen}” looks like code {code}</translation>
    </message>
    <message>
        <source>Ya, ini kode</source>
        <translation>Yes, it is</translation>
    </message>
    <message>
        <source>Bukan</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n pertanyaan lain muncul setelah ini kamu jawab.</source>
        <translation>
            <numerusform>%n other question appears once you answer this one.</numerusform>
            <numerusform>%n other questions appear once you answer these.</numerusform>
        </translation>
    </message>
    <message>
        <source>{answer}: {code} di pesanan {number}</source>
        <translation>{answer}: {code} in order {number}</translation>
    </message>
    <message>
        <source>{number} · {day} · “{note}”</source>
        <translation>{number} · {day} · “{note}”</translation>
    </message>
    <message>
        <source>{number} · {customer} · {day} · “{note}”</source>
        <translation>{number} · {customer} · {day} · “{note}”</translation>
    </message>
</context>
<context>
    <name>NextPosts</name>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Unggahan berikutnya</source>
        <translation>Next posts</translation>
    </message>
    <message>
        <source>Rencanakan satu konten</source>
        <translation>Plan one post</translation>
    </message>
    <message>
        <source>Belum ada unggahan yang direncanakan. Mulai dari satu konten yang paling mudah.</source>
        <translation>No post is planned yet. Start with the easiest one.</translation>
    </message>
    <message>
        <source>Salin caption</source>
        <translation>Copy caption</translation>
    </message>
    <message>
        <source>Caption belum ditulis.</source>
        <translation>No caption is written yet.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sudah tayang</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Sudah tayang: {title}</source>
        <translation>Published: {title}</translation>
    </message>
    <message>
        <source>{done} dari {total} siap. Berikutnya: {next}</source>
        <translation>{done} of {total} ready. Next: {next}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{pillar}, {title}, {when}, {state}</source>
        <translation>{pillar}, {title}, {when}, {state}</translation>
    </message>
    <message>
        <source>{done} dari {total} siap</source>
        <translation>{done} of {total} ready</translation>
    </message>
    <message>
        <source>{done} dari {total} siap. Tinggal: {next}</source>
        <translation>{done} of {total} ready. Left to do: {next}</translation>
    </message>
    <message>
        <source>{count} lagi, mulai dari {next}</source>
        <translation>{count} to go, next: {next}</translation>
    </message>
    <message>
        <source>tinggal {next}</source>
        <translation>left: {next}</translation>
    </message>
    <message>
        <source>kode {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>Hari ini, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Besok, {day}</source>
        <translation>Tomorrow, {day}</translation>
    </message>
</context>
<context>
    <name>NikHint</name>
    <message>
        <source>Ini tampak seperti NIK di KTP. Lebih baik jangan disimpan: toko tidak membutuhkannya, dan kalau bocor, orangnya yang dirugikan.</source>
        <translation>This looks like the NIK of an identity card. Better not to keep it: a shop has no need of it, and if it leaks, its owner suffers.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Belum bisa dilanjutkan</source>
        <translation>Cannot continue yet</translation>
    </message>
    <message>
        <source>Coba lagi. Kalau berulang, lihat laporannya dan tunjukkan kepada yang membantumu.</source>
        <translation>Try again. If it keeps happening, look at the report and show it to who helps you.</translation>
    </message>
    <message>
        <source>Ada yang tidak beres, datamu aman</source>
        <translation>Something went wrong, your data is safe</translation>
    </message>
    <message numerus="yes">
        <source>Sudah terjadi %n kali. Tutup, lalu coba lagi. Kalau berulang, lihat laporannya dan tunjukkan kepada yang membantumu.</source>
        <translation>
            <numerusform>It has happened %n time. Close, then try again. If it keeps happening, look at the report and show it to who helps you.</numerusform>
            <numerusform>It has happened %n times. Close, then try again. If it keeps happening, look at the report and show it to who helps you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Isi dengan angka saja. Contoh: 284</source>
        <translation>Digits only, please. Example: 284</translation>
    </message>
    <message>
        <source>Paling banyak {highest}.</source>
        <translation>At most {highest}.</translation>
    </message>
</context>
<context>
    <name>OldBuyersDrawer</name>
    <message>
        <source>Privasi</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Data pembeli lama</source>
        <translation>Old buyers&apos; data</translation>
    </message>
    <message numerus="yes">
        <source>%n bulan</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Tanpa kabar lebih dari</source>
        <translation>Not heard of for more than</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Biarkan semua</source>
        <translation>Leave all</translation>
    </message>
    <message>
        <source>Samarkan yang dipilih…</source>
        <translation>Make the chosen anonymous…</translation>
    </message>
    <message>
        <source>Data yang tidak diperlukan lagi sebaiknya tidak disimpan. Yang kamu pilih disamarkan: nama, nomor, alamat, dan catatannya dihapus, angka penjualan tetap. Tidak ada yang dihapus sendiri.</source>
        <translation>Data that is not needed any more had better not be kept. Those you choose are made anonymous: name, number, address and notes go, sales figures stay. Nothing goes by itself.</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message numerus="yes">
        <source>Terakhir {day} · %n penjualan · {bought}</source>
        <translation>
            <numerusform>Last on {day} · %n sale · {bought}</numerusform>
            <numerusform>Last on {day} · %n sales · {bought}</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua pembelimu masih ada kabarnya.</source>
        <translation>All of your buyers have been heard of.</translation>
    </message>
    <message numerus="yes">
        <source>%n pembeli tanpa kabar selama itu.</source>
        <translation>
            <numerusform>%n buyer not heard of for so long.</numerusform>
            <numerusform>%n buyers not heard of for so long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} Ini %n yang paling lama.</source>
        <translation>
            <numerusform>{count} This is the one longest ago.</numerusform>
            <numerusform>{count} These are the %n longest ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih dulu pembelinya.</source>
        <translation>Choose buyers first.</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Sudah ditinjau. Ditanyakan lagi tahun depan.</source>
        <translation>Looked through. You are asked again next year.</translation>
    </message>
    <message numerus="yes">
        <source>Samarkan %n pembeli?</source>
        <translation>
            <numerusform>Make %n buyer anonymous?</numerusform>
            <numerusform>Make %n buyers anonymous?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nama, nomor HP, alamat, kota, catatan, pesan, dan kata-kata mereka dihapus dari semua tempat di toko ini, juga izin testimoninya. Angka penjualan tidak berubah. Ini tidak bisa dibatalkan.</source>
        <translation>Their names, phone numbers, addresses, cities, notes, messages and words are deleted everywhere in this shop, and so is consent to testimonials. Sales figures do not change. This can&apos;t be taken back.</translation>
    </message>
    <message>
        <source>SAMARKAN</source>
        <translation>ANONYMOUS</translation>
    </message>
    <message>
        <source>Samarkan</source>
        <translation>Make anonymous</translation>
    </message>
    <message>
        <source>Sedang disamarkan.</source>
        <translation>Being made anonymous.</translation>
    </message>
    <message>
        <source>Data pembeli lama sudah disamarkan.</source>
        <translation>Old buyers&apos; data is anonymous now.</translation>
    </message>
</context>
<context>
    <name>OrderCode</name>
    <message>
        <source>Contoh: RATNA10</source>
        <translation>Example: RATNA10</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Pakai diskon kode ini</source>
        <translation>Use this code&apos;s discount</translation>
    </message>
    <message>
        <source>Potongan kode ini belum dipakai. Tekan Pakai, atau simpan sekali lagi tanpa potongan.</source>
        <translation>The discount of this code is not used yet. Press Use, or save once more without it.</translation>
    </message>
    <message>
        <source>{code}: potong {amount} ({percent}).</source>
        <translation>{code}: {amount} off ({percent}).</translation>
    </message>
    <message>
        <source>{code}: potong {amount}.</source>
        <translation>{code}: {amount} off.</translation>
    </message>
</context>
<context>
    <name>OrderDeeds</name>
    <message numerus="yes">
        <source>%n pesanan jadi: {status}.</source>
        <translation>
            <numerusform>%n order is now: {status}.</numerusform>
            <numerusform>%n orders are now: {status}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan ditandai lunas.</source>
        <translation>
            <numerusform>%n order marked as paid.</numerusform>
            <numerusform>%n orders marked as paid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contoh: RATNA10</source>
        <translation>Example: RATNA10</translation>
    </message>
    <message numerus="yes">
        <source>Kode untuk %n pesanan</source>
        <translation>
            <numerusform>Code for %n order</numerusform>
            <numerusform>Code for %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>Kosongkan untuk melepas kodenya.</source>
        <translation>Leave empty to take the code off.</translation>
    </message>
    <message>
        <source>Simpan kode</source>
        <translation>Save code</translation>
    </message>
    <message numerus="yes">
        <source>Kode %n pesanan diubah.</source>
        <translation>
            <numerusform>Code of %n order changed.</numerusform>
            <numerusform>Code of %n orders changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan dihapus.</source>
        <translation>
            <numerusform>%n order deleted.</numerusform>
            <numerusform>%n orders deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan disalin.</source>
        <translation>
            <numerusform>%n order copied.</numerusform>
            <numerusform>%n orders copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Pesanan ini belum disimpan.</source>
        <translation>This order is not saved yet.</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tanggal pesan</source>
        <translation>Order date</translation>
    </message>
    <message>
        <source>Harus jadi</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tahu dari mana?</source>
        <translation>Heard from</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tempat lain</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Catat pesanan dari chat</source>
        <translation>Add an order from a chat</translation>
    </message>
    <message>
        <source>Pesanan · {day}</source>
        <translation>Order · {day}</translation>
    </message>
    <message>
        <source>(periksa lagi)</source>
        <translation>(please check)</translation>
    </message>
    <message>
        <source>Pesanan {number} dicatat.</source>
        <translation>Order {number} added.</translation>
    </message>
    <message>
        <source>Pesanan {number} disimpan.</source>
        <translation>Order {number} saved.</translation>
    </message>
    <message>
        <source>Pesanan {number} disimpan, tapi tersembunyi oleh saringan daftar.</source>
        <translation>Order {number} saved, but the list’s filters hide it.</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Isi tanggalnya. Contoh: 31/12/2026</source>
        <translation>Fill in the date. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>Pesanan {number} dihapus.</source>
        <translation>Order {number} deleted.</translation>
    </message>
</context>
<context>
    <name>OrderFoot</name>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cetak slip atau kartu ucapan</source>
        <translation>Print a slip or a thank-you card</translation>
    </message>
    <message>
        <source>Simpan, catat lagi</source>
        <translation>Save, add another</translation>
    </message>
    <message>
        <source>Simpan dan catat pesanan lain (Ctrl+Shift+Enter)</source>
        <translation>Save and add another order (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Simpan pesanan</source>
        <translation>Save order</translation>
    </message>
    <message>
        <source>Simpan pesanan (Ctrl+Enter)</source>
        <translation>Save order (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Belum lunas {amount}</source>
        <translation>Still owed {amount}</translation>
    </message>
</context>
<context>
    <name>OrderItems</name>
    <message>
        <source>Tambah barang</source>
        <translation>Add item</translation>
    </message>
</context>
<context>
    <name>OrderLinkDialog</name>
    <message>
        <source>Tautan pesan</source>
        <translation>Order link</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Kemasan</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Untuk apa tautannya</source>
        <translation>What the link is for</translation>
    </message>
    <message>
        <source>Tanpa produk</source>
        <translation>No product</translation>
    </message>
    <message>
        <source>Yang pembeli lihat saat tautan dibuka</source>
        <translation>What buyers see when they open the link</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kode QR</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Salin tautan</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Tautan pesan dengan kode {code}</source>
        <translation>Order link with code {code}</translation>
    </message>
    <message>
        <source>Produk yang dipesan</source>
        <translation>Product to order</translation>
    </message>
    <message>
        <source>Di caption Instagram dan TikTok tautan tidak bisa diketuk. Di WhatsApp bisa; di tempat lain ajak pembeli ke bio.</source>
        <translation>Links in captions on Instagram and TikTok can’t be tapped. On WhatsApp they can; elsewhere, send buyers to your bio.</translation>
    </message>
    <message>
        <source>Satu tautan untuk semua pengunjung profil, jadi biasanya tanpa produk.</source>
        <translation>One link for everyone who visits the profile, so usually without a product.</translation>
    </message>
    <message>
        <source>Tempel kode QR di toples. Yang habis tinggal memindai untuk pesan lagi.</source>
        <translation>Stick the QR code on the jar. Whoever runs out just scans it to order again.</translation>
    </message>
    <message>
        <source>Nomor dan kata-katanya sudah diperiksa, sampai dengan utuh.</source>
        <translation>The number and the words are checked: they arrive whole.</translation>
    </message>
    <message>
        <source>Nomor WhatsApp untuk pesanan belum diisi. Isi dulu di Pengaturan.</source>
        <translation>The WhatsApp number for orders is missing. Fill it in in Settings first.</translation>
    </message>
    <message>
        <source>Ini nomor telepon rumah atau kantor. Pastikan sudah terdaftar di WhatsApp.</source>
        <translation>This is a landline number. Make sure that it is on WhatsApp.</translation>
    </message>
    <message>
        <source>Nomor ini bukan nomor Indonesia (62). Periksa lagi.</source>
        <translation>This is not an Indonesian number (62). Please check.</translation>
    </message>
    <message>
        <source>Kata-katanya panjang, kode QR jadi rapat. Coba pindai dulu sebelum dicetak.</source>
        <translation>The words are long, so the QR code is dense. Try scanning it before you print.</translation>
    </message>
    <message>
        <source>Tautan pesan tersalin.</source>
        <translation>Order link copied.</translation>
    </message>
    <message>
        <source>pesan</source>
        <translation>order</translation>
    </message>
</context>
<context>
    <name>OrderLinkPart</name>
    <message>
        <source>Tautan pesan</source>
        <translation>Order link</translation>
    </message>
    <message>
        <source>Salin tautan</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Kode QR</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Isi nomor WhatsApp</source>
        <translation>Fill in WhatsApp number</translation>
    </message>
    <message>
        <source>Pembeli tinggal mengetuk, chat pesanannya sudah terisi.</source>
        <translation>Buyers just tap it, their order chat is already filled in.</translation>
    </message>
    <message>
        <source>Tautan pesan tersalin.</source>
        <translation>Order link copied.</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tandai lunas</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>Ubah kode</source>
        <translation>Change code</translation>
    </message>
    <message>
        <source>Cetak slip</source>
        <translation>Print slips</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>Status %n pesanan</source>
        <translation>
            <numerusform>Status of %n order</numerusform>
            <numerusform>Status of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderMoney</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Ongkir (Rp)</source>
        <translation>Shipping (Rp)</translation>
    </message>
    <message>
        <source>Diskon pesanan (Rp)</source>
        <translation>Order discount (Rp)</translation>
    </message>
    <message>
        <source>Potongan lebih besar dari harga barangnya.</source>
        <translation>The discount is more than the items cost.</translation>
    </message>
</context>
<context>
    <name>OrderPoints</name>
    <message>
        <source>Saldo yang dipakai</source>
        <translation>Balance used</translation>
    </message>
    <message>
        <source>Pakai semua</source>
        <translation>Use all</translation>
    </message>
    <message>
        <source>Pakai berapa</source>
        <translation>How many to use</translation>
    </message>
    <message>
        <source>Saldonya {units}.</source>
        <translation>The balance: {units}.</translation>
    </message>
    <message>
        <source>Dipakai per {each}.</source>
        <translation>Used in steps of {each}.</translation>
    </message>
    <message>
        <source>Untuk pesanan ini cukup {units}.</source>
        <translation>Enough for this order: {units}.</translation>
    </message>
    <message>
        <source>Pembeli ini punya {units}, bisa memotong sampai {value}.</source>
        <translation>This buyer’s {units}, good for up to {value} off.</translation>
    </message>
</context>
<context>
    <name>OrderProfitCard</name>
    <message>
        <source>Isi HPP</source>
        <translation>Fill in costs</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
    </message>
    <message>
        <source>Laba {profit}: omzet {net_sales}, HPP {goods}, biaya kanal {fee}.</source>
        <translation>Profit {profit}: sales {net_sales}, cost {goods}, channel fee {fee}.</translation>
    </message>
    <message>
        <source>Laba {profit}: omzet {net_sales}, HPP {goods}, perkiraan biaya kanal {fee}.</source>
        <translation>Profit {profit}: sales {net_sales}, cost {goods}, estimated channel fee {fee}.</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>Kak</source>
        <translation>there</translation>
    </message>
    <message>
        <source>Halo {shop}, saya mau pesan {product}. Kode: {code}</source>
        <translation>Hello {shop}, I would like to order {product}. Code: {code}</translation>
    </message>
    <message>
        <source>Halo {shop}, saya mau pesan {product}.</source>
        <translation>Hello {shop}, I would like to order {product}.</translation>
    </message>
    <message>
        <source>Halo {shop}, saya mau pesan. Kode: {code}</source>
        <translation>Hello {shop}, I would like to order. Code: {code}</translation>
    </message>
    <message>
        <source>Halo {shop}, saya mau pesan.</source>
        <translation>Hello {shop}, I would like to order.</translation>
    </message>
</context>
<context>
    <name>OrderTotals</name>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Bahan, ongkos, dan biaya</source>
        <translation>Materials, shipping, fees</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Memakai kode</source>
        <translation>With a code</translation>
    </message>
    <message>
        <source>Belum lunas</source>
        <translation>Still owed</translation>
    </message>
    <message numerus="yes">
        <source>%n batal</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retur</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belum dibayar</source>
        <translation>
            <numerusform>%n unpaid</numerusform>
            <numerusform>%n unpaid</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi HPP</source>
        <translation>Fill in costs</translation>
    </message>
    <message>
        <source>Laba belum lengkap karena ada produk yang HPP-nya belum diisi.</source>
        <translation>Profit is incomplete: some products have no cost of goods yet.</translation>
    </message>
    <message numerus="yes">
        <source>HPP kosong di %n pesanan</source>
        <translation>
            <numerusform>Cost missing in %n order</numerusform>
            <numerusform>Cost missing in %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} dari {sales}</source>
        <translation>{codes} of {sales}</translation>
    </message>
</context>
<context>
    <name>OrdersBehind</name>
    <message>
        <source>Tanpa jejak</source>
        <translation>No trace</translation>
    </message>
    <message>
        <source>Selain unggahan</source>
        <translation>Other than posts</translation>
    </message>
    <message>
        <source>{weekday} jam {hour}</source>
        <translation>{weekday} at {hour}</translation>
    </message>
    <message>
        <source>7 hari sejak {name}: semua pesanan, apa pun asalnya</source>
        <translation>7 days from {name} on: all orders, wherever they came from</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Riwayat impor</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>Impor hasil unggahan</source>
        <translation>Import post results</translation>
    </message>
    <message>
        <source>Impor pesanan</source>
        <translation>Import orders</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Impor mana pun bisa dibatalkan selama isinya belum diubah lagi. Pesanan yang kamu catat sendiri tetap.</source>
        <translation>Any import can be undone as long as its orders have not been changed again. Orders that you noted yourself stay.</translation>
    </message>
    <message>
        <source>Apa yang terjual, apa yang dibuat, dan untuk siapa.</source>
        <translation>What was sold, what to make, and for whom.</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Bagian halaman Pesanan</source>
        <translation>Parts of the Orders page</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Impor pesanan dari berkas (Ctrl+I)</source>
        <translation>Import orders from a file (Ctrl+I)</translation>
    </message>
    <message>
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>Catat satu pesanan (Ctrl+N)</source>
        <translation>Add an order (Ctrl+N)</translation>
    </message>
    <message>
        <source>Tempat sampah</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Harus jadi</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Belum lunas</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>{code} (?)</source>
        <translation>{code} (?)</translation>
    </message>
    <message>
        <source>tanpa kode</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
    </message>
    <message>
        <source>Dengan perkiraan biaya kanal {amount}</source>
        <translation>With an estimated channel fee of {amount}</translation>
    </message>
</context>
<context>
    <name>OrdersToHandle</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua pesanan yang perlu diurus</source>
        <translation>All orders to handle</translation>
    </message>
    <message>
        <source>Pesanan perlu diurus</source>
        <translation>Orders to handle</translation>
    </message>
    <message>
        <source>Ambil dari berkas</source>
        <translation>Take from a file</translation>
    </message>
    <message>
        <source>Belum ada pesanan di sini. Catat satu pesanan terakhirmu, atau ambil dari berkas marketplace atau buku Excel-mu.</source>
        <translation>No orders here yet. Note your latest one, or take them from a marketplace file or your Excel book.</translation>
    </message>
    <message>
        <source>Lihat semua pesanan</source>
        <translation>See all orders</translation>
    </message>
    <message>
        <source>Semua pesanan sudah diurus. Selamat istirahat.</source>
        <translation>All orders are handled. Have a good rest.</translation>
    </message>
    <message>
        <source>{quantity} × {product}</source>
        <translation>{quantity} × {product}</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>{customer}, {number}, {items}, {step}</source>
        <translation>{customer}, {number}, {items}, {step}</translation>
    </message>
    <message>
        <source>· {number}</source>
        <translation>· {number}</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tandai {number} sudah dikirim</source>
        <translation>Mark {number} as shipped</translation>
    </message>
    <message>
        <source>Perlu dikemas</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>Tandai {number} sudah dibayar</source>
        <translation>Mark {number} as paid</translation>
    </message>
    <message>
        <source>{number} jadi: {status}.</source>
        <translation>{number} is now: {status}.</translation>
    </message>
    <message>
        <source>Perlu dikirim</source>
        <translation>To ship</translation>
    </message>
    <message>
        <source>Tandai {number} sudah dikemas</source>
        <translation>Mark {number} as packed</translation>
    </message>
    <message>
        <source>Belum dibayar</source>
        <translation>Unpaid</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>Nama lain di berkas</source>
        <translation>Other names in sheets</translation>
    </message>
    <message>
        <source>Contoh: NASTAR KLASIC</source>
        <translation>Example: NASTAR KLASIC</translation>
    </message>
    <message>
        <source>Nama lain</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>Varian, kalau ada</source>
        <translation>Variant, if any</translation>
    </message>
    <message>
        <source>Varian dari nama lain</source>
        <translation>Variant of the other name</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Pesanan dengan nama ini masuk ke produk ini, juga dari impor nanti.</source>
        <translation>Orders with this name go to this product, also in later imports.</translation>
    </message>
    <message>
        <source>Produk lain yang sebenarnya sama</source>
        <translation>Another product that is the same</translation>
    </message>
    <message>
        <source>Produk yang digabung ke sini</source>
        <translation>Product to merge into this one</translation>
    </message>
    <message>
        <source>Gabungkan ke sini</source>
        <translation>Merge into this</translation>
    </message>
    <message>
        <source>Lupakan “{name}”</source>
        <translation>Forget “{name}”</translation>
    </message>
    <message>
        <source>“{name}” diingat sebagai nama lain.</source>
        <translation>“{name}” is remembered as another name.</translation>
    </message>
    <message>
        <source>Gabungkan “{other}” ke sini?</source>
        <translation>Merge “{other}” into this one?</translation>
    </message>
    <message>
        <source>{other} sudah jadi produk sendiri. Kalau digabung, pesanan, unggahan, dan namanya pindah ke {kept}. Ini bisa dibatalkan.</source>
        <translation>{other} is a product of its own. Merging moves its orders, posts and name to {kept}. This can be undone.</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>“{name}” bukan nama produk ini lagi.</source>
        <translation>“{name}” is no name of this product any more.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Daftar pesanan</source>
        <translation>List of orders</translation>
    </message>
    <message>
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>Impor dari berkas</source>
        <translation>Import from file</translation>
    </message>
    <message>
        <source>Belum ada pesanan di sini</source>
        <translation>No orders here yet</translation>
    </message>
    <message>
        <source>Catat satu pesanan terakhirmu, atau ambil sekaligus dari berkas marketplace atau buku Excel-mu. Setelah ada 10 pesanan, Hasil mulai bisa bercerita.</source>
        <translation>Note your latest order, or take many at once from a marketplace file or your Excel book. From 10 orders on, Results begin to tell a story.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Tidak ada pesanan dengan saringan ini. Hapus saringan untuk melihat semua.</source>
        <translation>No order matches these filters. Clear them to see all.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Buka cadangan</source>
        <translation>Open backups</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Irama dan istirahat</source>
        <translation>Pace and rest</translation>
    </message>
    <message>
        <source>09.00–12.00, 19.00–21.00</source>
        <translation>09:00–12:00, 19:00–21:00</translation>
    </message>
    <message>
        <source>21.00–06.00</source>
        <translation>21:00–06:00</translation>
    </message>
    <message>
        <source>Tambah libur</source>
        <translation>Add time off</translation>
    </message>
    <message>
        <source>Salin untuk WhatsApp</source>
        <translation>Copy for WhatsApp</translation>
    </message>
    <message>
        <source>Ubah teks</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Waktu untuk konten seminggu</source>
        <translation>Time for posts in a week</translation>
    </message>
    <message>
        <source>Boleh kosong. Kalender memberi tahu sebelum seminggu melebihi ini</source>
        <translation>May be empty. The calendar tells you before a week goes over it</translation>
    </message>
    <message>
        <source>Jam balas</source>
        <translation>Reply hours</translation>
    </message>
    <message>
        <source>Kapan pesan dibalas; boleh beberapa, pisahkan dengan koma</source>
        <translation>When messages are answered; several are fine, with commas between</translation>
    </message>
    <message>
        <source>Jam tenang</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Pengingat di HP menunggu sampai jam ini selesai</source>
        <translation>Reminders on the phone wait until these hours are over</translation>
    </message>
    <message>
        <source>Hari istirahat tiap minggu</source>
        <translation>Rest days every week</translation>
    </message>
    <message>
        <source>Tidak pernah diusulkan untuk konten</source>
        <translation>Never suggested for posts</translation>
    </message>
    <message>
        <source>Teks saat istirahat</source>
        <translation>Away message</translation>
    </message>
    <message>
        <source>Hapus libur {dates}</source>
        <translation>Delete time off {dates}</translation>
    </message>
    <message>
        <source>{weekday} jadi hari kerja lagi.</source>
        <translation>{weekday} is a working day again.</translation>
    </message>
    <message>
        <source>{weekday} jadi hari istirahat.</source>
        <translation>{weekday} is a rest day now.</translation>
    </message>
    <message>
        <source>Libur</source>
        <translation>Time off</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kosongkan untuk satu hari</source>
        <translation>Leave empty for one day</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contoh: mudik</source>
        <translation>Example: visiting family</translation>
    </message>
    <message>
        <source>Simpan libur</source>
        <translation>Save time off</translation>
    </message>
    <message>
        <source>Libur tersimpan.</source>
        <translation>Time off saved.</translation>
    </message>
    <message>
        <source>{dates}: {note}</source>
        <translation>{dates}: {note}</translation>
    </message>
    <message>
        <source>Libur {dates} dihapus.</source>
        <translation>Time off {dates} deleted.</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{kapan} diganti sendiri, misalnya besok jam 9</source>
        <translation>{kapan} is filled in for you, for example tomorrow at 9</translation>
    </message>
</context>
<context>
    <name>PaceDrawer</name>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
    </message>
    <message>
        <source>Keseimbangan dan irama</source>
        <translation>Balance and pace</translation>
    </message>
    <message>
        <source>Irama</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Kapasitas</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Beban mingguan</source>
        <translation>Weekly load</translation>
    </message>
    <message>
        <source>Konten tanpa menit dihitung dari lama yang biasa kamu pakai untuk format atau pilarnya. Yang belum diketahui dihitung {minutes}.</source>
        <translation>A post without minutes counts as long as you usually take for its format or pillar. Where that is not known, it counts {minutes}.</translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Pindahkan “{title}”</source>
        <translation>Move “{title}”</translation>
    </message>
    <message>
        <source>Tiap akhir minggu kamu ditanya sekali: ringan, pas, atau berat.</source>
        <translation>At the end of each week you are asked once: light, just right, or heavy.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Di halaman ini tidak ada yang dicetak.</source>
        <translation>There is nothing to print on this page.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>konten-{month}.xlsx</source>
        <translation>posts-{month}.xlsx</translation>
    </message>
    <message>
        <source>Kalender untuk HP</source>
        <translation>Calendar for your phone</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>konten.ics</source>
        <translation>posts.ics</translation>
    </message>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
    </message>
    <message>
        <source>Dibatalkan: {summary}</source>
        <translation>Undone: {summary}</translation>
    </message>
    <message>
        <source>{count} jadwal disimpan di {file}. Kirim berkas itu ke HP, lalu buka di sana.</source>
        <translation>Entries saved in {file}: {count}. Send that file to your phone, then open it there.</translation>
    </message>
    <message>
        <source>{count} jadwal disimpan di {file}. {put_off} pengingat menunggu jam tenangmu selesai.</source>
        <translation>Entries saved in {file}: {count}. Reminders that wait for the end of your quiet hours: {put_off}.</translation>
    </message>
    <message>
        <source>kalender-konten-{month}.pdf</source>
        <translation>content-calendar-{month}.pdf</translation>
    </message>
    <message>
        <source>Tersimpan: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Pengingat berbunyi pukul {time}, sesudah jam tenangmu.</source>
        <translation>The reminder rings at {time}, after your quiet hours.</translation>
    </message>
</context>
<context>
    <name>PartnerDeals</name>
    <message>
        <source>Kerja sama baru</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Belum ada kerja sama yang dicatat dengan {name}.</source>
        <translation>No deal with {name} is noted yet.</translation>
    </message>
    <message>
        <source>Ide dari mitra ini</source>
        <translation>Ideas from this partner</translation>
    </message>
    <message>
        <source>Kerja sama ke-{number}</source>
        <translation>Deal no. {number}</translation>
    </message>
    <message>
        <source>Sejak {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Lembar kesepakatan: {what}</source>
        <translation>Deal sheet: {what}</translation>
    </message>
    <message>
        <source>Tandai lunas</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>Tandai lunas: {what}</source>
        <translation>Mark as paid: {what}</translation>
    </message>
    <message>
        <source>Tidak jadi.</source>
        <translation>Called off.</translation>
    </message>
    <message>
        <source>{orders} pesanan lewat kodenya. Belum cukup data untuk bicara laba.</source>
        <translation>Orders by their code: {orders}. Not enough data to speak of profit.</translation>
    </message>
    <message>
        <source>{orders} pesanan lewat kodenya. Laba belum diketahui: ada HPP kosong.</source>
        <translation>Orders by their code: {orders}. Profit is not known yet: a cost is missing.</translation>
    </message>
    <message>
        <source>{orders} pesanan lewat kodenya, laba bersih {profit}.</source>
        <translation>Orders by their code: {orders}, net profit {profit}.</translation>
    </message>
    <message>
        <source>Janji ditepati: mitra {theirs} dari {all_theirs}, kita {ours} dari {all}.</source>
        <translation>Promises kept: partner {theirs} of {all_theirs}, we {ours} of {all}.</translation>
    </message>
    <message>
        <source>Janji ditepati: mitra {theirs} dari {all_theirs}.</source>
        <translation>Promises kept: partner {theirs} of {all_theirs}.</translation>
    </message>
    <message>
        <source>Janji ditepati: kita {ours} dari {all}.</source>
        <translation>Promises kept: we {ours} of {all}.</translation>
    </message>
</context>
<context>
    <name>PartnerEditor</name>
    <message>
        <source>Mitra ini belum disimpan.</source>
        <translation>This partner is not saved yet.</translation>
    </message>
    <message>
        <source>Contoh: Sari Wening</source>
        <translation>Example: Sari Wening</translation>
    </message>
    <message>
        <source>Contoh: @sariwening.masak</source>
        <translation>Example: @sariwening.masak</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Contoh: masak rumahan</source>
        <translation>Example: home cooking</translation>
    </message>
    <message>
        <source>Contoh: 0812-3456-7890</source>
        <translation>Example: 0812-3456-7890</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Pengikut</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Disimpan dengan tanggal hari ini.</source>
        <translation>Saved with today’s date.</translation>
    </message>
    <message>
        <source>Kerja sama pertama</source>
        <translation>First deal</translation>
    </message>
    <message>
        <source>Satu akun per baris, misalnya TikTok @sari.masak</source>
        <translation>One account a line, for example TikTok @sari.masak</translation>
    </message>
    <message>
        <source>Contoh: ibu muda di Semarang, suka masak</source>
        <translation>Example: young mothers in Semarang who like to cook</translation>
    </message>
    <message>
        <source>Contoh: hangat, apa adanya</source>
        <translation>Example: warm, down to earth</translation>
    </message>
    <message>
        <source>Contoh: tidak mau promosi diet</source>
        <translation>Example: does not promote diets</translation>
    </message>
    <message>
        <source>Kecocokan</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Siapa pengikutnya</source>
        <translation>Who follows them</translation>
    </message>
    <message>
        <source>Gaya bercerita</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Yang pernah ditolak</source>
        <translation>What they declined</translation>
    </message>
    <message>
        <source>Akun lain</source>
        <translation>Other accounts</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kerja sama</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keluarkan dari arsip</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Simpan mitra</source>
        <translation>Save partner</translation>
    </message>
    <message>
        <source>Simpan mitra (Ctrl+Enter)</source>
        <translation>Save partner (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Mitra {name} disimpan.</source>
        <translation>Partner {name} saved.</translation>
    </message>
</context>
<context>
    <name>PartnerFigures</name>
    <message>
        <source>Pengikut</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Dibagikan</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Isi dari satu unggahan yang biasa, bukan yang paling ramai. Jangkauan hanya terlihat oleh mitra: minta tangkapan layarnya, atau kosongkan.</source>
        <translation>Take them from an ordinary post, not the busiest one. Only your partner sees the reach: ask for a screenshot, or leave it empty.</translation>
    </message>
    <message>
        <source>Dihitung pada</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Yang sudah dicatat</source>
        <translation>Noted so far</translation>
    </message>
    <message>
        <source>Hapus angka hari ini</source>
        <translation>Delete today’s numbers</translation>
    </message>
    <message>
        <source>Hapus: {figures}</source>
        <translation>Delete: {figures}</translation>
    </message>
    <message>
        <source>Tanpa tanggal</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>{day}: {followers} pengikut</source>
        <translation>{day}: {followers} followers</translation>
    </message>
    <message>
        <source>{day}: {followers} pengikut, keterlibatan {share} dari pengikut</source>
        <translation>{day}: {followers} followers, engagement {share} of followers</translation>
    </message>
    <message>
        <source>{day}: {followers} pengikut, keterlibatan {share} dari jangkauan</source>
        <translation>{day}: {followers} followers, engagement {share} of reach</translation>
    </message>
    <message>
        <source>Angka dihapus.</source>
        <translation>Numbers deleted.</translation>
    </message>
</context>
<context>
    <name>PartnerFile</name>
    <message>
        <source>Data {name} di {shop}</source>
        <translation>Data of {name} at {shop}</translation>
    </message>
    <message>
        <source>Ini semua yang disimpan tentang kamu, disalin pada {day}. Data ini disimpan di komputer penjual dan di cadangan yang dibuatnya.</source>
        <translation>This is everything that is kept about you, copied on {day}. It is kept on the seller’s computer and in the backups the seller makes.</translation>
    </message>
    <message>
        <source>Tentang kamu</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Angka akunmu</source>
        <translation>Your account’s numbers</translation>
    </message>
    <message>
        <source>Kerja sama</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Ide darimu</source>
        <translation>Ideas from you</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Akun lain</source>
        <translation>Other accounts</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Siapa pengikutnya</source>
        <translation>Who follows them</translation>
    </message>
    <message>
        <source>Gaya bercerita</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Yang pernah ditolak</source>
        <translation>What they declined</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pengikut</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Dibagikan</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Ke</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Disepakati</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Imbalan</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Sampel</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Janji</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>PartnerPrivacy</name>
    <message>
        <source>Salin datanya</source>
        <translation>Copy their data</translation>
    </message>
    <message>
        <source>Hapus data pribadinya</source>
        <translation>Delete their personal data</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}. Buka dulu sebelum kamu kirim.</source>
        <translation>{file} is saved in {folder}. Open it before you send it.</translation>
    </message>
    <message>
        <source>Simpan salinan data</source>
        <translation>Save a copy of the data</translation>
    </message>
    <message>
        <source>Halaman (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>data-mitra-{number}.html</source>
        <translation>partner-data-{number}.html</translation>
    </message>
    <message>
        <source>Hapus data pribadi {name}?</source>
        <translation>Delete the personal data of {name}?</translation>
    </message>
    <message>
        <source>Nama, akun, kontak, catatan, dan angka akunnya dihapus, juga dari tempat sampah dan riwayat impor. Kerja sama, pembayaran, dan kodenya tetap dihitung tanpa nama. Tulisanmu sendiri yang menyebut namanya, misalnya caption, tidak ikut berubah. Ini tidak bisa dibatalkan.</source>
        <translation>Name, accounts, contact, notes and account numbers go, also from the bin and the import history. Deals, payments and codes still count, without a name. What you wrote yourself that names them, for example a caption, does not change. This can’t be undone.</translation>
    </message>
    <message>
        <source>HAPUS</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Data pribadi mitra sudah dihapus.</source>
        <translation>The partner’s personal data is deleted.</translation>
    </message>
    <message>
        <source>Sedang dihapus.</source>
        <translation>Being deleted.</translation>
    </message>
</context>
<context>
    <name>PartnerTable</name>
    <message>
        <source>orang yang bercerita jujur tentang produkmu</source>
        <translation>people who speak honestly about your products</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Mitra yang ditampilkan</source>
        <translation>Partners shown</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Semua mitramu sedang di arsip.</source>
        <translation>All your partners are archived.</translation>
    </message>
    <message>
        <source>Belum ada mitra. Catat teman yang membantu bercerita, lalu beri satu kode supaya pesanannya kelihatan.</source>
        <translation>No partners yet. Note a friend who helps to spread the word, then give them a code so that their orders can be seen.</translation>
    </message>
</context>
<context>
    <name>PartnerTrials</name>
    <message>
        <source>Uji kecil dengan mitra ini</source>
        <translation>Small tests with this partner</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lihat uji {number}</source>
        <translation>See the test {number}</translation>
    </message>
    <message>
        <source>{orders} pesanan ({evidence}), {each} per pesanan, laba bersih {profit}</source>
        <translation>Orders: {orders} ({evidence}), {each} per order, net profit {profit}</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Daftar mitra</source>
        <translation>List of partners</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Imbalan</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Sampel</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Laba bersih</source>
        <translation>Net profit</translation>
    </message>
    <message>
        <source>Pilihan lain</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>{followers} pengikut</source>
        <translation>{followers} followers</translation>
    </message>
    <message>
        <source>{account} · {followers} pengikut</source>
        <translation>{account} · {followers} followers</translation>
    </message>
    <message>
        <source>Barter produk</source>
        <translation>Product barter</translation>
    </message>
    <message>
        <source>Imbalannya belum dicatat.</source>
        <translation>The fee is not noted yet.</translation>
    </message>
    <message>
        <source>{sample}, diterima {day}</source>
        <translation>{sample}, received {day}</translation>
    </message>
    <message>
        <source>{sample}, dikirim {day}</source>
        <translation>{sample}, sent {day}</translation>
    </message>
    <message>
        <source>{sample}, belum dikirim</source>
        <translation>{sample}, not sent yet</translation>
    </message>
    <message>
        <source>Nilai sampelnya belum dicatat.</source>
        <translation>Their value is not noted yet.</translation>
    </message>
    <message>
        <source>{sample} Nilai sampel {value}.</source>
        <translation>{sample} Value of the samples: {value}.</translation>
    </message>
    <message>
        <source>Mitra ini belum punya kode, jadi pesanannya tidak bisa dikenali.</source>
        <translation>This partner has no code yet, so their orders cannot be told apart.</translation>
    </message>
    <message>
        <source>Mulai {day}</source>
        <translation>Starts {day}</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Laba ditunjukkan setelah {enough} pesanan.</source>
        <translation>Profit is shown after {enough} orders.</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
    </message>
    <message>
        <source>Sudah dikurangi imbalan, sampel, dan biaya kode: {cost}, atau {each} per pesanan.</source>
        <translation>Less fee, samples and code costs: {cost}, or {each} per order.</translation>
    </message>
</context>
<context>
    <name>PartnersSection</name>
    <message>
        <source>Beri imbalan yang pantas dan minta mitra menulis “kerja sama” di kontennya, supaya pembeli tahu.</source>
        <translation>Pay a fair fee, and ask partners to write “paid partnership” in their post, so that buyers know.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Buat kode untuk mitra ini</source>
        <translation>Make a code for this partner</translation>
    </message>
    <message>
        <source>Keluarkan dari arsip</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Uji kecil dengan mitra ini</source>
        <translation>Small test with this partner</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kerja sama baru</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Buka kerja sama terbaru</source>
        <translation>Open the newest deal</translation>
    </message>
    <message>
        <source>Lembar kesepakatan</source>
        <translation>Deal sheet</translation>
    </message>
    <message>
        <source>Tandai lunas hari ini</source>
        <translation>Mark as paid today</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Lepas</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kata sandi cadangan</source>
        <translation>Passphrase of backups</translation>
    </message>
    <message>
        <source>Paling aman beberapa kata yang hanya kamu tahu. Jangan pakai kata sandi bank atau surel.</source>
        <translation>Safest are a few words that only you know. Do not use the password of your bank or email.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Kata sandi cadangan</source>
        <translation>Passphrase of backups</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cadangan yang keluar dari laptop ini, ke flashdisk atau ke tempat kedua, dikunci dengan kata sandi ini. Cadangan di laptop ini sendiri tidak dikunci, dan yang lama di tempat kedua diganti satu yang terkunci.</source>
        <translation>Backups that leave this laptop, to a flash drive or a second place, are locked with this passphrase. Backups on this laptop itself are not, and old ones at the second place are replaced by a locked one.</translation>
    </message>
    <message>
        <source>Kata sandi ini tidak disimpan di mana pun dan tidak bisa dipulihkan. Kalau lupa, cadangan yang terkunci tidak bisa dibuka siapa pun. Tulis di kertas, simpan di tempat aman.</source>
        <translation>This passphrase is kept nowhere and can&apos;t be recovered. If you forget it, nobody can open the locked backups. Write it on paper and keep that safe.</translation>
    </message>
    <message>
        <source>Terlalu pendek. Pakai paling sedikit {letters} huruf.</source>
        <translation>Too short. Use at least {letters} letters.</translation>
    </message>
    <message>
        <source>Tidak sama dengan yang pertama. Ketik sekali lagi.</source>
        <translation>Not the same as the first. Type it once more.</translation>
    </message>
</context>
<context>
    <name>PassphraseSetting</name>
    <message>
        <source>Ganti…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Pasang…</source>
        <translation>Set…</translation>
    </message>
    <message>
        <source>Cadangan yang keluar dari laptop ini dikunci</source>
        <translation>Backups that leave this laptop are locked</translation>
    </message>
    <message>
        <source>Dulu dipakai, tetapi di laptop ini belum dipasang lagi</source>
        <translation>Was used, but is not set on this laptop yet</translation>
    </message>
    <message>
        <source>Belum ada. Siapa pun yang memegang flashdisk bisa membacanya</source>
        <translation>Not yet. Whoever holds the flash drive can read them</translation>
    </message>
    <message>
        <source>Kata sandi sedang dipasang dan dicoba.</source>
        <translation>The passphrase is being set and tried.</translation>
    </message>
    <message>
        <source>Kata sandi dipasang dan sudah dicoba: kuncinya bisa dibuka.</source>
        <translation>The passphrase is set and was tried: it unlocks.</translation>
    </message>
    <message>
        <source>Cadangan baru tidak dikunci lagi. Cadangan yang sudah terkunci tetap hanya bisa dibuka dengan kata sandinya, jadi jangan dibuang dulu catatannya.</source>
        <translation>New backups are not locked any more. Those that are locked open with their passphrase only, so do not throw your note of it away yet.</translation>
    </message>
    <message>
        <source>Lepas kata sandi cadangan?</source>
        <translation>Remove the passphrase of backups?</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PaymentFields</name>
    <message>
        <source>Lunas</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>Part paid</translation>
    </message>
    <message>
        <source>Belum bayar</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>Tidak dicatat</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Sudah dibayar (Rp)</source>
        <translation>Paid so far (Rp)</translation>
    </message>
    <message>
        <source>Isi berapa yang sudah dibayar.</source>
        <translation>Fill in how much was paid.</translation>
    </message>
    <message>
        <source>Lebih besar dari totalnya. Kalau sudah penuh, pilih Lunas.</source>
        <translation>More than the total. If all of it is paid, choose Paid.</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <source>Persen belum terbaca. Contoh: 10 atau 12,5</source>
        <translation>The percentage can’t be read. Example: 10 or 12.5</translation>
    </message>
    <message>
        <source>Paling banyak 100 persen.</source>
        <translation>At most 100 percent.</translation>
    </message>
</context>
<context>
    <name>PersonalColumns</name>
    <message>
        <source>Simpan nomor HP</source>
        <translation>Keep phone numbers</translation>
    </message>
    <message>
        <source>Simpan alamat</source>
        <translation>Keep addresses</translation>
    </message>
    <message>
        <source>Nomor HP dan alamat pembeli tidak disimpan, kecuali kamu mau. Nomornya hanya dibaca untuk mengenali pembeli yang sama.</source>
        <translation>Phone numbers and addresses are not kept unless you want it. A number is only read to recognise the same buyer.</translation>
    </message>
    <message>
        <source>Nomor HP pembeli tidak disimpan, kecuali kamu mau. Nomornya hanya dibaca untuk mengenali pembeli yang sama.</source>
        <translation>Phone numbers are not kept unless you want it. A number is only read to recognise the same buyer.</translation>
    </message>
    <message>
        <source>Alamat pembeli tidak disimpan, kecuali kamu mau.</source>
        <translation>Addresses are not kept unless you want it.</translation>
    </message>
</context>
<context>
    <name>PhotoFiles</name>
    <message>
        <source>dan {count} foto lagi</source>
        <translation>and {count} more photos</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Buka folder {file}</source>
        <translation>Open the folder of {file}</translation>
    </message>
    <message>
        <source>{file} tidak ada di sana lagi.</source>
        <translation>{file} is not there any more.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Gambar tersalin.</source>
        <translation>Picture copied.</translation>
    </message>
    <message>
        <source>Gambar tersimpan: {name}</source>
        <translation>Picture saved: {name}</translation>
    </message>
</context>
<context>
    <name>PillarCard</name>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Omzet menurut pilar sebagai tabel</source>
        <translation>Sales by pillar as a table</translation>
    </message>
    <message>
        <source>Omzet menurut pilar</source>
        <translation>Sales by pillar</translation>
    </message>
    <message>
        <source>{label}: omzet {net_sales}, laba {profit}</source>
        <translation>{label}: net sales {net_sales}, profit {profit}</translation>
    </message>
    <message>
        <source>Selain unggahan</source>
        <translation>Other than posts</translation>
    </message>
    <message>
        <source>Tanpa jejak</source>
        <translation>No trace</translation>
    </message>
</context>
<context>
    <name>PlanRemarks</name>
    <message>
        <source>Belum sempat diunggah. Pindah ke hari lain?</source>
        <translation>Not posted yet. Move it to another day?</translation>
    </message>
    <message>
        <source>Hari istirahat</source>
        <translation>Rest day</translation>
    </message>
    <message>
        <source>Minggu tanpa {pillar}</source>
        <translation>Week without {pillar}</translation>
    </message>
    <message>
        <source>Jadi {minutes}</source>
        <translation>Now {minutes}</translation>
    </message>
    <message>
        <source>Jadi {posts} dari {pace}</source>
        <translation>Now {posts} of {pace}</translation>
    </message>
    <message>
        <source>Promo jadi {promo} dari {total}</source>
        <translation>Promo now {promo} of {total}</translation>
    </message>
    <message>
        <source>Minggu itu tanpa {pillar} untuk uji adilmu. Kalau tetap tayang, pasangan minggu itu tidak dihitung.</source>
        <translation>That week is without {pillar} for your fair test. If it is published anyway, this pair of weeks does not count.</translation>
    </message>
    <message>
        <source>Promo jadi {promo} dari {total} konten bulan itu, targetmu {target}. Selingi yang lain, agar pengikut tidak merasa terus dijuali.</source>
        <translation>This makes promo {promo} of {total} that month, your target is {target}. Mix in others, so that followers do not feel sold to all the time.</translation>
    </message>
    <message>
        <source>Pukul {time} ada di jam tenangmu.</source>
        <translation>{time} is in your quiet hours.</translation>
    </message>
    <message>
        <source>{weekday} hari istirahatmu.</source>
        <translation>{weekday} is your rest day.</translation>
    </message>
    <message>
        <source>{day} kamu istirahat: {note}.</source>
        <translation>{day}: you are off, {note}.</translation>
    </message>
    <message>
        <source>{day} kamu istirahat.</source>
        <translation>{day}: you are off.</translation>
    </message>
    <message>
        <source>{posts} dari {pace} konten, kira-kira {minutes}</source>
        <translation>Posts: {posts} of {pace}, about {minutes}</translation>
    </message>
    <message>
        <source>{posts} dari {pace} konten, {minutes} dari {possible}</source>
        <translation>Posts: {posts} of {pace}, {minutes} of {possible}</translation>
    </message>
    <message>
        <source>“{title}” bisa pindah ke {day}.</source>
        <translation>“{title}” can move to {day}.</translation>
    </message>
    <message>
        <source>Minggu itu cukup padat: {minutes} dari {possible} yang kamu sanggupi.</source>
        <translation>That week is rather full: {minutes} of the {possible} you can manage.</translation>
    </message>
    <message>
        <source>Minggu itu cukup padat: {posts} dari {pace} konten.</source>
        <translation>That week is rather full: posts {posts} of {pace}.</translation>
    </message>
</context>
<context>
    <name>PortfolioTab</name>
    <message>
        <source>Tambah karya</source>
        <translation>Add a work</translation>
    </message>
    <message>
        <source>Salin semuanya</source>
        <translation>Copy all of it</translation>
    </message>
    <message>
        <source>Pesanan besar, bazar, resep sendiri: untuk calon mitra, reseller, atau panitia acara. Nama pemesan hanya kalau ia mengizinkan.</source>
        <translation>Large orders, bazaars, recipes of your own: for partners, resellers or organisers to come. Name who ordered only if they allow it.</translation>
    </message>
    <message>
        <source>Ubah {title}</source>
        <translation>Edit {title}</translation>
    </message>
    <message>
        <source>Hapus {title}</source>
        <translation>Delete {title}</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Contoh: 120 toples untuk hajatan</source>
        <translation>For example: 120 jars for a wedding</translation>
    </message>
    <message>
        <source>Ceritanya</source>
        <translation>Its story</translation>
    </message>
    <message>
        <source>Tautan atau letak fotonya</source>
        <translation>Link, or where the photo is</translation>
    </message>
    <message>
        <source>Karya</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Simpan karya</source>
        <translation>Save work</translation>
    </message>
    <message>
        <source>Karya tersimpan.</source>
        <translation>Work saved.</translation>
    </message>
    <message>
        <source>Karya dihapus dari portofolio.</source>
        <translation>Work taken out of the portfolio.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel.</source>
        <translation>Copied. Just paste it.</translation>
    </message>
</context>
<context>
    <name>PostCalls</name>
    <message>
        <source>Pilih A atau B di kolom komentar</source>
        <translation>Choose A or B in the comments</translation>
    </message>
    <message>
        <source>Menurutmu bagaimana? Tulis di kolom komentar</source>
        <translation>What do you think? Tell us in the comments</translation>
    </message>
    <message>
        <source>Pesan lewat WhatsApp</source>
        <translation>Order on WhatsApp</translation>
    </message>
    <message>
        <source>Pesan lewat WhatsApp, sebut kode {code}</source>
        <translation>Order on WhatsApp, mention code {code}</translation>
    </message>
    <message>
        <source>Ada yang mau ditanyakan? Tulis di kolom komentar</source>
        <translation>Any questions? Ask in the comments</translation>
    </message>
    <message>
        <source>Simpan dulu, kirim ke teman yang butuh</source>
        <translation>Save it, send it to a friend who needs it</translation>
    </message>
    <message>
        <source>Kamu biasanya bagaimana? Ceritakan di bawah</source>
        <translation>How do you do it? Tell us below</translation>
    </message>
    <message>
        <source>Kamu punya cerita serupa? Ceritakan di bawah</source>
        <translation>Do you have a story like this? Tell us below</translation>
    </message>
    <message>
        <source>Kirim ke orang yang kamu ingat waktu membaca ini</source>
        <translation>Send it to the person you thought of while reading</translation>
    </message>
    <message>
        <source>Mau ikut mencoba? Kirim pesan saja</source>
        <translation>Want to try it too? Just send a message</translation>
    </message>
    <message>
        <source>Mau dibuatkan juga? Kirim pesan saja</source>
        <translation>Want one made for you? Just send a message</translation>
    </message>
    <message>
        <source>Tanya apa saja tentang cara membuatnya</source>
        <translation>Ask anything about how it is made</translation>
    </message>
    <message>
        <source>Bingung pilih yang mana? Balas unggahan ini, kami bantu</source>
        <translation>Can’t decide? Reply to this post and we will help</translation>
    </message>
    <message>
        <source>Kirim pesan, kami cek stoknya dulu</source>
        <translation>Send a message, we will check the stock first</translation>
    </message>
</context>
<context>
    <name>PostChecks</name>
    <message>
        <source>Foto atau video dipilih</source>
        <translation>Photo or video chosen</translation>
    </message>
    <message>
        <source>Caption sudah ditulis</source>
        <translation>Caption written</translation>
    </message>
    <message>
        <source>Ajakan jelas dan jujur</source>
        <translation>Clear and honest call to action</translation>
    </message>
    <message>
        <source>Bahannya disebut</source>
        <translation>Materials mentioned</translation>
    </message>
    <message>
        <source>Ukuran atau isinya disebut</source>
        <translation>Size or contents mentioned</translation>
    </message>
    <message>
        <source>Harganya disebut</source>
        <translation>Price mentioned</translation>
    </message>
    <message>
        <source>Ada testimoni singkat</source>
        <translation>A short testimonial</translation>
    </message>
    <message>
        <source>Cara pesan jelas</source>
        <translation>Clear how to order</translation>
    </message>
    <message>
        <source>Cara bayar yang dipercaya</source>
        <translation>A trusted way to pay</translation>
    </message>
    <message>
        <source>Sumber kutipan ditulis</source>
        <translation>Source of the quote written</translation>
    </message>
    <message>
        <source>pilih foto atau video</source>
        <translation>choose a photo or video</translation>
    </message>
    <message>
        <source>tulis caption</source>
        <translation>write the caption</translation>
    </message>
    <message>
        <source>tulis ajakan</source>
        <translation>write a call to action</translation>
    </message>
    <message>
        <source>sebut bahannya</source>
        <translation>mention the materials</translation>
    </message>
    <message>
        <source>sebut ukurannya</source>
        <translation>mention the size</translation>
    </message>
    <message>
        <source>sebut harganya</source>
        <translation>mention the price</translation>
    </message>
    <message>
        <source>tambah testimoni singkat</source>
        <translation>add a short testimonial</translation>
    </message>
    <message>
        <source>sebut cara pesan</source>
        <translation>say how to order</translation>
    </message>
    <message>
        <source>sebut cara bayar</source>
        <translation>say how to pay</translation>
    </message>
    <message>
        <source>tulis sumber kutipannya</source>
        <translation>write the source of the quote</translation>
    </message>
</context>
<context>
    <name>PostClaims</name>
    <message>
        <source>{words}: pakai kata ini setelah bersertifikat, lalu isi nomornya di Pengaturan (UU 33/2014; Etika Pariwara Indonesia). Sejak 17 Oktober 2026 makanan dan minuman usaha mikro dan kecil wajib bersertifikat (PP 42/2024 pasal 160).</source>
        <translation>{words}: use this word once you are certified, then fill in the number in Settings (Law 33/2014; Etika Pariwara Indonesia, the advertising code). From 17 October 2026 food and drinks of micro and small businesses must be certified (Government Regulation 42/2024, article 160).</translation>
    </message>
    <message>
        <source>{words}: sebut hanya kalau nomor izin edarnya sudah ada, lalu isi di Pengaturan (UU 18/2012 pasal 91).</source>
        <translation>{words}: mention it only once you have the marketing permit number, and fill it in in Settings (Law 18/2012, article 91).</translation>
    </message>
    <message>
        <source>{words}: sebut hanya kalau nomor P-IRT sudah ada, lalu isi di Pengaturan (UU 18/2012 pasal 91).</source>
        <translation>{words}: mention it only once you have the P-IRT number, and fill it in in Settings (Law 18/2012, article 91).</translation>
    </message>
    <message>
        <source>{words}: kata “paling” dan “ter-” perlu bukti tertulis (Etika Pariwara Indonesia; UU 8/1999 pasal 9). Coba sebut yang bisa dilihat sendiri, misalnya bahannya.</source>
        <translation>{words}: superlatives need written proof (Etika Pariwara Indonesia, the advertising code; Law 8/1999, article 9). Try naming what buyers can see for themselves, such as the materials.</translation>
    </message>
    <message>
        <source>{words}: klaim kesehatan perlu izin dan bukti; makanan tidak boleh diiklankan seperti obat (Peraturan BPOM 1/2022; UU 8/1999 pasal 9). Coba ceritakan rasanya.</source>
        <translation>{words}: health claims need a permit and proof; food must not be advertised like medicine (BPOM Regulation 1/2022; Law 8/1999, article 9). Try telling how it tastes.</translation>
    </message>
    <message>
        <source>{words}: janji yang belum pasti dan kata berlebihan tidak boleh dipakai dalam iklan (UU 8/1999 pasal 9 ayat 1 huruf j dan k). Tulis yang pasti bisa kamu tepati.</source>
        <translation>{words}: uncertain promises and exaggerated words are not allowed in ads (Law 8/1999, article 9(1) j and k). Write what you can surely keep.</translation>
    </message>
    <message>
        <source>{words} ada di daftar yang tidak kamu bagikan. Hapus dari unggahan ini, atau biarkan kalau memang sengaja. Hanya laptop ini yang tahu.</source>
        <translation>{words}: on your list of things not to share. Take it out of this post, or leave it if you mean it. Only this laptop knows.</translation>
    </message>
</context>
<context>
    <name>PostCounts</name>
    <message>
        <source>Obrolan bermakna</source>
        <translation>Meaningful conversations</translation>
    </message>
    <message>
        <source>Tanya produk</source>
        <translation>Product questions</translation>
    </message>
    <message>
        <source>Cerita pembeli</source>
        <translation>Buyers’ stories</translation>
    </message>
    <message>
        <source>Pesan masuk (DM)</source>
        <translation>Direct messages</translation>
    </message>
    <message>
        <source>Disimpan dan diteruskan</source>
        <translation>Saved and passed on</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Dibagikan</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Pengikut baru</source>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Terlihat dan disukai</source>
        <translation>Seen and liked</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Tayangan</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message numerus="yes">
        <source>%n obrolan</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hasil unggahan</source>
        <translation>Post results</translation>
    </message>
    <message>
        <source>Konten · {day}</source>
        <translation>Post · {day}</translation>
    </message>
    <message>
        <source>Konten · belum ada tanggal</source>
        <translation>Post · no date yet</translation>
    </message>
    <message>
        <source>Konten baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Tersimpan {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Perubahan konten disimpan.</source>
        <translation>Changes to the post saved.</translation>
    </message>
    <message>
        <source>Dibatalkan.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>PostExtras</name>
    <message>
        <source>Contoh: Reels</source>
        <translation>Example: Reels</translation>
    </message>
    <message>
        <source>Nama, judul, tautan</source>
        <translation>Name, title, link</translation>
    </message>
    <message>
        <source>Menit, rencana</source>
        <translation>Minutes planned</translation>
    </message>
    <message>
        <source>Menit, nyatanya</source>
        <translation>Minutes taken</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Sumber kutipan</source>
        <translation>Source of the quote</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>PostFoot</name>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Gandakan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tandai sudah tayang</source>
        <translation>Mark as published</translation>
    </message>
    <message>
        <source>Isi hasil</source>
        <translation>Fill in results</translation>
    </message>
    <message>
        <source>Simpan hasil</source>
        <translation>Save results</translation>
    </message>
</context>
<context>
    <name>PostGrowth</name>
    <message>
        <source>Perjalanan angka</source>
        <translation>Numbers over time</translation>
    </message>
    <message>
        <source>Angka yang ditampilkan</source>
        <translation>Number shown</translation>
    </message>
    <message>
        <source>Perjalanan angka konten ini</source>
        <translation>Numbers of this post over time</translation>
    </message>
    <message>
        <source>Diukur</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Angka per hari pengukuran</source>
        <translation>Numbers by day of measuring</translation>
    </message>
    <message>
        <source>{name}: {value} pada {day}. Ukur sekali lagi nanti, maka pertumbuhannya kelihatan.</source>
        <translation>{name}: {value} on {day}. Measure once more later to see it grow.</translation>
    </message>
    <message>
        <source>{name}: dari {before} pada {start} jadi {value} pada {day}.</source>
        <translation>{name}: from {before} on {start} to {value} on {day}.</translation>
    </message>
    <message>
        <source>{name}: tetap {value} sejak {start}, terakhir {day}.</source>
        <translation>{name}: still {value} since {start}, last on {day}.</translation>
    </message>
    <message>
        <source>{name}: turun dari {before} pada {start} jadi {value} pada {day}. Platform kadang mengoreksi angkanya.</source>
        <translation>{name}: down from {before} on {start} to {value} on {day}. Platforms sometimes correct their numbers.</translation>
    </message>
    <message>
        <source>Obrolan</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Tanya produk</source>
        <translation>Product questions</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Dibagikan</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Tayangan</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>PostMenus</name>
    <message>
        <source>{when} · {title}</source>
        <translation>{when} · {title}</translation>
    </message>
</context>
<context>
    <name>PostOrders</name>
    <message>
        <source>Yang jadi pesanan</source>
        <translation>What became orders</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message numerus="yes">
        <source>%n di antaranya dibuat sebelum tanggal tayang, jadi tidak dihitung di atas. Sudah benar tanggalnya?</source>
        <translation>
            <numerusform>%n of them was made before the publishing day, so it is not counted above. Is the day right?</numerusform>
            <numerusform>%n of them were made before the publishing day, so they are not counted above. Is the day right?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ada produk tanpa HPP</source>
        <translation>A product has no cost</translation>
    </message>
    <message>
        <source>{proven} pesanan terbayar memakai kode {code}. {reported} pembeli lain bilang tahu dari unggahan ini.</source>
        <translation>Paid orders with the code {code}: {proven}. Other buyers who said they heard of you from this post: {reported}.</translation>
    </message>
    <message>
        <source>{proven} pesanan terbayar memakai kode {code}.</source>
        <translation>Paid orders with the code {code}: {proven}.</translation>
    </message>
    <message>
        <source>{reported} pembeli bilang tahu dari unggahan ini. Belum ada yang memakai kode {code}.</source>
        <translation>Buyers who said they heard from this post: {reported}. Nobody has used code {code} yet.</translation>
    </message>
    <message>
        <source>{reported} pembeli bilang tahu dari unggahan ini.</source>
        <translation>Buyers who said they heard from this post: {reported}.</translation>
    </message>
    <message>
        <source>Belum ada pesanan terbayar yang memakai kode {code}.</source>
        <translation>No paid order has used the code {code} yet.</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang menyebut unggahan ini. Beri satu kode supaya kelihatan.</source>
        <translation>No order mentions this post yet. Give it a code so that you can see them.</translation>
    </message>
</context>
<context>
    <name>PostPlan</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Contoh: Cara simpan nastar tetap renyah</source>
        <translation>Example: How to keep nastar crisp</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Izin pembeli yang dikutip tidak berlaku untuk {places}.</source>
        <translation>The consent of the buyer who is quoted does not cover {places}.</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Ajakan</source>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Foto atau video</source>
        <translation>Photo or video</translation>
    </message>
    <message>
        <source>Tidak khusus satu produk</source>
        <translation>No product in particular</translation>
    </message>
</context>
<context>
    <name>PostQuotes</name>
    <message>
        <source>Simpan sebagai draf</source>
        <translation>Save as draft</translation>
    </message>
    <message>
        <source>Pembeli tanpa nama</source>
        <translation>Buyer without a name</translation>
    </message>
    <message>
        <source>Mengutip {name}: “{words}”</source>
        <translation>Quotes {name}: “{words}”</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Lepas kutipan {name}</source>
        <translation>Unlink the quote of {name}</translation>
    </message>
    <message>
        <source>Pembeli mengizinkan di sini dan pada hari ini.</source>
        <translation>The buyer allows it here and on this day.</translation>
    </message>
    <message>
        <source>Sebutkan juga bahwa pembeli menerima {incentive}.</source>
        <translation>Also say that the buyer received {incentive}.</translation>
    </message>
    <message>
        <source>Izinnya tidak berlaku untuk {places}.</source>
        <translation>Consent does not cover {places}.</translation>
    </message>
    <message>
        <source>Belum minta izin, jadi baru bisa disimpan sebagai draf.</source>
        <translation>Not asked yet, so it can only be saved as a draft.</translation>
    </message>
    <message>
        <source>Menunggu izin, jadi baru bisa disimpan sebagai draf.</source>
        <translation>Waiting for consent, so it can only be saved as a draft.</translation>
    </message>
    <message>
        <source>Pembeli tidak mengizinkan. Lepas kutipannya.</source>
        <translation>The buyer does not allow it. Unlink the quote.</translation>
    </message>
    <message>
        <source>Izinnya sudah habis pada hari itu. Minta izin lagi.</source>
        <translation>Consent will have ended on that day. Ask again.</translation>
    </message>
    <message>
        <source>Pembeli menarik izinnya. Lepas kutipannya.</source>
        <translation>The buyer withdrew their consent. Unlink the quote.</translation>
    </message>
</context>
<context>
    <name>PostResults</name>
    <message>
        <source>Catatan untuk diri sendiri</source>
        <translation>A note to yourself</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Ambil dari berkas Instagram atau TikTok Studio</source>
        <translation>Take from an Instagram or TikTok Studio file</translation>
    </message>
    <message>
        <source>Tautan unggahan</source>
        <translation>Link to the post</translation>
    </message>
    <message>
        <source>Angka terakhir dicatat {day}.</source>
        <translation>Numbers last noted {day}.</translation>
    </message>
    <message>
        <source>Konten ini belum ditandai tayang. Angkanya baru ada setelah diunggah.</source>
        <translation>This post is not marked as published. Its numbers come after it is posted.</translation>
    </message>
    <message>
        <source>Salin angka dari aplikasinya, 3–7 hari setelah diunggah. Yang tidak ada, biarkan kosong. Kosong tidak sama dengan nol.</source>
        <translation>Copy the numbers from the app 3–7 days after posting. If one is missing, leave it empty. Empty is not zero.</translation>
    </message>
    <message>
        <source>Salin angka dari aplikasi {place}, 3–7 hari setelah diunggah. Yang tidak ada, biarkan kosong. Kosong tidak sama dengan nol.</source>
        <translation>Copy the numbers from the {place} app 3–7 days after posting. If one is missing, leave it empty. Empty is not zero.</translation>
    </message>
</context>
<context>
    <name>PostTable</name>
    <message>
        <source>Unggahan dan pesanan yang dibawanya</source>
        <translation>Posts and the orders they brought</translation>
    </message>
    <message>
        <source>Cara membaca bukti</source>
        <translation>Reading the evidence</translation>
    </message>
    <message>
        <source>Unggahan, diurutkan dari laba</source>
        <translation>Posts, sorted by profit</translation>
    </message>
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Tanya produk</source>
        <translation>Product questions</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Seberapa yakin</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Lewat kode: {proven}. Kata pembeli: {reported}.</source>
        <translation>By code: {proven}. Buyer told us: {reported}.</translation>
    </message>
    <message>
        <source>Lewat kode: {proven}. Kata pembeli: {reported}. Dibuat sebelum tanggal tayang: {early}, jadi bukan karena unggahan ini.</source>
        <translation>By code: {proven}. Buyers said so: {reported}. Made before the publishing day: {early}, so not because of this post.</translation>
    </message>
    <message>
        <source>Perkiraan dari waktunya saja: {about} pesanan lebih banyak dari biasanya dalam 7 hari. Tidak ikut dijumlahkan.</source>
        <translation>An estimate from timing alone: {about} orders more than usual within 7 days. Not added to anything.</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
    </message>
</context>
<context>
    <name>PostTalks</name>
    <message>
        <source>Pakai angka ini</source>
        <translation>Use these numbers</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lihat pesan di unggahan ini</source>
        <translation>See the messages about this post</translation>
    </message>
    <message>
        <source>Di Tanya-Jawab tercatat dari unggahan ini: {counts}.</source>
        <translation>Questions &amp; Answers has noted from this post: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pertanyaan</source>
        <translation>
            <numerusform>{count} question</numerusform>
            <numerusform>{count} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cerita pembeli</source>
        <translation>
            <numerusform>{count} buyer&apos;s story</numerusform>
            <numerusform>{count} buyers&apos; stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pesan masuk</source>
        <translation>
            <numerusform>{count} message</numerusform>
            <numerusform>{count} messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Pengalaman pembeli</source>
        <translation>Buyer’s experience</translation>
    </message>
    <message>
        <source>Interaktif: polling</source>
        <translation>Interactive: poll</translation>
    </message>
    <message>
        <source>Interaktif: pertanyaan terbuka</source>
        <translation>Interactive: open question</translation>
    </message>
    <message>
        <source>Bahan</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Ajakan</source>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Cara pesan</source>
        <translation>How to order</translation>
    </message>
    <message>
        <source>Tautan pesan</source>
        <translation>Order link</translation>
    </message>
    <message>
        <source>Cara bayar</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Testimoni</source>
        <translation>Testimonial</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Pilih produk yang bagian ini sudah diisi.</source>
        <translation>Choose a product that has this filled in.</translation>
    </message>
    <message>
        <source>Tulis dulu ajakannya.</source>
        <translation>Write the call to action first.</translation>
    </message>
    <message>
        <source>Kata pembeli, hanya kalau ia sudah mengizinkan.</source>
        <translation>A buyer’s words, only if they agreed.</translation>
    </message>
    <message>
        <source>Tulis dulu sumber kutipannya.</source>
        <translation>Write the source of the quote first.</translation>
    </message>
    <message>
        <source>Isi dulu cara bayar di Pengaturan.</source>
        <translation>Fill in how to pay in Settings first.</translation>
    </message>
    <message>
        <source>Isi dulu nomor WhatsApp usaha di Pengaturan.</source>
        <translation>Fill in the shop’s WhatsApp number in Settings first.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Dipindah ke {day}.</source>
        <translation>Moved to {day}.</translation>
    </message>
    <message>
        <source>Konten dihapus.</source>
        <translation>Post deleted.</translation>
    </message>
    <message>
        <source>Sudah tayang. Isi hasilnya 3–7 hari lagi.</source>
        <translation>Published. Fill in the results in 3–7 days.</translation>
    </message>
    <message>
        <source>Sudah tayang. Tanggalnya dipindah dari {day} ke hari ini, {today}.</source>
        <translation>Published. Its date moved from {day} to today, {today}.</translation>
    </message>
    <message>
        <source>Salinannya disimpan tanpa tanggal, sebagai draf.</source>
        <translation>The copy is saved without a date, as a draft.</translation>
    </message>
    <message>
        <source>Salinannya ada di {day}, sebagai draf.</source>
        <translation>The copy is on {day}, as a draft.</translation>
    </message>
    <message>
        <source>{count} konten disalin ke minggu depan, sebagai draf.</source>
        <translation>Posts copied to next week, as drafts: {count}.</translation>
    </message>
    <message>
        <source>Direncanakan untuk {day}.</source>
        <translation>Planned for {day}.</translation>
    </message>
    <message>
        <source>“{title}” sekarang {pillar}. Sesuaikan captionnya nanti.</source>
        <translation>“{title}” is now {pillar}. Adapt its caption later.</translation>
    </message>
    <message>
        <source>Tanggalnya dilepas. Konten ini ada di papan ide.</source>
        <translation>The date is off. This post is on the idea board.</translation>
    </message>
    <message>
        <source>Ide disimpan.</source>
        <translation>Idea kept.</translation>
    </message>
    <message>
        <source>Caption tersalin.</source>
        <translation>Caption copied.</translation>
    </message>
    <message>
        <source>Caption tersalin. Tinggal tempel di {place}.</source>
        <translation>Caption copied. Now paste it in {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} draf dibuat dari tema mingguan. Tinggal diberi judul.</source>
        <translation>
            <numerusform>{count} draft made from weekly themes. It only needs a title.</numerusform>
            <numerusform>{count} drafts made from weekly themes. They only need titles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PraiseCard</name>
    <message>
        <source>Testimoni dari {name}</source>
        <translation>Testimonial from {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Dapat imbalan</source>
        <translation>Rewarded</translation>
    </message>
    <message>
        <source>{deed}: testimoni {name}</source>
        <translation>{deed}: testimonial of {name}</translation>
    </message>
    <message>
        <source>Pilihan lain untuk testimoni {name}</source>
        <translation>More for the testimonial of {name}</translation>
    </message>
    <message>
        <source>Jadikan konten</source>
        <translation>Make a post</translation>
    </message>
    <message>
        <source>Catat jawaban</source>
        <translation>Note the answer</translation>
    </message>
    <message>
        <source>Minta izin</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Lihat izin</source>
        <translation>See consent</translation>
    </message>
    <message>
        <source>dipakai {count} kali</source>
        <translation>used {count}×</translation>
    </message>
    <message>
        <source>terjadwal</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>ada di draf</source>
        <translation>in a draft</translation>
    </message>
    <message>
        <source>belum dipakai</source>
        <translation>not used yet</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Izin pembeli</source>
        <translation>Buyer&apos;s consent</translation>
    </message>
    <message>
        <source>Gambar untuk dibagikan</source>
        <translation>Picture to share</translation>
    </message>
    <message>
        <source>Salin pesan minta izin</source>
        <translation>Copy the request for consent</translation>
    </message>
    <message>
        <source>Salin ucapan terima kasih</source>
        <translation>Copy the thank-you</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>{title}, halaman {page} dari {pages}</source>
        <translation>{title}, page {page} of {pages}</translation>
    </message>
    <message>
        <source>PDF tersimpan: {path}</source>
        <translation>PDF saved: {path}</translation>
    </message>
    <message>
        <source>Berkas PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Belum ada printer</source>
        <translation>No printer yet</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF dulu, lalu cetak di tempat lain. Datamu aman.</source>
        <translation>Save it as a PDF, then print it elsewhere. Your data is safe.</translation>
    </message>
    <message>
        <source>Belum tercetak</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Printer tidak menerima halamannya. Datamu aman. Coba simpan PDF dulu.</source>
        <translation>The printer did not take the page. Your data is safe. Try saving a PDF first.</translation>
    </message>
    <message>
        <source>Dikirim ke printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Produk sebelumnya</source>
        <translation>Previous product</translation>
    </message>
    <message>
        <source>Produk berikutnya</source>
        <translation>Next product</translation>
    </message>
    <message>
        <source>Harga satuan</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Pakai harga ini</source>
        <translation>Use this price</translation>
    </message>
    <message>
        <source>Sama dengan produk</source>
        <translation>Same as product</translation>
    </message>
    <message>
        <source>atau sama dengan</source>
        <translation>or the same as</translation>
    </message>
    <message>
        <source>Pilih produk</source>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>Berapa harga satu {product}? Ada di {rows} baris tanpa harga.</source>
        <translation>What does one {product} cost? Rows without its price: {rows}.</translation>
    </message>
    <message>
        <source>Produk {number} dari {total} tanpa harga. Yang kamu lewati masuk sebagai permintaan (Baru), belum penjualan.</source>
        <translation>Product {number} of {total} without a price. Those you skip come in as requests (New), not as sales.</translation>
    </message>
</context>
<context>
    <name>PrintCodeCards</name>
    <message>
        <source>Cetak kartu kode</source>
        <translation>Print code cards</translation>
    </message>
    <message>
        <source>Sepuluh kartu per halaman</source>
        <translation>Ten cards on a page</translation>
    </message>
    <message>
        <source>Empat kartu besar per halaman</source>
        <translation>Four large cards on a page</translation>
    </message>
    <message>
        <source>A6, satu kartu per lembar</source>
        <translation>A6, one card a sheet</translation>
    </message>
    <message>
        <source>Dengan kode QR untuk pesan</source>
        <translation>With a QR code to order</translation>
    </message>
    <message>
        <source>Isi nomor WhatsApp di Pengaturan supaya kode QR bisa dicetak.</source>
        <translation>Fill in the WhatsApp number in Settings to print the QR code.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lihat dulu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Kartu untuk kode {code}</source>
        <translation>Cards for code {code}</translation>
    </message>
    <message>
        <source>Kata di atas kode</source>
        <translation>Words above the code</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Kartu kode {code}</source>
        <translation>Cards of code {code}</translation>
    </message>
    <message>
        <source>kartu-{code}.pdf</source>
        <translation>cards-{code}.pdf</translation>
    </message>
    <message>
        <source>Dari temanmu, untuk pesanan pertamamu</source>
        <translation>From your friend, for your first order</translation>
    </message>
    <message>
        <source>Terima kasih sudah kembali</source>
        <translation>Thank you for coming back</translation>
    </message>
    <message>
        <source>Sebut kode ini saat pesan</source>
        <translation>Mention this code when you order</translation>
    </message>
</context>
<context>
    <name>PrintOrders</name>
    <message numerus="yes">
        <source>Cetak untuk %n pesanan</source>
        <translation>
            <numerusform>Print for %n order</numerusform>
            <numerusform>Print for %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip pesanan</source>
        <translation>Packing slip</translation>
    </message>
    <message>
        <source>Kartu ucapan</source>
        <translation>Thank-you card</translation>
    </message>
    <message>
        <source>Empat lembar kecil per halaman</source>
        <translation>Four small slips on a page</translation>
    </message>
    <message>
        <source>A5, dua lembar kecil per halaman</source>
        <translation>A5, two small sheets a page</translation>
    </message>
    <message>
        <source>A6, satu per lembar</source>
        <translation>A6, one a sheet</translation>
    </message>
    <message>
        <source>Kode untuk pesanan berikutnya</source>
        <translation>Code for your next order</translation>
    </message>
    <message>
        <source>Isi kartu</source>
        <translation>Text of the card</translation>
    </message>
    <message>
        <source>{nama} diganti nama pembeli.</source>
        <translation>{nama} becomes the buyer’s name.</translation>
    </message>
    <message>
        <source>Lihat dulu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Pilih dulu yang dicetak: slip, kartu, atau keduanya.</source>
        <translation>Choose what to print first: slip, card, or both.</translation>
    </message>
    <message>
        <source>Slip dan kartu pesanan</source>
        <translation>Slips and cards</translation>
    </message>
    <message>
        <source>pesanan-{day}.pdf</source>
        <translation>orders-{day}.pdf</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privasi</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Matikan</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Nyalakan</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Hapus…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Hapus semua…</source>
        <translation>Delete everything…</translation>
    </message>
    <message>
        <source>Data tidak pernah dikirim</source>
        <translation>Data is never sent</translation>
    </message>
    <message>
        <source>Aplikasi ini tidak memakai internet, akun, atau iklan</source>
        <translation>This app uses no internet, account or ads</translation>
    </message>
    <message>
        <source>Mode tunjuk ({key})</source>
        <translation>Privacy view ({key})</translation>
    </message>
    <message>
        <source>Nama dan nomor disamarkan saat orang lain ikut melihat layar</source>
        <translation>Names and numbers are masked while somebody else looks at the screen</translation>
    </message>
    <message>
        <source>Samarkan nomor HP di cetakan</source>
        <translation>Mask phone numbers on prints</translation>
    </message>
    <message>
        <source>Di slip tertulis 0812-****-771</source>
        <translation>Slips say 0812-****-771</translation>
    </message>
    <message>
        <source>Simpan nomor HP dari lembar</source>
        <translation>Keep phone numbers from sheets</translation>
    </message>
    <message>
        <source>Mati: nomornya diganti kode rahasia untuk mengenali pembeli yang sama</source>
        <translation>Off: the number is replaced by a secret code that recognises the same buyer</translation>
    </message>
    <message>
        <source>Simpan alamat dari lembar</source>
        <translation>Keep addresses from sheets</translation>
    </message>
    <message>
        <source>Mati: alamat tidak ikut diimpor, kotanya saja</source>
        <translation>Off: addresses are not imported, only the city</translation>
    </message>
    <message>
        <source>Hapus nomor HP dan alamat yang sudah tersimpan</source>
        <translation>Delete the phone numbers and addresses kept so far</translation>
    </message>
    <message>
        <source>Nama dan angka penjualan tetap ada</source>
        <translation>Names and sales figures stay</translation>
    </message>
    <message>
        <source>Hapus semua data</source>
        <translation>Delete all data</translation>
    </message>
    <message>
        <source>Toko ini kembali kosong; perlu mengetik nama usaha dulu</source>
        <translation>This shop is empty again; asks for the business&apos;s name to be typed</translation>
    </message>
    <message>
        <source>Tidak ada nomor HP atau alamat yang tersimpan.</source>
        <translation>No phone number or address is kept.</translation>
    </message>
    <message>
        <source>Ini toko latihan. Buka dulu data tokomu sendiri.</source>
        <translation>This is a practice shop. Open your own shop&apos;s data first.</translation>
    </message>
    <message>
        <source>Hapus semua nomor HP dan alamat?</source>
        <translation>Delete all phone numbers and addresses?</translation>
    </message>
    <message numerus="yes">
        <source>Nomor HP dan alamat di %n catatan pesanan dan pelanggan dihapus. Ini tidak bisa dibatalkan. Cadangan lama masih menyimpannya sampai terganti.</source>
        <translation>
            <numerusform>The phone number and address in %n order or customer go. This can’t be undone. Older copies still hold them until they are replaced.</numerusform>
            <numerusform>The phone numbers and addresses in %n orders and customers go. This can’t be undone. Older copies still hold them until they are replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sedang dihapus.</source>
        <translation>Being deleted.</translation>
    </message>
    <message>
        <source>Nomor HP dan alamat sudah dihapus.</source>
        <translation>Phone numbers and addresses are deleted.</translation>
    </message>
    <message>
        <source>Selalu</source>
        <translation>Always</translation>
    </message>
</context>
<context>
    <name>PrivacyDeeds</name>
    <message>
        <source>Data seorang pelanggan dibetulkan: {fields}</source>
        <translation>A customer&apos;s data was corrected: {fields}</translation>
    </message>
    <message>
        <source>Data seorang pelanggan disalin ke berkas</source>
        <translation>A customer’s data was copied to a file</translation>
    </message>
    <message>
        <source>Seorang pelanggan disamarkan</source>
        <translation>A customer was made anonymous</translation>
    </message>
    <message>
        <source>Data seorang pelanggan dihapus</source>
        <translation>A customer’s data was deleted</translation>
    </message>
    <message>
        <source>Dibetulkan: {fields}</source>
        <translation>Corrected: {fields}</translation>
    </message>
    <message>
        <source>Disalin ke berkas</source>
        <translation>Copied to a file</translation>
    </message>
    <message>
        <source>Disamarkan</source>
        <translation>Made anonymous</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Diminta {day}, {time}</source>
        <translation>Asked {day}, {time}</translation>
    </message>
    <message>
        <source>{asked}. Dikerjakan {done}</source>
        <translation>{asked}. Done {done}</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nomor HP</source>
        <translation>phone number</translation>
    </message>
</context>
<context>
    <name>PrivacyDutiesCard</name>
    <message>
        <source>Kewajiban soal data pembeli</source>
        <translation>Duties about buyers&apos; data</translation>
    </message>
    <message>
        <source>Atur…</source>
        <translation>Arrange…</translation>
    </message>
    <message>
        <source>Ganti…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Buka…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Hapus data pembeli lama</source>
        <translation>Delete old buyers&apos; data</translation>
    </message>
    <message>
        <source>Nama dihapus, angka penjualan tetap ada</source>
        <translation>Names go, sales figures stay</translation>
    </message>
    <message>
        <source>Cadangan yang masih memuat pembeli terhapus</source>
        <translation>Backups that still hold deleted buyers</translation>
    </message>
    <message>
        <source>Yang dibuat sebelum penghapusan terakhir</source>
        <translation>Those made before the last deletion</translation>
    </message>
    <message>
        <source>Catatan pemrosesan</source>
        <translation>Register of processing</translation>
    </message>
    <message>
        <source>Satu halaman: data apa, untuk apa, berapa lama</source>
        <translation>One page: which data, what for, how long</translation>
    </message>
    <message>
        <source>Catatan privasi</source>
        <translation>Privacy register</translation>
    </message>
    <message>
        <source>Kapan data pembeli disalin, dibetulkan, disamarkan, atau dihapus</source>
        <translation>When buyers&apos; data was copied, corrected, made anonymous or deleted</translation>
    </message>
    <message>
        <source>Kalau laptop hilang</source>
        <translation>If the laptop is lost</translation>
    </message>
    <message>
        <source>Yang dilakukan, surat ke pembeli, dan siapa yang dikabari</source>
        <translation>What to do, letter to buyers, and who has to be told</translation>
    </message>
    <message>
        <source>Tidak ada cadangan yang memuat pembeli terhapus.</source>
        <translation>No backup holds deleted buyers.</translation>
    </message>
    <message>
        <source>catatan-pemrosesan.pdf</source>
        <translation>register-of-processing.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n cadangan dari {days} masih memuat pembeli yang sudah dihapus. Satu cadangan baru dibuat dan diperiksa, lalu semua yang lama dihapus, juga yang di tempat kedua kalau sedang terpasang.</source>
        <translation>
            <numerusform>%n backup of {days} still holds buyers who were deleted. A new backup is made and checked, then all older ones are deleted, also those at the second place if it is there.</numerusform>
            <numerusform>%n backups of {days} still hold buyers who were deleted. A new backup is made and checked, then all older ones are deleted, also those at the second place if it is there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ganti cadangan lama?</source>
        <translation>Replace old backups?</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Sedang diganti.</source>
        <translation>Being replaced.</translation>
    </message>
    <message>
        <source>Cadangan lama sudah diganti.</source>
        <translation>Old backups are replaced.</translation>
    </message>
</context>
<context>
    <name>PrivacyNoticeDrawer</name>
    <message>
        <source>Kepercayaan</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Pemberitahuan privasi</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Bahasa pemberitahuan</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>Salin teks</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Cetak atau PDF</source>
        <translation>Print or PDF</translation>
    </message>
    <message>
        <source>Disusun dari yang benar-benar disimpan tokomu sekarang. Baca dulu: ini janjimu. Kalau ada yang tidak kamu lakukan, jangan dibagikan dulu.</source>
        <translation>Made from what your shop really keeps now. Read it first: it is your promise. If there is something you do not do, do not share it yet.</translation>
    </message>
    <message>
        <source>Berpegang pada UU 27/2022 tentang Pelindungan Data Pribadi, pasal 5–9, 20, 21, 40, dan 46.</source>
        <translation>Follows Law 27/2022 on Personal Data Protection, articles 5–9, 20, 21, 40 and 46.</translation>
    </message>
    <message>
        <source>pemberitahuan-privasi.pdf</source>
        <translation>privacy-notice.pdf</translation>
    </message>
    <message>
        <source>Nama usaha belum diisi di Pengaturan, padahal pembeli mencarinya.</source>
        <translation>The name of the business is missing in Settings, and buyers look for it.</translation>
    </message>
    <message>
        <source>Nomor WhatsApp untuk pesanan belum diisi di Pengaturan, jadi pembeli tidak tahu harus bertanya ke mana.</source>
        <translation>The WhatsApp number for orders is missing in Settings, so buyers do not know where to ask.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel.</source>
        <translation>Copied. Just paste it.</translation>
    </message>
</context>
<context>
    <name>PrivacyRegister</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Catatan privasi</source>
        <translation>Privacy register</translation>
    </message>
    <message>
        <source>Bukti bahwa permintaan pembeli sudah kamu kerjakan. Nama dan datanya tidak disimpan di sini.</source>
        <translation>Proof that you did what buyers asked for. Their names and data are not kept here.</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat.</source>
        <translation>Nothing is noted yet.</translation>
    </message>
    <message>
        <source>Nomor pelanggan {number}</source>
        <translation>Customer number {number}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Simpan daftar masalah</source>
        <translation>Save problem list</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>baris bermasalah {file}.xlsx</source>
        <translation>problem rows {file}.xlsx</translation>
    </message>
    <message>
        <source>Yang perlu diperbaiki</source>
        <translation>What to mend</translation>
    </message>
    <message>
        <source>Daftar masalah tersimpan di {folder}.</source>
        <translation>Problem list saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Laporan masalah</source>
        <translation>Report of a problem</translation>
    </message>
    <message>
        <source>Isinya versi program dan tempat masalahnya, tanpa nama, nomor, alamat, atau catatanmu. Laporan ini tidak dikirim ke mana pun: simpan, lalu kirim sendiri kalau mau dibantu.</source>
        <translation>It holds the program&apos;s version and the place of the problem, no names, numbers, addresses or notes of yours. It is sent nowhere: save it, then send it yourself if you want help.</translation>
    </message>
    <message>
        <source>Isi laporan</source>
        <translation>What the report says</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Simpan laporan…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di pesanmu.</source>
        <translation>Copied. Now paste it into your message.</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Tersimpan di {folder}.</source>
        <translation>Saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>No. Pesanan</source>
        <translation>Order Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Harga Satuan</source>
        <translation>Unit Price</translation>
    </message>
    <message>
        <source>Biaya Kanal</source>
        <translation>Channel Fee</translation>
    </message>
    <message>
        <source>{count} catatan sudah diperbarui oleh impor {file} (batalkan itu dulu)</source>
        <translation>entries updated by the import {file}: {count} (undo that one first)</translation>
    </message>
    <message>
        <source>misalnya {numbers}</source>
        <translation>for example {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pesanan sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} order yourself</numerusform>
            <numerusform>you changed {count} orders yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} konten sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} post yourself</numerusform>
            <numerusform>you changed {count} posts yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kode sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} code yourself</numerusform>
            <numerusform>you changed {count} codes yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mitra sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} partner yourself</numerusform>
            <numerusform>you changed {count} partners yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kerja sama mitra sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} partner deal yourself</numerusform>
            <numerusform>you changed {count} partner deals yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refleksi sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} reflection yourself</numerusform>
            <numerusform>you changed {count} reflections yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pesan sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} message yourself</numerusform>
            <numerusform>you changed {count} messages yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} testimoni sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} testimonial yourself</numerusform>
            <numerusform>you changed {count} testimonials yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} balasan sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} answer yourself</numerusform>
            <numerusform>you changed {count} answers yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} catatan kepercayaan sudah kamu ubah sendiri</source>
        <translation>
            <numerusform>you changed {count} entry of the trust log yourself</numerusform>
            <numerusform>you changed {count} entries of the trust log yourself</numerusform>
        </translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang berubah.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Data toko ini sedang dipakai UMKM Studio, di jendela lain atau oleh perintah lain. Tidak ada yang berubah. Tutup jendela itu, atau tunggu perintahnya selesai, lalu coba lagi.</source>
        <translation>UMKM Studio is using this shop’s data, in another window or by another command. Nothing has changed. Close that window, or wait for the command to end, then try again.</translation>
    </message>
    <message>
        <source>Data sedang ditulis, misalnya oleh impor. Yang kamu ketik masih ada. Coba lagi sebentar.</source>
        <translation>Data is being written, for example by an import. What you typed is still here. Try again in a moment.</translation>
    </message>
    <message>
        <source>Berkas data sedang dipakai program lain. Perubahan terakhir belum tersimpan. Tutup program itu, lalu coba lagi.</source>
        <translation>Another program is using the data file. The last change is not saved yet. Close that program, then try again.</translation>
    </message>
    <message>
        <source>Folder data tidak bisa ditulis: {path}. Data lama tetap aman. Periksa izin folder itu, lalu coba lagi.</source>
        <translation>The data folder cannot be written to: {path}. Your data is safe. Check the permissions of that folder, then try again.</translation>
    </message>
    <message>
        <source>Cadangan ini belum bisa dihapus dari {path}: {files}. Mungkin masih dipegang program lain, atau tempatnya terkunci. Tokomu belum dihapus.</source>
        <translation>These backups could not be deleted from {path}: {files}. Perhaps another program holds them, or the place is locked. Your shop is not deleted.</translation>
    </message>
    <message>
        <source>Hampir semua sudah dihapus. Ini masih dipegang program lain: {files}. Tutup program itu, lalu hapus sendiri dari {path}.</source>
        <translation>Nearly everything is deleted. Another program still holds: {files}. Close that program, then delete them yourself from {path}.</translation>
    </message>
    <message>
        <source>Mode tunjuk sedang menyala: nama dan nomor disamarkan, jadi di sini hanya bisa melihat. Datamu aman. Tekan F8 untuk mematikannya, lalu coba lagi.</source>
        <translation>Privacy view is on: names and numbers are masked, so here you can only look. Your data is safe. Press F8 to switch it off, then try again.</translation>
    </message>
    <message>
        <source>Folder data ada di {service}: {path}. Layanan seperti itu bisa menimpa data yang sedang dipakai dengan yang lama, jadi UMKM Studio tidak membukanya di sana. Datamu tidak disentuh. Pindahkan folder itu ke laptop; cadangan boleh disimpan di {service}.</source>
        <translation>The data folder is in {service}: {path}. Services like that can write an old file over data that is in use, so UMKM Studio does not open it there. Your data was not touched. Move that folder to the laptop; backups may be kept in {service}.</translation>
    </message>
    <message>
        <source>Belum ada data toko di {path}.</source>
        <translation>There is no shop data in {path} yet.</translation>
    </message>
    <message>
        <source>Berkas data tidak bisa dibuka. Isinya tidak diubah. Periksa apakah foldernya masih ada, lalu coba lagi.</source>
        <translation>The data file cannot be opened. It has not been changed. Check that its folder is still there, then try again.</translation>
    </message>
    <message>
        <source>Berkas data rusak dan tidak diubah lagi. Buka UMKM Studio untuk melihat cadangan mana yang bisa dipulihkan.</source>
        <translation>The data file is damaged and is not changed any more. Open UMKM Studio to see which backup can be restored.</translation>
    </message>
    <message>
        <source>Di {path} ada cadangan, tetapi berkas data toko sendiri tidak ada. Mungkin terhapus, dipindah, atau ditahan antivirus. Kalau kamu yang memindahkannya, kembalikan dulu ke sana.</source>
        <translation>There are backups in {path}, but the shop&apos;s data file itself is not there. Perhaps it was deleted, moved, or held by an antivirus. If you moved it, put it back first.</translation>
    </message>
    <message>
        <source>Data di {path} dari versi lama dan perlu diperbarui, tetapi foldernya tidak bisa ditulis. Datamu aman. Salin folder itu ke laptop, lalu buka dari sana.</source>
        <translation>The data in {path} is of an old version and has to be upgraded, but its folder can&apos;t be written to. Your data is safe. Copy that folder to the laptop, then open it from there.</translation>
    </message>
    <message>
        <source>Ada yang tidak beres waktu membuka toko. Berkas datamu tidak diubah. Coba buka lagi; kalau tetap begini, simpan laporannya dan tunjukkan kepada yang membantumu.</source>
        <translation>Something went wrong while opening the shop. Your data file was not changed. Try to open it again; if it stays like this, save the report and show it to who helps you.</translation>
    </message>
    <message>
        <source>Di {path} sudah ada toko. Tidak ada yang berubah.</source>
        <translation>There is a shop in {path} already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Data ini dibuat oleh versi UMKM Studio yang lebih baru (data versi {found}, program ini mengenal sampai {known}). Datamu tidak disentuh. Pasang versi terbaru.</source>
        <translation>This data was made by a newer version of UMKM Studio (data version {found}, this program knows up to {known}). Your data is untouched. Install the newest version.</translation>
    </message>
    <message>
        <source>Data ini dari versi lama (data versi {found}, program ini memakai {known}). Buka UMKM Studio sekali supaya diperbarui.</source>
        <translation>This data is from an older version (data version {found}, this program uses {known}). Open UMKM Studio once to bring it up to date.</translation>
    </message>
    <message>
        <source>Tempat di laptop hampir habis. Perubahan terakhir belum tersimpan. Hapus beberapa berkas besar, lalu coba lagi.</source>
        <translation>Little space left on this laptop. The last change is not saved yet. Delete some large files, then try again.</translation>
    </message>
    <message>
        <source>Penyimpanan laptop tidak menjawab dengan benar. Perubahan terakhir belum tersimpan. Buat cadangan ke flashdisk, lalu coba lagi.</source>
        <translation>The disk of this laptop does not answer properly. The last change is not saved yet. Make a backup on a flash disk, then try again.</translation>
    </message>
    <message>
        <source>Catatan itu sudah dihapus, jadi tidak ada yang diubah.</source>
        <translation>That entry is already deleted, so nothing was changed.</translation>
    </message>
    <message>
        <source>Belum bisa dipulihkan, karena yang dipakainya sudah tidak ada. Isinya tetap di tempat sampah.</source>
        <translation>It can’t be brought back yet, because what it needs is gone. It stays in the bin.</translation>
    </message>
    <message>
        <source>Belum bisa dipulihkan, karena nomor atau namanya sudah dipakai lagi: {label}. Isinya tetap di tempat sampah.</source>
        <translation>It can’t be brought back yet, because its number or name is in use again: {label}. It stays in the bin.</translation>
    </message>
    <message>
        <source>Tidak bisa dibatalkan lagi, karena ada catatan baru yang memakainya. Tidak ada yang berubah.</source>
        <translation>This can no longer be undone, because a newer entry uses it. Nothing has changed.</translation>
    </message>
    <message>
        <source>Tidak ada impor yang bisa dibatalkan.</source>
        <translation>There is no import to undo.</translation>
    </message>
    <message>
        <source>Impor {file} belum bisa dibatalkan. Isinya sudah dipakai sesudahnya: {built}. Tidak ada yang berubah.</source>
        <translation>The import {file} can’t be undone yet. Something was built on it: {built}. Nothing has changed.</translation>
    </message>
    <message>
        <source>Berkasnya tidak ditemukan. Mungkin sudah dipindah. Pilih berkas lagi.</source>
        <translation>The file is not there. Perhaps it was moved. Choose a file again.</translation>
    </message>
    <message>
        <source>Itu folder, bukan berkas. Pilih satu berkas.</source>
        <translation>That is a folder, not a file. Choose one file.</translation>
    </message>
    <message>
        <source>Berkas tidak bisa dibuka. Mungkin masih terbuka di Excel. Tutup dulu, lalu coba lagi.</source>
        <translation>The file cannot be opened. It may be open in Excel. Close it and try again.</translation>
    </message>
    <message>
        <source>Isi {file} berubah sejak dibaca tadi. Belum ada yang disimpan. Pilih berkasnya sekali lagi.</source>
        <translation>{file} has changed since it was read. Nothing is saved. Choose the file once more.</translation>
    </message>
    <message>
        <source>Di lembar {sheet}, kolom {column}, ada teks yang lebih panjang dari 32.767 huruf: batas satu sel Excel ({record}). Berkasnya belum dibuat, datamu tetap utuh. Pendekkan teks itu, lalu coba lagi.</source>
        <translation>On sheet {sheet}, column {column}, a text is longer than 32,767 characters: the limit of an Excel cell ({record}). The file is not written, your data is whole. Shorten that text, then try again.</translation>
    </message>
    <message>
        <source>Berkas tidak bisa dibaca. Datamu tidak berubah. Coba salin ke laptop dulu.</source>
        <translation>The file cannot be read. Your data has not changed. Try copying it to this laptop first.</translation>
    </message>
    <message>
        <source>Folder {path} tidak ada. Pilih folder yang sudah ada, lalu coba lagi.</source>
        <translation>The folder {path} does not exist. Choose one that does, then try again.</translation>
    </message>
    <message>
        <source>{file} tidak bisa ditulis di {path}. Datamu tetap aman. Coba simpan di folder lain.</source>
        <translation>{file} cannot be written in {path}. Your data is safe. Try saving it in another folder.</translation>
    </message>
    <message>
        <source>{file} adalah berkas data tokomu sendiri. Pilih nama berkas lain.</source>
        <translation>{file} is your shop’s own data file. Choose another file name.</translation>
    </message>
    <message>
        <source>Cadangan tidak jadi dibuat karena salinannya tidak lolos pemeriksaan. Datamu tidak berubah. Coba lagi.</source>
        <translation>No backup was made, because the copy did not pass the check. Your data has not changed. Try again.</translation>
    </message>
    <message>
        <source>{file} rusak atau bukan cadangan. Datamu tidak berubah. Coba cadangan yang lain.</source>
        <translation>{file} is damaged or not a backup. Your data has not changed. Try another backup.</translation>
    </message>
    <message>
        <source>Kata sandinya terlalu pendek. Pakai paling sedikit {letters} huruf.</source>
        <translation>The passphrase is too short. Use at least {letters} letters.</translation>
    </message>
    <message>
        <source>{file} dikunci dengan kata sandi. Datamu tidak berubah. Ketik kata sandinya, lalu coba lagi.</source>
        <translation>{file} is locked with a passphrase. Your data has not changed. Type the passphrase, then try again.</translation>
    </message>
    <message>
        <source>Kata sandinya tidak cocok. Datamu tidak berubah. Periksa huruf besar dan kecil, lalu coba lagi.</source>
        <translation>The passphrase does not fit. Your data has not changed. Mind capital and small letters, then try again.</translation>
    </message>
    <message>
        <source>{path} adalah folder data aplikasi ini sendiri. Pilih flashdisk, drive, atau folder lain.</source>
        <translation>{path} is the data folder of this program itself. Choose a flash drive, another drive or another folder.</translation>
    </message>
    <message>
        <source>Berkas data di {path} bukan buatan UMKM Studio. Tidak ada yang diubah.</source>
        <translation>The data file in {path} was not made by UMKM Studio. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} bukan cadangan dari UMKM Studio. Datamu tidak berubah. Pilih berkas lain.</source>
        <translation>{file} is not a UMKM Studio backup. Your data has not changed. Choose another file.</translation>
    </message>
    <message>
        <source>Bentuk berkas {file} belum kami kenal. Kolom yang belum ketemu: {columns}. Tidak ada yang disimpan. Yang kami kenal: lembar pesanan dari Shopee, TikTok Shop, Tokopedia, Lazada, dan Blibli, jawaban Google Form, buku Excel sendiri, CSV, dan hasil unggahan Instagram atau TikTok Studio.</source>
        <translation>We do not know the layout of {file} yet. Columns not found: {columns}. Nothing was saved. We know: order sheets from Shopee, TikTok Shop, Tokopedia, Lazada and Blibli, Google Form answers, your own Excel book, CSV, and post results from Instagram or TikTok Studio.</translation>
    </message>
    <message>
        <source>Berkas {file} mirip daftar pesanan, tetapi belum pasti. Tidak ada yang disimpan. Impor lewat jendela aplikasi, supaya kamu bisa memeriksa kolomnya.</source>
        <translation>{file} looks like a list of orders, but that is not certain. Nothing was saved. Import it in the window, where you can check its columns.</translation>
    </message>
    <message>
        <source>Berkas ini berisi angka per hari ({column}: {value}), sedangkan yang dibutuhkan angka keseluruhan tiap unggahan. Tidak ada yang disimpan. Saat mengekspor, pilih “Seumur hidup” (Lifetime), lalu coba lagi.</source>
        <translation>This file holds numbers by day ({column}: {value}), but the overall numbers of each post are needed. Nothing was saved. Choose “Lifetime” when you export, then try again.</translation>
    </message>
    <message>
        <source>Berkas {file} dari TikTok Studio berisi data pengikut atau penonton, yang tidak kami simpan. Tidak ada yang berubah. Pilih berkas Content atau Overview, atau berkas zip yang berisi keduanya.</source>
        <translation>The TikTok Studio file {file} holds data on followers or viewers, which we do not keep. Nothing has changed. Choose the Content or Overview file, or the zip file with both.</translation>
    </message>
    <message>
        <source>Angka harian “{value}” belum kami kenal. Tidak ada yang disimpan. Yang kami kenal: jangkauan, tayangan, kunjungan profil, pengikut baru, interaksi, dan klik tautan.</source>
        <translation>We do not know the daily number “{value}” yet. Nothing was saved. We know: reach, views, profile visits, new followers, interactions and link clicks.</translation>
    </message>
    <message>
        <source>Tautan “{value}” tidak memuat nomor unggahan, jadi baris ini tidak bisa dicocokkan dan dilewati.</source>
        <translation>The link “{value}” has no post number, so this row can’t be matched and is skipped.</translation>
    </message>
    <message>
        <source>Angka {day} belum lengkap saat berkas ini diunduh, jadi belum disimpan. Unduh lagi besok.</source>
        <translation>The numbers of {day} were not complete when this file was downloaded, so they are not saved. Download it again tomorrow.</translation>
    </message>
    <message>
        <source>Tabel {sheet} tidak berisi hasil unggahan, jadi tidak dipakai. Yang lain tetap masuk.</source>
        <translation>The table {sheet} holds no post results, so it is not used. The others still come in.</translation>
    </message>
    <message>
        <source>Unggahan ini mirip {id} “{title}” di kalendermu. Belum disimpan supaya tidak jadi ganda. Buka berkasnya lewat Impor di jendela aplikasi dan pilih: sama, atau baru.</source>
        <translation>This post looks like {id} “{title}” in your calendar. It is not saved yet, so that it does not appear twice. Open the file by Import in the window and choose: the same, or new.</translation>
    </message>
    <message>
        <source>Berkas {file} hanya berisi judul kolom, belum ada barisnya. Tidak ada yang disimpan. Isi dulu, atau pilih berkas lain.</source>
        <translation>{file} holds only column heads, no rows yet. Nothing was saved. Fill it in, or choose another file.</translation>
    </message>
    <message>
        <source>Di berkas ini ada sel yang isinya lebih dari 32.767 huruf, batas satu sel Excel. Tidak ada yang disimpan. Di csv biasanya ada tanda kutip yang tidak ditutup. Cari “{start}”, perbaiki, lalu coba lagi.</source>
        <translation>A cell of this file holds more than 32,767 characters, the limit of an Excel cell. Nothing was saved. In a csv it is usually a quotation mark that is not closed. Look for “{start}”, mend it, then try again.</translation>
    </message>
    <message>
        <source>Harga di {file} memakai {currency}, bukan rupiah. Tidak ada yang disimpan. Ekspor dari akun Indonesia, lalu coba lagi.</source>
        <translation>Prices in {file} are in {currency}, not in rupiah. Nothing was saved. Export from an Indonesian account, then try again.</translation>
    </message>
    <message>
        <source>Lembar {sheet} belum bisa diimpor, jadi dilewati. Lembar lain tetap masuk.</source>
        <translation>The sheet {sheet} cannot be imported yet, so it was skipped. The other sheets still come in.</translation>
    </message>
    <message>
        <source>Kolom yang dibutuhkan tidak ada: {columns}. Tidak ada yang disimpan. Lengkapi kolomnya, lalu coba lagi.</source>
        <translation>Needed columns are missing: {columns}. Nothing was saved. Add the columns, then try again.</translation>
    </message>
    <message>
        <source>Di lembar Pelanggan tidak ada {value}. Baris ini dilewati.</source>
        <translation>There is no {value} on the sheet Pelanggan. This row is left out.</translation>
    </message>
    <message>
        <source>Di lembar Pelanggan tidak ada {value}. Kodenya tetap masuk, tanpa pelanggan.</source>
        <translation>There is no {value} on the sheet Pelanggan. The code still comes in, without a customer.</translation>
    </message>
    <message>
        <source>Tidak ada pesanan {value}. Baris ini dilewati.</source>
        <translation>There is no order {value}. This row is left out.</translation>
    </message>
    <message>
        <source>Berkas ini dari toko lain, jadi nomor HP pembelinya tidak bisa dicocokkan dengan pembeli di sini. Data lain tetap masuk.</source>
        <translation>This file comes from another shop, so its buyers’ phone numbers can’t be matched with buyers here. Everything else comes in.</translation>
    </message>
    <message>
        <source>Berkas ini kosong. Pilih berkas yang berisi baris pesanan.</source>
        <translation>This file is empty. Choose a file with rows of orders.</translation>
    </message>
    <message>
        <source>Berkas ini memakai kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.</source>
        <translation>This file has a password. Open it in Excel, remove the password, save it, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini rusak atau belum selesai diunduh. Datamu tidak berubah. Unduh lagi, lalu coba lagi.</source>
        <translation>This file is damaged or not fully downloaded. Your data has not changed. Download it again, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini tidak bisa dibaca. Datamu tidak berubah. Buka di Excel, simpan sebagai .xlsx baru, lalu coba lagi.</source>
        <translation>This file cannot be read. Your data has not changed. Open it in Excel, save it as a new .xlsx, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini halaman web yang diberi nama Excel. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.</source>
        <translation>This file is a web page with the name of an Excel file. Open it in Excel, save it as .xlsx, then try again.</translation>
    </message>
    <message>
        <source>Ini bukan berkas Excel atau CSV. Datamu tidak berubah. Pilih berkas lain.</source>
        <translation>This is not an Excel or CSV file. Your data has not changed. Choose another file.</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak wajar, jadi tidak dibuka. Datamu aman. Unduh lagi berkasnya.</source>
        <translation>This file holds something odd, so it was not opened. Your data is safe. Download the file again.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar untuk dibaca dengan aman. Datamu tidak berubah. Bagi menjadi beberapa berkas, misalnya satu per bulan.</source>
        <translation>This file is too large to read safely. Your data has not changed. Split it into several files, for example one a month.</translation>
    </message>
    <message>
        <source>Berkas ini perlu memori terlalu besar. Datamu tidak berubah. Simpan ulang di Excel, atau bagi menjadi beberapa berkas.</source>
        <translation>This file needs too much memory. Your data has not changed. Save it again in Excel, or split it into several files.</translation>
    </message>
    <message>
        <source>Berkas ini terlalu lama dibaca, jadi dihentikan. Datamu tidak berubah. Bagi menjadi beberapa berkas.</source>
        <translation>Reading this file took too long, so it was stopped. Your data has not changed. Split it into several files.</translation>
    </message>
    <message>
        <source>Bagian ini kosong. Isi dulu di berkasnya.</source>
        <translation>This is empty. Fill it in, in the file.</translation>
    </message>
    <message>
        <source>“{value}” bukan angka rupiah. Contoh: 25.000 atau 25rb</source>
        <translation>“{value}” is not an amount. Example: 25,000 or 25k</translation>
    </message>
    <message>
        <source>“{value}” bisa berarti lebih dari satu angka: {candidates}. Mana yang benar?</source>
        <translation>“{value}” can mean more than one amount: {candidates}. Which one is right?</translation>
    </message>
    <message>
        <source>“{value}” bukan jumlah. Contoh: 2</source>
        <translation>“{value}” is not a quantity. Example: 2</translation>
    </message>
    <message>
        <source>“{value}” bisa berarti lebih dari satu jumlah: {candidates}. Mana yang benar?</source>
        <translation>“{value}” can mean more than one quantity: {candidates}. Which one is right?</translation>
    </message>
    <message>
        <source>“{value}” adalah berat atau isi. Berapa buah yang dipesan?</source>
        <translation>“{value}” is a weight or volume. How many pieces were ordered?</translation>
    </message>
    <message>
        <source>Jumlah harus lebih dari nol. Contoh: 2</source>
        <translation>The quantity must be more than zero. Example: 2</translation>
    </message>
    <message>
        <source>Satu pesanan dengan baris {row}, yang masih perlu diperbaiki.</source>
        <translation>Same order as row {row}, which still needs mending.</translation>
    </message>
    <message>
        <source>Yang dikembalikan lebih banyak daripada yang dibeli. Periksa jumlahnya.</source>
        <translation>More was returned than was bought. Check the quantities.</translation>
    </message>
    <message>
        <source>Tanggalnya kosong. Contoh: 31/12/2026</source>
        <translation>The date is empty. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>“{value}” bukan tanggal yang kami kenal. Contoh: 31/12/2026</source>
        <translation>“{value}” is not a date we know. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>“{value}” bisa berarti lebih dari satu tanggal: {candidates}. Mana yang benar?</source>
        <translation>“{value}” can mean more than one day: {candidates}. Which one is right?</translation>
    </message>
    <message>
        <source>“{value}” belum menyebut tahunnya. Contoh: 31/12/2026</source>
        <translation>“{value}” does not say the year. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>“{value}” bukan jam. Contoh: 16.00</source>
        <translation>“{value}” is not a time. Example: 16:00</translation>
    </message>
    <message>
        <source>Tanggal {value} tidak wajar. Periksa tahunnya. Contoh: 31/12/2026</source>
        <translation>The date {value} looks odd. Check the year. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>Bulan hanya sampai 12, di sini tertulis “{value}”. Contoh: 31/12/2026</source>
        <translation>Months go up to 12, here it says “{value}”. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>“{value}” bukan bulan. Contoh: 2026-10</source>
        <translation>“{value}” is not a month. Example: 2026-10</translation>
    </message>
    <message>
        <source>Status “{value}” belum kami kenal. Contoh: Dibayar, Dikirim, Selesai</source>
        <translation>We do not know the status “{value}”. Example: Paid, Shipped, Completed</translation>
    </message>
    <message>
        <source>“{value}” belum kami kenal sebagai pembayaran. Contoh: lunas, DP 50rb, belum</source>
        <translation>We do not know “{value}” as a payment. Example: lunas, DP 50rb, belum</translation>
    </message>
    <message>
        <source>“{value}” tidak dikenal. Pilihannya: {words}</source>
        <translation>“{value}” is unknown. The choices: {words}</translation>
    </message>
    <message>
        <source>Potongan “{value}” belum terbaca. Contoh: 10% atau 5.000</source>
        <translation>The discount “{value}” cannot be read. Example: 10% or 5,000</translation>
    </message>
    <message>
        <source>Pengaturan “{value}” tidak dikenal, dilewati.</source>
        <translation>Unknown setting “{value}”, skipped.</translation>
    </message>
    <message>
        <source>Konten {value} tidak ada, jadi kodenya disimpan tanpa konten.</source>
        <translation>Post {value} does not exist, so the code is saved without a post.</translation>
    </message>
    <message>
        <source>“{value}” menyebut lebih dari satu produk. Dipisah, atau satu produk?</source>
        <translation>“{value}” names more than one product. Split it, or is it one product?</translation>
    </message>
    <message>
        <source>Totalnya tertulis {total}, tapi hitungannya {worked_out}. Mana yang benar?</source>
        <translation>The total says {total}, but it works out as {worked_out}. Which one is right?</translation>
    </message>
    <message>
        <source>Potongannya lebih besar daripada harga barangnya. Periksa angkanya.</source>
        <translation>The discount is larger than the price of the goods. Check the figures.</translation>
    </message>
    <message>
        <source>“{value}”: pesanan ini batal, atau tetap jadi?</source>
        <translation>“{value}”: is this order cancelled, or does it stand?</translation>
    </message>
    <message>
        <source>“{value}”: hari dulu, atau bulan dulu? Berlaku untuk seluruh kolom.</source>
        <translation>“{value}”: day first, or month first? It counts for the whole column.</translation>
    </message>
    <message>
        <source>Sama persis dengan baris {row}. Ini pesanan yang sama, atau pesanan lain?</source>
        <translation>Exactly like row {row}. Is it the same order, or another one?</translation>
    </message>
    <message>
        <source>Sama dengan baris {row}, jadi tidak dihitung lagi.</source>
        <translation>The same as row {row}, so it is not counted again.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipakai pesanan lain di lembar {sheet}, baris {row}, jadi baris ini belum dimasukkan. Kalau nomornya mulai lagi dari awal tiap bulan, jangan pakai kolom itu sebagai nomor pesanan.</source>
        <translation>Number {number} belongs to another order on sheet {sheet}, row {row}, so this row is not taken in yet. If the numbers start anew each month, do not use that column as the order number.</translation>
    </message>
    <message>
        <source>Kamu memilih melewati baris ini.</source>
        <translation>You chose to leave this row out.</translation>
    </message>
    <message>
        <source>Jawaban yang sama terkirim dua kali, jadi dihitung satu pesanan.</source>
        <translation>The same answer was sent twice, so it counts as one order.</translation>
    </message>
    <message>
        <source>Harga tiap produk tidak tertulis, jadi totalnya dibagi rata.</source>
        <translation>The price of each product is not written, so the total is shared evenly.</translation>
    </message>
    <message>
        <source>Harga {product} belum diketahui, jadi pesanan ini masuk sebagai permintaan (Baru). Isi harganya di atas tabel, atau nanti di Produk lalu impor lagi.</source>
        <translation>The price of {product} is not known, so this order comes in as a request (New). Fill in the price above the table, or later under Products and import again.</translation>
    </message>
    <message>
        <source>Mungkin “{product}”? Namanya belum dikenal, jadi tanpa saran ia masuk sebagai produk baru.</source>
        <translation>Perhaps “{product}”? The name is not known yet, so without the suggestion it comes in as a new product.</translation>
    </message>
    <message>
        <source>Pesanan {number} belum ada di sini. Impor lembar pesanannya dulu.</source>
        <translation>Order {number} is not here yet. Import its order sheet first.</translation>
    </message>
    <message>
        <source>Baris {row} kosong, jadi tidak bisa jadi judul kolom. Pilih baris lain.</source>
        <translation>Row {row} is empty, so it can’t be the header. Choose another row.</translation>
    </message>
    <message>
        <source>Belum ada lembar yang dipakai. Pilih paling sedikit satu lembar.</source>
        <translation>No sheet is used. Choose at least one.</translation>
    </message>
    <message>
        <source>Beri nama dulu. Contoh: Buku pesanan</source>
        <translation>Give it a name first. Example: Order book</translation>
    </message>
    <message>
        <source>Berkas ini tidak perlu dicocokkan kolomnya, jadi tidak ada yang disimpan.</source>
        <translation>This file needs no matching of columns, so there is nothing to keep.</translation>
    </message>
    <message>
        <source>Jawaban impor “{value}” tidak bisa dibaca, jadi dilewati.</source>
        <translation>The import answer “{value}” can’t be read, so it is skipped.</translation>
    </message>
    <message>
        <source>Nama {name} sudah dipakai. Pilih nama lain.</source>
        <translation>The name {name} is taken. Choose another.</translation>
    </message>
    <message>
        <source>Angkanya tidak boleh kurang dari nol.</source>
        <translation>The number cannot be less than zero.</translation>
    </message>
    <message>
        <source>Nomor pesanan {number} sudah ada. Pakai nomor lain.</source>
        <translation>Order number {number} already exists. Use another one.</translation>
    </message>
    <message>
        <source>Pesanan perlu paling sedikit satu produk.</source>
        <translation>An order needs at least one product.</translation>
    </message>
    <message>
        <source>Isi dulu nama produknya.</source>
        <translation>Fill in the product’s name first.</translation>
    </message>
    <message>
        <source>“{product}” sudah ada. Pakai nama atau ukuran lain.</source>
        <translation>“{product}” already exists. Use another name or size.</translation>
    </message>
    <message>
        <source>Produk ini ada di pesanan atau konten, jadi tidak dihapus. Tandai tidak dijual lagi, atau gabungkan dengan produk lain.</source>
        <translation>This product stands in orders or content, so it was not deleted. Mark it as no longer sold, or merge it with another one.</translation>
    </message>
    <message>
        <source>Sudah ada angka yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih tanggal lain.</source>
        <translation>A figure already counts from that day. Change that one, or choose another day.</translation>
    </message>
    <message>
        <source>Pilih dulu tempat jualannya.</source>
        <translation>Choose where it is sold first.</translation>
    </message>
    <message>
        <source>Biaya harus antara 0 dan 100 persen.</source>
        <translation>A fee must be between 0 and 100 percent.</translation>
    </message>
    <message>
        <source>Sudah ada biaya yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih tanggal lain.</source>
        <translation>A fee already counts from that day. Change that one, or choose another day.</translation>
    </message>
    <message>
        <source>Isi dulu judulnya.</source>
        <translation>Fill in the title first.</translation>
    </message>
    <message>
        <source>Pilih dulu tanggalnya.</source>
        <translation>Choose the date first.</translation>
    </message>
    <message>
        <source>“{title}” sudah tayang, jadi tanggalnya tidak dipindah.</source>
        <translation>“{title}” is published, so its date was not moved.</translation>
    </message>
    <message>
        <source>Tulis dulu apa yang diperbaiki.</source>
        <translation>Write what was corrected first.</translation>
    </message>
    <message>
        <source>Isi dulu nama harinya.</source>
        <translation>Give the day a name first.</translation>
    </message>
    <message>
        <source>“{name}” sudah ditandai mulai tanggal itu. Ubah yang sudah ada.</source>
        <translation>“{name}” is already marked from that day. Edit the one that is there.</translation>
    </message>
    <message>
        <source>Rentang harinya lebih dari setahun. Periksa tanggal akhirnya.</source>
        <translation>That is more than a year. Check the last day.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai di “{post}”.</source>
        <translation>This code is used by “{post}”.</translation>
    </message>
    <message>
        <source>Kode {code} sudah ada. Pakai kode lain.</source>
        <translation>Code {code} already exists. Use another one.</translation>
    </message>
    <message>
        <source>Kode {code} sudah berlaku {first} sampai {last}. Satu hari hanya boleh masuk satu masa berlaku.</source>
        <translation>Code {code} is already valid from {first} to {last}. A day may belong to one run of a code only.</translation>
    </message>
    <message>
        <source>Kode {code} sudah berlaku sejak {first} dan belum punya akhir. Isi dulu tanggal akhirnya.</source>
        <translation>Code {code} has been valid since {first} and has no end yet. Fill in its last day first.</translation>
    </message>
    <message>
        <source>Kode {code} sudah berlaku sampai {last}. Satu hari hanya boleh masuk satu masa berlaku.</source>
        <translation>Code {code} is already valid until {last}. A day may belong to one run of a code only.</translation>
    </message>
    <message>
        <source>Minimum belanja harus lebih dari nol. Kosongkan kalau tidak ada.</source>
        <translation>A minimum purchase must be more than zero. Leave it empty if there is none.</translation>
    </message>
    <message>
        <source>Kode terlalu pendek. Paling sedikit {shortest} huruf atau angka.</source>
        <translation>The code is too short. Use at least {shortest} letters or digits.</translation>
    </message>
    <message>
        <source>Potongan harus antara 0 dan 100 persen.</source>
        <translation>A discount is between 0 and 100 percent.</translation>
    </message>
    <message>
        <source>Tanggal akhir ({last}) lebih dulu daripada tanggal mulai ({first}).</source>
        <translation>The last day ({last}) is before the first day ({first}).</translation>
    </message>
    <message>
        <source>Isi dulu nama mitranya.</source>
        <translation>Fill in the partner’s name first.</translation>
    </message>
    <message>
        <source>Mitra “{name}” sudah ada. Pakai nama lain.</source>
        <translation>Partner “{name}” already exists. Use another name.</translation>
    </message>
    <message>
        <source>{name} punya riwayat pesanan, pembayaran, atau kerja sama, jadi tidak dihapus. Arsipkan saja: riwayatnya tetap dihitung.</source>
        <translation>{name} has a history of orders, payments or deals, so it was not deleted. Archive it instead: the history still counts.</translation>
    </message>
    <message>
        <source>Kerja sama ini sudah dibayar atau selesai, jadi tetap disimpan sebagai riwayat. Tandai batal kalau ternyata tidak jadi.</source>
        <translation>This deal is paid or completed, so it stays as history. Mark it as called off if it did not happen after all.</translation>
    </message>
    <message>
        <source>Tulis dulu apa yang dijanjikan.</source>
        <translation>Write what was promised first.</translation>
    </message>
    <message>
        <source>Isi dulu siapa yang punya ide.</source>
        <translation>Fill in whose idea it is first.</translation>
    </message>
    <message>
        <source>Isi dulu cara mendapatkannya dan nilai hadiahnya, lebih dari nol.</source>
        <translation>Fill in how it is earned and what the reward is worth, more than zero.</translation>
    </message>
    <message>
        <source>Saldonya tidak cukup: yang bisa dipakai {units}.</source>
        <translation>The balance is not enough: {units} can be used.</translation>
    </message>
    <message>
        <source>Dipakai per {each}, jadi isi kelipatan {each}.</source>
        <translation>Used in steps of {each}, so fill in a multiple of {each}.</translation>
    </message>
    <message>
        <source>Isi dulu nama pembelinya. Saldo milik satu orang.</source>
        <translation>Fill in the buyer’s name first. A balance belongs to one person.</translation>
    </message>
    <message>
        <source>Potongannya lebih besar dari nilai pesanan.</source>
        <translation>The discount is more than the order is worth.</translation>
    </message>
    <message>
        <source>Jeda menyapa antara 1 dan 104 minggu.</source>
        <translation>The pause between greetings is between 1 and 104 weeks.</translation>
    </message>
    <message>
        <source>Lama tanpa kabar antara 1 dan 240 bulan.</source>
        <translation>Between 1 and 240 months.</translation>
    </message>
    <message>
        <source>Konten per minggu antara 1 dan 50.</source>
        <translation>Posts per week are between 1 and 50.</translation>
    </message>
    <message>
        <source>Waktu untuk konten antara 1 menit dan seminggu penuh.</source>
        <translation>Time for posts is between 1 minute and a whole week.</translation>
    </message>
    <message>
        <source>Jam “{value}” belum terbaca. Tulis seperti 09.00–12.00, 19.00–21.00.</source>
        <translation>The hours “{value}” can’t be read. Write them like 09:00–12:00, 19:00–21:00.</translation>
    </message>
    <message>
        <source>Jam tenang mengisi seluruh hari. Sisakan waktu untuk pengingat.</source>
        <translation>Quiet hours fill the whole day. Leave some time for reminders.</translation>
    </message>
    <message>
        <source>Isi dulu namanya.</source>
        <translation>Fill in the name first.</translation>
    </message>
    <message>
        <source>Nomor “{value}” belum terbaca. Contoh: 0812-3456-7890.</source>
        <translation>The number “{value}” can’t be read. Example: 0812-3456-7890.</translation>
    </message>
    <message>
        <source>Ketujuh hari jadi hari istirahat. Sisakan satu hari untuk konten.</source>
        <translation>All seven days are rest days. Leave one day for posts.</translation>
    </message>
    <message>
        <source>Masa istirahatnya lebih dari setahun. Periksa tanggal akhirnya.</source>
        <translation>The time off is longer than a year. Check the last day.</translation>
    </message>
    <message>
        <source>Isi harinya, atau tanggal mulainya.</source>
        <translation>Fill in the day, or the first date.</translation>
    </message>
    <message>
        <source>{day} bukan hari Senin.</source>
        <translation>{day} is not a Monday.</translation>
    </message>
    <message>
        <source>Jumlah target pilar harus 100 persen, sekarang {total} persen.</source>
        <translation>The pillar targets must add up to 100 percent, now they are {total} percent.</translation>
    </message>
    <message>
        <source>Bulan ini belum selesai. Bisa ditutup mulai hari pertama bulan berikutnya.</source>
        <translation>This month is not over yet. It can be closed from the first day of the next month on.</translation>
    </message>
    <message>
        <source>Waktunya lebih panjang dari sebulan penuh. Periksa kembali angkanya.</source>
        <translation>The time is longer than a whole month. Check the figure.</translation>
    </message>
    <message>
        <source>Angka bulan yang ditutup tidak terbaca. Baris ini dilewati.</source>
        <translation>The figures of the closed month can&apos;t be read. This row is left out.</translation>
    </message>
    <message>
        <source>Tulis dulu keputusannya.</source>
        <translation>Write down the decision first.</translation>
    </message>
    <message>
        <source>Paling banyak {most} keputusan per kolom, supaya sanggup dijalankan.</source>
        <translation>At most {most} decisions per column, so that you can keep them.</translation>
    </message>
    <message>
        <source>Tidak ada layar untuk membuka jendela. Perintah tanpa jendela: umkm-studio --help</source>
        <translation>There is no screen to open a window on. Commands without a window: umkm-studio --help</translation>
    </message>
    <message>
        <source>Perintah {command} tidak ada. Daftar perintah: umkm-studio --help</source>
        <translation>There is no command {command}. List of commands: umkm-studio --help</translation>
    </message>
    <message>
        <source>Perintah ini belum lengkap atau ada yang keliru. Tulis begini: {form}</source>
        <translation>This command is incomplete or has a mistake. Write it like this: {form}</translation>
    </message>
    <message>
        <source>Bahasa “{value}” tidak ada. Pilih id atau en.</source>
        <translation>There is no language “{value}”. Choose id or en.</translation>
    </message>
    <message>
        <source>“{value}” bukan tanggal. Tulis seperti 2026-10-14.</source>
        <translation>“{value}” is not a date. Write it like 2026-10-14.</translation>
    </message>
    <message>
        <source>Nama berkas harus berakhir dengan .xlsx, misalnya toko.xlsx.</source>
        <translation>The file name must end with .xlsx, for example shop.xlsx.</translation>
    </message>
    <message>
        <source>Ada bagian data yang rusak. Jangan lanjutkan dulu; pulihkan cadangan terakhir dengan umkm-studio restore.</source>
        <translation>Part of the data is damaged. Do not go on; restore the last backup with umkm-studio restore.</translation>
    </message>
    <message>
        <source>Di folder {path} sudah ada toko sungguhan, jadi toko contoh tidak dibuat di situ. Pilih folder lain.</source>
        <translation>The folder {path} holds a real shop, so the sample shop was not made there. Choose another folder.</translation>
    </message>
    <message>
        <source>Tulis dulu dugaanmu, satu kalimat saja.</source>
        <translation>Write what you expect first, in one sentence.</translation>
    </message>
    <message>
        <source>Pilih dulu mitranya.</source>
        <translation>Choose the partner first.</translation>
    </message>
    <message>
        <source>Pilih dulu tempat iklannya.</source>
        <translation>Choose where the ad runs first.</translation>
    </message>
    <message>
        <source>Beri kedua audiens nama yang berbeda, supaya hasilnya bisa dibandingkan.</source>
        <translation>Give the two audiences different names, so that their results can be compared.</translation>
    </message>
    <message>
        <source>Uji kecil paling lama {longest} hari. Pendekkan, lalu ulangi kalau berhasil.</source>
        <translation>A small test takes {longest} days at most. Make it shorter, and repeat it if it works.</translation>
    </message>
    <message>
        <source>Hari pemeriksaan harus ada di dalam lama uji ({length} hari).</source>
        <translation>The check day must lie within the test (days: {length}).</translation>
    </message>
    <message>
        <source>Kode {code} dipakai uji kecil {trial}. Satu kode untuk satu uji, supaya pesanannya tidak dihitung dua kali.</source>
        <translation>Code {code} is used by the small test {trial}. One code for one test, so that no order counts twice.</translation>
    </message>
    <message>
        <source>Hari mulainya ({day}) sudah lewat. Pilih hari ini atau sesudahnya: rencana ditulis sebelum hasilnya ada.</source>
        <translation>The first day ({day}) is past. Choose today or later: a plan is written before there are results.</translation>
    </message>
    <message>
        <source>Beri dulu kode sendiri, supaya pesanannya bisa dihitung.</source>
        <translation>Give it a code of its own first, so that its orders can be counted.</translation>
    </message>
    <message>
        <source>Uji kecil {value} tidak ada.</source>
        <translation>There is no small test {value}.</translation>
    </message>
    <message>
        <source>Kode {code} dipakai uji kecil {trial}, jadi tidak dihapus: hasil ujinya dihitung dari kode ini. Arsipkan saja.</source>
        <translation>Code {code} is used by the small test {trial}, so it was not deleted: the test’s results are counted by it. Archive it instead.</translation>
    </message>
    <message>
        <source>{file} belum kami kenal sebagai ekspor chat WhatsApp. Tidak ada yang disimpan. Isinya mestinya seperti ini:
14/10/26 19.42 - Yanti: Nastar masih ada?
atau dari iPhone:
[14/10/26, 19.42.10] Yanti: Nastar masih ada?
Di WhatsApp, buka chatnya, lalu pilih “Ekspor chat” dan “Tanpa media”.</source>
        <translation>We do not know {file} as a WhatsApp chat export. Nothing was saved. It should look like this:
14/10/26 19:42 - Yanti: Nastar masih ada?
or from an iPhone:
[14/10/26, 19:42.10] Yanti: Nastar masih ada?
In WhatsApp, open the chat, then choose “Export chat” and “Without media”.</translation>
    </message>
    <message>
        <source>{file} kosong. Ekspor chatnya sekali lagi, lalu pilih berkas yang baru.</source>
        <translation>{file} is empty. Export the chat once more, then choose the new file.</translation>
    </message>
    <message>
        <source>{file} lebih besar dari {limit} MB, jadi tidak dibaca. Datamu tidak berubah. Ekspor chatnya tanpa media.</source>
        <translation>{file} is larger than {limit} MB, so it was not read. Your data is unchanged. Export the chat without media.</translation>
    </message>
    <message>
        <source>{file} rusak, mungkin belum selesai diunduh. Datamu tidak berubah. Unduh atau ekspor sekali lagi.</source>
        <translation>{file} is damaged, perhaps it was not downloaded to the end. Your data is unchanged. Download or export it once more.</translation>
    </message>
    <message>
        <source>{file} terkunci kata sandi. Datamu tidak berubah. Buka dulu di tempat lain, lalu pilih berkas .txt di dalamnya.</source>
        <translation>{file} is locked with a password. Your data is unchanged. Open it elsewhere first, then choose the .txt file in it.</translation>
    </message>
    <message>
        <source>Di dalam {file} tidak ada chat yang jelas. Datamu tidak berubah. Buka zip itu, lalu pilih berkas .txt chatnya.</source>
        <translation>There is no clear chat in {file}. Your data is unchanged. Open the zip, then choose the .txt file of the chat.</translation>
    </message>
    <message>
        <source>Uji adil mulai pada hari Senin, sedangkan {day} bukan Senin.</source>
        <translation>A fair test begins on a Monday, and {day} is none.</translation>
    </message>
    <message>
        <source>Uji adil berlangsung {least} sampai {most} minggu: kurang dari itu, hasilnya tidak bisa dibedakan dari kebetulan.</source>
        <translation>A fair test takes {least} to {most} weeks: with fewer, the result can&apos;t be told from chance.</translation>
    </message>
    <message>
        <source>Dari tiap dua minggu uji adil, satu “Dengan” dan satu “Tanpa”. Periksa urutannya.</source>
        <translation>Of every two weeks of a fair test one is “With” and one “Without”. Check their order.</translation>
    </message>
    <message>
        <source>Isi 1 sampai {most} konten per minggu, paling banyak satu tiap hari.</source>
        <translation>Enter 1 to {most} posts a week, at most one a day.</translation>
    </message>
    <message>
        <source>Sudah ada uji adil dari {first} sampai {last}. Pilih minggu sesudahnya: kalau dua hal berubah sekaligus, tidak ada yang bisa disimpulkan.</source>
        <translation>There is a fair test from {first} to {last} already. Choose weeks after it: where two things change at once, nothing can be concluded.</translation>
    </message>
    <message>
        <source>Minggu mulainya ({day}) sudah lewat. Pilih minggu yang akan datang: rencana ditulis sebelum hasilnya ada.</source>
        <translation>The week it starts ({day}) is over. Choose a week to come: a plan is written before there is a result.</translation>
    </message>
    <message>
        <source>Tulis dulu apa yang ditanyakan.</source>
        <translation>Write down first what was asked.</translation>
    </message>
    <message>
        <source>Pesan ini lebih dari {most} huruf. Simpan bagian yang perlu dijawab saja.</source>
        <translation>This message has more than {most} letters. Keep only the part that needs an answer.</translation>
    </message>
    <message>
        <source>Pilih dulu di mana pesan ini masuk.</source>
        <translation>Choose first where this message came in.</translation>
    </message>
    <message>
        <source>Waktu membalas lebih awal dari waktu pesan masuk. Periksa tanggal dan jamnya.</source>
        <translation>The answer is earlier than the message. Check date and hour.</translation>
    </message>
    <message>
        <source>Isi dulu pertanyaannya.</source>
        <translation>Fill in the question first.</translation>
    </message>
    <message>
        <source>Isi dulu jawabannya.</source>
        <translation>Fill in the answer first.</translation>
    </message>
    <message>
        <source>Jawabannya lebih dari {most} huruf. Pendekkan dulu, atau bagi jadi dua balasan.</source>
        <translation>The answer has more than {most} letters. Shorten it, or make two answers of it.</translation>
    </message>
    <message>
        <source>“{question}” sudah punya jawaban. Ubah yang sudah ada.</source>
        <translation>“{question}” has an answer already. Change that one.</translation>
    </message>
    <message>
        <source>Tidak ada balasan untuk pertanyaan “{value}” di buku kerja ini.</source>
        <translation>There is no answer for the question “{value}” in this workbook.</translation>
    </message>
    <message>
        <source>Tidak ada pesan {value} di buku kerja ini.</source>
        <translation>There is no message {value} in this workbook.</translation>
    </message>
    <message>
        <source>Isi tempat dan nama akunnya.</source>
        <translation>Fill in the place and the name of the account.</translation>
    </message>
    <message>
        <source>Akun {value} sudah ada di daftar.</source>
        <translation>The account {value} is on the list already.</translation>
    </message>
    <message>
        <source>Isi dulu judul karyanya.</source>
        <translation>Fill in the title of the work first.</translation>
    </message>
    <message>
        <source>“{value}” sudah ada di portofolio. Pakai judul lain.</source>
        <translation>“{value}” is in the portfolio already. Use another title.</translation>
    </message>
    <message>
        <source>Isi dulu kanal yang mau dibuka.</source>
        <translation>Fill in first which channel you want to open.</translation>
    </message>
    <message>
        <source>Tulis dulu kata pembelinya.</source>
        <translation>Write down the buyer&apos;s words first.</translation>
    </message>
    <message>
        <source>Kata, bintang dan tanggal dari pembeli tidak diubah lagi. Buat bentuk pendek di sebelahnya, atau hapus dan catat ulang kalau salah ketik.</source>
        <translation>Words, stars and date from a buyer are not changed any more. Make a short form beside them, or delete and note it again if it was mistyped.</translation>
    </message>
    <message>
        <source>Kata ini masih dikutip di konten. Lepas dulu dari kontennya, baru bisa dihapus.</source>
        <translation>These words are still quoted in a post. Unlink them there first, then they can be deleted.</translation>
    </message>
    <message>
        <source>Tidak ada testimoni {value}.</source>
        <translation>There is no testimonial {value}.</translation>
    </message>
    <message>
        <source>Bintang hanya dari 1 sampai 5.</source>
        <translation>Stars go from 1 to 5.</translation>
    </message>
    <message>
        <source>Bentuk pendek hanya boleh memakai potongan dari kata pembeli, dalam urutan yang sama. Pisahkan potongan dengan “…”.</source>
        <translation>A short form may only use pieces of the buyer&apos;s words, in the same order. Put “…” between the pieces.</translation>
    </message>
    <message>
        <source>Izin hanya bisa untuk kata yang benar-benar diucapkan pembeli.</source>
        <translation>Consent can only be given for words that the buyer really said.</translation>
    </message>
    <message>
        <source>Pilih dulu kapan pembeli menjawab.</source>
        <translation>Choose first when the buyer answered.</translation>
    </message>
    <message>
        <source>Tidak ada izin yang bisa ditarik untuk testimoni ini.</source>
        <translation>There is no consent to withdraw for this testimonial.</translation>
    </message>
    <message>
        <source>Pembelinya belum mengizinkan katanya dibagikan, atau izinnya sudah tidak berlaku. Minta izin dulu.</source>
        <translation>The buyer has not allowed their words to be shared, or the consent has ended. Ask for consent first.</translation>
    </message>
    <message>
        <source>Pembelinya minta datanya dihapus, jadi tidak dihubungi lagi.</source>
        <translation>The buyer asked for their data to be deleted, so they are not contacted any more.</translation>
    </message>
    <message>
        <source>{name} pernah minta tidak dihubungi, jadi tidak ditanya.</source>
        <translation>{name} once asked not to be contacted, so they are not asked.</translation>
    </message>
    <message>
        <source>Pilih dulu tempat unggahannya, supaya jelas izinnya untuk mana.</source>
        <translation>Choose where the post goes first, so that it is clear what the consent is for.</translation>
    </message>
    <message>
        <source>Konten ini mengutip “{words}”, dan pembelinya belum memberi izin. Simpan sebagai draf, lalu minta izin dulu.</source>
        <translation>This post quotes “{words}”, and the buyer has not given consent. Save it as a draft, then ask for consent first.</translation>
    </message>
    <message>
        <source>Konten ini mengutip “{words}”, dan pembelinya tidak mengizinkan. Lepas kutipannya, atau simpan sebagai draf.</source>
        <translation>This post quotes “{words}”, and the buyer does not allow it. Unlink the quote, or save it as a draft.</translation>
    </message>
    <message>
        <source>Konten ini mengutip “{words}”, dan pembelinya sudah menarik izinnya. Lepas kutipannya, atau simpan sebagai draf.</source>
        <translation>This post quotes “{words}”, and the buyer has withdrawn their consent. Unlink the quote, or save it as a draft.</translation>
    </message>
    <message>
        <source>Konten ini mengutip “{words}”, dan izinnya hanya sampai {day}. Pilih hari lain, minta izin lagi, atau simpan sebagai draf.</source>
        <translation>This post quotes “{words}”, and the consent lasts only until {day}. Choose another day, ask again, or save it as a draft.</translation>
    </message>
    <message>
        <source>Konten ini mengutip “{words}”, dan izinnya tidak berlaku untuk {places}. Pilih tempat lain, minta izin lagi, atau simpan sebagai draf.</source>
        <translation>This post quotes “{words}”, and the consent does not cover {places}. Choose another place, ask again, or save it as a draft.</translation>
    </message>
    <message>
        <source>Beri temanya nama dulu.</source>
        <translation>Give the theme a name first.</translation>
    </message>
    <message>
        <source>Sudah ada tema {name}.</source>
        <translation>There is a theme {name} already.</translation>
    </message>
    <message>
        <source>Tulis dulu apa yang diakui atau diubah, satu kalimat saja.</source>
        <translation>Write down first what was owned or changed, one sentence is enough.</translation>
    </message>
    <message>
        <source>Satu langkah belum ada isinya.</source>
        <translation>One step is still empty.</translation>
    </message>
    <message>
        <source>Belum semuanya selesai. Selesaikan dulu, atau tulis alasannya kalau memang cukup sampai di sini.</source>
        <translation>Not everything is done yet. Finish it first, or write down why this is enough.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>Produk ini belum disimpan.</source>
        <translation>This product is not saved yet.</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Contoh: Nastar Klasik</source>
        <translation>Example: Nastar Klasik</translation>
    </message>
    <message>
        <source>Masih dijual</source>
        <translation>Still sold</translation>
    </message>
    <message>
        <source>Nama produk</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Ukuran atau varian</source>
        <translation>Size or variant</translation>
    </message>
    <message>
        <source>Nama sama, ukuran lain: ditampilkan bersama.</source>
        <translation>Same name, other size: shown together.</translation>
    </message>
    <message>
        <source>Harga jual (Rp)</source>
        <translation>Price (Rp)</translation>
    </message>
    <message>
        <source>Bahan</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Harga dan HPP</source>
        <translation>Price and cost</translation>
    </message>
    <message>
        <source>Stok</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Coba diskon</source>
        <translation>Try a discount</translation>
    </message>
    <message>
        <source>Potongan (%)</source>
        <translation>Discount (%)</translation>
    </message>
    <message>
        <source>atau potongan (Rp)</source>
        <translation>or discount (Rp)</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Simpan produk</source>
        <translation>Save product</translation>
    </message>
    <message>
        <source>Simpan produk (Ctrl+Enter)</source>
        <translation>Save product (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Simpan, tambah lagi</source>
        <translation>Save, add another</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Tidak dijual</source>
        <translation>Not sold</translation>
    </message>
    <message>
        <source>HPP belum diisi</source>
        <translation>Cost missing</translation>
    </message>
    <message>
        <source>{product} ditambahkan.</source>
        <translation>{product} added.</translation>
    </message>
    <message>
        <source>{product} disimpan.</source>
        <translation>{product} saved.</translation>
    </message>
    <message>
        <source>Isi dulu nama produknya.</source>
        <translation>Fill in the product’s name first.</translation>
    </message>
</context>
<context>
    <name>ProductHistory</name>
    <message>
        <source>Harga baru</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>HPP baru</source>
        <translation>New cost</translation>
    </message>
    <message>
        <source>Harga jual</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>HPP per buah</source>
        <translation>Cost per piece</translation>
    </message>
    <message>
        <source>Angka baru berlaku mulai tanggalnya. Laba pesanan sebelum itu tidak berubah.</source>
        <translation>A new figure counts from its day on. The profit of earlier orders does not change.</translation>
    </message>
    <message>
        <source>Belum diisi, jadi labanya belum diketahui.</source>
        <translation>Not filled in, so profit is not known yet.</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in.</translation>
    </message>
    <message>
        <source>Sejak awal</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Mulai {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>{amount}, {since}</source>
        <translation>{amount}, {since}</translation>
    </message>
    <message>
        <source>Ubah {entry}</source>
        <translation>Change {entry}</translation>
    </message>
    <message>
        <source>Hapus {entry}</source>
        <translation>Delete {entry}</translation>
    </message>
    <message>
        <source>Bahan {materials}, kemasan {packaging}, waktu {work}, lainnya {overhead}</source>
        <translation>Materials {materials}, packaging {packaging}, time {work}, other {overhead}</translation>
    </message>
    <message>
        <source>Ubah harga</source>
        <translation>Change the price</translation>
    </message>
    <message>
        <source>Harga jual (Rp)</source>
        <translation>Price (Rp)</translation>
    </message>
    <message>
        <source>Ubah HPP</source>
        <translation>Change the cost</translation>
    </message>
    <message>
        <source>Biaya satu buah</source>
        <translation>Cost of one piece</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Counts from</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Harga disimpan.</source>
        <translation>Price saved.</translation>
    </message>
    <message>
        <source>HPP disimpan.</source>
        <translation>Cost saved.</translation>
    </message>
    <message>
        <source>Harga dihapus.</source>
        <translation>Price deleted.</translation>
    </message>
    <message>
        <source>HPP dihapus.</source>
        <translation>Cost deleted.</translation>
    </message>
    <message>
        <source>{product}: {entry}</source>
        <translation>{product}: {entry}</translation>
    </message>
</context>
<context>
    <name>ProductStock</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Dihitung pada</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Stok dihitung</source>
        <translation>Counted stock</translation>
    </message>
    <message>
        <source>Hitung di malam hari setelah pesanan hari itu disiapkan. Pesanan sesudahnya mengurangi stok dengan sendirinya.</source>
        <translation>Count in the evening, when the day’s orders are ready. Later orders take from the stock by themselves.</translation>
    </message>
    <message>
        <source>Sanggup dibuat per minggu</source>
        <translation>You can make per week</translation>
    </message>
    <message>
        <source>Diingatkan kalau pesanan minggu ini lebih dari ini.</source>
        <translation>You are told when a week asks for more.</translation>
    </message>
    <message>
        <source>Terjual {sold} sejak dihitung, lebih dari stoknya. Hitung ulang stoknya, ya.</source>
        <translation>{sold} sold since the count, more than there were. Please count again.</translation>
    </message>
    <message>
        <source>Tersisa {left}. Menipis: biasanya terjual {pace} seminggu.</source>
        <translation>{left} left. Running low: usually {pace} are sold in a week.</translation>
    </message>
    <message>
        <source>Tersisa {left}. Biasanya terjual {pace} seminggu.</source>
        <translation>{left} left. Usually {pace} are sold in a week.</translation>
    </message>
    <message>
        <source>Pesanan minggu ini: {due} dari {capacity}.</source>
        <translation>Orders this week: {due} of {capacity}.</translation>
    </message>
    <message>
        <source>Pesanan minggu ini {due}, lebih dari yang sanggup dibuat ({capacity}).</source>
        <translation>This week asks for {due}, more than you can make ({capacity}).</translation>
    </message>
    <message>
        <source>Isi tanggal menghitungnya.</source>
        <translation>Fill in the day of the count.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>{other} digabung ke {kept}. Ejaannya diingat untuk impor nanti.</source>
        <translation>{other} merged into {kept}. Its spelling is remembered for later imports.</translation>
    </message>
    <message>
        <source>{one} dan {other} dicatat sebagai produk yang berbeda.</source>
        <translation>{one} and {other} are noted as different products.</translation>
    </message>
    <message>
        <source>{product} dihapus.</source>
        <translation>{product} deleted.</translation>
    </message>
    <message>
        <source>Produk ini punya riwayat</source>
        <translation>This product has a history</translation>
    </message>
    <message>
        <source>{product} ada di pesanan atau konten, jadi tidak dihapus: hitungan labanya ikut hilang. Produk ini sudah tidak dijual, jadi tidak ditawarkan lagi.</source>
        <translation>{product} is in orders or posts, so it is not deleted: their profit would go with it. It is not sold any more, so it is not offered.</translation>
    </message>
    <message>
        <source>{product} ada di pesanan atau konten. Kalau dihapus, hitungan labanya ikut hilang. Arsipkan saja: tidak ditawarkan lagi, riwayatnya tetap.</source>
        <translation>{product} is in orders or posts. If it is deleted, their profit goes with it. Archive it instead: it is not offered any more, its history stays.</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>{product} diarsipkan. Kalau dijual lagi, tandai lagi “Masih dijual”.</source>
        <translation>{product} is archived. If you sell it again, tick “Still sold” again.</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Stok</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Harga</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>HPP/buah</source>
        <translation>Cost each</translation>
    </message>
    <message>
        <source>Terjual</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>HPP</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Laba/buah</source>
        <translation>Profit each</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Belum diketahui: HPP kosong di {orders} pesanan</source>
        <translation>Not known: cost missing in {orders} of the orders</translation>
    </message>
    <message>
        <source>Perkiraan biaya kanal di {orders} pesanan</source>
        <translation>Estimated fee in {orders} of the orders</translation>
    </message>
    <message>
        <source>{product} (melebihi kapasitas)</source>
        <translation>{product} (over capacity)</translation>
    </message>
    <message>
        <source>tanpa ukuran</source>
        <translation>no size</translation>
    </message>
    <message>
        <source>{name} ({sizes} ukuran)</source>
        <translation>{name} ({sizes} sizes)</translation>
    </message>
    <message>
        <source>Pesanan minggu ini {due}, sanggupnya {capacity}</source>
        <translation>This week asks for {due}, you can make {capacity}</translation>
    </message>
    <message>
        <source>Stok belum dihitung</source>
        <translation>Stock not counted</translation>
    </message>
    <message>
        <source>Tersisa {left}, biasanya terjual {pace} seminggu</source>
        <translation>{left} left, usually {pace} sold in a week</translation>
    </message>
    <message>
        <source>Menipis: tersisa {left}, biasanya terjual {pace} seminggu</source>
        <translation>Running low: {left} left, usually {pace} sold in a week</translation>
    </message>
    <message>
        <source>3 bulan terakhir</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>Semua waktu</source>
        <translation>All time</translation>
    </message>
</context>
<context>
    <name>ProductsEditor</name>
    <message>
        <source>Tambah produk</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Isi HPP dan harga</source>
        <translation>Fill in costs and prices</translation>
    </message>
    <message>
        <source>Pakai harga terakhir dari pesanan</source>
        <translation>Take the last prices from orders</translation>
    </message>
    <message>
        <source>Harga jual</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>HPP per buah</source>
        <translation>Cost per piece</translation>
    </message>
    <message>
        <source>Sudah diisi</source>
        <translation>Filled in already</translation>
    </message>
    <message>
        <source>HPP {product}</source>
        <translation>Cost of {product}</translation>
    </message>
    <message numerus="yes">
        <source>%n produk belum punya HPP. Mulai dari atas: omzetnya paling besar.</source>
        <translation>
            <numerusform>%n product has no cost yet. Begin at the top: it sold most.</numerusform>
            <numerusform>%n products have no cost yet. Begin at the top: it sold most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua produk sudah punya HPP, jadi laba bisa dihitung.</source>
        <translation>Every product has a cost, so profit can be worked out.</translation>
    </message>
    <message numerus="yes">
        <source>Harga %n produk diisi dari pesanan terakhirnya.</source>
        <translation>
            <numerusform>Price of %n product taken from its last order.</numerusform>
            <numerusform>Prices of %n products taken from their last orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Harga jual {product}</source>
        <translation>Price of {product}</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Belum terjual</source>
        <translation>Not sold yet</translation>
    </message>
    <message numerus="yes">
        <source>Omzet {amount} dari %n pesanan</source>
        <translation>
            <numerusform>Sales of {amount} from %n order</numerusform>
            <numerusform>Sales of {amount} from %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>terakhir {amount}</source>
        <translation>last {amount}</translation>
    </message>
    <message>
        <source>Belum ada produk. Produk juga muncul sendiri dari pesanan yang diimpor.</source>
        <translation>No products yet. Imported orders also add them for you.</translation>
    </message>
    <message>
        <source>{product} disimpan.</source>
        <translation>{product} saved.</translation>
    </message>
</context>
<context>
    <name>ProductsSection</name>
    <message>
        <source>Cari produk</source>
        <translation>Search products</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Per produk</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>Per bulan</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Tiap produk di tiap bulan</source>
        <translation>Each product in each month</translation>
    </message>
    <message>
        <source>Lihat per produk atau per bulan</source>
        <translation>See by product or by month</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>HPP</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Biaya kanal</source>
        <translation>Channel fees</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Isi HPP</source>
        <translation>Fill in costs</translation>
    </message>
    <message>
        <source>Daftar produk</source>
        <translation>List of products</translation>
    </message>
    <message>
        <source>Laba per bulan</source>
        <translation>Profit by month</translation>
    </message>
    <message>
        <source>Laba tiap produk per bulan</source>
        <translation>Profit of each product by month</translation>
    </message>
    <message>
        <source>Diskon dan biaya satu pesanan dibagi ke barangnya menurut nilainya. Enter untuk membuka produk.</source>
        <translation>An order’s discount and fee are shared over its items by their value. Enter opens a product.</translation>
    </message>
    <message>
        <source>Hapus pencarian</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Tidak ada produk dengan kata itu.</source>
        <translation>No product has these words.</translation>
    </message>
    <message>
        <source>Belum ada produk</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Produk muncul sendiri dari pesanan yang diimpor, atau tambah satu di sini.</source>
        <translation>Products come with imported orders, or add one here.</translation>
    </message>
    <message>
        <source>Menghitung laba tiap produk</source>
        <translation>Working out the profit of each product</translation>
    </message>
    <message numerus="yes">
        <source>%n produk belum punya HPP, jadi labanya belum diketahui.</source>
        <translation>
            <numerusform>%n product has no cost yet, so its profit is not known.</numerusform>
            <numerusform>%n products have no cost yet, so their profit is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n produk</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>laba-produk.xlsx</source>
        <translation>product-profit.xlsx</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profil usaha</source>
        <translation>Your business</translation>
    </message>
    <message>
        <source>Nama usaha</source>
        <translation>Business name</translation>
    </message>
    <message>
        <source>Nama panggilan</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Yang dibuat</source>
        <translation>What you make</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Nama lengkap, untuk cetakan</source>
        <translation>Full name, for prints</translation>
    </message>
    <message>
        <source>Konten per minggu</source>
        <translation>Posts per week</translation>
    </message>
    <message>
        <source>Produk dan biaya bahan</source>
        <translation>Products and costs</translation>
    </message>
    <message>
        <source>Target pilar</source>
        <translation>Pillar targets</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Contoh: Kue kering mentega, dipanggang kecil-kecilan di Semarang.</source>
        <translation>For example: Butter cookies, baked in small batches in Semarang.</translation>
    </message>
    <message>
        <source>Contoh: Bahan ditulis apa adanya. Salah kami, kami ganti.</source>
        <translation>For example: Ingredients are written as they are. Our mistake, our replacement.</translation>
    </message>
    <message>
        <source>Susun dari data toko</source>
        <translation>Draft it from the shop&apos;s data</translation>
    </message>
    <message>
        <source>Bio singkat</source>
        <translation>Short bio</translation>
    </message>
    <message>
        <source>Apa yang kamu buat, di mana, dan cara memesan</source>
        <translation>What you make, where, and how to order</translation>
    </message>
    <message>
        <source>Yang kamu pegang</source>
        <translation>What you stand for</translation>
    </message>
    <message>
        <source>Janji yang pasti kamu tepati, satu baris satu</source>
        <translation>Promises you are sure to keep, one a line</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di {place}.</source>
        <translation>Copied. Just paste it into {place}.</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Pilihan</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Pilihan: {promise}</source>
        <translation>More: {promise}</translation>
    </message>
    <message>
        <source>Keputusan {month}: lanjutkan “{words}”.</source>
        <translation>Decision of {month}: keep “{words}”.</translation>
    </message>
    <message>
        <source>Keputusan {month}: sederhanakan “{words}”.</source>
        <translation>Decision of {month}: simplify “{words}”.</translation>
    </message>
    <message>
        <source>Keputusan {month}: hentikan “{words}”.</source>
        <translation>Decision of {month}: stop “{words}”.</translation>
    </message>
    <message>
        <source>Sudah dijalankan</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Lihat semua keputusan</source>
        <translation>See all decisions</translation>
    </message>
    <message>
        <source>Sudah ada di kotak ide</source>
        <translation>In the ideas box already</translation>
    </message>
    <message>
        <source>Jadikan ide konten</source>
        <translation>Make it an idea</translation>
    </message>
    <message>
        <source>Dicatat: keputusan ini dijalankan.</source>
        <translation>Noted: this decision was carried out.</translation>
    </message>
    <message>
        <source>Keputusan dari refleksi {month}.</source>
        <translation>Decision from the reflection of {month}.</translation>
    </message>
    <message>
        <source>Masuk kotak ide di kalender.</source>
        <translation>Added to the ideas box of the calendar.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Janji</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Sudah ditepati</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Hapus janji ini</source>
        <translation>Delete this promise</translation>
    </message>
    <message>
        <source>Tambah janji</source>
        <translation>Add promise</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Kode QR untuk pesan</source>
        <translation>QR code for orders</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Salin gambar</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Simpan gambar</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Pindai untuk pesan</source>
        <translation>Scan to order</translation>
    </message>
    <message>
        <source>Simpan kode QR</source>
        <translation>Save the QR code</translation>
    </message>
    <message>
        <source>Gambar (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Belum ada pertanyaan yang berulang di chat ini. Coba baca beberapa chat sekaligus.</source>
        <translation>No repeated questions in this chat yet. Try several chats at once.</translation>
    </message>
    <message numerus="yes">
        <source>%n kali</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} di {chats}</source>
        <translation>{times} in {chats}</translation>
    </message>
    <message>
        <source>Jadikan ide</source>
        <translation>Make it an idea</translation>
    </message>
    <message>
        <source>Jadikan ide: {question}</source>
        <translation>Make it an idea: {question}</translation>
    </message>
    <message>
        <source>Sudah jadi ide</source>
        <translation>An idea already</translation>
    </message>
    <message>
        <source>Ada di rak ide Kalender Konten.</source>
        <translation>It is on the ideas shelf of the Content Calendar.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Pertanyaan sebelumnya</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Jawab nanti</source>
        <translation>Answer later</translation>
    </message>
    <message>
        <source>Pertanyaan {number} dari {total} · angka 1–{keys} di papan ketik ikut menjawab</source>
        <translation>Question {number} of {total} · the digits 1–{keys} on the keyboard answer, too</translation>
    </message>
    <message>
        <source>Jawaban lain</source>
        <translation>Another answer</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>atau</source>
        <translation>or</translation>
    </message>
</context>
<context>
    <name>RareFilters</name>
    <message>
        <source>Saringan lain</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Ketik namanya</source>
        <translation>Type the name</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>{name} · {count} pesanan</source>
        <translation>{name} · orders: {count}</translation>
    </message>
    <message>
        <source>Pilih salah satu produk yang diusulkan.</source>
        <translation>Choose one of the products proposed.</translation>
    </message>
    <message>
        <source>Pilih salah satu nama yang diusulkan.</source>
        <translation>Choose one of the names proposed.</translation>
    </message>
    <message>
        <source>Tanggal ini sebelum tanggal awalnya.</source>
        <translation>This day is before the first one.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Apakah mutu produkmu siap dibicarakan orang secara terbuka?</source>
        <translation>Is your product good enough to be talked about in the open?</translation>
    </message>
    <message>
        <source>Apakah pembeli dilayani sampai tuntas, juga setelah barang diterima?</source>
        <translation>Are buyers looked after to the end, also once the parcel has arrived?</translation>
    </message>
    <message>
        <source>Sudah ada rencana kalau ada keluhan di depan umum?</source>
        <translation>Is there a plan for complaints in public?</translation>
    </message>
    <message>
        <source>Sudah ada rencana kalau dihina, dan kapan berhenti membalas?</source>
        <translation>Is there a plan for insults, and when to stop answering?</translation>
    </message>
    <message>
        <source>Sudah ada jawaban untuk pertanyaan yang sering datang?</source>
        <translation>Are there answers to the questions that come often?</translation>
    </message>
    <message>
        <source>Ada waktu tiap minggu untuk membalas dan mengunggah di sana?</source>
        <translation>Is there time every week to answer and to post there?</translation>
    </message>
    <message>
        <source>Kamu datang untuk mengobrol dan membantu, bukan hanya beriklan?</source>
        <translation>Do you come to talk and help, not only to advertise?</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{promo} dari {posts} konten empat minggu ini adalah promo.</source>
        <translation>{promo} of {posts} posts of these four weeks are promo.</translation>
    </message>
    <message>
        <source>Dua minggu terakhir kamu sebut berat.</source>
        <translation>You called the last two weeks heavy.</translation>
    </message>
    <message>
        <source>mutu produk</source>
        <translation>product quality</translation>
    </message>
    <message>
        <source>layanan setelah membeli</source>
        <translation>service after buying</translation>
    </message>
    <message>
        <source>rencana untuk keluhan</source>
        <translation>a plan for complaints</translation>
    </message>
    <message>
        <source>rencana untuk hinaan</source>
        <translation>a plan for insults</translation>
    </message>
    <message>
        <source>jawaban yang siap</source>
        <translation>answers that are ready</translation>
    </message>
    <message>
        <source>waktu</source>
        <translation>time</translation>
    </message>
    <message>
        <source>obrolan di luar promo</source>
        <translation>talks beside promo</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Hampir</source>
        <translation>Almost</translation>
    </message>
    <message>
        <source>Belum dulu</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Siap. Mulai dengan irama yang ringan.</source>
        <translation>Ready. Begin at a light pace.</translation>
    </message>
    <message>
        <source>yang didapat pengikut</source>
        <translation>what followers get</translation>
    </message>
    <message>
        <source>Belum dulu, dan itu tidak apa-apa. Bereskan dulu: {gaps}.</source>
        <translation>Not yet, and that is fine. Put this right first: {gaps}.</translation>
    </message>
    <message>
        <source>Hampir. Boleh mulai kecil sambil membereskan: {gaps}.</source>
        <translation>Almost. You may begin small while putting this right: {gaps}.</translation>
    </message>
    <message>
        <source>Buka kanalnya, catat di Akun resmi, dan periksa lagi empat minggu lagi.</source>
        <translation>Open the channel, note it under Official accounts, and check again in four weeks.</translation>
    </message>
    <message>
        <source>Tulis satu kalimat: apa yang didapat pengikut di sana, selain promo.</source>
        <translation>Write one sentence: what followers get there, besides promo.</translation>
    </message>
    <message>
        <source>Perbaiki satu hal yang paling sering dikeluhkan, lalu minta tiga pembeli mencoba lagi.</source>
        <translation>Mend the one thing that is complained about most, then ask three buyers to try again.</translation>
    </message>
    <message>
        <source>Sapa tiga pembeli terakhir: sudah diterima dengan baik, ada yang kurang?</source>
        <translation>Write to the last three buyers: did it arrive well, was anything missing?</translation>
    </message>
    <message>
        <source>Jawab kritik yang masih terbuka, dan simpan satu jawaban tenang di Tanya-Jawab.</source>
        <translation>Answer the criticism that is still open, and keep one calm answer in Questions &amp; Answers.</translation>
    </message>
    <message>
        <source>Pilih balasan tenang untuk hinaan di Tanya-Jawab, dan tentukan kapan berhenti.</source>
        <translation>Choose a calm answer to insults in Questions &amp; Answers, and decide when to stop.</translation>
    </message>
    <message>
        <source>Balas yang masih menunggu, dan siapkan lima jawaban tersering di Tanya-Jawab.</source>
        <translation>Answer those who still wait, and prepare the five most frequent answers in Questions &amp; Answers.</translation>
    </message>
    <message>
        <source>Sisihkan dua kali 30 menit seminggu, atau kurangi dulu satu konten.</source>
        <translation>Set aside 30 minutes twice a week, or post one less for now.</translation>
    </message>
    <message>
        <source>Siapkan tiga konten yang membantu atau bercerita sebelum promo pertama.</source>
        <translation>Prepare three posts that help or tell a story before the first promo.</translation>
    </message>
</context>
<context>
    <name>ReadingEvidence</name>
    <message>
        <source>Cara membaca bukti</source>
        <translation>Reading the evidence</translation>
    </message>
    <message>
        <source>Setiap pesanan punya tepat satu jejak</source>
        <translation>Every order has exactly one trace</translation>
    </message>
    <message>
        <source>Yang hanya dilihat dari waktunya</source>
        <translation>What is seen from timing alone</translation>
    </message>
    <message>
        <source>Mengerti</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Kode kampanye tertulis di pesanan itu. Kalau ada dua kode, yang di kolom kode menang, lalu yang paling panjang, lalu yang tertulis lebih dulu. Kalau ada kode dan pembeli juga menjawab lain, kodenya yang dihitung; jawabannya tetap tersimpan di pesanan. Kode yang salah ketik hanya kami usulkan, tidak pernah dihitung sendiri.</source>
        <translation>The campaign code is written on the order. Of two codes the one in the code column wins, then the longest, then the one written first. Where there is a code and the buyer also gave another answer, the code counts; the answer stays with the order. A mistyped code is only proposed, never counted by itself.</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang terhubung, tetapi sesudah unggahan ini pesanan naik jauh melebihi kebetulan, juga setelah diingat bahwa banyak unggahan diperiksa sekaligus. Jarang terjadi. Angkanya kisaran, tanpa rupiah, dan tidak pernah ditambahkan ke pesanan yang terhitung.</source>
        <translation>No order is linked yet, but after this post orders rose far beyond chance, even considering that many posts are looked at. This is rare. The figure is a range, without rupiah, and is never added to the orders that were counted.</translation>
    </message>
    <message>
        <source>“Kira-kira 1–4” artinya: kalau dihitung dengan cara ini berkali-kali, kisarannya memuat yang sebenarnya pada sembilan dari sepuluh kali. Disebut terlihat naik hanya kalau seluruh kisaran di atas nol.</source>
        <translation>“About 1–4” means: worked out like this again and again, the range holds the truth nine times in ten. It is only called a rise where the whole range lies above zero.</translation>
    </message>
    <message>
        <source>Datanya cukup, tetapi kisarannya memuat nol. Bukan bukti bahwa unggahan tidak berguna: pengaruhnya bisa kecil, lambat, atau tertutup naik turun yang lain.</source>
        <translation>There is enough data, but the range holds zero. That does not prove that posts are useless: their effect may be small, slow, or hidden by other ups and downs.</translation>
    </message>
    <message>
        <source>Paling sedikit {days} hari, {orders} pesanan, dan {posts} unggahan di kelompoknya, tidak selalu di hari yang sama. Di bawah itu tidak ada yang diurutkan atau dinilai.</source>
        <translation>At least {days} days, {orders} orders, and {posts} posts of the group, not always on the same day. Below that nothing is ranked or judged.</translation>
    </message>
    <message>
        <source>Tidak ada kode, tetapi pembeli bilang tahu dari mana. Dihitung untuk unggahan yang kamu catat di “Tahu dari mana?”.</source>
        <translation>No code, but the buyer said where they heard of you. Counted for the post that you note in “Heard from”.</translation>
    </message>
    <message>
        <source>Tanpa jejak</source>
        <translation>No trace</translation>
    </message>
    <message>
        <source>Tidak ada kode dan tidak ditanya. Tetap ditampilkan, tidak pernah dibagi-bagi ke unggahan.</source>
        <translation>No code, and not asked. Always shown, never shared out among posts.</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang terhubung ke unggahan itu. Bukan berarti nol: mungkin pembelinya tidak memakai kode. Laba unggahan sudah dikurangi biaya kodenya.</source>
        <translation>No order is linked to that post yet. That does not mean zero: perhaps its buyers used no code. The costs of its code are already taken off the post’s profit.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Siap disalin</source>
        <translation>Ready to copy</translation>
    </message>
    <message>
        <source>Panduan nada</source>
        <translation>Tone guide</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sudah dibalas</source>
        <translation>Answered already</translation>
    </message>
    <message>
        <source>tanpa pesan yang dipilih</source>
        <translation>no message chosen</translation>
    </message>
    <message>
        <source>untuk {name}, {place}</source>
        <translation>for {name}, {place}</translation>
    </message>
    <message>
        <source>untuk {name}</source>
        <translation>for {name}</translation>
    </message>
</context>
<context>
    <name>ReferralQuestions</name>
    <message>
        <source>Rujukan yang perlu dilihat</source>
        <translation>Referrals to look at</translation>
    </message>
    <message>
        <source>Nomor HP-nya sama.</source>
        <translation>The same phone number.</translation>
    </message>
    <message>
        <source>Alamatnya sama: serumah, atau bertetangga?</source>
        <translation>The same address: one household, or neighbours?</translation>
    </message>
    <message>
        <source>{why} Pesanan {number}, {day}.</source>
        <translation>{why} Order {number}, {day}.</translation>
    </message>
    <message>
        <source>{owner} merujuk {friend}, bonusnya tetap?</source>
        <translation>{owner} referred {friend}: does the bonus stay?</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Ambil kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bonus {owner} dan {friend} tetap</source>
        <translation>The bonus of {owner} and {friend} stays</translation>
    </message>
    <message>
        <source>Ambil kembali bonus {owner} dan {friend}</source>
        <translation>Take back the bonus of {owner} and {friend}</translation>
    </message>
    <message numerus="yes">
        <source>menyusul %n lagi</source>
        <translation>
            <numerusform>%n more to come</numerusform>
            <numerusform>%n more to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>1. Konten apa yang paling memicu percakapan bermakna?</source>
        <translation>1. Which post started the most meaningful conversations?</translation>
    </message>
    <message>
        <source>2. Interaksi mana yang paling sering berujung pembelian?</source>
        <translation>2. Which interactions led to a purchase most often?</translation>
    </message>
    <message>
        <source>3. Cara berkomunikasi apa yang paling dihargai pelanggan?</source>
        <translation>3. Which way of communicating did customers value most?</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Sederhanakan</source>
        <translation>Simplify</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Keputusan untuk {month}</source>
        <translation>Decisions for {month}</translation>
    </message>
    <message>
        <source>Keputusan {month}</source>
        <translation>Decisions of {month}</translation>
    </message>
    <message>
        <source>Laba belum bisa dihitung: biaya {product} belum diisi.</source>
        <translation>Profit cannot be counted yet: the cost of {product} is not filled in.</translation>
    </message>
    <message>
        <source>Laba belum bisa dihitung: biaya {count} produk belum diisi.</source>
        <translation>Profit cannot be counted yet: the cost of {count} products is not filled in.</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Refleksi {month}</source>
        <translation>Reflection on {month}</translation>
    </message>
    <message>
        <source>Lima belas menit saja. Tidak ada jawaban salah, ini catatan untuk dirimu.</source>
        <translation>Fifteen minutes. No wrong answers, just notes to yourself.</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak atau simpan sebagai PDF (Ctrl+P)</source>
        <translation>Print or save as PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Semua refleksi, dengan pencarian (Ctrl+F)</source>
        <translation>All reflections, with search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Simpan angka, konten, pesanan, dan kode bulan ini</source>
        <translation>Save figures, posts, orders and codes of this month</translation>
    </message>
    <message>
        <source>Tutup bulan ini juga? Angkanya jadi tetap seperti di lembar tadi.</source>
        <translation>Close this month as well? Its figures then stay as they are on that page.</translation>
    </message>
    <message>
        <source>Tutup bulan ini</source>
        <translation>Close this month</translation>
    </message>
    <message>
        <source>Tiga pertanyaan</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>paling banyak {most} per kolom, supaya sanggup dijalankan</source>
        <translation>up to {most} per column, to keep it doable</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Keputusan disimpan.</source>
        <translation>Decision saved.</translation>
    </message>
    <message>
        <source>Keputusan dihapus.</source>
        <translation>Decision deleted.</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Bulan ditutup. Angkanya tidak berubah lagi.</source>
        <translation>Month closed. Its figures no longer change.</translation>
    </message>
    <message>
        <source>Angka bulan ini dihitung ulang.</source>
        <translation>The figures of this month were counted again.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Catatan pemrosesan data pribadi</source>
        <translation>Register of processing of personal data</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Berapa lama</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>Siapa yang melihat</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>Pengamanan</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Permintaan pembeli</source>
        <translation>Buyers&apos; requests</translation>
    </message>
    <message>
        <source>Isi nama usaha dan nama lengkap di Pengaturan.</source>
        <translation>Fill in the business&apos;s name and your full name in Settings.</translation>
    </message>
    <message>
        <source>Dihubungi lewat WhatsApp {phone}.</source>
        <translation>Reached by WhatsApp {phone}.</translation>
    </message>
    <message>
        <source>Dasar: perjanjian jual beli (pasal 20 ayat 2 huruf b).</source>
        <translation>Ground: contract of sale (article 20 paragraph 2 letter b).</translation>
    </message>
    <message>
        <source>Dasar: kepentingan sah usaha (pasal 20 ayat 2 huruf f).</source>
        <translation>Ground: legitimate interest of the business (article 20 paragraph 2 letter f).</translation>
    </message>
    <message>
        <source>Dasar: persetujuan (pasal 20 ayat 2 huruf a).</source>
        <translation>Ground: consent (article 20 paragraph 2 letter a).</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Nama, barang, harga, kode, catatan: menyiapkan pesanan, pembukuan.</source>
        <translation>Name, products, price, code, notes: to prepare the order, for the books.</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Mengabari pesanan dan pengiriman.</source>
        <translation>To tell of order and delivery.</translation>
    </message>
    <message>
        <source>Sidik nomor HP</source>
        <translation>Fingerprint of the phone number</translation>
    </message>
    <message>
        <source>Mengenali pembeli yang sama; nomornya sendiri tidak disimpan.</source>
        <translation>To recognise the same buyer; the number itself is not kept.</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Mengirim pesanan.</source>
        <translation>To deliver the order.</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Ongkir, dan tahu dari mana pembeli datang.</source>
        <translation>Shipping, and to know where buyers come from.</translation>
    </message>
    <message>
        <source>Catatan pelanggan</source>
        <translation>Notes on a customer</translation>
    </message>
    <message>
        <source>Cara menyapa dan kesukaan: pelayanan yang pas.</source>
        <translation>How to greet and what they like: service that fits.</translation>
    </message>
    <message>
        <source>Tanggal menyapa</source>
        <translation>Days of greetings</translation>
    </message>
    <message>
        <source>Supaya tidak terlalu sering menghubungi lebih dulu.</source>
        <translation>Not to write first too often.</translation>
    </message>
    <message>
        <source>Poin dan hadiah</source>
        <translation>Points and rewards</translation>
    </message>
    <message>
        <source>Memberi hadiah langganan.</source>
        <translation>To give regular buyers their rewards.</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pesan yang dicatat sendiri: supaya tidak lupa dibalas.</source>
        <translation>Messages noted by hand: not to forget an answer.</translation>
    </message>
    <message>
        <source>Testimoni dan kritik</source>
        <translation>Testimonials and criticism</translation>
    </message>
    <message>
        <source>Kata, nama, foto: belajar dari ulasan; ditampilkan hanya dengan izin.</source>
        <translation>Words, name, photo: learning from reviews; shown only with consent.</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Nama, akun, kontak, kesepakatan: menjalankan dan menilai kerja sama.</source>
        <translation>Name, account, contact, agreement: running and judging a partnership.</translation>
    </message>
    <message>
        <source>Dasar: perjanjian (pasal 20 ayat 2 huruf b).</source>
        <translation>Basis: contract (article 20 paragraph 2 letter b).</translation>
    </message>
    <message>
        <source>Selama perlu untuk pesanan, pembukuan, dan hadiah, atau sampai pembeli minta dihapus.</source>
        <translation>As long as needed for orders, books and rewards, or until the buyer asks for deletion.</translation>
    </message>
    <message>
        <source>Setahun sekali ditinjau: pembeli tanpa kabar {count} bulan diusulkan disamarkan.</source>
        <translation>Looked through once a year: buyers not heard of for {count} months are proposed to be made anonymous.</translation>
    </message>
    <message>
        <source>Pemilik usaha. Kurir mendapat yang perlu untuk mengantar. Pesanan lewat marketplace mengikuti aturan marketplace itu. Tidak dijual dan tidak dikirim ke internet.</source>
        <translation>The owner of the business. Couriers get what they need to deliver. Orders through a marketplace follow its rules. Not sold, and not sent over the internet.</translation>
    </message>
    <message>
        <source>Di satu laptop, dalam folder milik satu pengguna. Cadangan diperiksa, dan bisa dikunci kata sandi. Nomor di cetakan bisa disamarkan; layar disamarkan dengan satu tombol.</source>
        <translation>On one laptop, in a folder of one user. Backups are checked, and may be locked with a passphrase. Numbers on prints can be masked; the screen is masked with one key.</translation>
    </message>
    <message>
        <source>Salinan, pembetulan, penghentian, dan penghapusan dikerjakan dalam {hours} jam sejak diminta, dan dicatat tanpa nama di catatan privasi.</source>
        <translation>Copies, corrections, stopping and deletion are done within {hours} hours of being asked, and noted without a name in the privacy register.</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Lewati baris ini</source>
        <translation>Leave this row out</translation>
    </message>
    <message>
        <source>Seluruh pesanannya tidak ikut diimpor.</source>
        <translation>The whole order is not imported.</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Belum tersalin, coba sekali lagi.</source>
        <translation>Not copied yet, try once more.</translation>
    </message>
    <message>
        <source>Tersalin, tapi belum terhitung: datamu sedang dipakai pekerjaan lain.</source>
        <translation>Copied, but not counted: another task is using your data.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di chat.</source>
        <translation>Copied. Just paste it into the chat.</translation>
    </message>
    <message>
        <source>Balasan “{question}” dihapus.</source>
        <translation>Answer “{question}” deleted.</translation>
    </message>
    <message>
        <source>“{question}” masuk ke ide konten Edukasi.</source>
        <translation>“{question}” is among the ideas for Education posts.</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Sapa dengan namanya, supaya terasa ditulis untuknya.</source>
        <translation>Use their name, so that it feels written for them.</translation>
    </message>
    <message>
        <source>“{word}” bisa terbaca seperti berteriak. Huruf biasa lebih tenang.</source>
        <translation>“{word}” may read like shouting. Plain letters are calmer.</translation>
    </message>
    <message>
        <source>“{word}” bisa terasa menyalahkan. Ceritakan saja langkah berikutnya.</source>
        <translation>“{word}” may feel like blame. Just tell the next step.</translation>
    </message>
    <message>
        <source>Ini keluhan. Satu kata maaf di awal membuat pembeli merasa didengar.</source>
        <translation>This is a complaint. One word of apology at the start lets the buyer feel heard.</translation>
    </message>
    <message>
        <source>Tutup dengan langkah berikutnya: apa yang terjadi, atau apa yang ditanyakan.</source>
        <translation>End with the next step: what will happen, or what you want to know.</translation>
    </message>
    <message>
        <source>Agak panjang untuk layar HP. Coba bagi dua, atau sisakan yang ditanya.</source>
        <translation>Rather long for a phone. Make two of it, or keep only what was asked.</translation>
    </message>
    <message numerus="yes">
        <source>Disalin {count} kali dalam {days} hari, layak jadi konten.</source>
        <translation>
            <numerusform>Copied {count} time within {days} days, worth a post.</numerusform>
            <numerusform>Copied {count} times within {days} days, worth a post.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apakah pembeli lalu memesan? Belum cukup data (baru {count} dari {enough} pesan).</source>
        <translation>Do buyers order afterwards? Too little data (only {count} of {enough} messages).</translation>
    </message>
    <message>
        <source>{followed} dari {answers} pesan yang dijawab begini diikuti pesanan dalam {days} hari. Yang tercatat saja, dan belum tentu karena jawabannya.</source>
        <translation>{followed} of {answers} messages answered like this were followed by an order within {days} days. Only what was noted, and not proof that the answer did it.</translation>
    </message>
</context>
<context>
    <name>RepliesColumn</name>
    <message>
        <source>Cari balasan</source>
        <translation>Search answers</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Jendela kecil di atas chat (Ctrl+J)</source>
        <translation>Small window above the chat (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Pakai contoh balasan</source>
        <translation>Use sample answers</translation>
    </message>
    <message>
        <source>Pilihan untuk balasan yang dipilih</source>
        <translation>More for the chosen answer</translation>
    </message>
    <message>
        <source>Ctrl 1 sampai Ctrl 9 menyalin balasan teratas, Ctrl J membuka jendela kecil.</source>
        <translation>Ctrl 1 to Ctrl 9 copy the top answers, Ctrl J opens a small window.</translation>
    </message>
    <message>
        <source>Tidak ada balasan yang cocok.</source>
        <translation>No answer matches.</translation>
    </message>
    <message>
        <source>Coba kata lain, atau tulis balasan baru.</source>
        <translation>Try other words, or write a new answer.</translation>
    </message>
    <message>
        <source>Belum ada balasan siap pakai.</source>
        <translation>No ready answers yet.</translation>
    </message>
    <message>
        <source>Mulai dari contoh yang tinggal disesuaikan: harga, ongkir, pembayaran resmi, akun asli, pesanan rusak, sampai pesan yang kasar.</source>
        <translation>Begin with samples that only need adapting: price, shipping, official payment, real accounts, damaged orders, even rude messages.</translation>
    </message>
    <message>
        <source>Semua topik</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Lihat kontennya</source>
        <translation>See the post</translation>
    </message>
    <message>
        <source>Jadikan ide</source>
        <translation>Make it an idea</translation>
    </message>
    <message>
        <source>Simpan pertanyaan ini sebagai ide konten Edukasi</source>
        <translation>Keep this question as an idea for an Education post</translation>
    </message>
    <message numerus="yes">
        <source>%n contoh balasan masuk. Sesuaikan dengan kata-katamu.</source>
        <translation>
            <numerusform>%n sample answer added. Adapt it to your own words.</numerusform>
            <numerusform>%n sample answers added. Adapt them to your own words.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jadikan ide konten Edukasi</source>
        <translation>Make it an idea for Education</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Balasan ini belum disimpan.</source>
        <translation>This answer is not saved yet.</translation>
    </message>
    <message>
        <source>Contoh: Ongkir ke luar kota</source>
        <translation>For example: Shipping to other cities</translation>
    </message>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Ubah balasan</source>
        <translation>Edit answer</translation>
    </message>
    <message>
        <source>Balasan baru</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>Pertanyaan pembeli</source>
        <translation>The buyer&apos;s question</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kata dalam kurung kurawal, misalnya {lama simpan}, ditanyakan dulu sebelum disalin. Yang sudah diketahui terisi sendiri.</source>
        <translation>Words in curly brackets, such as {lama simpan}, are asked for before copying. What is known already fills itself in.</translation>
    </message>
    <message>
        <source>Sisipkan isian:</source>
        <translation>Insert a gap:</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message numerus="yes">
        <source>Disalin {count} kali.</source>
        <translation>
            <numerusform>Copied {count} time.</numerusform>
            <numerusform>Copied {count} times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tulis sendiri</source>
        <translation>Write your own</translation>
    </message>
    <message>
        <source>Mulai dari contoh</source>
        <translation>Begin with a sample</translation>
    </message>
    <message>
        <source>Sisipkan {gap}</source>
        <translation>Insert {gap}</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan balasan</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>Simpan balasan (Ctrl+Enter)</source>
        <translation>Save answer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Balasan “{question}” tersimpan.</source>
        <translation>Answer “{question}” saved.</translation>
    </message>
</context>
<context>
    <name>ReplyFiller</name>
    <message>
        <source>Pilih balasan di daftar. Yang belum diketahui akan ditanyakan dulu.</source>
        <translation>Choose an answer in the list. What is not known yet will be asked first.</translation>
    </message>
    <message>
        <source>Ubah isian</source>
        <translation>Change what is filled in</translation>
    </message>
</context>
<context>
    <name>ReplyGaps</name>
    <message>
        <source>Isi dulu, baru bisa disalin.</source>
        <translation>Fill this in first, then it can be copied.</translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Balasan siap pakai</source>
        <translation>Ready answers</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>ReplyTimeCard</name>
    <message>
        <source>Waktu membalas</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>7 hari</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Nilai tengah: separuh balasan lebih cepat, separuh lebih lama</source>
        <translation>The middle one: half of the answers were faster, half slower</translation>
    </message>
    <message>
        <source>Belum ada yang dihitung. Catat pesan masuk dan tandai saat sudah dibalas, lengkap dengan jamnya.</source>
        <translation>Nothing to count yet. Note messages and mark them as answered, with the hour.</translation>
    </message>
    <message>
        <source>Minggu ini belum ada balasan. Minggu lalu {before}.</source>
        <translation>No answers this week yet. Last week {before}.</translation>
    </message>
    <message numerus="yes">
        <source>Dari %n balasan.</source>
        <translation>
            <numerusform>From %n answer.</numerusform>
            <numerusform>From %n answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} Minggu lalu {before}.</source>
        <translation>{answers} Last week {before}.</translation>
    </message>
</context>
<context>
    <name>ReplyWindow</name>
    <message>
        <source>Salin jawaban</source>
        <translation>Copy answer</translation>
    </message>
    <message>
        <source>Cari balasan</source>
        <translation>Search answers</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Sudah dibalas</source>
        <translation>Answered already</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Belum dicatat siapa</source>
        <translation>Nobody named yet</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}, {place}</translation>
    </message>
    <message>
        <source>Tidak ada balasan yang cocok.</source>
        <translation>No answer matches.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Dicetak {day}</source>
        <translation>Printed {day}</translation>
    </message>
    <message>
        <source>oleh {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>Data contoh</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Dibuat dengan UMKM Studio dari data di laptop sendiri</source>
        <translation>Made with UMKM Studio from data on your own laptop</translation>
    </message>
    <message>
        <source>Halaman {page} dari {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Tiga pertanyaan</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Catatan tangan</source>
        <translation>Handwritten notes</translation>
    </message>
    <message>
        <source>Dijalankan</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Tidak dijalankan</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>Dijalankan: {happened}</source>
        <translation>Carried out: {happened}</translation>
    </message>
    <message>
        <source>Tidak dijalankan: {happened}</source>
        <translation>Not carried out: {happened}</translation>
    </message>
    <message>
        <source>{heading}: {kept} dari {count} dijalankan</source>
        <translation>{heading}: {kept} of {count} carried out</translation>
    </message>
    <message>
        <source>Ramai, tetapi sepi pesanan</source>
        <translation>Many likes, few orders</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Yang terjadi sampai {day}</source>
        <translation>What happened up to {day}</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Rata-rata per pesanan</source>
        <translation>Average per order</translation>
    </message>
    <message>
        <source>Lewat kode atau kata pembeli</source>
        <translation>By code or told by the buyer</translation>
    </message>
    <message>
        <source>Konten diunggah</source>
        <translation>Posts published</translation>
    </message>
    <message>
        <source>Hadiah belum dipakai</source>
        <translation>Rewards not used yet</translation>
    </message>
    <message>
        <source>Omzet menurut pilar</source>
        <translation>Sales by pillar</translation>
    </message>
    <message>
        <source>{amount} tanpa jejak asal.</source>
        <translation>{amount} of unknown origin.</translation>
    </message>
    <message>
        <source>Angka seperti waktu bulan ditutup, {day}.</source>
        <translation>Figures as they were when the month was closed, {day}.</translation>
    </message>
    <message>
        <source>Belum ada omzet yang terhubung ke konten.</source>
        <translation>No sales are linked to posts yet.</translation>
    </message>
    <message>
        <source>{amount} lagi lewat jalur lain yang diketahui.</source>
        <translation>{amount} more came by other known ways.</translation>
    </message>
    <message>
        <source>{amount} lagi tanpa jejak asal.</source>
        <translation>{amount} more left no trace.</translation>
    </message>
    <message>
        <source>Paling banyak membawa pesanan</source>
        <translation>Brought the most orders</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang terhubung ke konten.</source>
        <translation>No order is linked to a post yet.</translation>
    </message>
    <message>
        <source>{orders} pesanan, laba {profit}</source>
        <translation>Orders {orders}, profit {profit}</translation>
    </message>
    <message>
        <source>{likes} suka, {orders} pesanan, laba {profit}</source>
        <translation>Likes {likes}, orders {orders}, profit {profit}</translation>
    </message>
    <message>
        <source>Satu suara pembeli</source>
        <translation>A buyer&apos;s voice</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{name}, dibagikan dengan izin</source>
        <translation>{name}, shared with consent</translation>
    </message>
    <message>
        <source>Seorang pembeli</source>
        <translation>A buyer</translation>
    </message>
    <message>
        <source>Dipersingkat, tanda … bagian yang dilewati</source>
        <translation>Shortened, … marks what was left out</translation>
    </message>
    <message>
        <source>Pembeli menerima: {incentive}</source>
        <translation>The buyer received: {incentive}</translation>
    </message>
    <message>
        <source>Waktu membalas</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>{count}, {allowed} dengan izin</source>
        <translation>{count}, {allowed} with consent</translation>
    </message>
    <message>
        <source>Testimoni baru</source>
        <translation>New testimonials</translation>
    </message>
    <message>
        <source>{some} dari {every}</source>
        <translation>{some} of {every}</translation>
    </message>
    <message>
        <source>Kritik diperbaiki</source>
        <translation>Criticism mended</translation>
    </message>
    <message>
        <source>{proven} terbukti lewat kode {codes}, {reported} kata pembeli</source>
        <translation>{proven} proven by code {codes}, {reported} told by the buyer</translation>
    </message>
    <message>
        <source>Terbukti lewat kode {codes}</source>
        <translation>Proven by code {codes}</translation>
    </message>
    <message>
        <source>Kata pembeli</source>
        <translation>Buyer told us</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>Refleksi {month}</source>
        <translation>Reflection on {month}</translation>
    </message>
    <message>
        <source>{question} (lanjutan)</source>
        <translation>{question} (continued)</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Harus jadi {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>Catatan: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>dan {count} barang lagi</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Diskon</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Ongkir</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lunas</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Sudah dibayar (DP)</source>
        <translation>Paid so far (down payment)</translation>
    </message>
    <message>
        <source>Belum lunas</source>
        <translation>Not paid in full</translation>
    </message>
    <message>
        <source>Terima kasih sudah memesan, Kak {nama}. Semoga suka. Kalau ada yang kurang, kabari aku.</source>
        <translation>Thank you for your order, {nama}. I hope you like it. If anything is missing, let me know.</translation>
    </message>
    <message>
        <source>Kode untuk pesanan berikutnya</source>
        <translation>Code for your next order</translation>
    </message>
    <message>
        <source>Diskon {amount}</source>
        <translation>{amount} off</translation>
    </message>
    <message>
        <source>Minimum belanja {amount}</source>
        <translation>Minimum purchase {amount}</translation>
    </message>
    <message>
        <source>Untuk {count} produk pilihan</source>
        <translation>For {count} chosen products</translation>
    </message>
    <message>
        <source>Untuk {products}</source>
        <translation>For {products}</translation>
    </message>
    <message>
        <source>Berlaku sampai {day}</source>
        <translation>Valid until {day}</translation>
    </message>
    <message>
        <source>Pindai untuk pesan lewat WhatsApp</source>
        <translation>Scan to order on WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp {number}</source>
        <translation>WhatsApp {number}</translation>
    </message>
    <message>
        <source>berlaku sampai {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>Yang perlu dibuat, {period}</source>
        <translation>What to make, {period}</translation>
    </message>
    <message>
        <source>Menurut produk</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dibuat.</source>
        <translation>Nothing to make.</translation>
    </message>
    <message>
        <source>Menurut pesanan</source>
        <translation>By order</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Tanpa tgl</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>To make</translation>
    </message>
    <message>
        <source>tanpa tanggal</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>lewat, {day}</source>
        <translation>late, {day}</translation>
    </message>
    <message>
        <source>{count} kartu penuh, bisa ditukar {gift}</source>
        <translation>{count} full cards, worth {gift}</translation>
    </message>
    <message>
        <source>Per {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Bisa dipakai {value}</source>
        <translation>{value} can be used</translation>
    </message>
    <message>
        <source>Kartu pelanggan {shop}</source>
        <translation>Customer card of {shop}</translation>
    </message>
    <message>
        <source>Kode untuk teman: {code}</source>
        <translation>Code for friends: {code}</translation>
    </message>
    <message numerus="yes">
        <source>Untuk {count} pemakaian pertama</source>
        <translation>
            <numerusform>For the first {count} use</numerusform>
            <numerusform>For the first {count} uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Angka seperti waktu bulan ditutup, {day}. Sejak itu {count} angka berubah.</source>
        <translation>
            <numerusform>Figures as they were when the month was closed, {day}. Since then {count} figure has changed.</numerusform>
            <numerusform>Figures as they were when the month was closed, {day}. Since then {count} figures have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Pengaturan dan catatan lain</source>
        <translation>Settings and other notes</translation>
    </message>
    <message>
        <source>Yang selamat</source>
        <translation>What is saved</translation>
    </message>
    <message>
        <source>{count} selamat</source>
        <translation>{count} saved</translation>
    </message>
    <message>
        <source>tidak ada yang hilang</source>
        <translation>nothing lost</translation>
    </message>
    <message>
        <source>paling banyak {count} hilang</source>
        <translation>{count} lost at most</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Baris barang di pesanan</source>
        <translation>Lines of orders</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Produk, harga, dan HPP</source>
        <translation>Products, prices and costs</translation>
    </message>
    <message>
        <source>Konten</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Testimoni dan kritik</source>
        <translation>Testimonials and criticism</translation>
    </message>
    <message>
        <source>Pesan masuk</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Tanya-jawab</source>
        <translation>Questions &amp; answers</translation>
    </message>
    <message>
        <source>Refleksi</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <source>Poin pembeli</source>
        <translation>Buyers&apos; points</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Selamatkan yang masih terbaca</source>
        <translation>Save what can still be read</translation>
    </message>
    <message>
        <source>Selamatkan</source>
        <translation>Save it</translation>
    </message>
    <message>
        <source>Mulai dengan toko kosong</source>
        <translation>Begin with an empty shop</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Di laptop ini tidak ada cadangan, dan dari berkas yang rusak tidak ada lagi yang terbaca. Punya cadangan di flashdisk? Pilih lewat tombol di bawah.</source>
        <translation>There is no backup on this laptop, and nothing can be read from the damaged file any more. Have you a backup on a flash drive? Choose it with the button below.</translation>
    </message>
    <message>
        <source>Cadangan yang ada tetap tersimpan, dan bisa dipulihkan kapan saja.</source>
        <translation>The backups that exist stay, and can be restored at any time.</translation>
    </message>
    <message>
        <source>Salin toko ini ke laptop</source>
        <translation>Copy this shop to the laptop</translation>
    </message>
    <message>
        <source>Isinya disalin ke {folder}, lalu dibuka dari sana.</source>
        <translation>Its content is copied to {folder}, then opened from there.</translation>
    </message>
    <message>
        <source>Salin dan buka</source>
        <translation>Copy and open</translation>
    </message>
    <message>
        <source>Buka toko di laptop ini</source>
        <translation>Open the shop on this laptop</translation>
    </message>
    <message>
        <source>Yang ada di {folder}.</source>
        <translation>The one in {folder}.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Coba buka lagi</source>
        <translation>Try to open it again</translation>
    </message>
    <message>
        <source>Kalau penyebabnya sudah beres.</source>
        <translation>Once the cause is mended.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Berkas data toko tidak ada di tempatnya</source>
        <translation>The shop&apos;s data file is not in its place</translation>
    </message>
    <message>
        <source>Data ini dari versi yang lebih baru</source>
        <translation>This data is of a newer version</translation>
    </message>
    <message>
        <source>Data toko sedang dipakai</source>
        <translation>The shop&apos;s data is in use</translation>
    </message>
    <message>
        <source>Data toko ada di folder yang disinkronkan</source>
        <translation>The shop&apos;s data is in a synchronised folder</translation>
    </message>
    <message>
        <source>UMKM Studio belum bisa dibuka</source>
        <translation>UMKM Studio can&apos;t be opened yet</translation>
    </message>
    <message>
        <source>Data toko belum bisa dibuka</source>
        <translation>The shop&apos;s data can&apos;t be opened yet</translation>
    </message>
    <message>
        <source>Tokomu bisa dibuka lagi</source>
        <translation>Your shop can be opened again</translation>
    </message>
    <message>
        <source>Yang masih terbaca sudah disalin ke berkas baru; berkas yang rusak disimpan di folder cadangan. Kerusakan bisa juga mengubah angka tanpa ketahuan: cocokkan pesanan terakhir dengan catatanmu.</source>
        <translation>What could still be read was copied into a new file; the damaged one is kept in the folder of backups. Damage can also change figures unnoticed: compare the last orders with your notes.</translation>
    </message>
    <message>
        <source>Berkas data tokomu rusak</source>
        <translation>Your shop&apos;s data file is damaged</translation>
    </message>
    <message>
        <source>Bisa karena listrik padam, flashdisk dicabut, atau disk yang menua. Berkasnya tidak dibuka supaya tidak bertambah rusak, dan apa pun pilihanmu, ia tetap disimpan apa adanya dengan tanggalnya.</source>
        <translation>It can come from a power cut, a flash drive pulled out, or an ageing disk. The file is not opened, so that it gets no worse, and whatever you choose, it is kept as it is, with its date.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan {day}, pukul {time}</source>
        <translation>Restore the backup of {day}, {time}</translation>
    </message>
    <message>
        <source>Sudah diperiksa utuh, masih kosong.</source>
        <translation>Checked to be sound, still empty.</translation>
    </message>
    <message>
        <source>Isinya {counts}, sudah diperiksa utuh.</source>
        <translation>It holds {counts}, checked to be sound.</translation>
    </message>
    <message>
        <source>Yang kamu catat sesudah itu tidak ada di dalamnya.</source>
        <translation>What you noted after it is not in it.</translation>
    </message>
    <message>
        <source>Semua yang masih terbaca di berkas lama ada di dalamnya.</source>
        <translation>All that can still be read in the old file is in it.</translation>
    </message>
    <message>
        <source>Belum ada di dalamnya: {counts} yang dicatat sesudah itu.</source>
        <translation>Not in it yet: {counts} that were noted after it.</translation>
    </message>
    <message>
        <source>Cadangan {day}, pukul {time}</source>
        <translation>Backup of {day}, {time}</translation>
    </message>
    <message>
        <source>Terkunci; kata sandinya ditanyakan dulu.</source>
        <translation>Locked; its passphrase is asked for first.</translation>
    </message>
    <message>
        <source>Sudah diperiksa utuh, isinya {counts}.</source>
        <translation>Checked and whole; it holds {counts}.</translation>
    </message>
    <message>
        <source>{sentence} Ada di {folder}.</source>
        <translation>{sentence} It is in {folder}.</translation>
    </message>
    <message>
        <source>Masih terbaca {counts}. Disalin baris demi baris ke berkas baru; sesudahnya kamu melihat laporan apa yang selamat dan apa yang hilang.</source>
        <translation>Still readable: {counts}. They are copied row by row into a new file; then you see a report of what was saved and what is lost.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pesanan</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} konten</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pembeli</source>
        <translation>
            <numerusform>{count} buyer</numerusform>
            <numerusform>{count} buyers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Tenang, tidak ada yang dihapus.</source>
        <translation>No worry, nothing was deleted.</translation>
    </message>
    <message>
        <source>UMKM Studio berhenti sebelum menyentuh apa pun. Baca dulu pilihannya, tidak perlu buru-buru.</source>
        <translation>UMKM Studio stopped before touching anything. Read the choices first, there is no hurry.</translation>
    </message>
    <message>
        <source>Berkas aslimu tidak diubah</source>
        <translation>Your original file is not changed</translation>
    </message>
    <message>
        <source>Berkas lama disimpan dengan tanggalnya</source>
        <translation>The old file is kept with its date</translation>
    </message>
    <message>
        <source>Tidak ada yang dikirim lewat internet</source>
        <translation>Nothing is sent over the internet</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Dari berkas cadangan lain…</source>
        <translation>From another backup file…</translation>
    </message>
    <message>
        <source>Lihat laporan</source>
        <translation>See the report</translation>
    </message>
    <message>
        <source>Simpan laporan…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Buka toko</source>
        <translation>Open the shop</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kembali ke pilihan</source>
        <translation>Back to the choices</translation>
    </message>
    <message>
        <source>Cadangan lain di sini…</source>
        <translation>Other backups here…</translation>
    </message>
    <message>
        <source>Memeriksa cadangan dan berkas data</source>
        <translation>Checking backups and the data file</translation>
    </message>
    <message>
        <source>Membaca semua cadangan</source>
        <translation>Reading all backups</translation>
    </message>
    <message>
        <source>Memulihkan cadangan</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Menyiapkan toko baru</source>
        <translation>Preparing a new shop</translation>
    </message>
    <message>
        <source>Menyalin toko</source>
        <translation>Copying the shop</translation>
    </message>
    <message>
        <source>Menyalin baris demi baris</source>
        <translation>Copying row by row</translation>
    </message>
    <message>
        <source>Ada yang tidak beres, berkasmu tidak diubah. Coba jalan yang lain.</source>
        <translation>Something went wrong, your file was not changed. Try another way.</translation>
    </message>
    <message>
        <source>Cadangan (*.umkm *.db)</source>
        <translation>Backup (*.umkm *.db)</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Lihat yang menunggu</source>
        <translation>See what waits</translation>
    </message>
    <message>
        <source>Cukup untuk hari ini</source>
        <translation>Enough for today</translation>
    </message>
    <message>
        <source>Semua sudah beres. Selamat beristirahat.</source>
        <translation>All is done. Have a good rest.</translation>
    </message>
    <message numerus="yes">
        <source>{count} hal menunggu sampai besok, tidak ada yang hilang. Selamat beristirahat.</source>
        <translation>
            <numerusform>{count} thing waits until tomorrow, nothing is lost. Have a good rest.</numerusform>
            <numerusform>{count} things wait until tomorrow, nothing is lost. Have a good rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDrawer</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Data sekarang dicadangkan dulu, lalu diganti isi cadangan yang kamu pilih.</source>
        <translation>Today’s data is backed up first, then replaced by the backup you choose.</translation>
    </message>
    <message>
        <source>Dari berkas lain…</source>
        <translation>From another file…</translation>
    </message>
    <message>
        <source>Di laptop ini</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>Belum ada cadangan di laptop ini. Pilih berkasnya dari flashdisk.</source>
        <translation>No backup on this laptop yet. Choose its file from a flash drive.</translation>
    </message>
    <message>
        <source>Cadangan {moment}</source>
        <translation>Backup of {moment}</translation>
    </message>
    <message>
        <source>Membaca cadangan</source>
        <translation>Reading the backup</translation>
    </message>
    <message>
        <source>{copy} berisi {inside}. Pesanan terbarunya {newest}.

Sekarang ada {orders} pesanan dan {posts} konten. Semua itu dicadangkan dulu, lalu diganti isi cadangan yang kamu pilih. Kalau ternyata keliru, kamu bisa kembali.</source>
        <translation>{copy} holds {inside}. Its newest order is of {newest}.

Now there are {orders} orders and {posts} posts. All of that is backed up first, then replaced by what is in the backup you chose. If it was a mistake, you can go back.</translation>
    </message>
    <message>
        <source>{copy} berisi {inside}. Pesanan terbarunya {newest}.

Toko di sini masih kosong, jadi tidak ada yang tertimpa.</source>
        <translation>{copy} holds {inside}. Its newest order is {newest}.

The shop here is still empty, so nothing is written over.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan ini?</source>
        <translation>Restore this backup?</translation>
    </message>
    <message>
        <source>Menyiapkan cadangan. Datamu belum diubah.</source>
        <translation>Preparing the backup. Your data is not changed yet.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Di {path}</source>
        <translation>In {path}</translation>
    </message>
    <message>
        <source>Cadangan ({files})</source>
        <translation>Backup ({files})</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>ResultChoice</name>
    <message>
        <source>Ya, sama</source>
        <translation>Yes, the same</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Bukan, tambahkan baru</source>
        <translation>No, add it as new</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Pilar konten baru</source>
        <translation>Pillar of the new post</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Konten baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Angka diperbarui</source>
        <translation>Numbers updated</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Akun lain</source>
        <translation>Other account</translation>
    </message>
    <message>
        <source>Tayangan</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Dibagikan</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Pengikut baru</source>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Kunjungan profil</source>
        <translation>Profile visits</translation>
    </message>
    <message>
        <source>Interaksi</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Klik tautan</source>
        <translation>Link clicks</translation>
    </message>
    <message>
        <source>Mirip {id} “{title}” di kalendermu, {day}. Sama, atau unggahan lain?</source>
        <translation>Looks like {id} “{title}” in your calendar, {day}. The same, or another post?</translation>
    </message>
    <message>
        <source>Ini {id} “{title}” di kalendermu.</source>
        <translation>This is {id} “{title}” in your calendar.</translation>
    </message>
    <message>
        <source>Ini {id} “{title}” di kalendermu, angkanya sudah tersimpan.</source>
        <translation>This is {id} “{title}” in your calendar, its numbers are already saved.</translation>
    </message>
    <message>
        <source>Milik akun {account} (kolaborasi). Tidak dihitung sebagai unggahanmu.</source>
        <translation>Belongs to the account {account} (a collab). Not counted as a post of yours.</translation>
    </message>
    <message>
        <source>Tidak ikut masuk. Bisa kamu tambahkan kapan saja.</source>
        <translation>Left out. You can add it any time.</translation>
    </message>
    <message>
        <source>Belum ada di kalender, jadi ditambahkan. Pilarnya usulan dari kata “{word}”.</source>
        <translation>Not in the calendar yet, so it is added. Its pillar is a suggestion from the word “{word}”.</translation>
    </message>
    <message>
        <source>Belum ada di kalender, jadi ditambahkan. Periksa pilarnya.</source>
        <translation>Not in the calendar yet, so it is added. Check its pillar.</translation>
    </message>
    <message>
        <source>Baris {row}: {sentence}</source>
        <translation>Row {row}: {sentence}</translation>
    </message>
    <message>
        <source>{sheet}, baris {row}: {sentence}</source>
        <translation>{sheet}, row {row}: {sentence}</translation>
    </message>
    <message>
        <source>Dan {count} baris lain.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>{count} menunggu pilihanmu dan belum ikut</source>
        <translation>{count} waiting for your choice, left out</translation>
    </message>
    <message>
        <source>{count} milik akun lain</source>
        <translation>{count} of other accounts</translation>
    </message>
    <message>
        <source>{count} sudah ada</source>
        <translation>{count} already here</translation>
    </message>
    <message>
        <source>Simpan {days} hari</source>
        <translation>Save days: {days}</translation>
    </message>
    <message>
        <source>Menunggu pilihanmu</source>
        <translation>Waits for your choice</translation>
    </message>
    <message>
        <source>Konten baru. Captionnya seperti {id} “{title}” di {place}, {day}: kalau ceritanya sama, gabungkan jadi satu konten di dua tempat. Angkanya dijumlahkan.</source>
        <translation>A new post. Its caption is like {id} “{title}” on {place}, {day}: if it tells the same story, merge them into one post on two platforms. The numbers are added up.</translation>
    </message>
    <message>
        <source>Simpan {updated} hasil, tambah {new} konten</source>
        <translation>Save results: {updated}, add posts: {new}</translation>
    </message>
    <message>
        <source>Tambah {new} konten dengan hasilnya</source>
        <translation>Add posts with results: {new}</translation>
    </message>
    <message>
        <source>Simpan {updated} hasil</source>
        <translation>Save results: {updated}</translation>
    </message>
    <message>
        <source>Angka {days} hari tersimpan</source>
        <translation>Days saved: {days}</translation>
    </message>
    <message>
        <source>{updated} hasil diperbarui, {new} konten ditambahkan</source>
        <translation>Results updated: {updated}, posts added: {new}</translation>
    </message>
    <message>
        <source>{new} konten ditambahkan dengan hasilnya</source>
        <translation>Posts added with their results: {new}</translation>
    </message>
    <message>
        <source>Hasil {updated} konten tersimpan</source>
        <translation>Posts with saved results: {updated}</translation>
    </message>
    <message>
        <source>Konten baru di kalender</source>
        <translation>New posts in the calendar</translation>
    </message>
    <message>
        <source>Konten yang angkanya diperbarui</source>
        <translation>Posts with updated numbers</translation>
    </message>
    <message>
        <source>Hari baru dengan angka harian</source>
        <translation>New days with daily numbers</translation>
    </message>
    <message>
        <source>Hari yang angkanya diperbarui</source>
        <translation>Days with updated numbers</translation>
    </message>
    <message>
        <source>Belum masuk, menunggu pilihanmu: sama atau baru</source>
        <translation>Not in yet, waiting for your choice: the same or new</translation>
    </message>
    <message>
        <source>Dilewati, sesuai pilihanmu</source>
        <translation>Skipped, as you chose</translation>
    </message>
    <message>
        <source>Sudah ada sebelumnya</source>
        <translation>Already here before</translation>
    </message>
    <message>
        <source>Milik akun lain, tidak dihitung</source>
        <translation>Of other accounts, not counted</translation>
    </message>
    <message>
        <source>kolom yang tidak dikenal: {columns}</source>
        <translation>unknown columns: {columns}</translation>
    </message>
</context>
<context>
    <name>ResultsCheck</name>
    <message>
        <source>Hari</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Terima semua yang mirip</source>
        <translation>Accept all that look alike</translation>
    </message>
    <message>
        <source>Gabungkan yang sama di tempat lain</source>
        <translation>Merge what is the same elsewhere</translation>
    </message>
    <message>
        <source>Jangan tambah yang baru</source>
        <translation>Do not add new ones</translation>
    </message>
    <message>
        <source>Tambahkan semua yang dilewati</source>
        <translation>Add all that were skipped</translation>
    </message>
    <message>
        <source>Semua angka di berkas ini sudah tersimpan. Tidak ada yang baru.</source>
        <translation>All numbers in this file are already saved. Nothing is new.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Angka harian di berkas</source>
        <translation>Daily numbers in the file</translation>
    </message>
    <message>
        <source>Sama dengan jam toko</source>
        <translation>Same as the shop’s clock</translation>
    </message>
    <message>
        <source>Jam Pasifik Amerika</source>
        <translation>US Pacific time</translation>
    </message>
    <message>
        <source>Jam UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Angka ini per tanggal</source>
        <translation>Numbers as of</translation>
    </message>
    <message>
        <source>Jam terbit di berkas</source>
        <translation>Times in the file</translation>
    </message>
    <message>
        <source>Tanggalnya kami baca dari berkas. Ubah kalau kamu mengunduhnya di hari lain.</source>
        <translation>We read the date from the file. Change it if you downloaded it on another day.</translation>
    </message>
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Jadi apa</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Unggahan di berkas</source>
        <translation>Posts in the file</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state} {count}</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>teratur</source>
        <translation>steady</translation>
    </message>
    <message>
        <source>cukup teratur</source>
        <translation>fairly steady</translation>
    </message>
    <message>
        <source>masih naik turun</source>
        <translation>still up and down</translation>
    </message>
    <message>
        <source>belum cukup data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>Irama {weeks} minggu terakhir: {verdict}.</source>
        <translation>Rhythm of the last {weeks} weeks: {verdict}.</translation>
    </message>
    <message>
        <source>Irama {weeks} minggu terakhir: {verdict}, tiap {mean} hari (rencanamu {own}).</source>
        <translation>Rhythm of the last {weeks} weeks: {verdict}. Days between posts: {mean} (your plan: {own}).</translation>
    </message>
    <message>
        <source>Baru ada {gaps} jarak antarunggahan. Mulai {enough}, iramanya bisa dibaca.</source>
        <translation>Gaps between posts so far: {gaps}. From {enough} on, the rhythm can be read.</translation>
    </message>
    <message>
        <source>Yang diukur rata tidaknya jarak antarunggahan, bukan banyaknya. Hari istirahat dan minggu tanpa unggahan tidak ikut dihitung.</source>
        <translation>What counts is how even the gaps between posts are, not how many posts there are. Rest days and weeks without posts do not count.</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Baris di berkas</source>
        <translation>Rows in the file</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Omzet (Rp)</source>
        <translation>Sales (Rp)</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Bayar</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>{sheet}, {row}</source>
        <translation>{sheet}, {row}</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Data ada di laptop ini.</source>
        <translation>Data is on this laptop.</translation>
    </message>
    <message>
        <source>Cadangan otomatis gagal.</source>
        <translation>Automatic backup failed.</translation>
    </message>
    <message>
        <source>Cadangan: hari ini, {time}</source>
        <translation>Backup: today, {time}</translation>
    </message>
    <message>
        <source>Cadangan: kemarin, {time}</source>
        <translation>Backup: yesterday, {time}</translation>
    </message>
    <message>
        <source>Cadangan: {days} hari lalu</source>
        <translation>Backup: {days} days ago</translation>
    </message>
    <message>
        <source>Tempat kedua: belum ada cadangan</source>
        <translation>Second place: no backup yet</translation>
    </message>
    <message>
        <source>Tempat kedua: hari ini</source>
        <translation>Second place: today</translation>
    </message>
    <message>
        <source>Tempat kedua: kemarin</source>
        <translation>Second place: yesterday</translation>
    </message>
    <message>
        <source>Tempat kedua: {days} hari lalu</source>
        <translation>Second place: {days} days ago</translation>
    </message>
</context>
<context>
    <name>SaleList</name>
    <message numerus="yes">
        <source>%n pesanan, omzet {amount}</source>
        <translation>
            <numerusform>%n order, sales {amount}</numerusform>
            <numerusform>%n orders, sales {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Jejak</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Pesanan di balik angka ini</source>
        <translation>Orders behind this number</translation>
    </message>
    <message>
        <source>Belum ada pesanan di sini.</source>
        <translation>No orders here yet.</translation>
    </message>
    <message>
        <source>Tanpa jejak</source>
        <translation>No trace</translation>
    </message>
</context>
<context>
    <name>SalesTab</name>
    <message>
        <source>Belum ada unggahan di masa ini</source>
        <translation>No posts in this period yet</translation>
    </message>
    <message>
        <source>Tandai unggahanmu sudah tayang di Kalender Konten, lalu pesanan yang memakai kodenya muncul di sini.</source>
        <translation>Mark your posts as published in Content Calendar; orders that use their codes then appear here.</translation>
    </message>
    <message>
        <source>Penjualan per hari</source>
        <translation>Sales per day</translation>
    </message>
    <message>
        <source>Isi HPP</source>
        <translation>Fill in costs</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Penjualan per hari sebagai tabel</source>
        <translation>Sales per day as a table</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message numerus="yes">
        <source>Baru %n pesanan. Grafik muncul setelah {enough}.</source>
        <translation>
            <numerusform>Only %n order. Charts appear after {enough}.</numerusform>
            <numerusform>Only %n orders. Charts appear after {enough}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Penjualan per minggu</source>
        <translation>Sales per week</translation>
    </message>
    <message numerus="yes">
        <source>Omzet {net_sales} dari %n pesanan. Laba –: HPP {missing} pesanan belum diisi</source>
        <translation>
            <numerusform>Sales {net_sales} from %n order. Profit –: orders without a cost: {missing}</numerusform>
            <numerusform>Sales {net_sales} from %n orders. Profit –: orders without a cost: {missing}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Omzet {net_sales} dari %n pesanan, laba {profit}</source>
        <translation>
            <numerusform>Sales {net_sales} from %n order, profit {profit}</numerusform>
            <numerusform>Sales {net_sales} from %n orders, profit {profit}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedDrawer</name>
    <message>
        <source>Tutup tanpa simpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Ditutup tanpa disimpan.</source>
        <translation>Closed without saving.</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ScatterCard</name>
    <message>
        <source>Suka dan pesanan tiap unggahan</source>
        <translation>Likes and orders of each post</translation>
    </message>
    <message>
        <source>Suka dibanding pesanan</source>
        <translation>Likes against orders</translation>
    </message>
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Isi jumlah suka di hasil unggahan, paling sedikit tiga unggahan.</source>
        <translation>Fill in the likes in the post results, for three posts at least.</translation>
    </message>
    <message>
        <source>Garis putus-putus adalah nilai tengah tokomu sendiri: {likes} suka dan {orders} pesanan per unggahan.</source>
        <translation>The dashed lines are your shop&apos;s own middle: {likes} likes and {orders} orders per post.</translation>
    </message>
    <message>
        <source>“{title}” mendapat {many} suka untuk tiap komentar, biasanya di tokomu sekitar {usual}. Apa yang berbeda waktu itu? Hadiah, video lucu, atau dibagikan akun besar bisa jadi sebabnya, dan sukanya belum tentu dari calon pembeli.</source>
        <translation>“{title}” got {many} likes for each comment, in your shop it is usually about {usual}. What was different then? A giveaway, a funny video or a share by a large account may be why, and the likes may not come from future buyers.</translation>
    </message>
    <message numerus="yes">
        <source>Begitu juga %n unggahan lain.</source>
        <translation>
            <numerusform>So did %n other post.</numerusform>
            <numerusform>So did %n other posts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jumlah suka per unggahan</source>
        <translation>Likes per post</translation>
    </message>
    <message>
        <source>Pesanan dari unggahan</source>
        <translation>Orders per post</translation>
    </message>
    <message>
        <source>Ramai dan laku</source>
        <translation>Liked and bought</translation>
    </message>
    <message>
        <source>Ramai, tapi sepi pesanan</source>
        <translation>Liked, but few orders</translation>
    </message>
    <message>
        <source>Tenang, tapi laku</source>
        <translation>Quiet, but bought</translation>
    </message>
    <message>
        <source>Tenang</source>
        <translation>Quiet</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {likes} suka, %n pesanan. {field}</source>
        <translation>
            <numerusform>{title}: {likes} likes, %n order. {field}</numerusform>
            <numerusform>{title}: {likes} likes, %n orders. {field}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Konten</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Balasan siap salin</source>
        <translation>Answers ready to copy</translation>
    </message>
    <message>
        <source>Testimoni dan kritik</source>
        <translation>Testimonials and criticism</translation>
    </message>
    <message>
        <source>Pesan masuk</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Tanpa nama pengirim</source>
        <translation>Without a sender&apos;s name</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{day} · {money}</source>
        <translation>{day} · {money}</translation>
    </message>
    <message>
        <source>terakhir beli {day}</source>
        <translation>last bought {day}</translation>
    </message>
    <message>
        <source>Kritik</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>Menunggu balasan</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cari di mana saja ({keys})</source>
        <translation>Search anywhere ({keys})</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Cari pesanan, pembeli, konten, atau perintah</source>
        <translation>Search orders, buyers, posts or commands</translation>
    </message>
    <message>
        <source>Cari di mana saja</source>
        <translation>Search anywhere</translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Lihat semua pesanan dengan “{words}”</source>
        <translation>See all orders with “{words}”</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{words}”. Coba satu kata saja, misalnya nama atau ujung nomor pesanan.</source>
        <translation>Nothing matches “{words}”. Try a single word, such as a name or the end of an order number.</translation>
    </message>
    <message>
        <source>“{words}” tidak persis ada. Ini yang mirip.</source>
        <translation>“{words}” was not found as it is. These are like it.</translation>
    </message>
    <message>
        <source>↑ ↓ memilih, Enter membuka, Esc menutup.</source>
        <translation>↑ ↓ choose, Enter opens, Esc closes.</translation>
    </message>
    <message>
        <source>{words} Sebagian data yang baru masuk masih disiapkan untuk pencarian.</source>
        <translation>{words} Some of the newest data is still being prepared for the search.</translation>
    </message>
    <message numerus="yes">
        <source>{count} hasil. Pertama: {first}</source>
        <translation>
            <numerusform>{count} result. First: {first}</numerusform>
            <numerusform>{count} results. First: {first}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Lepas</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Tempat kedua</source>
        <translation>Second place</translation>
    </message>
</context>
<context>
    <name>SecondPlaceSetting</name>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Ganti…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Dulu ada, tetapi di laptop ini belum dipilih lagi</source>
        <translation>There was one, but none is chosen on this laptop yet</translation>
    </message>
    <message>
        <source>Flashdisk, drive lain, atau folder Google Drive dan sejenisnya</source>
        <translation>A flash drive, another drive, or a folder of Google Drive and its like</translation>
    </message>
    <message>
        <source>{path}. Cadangan terakhir gagal disalin ke sana.</source>
        <translation>{path}. The last backup could not be copied there.</translation>
    </message>
    <message>
        <source>{path}. Belum ada cadangan di sana.</source>
        <translation>{path}. No backup there yet.</translation>
    </message>
    <message>
        <source>{path}. Terakhir {ago}.</source>
        <translation>{path}. Last {ago}.</translation>
    </message>
    <message>
        <source>{path} sedang tidak terpasang. Terakhir {ago}.</source>
        <translation>{path} is not there now. Last {ago}.</translation>
    </message>
    <message>
        <source>{path} sedang tidak terpasang. Belum ada cadangan di sana.</source>
        <translation>{path} is not there now. No backup there yet.</translation>
    </message>
    <message>
        <source>Sedang menyalin cadangan.</source>
        <translation>Copying the backup.</translation>
    </message>
    <message>
        <source>Pilih flashdisk atau folder</source>
        <translation>Choose a flash drive or folder</translation>
    </message>
    <message>
        <source>Cadangan sudah ada di tempat kedua.</source>
        <translation>The backup is at the second place.</translation>
    </message>
    <message>
        <source>Tempat kedua dilepas. Cadangan yang ada di sana tidak dihapus.</source>
        <translation>The second place is let go. Backups that are there are not deleted.</translation>
    </message>
</context>
<context>
    <name>SeenCodesCard</name>
    <message>
        <source>Tekan untuk menambah. Pesanan yang memakainya dihitung begitu masuk; yang belum dibayar baru jadi penjualan saat dibayar.</source>
        <translation>Press one to add it. Orders that use it count as soon as they are in; unpaid ones become sales once they are paid.</translation>
    </message>
    <message>
        <source>Tekan untuk menambah. Pesanan yang memakainya langsung dihitung; yang belum dibayar baru jadi penjualan saat dibayar.</source>
        <translation>Press one to add it. Orders that use it count at once; unpaid ones become sales once they are paid.</translation>
    </message>
    <message>
        <source>Tambah semua kode</source>
        <translation>Add all codes</translation>
    </message>
    <message numerus="yes">
        <source>%n kode di berkas ini belum ada di Kode &amp; Mitra</source>
        <translation>
            <numerusform>%n code in this file is not in Codes &amp; Partners yet</numerusform>
            <numerusform>%n codes in this file are not in Codes &amp; Partners yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dan %n lagi</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{code}: %n pesanan</source>
        <translation>
            <numerusform>{code}: %n order</numerusform>
            <numerusform>{code}: %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{code}? %n pesanan</source>
        <translation>
            <numerusform>{code}? %n order</numerusform>
            <numerusform>{code}? %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Tambah kode {code}</source>
        <translation>Add code {code}</translation>
    </message>
    <message>
        <source>Ada juga yang menulis {others}. Simpan ejaan yang benar.</source>
        <translation>Some wrote {others}. Save the right spelling.</translation>
    </message>
    <message>
        <source>Tanpa pesanan yang batal atau retur</source>
        <translation>Without cancelled or returned orders</translation>
    </message>
    <message>
        <source>Kode {code} disimpan, dan dihitung begitu berkas ini masuk.</source>
        <translation>Code {code} is saved, and counts as soon as this file is in.</translation>
    </message>
</context>
<context>
    <name>SellingCard</name>
    <message>
        <source>Pesanan, izin, dan batas</source>
        <translation>Orders, permits and limits</translation>
    </message>
    <message>
        <source>Nomor WhatsApp untuk pesanan</source>
        <translation>WhatsApp number for orders</translation>
    </message>
    <message>
        <source>Cara bayar, dengan koma</source>
        <translation>Ways to pay, with commas</translation>
    </message>
    <message>
        <source>Nomor sertifikat halal</source>
        <translation>Halal certificate number</translation>
    </message>
    <message>
        <source>Nomor P-IRT</source>
        <translation>P-IRT number</translation>
    </message>
    <message>
        <source>Nomor BPOM (MD atau ML)</source>
        <translation>BPOM number (MD or ML)</translation>
    </message>
    <message>
        <source>QRIS, transfer BCA, COD</source>
        <translation>QRIS, BCA transfer, COD</translation>
    </message>
    <message>
        <source>Yang tidak dibagikan</source>
        <translation>Not to be shared</translation>
    </message>
    <message>
        <source>Dipakai saat menyusun dan memeriksa unggahan. Nomor izin tidak dicek daring.</source>
        <translation>Used when posts are built and checked. Permit numbers are not checked online.</translation>
    </message>
    <message>
        <source>Nomor ini belum terbaca. Contoh: 0812-3456-7890</source>
        <translation>This number can’t be read. Example: 0812-3456-7890</translation>
    </message>
    <message>
        <source>Kata dan nama, dengan koma di antaranya</source>
        <translation>Words and names, with commas between</translation>
    </message>
    <message>
        <source>Misalnya nama anak, nama sekolah, nama jalan rumah. Saat salah satunya ada di unggahan, laptop ini mengingatkanmu. Daftarnya tidak dikirim ke mana pun.</source>
        <translation>For example the name of a child, a school, your street. When a post holds one of them, this laptop reminds you. The list is sent nowhere.</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation>Save list</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Semua perubahan langsung tersimpan.</source>
        <translation>All changes are saved at once.</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Cara memakai, tombol, dan arti kata (F1)</source>
        <translation>How to use it, keys, and the meaning of words (F1)</translation>
    </message>
</context>
<context>
    <name>ShareStrip</name>
    <message>
        <source>Ditampilkan dari yang diterima</source>
        <translation>Shown of received</translation>
    </message>
    <message>
        <source>{shown} dari {received}</source>
        <translation>{shown} of {received}</translation>
    </message>
    <message>
        <source>tanpa bintang {counts}</source>
        <translation>without stars {counts}</translation>
    </message>
    <message>
        <source>{stars} bintang: ditampilkan {counts}</source>
        <translation>{stars} stars: shown {counts}</translation>
    </message>
    <message>
        <source>Yang berbintang {most} ke bawah belum ada yang ditampilkan. Kritik yang sudah kamu jawab juga menambah percaya.</source>
        <translation>None with {most} stars or fewer is shown yet. Criticism that you answered builds trust, too.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Draf konten dibuat, dengan kata pembeli dan izinnya.</source>
        <translation>A draft was made, with the buyer&apos;s words and consent.</translation>
    </message>
    <message>
        <source>Pesan minta izin tersalin, tempel sendiri di chat.</source>
        <translation>The request for consent is copied, paste it into the chat yourself.</translation>
    </message>
    <message>
        <source>“{title}” dicatat sudah diturunkan.</source>
        <translation>“{title}” is noted as taken down.</translation>
    </message>
    <message>
        <source>Cerita pembeli</source>
        <translation>Buyers’ stories</translation>
    </message>
    <message>
        <source>Cerita pembeli {product}</source>
        <translation>A buyer&apos;s story about {product}</translation>
    </message>
    <message>
        <source>pesan tersalin</source>
        <translation>message copied</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Perlihatkan yang diketik</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Mode tunjuk: nama, nomor, dan alamat disamarkan. Hanya untuk melihat.</source>
        <translation>Privacy view: names, numbers and addresses are masked. For looking only.</translation>
    </message>
    <message>
        <source>Matikan ({key})</source>
        <translation>Switch off ({key})</translation>
    </message>
    <message>
        <source>Mode tunjuk: hanya untuk melihat. Matikan dulu dengan {key}.</source>
        <translation>Privacy view: for looking only. Switch it off first with {key}.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Kode &amp; Mitra</source>
        <translation>Codes &amp; Partners</translation>
    </message>
    <message>
        <source>Testimoni &amp; Ulasan</source>
        <translation>Testimonials</translation>
    </message>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Q &amp; A</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Refleksi Bulanan</source>
        <translation>Monthly Reflection</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Hanya bisa dilihat: folder data tidak bisa ditulis, jadi tidak ada perubahan yang tersimpan.</source>
        <translation>For looking only: the data folder can&apos;t be written to, so no change is kept.</translation>
    </message>
    <message>
        <source>Jam laptop tertinggal: catatan terakhirmu bertanggal sesudah hari ini. Datamu aman; betulkan tanggal laptop dulu, supaya pesanan baru tidak salah tanggal.</source>
        <translation>The laptop&apos;s clock is behind: your last note is dated after today. Your data is safe; correct the laptop&apos;s date first, so that new orders get the right day.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Lewati: {step}</source>
        <translation>Skip: {step}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Langkah {step} dari {steps}: {name}</source>
        <translation>Step {step} of {steps}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Dari terlihat sampai dipesan</source>
        <translation>From seen to ordered</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Interaksi</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>{share} dari jangkauan</source>
        <translation>{share} of reach</translation>
    </message>
    <message>
        <source>Tanya atau DM</source>
        <translation>Questions, DMs</translation>
    </message>
    <message>
        <source>Belum ada unggahan di masa ini.</source>
        <translation>No posts in this period yet.</translation>
    </message>
    <message numerus="yes">
        <source>Tiap batang menunjukkan bagian dari langkah sebelumnya, dari %n unggahan di masa ini. Orang yang sama bisa terhitung di beberapa unggahan.</source>
        <translation>
            <numerusform>Each bar shows the part of the step before, from %n post in this period. The same person may count for several posts.</numerusform>
            <numerusform>Each bar shows the part of the step before, from %n posts in this period. The same person may count for several posts.</numerusform>
        </translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message numerus="yes">
        <source>{step}: %n pesanan, tampilkan</source>
        <translation>
            <numerusform>{step}: %n order, show</numerusform>
            <numerusform>{step}: %n orders, show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {missing} dari %n unggahan belum diisi.</source>
        <translation>
            <numerusform>{step}: {missing} of %n post is not filled in.</numerusform>
            <numerusform>{step}: {missing} of %n posts are not filled in.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: bagian dihitung dari {shared} unggahan yang keduanya terisi.</source>
        <translation>{step}: the share is counted over {shared} posts that have both numbers.</translation>
    </message>
    <message>
        <source>Lunas</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Pembeli kembali</source>
        <translation>Returning buyers</translation>
    </message>
    <message>
        <source>{share} dari interaksi</source>
        <translation>{share} of interactions</translation>
    </message>
    <message>
        <source>{share} dari pesanan</source>
        <translation>{share} of orders</translation>
    </message>
    <message>
        <source>{share} dari yang lunas</source>
        <translation>{share} of paid ones</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>{share} dari yang bertanya</source>
        <translation>{share} of those asking</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Salah satu ini bisa jadi cerita. Buka, lalu ganti pilarnya.</source>
        <translation>One of these could become a story. Open it and change its pillar.</translation>
    </message>
</context>
<context>
    <name>TakeDown</name>
    <message>
        <source>“{title}” terjadwal mengutip {name}, tetapi {why}. Lepas kutipannya.</source>
        <translation>“{title}” is scheduled and quotes {name}, but {why}. Unlink the quote.</translation>
    </message>
    <message>
        <source>“{title}” menampilkan kata {name}, tetapi {why}. Turunkan dari {places}.</source>
        <translation>“{title}” shows {name}&apos;s words, but {why}. Take it down from {places}.</translation>
    </message>
    <message>
        <source>“{title}” menampilkan kata {name}, tetapi {why}. Minta izinnya, atau turunkan dari {places}.</source>
        <translation>“{title}” shows {name}&apos;s words, but {why}. Ask for consent, or take it down from {places}.</translation>
    </message>
    <message>
        <source>{name} menarik izinnya. Turunkan “{title}” dari {places} paling lambat {due} ({left}).</source>
        <translation>{name} withdrew their consent. Take “{title}” down from {places} by {due} at the latest ({left}).</translation>
    </message>
    <message>
        <source>seorang pembeli</source>
        <translation>a buyer</translation>
    </message>
    <message>
        <source>tempatnya</source>
        <translation>where it is</translation>
    </message>
    <message>
        <source>belum ada izinnya</source>
        <translation>there is no consent yet</translation>
    </message>
    <message>
        <source>izinnya belum dijawab</source>
        <translation>consent was not answered yet</translation>
    </message>
    <message>
        <source>izinnya tidak untuk tempat itu</source>
        <translation>the consent is not for that place</translation>
    </message>
    <message>
        <source>pembeli tidak mengizinkan</source>
        <translation>the buyer does not allow it</translation>
    </message>
    <message>
        <source>izinnya sudah habis</source>
        <translation>the consent has ended</translation>
    </message>
    <message>
        <source>izinnya ditarik</source>
        <translation>the consent is withdrawn</translation>
    </message>
    <message>
        <source>Buka konten</source>
        <translation>Open post</translation>
    </message>
    <message>
        <source>Buka konten {title}</source>
        <translation>Open post {title}</translation>
    </message>
    <message>
        <source>Sudah diturunkan</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>Tandai sudah diturunkan: {title}</source>
        <translation>Mark as taken down: {title}</translation>
    </message>
</context>
<context>
    <name>TakenOutDialog</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sisa tulisan lamanya di berkas data belum bisa dibersihkan, misalnya karena disk penuh. Itu diselesaikan sendiri begitu bisa, juga saat UMKM Studio dibuka lagi. Kamu tidak perlu mengulang.</source>
        <translation>What is left of the old words in the data file could not be wiped yet, perhaps because the disk is full. That is finished by itself as soon as it can be, also when UMKM Studio is opened again. You need not repeat anything.</translation>
    </message>
    <message>
        <source>Cadangan lama belum bisa diganti, misalnya karena disk penuh, jadi masih memuat datanya. Nanti ganti di Pengaturan, bagian Kewajiban soal data pembeli.</source>
        <translation>The old backups could not be replaced yet, perhaps because the disk is full, so they still hold this data. Replace them later in Settings, under Duties about buyers&apos; data.</translation>
    </message>
    <message numerus="yes">
        <source>%n berkas foto masih ada di laptopmu. UMKM Studio tidak mencatatnya lagi, jadi lihat sekarang kalau mau kamu hapus sendiri.</source>
        <translation>
            <numerusform>%n photo file is still on your laptop. UMKM Studio keeps no note of it any more, so look now if you want to delete it yourself.</numerusform>
            <numerusform>%n photo files are still on your laptop. UMKM Studio keeps no note of them any more, so look now if you want to delete them yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Belum ada cadangan otomatis di laptop ini.</source>
        <translation>No automatic backup on this laptop yet.</translation>
    </message>
    <message>
        <source>{days}, dan {count} hari lain</source>
        <translation>{days}, and more days: {count}</translation>
    </message>
    <message>
        <source>Ada {count} cadangan yang masih memuatnya: {days}.</source>
        <translation>Backups that still hold them: {count} ({days}).</translation>
    </message>
    <message>
        <source>{count} di antaranya berkas data rusak yang dulu disisihkan ({days}). Di dalamnya bisa ada catatan yang tidak tersimpan di tempat lain. Kalau cadangannya diganti, berkas itu ikut hilang.</source>
        <translation>{count} of them are damaged data files that were set aside ({days}). They may hold records that are kept nowhere else. If the backups are replaced, these files go, too.</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Target pilar</source>
        <translation>Pillar targets</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan target</source>
        <translation>Save targets</translation>
    </message>
    <message>
        <source>Promo secukupnya, supaya pengikut tidak merasa terus dijuali.</source>
        <translation>Promo in moderation, so that followers do not feel sold to all the time.</translation>
    </message>
    <message>
        <source>Keseimbangan yang kamu mau</source>
        <translation>The balance you want</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>HPP</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Laba</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Biaya kanal</source>
        <translation>Channel fees</translation>
    </message>
    <message>
        <source>Jangkauan</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Kemungkinan</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Kira-kira 1–4</source>
        <translation>About 1–4</translation>
    </message>
    <message>
        <source>Belum bisa dibedakan</source>
        <translation>Can&apos;t be told apart yet</translation>
    </message>
    <message>
        <source>Uji adil</source>
        <translation>Fair test</translation>
    </message>
    <message>
        <source>Untuk apa sebuah konten dibuat: Edukasi, Cerita, Di Balik Layar, atau Promo.</source>
        <translation>What a post is made for: Education, Story, Behind the Scenes, or Promo.</translation>
    </message>
    <message>
        <source>Harga pokok penjualan: biaya untuk membuat yang terjual.</source>
        <translation>Cost of goods: what it costs to make what was sold.</translation>
    </message>
    <message>
        <source>Harga barang yang terjual setelah potongan, belum dikurangi biaya.</source>
        <translation>The price of what was sold after discounts, before any costs.</translation>
    </message>
    <message>
        <source>Yang tersisa: omzet dikurangi HPP dan biaya kanal.</source>
        <translation>What is left: sales less cost of goods and channel fees.</translation>
    </message>
    <message>
        <source>Bagian omzet yang jadi laba. Margin 30%: dari Rp 100, Rp 30 jadi laba.</source>
        <translation>The part of sales that becomes profit. A margin of 30%: of Rp 100, Rp 30 is profit.</translation>
    </message>
    <message>
        <source>Potongan tempat jualan, misalnya biaya admin Shopee atau TikTok Shop.</source>
        <translation>What the marketplace takes, for example the admin fee of Shopee or TikTok Shop.</translation>
    </message>
    <message>
        <source>Berapa akun yang melihat sebuah unggahan.</source>
        <translation>How many accounts saw a post.</translation>
    </message>
    <message>
        <source>Kata seperti RATNA10 yang disebut pembeli, supaya kamu tahu ia datang dari mana.</source>
        <translation>A word such as RATNA10 that buyers say, so that you know where they came from.</translation>
    </message>
    <message>
        <source>Orang atau usaha lain yang ikut mengenalkan jualanmu, misalnya lewat kodenya.</source>
        <translation>People or businesses that help make your products known, for example through their code.</translation>
    </message>
    <message>
        <source>Hanya terlihat dari waktunya: setelah unggahan, pesanan lebih banyak dari biasanya. Taksiran, tidak dijumlahkan dengan yang terhitung.</source>
        <translation>Seen from timing alone: after the post there were more orders than usual. An estimate, not added to what is counted.</translation>
    </message>
    <message>
        <source>Kisaran, bukan satu angka pasti: cara menghitung ini memuat yang sebenarnya pada sembilan dari sepuluh kali.</source>
        <translation>A range, not one sure figure: counted this way it holds the truth nine times in ten.</translation>
    </message>
    <message>
        <source>Datanya cukup, tetapi selisihnya bisa saja kebetulan. Bukan berarti tidak ada pengaruhnya.</source>
        <translation>There is enough data, but the difference may be chance. That does not mean there is no effect.</translation>
    </message>
    <message>
        <source>Beberapa minggu dengan satu pilar, beberapa minggu tanpa, diundi, lalu pesanannya dibandingkan.</source>
        <translation>Some weeks with a pillar, some without, drawn by chance, then their orders are compared.</translation>
    </message>
</context>
<context>
    <name>TestimonialCard</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{count} dari 5 bintang</source>
        <translation>{count} of 5 stars</translation>
    </message>
    <message>
        <source>Seorang pembeli</source>
        <translation>A buyer</translation>
    </message>
    <message>
        <source>Pembeli terbukti · {product}</source>
        <translation>Verified buyer · {product}</translation>
    </message>
    <message>
        <source>Pembeli terbukti</source>
        <translation>Verified buyer</translation>
    </message>
    <message>
        <source>Dipersingkat, tanda … bagian yang dilewati</source>
        <translation>Shortened, … marks what was left out</translation>
    </message>
    <message>
        <source>Pembeli menerima: {incentive}</source>
        <translation>The buyer received: {incentive}</translation>
    </message>
</context>
<context>
    <name>TestimonialCardDialog</name>
    <message>
        <source>Gambar testimoni</source>
        <translation>Picture of the testimonial</translation>
    </message>
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Story atau status</source>
        <translation>Story or status</translation>
    </message>
    <message>
        <source>Bentuk gambar</source>
        <translation>Shape of the picture</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Salin gambar</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Simpan gambar</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Pembeli mengizinkan di {places}, sampai {day}.</source>
        <translation>The buyer allows it on {places}, until {day}.</translation>
    </message>
    <message>
        <source>Pembeli mengizinkan di {places}.</source>
        <translation>The buyer allows it on {places}.</translation>
    </message>
    <message>
        <source>Pembeli mengizinkan di mana saja, sampai {day}.</source>
        <translation>The buyer allows it anywhere, until {day}.</translation>
    </message>
    <message>
        <source>Pembeli mengizinkan di mana saja.</source>
        <translation>The buyer allows it anywhere.</translation>
    </message>
    <message>
        <source>Kata-katanya terlalu panjang untuk gambar ini. Minta izin untuk bentuk pendeknya; kata pembeli tidak kami potong sendiri.</source>
        <translation>The words are too long for this picture. Ask for consent to a short form; we never cut a buyer&apos;s words by ourselves.</translation>
    </message>
    <message>
        <source>Ada emoji atau huruf yang tidak bisa digambar di komputer ini, jadi tidak ikut.</source>
        <translation>There is an emoji or a letter that this computer can&apos;t draw, so it is left out.</translation>
    </message>
    <message>
        <source>story</source>
        <translation>story</translation>
    </message>
    <message>
        <source>unggahan</source>
        <translation>posts</translation>
    </message>
    <message>
        <source>testimoni-{number}-{shape}.png</source>
        <translation>testimonial-{number}-{shape}.png</translation>
    </message>
    <message>
        <source>Gambar (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
</context>
<context>
    <name>TestimonialDrawer</name>
    <message>
        <source>Testimoni ini belum disimpan.</source>
        <translation>This testimonial is not saved yet.</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan testimoni</source>
        <translation>Save testimonial</translation>
    </message>
    <message>
        <source>Simpan testimoni (Ctrl+Enter)</source>
        <translation>Save testimonial (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Testimoni &amp; Ulasan</source>
        <translation>Testimonials &amp; Reviews</translation>
    </message>
    <message>
        <source>Testimoni baru</source>
        <translation>New testimonial</translation>
    </message>
    <message>
        <source>Kritik {number}</source>
        <translation>Criticism {number}</translation>
    </message>
    <message>
        <source>Testimoni {number}</source>
        <translation>Testimonial {number}</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Belum pernah ditanya.</source>
        <translation>Never asked yet.</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Belum ada yang diubah sejak dicatat.</source>
        <translation>Nothing was changed since it was noted.</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{day} pukul {clock}: {field} dari “{before}” menjadi “{after}”</source>
        <translation>{day} at {clock}: {field} from “{before}” to “{after}”</translation>
    </message>
    <message>
        <source>Testimoni disimpan.</source>
        <translation>Testimonial saved.</translation>
    </message>
</context>
<context>
    <name>TestimonialFields</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Foto dari pembeli</source>
        <translation>Photo from the buyer</translation>
    </message>
    <message>
        <source>Pujian</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>Kritik</source>
        <translation>Criticism</translation>
    </message>
    <message>
        <source>Tempel kata pembeli, jangan diubah</source>
        <translation>Paste the buyer&apos;s words, do not change them</translation>
    </message>
    <message>
        <source>Kata pembeli, persis</source>
        <translation>The buyer’s exact words</translation>
    </message>
    <message>
        <source>Setelah disimpan tidak bisa diubah, supaya tetap jujur.</source>
        <translation>Once saved they can&apos;t be changed, so that they stay honest.</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Bentuk pendek</source>
        <translation>Short form</translation>
    </message>
    <message>
        <source>Salin potongan katanya saja, pisahkan dengan “…”. Bagian yang dipotong selalu terlihat.</source>
        <translation>Copy only pieces of the words, with “…” between them. What was cut is always visible.</translation>
    </message>
    <message>
        <source>Contoh: Bu Yanti, Ungaran</source>
        <translation>For example: Bu Yanti, Ungaran</translation>
    </message>
    <message>
        <source>Nama pembeli</source>
        <translation>Buyer&apos;s name</translation>
    </message>
    <message>
        <source>Disampaikan lewat</source>
        <translation>Told through</translation>
    </message>
    <message>
        <source>Nomor atau nama</source>
        <translation>Number or name</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Contoh: sampel gratis, potongan Rp5.000</source>
        <translation>For example: a free sample, Rp5,000 off</translation>
    </message>
    <message>
        <source>Imbalan untuk ulasan ini</source>
        <translation>Reward for this review</translation>
    </message>
    <message>
        <source>Kalau ada, selalu disebut di samping katanya saat dibagikan.</source>
        <translation>If there is one, it is always named beside the words when they are shared.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bintang dari pembeli</source>
        <translation>Stars from the buyer</translation>
    </message>
    <message>
        <source>{day} pukul {clock}</source>
        <translation>{day} at {clock}</translation>
    </message>
    <message>
        <source>{heard}. Kata, bintang dan tanggal terkunci.</source>
        <translation>{heard}. Words, stars and date are locked.</translation>
    </message>
    <message>
        <source>Pesanan ini belum dikenal. Pilih dari daftar, atau kosongkan.</source>
        <translation>This order is not known. Choose one from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>TestimonialPart</name>
    <message>
        <source>Contoh: Renyahnya sampai akhir</source>
        <translation>Example: Crisp to the last one</translation>
    </message>
    <message>
        <source>Testimoni yang boleh dikutip</source>
        <translation>Testimonials that may be quoted</translation>
    </message>
    <message>
        <source>Contoh: Bu Rini, Semarang</source>
        <translation>For example: Bu Rini, Semarang</translation>
    </message>
    <message>
        <source>Contoh: lewat chat</source>
        <translation>For example: in a chat</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Kata pembeli, persis</source>
        <translation>The buyer’s exact words</translation>
    </message>
    <message>
        <source>Nama yang diizinkan</source>
        <translation>The name they agreed to</translation>
    </message>
    <message>
        <source>Nama pembeli</source>
        <translation>Buyer&apos;s name</translation>
    </message>
    <message>
        <source>Cara ia mengizinkan</source>
        <translation>How they allowed it</translation>
    </message>
    <message>
        <source>Kata dan izinnya ikut tercatat di Testimoni &amp; Ulasan. Tanyakan dulu, juga untuk unggahan yang lama. Tanpa izin, jangan dipakai.</source>
        <translation>Words and consent are noted under Testimonials &amp; Reviews, too. Ask first, for older posts as well. Without consent, do not use them.</translation>
    </message>
    <message>
        <source>Kata lain, catat sekarang</source>
        <translation>Other words, note them now</translation>
    </message>
    <message>
        <source>Pembeli mengizinkan kata dan namanya dipakai di {places}</source>
        <translation>The buyer allows their words and name to be used on {places}</translation>
    </message>
    <message>
        <source>sini</source>
        <translation>this place</translation>
    </message>
    <message numerus="yes">
        <source>%n testimoni lain belum boleh dipakai di sini dan pada hari ini. Minta izinnya di Testimoni &amp; Ulasan.</source>
        <translation>
            <numerusform>%n other testimonial may not be used here and on this day yet. Ask for consent under Testimonials &amp; Reviews.</numerusform>
            <numerusform>%n other testimonials may not be used here and on this day yet. Ask for consent under Testimonials &amp; Reviews.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih dulu tempat unggahannya, supaya jelas izinnya untuk mana.</source>
        <translation>Choose where the post goes first, so that it is clear what the consent is for.</translation>
    </message>
    <message>
        <source>Isi kata pembeli, dan pastikan ia mengizinkan.</source>
        <translation>Fill in the buyer’s words, and make sure they agree.</translation>
    </message>
    <message>
        <source>Ditulis: {name}</source>
        <translation>Written as: {name}</translation>
    </message>
</context>
<context>
    <name>Testimonials</name>
    <message>
        <source>Testimoni dihapus, dan izinnya ikut.</source>
        <translation>Testimonial deleted, with its consent.</translation>
    </message>
    <message>
        <source>Pembeli terbukti</source>
        <translation>Verified buyer</translation>
    </message>
    <message>
        <source>Belum terhubung</source>
        <translation>Not linked yet</translation>
    </message>
    <message>
        <source>{name}, {city}</source>
        <translation>{name}, {city}</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>lewat {place}</source>
        <translation>through {place}</translation>
    </message>
    <message>
        <source>tanpa bintang</source>
        <translation>without stars</translation>
    </message>
    <message>
        <source>{stars} dari 5 bintang</source>
        <translation>{stars} of 5 stars</translation>
    </message>
    <message>
        <source>Kata-katanya sudah dihapus atas permintaan pembeli.</source>
        <translation>The words were deleted at the buyer&apos;s request.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bentuk pendek</source>
        <translation>Short form</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Disampaikan lewat</source>
        <translation>Told through</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Pelanggan</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Imbalan</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Waktu jawaban</source>
        <translation>Time of the answer</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>What was mended</translation>
    </message>
</context>
<context>
    <name>TestimonialsPage</name>
    <message>
        <source>Testimoni &amp; Ulasan</source>
        <translation>Testimonials &amp; Reviews</translation>
    </message>
    <message>
        <source>Pujian untuk dibagikan dengan izin, kritik untuk diperbaiki.</source>
        <translation>Praise to share with consent, criticism to mend things.</translation>
    </message>
    <message>
        <source>Catatan kepercayaan</source>
        <translation>Trust log</translation>
    </message>
    <message>
        <source>Minta ulasan</source>
        <translation>Ask for reviews</translation>
    </message>
    <message>
        <source>Catat testimoni</source>
        <translation>Note a testimonial</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Hapus saringan?</source>
        <translation>Nothing matches. Clear the filters?</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Belum ada testimoni</source>
        <translation>No testimonials yet</translation>
    </message>
    <message>
        <source>Coba tanya pembeli terakhirmu: “Bagaimana rasanya, Kak?”</source>
        <translation>Try asking your last buyer: “How did it taste?”</translation>
    </message>
    <message>
        <source>Tampilkan {count} lagi</source>
        <translation>Show {count} more</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Hadiah lebih sering untuk satu kelompok. Beri yang sama untuk keduanya, supaya orang berani jujur.</source>
        <translation>Gifts go to one group more often. Give both the same, so that people dare to be honest.</translation>
    </message>
    <message>
        <source>Satu kelompok lebih jarang mendapat terima kasih. Ucapannya sama saja.</source>
        <translation>One group is thanked less often. The words are the same anyway.</translation>
    </message>
    <message>
        <source>Keduanya diperlakukan kurang lebih sama. Bagus.</source>
        <translation>Both are treated about the same. Good.</translation>
    </message>
</context>
<context>
    <name>ThanksPart</name>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Satu ucapan untuk semua, yang memuji dan yang mengkritik. Kalau hadiah hanya untuk bintang lima, ulasannya jadi tidak jujur lagi.</source>
        <translation>One thank-you for all, those who praise and those who criticise. If gifts are for five stars only, reviews are no longer honest.</translation>
    </message>
    <message>
        <source>Selama ini</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Ulasan baik: {received}, diucapi {thanked}, diberi hadiah {given}.</source>
        <translation>Kind reviews: {received}, thanked {thanked}, given a gift {given}.</translation>
    </message>
    <message>
        <source>Ulasan kritis: {received}, diucapi {thanked}, diberi hadiah {given}.</source>
        <translation>Critical reviews: {received}, thanked {thanked}, given a gift {given}.</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di chat.</source>
        <translation>Copied. Just paste it into the chat.</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Tema mingguan</source>
        <translation>Weekly themes</translation>
    </message>
    <message>
        <source>Isi contoh</source>
        <translation>Fill in an example</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan tema</source>
        <translation>Save themes</translation>
    </message>
    <message>
        <source>Tema muncul sebagai usulan di hari yang masih kosong. Tidak ada yang dibuat sebelum kamu memilihnya.</source>
        <translation>Themes show as suggestions on days that are still empty. Nothing is made until you choose it.</translation>
    </message>
    <message>
        <source>Tanpa tema</source>
        <translation>No theme</translation>
    </message>
    <message>
        <source>Pilar hari {day}</source>
        <translation>Pillar on {day}</translation>
    </message>
    <message>
        <source>Nama tema (boleh kosong)</source>
        <translation>Name of the theme (may be empty)</translation>
    </message>
    <message>
        <source>Tema hari {day}</source>
        <translation>Theme on {day}</translation>
    </message>
    <message>
        <source>Jam hari {day}</source>
        <translation>Time on {day}</translation>
    </message>
    <message>
        <source>Ubah tema</source>
        <translation>Edit theme</translation>
    </message>
    <message>
        <source>Nama tema</source>
        <translation>Name of the theme</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Kritiknya tetap ada, tanpa tema ini</source>
        <translation>The criticism stays, without this theme</translation>
    </message>
    <message>
        <source>Tema diubah.</source>
        <translation>Theme changed.</translation>
    </message>
    <message>
        <source>Tema {name} dihapus.</source>
        <translation>Theme {name} deleted.</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Keluhan yang sama dengan nama yang sama, supaya terlihat mana yang sering.</source>
        <translation>The same complaint under the same name, so that you see which comes often.</translation>
    </message>
    <message>
        <source>Belum ada tema. Beri tema saat menindaklanjuti kritik.</source>
        <translation>No themes yet. Give one when you follow up on criticism.</translation>
    </message>
    <message>
        <source>Ubah tema {name}</source>
        <translation>Edit theme {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n kritik</source>
        <translation>
            <numerusform>%n criticism</numerusform>
            <numerusform>%n criticisms</numerusform>
        </translation>
    </message>
    <message>
        <source>belum ada kritik</source>
        <translation>no criticism yet</translation>
    </message>
    <message>
        <source>terakhir {day}</source>
        <translation>last {day}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Jam belum terbaca. Contoh: 16.00</source>
        <translation>This time cannot be read. Example: 16:00</translation>
    </message>
    <message>
        <source>Jam hanya sampai 23.59. Contoh: 16.00</source>
        <translation>Times go up to 23:59. Example: 16:00</translation>
    </message>
</context>
<context>
    <name>TimingCard</name>
    <message>
        <source>Pesanan tambahan sebagai tabel</source>
        <translation>Extra orders as a table</translation>
    </message>
    <message>
        <source>Pesanan tambahan setelah unggahan</source>
        <translation>Extra orders after posts</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Iklan</source>
        <translation>Ads</translation>
    </message>
    <message>
        <source>Unggahan dikelompokkan menurut</source>
        <translation>Posts grouped by</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kali</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Perkiraan</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Yang terlihat</source>
        <translation>What shows</translation>
    </message>
    <message>
        <source>Sedang dihitung.</source>
        <translation>Being worked out.</translation>
    </message>
    <message>
        <source>Dari pesanan {period}. Hari dalam minggu, naik turun pelan, gajian, dan unggahan lain sudah diperhitungkan; hari yang ditandai di kalender tidak ikut.</source>
        <translation>From the orders of {period}. Weekdays, slow ups and downs, payday and other posts are accounted for; days marked in the calendar are left out.</translation>
    </message>
    <message>
        <source>Sementara itu, beri kode pada unggahan: pesanannya jadi terhitung.</source>
        <translation>Meanwhile, give posts a code: then their orders are counted.</translation>
    </message>
    <message>
        <source>Semua mitra</source>
        <translation>All partners</translation>
    </message>
    <message>
        <source>Mitra lain</source>
        <translation>Other partners</translation>
    </message>
    <message>
        <source>Semua iklan</source>
        <translation>All ads</translation>
    </message>
    <message>
        <source>Iklan lain</source>
        <translation>Other ads</translation>
    </message>
    <message>
        <source>Belum ada unggahan yang tayang.</source>
        <translation>No posts published yet.</translation>
    </message>
    <message>
        <source>Isi tempat unggahanmu di Kalender Konten.</source>
        <translation>Fill in the place of your posts in the Content Calendar.</translation>
    </message>
    <message>
        <source>Isi format unggahanmu di Kalender Konten.</source>
        <translation>Fill in the format of your posts in the Content Calendar.</translation>
    </message>
    <message>
        <source>Belum ada janji mitra yang ditepati. Isi tanggalnya di kerja sama dengan mitra.</source>
        <translation>No promise of a partner was kept yet. Fill in its date in the cooperation with the partner.</translation>
    </message>
    <message>
        <source>Tandai hari iklanmu di Kalender Konten.</source>
        <translation>Mark the days of your ads in the Content Calendar.</translation>
    </message>
    <message>
        <source>Pesanan tambahan tiap unggahan mitra, dalam 7 hari</source>
        <translation>Extra orders per partner&apos;s post, within 7 days</translation>
    </message>
    <message>
        <source>Pesanan tambahan tiap hari iklan, dalam 7 hari</source>
        <translation>Extra orders per day of an ad, within 7 days</translation>
    </message>
    <message>
        <source>Pesanan tambahan tiap unggahan, dalam 7 hari</source>
        <translation>Extra orders per post, within 7 days</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Selamat pagi, {name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Selamat siang, {name}</source>
        <translation>Good afternoon, {name}</translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat sore, {name}</source>
        <translation>Good afternoon, {name}</translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat malam, {name}</source>
        <translation>Good evening, {name}</translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>{day}. Cukup untuk hari ini.</source>
        <translation>{day}. Enough for today.</translation>
    </message>
    <message>
        <source>{day}. Semua sudah beres, cukup untuk hari ini.</source>
        <translation>{day}. All is done, enough for today.</translation>
    </message>
    <message numerus="yes">
        <source>{day}. Kira-kira %n menit.</source>
        <translation>
            <numerusform>{day}. About %n minute.</numerusform>
            <numerusform>{day}. About %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}. Banyak yang menunggu, sepuluh menit saja cukup.</source>
        <translation>{day}. Much is waiting, ten minutes are enough.</translation>
    </message>
    <message numerus="yes">
        <source>{day}. Ada beberapa hal kecil {now}, kira-kira %n menit.</source>
        <translation>
            <numerusform>{day}. A few small things {now}, about %n minute.</numerusform>
            <numerusform>{day}. A few small things {now}, about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>pagi ini</source>
        <translation>this morning</translation>
    </message>
    <message>
        <source>siang ini</source>
        <translation>around noon</translation>
    </message>
    <message>
        <source>sore ini</source>
        <translation>this afternoon</translation>
    </message>
    <message>
        <source>malam ini</source>
        <translation>this evening</translation>
    </message>
    <message>
        <source>Cukup untuk hari ini</source>
        <translation>Enough for today</translation>
    </message>
    <message>
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>Konten baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Cukup untuk hari ini. Sisanya menunggu besok.</source>
        <translation>Enough for today. The rest can wait until tomorrow.</translation>
    </message>
</context>
<context>
    <name>ToneGuide</name>
    <message>
        <source>Tanya-Jawab</source>
        <translation>Questions &amp; Answers</translation>
    </message>
    <message>
        <source>Panduan nada</source>
        <translation>Tone guide</translation>
    </message>
    <message>
        <source>Balasan siap pakai itu bahan. Ubah satu-dua kata supaya terasa ditulis untuk orangnya. Studio hanya mengingatkan, tidak pernah melarang.</source>
        <translation>Ready answers are raw material. Change a word or two, so that they feel written for the person. Studio only reminds you, it never forbids.</translation>
    </message>
    <message>
        <source>Sehari-hari</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Sapa dengan nama. Jawab dulu yang ditanya, baru tambahkan yang perlu.</source>
        <translation>Greet by name. Answer what was asked first, then add what is needed.</translation>
    </message>
    <message>
        <source>Tutup dengan langkah berikutnya: apa yang kamu kerjakan, kapan, atau apa yang perlu dijawab pembeli.</source>
        <translation>End with the next step: what you will do, when, or what the buyer needs to answer.</translation>
    </message>
    <message>
        <source>Huruf biasa, kalimat pendek. Huruf besar semua dan banyak tanda seru terbaca seperti berteriak.</source>
        <translation>Plain letters, short sentences. All capitals and many exclamation marks read like shouting.</translation>
    </message>
    <message>
        <source>Belum tahu jawabannya? Bilang belum tahu, dan kapan kamu kabari.</source>
        <translation>Don&apos;t know the answer yet? Say so, and when you will tell.</translation>
    </message>
    <message>
        <source>Ada keluhan</source>
        <translation>A complaint</translation>
    </message>
    <message>
        <source>Dengarkan sampai selesai, ulangi singkat apa yang terjadi, lalu minta maaf untuk bagianmu. Tanpa “tapi”.</source>
        <translation>Listen to the end, repeat briefly what happened, then apologise for your part. Without a “but”.</translation>
    </message>
    <message>
        <source>Sebut perbaikannya: ganti, kirim ulang, atau uang kembali. Beri hari.</source>
        <translation>Name how you will mend it: replace, send again, or money back. Give a day.</translation>
    </message>
    <message>
        <source>Kabari lagi setelah selesai, walau pembeli tidak bertanya.</source>
        <translation>Tell them again when it is done, even if they do not ask.</translation>
    </message>
    <message>
        <source>Ada yang marah atau menghina</source>
        <translation>Somebody is angry or insulting</translation>
    </message>
    <message>
        <source>Jangan balas saat hati panas. Baca dua kali, minum dulu, balas saat jam balas. Tidak ada chat yang harus dijawab dalam semenit.</source>
        <translation>Do not answer while upset. Read it twice, have a drink, answer in your reply hours. No chat has to be answered within a minute.</translation>
    </message>
    <message>
        <source>Pisahkan masalah dari kata kasarnya: jawab masalahnya, abaikan hinaannya.</source>
        <translation>Tell the problem from the rude words: answer the problem, leave the insult.</translation>
    </message>
    <message>
        <source>Di kolom komentar cukup satu jawaban tenang, lalu ajak pindah ke DM.</source>
        <translation>In comments one calm answer is enough, then invite them to a DM.</translation>
    </message>
    <message>
        <source>Kapan berhenti membalas</source>
        <translation>When to stop answering</translation>
    </message>
    <message>
        <source>Sesudah masalahnya dijawab dan ditawari jalan keluar, tapi kata-katanya tetap kasar: tutup percakapan dengan satu pesan sopan.</source>
        <translation>When the problem was answered and a way out was offered, but the words stay rude: end the talk with one polite message.</translation>
    </message>
    <message>
        <source>Ancaman, pelecehan, atau pemerasan tidak perlu dibalas. Simpan buktinya, blokir, dan laporkan ke platform atau polisi.</source>
        <translation>Threats, harassment or extortion need no answer. Keep the proof, block, and report to the platform or the police.</translation>
    </message>
    <message>
        <source>Permintaan PIN, OTP, foto KTP, atau transfer ke nomor lain: jangan diikuti, siapa pun yang meminta.</source>
        <translation>Requests for a PIN, an OTP, a photo of your identity card or a transfer to another number: do not follow them, whoever asks.</translation>
    </message>
</context>
<context>
    <name>TooEarly</name>
    <message>
        <source>Tiga pertanyaan</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Bisa diisi mulai {day}. Angkanya masih terus bertambah.</source>
        <translation>Can be filled in from {day}. The numbers are still growing.</translation>
    </message>
</context>
<context>
    <name>TrialDrawer</name>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Satu kalimat sudah cukup.</source>
        <translation>One sentence is enough.</translation>
    </message>
    <message>
        <source>Yang kupelajari</source>
        <translation>What I learned</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ubah rencana</source>
        <translation>Edit the plan</translation>
    </message>
    <message>
        <source>Hentikan hari ini</source>
        <translation>Stop today</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan pelajaran</source>
        <translation>Save lesson</translation>
    </message>
    <message>
        <source>Uji kecil {number}</source>
        <translation>Small test {number}</translation>
    </message>
    <message>
        <source>Keputusan menurut aturan</source>
        <translation>Verdict by the rules</translation>
    </message>
    <message>
        <source>Laba bersih</source>
        <translation>Net profit</translation>
    </message>
    <message>
        <source>setelah semua biaya uji</source>
        <translation>after all costs of the test</translation>
    </message>
    <message>
        <source>biaya uji {cost}</source>
        <translation>cost of the test {cost}</translation>
    </message>
    <message>
        <source>Pesanan terbayar</source>
        <translation>Paid orders</translation>
    </message>
    <message>
        <source>Biaya per pesanan</source>
        <translation>Cost per order</translation>
    </message>
    <message>
        <source>balik modal tidak diketahui</source>
        <translation>break-even not known</translation>
    </message>
    <message>
        <source>balik modal di {orders}</source>
        <translation>break-even at {orders}</translation>
    </message>
    <message>
        <source>Dari mana angkanya</source>
        <translation>Where the numbers come from</translation>
    </message>
    <message>
        <source>Lihat pesanannya</source>
        <translation>See its orders</translation>
    </message>
    <message>
        <source>Audiens, menurut pesanan terbayar</source>
        <translation>Audiences, by paid orders</translation>
    </message>
    <message>
        <source>Siapa yang membeli</source>
        <translation>Who bought</translation>
    </message>
    <message numerus="yes">
        <source>{orders} pesanan berisi produk tanpa HPP, jadi laba belum bisa dihitung.</source>
        <translation>
            <numerusform>{orders} order holds a product without a cost, so profit can’t be worked out yet.</numerusform>
            <numerusform>{orders} orders hold a product without a cost, so profit can’t be worked out yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dikunci {day}, sebelum hasilnya ada.</source>
        <translation>Locked {day}, before there were results.</translation>
    </message>
    <message>
        <source>Perubahan sejak mulai</source>
        <translation>Changes since the start</translation>
    </message>
    <message>
        <source>Belum ada yang diubah.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>{day}: {change}</source>
        <translation>{day}: {change}</translation>
    </message>
</context>
<context>
    <name>TrialEditor</name>
    <message>
        <source>Rencana uji ini belum disimpan.</source>
        <translation>The plan of this test is not saved yet.</translation>
    </message>
    <message>
        <source>Uji ini sudah mulai. Yang kamu ubah dicatat dengan tanggalnya.</source>
        <translation>This test has started. What you change is noted with its date.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Simpan rencana</source>
        <translation>Save plan</translation>
    </message>
    <message>
        <source>Mulai uji</source>
        <translation>Start the test</translation>
    </message>
    <message>
        <source>Mengunci rencana dengan titik balik modalnya (Ctrl+Enter)</source>
        <translation>Locks the plan with its break-even (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Uji baru</source>
        <translation>New test</translation>
    </message>
    <message>
        <source>Uji kecil {number}</source>
        <translation>Small test {number}</translation>
    </message>
    <message>
        <source>Sampai {day}.</source>
        <translation>Until {day}.</translation>
    </message>
    <message>
        <source>Rencana uji disimpan.</source>
        <translation>Plan of the test saved.</translation>
    </message>
    <message>
        <source>Uji dimulai. Rencananya dikunci dengan titik balik modalnya.</source>
        <translation>The test has started. Its plan is locked with its break-even.</translation>
    </message>
    <message>
        <source>Perubahan disimpan dan dicatat.</source>
        <translation>Changes saved and noted.</translation>
    </message>
</context>
<context>
    <name>TrialFields</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Yang diuji: mitra atau iklan</source>
        <translation>What is tested: a partner or an ad</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Aku menduga …</source>
        <translation>I expect …</translation>
    </message>
    <message>
        <source>Contoh kalimat dugaan</source>
        <translation>Examples of what to expect</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tempat iklan</source>
        <translation>Where the ad runs</translation>
    </message>
    <message>
        <source>Dugaanku</source>
        <translation>What I expect</translation>
    </message>
    <message>
        <source>Satu kalimat yang bisa terbukti salah.</source>
        <translation>One sentence that can turn out wrong.</translation>
    </message>
    <message>
        <source>Yang diuji</source>
        <translation>What is tested</translation>
    </message>
    <message>
        <source>Biaya dan balik modal</source>
        <translation>Costs and break-even</translation>
    </message>
    <message>
        <source>Modal sampel (Rp)</source>
        <translation>Cost of samples (Rp)</translation>
    </message>
    <message>
        <source>HPP dan ongkirnya, bukan harga jual.</source>
        <translation>What they cost you, with shipping; not their price.</translation>
    </message>
    <message>
        <source>Imbalan (Rp)</source>
        <translation>Fee (Rp)</translation>
    </message>
    <message>
        <source>Buah per pesanan</source>
        <translation>Pieces per order</translation>
    </message>
    <message>
        <source>Dijual di</source>
        <translation>Sold on</translation>
    </message>
    <message>
        <source>Satu pesanan berisi</source>
        <translation>One order holds</translation>
    </message>
    <message>
        <source>Persen</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Potongan dalam persen atau rupiah</source>
        <translation>Discount in percent or rupiah</translation>
    </message>
    <message>
        <source>Potongan (%)</source>
        <translation>Discount (%)</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Discount (Rp)</translation>
    </message>
    <message>
        <source>Kode dan potongan</source>
        <translation>Code and discount</translation>
    </message>
    <message>
        <source>Bentuk potongan</source>
        <translation>Kind of discount</translation>
    </message>
    <message>
        <source>Lama dan aturan berhenti</source>
        <translation>Length and stop rule</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lama (hari)</source>
        <translation>Length (days)</translation>
    </message>
    <message>
        <source>Periksa setelah hari ke-</source>
        <translation>Check after day</translation>
    </message>
    <message>
        <source>Lanjut kalau paling sedikit (pesanan)</source>
        <translation>Go on with at least (orders)</translation>
    </message>
    <message>
        <source>Catatan berhenti</source>
        <translation>Note on stopping</translation>
    </message>
    <message>
        <source>Misalnya: berhenti juga kalau stoknya habis.</source>
        <translation>For example: stop as well when stock runs out.</translation>
    </message>
    <message>
        <source>Biaya lain (Rp)</source>
        <translation>Other costs (Rp)</translation>
    </message>
    <message>
        <source>Contoh kalimat …</source>
        <translation>Examples …</translation>
    </message>
    <message>
        <source>produk kami</source>
        <translation>our products</translation>
    </message>
    <message>
        <source>Ibu muda lebih sering memesan {product} daripada pekerja kantor.</source>
        <translation>Young mothers order {product} more often than office workers.</translation>
    </message>
    <message>
        <source>Video pembuatan {product} membawa pesanan, bukan hanya penonton.</source>
        <translation>A video of how {product} is made brings orders, not only viewers.</translation>
    </message>
    <message>
        <source>mitra ini</source>
        <translation>this partner</translation>
    </message>
    <message>
        <source>Iklan menjelang gajian membawa pesanan yang menutup biayanya.</source>
        <translation>An ad shortly before payday brings orders that cover its cost.</translation>
    </message>
    <message>
        <source>Pengikut {name} akan membeli {product} setelah melihat cara memakainya.</source>
        <translation>Followers of {name} will buy {product} once they see how it is used.</translation>
    </message>
    <message>
        <source>Satu cerita jujur dari {name} membawa pesanan yang menutup biayanya.</source>
        <translation>One honest story from {name} brings orders that cover its cost.</translation>
    </message>
    <message>
        <source>Pembeli dari {name} akan kembali membeli tanpa kode.</source>
        <translation>Buyers from {name} will buy again without a code.</translation>
    </message>
    <message>
        <source>Pesanan seperti biasanya</source>
        <translation>A usual order</translation>
    </message>
</context>
<context>
    <name>TrialRules</name>
    <message>
        <source>Lihat aturannya</source>
        <translation>See the rules</translation>
    </message>
    <message>
        <source>Ditanyakan dari atas. Yang pertama cocok menentukan.</source>
        <translation>Asked from the top. The first that fits decides.</translation>
    </message>
    <message>
        <source>Sembunyikan aturannya</source>
        <translation>Hide the rules</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Uji baru</source>
        <translation>New test</translation>
    </message>
    <message>
        <source>satu pertanyaan, satu kode, biaya kecil</source>
        <translation>one question, one code, small costs</translation>
    </message>
    <message>
        <source>Uji kecil</source>
        <translation>Small tests</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Iklan</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Iklan {place}</source>
        <translation>Ad on {place}</translation>
    </message>
    <message>
        <source>Mitra yang sudah dihapus</source>
        <translation>A deleted partner</translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Biaya paling banyak {cost}, lalu selesai {last}.</source>
        <translation>Costs at most {cost}, and ends {last}.</translation>
    </message>
    <message>
        <source>Tidak dihentikan lebih awal. {budget}</source>
        <translation>Not stopped early. {budget}</translation>
    </message>
    <message>
        <source>Berhenti lebih awal kalau sampai {day} (hari ke-{number}) belum ada {orders} pesanan terbayar lewat kode. {budget}</source>
        <translation>Stops early if paid orders by code are fewer than {orders} by {day} (day {number}). {budget}</translation>
    </message>
    <message>
        <source>Masih rencana. Belum ada yang berjalan, belum ada biaya.</source>
        <translation>Still a plan. Nothing runs yet, nothing costs yet.</translation>
    </message>
    <message>
        <source>Mulai {day}, {days} hari lagi. Rencananya sudah dikunci.</source>
        <translation>Starts {day}, days to go: {days}. The plan is locked.</translation>
    </message>
    <message>
        <source>{orders} pesanan terbayar lewat kode.</source>
        <translation>Paid orders by code: {orders}.</translation>
    </message>
    <message>
        <source>{orders} pesanan terbayar lewat kode, balik modal di {needed}.</source>
        <translation>Paid orders by code: {orders}, break-even at {needed}.</translation>
    </message>
    <message>
        <source>Selesai {day}. {done}</source>
        <translation>Ended {day}. {done}</translation>
    </message>
    <message>
        <source>Hari ke-{number} dari {days}. {done}</source>
        <translation>Day {number} of {days}. {done}</translation>
    </message>
    <message>
        <source>Aturan berhentimu terpenuhi: kamu boleh menghentikannya dengan tenang.</source>
        <translation>Your stop rule is met: you may stop it in peace.</translation>
    </message>
    <message>
        <source>Aturan berhenti diperiksa setelah {day}.</source>
        <translation>The stop rule is checked after {day}.</translation>
    </message>
    <message>
        <source>Aturan berhenti sudah diperiksa: lanjut sampai selesai.</source>
        <translation>The stop rule was checked: go on to the end.</translation>
    </message>
    <message>
        <source>{orders} atau lebih</source>
        <translation>{orders} or more</translation>
    </message>
    <message>
        <source>{field} audiens {place}</source>
        <translation>{field} of audience {place}</translation>
    </message>
    <message>
        <source>{field}: {before} menjadi {after}</source>
        <translation>{field}: {before} to {after}</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tempat iklan</source>
        <translation>Where the ad runs</translation>
    </message>
    <message>
        <source>uji-kecil-{number}.pdf</source>
        <translation>small-test-{number}.pdf</translation>
    </message>
    <message>
        <source>Dugaan</source>
        <translation>What you expect</translation>
    </message>
    <message>
        <source>Uji kecil {number}</source>
        <translation>Small test {number}</translation>
    </message>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Jumlah per pesanan</source>
        <translation>Quantity per order</translation>
    </message>
    <message>
        <source>Dijual di</source>
        <translation>Sold on</translation>
    </message>
    <message>
        <source>Modal sampel</source>
        <translation>Cost of samples</translation>
    </message>
    <message>
        <source>Imbalan</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hari pemeriksaan</source>
        <translation>Check day</translation>
    </message>
    <message>
        <source>Pesanan paling sedikit</source>
        <translation>Fewest orders</translation>
    </message>
    <message>
        <source>Balik modal</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Aturan berhenti</source>
        <translation>Stop rule</translation>
    </message>
    <message>
        <source>Catatan berhenti</source>
        <translation>Note on stopping</translation>
    </message>
    <message>
        <source>{cost} per pesanan terbayar; laba bersih {profit}.</source>
        <translation>{cost} per paid order; net profit {profit}.</translation>
    </message>
    <message>
        <source>{orders} pesanan terbayar ({evidence}).</source>
        <translation>Paid orders: {orders} ({evidence}).</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Dari mana angkanya</source>
        <translation>Where the numbers come from</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyers</translation>
    </message>
    <message>
        <source>Audiens</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Yang kupelajari</source>
        <translation>What I learned</translation>
    </message>
    <message>
        <source>Batas bawah: {orders} pesanan dengan kode uji ini.</source>
        <translation>Floor, orders with this test’s code: {orders}.</translation>
    </message>
    <message>
        <source>{orders} di antaranya di luar hari uji.</source>
        <translation>{orders} of them outside the days of the test.</translation>
    </message>
    <message>
        <source>Kata pembeli: {orders} pesanan lagi menyebutnya, tanpa kode.</source>
        <translation>Buyer told us, orders that name it without a code: {orders}.</translation>
    </message>
    <message>
        <source>{orders} pesanan dengan kode belum dibayar, jadi belum dihitung.</source>
        <translation>Orders with the code that are not paid, so not counted yet: {orders}.</translation>
    </message>
    <message>
        <source>Batas atas: {orders} pesanan.</source>
        <translation>Ceiling, orders: {orders}.</translation>
    </message>
    <message>
        <source>{new} pembeli baru, {returning} pembeli lama. {back} pembeli baru sudah kembali membeli.</source>
        <translation>New buyers: {new}, returning buyers: {returning}. New buyers who have bought again: {back}.</translation>
    </message>
    <message>
        <source>{orders} pesanan tanpa nama pembeli.</source>
        <translation>Orders without a buyer’s name: {orders}.</translation>
    </message>
    <message>
        <source>{orders} pesanan, {each} per pesanan, biaya {cost}, kode {code}</source>
        <translation>Orders: {orders}, {each} per order, cost {cost}, code {code}</translation>
    </message>
    <message>
        <source>sampel {amount}</source>
        <translation>samples {amount}</translation>
    </message>
    <message>
        <source>imbalan {amount}</source>
        <translation>fee {amount}</translation>
    </message>
    <message>
        <source>iklan {amount}</source>
        <translation>ads {amount}</translation>
    </message>
    <message>
        <source>lain-lain {amount}</source>
        <translation>other {amount}</translation>
    </message>
    <message>
        <source>{total}: {parts}</source>
        <translation>{total}: {parts}</translation>
    </message>
    <message>
        <source>Tidak diketahui saat mulai: HPP atau harganya belum ada.</source>
        <translation>Not known at the start: cost or price was missing.</translation>
    </message>
    <message>
        <source>Tidak tercapai: satu pesanan menyisakan {left}.</source>
        <translation>Out of reach: one order leaves {left}.</translation>
    </message>
    <message>
        <source>{orders} pesanan, karena satu pesanan menyisakan {left}.</source>
        <translation>Orders: {orders}, because one order leaves {left}.</translation>
    </message>
    <message>
        <source>Biaya iklan</source>
        <translation>Cost of ads</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>{orders} pesanan lewat kode menutup semua biaya, dengan laba bersih {profit}.</source>
        <translation>Orders by code ({orders}) cover all costs, with a net profit of {profit}.</translation>
    </message>
    <message>
        <source>Aturan berhenti yang kamu tulis sebelum mulai terpenuhi: {seen} pesanan, padahal paling sedikit {least}.</source>
        <translation>The stop rule you wrote before the start is met: orders {seen}, at least {least} were needed.</translation>
    </message>
    <message>
        <source>Batas atasnya pun hanya {ceiling} pesanan, padahal balik modal di {needed}. Hasil serendah itu jarang ({rare}) pada uji yang sebenarnya balik modal.</source>
        <translation>Even the ceiling is only {ceiling}, with break-even at {needed}. So low a result is rare ({rare}) for a test that really pays back.</translation>
    </message>
    <message>
        <source>Setelah diskon, satu pesanan menyisakan {left}: berapa pun pesanannya, uji ini tidak balik modal. Ubah harga atau diskonnya dulu.</source>
        <translation>After the discount one order leaves {left}: however many come, this test will not pay back. Change the price or the discount first.</translation>
    </message>
    <message>
        <source>{orders} pembeli datang lewat kode, tetapi biayanya belum tertutup (kurang {profit}). Ubah satu hal saja, lalu uji lagi.</source>
        <translation>Buyers came by code ({orders}), but costs are not covered yet ({profit} short). Change one thing only, then test again.</translation>
    </message>
    <message>
        <source>{unknown} pesanan berisi produk tanpa HPP, jadi labanya belum diketahui. Isi HPP-nya, lalu lihat lagi.</source>
        <translation>Orders with a product without cost: {unknown}, so profit is not known yet. Fill in the costs, then look again.</translation>
    </message>
    <message>
        <source>Baru {days} hari. Uji perlu paling sedikit {shortest} hari, supaya tiap hari dalam seminggu ikut terlihat.</source>
        <translation>Days so far: {days}. A test needs at least {shortest} days, so that every day of the week is seen.</translation>
    </message>
    <message>
        <source>Baru {orders} pesanan lewat kode. Dengan pesanan sesedikit ini, bagus atau jelek bisa kebetulan.</source>
        <translation>Orders by code so far: {orders}. With so few, good or bad may be chance.</translation>
    </message>
    <message>
        <source>HPP produk yang terjual belum diisi.</source>
        <translation>The cost of a product that was sold is missing.</translation>
    </message>
    <message>
        <source>Paling sedikit {enough} pesanan terbayar lewat kode, dan semua biaya tertutup. Di bawah itu, untung bisa kebetulan.</source>
        <translation>At least {enough} paid orders by code, and all costs covered. Below that, a profit may be chance.</translation>
    </message>
    <message>
        <source>Aturan berhenti yang ditulis sebelum mulai terpenuhi.</source>
        <translation>The stop rule written before the start is met.</translation>
    </message>
    <message>
        <source>Berjalan kurang dari {days} hari: belum semua hari terlihat.</source>
        <translation>It ran for less than {days} days: not every day was seen.</translation>
    </message>
    <message>
        <source>Satu pesanan tidak menyisakan apa-apa setelah diskon.</source>
        <translation>One order leaves nothing after the discount.</translation>
    </message>
    <message>
        <source>Batas atas pun di bawah balik modal, dan hasil serendah itu hanya terjadi paling banyak {rare} kali dari 100 pada uji yang balik modal.</source>
        <translation>Even the ceiling is below break-even, and so low a result happens at most {rare} times in 100 for a test that pays back.</translation>
    </message>
    <message>
        <source>Paling sedikit {enough} pesanan lewat kode, tetapi belum balik modal.</source>
        <translation>At least {enough} orders by code, but no break-even yet.</translation>
    </message>
    <message>
        <source>Selain itu: pesanannya terlalu sedikit.</source>
        <translation>Otherwise: too few orders.</translation>
    </message>
    <message>
        <source>Batas atas tidak bisa dipisahkan: {others} berjalan di hari yang sama.</source>
        <translation>The ceiling can’t be told apart: {others} ran on the same days.</translation>
    </message>
    <message>
        <source>Batas atas belum bisa dihitung: belum ada hari biasa di dalam uji ini yang lewat.</source>
        <translation>The ceiling can’t be worked out yet: no ordinary day of this test has passed.</translation>
    </message>
    <message>
        <source>Batas atas belum bisa dihitung: perlu paling sedikit {weeks} minggu penjualan biasa sebelum uji ini.</source>
        <translation>The ceiling can’t be worked out yet: it needs at least {weeks} weeks of usual sales before this test.</translation>
    </message>
    <message>
        <source>Di hari-hari ini ada {orders} pesanan. Biasanya {mid} (separuh minggu di antara {low} dan {high}, dari {weeks} minggu sebelumnya), jadi kira-kira {least} sampai {most} di luar kebiasaan. Ini perkiraan, bukan bukti.</source>
        <translation>Orders on these days: {orders}. Usually {mid} (half of the {weeks} weeks before lie between {low} and {high}), so about {least} to {most} beyond the usual. This is an estimate, not proof.</translation>
    </message>
    <message>
        <source>{days} hari khusus di dalamnya hanya dihitung pesanan yang jelas asalnya.</source>
        <translation>On special days among them ({days}), only orders of known origin count.</translation>
    </message>
    <message>
        <source>Isi biaya iklan kedua audiens untuk membandingkannya.</source>
        <translation>Fill in the ad costs of both audiences to compare them.</translation>
    </message>
    <message>
        <source>Kedua audiens belum bisa dibedakan: selisih sekecil ini sering terjadi kebetulan.</source>
        <translation>The two audiences can’t be told apart yet: so small a difference often happens by chance.</translation>
    </message>
    <message>
        <source>{audience} membawa pesanan terbayar yang jelas lebih murah: {cost} per pesanan.</source>
        <translation>{audience} brought paid orders that are clearly cheaper: {cost} per order.</translation>
    </message>
    <message>
        <source>kurang dari 1 dari 100</source>
        <translation>less than 1 in 100</translation>
    </message>
    <message>
        <source>{times} dari 100</source>
        <translation>{times} in 100</translation>
    </message>
    <message>
        <source>Uji {subject} dihentikan hari ini. Lihat apa yang bisa dipelajari.</source>
        <translation>The test {subject} is stopped today. See what can be learned.</translation>
    </message>
    <message>
        <source>Pelajaran dari uji {subject} disimpan.</source>
        <translation>The lesson of the test {subject} is saved.</translation>
    </message>
    <message>
        <source>Uji {subject} dihapus. Kode dan pesanannya tetap ada.</source>
        <translation>The test {subject} is deleted. Its codes and orders stay.</translation>
    </message>
    <message>
        <source>Daftar uji kecil</source>
        <translation>List of small tests</translation>
    </message>
    <message>
        <source>Yang diuji</source>
        <translation>What is tested</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Per pesanan</source>
        <translation>Per order</translation>
    </message>
    <message>
        <source>Biaya uji dibagi pesanan terbayar lewat kode</source>
        <translation>Cost of the test divided by paid orders by code</translation>
    </message>
    <message>
        <source>Laba bersih</source>
        <translation>Net profit</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Pilihan lain</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Dari yang terbukti lewat kode sampai yang mungkin</source>
        <translation>From those proven by code to those that may be</translation>
    </message>
</context>
<context>
    <name>TrialsSection</name>
    <message>
        <source>Uji baru</source>
        <translation>New test</translation>
    </message>
    <message>
        <source>Uji kecil dulu, baru lanjut</source>
        <translation>Test small first, then go on</translation>
    </message>
    <message>
        <source>Uji kecil menjawab satu pertanyaan dengan biaya yang sanggup kamu relakan. Balik modal dan aturan berhentinya ditulis sebelum uangmu keluar, jadi hasilnya tidak perlu ditebak.</source>
        <translation>A small test answers one question at a cost you can let go. Break-even and stop rule are written before you spend money, so that nobody has to guess what came of it.</translation>
    </message>
    <message>
        <source>Kapan diulang, diubah, atau dihentikan</source>
        <translation>When to repeat, change or stop</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lihat uji {subject}</source>
        <translation>See the test {subject}</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Lihat hasilnya</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Uji lagi dengan mitra ini</source>
        <translation>Test with this partner again</translation>
    </message>
    <message>
        <source>Hentikan hari ini</source>
        <translation>Stop today</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Nama usaha</source>
        <translation>Business name</translation>
    </message>
    <message>
        <source>Yang dibuat</source>
        <translation>What you make</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Bio singkat</source>
        <translation>Short bio</translation>
    </message>
    <message>
        <source>Yang kamu pegang</source>
        <translation>What you stand for</translation>
    </message>
    <message>
        <source>Akun resmi</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Nomor WhatsApp untuk pesanan</source>
        <translation>WhatsApp number for orders</translation>
    </message>
    <message>
        <source>Cara bayar resmi</source>
        <translation>Official ways to pay</translation>
    </message>
    <message>
        <source>Nama penerima bayaran</source>
        <translation>Name that payments go to</translation>
    </message>
    <message>
        <source>Portofolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Jam balas</source>
        <translation>Reply hours</translation>
    </message>
    <message>
        <source>Yang tidak dibagikan</source>
        <translation>Not to be shared</translation>
    </message>
    <message>
        <source>{made} buatan rumah dari {city}.</source>
        <translation>{made}, home-made in {city}.</translation>
    </message>
    <message>
        <source>{made} buatan rumah.</source>
        <translation>{made}, home-made.</translation>
    </message>
    <message>
        <source>{opening} Pesan lewat WhatsApp {phone}.</source>
        <translation>{opening} Order by WhatsApp {phone}.</translation>
    </message>
    <message>
        <source>kami</source>
        <translation>we</translation>
    </message>
    <message>
        <source>Akun resmi {shop}:</source>
        <translation>Official accounts of {shop}:</translation>
    </message>
    <message>
        <source>Pesanan lewat WhatsApp {phone}.</source>
        <translation>Orders by WhatsApp {phone}.</translation>
    </message>
    <message>
        <source>Akun atau nomor lain yang memakai nama kami bukan kami. Kami tidak pernah meminta PIN, OTP, atau kata sandi.</source>
        <translation>Other accounts or numbers that use our name are not ours. We never ask for a PIN, an OTP or a password.</translation>
    </message>
    <message>
        <source>Pembayaran hanya lewat {ways}.</source>
        <translation>Payments only by {ways}.</translation>
    </message>
    <message>
        <source>Pembayaran hanya lewat {ways}, atas nama {name}.</source>
        <translation>Payments only by {ways}, in the name of {name}.</translation>
    </message>
    <message>
        <source>Sertifikat halal</source>
        <translation>Halal certificate</translation>
    </message>
    <message>
        <source>WhatsApp {phone}</source>
        <translation>WhatsApp {phone}</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Yang kami pegang</source>
        <translation>What we stand for</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Pembayaran</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>{permit} {number}</source>
        <translation>{permit} {number}</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Kepercayaan</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Profil, akun resmi, dan batas</source>
        <translation>Profile, official accounts and boundaries</translation>
    </message>
    <message>
        <source>Buka…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Pemberitahuan privasi</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Lihat…</source>
        <translation>See…</translation>
    </message>
    <message>
        <source>Sebelum buka kanal baru</source>
        <translation>Before opening a new channel</translation>
    </message>
    <message>
        <source>Periksa…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Untuk pembeli, disusun dari yang disimpan toko ini; bisa dicetak</source>
        <translation>For buyers, made from what this shop keeps; can be printed</translation>
    </message>
    <message>
        <source>Tujuh pertanyaan, dan jawaban yang jujur</source>
        <translation>Seven questions, and an honest answer</translation>
    </message>
    <message>
        <source>{channel}, {day}: {result}</source>
        <translation>{channel}, {day}: {result}</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>{there} dari {all} sudah ada. Berikutnya: {next}</source>
        <translation>{there} of {all} are there. Next: {next}</translation>
    </message>
</context>
<context>
    <name>TrustEntryDialog</name>
    <message>
        <source>Catat yang diakui atau diubah</source>
        <translation>Note what was owned or changed</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Yang diakui atau yang baru</source>
        <translation>What was owned, or is new</translation>
    </message>
    <message>
        <source>Contoh: semua botol pakai tutup bersegel</source>
        <translation>For example: all bottles have sealed lids</translation>
    </message>
    <message>
        <source>Tanpa nama pembeli: catatan ini boleh kamu bagikan.</source>
        <translation>Without a buyer&apos;s name: you may share this entry.</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Contoh: tutup ulir tanpa segel</source>
        <translation>For example: screw lids without a seal</translation>
    </message>
    <message>
        <source>Untuk tema kritik</source>
        <translation>For the theme</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Dengan tema, kritik sebelum dan sesudahnya bisa dibandingkan.</source>
        <translation>With a theme, criticism before and after it can be compared.</translation>
    </message>
    <message>
        <source>Masuk catatan kepercayaan.</source>
        <translation>Added to the trust log.</translation>
    </message>
    <message>
        <source>Catatan dihapus.</source>
        <translation>Entry deleted.</translation>
    </message>
</context>
<context>
    <name>TrustKitDrawer</name>
    <message>
        <source>Kepercayaan</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Profil, akun resmi, dan batas</source>
        <translation>Profile, official accounts and boundaries</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Akun dan bayar</source>
        <translation>Accounts and payment</translation>
    </message>
    <message>
        <source>Portofolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Cetak profil</source>
        <translation>Print profile</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Belum ada yang bisa dicetak.</source>
        <translation>Nothing to print yet.</translation>
    </message>
    <message>
        <source>Profil usaha</source>
        <translation>Your business</translation>
    </message>
    <message>
        <source>profil-usaha.pdf</source>
        <translation>business-profile.pdf</translation>
    </message>
    <message>
        <source>{there} dari {all} sudah ada. Yang belum:</source>
        <translation>{there} of {all} are there. Missing:</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Isi {part}</source>
        <translation>Fill in {part}</translation>
    </message>
</context>
<context>
    <name>TrustLogDrawer</name>
    <message>
        <source>Testimoni &amp; Ulasan</source>
        <translation>Testimonials &amp; Reviews</translation>
    </message>
    <message>
        <source>Belajar dari kritik</source>
        <translation>Learn from criticism</translation>
    </message>
    <message>
        <source>Catatan kepercayaan</source>
        <translation>Trust log</translation>
    </message>
    <message>
        <source>Kesalahan yang kamu akui, dan apa yang kamu ubah karenanya. Boleh kamu ceritakan: orang percaya pada yang mau memperbaiki diri.</source>
        <translation>Mistakes that you own, and what you changed because of them. You may tell about them: people trust those who mend their ways.</translation>
    </message>
    <message>
        <source>Tema kritik</source>
        <translation>Themes of criticism</translation>
    </message>
    <message>
        <source>Terima kasih</source>
        <translation>Thank-yous</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Catat yang diakui atau diubah</source>
        <translation>Note what was owned or changed</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat</source>
        <translation>Nothing noted yet</translation>
    </message>
    <message>
        <source>Belum ada catatan. Mulai dari satu kritik: apa yang kamu akui, atau apa yang sekarang kamu lakukan lain?</source>
        <translation>Nothing noted yet. Begin with one criticism: what do you own, or what do you do differently now?</translation>
    </message>
    <message>
        <source>Ubah: {text}</source>
        <translation>Edit: {text}</translation>
    </message>
    <message>
        <source>Sebelumnya: {before}</source>
        <translation>Before: {before}</translation>
    </message>
    <message numerus="yes">
        <source>Karena %n kritik</source>
        <translation>
            <numerusform>Because of %n criticism</numerusform>
            <numerusform>Because of %n criticisms</numerusform>
        </translation>
    </message>
    <message>
        <source>Jadikan ide konten</source>
        <translation>Make it an idea</translation>
    </message>
    <message>
        <source>Jadikan ide konten: {text}</source>
        <translation>Make it an idea: {text}</translation>
    </message>
    <message>
        <source>Tersalin. Tinggal tempel di mana pun.</source>
        <translation>Copied. Just paste it anywhere.</translation>
    </message>
    <message>
        <source>catatan-kepercayaan.pdf</source>
        <translation>trust-log.pdf</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>Ketikan yang belum tersimpan</source>
        <translation>What was typed and not saved</translation>
    </message>
    <message>
        <source>{form}, kamu mengetiknya {when}. Sesudah cadangan dipulihkan, catatan yang sama bisa bernomor lain, jadi ketikan ini tidak diisikan sendiri. Salin yang masih perlu.</source>
        <translation>{form}, you typed it {when}. After a backup is restored, the same record may have another number, so this is not filled in by itself. Copy what you still need.</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Batalkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dibatalkan.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Diulangi.</source>
        <translation>Done again.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Buka cadangan terkunci</source>
        <translation>Open a locked backup</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{file} dikunci dengan kata sandi waktu cadangannya dibuat.</source>
        <translation>{file} was locked with a passphrase when the backup was made.</translation>
    </message>
</context>
<context>
    <name>UseForm</name>
    <message>
        <source>Untuk hadiah yang langsung diserahkan. Di pesanan, pakai di panel pesanan.</source>
        <translation>For a reward handed over on the spot. For an order, use it in the order’s panel.</translation>
    </message>
    <message>
        <source>Satu kartu penuh: {each} stempel.</source>
        <translation>A full card: stamps {each}.</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Dari saldo</source>
        <translation>From the balance</translation>
    </message>
    <message>
        <source>Pakai dari {balance}</source>
        <translation>Use of {balance}</translation>
    </message>
    <message>
        <source>Berapa</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Untuk apa</source>
        <translation>What for</translation>
    </message>
</context>
<context>
    <name>UseList</name>
    <message>
        <source>Sudah benar</source>
        <translation>This is fine</translation>
    </message>
    <message>
        <source>Tidak ditanyakan lagi</source>
        <translation>We will not ask again</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>terlihat naik</source>
        <translation>seems to rise</translation>
    </message>
    <message>
        <source>belum bisa dibedakan</source>
        <translation>can&apos;t be told apart yet</translation>
    </message>
    <message>
        <source>belum cukup data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>Terlihat naik</source>
        <translation>Seems to rise</translation>
    </message>
    <message>
        <source>Belum bisa dibedakan</source>
        <translation>Can&apos;t be told apart yet</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Tidak terlihat naik</source>
        <translation>Does not seem to rise</translation>
    </message>
    <message>
        <source>kira-kira {low}–{high}</source>
        <translation>about {low}–{high}</translation>
    </message>
    <message>
        <source>kira-kira {low} sampai {high}</source>
        <translation>about {low} to {high}</translation>
    </message>
    <message>
        <source>tidak terlihat naik</source>
        <translation>does not seem to rise</translation>
    </message>
    <message>
        <source>{verdict}, {about}</source>
        <translation>{verdict}, {about}</translation>
    </message>
    <message>
        <source>Selalu di hari yang sama, coba juga hari lain.</source>
        <translation>Always on the same weekday, try other days, too.</translation>
    </message>
    <message>
        <source>{group}: terlihat naik, {about} pesanan tambahan per unggahan.</source>
        <translation>{group}: seems to rise, {about} extra orders per post.</translation>
    </message>
    <message>
        <source>{group}: terlihat naik, {about} pesanan tambahan per unggahan mitra.</source>
        <translation>{group}: seems to rise, {about} extra orders per partner&apos;s post.</translation>
    </message>
    <message>
        <source>{group}: terlihat naik, {about} pesanan tambahan per hari iklan.</source>
        <translation>{group}: seems to rise, {about} extra orders per day of the ad.</translation>
    </message>
    <message>
        <source>{group}: tidak terlihat naik.</source>
        <translation>{group}: does not seem to rise.</translation>
    </message>
    <message>
        <source>{group}: belum bisa dibedakan.</source>
        <translation>{group}: can&apos;t be told apart yet.</translation>
    </message>
    <message>
        <source>{group}: belum cukup data.</source>
        <translation>{group}: too little data.</translation>
    </message>
    <message>
        <source>Sejauh ini: setelah unggahan {pillar}, pesanan terlihat naik, {about} per unggahan.</source>
        <translation>So far: after {pillar} posts orders seem to rise, {about} per post.</translation>
    </message>
    <message>
        <source>Setelah {pillar} juga, {about}.</source>
        <translation>After {pillar}, too, {about}.</translation>
    </message>
    <message>
        <source>Pilar lain belum bisa dibedakan.</source>
        <translation>The other pillars can&apos;t be told apart yet.</translation>
    </message>
    <message>
        <source>Pilar lain belum cukup data.</source>
        <translation>The other pillars have too little data.</translation>
    </message>
    <message>
        <source>Pilar lain belum bisa dibedakan, atau belum cukup datanya.</source>
        <translation>The other pillars can&apos;t be told apart yet, or have too little data.</translation>
    </message>
    <message>
        <source>Sejauh ini pengaruh tiap pilar pada pesanan belum bisa dibedakan dari kebetulan. Kode di unggahan, atau uji adil, membuatnya lebih jelas.</source>
        <translation>So far the effect of each pillar on orders can&apos;t be told from chance. Codes in posts, or a fair test, make it clearer.</translation>
    </message>
    <message>
        <source>Sejauh ini belum cukup data untuk membandingkan pilar.</source>
        <translation>So far there is too little data to compare pillars.</translation>
    </message>
    <message>
        <source>Sementara itu, beri kode pada tiap unggahan.</source>
        <translation>Meanwhile, give each post a code.</translation>
    </message>
</context>
<context>
    <name>VoiceTexts</name>
    <message>
        <source>Kak</source>
        <translation>there</translation>
    </message>
    <message>
        <source>Kak {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Halo {name}, terima kasih sudah memesan {product} di {shop}. Kalau sempat, ceritakan apa adanya: apa yang disukai, dan apa yang kurang, supaya kami bisa memperbaiki. Ceritanya tidak kami bagikan tanpa izin. Tidak perlu dibalas kalau sedang sibuk.</source>
        <translation>Hello {name}, thank you for ordering {product} from {shop}. If you have a moment, tell us as it is: what you liked, and what was missing, so that we can mend it. We do not share it without your consent. No need to answer if you are busy.</translation>
    </message>
    <message>
        <source>produk kami</source>
        <translation>our products</translation>
    </message>
    <message>
        <source>Halo {name}, terima kasih sudah menulis: “{words}” Boleh kami bagikan di akun {shop}? Tolong jawab tiga hal: di mana saja boleh (Instagram, TikTok, status WhatsApp), namanya ditulis bagaimana (lengkap, nama depan, inisial, atau tanpa nama), dan sampai kapan. Kalau tidak berkenan tidak apa-apa, dan izinnya boleh dicabut kapan saja.</source>
        <translation>Hello {name}, thank you for writing: “{words}” May we share it on the accounts of {shop}? Please answer three things: where it may appear (Instagram, TikTok, WhatsApp status), how to write your name (full, first name, initials, or without a name), and until when. It is fine if you would rather not, and you can withdraw it any time.</translation>
    </message>
    <message>
        <source>Yang disalin: {text}</source>
        <translation>What is copied: {text}</translation>
    </message>
    <message>
        <source>toko kami</source>
        <translation>our shop</translation>
    </message>
</context>
<context>
    <name>WaitingColumn</name>
    <message>
        <source>Pilihan untuk pesan yang dipilih</source>
        <translation>More for the chosen message</translation>
    </message>
    <message>
        <source>Menunggu balasan</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu. Semua sudah dibalas.</source>
        <translation>Nobody is waiting. All are answered.</translation>
    </message>
    <message>
        <source>Catat pertanyaan</source>
        <translation>Note a question</translation>
    </message>
    <message>
        <source>Baca berkas ekspor chat</source>
        <translation>Read a chat export</translation>
    </message>
    <message>
        <source>Semua pesan</source>
        <translation>All messages</translation>
    </message>
    <message>
        <source>Chat-mu tidak dibaca, kecuali berkas ekspor yang kamu pilih.</source>
        <translation>Your chats are not read, except for export files that you choose.</translation>
    </message>
    <message>
        <source>Belum ada pesan yang dicatat.</source>
        <translation>No messages noted yet.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sudah dibalas</source>
        <translation>Answered already</translation>
    </message>
    <message>
        <source>Tidak perlu dibalas</source>
        <translation>Needs no answer</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sudah jadi ide konten</source>
        <translation>An idea for a post already</translation>
    </message>
    <message>
        <source>Jadikan ide konten</source>
        <translation>Make it an idea</translation>
    </message>
    <message>
        <source>Catat sebagai testimoni</source>
        <translation>Note as a testimonial</translation>
    </message>
    <message>
        <source>Catat sebagai kritik</source>
        <translation>Note as criticism</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Menunggu data toko</source>
        <translation>Waiting for the shop&apos;s data</translation>
    </message>
    <message>
        <source>Sedang dipakai program lain. Ditunggu sebentar, paling lama 5 detik.</source>
        <translation>Another program is using it. Waiting a little, 5 seconds at most.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Sudah kuperiksa</source>
        <translation>I have checked it</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Produk</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Tanpa tgl</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Tanpa tanggal jadi</source>
        <translation>Without a due date</translation>
    </message>
    <message>
        <source>Stok</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>To make</translation>
    </message>
    <message>
        <source>Lebih banyak dari yang sanggup dibuat seminggu</source>
        <translation>More than one week allows</translation>
    </message>
    <message>
        <source>{pieces} dari {capacity}</source>
        <translation>{pieces} of {capacity}</translation>
    </message>
    <message>
        <source>Harus jadi</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pembeli</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Belum lunas</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Tidak ada yang perlu dibuat</source>
        <translation>Nothing to make</translation>
    </message>
    <message>
        <source>Pesanan yang belum dikirim muncul di sini menurut tanggal jadinya. Isi “Harus jadi” saat mencatat pesanan.</source>
        <translation>Orders that are not sent yet show up here by their due date. Fill in “Due” when you add an order.</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Minggu depan</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Minggu yang dilihat</source>
        <translation>Week shown</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Cetak daftar A4 untuk dapur (Ctrl+P)</source>
        <translation>Print an A4 list for the kitchen (Ctrl+P)</translation>
    </message>
    <message>
        <source>Lewat tanggal</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Perlu dibuat</source>
        <translation>To make</translation>
    </message>
    <message>
        <source>Pesanan terbuka</source>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>Belum lunas</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Yang perlu dibuat menurut produk</source>
        <translation>What to make by product</translation>
    </message>
    <message>
        <source>Pesanannya</source>
        <translation>The orders</translation>
    </message>
    <message>
        <source>Lihat semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Pesanan yang perlu dibuat</source>
        <translation>Orders to make</translation>
    </message>
    <message>
        <source>Spasi untuk memilih, Enter untuk membuka.</source>
        <translation>Space to select, Enter to open.</translation>
    </message>
    <message>
        <source>Sudah jadi, dikirim</source>
        <translation>Made and shipped</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark completed</translation>
    </message>
    <message>
        <source>Cetak slip</source>
        <translation>Print slips</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan lain masih terbuka, lebih dari 30 hari lalu dan tanpa tanggal jadi. Tidak dihitung di sini.</source>
        <translation>
            <numerusform>%n other order is still open, from more than 30 days ago and without a due date. It is not counted here.</numerusform>
            <numerusform>%n other orders are still open, from more than 30 days ago and without a due date. They are not counted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buah</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n produk melebihi kapasitas</source>
        <translation>
            <numerusform>%n product exceeds your capacity</numerusform>
            <numerusform>%n products exceed your capacity</numerusform>
        </translation>
    </message>
    <message>
        <source>Pesanan berisi {product}</source>
        <translation>Orders with {product}</translation>
    </message>
    <message numerus="yes">
        <source>%n dipilih</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan ditandai “{state}”.</source>
        <translation>
            <numerusform>%n order marked “{state}”.</numerusform>
            <numerusform>%n orders marked “{state}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>perlu-dibuat-{day}.pdf</source>
        <translation>to-make-{day}.pdf</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Kapasitas minggu ini</source>
        <translation>This week’s capacity</translation>
    </message>
    <message>
        <source>Isi minggu</source>
        <translation>This week’s mix</translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>{words}, {out} sudah tayang</source>
        <translation>{words}, published {out}</translation>
    </message>
    <message>
        <source>{posts} dari {pace} konten</source>
        <translation>Posts: {posts} of {pace}</translation>
    </message>
    <message>
        <source>Minggu ini cukup padat.</source>
        <translation>This week is rather full.</translation>
    </message>
    <message>
        <source>{pillar} {count}</source>
        <translation>{pillar} {count}</translation>
    </message>
    <message>
        <source>Kira-kira {minutes}</source>
        <translation>About {minutes}</translation>
    </message>
    <message>
        <source>{minutes} dari {possible}</source>
        <translation>{minutes} of {possible}</translation>
    </message>
    <message>
        <source>Minggu ini cukup padat. Boleh ada yang digeser.</source>
        <translation>This week is rather full. Something may move.</translation>
    </message>
    <message>
        <source>Seimbang: keempat pilar ada minggu ini.</source>
        <translation>Balanced: all four pillars are in this week.</translation>
    </message>
    <message>
        <source>Kapasitas minggu ini sudah penuh. Boleh istirahat.</source>
        <translation>This week is full. You may rest.</translation>
    </message>
</context>
<context>
    <name>WinBack</name>
    <message>
        <source>Halo Kak {nama}, apa kabar? Terima kasih pernah memesan {produk} di {toko}. Kalau sedang ingin lagi atau ada masukan, kabari aku ya. Tidak perlu dibalas kalau sedang sibuk.</source>
        <translation>Hello {nama}, how are you? Thank you for ordering {produk} from {toko}. If you would like more, or have a thought to share, let me know. No need to answer if you are busy.</translation>
    </message>
    <message>
        <source>produk kami</source>
        <translation>our products</translation>
    </message>
    <message>
        <source>toko kami</source>
        <translation>our shop</translation>
    </message>
</context>
<context>
    <name>WinBackCard</name>
    <message>
        <source>Ubah teks dan jeda</source>
        <translation>Change text and pause</translation>
    </message>
    <message>
        <source>Sapa yang lama tak mampir</source>
        <translation>Greet those long away</translation>
    </message>
    <message>
        <source>Belum cukup data. Irama belanja terlihat setelah ada {count} kunjungan ulang.</source>
        <translation>Not enough data. A rhythm shows once buyers have come back {count} times.</translation>
    </message>
    <message>
        <source>Tidak ada yang lebih lama dari biasanya. Tidak perlu menyapa siapa pun.</source>
        <translation>Nobody is away longer than usual. No need to greet anyone.</translation>
    </message>
    <message numerus="yes">
        <source>Mereka belum kembali lebih lama dari kebiasaan masing-masing. Sapa seperlunya, paling sering sekali dalam {weeks} minggu, dan tidak apa-apa kalau tidak dibalas.</source>
        <translation>
            <numerusform>They have been away longer than is usual for each of them. Greet them sparingly, at most once in {weeks} week, and it is fine if they do not answer.</numerusform>
            <numerusform>They have been away longer than is usual for each of them. Greet them sparingly, at most once in {weeks} weeks, and it is fine if they do not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang lain menyusul, tidak harus hari ini.</source>
        <translation>
            <numerusform>%n more person can follow, not necessarily today.</numerusform>
            <numerusform>%n more people can follow, not necessarily today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang sudah disapa dalam {weeks} minggu ini.</source>
        <translation>
            <numerusform>%n person was greeted in the last weeks ({weeks}).</numerusform>
            <numerusform>%n people were greeted in the last weeks ({weeks}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Salin sapaan</source>
        <translation>Copy greeting</translation>
    </message>
    <message>
        <source>Salin sapaan untuk {name}</source>
        <translation>Copy the greeting for {name}</translation>
    </message>
    <message>
        <source>Tandai {name} sudah disapa</source>
        <translation>Mark {name} as greeted</translation>
    </message>
    <message>
        <source>Jangan hubungi {name} lagi</source>
        <translation>Do not contact {name} any more</translation>
    </message>
    <message numerus="yes">
        <source>Biasanya tiap {usual} hari, sekarang sudah {away} hari.</source>
        <translation>
            <numerusform>Usually every {usual} day, now {away} days.</numerusform>
            <numerusform>Usually every {usual} days, now {away} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sudah {away} hari. Belum ada 3 kali belanja, jadi dibandingkan dengan pembeli lain ({usual} hari).</source>
        <translation>
            <numerusform>{away} days by now. Fewer than 3 purchases, so compared with other buyers ({usual} day).</numerusform>
            <numerusform>{away} days by now. Fewer than 3 purchases, so compared with other buyers ({usual} days).</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} Suka {product}.</source>
        <translation>{words} Likes {product}.</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Yang terbuka ini tidak dicetak. Tutup dulu untuk mencetak halamannya.</source>
        <translation>What is open here is not for paper. Close it to print the page.</translation>
    </message>
    <message>
        <source>Semua sudah tersimpan.</source>
        <translation>Everything is saved.</translation>
    </message>
</context>
<context>
    <name>WipeDialog</name>
    <message>
        <source>HAPUS SEMUA</source>
        <translation>DELETE EVERYTHING</translation>
    </message>
    <message>
        <source>Hapus semua data?</source>
        <translation>Delete all data?</translation>
    </message>
    <message>
        <source>Cadangkan dulu…</source>
        <translation>Back up first…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hapus semua</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Ketik {word}</source>
        <translation>Type {word}</translation>
    </message>
    <message>
        <source>Dihapus dari laptop ini: {orders} pesanan, {posts} konten, semua pembeli, testimoni, pesan, dan pengaturan; juga cadangan otomatis, ketikan yang belum disimpan, catatan masalah, dan toko latihan. Ini tidak bisa dibatalkan.</source>
        <translation>Deleted from this laptop: {orders} orders, {posts} posts, all buyers, testimonials, messages and settings; also automatic backups, what was typed and not saved, notes of problems, and the practice shop. This can&apos;t be taken back.</translation>
    </message>
    <message>
        <source>Berkas Excel, PDF, dan cadangan yang kamu simpan sendiri tidak ikut dihapus.</source>
        <translation>Excel files, PDFs and backups that you saved yourself are not deleted.</translation>
    </message>
    <message>
        <source>Cadangan di {place} juga tidak ikut dihapus; tempat itu sedang tidak terpasang.</source>
        <translation>Backups in {place} are not deleted either; that place is not connected.</translation>
    </message>
    <message numerus="yes">
        <source>Di {place} ada %n cadangan, {size}. Semuanya tetap di sana.</source>
        <translation>
            <numerusform>In {place} there is %n backup, {size}. It stays there.</numerusform>
            <numerusform>In {place} there are %n backups, {size}. They all stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hapus juga %n cadangan di sana</source>
        <translation>
            <numerusform>Also delete the %n backup there</numerusform>
            <numerusform>Also delete the %n backups there</numerusform>
        </translation>
    </message>
    <message>
        <source>Cadangan tersimpan di {folder}, terkunci dengan kata sandimu. Simpan kata sandinya: tanpa itu isinya tidak bisa dibuka siapa pun.</source>
        <translation>A backup is saved in {folder}, locked with your passphrase. Keep the passphrase: without it nobody can open what is in it.</translation>
    </message>
    <message>
        <source>Ketik dulu {word}.</source>
        <translation>Type {word} first.</translation>
    </message>
    <message>
        <source>Sedang menghapus cadangan di tempat kedua.</source>
        <translation>Deleting the backups in the second place.</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Cadangan (*.umkm)</source>
        <translation>Backup (*.umkm)</translation>
    </message>
    <message>
        <source>Sedang menulis berkas.</source>
        <translation>Writing the file.</translation>
    </message>
    <message>
        <source>Cadangan tersimpan di {folder}.</source>
        <translation>Backup saved in {folder}.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPart</name>
    <message>
        <source>Catat izin ditarik</source>
        <translation>Note a withdrawal</translation>
    </message>
    <message>
        <source>Konten yang mengutipnya lalu muncul di daftar turunkan, paling lambat 3 × 24 jam sejak pembeli memintanya (UU Pelindungan Data Pribadi, pasal 40).</source>
        <translation>Posts that quote it are then on the list of what to take down, at the latest 3 × 24 hours after the buyer asked (Personal Data Protection Law, article 40).</translation>
    </message>
    <message>
        <source>Ditarik tanggal</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Simpan daftar masalah</source>
        <translation>Save problem list</translation>
    </message>
    <message>
        <source>Pilih berkasnya dulu.</source>
        <translation>Choose the file first.</translation>
    </message>
    <message numerus="yes">
        <source>%n kolom lain tidak dipakai: {columns}</source>
        <translation>
            <numerusform>%n other column is not used: {columns}</numerusform>
            <numerusform>%n other columns are not used: {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pakai jawabanku</source>
        <translation>Use my answers</translation>
    </message>
    <message>
        <source>Impor isi buku kerja</source>
        <translation>Import the workbook</translation>
    </message>
    <message>
        <source>Simpan hasil</source>
        <translation>Save results</translation>
    </message>
    <message>
        <source>Tidak ada angka baru di berkas ini.</source>
        <translation>There are no new numbers in this file.</translation>
    </message>
    <message>
        <source>Jawab dulu pertanyaan di atas.</source>
        <translation>Answer the questions above first.</translation>
    </message>
    <message>
        <source>Semua pesanan di berkas ini sudah ada.</source>
        <translation>All orders in this file are already here.</translation>
    </message>
    <message>
        <source>Belum ada baris yang bisa masuk. Perbaiki barisnya di tabel.</source>
        <translation>No row can come in yet. Mend the rows in the table.</translation>
    </message>
    <message numerus="yes">
        <source>{count} baris</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pesanan</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} ({orders}) siap</source>
        <translation>{rows} ({orders}) ready</translation>
    </message>
    <message numerus="yes">
        <source>{count} baris perlu dicek</source>
        <translation>
            <numerusform>{count} row to check</numerusform>
            <numerusform>{count} rows to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris menunggu jawabanmu dan belum ikut</source>
        <translation>
            <numerusform>%n row waits for your answer and stays out</numerusform>
            <numerusform>%n rows wait for your answer and stay out</numerusform>
        </translation>
    </message>
    <message>
        <source>kolom yang tidak dikenal: {columns}</source>
        <translation>unknown columns: {columns}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} jam</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Edukasi</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Cerita</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Di Balik Layar</source>
        <translation>Behind the Scenes</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Bulatan: {education}. Belah ketupat: {story}. Kotak: {behind_the_scenes}. Segitiga: {promo}.</source>
        <translation>Circles: {education}. Diamonds: {story}. Squares: {behind_the_scenes}. Triangles: {promo}.</translation>
    </message>
    <message>
        <source>Terbukti lewat kode</source>
        <translation>Proven by code</translation>
    </message>
    <message>
        <source>Kata pembeli</source>
        <translation>Buyer told us</translation>
    </message>
    <message>
        <source>Kemungkinan</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Ide</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Terjadwal</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Tayang</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Belum dibayar</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Dibayar</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Diproses</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Dikirim</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Retur</source>
        <translation>Returned</translation>
    </message>
</context>
<context>
    <name>_ArmRow</name>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Kode sendiri</source>
        <translation>Own code</translation>
    </message>
    <message>
        <source>Biaya iklan (Rp)</source>
        <translation>Cost of ads (Rp)</translation>
    </message>
</context>
<context>
    <name>_BioLine</name>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin bio untuk {place}</source>
        <translation>Copy bio for {place}</translation>
    </message>
    <message>
        <source>{count} dari {most} huruf</source>
        <translation>{count} of {most} letters</translation>
    </message>
    <message>
        <source>Yang disalin: {text}</source>
        <translation>What is copied: {text}</translation>
    </message>
    <message>
        <source>Bio belum diisi.</source>
        <translation>The bio is empty yet.</translation>
    </message>
</context>
<context>
    <name>_Boundaries</name>
    <message>
        <source>Batas yang jelas membuat jawabanmu tetap hangat. Pembeli cukup tahu jam balas; sisanya dijaga laptop ini.</source>
        <translation>Clear boundaries keep your answers warm. Buyers only need to know your reply hours; this laptop takes care of the rest.</translation>
    </message>
    <message>
        <source>Salin teks istirahat</source>
        <translation>Copy away text</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Jam balas</source>
        <translation>Reply hours</translation>
    </message>
    <message>
        <source>Jam tenang</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Teks saat istirahat</source>
        <translation>Away message</translation>
    </message>
    <message>
        <source>Yang tidak dibagikan</source>
        <translation>Not to be shared</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ubah {setting}</source>
        <translation>Change {setting}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{units} poin</source>
        <translation>
            <numerusform>{units} point</numerusform>
            <numerusform>{units} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{units} stempel</source>
        <translation>
            <numerusform>{units} stamp</numerusform>
            <numerusform>{units} stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{units} kupon</source>
        <translation>
            <numerusform>{units} coupon</numerusform>
            <numerusform>{units} coupons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Berlaku %n bulan.</source>
        <translation>
            <numerusform>Valid for %n month.</numerusform>
            <numerusform>Valid for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impor {new} pesanan</source>
        <translation>
            <numerusform>Import {new} order</numerusform>
            <numerusform>Import {new} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perbarui {updated} pesanan</source>
        <translation>
            <numerusform>Update {updated} order</numerusform>
            <numerusform>Update {updated} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Impor {new}, perbarui {updated} pesanan</source>
        <translation>
            <numerusform>Import {new}, update {updated} order</numerusform>
            <numerusform>Import {new}, update {updated} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new} pesanan masuk</source>
        <translation>
            <numerusform>{new} order imported</numerusform>
            <numerusform>{new} orders imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{updated} pesanan diperbarui</source>
        <translation>
            <numerusform>{updated} order updated</numerusform>
            <numerusform>{updated} orders updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new} pesanan masuk, {updated} diperbarui</source>
        <translation>
            <numerusform>{new} order imported, {updated} updated</numerusform>
            <numerusform>{new} orders imported, {updated} updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesan menunggu lebih dari dua hari.</source>
        <translation>
            <numerusform>%n message has waited for more than two days.</numerusform>
            <numerusform>%n messages have waited for more than two days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kritik belum dijawab lebih dari seminggu.</source>
        <translation>
            <numerusform>%n criticism was not answered for more than a week.</numerusform>
            <numerusform>%n criticisms were not answered for more than a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DataStep</name>
    <message>
        <source>Datamu tinggal di laptop ini</source>
        <translation>Your data stays on this laptop</translation>
    </message>
    <message>
        <source>Tidak ada akun, tidak ada yang dikirim lewat internet.</source>
        <translation>No account, nothing is sent over the internet.</translation>
    </message>
    <message>
        <source>Data usahamu</source>
        <translation>Your shop data</translation>
    </message>
    <message>
        <source>Satu berkas di folder ini.</source>
        <translation>One file in this folder.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Dibuat sendiri setiap aplikasi ditutup dan tiap setengah jam. Colok flashdisk sesekali: dari Pengaturan, cadangan bisa ikut disalin ke sana.</source>
        <translation>Made by itself whenever the program is closed, and every half hour. Plug in a flash drive now and then: from Settings, backups can be copied there, too.</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Sudah ada di unggahan ini</source>
        <translation>Already in this post</translation>
    </message>
    <message>
        <source>{check}: sudah ada</source>
        <translation>{check}: already there</translation>
    </message>
</context>
<context>
    <name>_Ideas</name>
    <message>
        <source>{title} · {source}</source>
        <translation>{title} · {source}</translation>
    </message>
    <message>
        <source>{pillar}, {title}</source>
        <translation>{pillar}, {title}</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Unggahan:</source>
        <translation>Posts:</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>Belum dijawab</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Dijalankan</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>Apa yang terjadi? (boleh kosong)</source>
        <translation>What happened? (optional)</translation>
    </message>
    <message>
        <source>Apa yang terjadi: {text}</source>
        <translation>What happened: {text}</translation>
    </message>
</context>
<context>
    <name>_LineWidget</name>
    <message>
        <source>Kolom ini selalu tampil</source>
        <translation>This column always shows</translation>
    </message>
    <message>
        <source>Geser ke depan (Alt+Atas)</source>
        <translation>Move forward (Alt+Up)</translation>
    </message>
    <message>
        <source>Geser ke belakang (Alt+Bawah)</source>
        <translation>Move back (Alt+Down)</translation>
    </message>
    <message>
        <source>Geser {column} ke depan</source>
        <translation>Move {column} forward</translation>
    </message>
    <message>
        <source>Geser {column} ke belakang</source>
        <translation>Move {column} back</translation>
    </message>
</context>
<context>
    <name>_Messages</name>
    <message>
        <source>{day} · tidak perlu dibalas</source>
        <translation>{day} · needs no answer</translation>
    </message>
    <message>
        <source>{day} · dibalas</source>
        <translation>{day} · answered</translation>
    </message>
    <message>
        <source>{name}, {place}, {kind}, {since}: {words}</source>
        <translation>{name}, {place}, {kind}, {since}: {words}</translation>
    </message>
</context>
<context>
    <name>_Mix</name>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>30 hari terakhir</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>{out} tayang dari {total}</source>
        <translation>{out} published of {total}</translation>
    </message>
</context>
<context>
    <name>_Needed</name>
    <message numerus="yes">
        <source>Butuh %n minggu lagi.</source>
        <translation>
            <numerusform>%n more week needed.</numerusform>
            <numerusform>%n more weeks needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Butuh %n pesanan lagi.</source>
        <translation>
            <numerusform>%n more order needed.</numerusform>
            <numerusform>%n more orders needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Butuh %n unggahan mitra lagi.</source>
        <translation>
            <numerusform>%n more partner&apos;s post needed.</numerusform>
            <numerusform>%n more partners&apos; posts needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Butuh %n kali iklan lagi.</source>
        <translation>
            <numerusform>%n more ad needed.</numerusform>
            <numerusform>%n more ads needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Butuh %n unggahan lagi.</source>
        <translation>
            <numerusform>%n more post needed.</numerusform>
            <numerusform>%n more posts needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Orders</name>
    <message>
        <source>Belum dihitung sampai kamu bilang ya.</source>
        <translation>Not counted until you say yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n pertanyaan lain muncul setelah ini kamu jawab.</source>
        <translation>
            <numerusform>%n other question appears once you answer this one.</numerusform>
            <numerusform>%n other questions appear once you answer these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OthersButton</name>
    <message>
        <source>Saringan lain</source>
        <translation>More filters</translation>
    </message>
    <message numerus="yes">
        <source>Saringan lain, %n dipakai</source>
        <translation>
            <numerusform>More filters, %n on</numerusform>
            <numerusform>More filters, %n on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PaceStep</name>
    <message>
        <source>Seberapa sering kamu sanggup mengunggah?</source>
        <translation>How often can you manage to post?</translation>
    </message>
    <message>
        <source>Teratur lebih baik daripada banyak. Bisa diubah kapan saja.</source>
        <translation>A steady pace beats many posts. You can change it any time.</translation>
    </message>
    <message>
        <source>Satu konten lebih sedikit</source>
        <translation>One post fewer</translation>
    </message>
    <message>
        <source>Satu konten lebih banyak</source>
        <translation>One post more</translation>
    </message>
    <message>
        <source>Konten per minggu</source>
        <translation>Posts per week</translation>
    </message>
    <message>
        <source>Keseimbangan yang kamu mau</source>
        <translation>The balance you want</translation>
    </message>
    <message>
        <source>Promo secukupnya, supaya pengikut tidak merasa terus dijuali.</source>
        <translation>Promo in moderation, so that followers do not feel sold to all the time.</translation>
    </message>
    <message>
        <source>Kira-kira {time} kerja seminggu, kalau satu konten {each}.</source>
        <translation>About {time} of work a week, at {each} a post.</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Keseimbangan pilar</source>
        <translation>Balance of the pillars</translation>
    </message>
    <message>
        <source>Kode QR yang membuka chat: {text}</source>
        <translation>QR code that opens a chat: {text}</translation>
    </message>
</context>
<context>
    <name>_Replies</name>
    <message numerus="yes">
        <source>{question}, disalin {count} kali: {answer}</source>
        <translation>
            <numerusform>{question}, copied {count} time: {answer}</numerusform>
            <numerusform>{question}, copied {count} times: {answer}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ShopStep</name>
    <message>
        <source>Kenalan dulu, apa nama usahamu?</source>
        <translation>First, what is your business called?</translation>
    </message>
    <message>
        <source>Dipakai untuk menyapa dan untuk cetakan. Bisa diubah kapan saja.</source>
        <translation>Used to greet you and for prints. You can change it any time.</translation>
    </message>
    <message>
        <source>Nama usaha</source>
        <translation>Business name</translation>
    </message>
    <message>
        <source>Nama panggilan</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Yang dibuat</source>
        <translation>What you make</translation>
    </message>
</context>
</TS>
