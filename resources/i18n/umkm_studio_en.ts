<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>BackupCard</name>
    <message>
        <source>Cadangan data</source>
        <translation>Backup</translation>
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
        <source>Setiap aplikasi ditutup, simpan 10 terakhir</source>
        <translation>Each time the app closes, keeping the last 10</translation>
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
        <translation>Today&apos;s data is backed up first, so it is safe</translation>
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
        <source>Cadangan otomatis pertama dibuat saat aplikasi ditutup.</source>
        <translation>The first automatic backup is made when the app closes.</translation>
    </message>
    <message>
        <source>Cadangan otomatis terakhir: {day}, {size}</source>
        <translation>Last automatic backup: {day}, {size}</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Cadangan (*.db)</source>
        <translation>Backup (*.db)</translation>
    </message>
    <message>
        <source>Cadangan tersimpan di {folder}.</source>
        <translation>Backup saved in {folder}.</translation>
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
    <name>BalanceBars</name>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
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
        <source>Lihat saran</source>
        <translation>See a tip</translation>
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
        <source>Promo agak banyak bulan ini: {promo} dari {total}, targetmu {target}. Coba ubah satu promo jadi cerita.</source>
        <translation>A bit much promo this month: {promo} of {total}, your target is {target}. Try turning one into a story.</translation>
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
        <source>Lepas di sini</source>
        <translation>Drop it here</translation>
    </message>
    <message>
        <source>Salin ke sini</source>
        <translation>Copy here</translation>
    </message>
    <message>
        <source>{posts} dari {pace} unggahan yang kamu sanggupi seminggu</source>
        <translation>{posts} of the {pace} posts you can manage in a week</translation>
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
        <translation>Place</translation>
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
        <source>Daftar konten</source>
        <translation>List of posts</translation>
    </message>
    <message>
        <source>tanpa jam</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>{count} pesanan</source>
        <translation>{count} orders</translation>
    </message>
    <message>
        <source>Hasil belum diisi</source>
        <translation>No results yet</translation>
    </message>
    <message>
        <source>Belum ada pesanan</source>
        <translation>No orders yet</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
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
    <message>
        <source>Mulai dari satu edukasi</source>
        <translation>Start with one lesson</translation>
    </message>
    <message>
        <source>Sebelumnya (PgUp)</source>
        <translation>Previous (PgUp)</translation>
    </message>
    <message>
        <source>Berikutnya (PgDn)</source>
        <translation>Next (PgDn)</translation>
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
        <source>Papan ide: ide yang belum punya tanggal, dan pancingan</source>
        <translation>Idea board: ideas without a date, and prompts</translation>
    </message>
    <message>
        <source>Pilihan lain</source>
        <translation>More choices</translation>
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
        <source>“{title}” disalin. Pilih hari lain, lalu tekan Ctrl+V.</source>
        <translation>“{title}” copied. Choose another day, then press Ctrl+V.</translation>
    </message>
    <message>
        <source>Tema mingguan tersimpan.</source>
        <translation>Weekly themes saved.</translation>
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
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pindahkan ke…</source>
        <translation>Move to…</translation>
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
        <source>Gandakan minggu ini ke minggu depan</source>
        <translation>Repeat this week next week</translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Simpan ke Excel</source>
        <translation>Save to Excel</translation>
    </message>
    <message>
        <source>Kalender untuk HP (.ics)</source>
        <translation>Calendar for your phone (.ics)</translation>
    </message>
    <message>
        <source>Tandai sudah tayang</source>
        <translation>Mark as published</translation>
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
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Salah satu ini bisa jadi cerita. Buka, lalu ganti pilarnya.</source>
        <translation>One of these could become a story. Open it and change its pillar.</translation>
    </message>
    <message>
        <source>Promo bulan ini sudah tayang semua. Bulan depan mulai dari cerita.</source>
        <translation>This month&apos;s promos are all published. Start next month with a story.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Kalender konten {month}</source>
        <translation>Content calendar {month}</translation>
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
        <source>Dicetak {day}</source>
        <translation>Printed {day}</translation>
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
        <translation>Place</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Kode {code} disimpan. Belum ada pesanan yang memakainya.</source>
        <translation>Code {code} saved. No order uses it yet.</translation>
    </message>
    <message>
        <source>Kode {code} disimpan. Ditemukan di {orders} pesanan yang sudah ada.</source>
        <translation>Code {code} saved. Orders already here that use it: {orders}.</translation>
    </message>
    <message>
        <source>Mitra {name} dihapus. Kodenya tetap ada.</source>
        <translation>Partner {name} deleted. Their codes stay.</translation>
    </message>
    <message>
        <source>Imbalan untuk {name} dicatat lunas.</source>
        <translation>{name}&apos;s fee is marked as paid.</translation>
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
        <source>Selesai</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
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
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Kode &amp; Mitra</source>
        <translation>Codes &amp; Partners</translation>
    </message>
    <message>
        <source>Kode menghubungkan unggahan dengan pesanan. Tanpa kode, kita hanya menebak.</source>
        <translation>Codes link posts to orders. Without a code, we can only guess.</translation>
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
        <source>Beri satu kode untuk satu unggahan</source>
        <translation>Give one code to one post</translation>
    </message>
    <message>
        <source>Tulis kodenya di caption. Saat pembeli menyebutnya, kamu tahu unggahan mana yang membawa pesanan, juga untuk pesanan yang sudah ada.</source>
        <translation>Write the code in the caption. When a buyer mentions it, you know which post brought the order. Orders already here count too.</translation>
    </message>
    <message>
        <source>Beri imbalan yang pantas dan minta mitra menulis “kerja sama” di kontennya, supaya pembeli tahu.</source>
        <translation>Pay a fair fee, and ask partners to write “paid partnership” in their post, so that buyers know.</translation>
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
        <source>Lihat pesanannya</source>
        <translation>See its orders</translation>
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
        <source>Pesanan {number} dihitung untuk kode {code}.</source>
        <translation>Order {number} is counted for code {code}.</translation>
    </message>
    <message>
        <source>Pesanan {number} tidak memakai kode {code}. Tidak ditanyakan lagi.</source>
        <translation>Order {number} does not use code {code}. We will not ask again.</translation>
    </message>
    <message>
        <source>Buat kode untuk mitra ini</source>
        <translation>Make a code for this partner</translation>
    </message>
    <message>
        <source>Tandai lunas hari ini</source>
        <translation>Mark as paid today</translation>
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
    <name>CheckStep</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
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
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Baris di berkas</source>
        <translation>Rows in the file</translation>
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
        <source>{state} {count}</source>
        <translation>{state} {count}</translation>
    </message>
</context>
<context>
    <name>CodeChoice</name>
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
        <source>{code} · diskon {discount}</source>
        <translation>{code} · {discount} off</translation>
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
        <source>Contoh: {code}</source>
        <translation>Example: {code}</translation>
    </message>
    <message>
        <source>Ketik sebagian judulnya</source>
        <translation>Type part of its title</translation>
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
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Pembeli menulisnya di catatan pesanan.</source>
        <translation>Buyers write it in the note of their order.</translation>
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
        <source>Potongan (%)</source>
        <translation>Discount (%)</translation>
    </message>
    <message>
        <source>Potongan (Rp)</source>
        <translation>Discount (Rp)</translation>
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
        <source>Biaya lain (Rp)</source>
        <translation>Other costs (Rp)</translation>
    </message>
    <message>
        <source>Selain potongan, misalnya hadiah atau ongkos iklan.</source>
        <translation>Besides the discount, for example a gift or the cost of an ad.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bentuk potongan</source>
        <translation>Kind of discount</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
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
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
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
        <source>Sedang mencari kode ini di semua pesanan.</source>
        <translation>Looking for this code in all orders.</translation>
    </message>
    <message>
        <source>Isi dulu kodenya.</source>
        <translation>Fill in the code first.</translation>
    </message>
    <message>
        <source>Unggahan ini belum ada di kalender. Pilih dari daftar, atau kosongkan.</source>
        <translation>This post is not in the calendar. Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>Paling sedikit 1. Kosongkan kalau tidak dibatasi.</source>
        <translation>At least 1. Leave empty for no limit.</translation>
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
        <source>%n pesanan lewat kode bulan ini</source>
        <translation>
            <numerusform>%n order by code this month</numerusform>
            <numerusform>%n orders by code this month</numerusform>
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
        <source>Dipakai</source>
        <translation>Uses</translation>
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
        <source>{orders} dari {limit}</source>
        <translation>{orders} of {limit}</translation>
    </message>
    <message>
        <source>{partner} (mitra)</source>
        <translation>{partner} (partner)</translation>
    </message>
    <message>
        <source>Diskon {discount}, biaya kode {cost}.</source>
        <translation>Discount {discount}, code costs {cost}.</translation>
    </message>
    <message>
        <source>Diskon {discount}, biaya kode {cost}. Imbalan dan sampel mitra dihitung di tabel Mitra.</source>
        <translation>Discount {discount}, code costs {cost}. The partner&apos;s fee and samples are counted in the table of partners.</translation>
    </message>
    <message>
        <source>Belum ada pesanan yang memakai kode ini.</source>
        <translation>No order uses this code yet.</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of its products has no cost.</translation>
    </message>
    <message>
        <source>Sudah dikurangi biaya kode.</source>
        <translation>Less the costs of the code.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Kolom di berkas</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Contoh isi</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Disimpan sebagai</source>
        <translation>Saved as</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kolom di berkas dan gunanya</source>
        <translation>Columns in the file and their use</translation>
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
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Kolom {header} disimpan sebagai</source>
        <translation>Column {header} is saved as</translation>
    </message>
    <message>
        <source>Cocok otomatis</source>
        <translation>Matched for you</translation>
    </message>
    <message>
        <source>Pilihanmu</source>
        <translation>Your choice</translation>
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
        <source>Mengembalikan cadangan; data sekarang disimpan dulu.</source>
        <translation>Restores a backup; today&apos;s data is saved first.</translation>
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
        <translation>Sales: {orders} orders, net sales {net_sales}.</translation>
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
        <source>Dan {count} catatan lain; --json menyebut semuanya.</source>
        <translation>And {count} more notes; --json lists them all.</translation>
    </message>
    <message>
        <source>Kolom yang tidak dipakai: {columns}.</source>
        <translation>Columns not used: {columns}.</translation>
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
        <translation>{period}: {orders} orders, net sales {net_sales}.</translation>
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
        <source>Refleksi {month} ada di {file}.</source>
        <translation>The reflection on {month} is in {file}.</translation>
    </message>
    <message>
        <source>Cadangan dengan {orders} pesanan ada di {file}.</source>
        <translation>A backup with {orders} orders is in {file}.</translation>
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
        <translation>The data is sound: {orders} orders, {posts} posts.</translation>
    </message>
    <message>
        <source>Terbuka dalam {milliseconds} milidetik, memori {memory} MB.</source>
        <translation>Open in {milliseconds} milliseconds, memory {memory} MB.</translation>
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
    <name>DayGrid</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
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
    <name>Desktop</name>
    <message>
        <source>Cadangan sudah dipulihkan. Data sebelumnya ikut disimpan.</source>
        <translation>The backup is restored. The earlier data is kept too.</translation>
    </message>
    <message>
        <source>Data ada di laptop ini.</source>
        <translation>Data is on this laptop.</translation>
    </message>
    <message>
        <source>Cadangan: hari ini</source>
        <translation>Backup: today</translation>
    </message>
    <message>
        <source>Cadangan: kemarin</source>
        <translation>Backup: yesterday</translation>
    </message>
    <message>
        <source>Cadangan: {days} hari lalu</source>
        <translation>Backup: {days} days ago</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Lihat pesanan</source>
        <translation>See orders</translation>
    </message>
    <message>
        <source>Simpan daftar masalah</source>
        <translation>Save problem list</translation>
    </message>
    <message>
        <source>Batalkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Impor terakhir bisa dibatalkan lewat Riwayat impor. Pesanan yang kamu catat sendiri tidak ikut terhapus.</source>
        <translation>The last import can be undone in Import history. Orders you noted yourself are not deleted.</translation>
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
        <source>Pesanan lama diperbarui</source>
        <translation>Earlier orders updated</translation>
    </message>
    <message>
        <source>Penjualan yang memakai kode</source>
        <translation>Sales with a code</translation>
    </message>
    <message>
        <source>Sudah ada sebelumnya, dilewati</source>
        <translation>Already there, skipped</translation>
    </message>
    <message>
        <source>Konten disimpan</source>
        <translation>Posts saved</translation>
    </message>
    <message>
        <source>Baris yang belum masuk</source>
        <translation>Rows not taken in</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Tutup panel (Esc)</source>
        <translation>Close panel (Esc)</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Berkas pesanan Shopee, atau contoh tabel kami (.xlsx, .csv)</source>
        <translation>A Shopee order file, or our sample table (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Tarik berkas ke sini</source>
        <translation>Drag a file here</translation>
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
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Cara mengambil berkas dari Shopee</source>
        <translation>How to get the file from Shopee</translation>
    </message>
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
        <source>Tabel (*.xlsx *.xls *.xlsb *.ods *.csv);;Semua berkas (*)</source>
        <translation>Tables (*.xlsx *.xls *.xlsb *.ods *.csv);;All files (*)</translation>
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
        <translation>Find name, product, number</translation>
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
        <translation>Place</translation>
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
        <translation>All places</translation>
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
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lewati dulu</source>
        <translation>Skip for now</translation>
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
    <message numerus="yes">
        <source>%n baris</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Berkas ini buku kerja UMKM Studio. Kolomnya sudah jelas, jadi langkah 2 dilewati.</source>
        <translation>This file is a UMKM Studio workbook. Its columns are clear, so step 2 is skipped.</translation>
    </message>
    <message>
        <source>Berkas ini terbaca sebagai laporan pesanan {format}. {columns} kolom sudah cocok, kamu bisa melihatnya di langkah berikut.</source>
        <translation>This file reads as an order report from {format}. Columns already matched: {columns}. You can see them in the next step.</translation>
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
        <source>Tarik ke sebuah hari, atau tekan Spasi untuk hari yang dipilih.</source>
        <translation>Drag onto a day, or press Space for the chosen day.</translation>
    </message>
    <message>
        <source>Belum ada ide di sini. Tulis satu, atau ambil dari Pancingan.</source>
        <translation>No ideas here yet. Write one, or take one from Prompts.</translation>
    </message>
    <message>
        <source>Klik untuk menyimpannya ke idemu, atau tarik langsung ke sebuah hari.</source>
        <translation>Click to keep it among your ideas, or drag it straight onto a day.</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
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
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Riwayat impor</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>Kembali ke pesanan</source>
        <translation>Back to orders</translation>
    </message>
    <message>
        <source>Batalkan impor terakhir</source>
        <translation>Undo last import</translation>
    </message>
    <message>
        <source>Belum ada impor yang bisa dibatalkan.</source>
        <translation>There is no import to undo yet.</translation>
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
    <message>
        <source>Batalkan impor</source>
        <translation>Undo import</translation>
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
        <source>Membaca {file}. Belum ada yang disimpan.</source>
        <translation>Reading {file}. Nothing is saved yet.</translation>
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
        <source>{done} dari {total} pesanan</source>
        <translation>{done} of {total} orders</translation>
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
        <source>Impor isi buku kerja</source>
        <translation>Import the workbook</translation>
    </message>
    <message>
        <source>{ready} baris siap, {check} perlu dicek</source>
        <translation>Rows ready: {ready}, to check: {check}</translation>
    </message>
    <message>
        <source>Semua pesanan di berkas ini sudah ada.</source>
        <translation>All orders in this file are already here.</translation>
    </message>
    <message>
        <source>Belum ada baris yang bisa masuk. Perbaiki berkasnya, lalu pilih lagi.</source>
        <translation>No row can come in yet. Mend the file, then choose it again.</translation>
    </message>
    <message>
        <source>kolom yang tidak dikenal: {columns}</source>
        <translation>unknown columns: {columns}</translation>
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
    <name>ImportWords</name>
    <message>
        <source>Buku kerja UMKM Studio</source>
        <translation>UMKM Studio workbook</translation>
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
        <translation>Buyer&apos;s note</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
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
        <source>Impor {new} pesanan</source>
        <translation>Import orders: {new}</translation>
    </message>
    <message>
        <source>Perbarui {updated} pesanan</source>
        <translation>Update orders: {updated}</translation>
    </message>
    <message>
        <source>Impor {new}, perbarui {updated} pesanan</source>
        <translation>Import {new}, update {updated}</translation>
    </message>
    <message>
        <source>{new} pesanan masuk</source>
        <translation>Orders imported: {new}</translation>
    </message>
    <message>
        <source>{updated} pesanan diperbarui</source>
        <translation>Orders updated: {updated}</translation>
    </message>
    <message>
        <source>{new} pesanan masuk, {updated} diperbarui</source>
        <translation>Orders imported: {new}, updated: {updated}</translation>
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
        <source>Masa yang dilihat</source>
        <translation>Period shown</translation>
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
    <message>
        <source>Jejak lain</source>
        <translation>Other traces</translation>
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
        <source>Produk baru, ikut disimpan ke daftar produk.</source>
        <translation>New product, saved to your product list too.</translation>
    </message>
</context>
<context>
    <name>LikesTab</name>
    <message>
        <source>Suka dibanding pesanan</source>
        <translation>Likes against orders</translation>
    </message>
    <message>
        <source>Tiap titik satu unggahan. Yang di atas garis membawa lebih banyak pesanan.</source>
        <translation>Each dot is a post. Those above the line brought more orders.</translation>
    </message>
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
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
        <source>Suka dan pesanan tiap unggahan</source>
        <translation>Likes and orders of each post</translation>
    </message>
    <message>
        <source>Belum cukup data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Omzet menurut pilar</source>
        <translation>Sales by pillar</translation>
    </message>
    <message>
        <source>Pilar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Omzet menurut pilar sebagai tabel</source>
        <translation>Sales by pillar as a table</translation>
    </message>
    <message numerus="yes">
        <source>Baru %n pesanan. Grafik muncul setelah {enough}.</source>
        <translation>
            <numerusform>Only %n order. Charts appear after {enough}.</numerusform>
            <numerusform>Only %n orders. Charts appear after {enough}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi jumlah suka di hasil unggahan, paling sedikit tiga unggahan.</source>
        <translation>Fill in the likes in the post results, for three posts at least.</translation>
    </message>
    <message>
        <source>Hanya pesanan yang jejaknya diketahui. Yang tanpa jejak tidak digambar.</source>
        <translation>Only orders with a known trace. Those without one are not drawn.</translation>
    </message>
    <message numerus="yes">
        <source>%n unggahan tanpa angka suka tidak digambar.</source>
        <translation>
            <numerusform>%n post without likes filled in is not drawn.</numerusform>
            <numerusform>%n posts without likes filled in are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paling banyak pesanan: {title}, %n pesanan, {likes} suka.</source>
        <translation>
            <numerusform>Most orders: {title}, %n order, likes {likes}.</numerusform>
            <numerusform>Most orders: {title}, %n orders, likes {likes}.</numerusform>
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
        <source>Tenang, tapi dibeli</source>
        <translation>Quiet, but bought</translation>
    </message>
    <message>
        <source>Disukai dan dibeli</source>
        <translation>Liked and bought</translation>
    </message>
    <message>
        <source>Masih sepi</source>
        <translation>Still quiet</translation>
    </message>
    <message>
        <source>Ramai suka, sepi pesanan</source>
        <translation>Many likes, few orders</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {likes} suka, %n pesanan</source>
        <translation>
            <numerusform>{title}: likes {likes}, %n order</numerusform>
            <numerusform>{title}: likes {likes}, %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {amount}</source>
        <translation>{label}: {amount}</translation>
    </message>
    <message>
        <source>“Tanpa jejak” berarti pembeli tidak memakai kode dan tidak ditanya.</source>
        <translation>“No trace” means that the buyer used no code and was not asked.</translation>
    </message>
    <message>
        <source>“Jejak lain”: kode atau jawaban yang tidak terhubung ke unggahan.</source>
        <translation>“Other traces”: a code or an answer that is not linked to a post.</translation>
    </message>
    <message>
        <source>Jejak lain</source>
        <translation>Other traces</translation>
    </message>
    <message>
        <source>Tanpa jejak</source>
        <translation>No trace</translation>
    </message>
    <message>
        <source>Belum ada pesanan di masa ini.</source>
        <translation>No orders in this period yet.</translation>
    </message>
    <message numerus="yes">
        <source>Sejauh ini {known} dari %n pesanan diketahui asalnya. Pengaruh unggahan dari waktunya belum dihitung, jadi pilar belum bisa dibandingkan.</source>
        <translation>
            <numerusform>So far it is known where {known} of %n order came from. What posts do by their timing is not counted yet, so pillars cannot be compared yet.</numerusform>
            <numerusform>So far it is known where {known} of %n orders came from. What posts do by their timing is not counted yet, so pillars cannot be compared yet.</numerusform>
        </translation>
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
    <name>MainWindow</name>
    <message>
        <source>Mulai dengan data sendiri</source>
        <translation>Start with my own data</translation>
    </message>
    <message>
        <source>Ini data contoh. Coba apa saja, datamu sendiri tidak tersentuh.</source>
        <translation>This is sample data. Try anything, your own data is not touched.</translation>
    </message>
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
    <name>MessageBox</name>
    <message>
        <source>Salin rincian</source>
        <translation>Copy details</translation>
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
</context>
<context>
    <name>MonthSoFar</name>
    <message>
        <source>{month} sejauh ini</source>
        <translation>{month} so far</translation>
    </message>
    <message>
        <source>Ambil dari berkas Shopee</source>
        <translation>Take from a Shopee file</translation>
    </message>
    <message>
        <source>Belum ada pesanan terbayar di bulan ini.</source>
        <translation>No paid orders this month yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan terbayar</source>
        <translation>
            <numerusform>%n paid order</numerusform>
            <numerusform>%n paid orders</numerusform>
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
    <message numerus="yes">
        <source>%n pesanan berisi produk tanpa HPP</source>
        <translation>
            <numerusform>%n order has a product without a cost</numerusform>
            <numerusform>%n orders have a product without a cost</numerusform>
        </translation>
    </message>
    <message>
        <source>{out} dari {planned}</source>
        <translation>{out} of {planned}</translation>
    </message>
    <message>
        <source>Unggahan tayang</source>
        <translation>Posts published</translation>
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
        <source>Masih ada %n lagi setelah ini.</source>
        <translation>
            <numerusform>There is %n more after these.</numerusform>
            <numerusform>There are %n more after these.</numerusform>
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
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when} · {place}</source>
        <translation>{when} · {place}</translation>
    </message>
    <message>
        <source>{pillar}, {title}, {when}, {state}</source>
        <translation>{pillar}, {title}, {when}, {state}</translation>
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
    <name>Notices</name>
    <message>
        <source>Belum bisa dilanjutkan</source>
        <translation>Cannot continue yet</translation>
    </message>
    <message>
        <source>Ada yang tidak beres, datamu aman</source>
        <translation>Something went wrong, your data is safe</translation>
    </message>
    <message>
        <source>Coba lagi. Kalau berulang, salin rinciannya dan simpan sebagai catatan.</source>
        <translation>Try again. If it happens again, copy the details and keep them as a note.</translation>
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
        <source>Contoh: Ayu Lestari</source>
        <translation>Example: Ayu Lestari</translation>
    </message>
    <message>
        <source>Contoh: RATNA10</source>
        <translation>Example: RATNA10</translation>
    </message>
    <message>
        <source>Judul unggahan, atau kata pembeli</source>
        <translation>Title of a post, or the buyer&apos;s words</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Diskon pesanan (Rp)</source>
        <translation>Order discount (Rp)</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kode kampanye</source>
        <translation>Campaign code</translation>
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
        <source>Hapus</source>
        <translation>Delete</translation>
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
        <source>Pesanan {number} dicatat.</source>
        <translation>Order {number} added.</translation>
    </message>
    <message>
        <source>Pesanan {number} disimpan.</source>
        <translation>Order {number} saved.</translation>
    </message>
    <message>
        <source>Isi tanggalnya. Contoh: 31/12/2026</source>
        <translation>Fill in the date. Example: 31/12/2026</translation>
    </message>
    <message>
        <source>Potongan lebih besar dari harga barangnya.</source>
        <translation>The discount is more than the items cost.</translation>
    </message>
    <message>
        <source>Pesanan {number} dihapus.</source>
        <translation>Order {number} deleted.</translation>
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
    <name>OrdersPage</name>
    <message>
        <source>Riwayat impor</source>
        <translation>Import history</translation>
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
        <source>Impor terakhir bisa dibatalkan. Pesanan yang kamu catat sendiri tetap.</source>
        <translation>The last import can be undone. Orders you noted yourself stay.</translation>
    </message>
    <message>
        <source>Semua pesanan dari WhatsApp, Instagram, TikTok, dan Shopee di satu tempat.</source>
        <translation>All orders from WhatsApp, Instagram, TikTok and Shopee in one place.</translation>
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
        <source>Catat satu pesanan (Ctrl+Shift+N)</source>
        <translation>Add one order (Ctrl+Shift+N)</translation>
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
        <source>tanpa kode</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
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
        <source>Ambil dari berkas Shopee</source>
        <translation>Take from a Shopee file</translation>
    </message>
    <message>
        <source>Belum ada pesanan di sini. Catat satu pesanan terakhirmu, atau ambil dari berkas Shopee.</source>
        <translation>No orders here yet. Note your latest one, or take them from a Shopee file.</translation>
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
        <source>Perlu dikemas</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>Perlu dikirim</source>
        <translation>To ship</translation>
    </message>
    <message>
        <source>Belum dibayar</source>
        <translation>Unpaid</translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
        <source>Isi HPP</source>
        <translation>Fill in costs</translation>
    </message>
    <message>
        <source>Daftar pesanan</source>
        <translation>List of orders</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark as completed</translation>
    </message>
    <message>
        <source>Ubah kode</source>
        <translation>Change code</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Spasi untuk memilih, Enter untuk membuka.</source>
        <translation>Space selects, Enter opens.</translation>
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
        <source>Catat satu pesanan terakhirmu, atau ambil sekaligus dari berkas Shopee. Setelah ada 10 pesanan, Hasil mulai bisa bercerita.</source>
        <translation>Add your latest order, or take them all at once from a Shopee file. After 10 orders, Results can begin to tell you something.</translation>
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
    <message>
        <source>Isi dengan data contoh dulu</source>
        <translation>Fill with sample data first</translation>
    </message>
    <message>
        <source>Laba belum lengkap karena ada produk yang HPP-nya belum diisi.</source>
        <translation>Profit is incomplete: some products have no cost of goods yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n bukan penjualan</source>
        <translation>
            <numerusform>%n not a sale</numerusform>
            <numerusform>%n not sales</numerusform>
        </translation>
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
    <message>
        <source>{shown} dari {total} dimuat, gulir untuk lainnya</source>
        <translation>{shown} of {total} loaded, scroll for more</translation>
    </message>
    <message>
        <source>{total} pesanan</source>
        <translation>{total} orders</translation>
    </message>
    <message numerus="yes">
        <source>%n dipilih</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
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
        <source>pesanan.xlsx</source>
        <translation>orders.xlsx</translation>
    </message>
    <message>
        <source>{file} tersimpan di {folder}.</source>
        <translation>{file} is saved in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan ditandai selesai.</source>
        <translation>
            <numerusform>%n order marked as completed.</numerusform>
            <numerusform>%n orders marked as completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan dihapus.</source>
        <translation>
            <numerusform>%n order deleted.</numerusform>
            <numerusform>%n orders deleted.</numerusform>
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
        <source>Kalender untuk HP</source>
        <translation>Calendar for your phone</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Kalender Konten</source>
        <translation>Content Calendar</translation>
    </message>
    <message>
        <source>{count} jadwal disimpan di {file}. Kirim berkas itu ke HP, lalu buka di sana.</source>
        <translation>{count} entries saved in {file}. Send that file to your phone, then open it there.</translation>
    </message>
    <message>
        <source>Tersimpan: {path}</source>
        <translation>Saved: {path}</translation>
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
        <source>Contoh: satu Reels dan dua Story</source>
        <translation>Example: one reel and two stories</translation>
    </message>
    <message>
        <source>(boleh kosong)</source>
        <translation>(optional)</translation>
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
        <source>Imbalan (Rp)</source>
        <translation>Fee (Rp)</translation>
    </message>
    <message>
        <source>Dalam rupiah. Isi 0 kalau barter.</source>
        <translation>Money. Write 0 for a barter.</translation>
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
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Dibayar pada</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Bentuk kerja sama</source>
        <translation>Deal</translation>
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
        <source>Hapus</source>
        <translation>Delete</translation>
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
    <name>PartnerTable</name>
    <message>
        <source>orang yang bercerita jujur tentang produkmu</source>
        <translation>people who speak honestly about your products</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Belum ada mitra. Catat teman yang membantu bercerita, lalu beri satu kode supaya pesanannya kelihatan.</source>
        <translation>No partners yet. Note a friend who helps to spread the word, then give them a code so that their orders can be seen.</translation>
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
        <source>Imbalannya belum dicatat.</source>
        <translation>The fee is not noted yet.</translation>
    </message>
    <message>
        <source>Nilai sampelnya belum dicatat.</source>
        <translation>Their value is not noted yet.</translation>
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
    <name>PercentField</name>
    <message>
        <source>Potongan belum terbaca. Contoh: 10 atau 12,5</source>
        <translation>This discount cannot be read. Example: 10 or 12.5</translation>
    </message>
    <message>
        <source>Potongan paling banyak 100 persen.</source>
        <translation>A discount is 100 percent at most.</translation>
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
        <source>Perubahan konten disimpan.</source>
        <translation>Changes to the post saved.</translation>
    </message>
    <message>
        <source>Dibatalkan.</source>
        <translation>Undone.</translation>
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
        <source>%n di antaranya dibuat sebelum tanggal tayang, jadi bukan karena unggahan ini. Sudah benar tanggalnya?</source>
        <translation>
            <numerusform>%n of them was made before the post was out, so not because of this post. Is the date right?</numerusform>
            <numerusform>%n of them were made before the post was out, so not because of this post. Is the date right?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ada produk tanpa HPP</source>
        <translation>A product has no cost</translation>
    </message>
    <message>
        <source>{proven} pesanan memakai kode {code}. {reported} pembeli lain bilang tahu dari unggahan ini.</source>
        <translation>Orders with code {code}: {proven}. Other buyers who said they heard from this post: {reported}.</translation>
    </message>
    <message>
        <source>{proven} pesanan memakai kode {code}.</source>
        <translation>Orders with code {code}: {proven}.</translation>
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
        <source>Belum ada pesanan yang memakai kode {code}.</source>
        <translation>No order uses code {code} yet.</translation>
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
        <source>Contoh: Pesan lewat WA</source>
        <translation>Example: Order on WhatsApp</translation>
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
        <source>Salin caption</source>
        <translation>Copy caption</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
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
        <source>Ajakan</source>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Tidak khusus satu produk</source>
        <translation>No product in particular</translation>
    </message>
    <message numerus="yes">
        <source>%n huruf</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum sempat diunggah. Pindah ke hari lain?</source>
        <translation>Not posted yet. Move it to another day?</translation>
    </message>
    <message>
        <source>Minggu ini cukup padat: {posts} dari {pace}. Tetap simpan, atau pindah ke minggu depan?</source>
        <translation>This week is rather full: {posts} of {pace}. Keep it, or move to next week?</translation>
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
        <source>Tautan unggahan</source>
        <translation>Link to the post</translation>
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
        <source>Tanda orang tertarik</source>
        <translation>Signs of interest</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Pesan masuk (DM)</source>
        <translation>Direct messages</translation>
    </message>
    <message>
        <source>Tanya produk</source>
        <translation>Product questions</translation>
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
        <translation>{count} posts copied to next week, as drafts.</translation>
    </message>
    <message>
        <source>Direncanakan untuk {day}.</source>
        <translation>Planned for {day}.</translation>
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
</context>
<context>
    <name>PreviewDialog</name>
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
    <name>PrivacyCard</name>
    <message>
        <source>Privasi</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Data tidak pernah dikirim</source>
        <translation>Data is never sent</translation>
    </message>
    <message>
        <source>Aplikasi ini tidak memakai internet sama sekali</source>
        <translation>This app does not use the internet at all</translation>
    </message>
    <message>
        <source>Selalu</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Tanpa akun dan tanpa iklan</source>
        <translation>No account and no ads</translation>
    </message>
    <message>
        <source>Tidak ada yang mencatat cara kamu memakainya</source>
        <translation>Nobody records how you use it</translation>
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
        <source>%n catatan diubah impor {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n pesanan sudah kamu ubah sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n konten sudah kamu ubah sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n kode sudah kamu ubah sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n mitra sudah kamu ubah sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n refleksi sudah kamu ubah sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang berubah.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>UMKM Studio sedang terbuka di jendela lain. Tutup dulu jendela itu, lalu coba lagi.</source>
        <translation>UMKM Studio is open in another window. Close that window, then try again.</translation>
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
        <source>Belum ada data toko di {path}.</source>
        <translation>There is no shop data in {path} yet.</translation>
    </message>
    <message>
        <source>Berkas data tidak bisa dibuka. Isinya tidak diubah. Periksa apakah foldernya masih ada, lalu coba lagi.</source>
        <translation>The data file cannot be opened. It has not been changed. Check that its folder is still there, then try again.</translation>
    </message>
    <message>
        <source>Berkas data rusak dan tidak diubah lagi. Pulihkan dari cadangan terakhir.</source>
        <translation>The data file is damaged and is left as it is. Restore the last backup.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum bisa dipulihkan, karena nomor atau namanya sudah dipakai lagi: {label}. Isinya tetap di tempat sampah.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>{file} is your shop&apos;s own data file. Choose another file name.</translation>
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
        <source>{file} bukan cadangan dari UMKM Studio. Datamu tidak berubah. Pilih berkas lain.</source>
        <translation>{file} is not a UMKM Studio backup. Your data has not changed. Choose another file.</translation>
    </message>
    <message>
        <source>Bentuk berkas {file} belum kami kenal. Tidak ada yang disimpan. Yang kami kenal: lembar pesanan dari Shopee, TikTok Shop, Tokopedia, Lazada, dan Blibli, jawaban Google Form, buku Excel sendiri, dan CSV. Berkas itu perlu baris judul kolom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {file} hanya berisi judul kolom, belum ada barisnya. Tidak ada yang disimpan. Isi dulu, atau pilih berkas lain.</source>
        <translation>{file} holds only column heads, no rows yet. Nothing was saved. Fill it in, or choose another file.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini dari toko lain, jadi nomor HP pembelinya tidak bisa dicocokkan dengan pembeli di sini. Data lain tetap masuk.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” bukan jumlah. Contoh: 2</source>
        <translation>“{value}” is not a quantity. Example: 2</translation>
    </message>
    <message>
        <source>“{value}” bisa berarti lebih dari satu jumlah: {candidates}. Mana yang benar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” adalah berat atau isi. Berapa buah yang dipesan?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” belum menyebut tahunnya. Contoh: 31/12/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” bukan jam. Contoh: 16.00</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Fill in the product name first.</translation>
    </message>
    <message>
        <source>“{product}” sudah ada. Pakai nama atau ukuran lain.</source>
        <translation>“{product}” already exists. Use another name or size.</translation>
    </message>
    <message>
        <source>Produk ini ada di pesanan atau konten, jadi tidak dihapus. Tandai tidak dijual lagi, atau gabungkan dengan produk lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada angka yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih tanggal lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dulu tempat jualannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya harus antara 0 dan 100 persen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada biaya yang berlaku mulai tanggal itu. Ubah yang sudah ada, atau pilih tanggal lain.</source>
        <translation type="unfinished"></translation>
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
        <source>Kode ini sudah dipakai di “{post}”.</source>
        <translation>This code is used by “{post}”.</translation>
    </message>
    <message>
        <source>Kode {code} sudah ada. Pakai kode lain.</source>
        <translation>Code {code} already exists. Use another one.</translation>
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
        <translation>Fill in the partner&apos;s name first.</translation>
    </message>
    <message>
        <source>Mitra “{name}” sudah ada. Pakai nama lain.</source>
        <translation>Partner “{name}” already exists. Use another name.</translation>
    </message>
    <message>
        <source>Konten per minggu antara 1 dan 50.</source>
        <translation>Posts per week are between 1 and 50.</translation>
    </message>
    <message>
        <source>Jumlah target pilar harus 100 persen, sekarang {total} persen.</source>
        <translation>The pillar targets must add up to 100 percent, now they are {total} percent.</translation>
    </message>
    <message>
        <source>Tulis dulu putusannya.</source>
        <translation>Write the decision first.</translation>
    </message>
    <message>
        <source>Paling banyak {most} putusan per kolom, supaya sanggup dijalankan.</source>
        <translation>At most {most} decisions in a column, so that you can manage them.</translation>
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
</context>
<context>
    <name>ProductsEditor</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Produk dan biaya bahan</source>
        <translation>Products and costs</translation>
    </message>
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
        <source>Harga jual</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Biaya bahan (HPP)</source>
        <translation>Cost of goods</translation>
    </message>
    <message>
        <source>Harga jual {product}</source>
        <translation>Price of {product}</translation>
    </message>
    <message>
        <source>Biaya bahan {product}</source>
        <translation>Cost of {product}</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Belum ada produk. Produk juga muncul sendiri dari pesanan yang diimpor.</source>
        <translation>No products yet. Imported orders also add them for you.</translation>
    </message>
    <message numerus="yes">
        <source>%n produk belum punya biaya bahan. Laba dihitung setelah diisi.</source>
        <translation>
            <numerusform>%n product has no cost yet. Profit is counted once it is filled in.</numerusform>
            <numerusform>%n products have no cost yet. Profit is counted once it is filled in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua produk sudah punya biaya bahan, jadi laba bisa dihitung.</source>
        <translation>All products have a cost, so profit can be counted.</translation>
    </message>
    <message>
        <source>{product} disimpan.</source>
        <translation>{product} saved.</translation>
    </message>
    <message>
        <source>Produk baru</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Nama produk</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Simpan produk</source>
        <translation>Save product</translation>
    </message>
    <message>
        <source>Produk ditambahkan.</source>
        <translation>Product added.</translation>
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
        <source>Mengerti</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Kode kampanye tertulis di pesanan itu. Kalau ada dua kode, yang di kolom kode menang, lalu yang paling panjang, lalu yang tertulis lebih dulu. Kode yang salah ketik hanya kami usulkan, tidak pernah dihitung sendiri.</source>
        <translation>A campaign code is written in the order. If there are two, the one in the code column wins, then the longest, then the one written first. A mistyped code is only suggested to you, never counted automatically.</translation>
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
        <translation>No order is linked to that post yet. That does not mean zero: perhaps its buyers used no code. The costs of its code are already taken off the post&apos;s profit.</translation>
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
        <source>Cetak A4</source>
        <translation>Print A4</translation>
    </message>
    <message>
        <source>Cetak atau simpan sebagai PDF (Ctrl+P)</source>
        <translation>Print or save as PDF (Ctrl+P)</translation>
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
        <source>Omzet menurut pilar</source>
        <translation>Sales by pillar</translation>
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
        <translation>Today&apos;s data is backed up first, then replaced by the backup you choose.</translation>
    </message>
    <message>
        <source>Dari berkas lain…</source>
        <translation>From another file…</translation>
    </message>
    <message>
        <source>Otomatis saat ditutup</source>
        <translation>Automatic, on closing</translation>
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
        <source>Belum ada cadangan di laptop ini.</source>
        <translation>No backup on this laptop yet.</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Cadangan (*.db)</source>
        <translation>Backup (*.db)</translation>
    </message>
    <message>
        <source>Data sekarang dicadangkan dulu, lalu diganti isi {day} ({size}). Yang kamu catat sesudah itu tetap ada di cadangan.</source>
        <translation>Today&apos;s data is backed up first, then replaced by {day} ({size}). What you noted after that stays in the backup.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan?</source>
        <translation>Restore a backup?</translation>
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
    <message>
        <source>Unggahan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Suka</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Tanya produk</source>
        <translation>Questions</translation>
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
        <source>Tertinggi {day}: {amount} dari %n pesanan.</source>
        <translation>
            <numerusform>Highest {day}: {amount} from %n order.</numerusform>
            <numerusform>Highest {day}: {amount} from %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batang: omzet. Tanda: hari unggahan. Berdekatan belum berarti sebab-akibat.</source>
        <translation>Bars: sales. Marks: days of posts. Close in time does not mean cause and effect.</translation>
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
    <message numerus="yes">
        <source>{day}: {amount}, %n pesanan</source>
        <translation>
            <numerusform>{day}: {amount}, %n order</numerusform>
            <numerusform>{day}: {amount}, %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Lewat kode: {proven}. Kata pembeli: {reported}.</source>
        <translation>By code: {proven}. Buyer told us: {reported}.</translation>
    </message>
    <message>
        <source>Lewat kode: {proven}. Kata pembeli: {reported}. Dibuat sebelum tanggal tayang: {early}, jadi bukan karena unggahan ini.</source>
        <translation>By code: {proven}. Buyer told us: {reported}. Ordered before the post was out: {early}, so not because of this post.</translation>
    </message>
    <message>
        <source>Laba belum diketahui: HPP salah satu produknya belum diisi.</source>
        <translation>Profit is not known yet: one of the products has no cost.</translation>
    </message>
</context>
<context>
    <name>SavedDrawer</name>
    <message>
        <source>Tutup tanpa simpan</source>
        <translation>Close without saving</translation>
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
        <source>Langkah ini muncul setelah jangkauan, suka, komentar, DM, dan tanya produk satu unggahan terisi.</source>
        <translation>These steps appear once reach, likes, comments, DMs and product questions of one post are filled in.</translation>
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
        <source>{share} dari interaksi</source>
        <translation>{share} of interactions</translation>
    </message>
    <message>
        <source>Pesanan</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>{share} dari yang bertanya</source>
        <translation>{share} of those asking</translation>
    </message>
    <message>
        <source>Tiap batang menunjukkan bagian dari langkah sebelumnya, dari {measured} unggahan yang angkanya lengkap. Orang yang sama bisa terhitung di beberapa unggahan.</source>
        <translation>Each bar shows its share of the step before. Posts with all numbers: {measured}. The same person may be counted in several posts.</translation>
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
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Jam belum terbaca. Contoh: 16.00</source>
        <translation>This time cannot be read. Example: 16.00</translation>
    </message>
    <message>
        <source>Jam hanya sampai 23.59. Contoh: 16.00</source>
        <translation>Times go up to 23.59. Example: 16.00</translation>
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
        <source>Catat pesanan</source>
        <translation>Add order</translation>
    </message>
    <message>
        <source>Konten baru</source>
        <translation>New post</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Kapasitas minggu ini</source>
        <translation>This week's capacity</translation>
    </message>
    <message>
        <source>{posts} dari {pace} konten</source>
        <translation>{posts} of {pace} posts</translation>
    </message>
    <message>
        <source>{pillar} {count}</source>
        <translation>{pillar} {count}</translation>
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
        <source>Dibuat sendiri setiap aplikasi ditutup, sepuluh terakhir disimpan. Sesekali simpan satu ke flashdisk dari Pengaturan.</source>
        <translation>Made automatically each time the app closes, the last ten are kept. Now and then, save one to a flash disk from Settings.</translation>
    </message>
</context>
<context>
    <name>_Ideas</name>
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
        <source>Kira-kira {hours} jam kerja seminggu, kalau satu konten setengah jam.</source>
        <translation>About {hours} hours of work a week, at half an hour a post.</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Keseimbangan pilar</source>
        <translation>Balance of the pillars</translation>
    </message>
    <message>
        <source>Grafik belum bisa digambar. Datamu aman, tabelnya tetap bisa dilihat.</source>
        <translation>The chart cannot be drawn. Your data is safe, and the table can still be seen.</translation>
    </message>
</context>
<context>
    <name>_Promise</name>
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
<context>
    <name>_TooEarly</name>
    <message>
        <source>Tiga pertanyaan</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Bisa diisi mulai {day}. Angkanya masih terus bertambah.</source>
        <translation>Can be filled in from {day}. The numbers are still growing.</translation>
    </message>
</context>
</TS>
