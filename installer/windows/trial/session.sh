# What a maker does on Windows, here under Wine on a screen of 1366x768. Pictures go to /trial.
set -u
export DISPLAY=:9 LANG=id_ID.UTF-8 XDG_RUNTIME_DIR=/tmp/runtime WINEPREFIX="$HOME/wine" WINEARCH=win64
# Crashes end at once; no .NET, no browser, no menus of the system around.
export WINEDEBUG=-all WINEDLLOVERRIDES="winedbg.exe=d;mscoree,mshtml,winemenubuilder.exe="
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
cd /trial
user="$WINEPREFIX/drive_c/users/$(id -un)"
folder="$user/AppData/Local/Programs/UMKM Studio"
data="$user/AppData/Local/umkm-studio"
shortcut="$user/Desktop/UMKM Studio.lnk"
shop='(^|– )UMKM Studio$'  # the title of its window
listed='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\UMKM Studio'
sample=$(echo /trial/Order.all.*.xlsx)

fail() { echo "$1"; picture failed; wineserver -k; exit 1; }
step() { echo "-- $1"; }
picture() { import -window root "/trial/$1.png"; }
# until_ COMMAND...: waits at most two minutes
until_() { for _ in $(seq 600); do if "$@" >/dev/null 2>&1; then return; fi; sleep 0.2; done; fail "waited for: $*"; }
window() { xdotool search --onlyvisible --name "$1" | tail -1; }
is_open() { [ -n "$(window "$1")" ]; }
is_running() { pgrep -f 'UMKM Studio\.exe' >/dev/null; }
is_gone() { ! is_running; }
is_alone() { [ "$(pgrep -fc 'UMKM Studio\.exe')" = 1 ]; }
is_settled() { picture a; sleep 1; picture b; cmp -s a.png b.png; }
click() { xdotool mousemove "$1" "$2" sleep 0.5 click 1; until_ is_settled; }
press() { xdotool windowactivate --sync "$(window "$1")" key --clearmodifiers "$2"; }
close_window() { press "$shop" alt+F4; until_ is_gone; }
start() { timeout 60 wine start /unix "$1" </dev/null >/dev/null 2>&1; }
program() { wine "$folder/program/python/python.exe" -m umkm_studio "$@" </dev/null 2>&1 | cat; }
# setup STATUS: without a word; it must end like that
setup() { wine setup.exe /S </dev/null; was=$?; [ $was = "$1" ] || fail "setup ended with $was, not $1"; }
sum_of_data() { sha256sum "$data/umkm-studio.db" | cut -c1-64; }
files() { (cd "$WINEPREFIX" && find . -type f ! -name '*.reg' ! -path '*/Temp/*' | sort); }

Xvfb :9 -screen 0 1366x768x24 -nolisten tcp -noreset >/dev/null 2>&1 &
until_ xdotool getmouselocation
openbox >/dev/null 2>&1 &
wineboot -i </dev/null >/dev/null 2>&1
wineserver -w
cp shims/*.dll "$WINEPREFIX/drive_c/windows/system32/"
files > before.txt

step "install, page by page"
wine setup.exe </dev/null >/dev/null 2>&1 &
until_ is_open '^UMKM Studio$'
until_ is_settled
picture 01-language
press '^UMKM Studio$' Return
until_ is_open '^Pasang UMKM Studio'
until_ is_settled
picture 02-welcome
press '^Pasang UMKM Studio' Return
sleep 1.5
picture 03-installing
until_ test -e "$shortcut"
until_ is_settled
picture 04-installed
[ "$(find "$user" -name 'UMKM Studio.lnk' | wc -l)" = 2 ] || fail "not on desktop and in the menu"
# Shims, see shims.py: these modules ask for functions that Wine lacks.
find "$folder/program/packages/numpy" -name '*.pyd' -exec \
    sed -i 's/api-ms-win-crt-math-l1-1-0\.dll/wine-trial-crt-math-l1-1-0.dll/' {} +

step "start from the last page, and once more while it is open"
press '^Pasang UMKM Studio' Return
until_ is_running
until_ is_open "$shop"
until_ is_settled
picture 05-first-start
tint2 -c /trial/tint2rc >/dev/null 2>&1 &
taskbar=$!
until_ xdotool search --onlyvisible --class tint2
until_ is_settled
picture 05-taskbar
kill $taskbar
until_ is_settled
first=$(pgrep -fo 'UMKM Studio\.exe')
start "$shortcut"
until_ is_alone  # the second one raises the first, and ends
[ "$(pgrep -fo 'UMKM Studio\.exe')" = "$first" ] || fail "a second window"

step "install again while it is open"
setup 3
wine setup.exe </dev/null >/dev/null 2>&1 &
sleep 3
until_ is_settled
picture 06-still-open
xdotool key Escape
sleep 1

step "look around in the practice shop, then name one's own"
click 1228 574  # "Coba contoh"
until_ is_open '^Dapur Ratna'
sleep 5
until_ is_settled
picture 07-practice-shop
click 70 451  # "Hasil"
sleep 20  # the first chart takes a while
until_ is_settled
picture 08-charts
close_window
start "$shortcut"
until_ is_open "$shop"
click 880 248
xdotool type 'Toko Sari'
for _ in 1 2 3; do
    click 1242 680  # "Lanjut"
done
until_ is_open '^Toko Sari'
until_ is_settled
picture 09-empty-shop
close_window

step "import, reflection on paper"
program --version
program import "Z:$sample" || fail "no import"
program reflect 2026-10 --pdf 'Z:\trial\october.pdf'
pdftotext -layout october.pdf october.txt
grep -q 'Oktober 2026' october.txt || fail "the PDF has no text"
pdftoppm -png -r 60 -singlefile october.pdf 10-october-on-paper

start "$shortcut"
until_ is_open "$shop"
until_ is_settled
picture 11-with-orders
close_window

step "a backup by double-click"
program backup 'Z:\trial\toko.umkm'
# Windows looks at one person's file types first; Wine knows only those of all, so lend it these.
for key in .umkm UMKMStudio.Cadangan; do
    wine reg export "HKCU\\Software\\Classes\\$key" type.reg /y </dev/null >/dev/null 2>&1
    iconv -f UTF-16 -t UTF-8 type.reg | sed 's/HKEY_CURRENT_USER/HKEY_LOCAL_MACHINE/' > lent.reg
    wine reg import lent.reg </dev/null >/dev/null 2>&1
done
start /trial/toko.umkm
until_ is_open "$shop"
until_ is_settled
picture 12-backup
xdotool key Escape  # "Batal"
until_ is_settled
close_window
for key in .umkm UMKMStudio.Cadangan; do
    wine reg delete "HKLM\\Software\\Classes\\$key" /f </dev/null >/dev/null 2>&1
done

step "install over an older one"
touch "$folder/program/umkm_studio/of_an_older_version.py"
mkdir -p "$folder/program.lama/python"
rm "$shortcut"
sum=$(sum_of_data)
setup 0
[ -e "$folder/program/umkm_studio/of_an_older_version.py" ] && fail "old modules stay"
[ -e "$folder/program.lama" ] && fail "the older program stays"
[ -e "$shortcut" ] && fail "back on the desktop, though thrown away"
[ "$(sum_of_data)" = "$sum" ] || fail "the data has changed"
program check

step "not over a newer one"
wine reg add "$listed" /v DisplayVersion /d 99.0.0 /f </dev/null >/dev/null 2>&1
setup 4

step "remove"
wine "$folder/Hapus UMKM Studio.exe" </dev/null >/dev/null 2>&1 &
until_ is_open '^Hapus UMKM Studio'
until_ is_settled
picture 13-remove
press '^Hapus UMKM Studio' Return
until_ test ! -e "$folder"
until_ is_settled
picture 14-removed
press '^Hapus UMKM Studio' Return
wineserver -w
[ "$(sum_of_data)" = "$sum" ] || fail "the data is gone"
files | comm -13 before.txt - | grep -v '/AppData/Local/umkm-studio/' > left.txt
[ -s left.txt ] && fail "left behind: $(cat left.txt)"
grep -ai 'umkm' "$WINEPREFIX/user.reg" "$WINEPREFIX/system.reg" | tee left.txt
[ -s left.txt ] && fail "left in the registry"
step "done"
