#!/bin/sh
# Install Kesong from the folder of this script: ./install.sh [--prefix DIR]. Without --prefix it goes to /usr/local for root,
# and to ~/.local for anybody else. PREFIX/lib/kesong/uninstall.sh takes it away again.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || { echo "--prefix needs a folder" >&2; exit 2; }; prefix=$2; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        -h | --help) sed -n '2,3s/^# //p' "$0"; exit 0 ;;
        *) echo "unknown option: $1. See: $0 --help" >&2; exit 2 ;;
    esac
done
if [ -z "$prefix" ]; then
    if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi
mkdir -p "$prefix"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
library=$prefix/lib/kesong
list=$library/installed-files

# An older version goes first, so that nothing of it stays behind.
if [ -x "$library/uninstall.sh" ]; then
    "$library/uninstall.sh" --keep-databases
elif [ -e "$library" ]; then
    echo "$library is there already, and is not an installation that can be removed. Move it away first." >&2
    exit 1
fi
for name in kesong kesong-desktop; do
    if [ -e "$prefix/bin/$name" ] || [ -L "$prefix/bin/$name" ]; then
        echo "$prefix/bin/$name belongs to another installation. Remove that first, or choose another --prefix." >&2
        exit 1
    fi
done

# Folders that were not there before are written down, and go again with their content.
made=
make_folder() {
    [ ! -d "$prefix/$1" ] || return 0
    case $1 in */*) make_folder "${1%/*}" ;; esac
    mkdir "$prefix/$1"
    made="$1
$made"
}
make_folder lib
make_folder bin
mkdir "$library"
: > "$list"
cp -R "$here/lib/kesong/." "$library/"
cp "$here/uninstall.sh" "$library/uninstall.sh"
(cd "$here" && find share -type f) > "$list"
while IFS= read -r file; do
    make_folder "$(dirname "$file")"
    cp "$here/$file" "$prefix/$file"
done < "$list"
printf '%s' "$made" > "$library/made-folders"
# A desktop starts programs without the PATH of a shell.
desktop=$prefix/share/applications/kesong.desktop
sed "s|^Exec=kesong-desktop|Exec=\"$library/kesong-desktop\"|" "$here/share/applications/kesong.desktop" > "$desktop"
for name in kesong kesong-desktop; do
    ln -s "$library/$name" "$prefix/bin/$name"
    echo "bin/$name" >> "$list"
done

if command -v update-desktop-database > /dev/null; then update-desktop-database -q "$prefix/share/applications" || true; fi
if command -v gtk-update-icon-cache > /dev/null; then gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" 2> /dev/null || true; fi
echo "Kesong is installed in $library. To remove it: $library/uninstall.sh"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "For the command line, add $prefix/bin to PATH." ;;
esac
