"""How long an import of 20,000 rows takes, beside its floor and beside openpyxl.

A Shopee-shaped sheet (49 columns) is written once. Then three whole processes run in turn:
`umkm-studio import` into a shop that exists; its floor, calamine and one executemany of the raw
rows into a file; and openpyxl in read-only mode with the same executemany.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook

from umkm_studio import paths
from umkm_studio.models.store import Store

ROOT = Path(__file__).resolve().parent.parent
ROWS, RUNS = 20_000, 7
MOST_OF_FLOOR, MOST_OF_OPENPYXL = 1.6, 0.2

HEADERS = [
    "No. Pesanan", "Status Pesanan", "Alasan Pembatalan", "Status Pembatalan/ Pengembalian",
    "No. Resi", "Opsi Pengiriman", "Antar ke counter/ pick-up",
    "Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan)", "Waktu Pengiriman Diatur",
    "Waktu Pesanan Dibuat", "Waktu Pembayaran Dilakukan", "Metode Pembayaran", "SKU Induk",
    "Nama Produk", "Nomor Referensi SKU", "Nama Variasi", "Harga Awal", "Harga Setelah Diskon",
    "Jumlah", "Returned quantity", "Subtotal Pesanan", "Total Diskon", "Diskon Dari Penjual",
    "Diskon Dari Shopee", "Berat Produk", "Jumlah Produk di Pesan", "Total Berat",
    "Voucher Ditanggung Penjual", "Cashback Koin", "Voucher Ditanggung Shopee", "Paket Diskon",
    "Paket Diskon (Diskon dari Shopee)", "Paket Diskon (Diskon dari Penjual)",
    "Potongan Koin Shopee", "Diskon Kartu Kredit", "Ongkos Kirim Dibayar oleh Pembeli",
    "Estimasi Potongan Biaya Pengiriman", "Ongkos Kirim Pengembalian Barang", "Total Pembayaran",
    "Perkiraan Ongkos Kirim", "Catatan dari Pembeli", "Catatan", "Username (Pembeli)",
    "Nama Penerima", "No. Telepon", "Alamat Pengiriman", "Kota/Kabupaten", "Provinsi",
    "Waktu Pesanan Selesai",
]  # fmt: skip

PRODUCTS = [("Nastar Klasik", "500 gr", 95_000), ("Kastengel", "250 gr", 58_000),
            ("Sambal Bawang", "Pedas", 32_000), ("Sambal Cumi", "Extra Pedas", 45_000)]  # fmt: skip

CALAMINE = """
import sys
from python_calamine import CalamineWorkbook
rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
"""
OPENPYXL = """
import sys
from openpyxl import load_workbook
rows = [list(row) for row in load_workbook(sys.argv[1], read_only=True).active.values]
"""
INTO_SQLITE = """
import sqlite3
database = sqlite3.connect(sys.argv[2])
columns = len(rows[0])
database.execute(f"CREATE TABLE raw ({', '.join(f'c{n}' for n in range(columns))})")
database.executemany(f"INSERT INTO raw VALUES ({', '.join('?' * columns)})", rows)
database.commit()
database.close()
"""


def write_sheet(path: Path) -> None:
    """20,000 rows of about 13,500 orders, all cells text, as Shopee writes them."""
    chance = random.Random(20)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("orders")
    sheet.append(HEADERS)
    written = 0
    while written < ROWS:
        day = datetime(2026, 8, 1) + timedelta(minutes=chance.randrange(60 * 24 * 90))
        number = f"{day:%y%m%d}{chance.randrange(36**8):08X}"[:14]
        for _ in range(min(chance.choice((1, 1, 2)), ROWS - written)):
            sheet.append(_row(number, day, chance))
            written += 1
    book.save(path)


def _row(number: str, day: datetime, chance: random.Random) -> list[str]:
    name, variant, price = chance.choice(PRODUCTS)
    count = chance.randint(1, 4)
    buyer = f"pembeli{chance.randrange(6_000)}"
    note = chance.choice(("", "", "", "pakai kode RATNA10 ya", "titip di satpam"))
    values = {
        "No. Pesanan": number,
        "Status Pesanan": chance.choice(
            ("Selesai", "Selesai", "Selesai", "Batal", "Telah Dikirim")
        ),
        "Waktu Pesanan Dibuat": f"{day:%Y-%m-%d %H:%M}",
        "Waktu Pembayaran Dilakukan": f"{day:%Y-%m-%d %H:%M}",
        "Metode Pembayaran": "ShopeePay",
        "Opsi Pengiriman": "Reguler (Cashless)",
        "Nama Produk": name,
        "Nama Variasi": variant,
        "Harga Awal": f"{price:,}".replace(",", "."),
        "Harga Setelah Diskon": f"{price:,}".replace(",", "."),
        "Jumlah": str(count),
        "Returned quantity": "0",
        "Subtotal Pesanan": f"{price * count:,}".replace(",", "."),
        "Total Diskon": "0",
        "Diskon Dari Penjual": "0",
        "Diskon Dari Shopee": "0",
        "Berat Produk": "500 gr",
        "Jumlah Produk di Pesan": str(count),
        "Voucher Ditanggung Penjual": "0",
        "Voucher Ditanggung Shopee": "0",
        "Paket Diskon": "N",
        "Ongkos Kirim Dibayar oleh Pembeli": "9.000",
        "Total Pembayaran": f"{price * count + 9_000:,}".replace(",", "."),
        "Catatan dari Pembeli": note,
        "Username (Pembeli)": buyer,
        "Nama Penerima": "R******a",
        "No. Telepon": "******12",
        "Alamat Pengiriman": "Jl. ******",
        "Kota/Kabupaten": "KOTA SEMARANG",
        "Provinsi": "JAWA TENGAH",
        "Waktu Pesanan Selesai": f"{day + timedelta(days=4):%Y-%m-%d %H:%M}",
    }
    return [values.get(header, "") for header in HEADERS]


def seconds(command: list[str | Path]) -> float:
    """Wall time of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start


def one_round(folder: Path, sheet: Path, number: int) -> tuple[float, float, float]:
    """Import, floor and openpyxl, each into a new file."""
    data = folder / f"shop{number}"
    Store.open(paths.store_file(data)).close()
    into = [sheet, folder / f"floor{number}.db"], [sheet, folder / f"other{number}.db"]
    python = [sys.executable, "-c"]
    return (
        seconds([sys.executable, "-m", "umkm_studio", "import", sheet, "--data-dir", data]),
        seconds([*python, CALAMINE + INTO_SQLITE, *into[0]]),
        seconds([*python, OPENPYXL + INTO_SQLITE, *into[1]]),
    )


def main() -> int:
    """Gives 1 where a target is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sheet = folder / f"Order.all.{date.today():%Y%m%d}.xlsx"
        write_sheet(sheet)
        rounds = [one_round(folder, sheet, number) for number in range(RUNS)]
    ours, floor, other = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"import             {ours:6.2f} s   ({ROWS} rows, median of {RUNS} whole processes)")
    print(f"calamine + sqlite3 {floor:6.2f} s   {ours / floor:5.2f} x   (at most {MOST_OF_FLOOR})")
    print(
        f"openpyxl + sqlite3 {other:6.2f} s   {ours / other:5.2f} x   (at most {MOST_OF_OPENPYXL})"
    )
    return int(ours / floor > MOST_OF_FLOOR or ours / other > MOST_OF_OPENPYXL)


if __name__ == "__main__":
    sys.exit(main())
