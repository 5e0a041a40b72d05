# What a maker does, with the mouse, on a small desktop of 1366x768. Pictures go to /trial.
export DISPLAY=:9 LANG=C.UTF-8 XDG_RUNTIME_DIR=/tmp/runtime
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
cd /trial
sample=$(echo /trial/Order.all.*.xlsx)

fail() { echo "$1"; picture failed; exit 1; }
picture() { import -window root "/trial/$1.png"; }
# until_ COMMAND...: waits at most two minutes
until_() { for _ in $(seq 600); do if "$@" >/dev/null 2>&1; then return; fi; sleep 0.2; done; fail "waited for: $*"; }
window() { xdotool search --onlyvisible --classname '^umkm-studio$' | tail -1; }
is_open() { [ -n "$(window)" ]; }
is_gone() { ! pgrep -x umkm-studio; }
sum_of() { sleep "$1"; import -window root png:- | cksum; }
# settled: of four pictures at uneven moments the first comes again, and no third kind: a text cursor
# may blink, nothing else moves
is_settled() {
    a=$(sum_of 0); b=$(sum_of 0.7); c=$(sum_of 0.45); d=$(sum_of 0.7)
    case "$a" in "$c" | "$d") ;; *) return 1 ;; esac
    case "$c" in "$a" | "$b") ;; *) return 1 ;; esac
    case "$d" in "$a" | "$b" | "$c") ;; *) return 1 ;; esac
}
press() { xdotool mousemove "$1" "$2" sleep 0.3 click 1; until_ is_settled; }
click_icon() { xdotool mousemove 34 740 sleep 0.3 click 1; }
# Alt+F4 to whatever has the keyboard, as a maker would
close_window() { xdotool windowactivate --sync "$(window)"; xdotool key --clearmodifiers alt+F4; until_ is_gone; }

Xvfb :9 -screen 0 1366x768x24 -nolisten tcp -noreset >/dev/null 2>&1 &
until_ xdotool getmouselocation
openbox >/dev/null 2>&1 &
tint2 -c /trial/tint2rc >/dev/null 2>&1 &
until_ xdotool search --onlyvisible --class tint2
until_ is_settled
picture 1-panel

click_icon
until_ is_open
until_ is_settled
picture 2-first-start
click_icon  # a second start raises the window that is there
sleep 2
[ "$(pgrep -c -x umkm-studio)" = 1 ] || fail "two windows"
press 1228 564  # "Coba contoh": another window takes the place of this one
until_ is_open
until_ is_settled
picture 3-practice-shop
xdotool key alt+7
sleep 2  # the chart is drawn beside the window
until_ is_settled
picture 4-charts
close_window

click_icon
until_ is_open
until_ is_settled
press 880 238  # name of the shop
xdotool type 'Dapur Ratna'
press 1244 668  # "Lanjut"
press 1244 668
press 1244 668
xdotool key ctrl+i
until_ is_settled
xdotool key space  # "Pilih berkas…"
until_ is_settled
xdotool type "$sample"
picture 5-choosing-a-file
xdotool key Return
until_ is_settled
picture 6-recognised
press 1290 673  # "Lanjut"
picture 7-columns
press 1290 673  # "Lanjut"
picture 8-rows
press 1290 673  # "Impor"
sleep 1
until_ is_settled
picture 9-imported
close_window

umkm-studio reflect 2026-10 --pdf /trial/october.pdf
pdftotext -layout /trial/october.pdf /trial/october.txt
grep -q '8\.602\.000' /trial/october.txt || fail "the PDF does not say what was imported"
pdftoppm -png -r 60 -singlefile /trial/october.pdf /trial/10-october-on-paper

mkdir -p "$HOME/Cadangan"
umkm-studio backup "$HOME/Cadangan/dapur.umkm"
kind=$(gio info --attributes standard::content-type "$HOME/Cadangan/dapur.umkm")
case "$kind" in *x-umkm-studio-backup*) ;; *) fail "a copy is taken for $kind" ;; esac
dbus-run-session pcmanfm "$HOME/Cadangan" >/dev/null 2>&1 &
until_ xdotool search --onlyvisible --class pcmanfm
until_ is_settled
picture 11-a-copy-in-the-file-manager
xdotool mousemove 569 218 click --repeat 2 --delay 120 1
until_ is_open
sleep 3  # what is in the copy is read before anything is asked
until_ is_settled
picture 12-double-clicked
xdotool key Escape
until_ is_settled
close_window
rm -r "$HOME/Cadangan"
find "$HOME" -type f | sort > /trial/home.txt
