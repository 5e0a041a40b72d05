; What the installer says: Indonesian first, then English.

!macro WORDS name indonesian english
    LangString ${name} ${LANG_INDONESIAN} "${indonesian}"
    LangString ${name} ${LANG_ENGLISH} "${english}"
!macroend
!define WORDS "!insertmacro WORDS"
!define PARAGRAPH "$\r$\n$\r$\n"

${WORDS} CAPTION "Pasang ${NAME}" "Install ${NAME}"
${WORDS} BACK "< &Kembali" "< &Back"
${WORDS} NEXT "&Lanjut >" "&Next >"
${WORDS} CANCEL "Batal" "Cancel"
${WORDS} CLOSE "&Tutup" "&Close"
${WORDS} INSTALL "&Pasang" "&Install"
${WORDS} BACKUP "Cadangan ${NAME}" "${NAME} backup"

${WORDS} WELCOME_TITLE "Pasang ${NAME} ${VERSION}" "Install ${NAME} ${VERSION}"
${WORDS} WELCOME \
    "Rencanakan konten, dan lihat unggahan mana yang membawa pesanan.${PARAGRAPH}${NAME} dipasang untukmu saja: tanpa kata sandi admin, tanpa akun, tanpa internet. Data tokomu tetap di komputer ini.${PARAGRAPH}Kalau versi lama sudah terpasang, programnya diganti dan datamu tidak disentuh.${PARAGRAPH}Klik Pasang untuk mulai." \
    "Plan your posts, and see which of them bring orders.${PARAGRAPH}${NAME} is installed for you alone: no admin password, no account, no internet. Your shop's data stays on this computer.${PARAGRAPH}If an older version is installed, the program is replaced and your data is not touched.${PARAGRAPH}Click Install to begin."

${WORDS} INSTALLING "Sedang memasang" "Installing"
${WORDS} INSTALLING_MORE "Berkas program sedang disalin, biasanya kurang dari satu menit." \
    "Copying the program's files, usually in less than a minute."
${WORDS} INSTALLED "Sudah terpasang" "Installed"
${WORDS} INSTALLED_MORE "${NAME} siap dipakai." "${NAME} is ready."
${WORDS} STOPPED "Berhenti sebelum selesai" "Stopped before the end"
${WORDS} STOPPED_MORE "Data tokomu tidak berubah. Jalankan lagi kapan saja." \
    "Your shop's data has not changed. Run this again at any time."

${WORDS} FINISH_TITLE "${NAME} siap dipakai" "${NAME} is ready"
${WORDS} FINISH \
    "Ikonnya ada di desktop dan di menu Start.${PARAGRAPH}Punya berkas cadangan (.${SUFFIX}) dari laptop lama? Klik dua kali berkas itu untuk mengembalikan datamu." \
    "Its icon is on the desktop and in the Start menu.${PARAGRAPH}Do you have a backup file (.${SUFFIX}) from an old laptop? Double-click it to bring your data back."
${WORDS} FINISH_BUTTON "&Selesai" "&Finish"
${WORDS} FINISH_RUN "&Buka ${NAME} sekarang" "&Open ${NAME} now"

${WORDS} WINDOWS_TOO_OLD \
    "${NAME} perlu Windows 10 versi 1809 atau yang lebih baru, 64-bit. Belum ada yang dipasang di komputer ini." \
    "${NAME} needs 64-bit Windows 10 version 1809 or newer. Nothing has been installed on this computer."
${WORDS} NEWER \
    "Versi yang lebih baru ($0) sudah terpasang, dan versi ${VERSION} belum tentu bisa membaca datanya. Tidak ada yang diubah." \
    "A newer version ($0) is installed already, and version ${VERSION} may be unable to read its data. Nothing has been changed."
${WORDS} TOO_FULL \
    "Ruang kosong di $3 tinggal $4 MB, dan pemasangan perlu $2 MB untuk sementara (setengahnya kembali sesudahnya). Kosongkan sedikit, misalnya Recycle Bin, lalu coba lagi. Belum ada yang diubah." \
    "Only $4 MB are free on $3, and installing needs $2 MB for a while (half of it comes back afterwards). Make some room, for example in the Recycle Bin, then try again. Nothing has been changed yet."
${WORDS} RUNNING \
    "${NAME} masih terbuka. Simpan pekerjaanmu, tutup jendelanya, lalu coba lagi. Belum ada yang diubah." \
    "${NAME} is still open. Save your work, close its window, then try again. Nothing has been changed yet."
${WORDS} IN_USE \
    "Berkas ${NAME} sedang dipakai program lain, mungkin antivirus. Tunggu sebentar, lalu coba lagi. Belum ada yang diubah." \
    "Another program is using the files of ${NAME}, perhaps an antivirus. Wait a moment, then try again. Nothing has been changed yet."
${WORDS} CANNOT_WRITE \
    "Berkas ini tidak bisa ditulis:${PARAGRAPH}$0${PARAGRAPH}Mungkin ruang disk habis atau antivirus menahannya. Data tokomu aman. Coba lagi, atau batalkan: versi yang lama akan dikembalikan." \
    "This file cannot be written:${PARAGRAPH}$0${PARAGRAPH}The disk may be full, or an antivirus may hold it. Your shop's data is safe. Try again, or cancel: the older version will be put back."
; NSIS' own, with a file's name after them, when there is no room in the middle of a file.
${WORDS} ^ErrorWriting \
    "Ruang disk habis, atau antivirus menahan berkas program. Data tokomu aman, dan versi yang lama, kalau ada, dikembalikan. Kosongkan sedikit ruang, lalu jalankan lagi.${PARAGRAPH}Berkasnya: " \
    "The disk is full, or an antivirus holds a file of the program. Your shop's data is safe, and an older version is put back. Make some room, then run this again.${PARAGRAPH}The file: "
${WORDS} ^ErrorDecompressing \
    "Berkas Setup ini tidak utuh, atau ruang disk habis. Data tokomu aman, dan versi yang lama, kalau ada, dikembalikan. Unduh lagi atau kosongkan sedikit ruang, lalu jalankan lagi." \
    "This Setup file is not whole, or the disk is full. Your shop's data is safe, and an older version is put back. Download it again or make some room, then run it again."

${WORDS} UNINSTALL_CAPTION "Hapus ${NAME}" "Remove ${NAME}"
${WORDS} UNINSTALL "&Hapus" "&Remove"
${WORDS} UNINSTALL_TITLE "Hapus ${NAME}" "Remove ${NAME}"
${WORDS} UNINSTALL_MORE "Hanya programnya yang dihapus." "Only the program is removed."
${WORDS} UNINSTALL_WHAT \
    "Data tokomu tidak ikut dihapus, dan ada lagi kalau ${NAME} dipasang kembali. Letaknya:$\r$\n$LOCALAPPDATA\umkm-studio" \
    "Your shop's data is not removed, and is there again when ${NAME} is installed once more. It is in:$\r$\n$LOCALAPPDATA\umkm-studio"
${WORDS} UNINSTALL_FROM "Program di:" "Program in:"
${WORDS} UNINSTALLING "Sedang menghapus" "Removing"
${WORDS} UNINSTALLING_MORE "Sebentar, programnya sedang dihapus." "One moment, the program is being removed."
${WORDS} UNINSTALLED "Program sudah dihapus" "The program has been removed"
${WORDS} UNINSTALLED_MORE "Data tokomu masih ada di komputer ini." "Your shop's data is still on this computer."
