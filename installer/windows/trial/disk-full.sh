# As root: what the installer does when the disk has no room left, on a small disk of its own. First
# when it is seen beforehand, then when it fills up half-way, over an older version and without one.
# Ends as the maker (session.sh's user), without a network. Pictures go to /trial.
set -u
small=/home/maker/small
if [ "$(id -u)" = 0 ]; then
    mkdir -p "$small"
    mount -t tmpfs -o size=2000m,mode=0700,uid="$(id -u maker)" tmpfs "$small"
    exec unshare --net setpriv --reuid=maker --regid=maker --init-groups \
        env HOME=/home/maker USER=maker bash "$0"
fi
export DISPLAY=:9 LANG=id_ID.UTF-8 XDG_RUNTIME_DIR=/tmp/runtime WINEPREFIX="$small/wine" WINEARCH=win64
export WINEDEBUG=-all WINEDLLOVERRIDES="winedbg.exe=d;mscoree,mshtml,winemenubuilder.exe="
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
cd /trial
user="$WINEPREFIX/drive_c/users/$(id -un)"
folder="$user/AppData/Local/Programs/UMKM Studio"
data="$user/AppData/Local/umkm-studio"

fail() { echo "$1"; picture full-failed; df -m "$small"; wineserver -k; exit 1; }
step() { echo "-- $1"; }
picture() { import -window root "/trial/$1.png"; }
until_() { for _ in $(seq 600); do if "$@" >/dev/null 2>&1; then return; fi; sleep 0.2; done; fail "waited for: $*"; }
is_open() { xdotool search --onlyvisible --name "$1" >/dev/null; }
is_gone() { ! pgrep -f 'setup\.exe' >/dev/null; }
is_settled() { picture a; sleep 1; picture b; cmp -s a.png b.png; }
# leave MB: all but so much of the disk is taken
leave() {
    rm -f "$small/ballast" "$small/more"
    free=$(df --output=avail -m "$small" | tail -1)
    fallocate -l $((free - $1))M "$small/ballast"
}
# what is installed, and the maker's data
now() { (cd "$user/AppData/Local" && find . -path ./Temp -prune -o -type f -print0 | sort -z | xargs -0 sha256sum); }
same() { now > now.txt; cmp -s before.txt now.txt || fail "not as before: $(diff before.txt now.txt | head -5)"; }
# fills_up [/S]: the installer starts with room enough, which is gone as soon as it has begun
fills_up() {
    leave 400
    wine setup.exe "$@" </dev/null >/dev/null 2>&1 &
    if [ "$*" = "" ]; then
        until_ is_open '^Pasang UMKM Studio'
        until_ is_settled
        xdotool search --onlyvisible --name '^Pasang UMKM Studio' windowactivate --sync key Return
    fi
    until_ test -d "$folder/program/packages"
    cat /dev/zero > "$small/more" 2>/dev/null
}

Xvfb :9 -screen 0 1366x768x24 -nolisten tcp -noreset >/dev/null 2>&1 &
until_ xdotool getmouselocation
openbox >/dev/null 2>&1 &
wineboot -i </dev/null >/dev/null 2>&1
wineserver -w
cp shims/*.dll "$WINEPREFIX/drive_c/windows/system32/"

step "fills up half-way, nothing there before"
fills_up /S
until_ is_gone
[ -e "$folder" ] && fail "left behind: $(find "$folder" | head -3)"

step "seen beforehand"
rm "$small/ballast" "$small/more"
wine setup.exe /S </dev/null || fail "no older version"
mkdir -p "$data"
echo "a shop" > "$data/umkm-studio.db"
wineserver -w
now > before.txt
leave 100
wine setup.exe /S </dev/null
was=$?
[ $was = 5 ] || fail "setup ended with $was, not 5"
same
wine setup.exe </dev/null >/dev/null 2>&1 &
until_ is_open '^Pasang UMKM Studio'  # the language is known from the older one
until_ is_settled
picture full-1-beforehand
xdotool key Escape
until_ is_gone
same

step "fills up half-way, over an older version"
fills_up
sleep 3
until_ is_settled
picture full-2-half-way
xdotool key Return
sleep 2
until_ is_settled
picture full-3-stopped
xdotool key Escape
until_ is_gone
same
rm "$small/ballast" "$small/more"
wine "$folder/program/python/python.exe" -m umkm_studio --version </dev/null 2>&1 | cat | grep -q '^UMKM Studio' || fail "the older one does not run"
wineserver -k
rm -f a.png b.png now.txt before.txt
step "done"
