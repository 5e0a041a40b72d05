# As root: a newer package over the program while it runs, and taking it away then, are refused in
# words, and the running one goes on; closed, both work. Called by __init__.py with the package.
export DISPLAY=:9 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp/runtime
package=$1
fail() { echo "$1"; exit 1; }
refused() { # refused COMMAND...
    if "$@" >/trial/still-open.txt 2>&1; then fail "not refused: $*"; fi
    grep 'masih terbuka' /trial/still-open.txt || fail "no words: $(cat /trial/still-open.txt)"
    grep 'is still open' /trial/still-open.txt || fail "no English words"
}
installed() { dpkg-query --show --showformat='${Status}' umkm-studio; }

su maker -c 'umkm-studio --data-dir /tmp/open >/tmp/open.txt 2>&1 & echo $! >/tmp/open.pid'
sleep 4
open=$(cat /tmp/open.pid)
kill -0 "$open" || fail "it does not run: $(cat /tmp/open.txt)"
refused apt-get install -q -y --reinstall "$package"
refused apt-get remove -q -y umkm-studio
[ "$(installed)" = "install ok installed" ] || fail "left half-way: $(installed)"
dpkg --verify umkm-studio
kill -0 "$open" || fail "the running one has ended"
kill "$open"
while kill -0 "$open" 2>/dev/null; do sleep 0.2; done
apt-get install -q -y --reinstall "$package"
rm -r /tmp/open*
