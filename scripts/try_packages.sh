#!/bin/sh
# Try the .deb and the tarball on a system without Python: scripts/try_packages.sh ROOT DEB TARBALL, as root.
# ROOT is what `debootstrap --variant=minbase bookworm ROOT` and, in it, `apt-get install xvfb` left. Each package is installed,
# passes its self-test, opens its window under Xvfb, and is removed; only the profile may be left. Prints "ok" at the end.
set -eu
[ $# = 3 ] || { sed -n '2,4s/^# //p' "$0"; exit 2; }
root=$1 deb=$2 tarball=$3

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy=$http_proxy} ${https_proxy:+https_proxy=$https_proxy} "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./dev -o -path ./run -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./root -o -path ./etc/ld.so.cache \) -prune -o -print | sort); }

try() {
    inside "$1" self-test
    # The window stays open until it is told to close, and answers to that with 0.
    inside sh -c "xvfb-run -a sh -c '${1}-desktop & window=\$!; sleep 20; kill -TERM \$window; wait \$window'"
    test -f "$root/root/.local/share/Kesong/journal.db"
}

if inside sh -c 'command -v python3 || command -v python'; then echo "there is a Python in $root" >&2; exit 1; fi
# What a package needs is installed first, so that its removal can be seen.
cp "$deb" "$root/tmp/kesong.deb"
inside apt-get install -y -q --no-install-recommends /tmp/kesong.deb
inside dpkg --purge kesong
files > /tmp/before.$$

inside dpkg -i /tmp/kesong.deb
try /usr/bin/kesong
inside dpkg --purge kesong
files > /tmp/after.$$
diff /tmp/before.$$ /tmp/after.$$

tar -C "$root/tmp" -xzf "$tarball"
folder=$(basename "$tarball" .tar.gz)
inside "/tmp/$folder/install.sh" --prefix /usr/local
try /usr/local/bin/kesong
inside /usr/local/lib/kesong/uninstall.sh
rm -rf "$root/tmp/$folder"
files > /tmp/after.$$
diff /tmp/before.$$ /tmp/after.$$
rm -f /tmp/before.$$ /tmp/after.$$
echo ok
