# On a Debian that has only the package and what it asks for: does it have every library, and work?
lacking=$(find /opt/umkm-studio -type f \( -name '*.so*' -o -name umkm-studio \) \
    -exec ldd {} \; 2>/dev/null | grep 'not found' || true)
if [ -n "$lacking" ]; then
    echo "The package does not ask for: $lacking"
    exit 1
fi
umkm-studio --version
QT_QPA_PLATFORM=offscreen umkm-studio --data-dir "$HOME/bare" demo --output "$HOME/bare/out"
rm -r "$HOME/bare"
