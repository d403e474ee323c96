#!/bin/sh
# Remove the Kesong that install.sh put here. Your profile (accounts, drafts, settings) stays.
set -eu

library=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
list=$library/installed-files
if [ ! -f "$list" ]; then
    echo "This is not an installed Kesong: there is no $list." >&2
    exit 1
fi
prefix=$(CDPATH='' cd -- "$library/../.." && pwd)

while IFS= read -r file; do
    rm -f -- "$prefix/$file"
done < "$list"
# What desktops made of the files, where nobody else has any there.
for cache in share/icons/hicolor/icon-theme.cache share/applications/mimeinfo.cache; do
    folder=$prefix/$(dirname "$cache")
    if [ -f "$prefix/$cache" ] && [ -z "$(find "$folder" -type f ! -path "$prefix/$cache" | head -n 1)" ]; then rm -f -- "$prefix/$cache"; fi
done
# Folders that were made for it, innermost first, where nothing else is in them now.
folders=$(cat "$library/made-folders")
rm -rf -- "$library"
printf '%s\n' "$folders" | while IFS= read -r folder; do
    [ -z "$folder" ] || rmdir -- "$prefix/$folder" 2> /dev/null || true
done

if [ "${1-}" != --keep-databases ]; then
    # What the preferences of this user wrote for the start at sign-in. Entries of others do nothing: TryExec names a program that is gone.
    for entry in "${XDG_CONFIG_HOME:-${HOME-}/.config}"/autostart/kesong*.desktop; do
        if [ -f "$entry" ] && grep -qF "TryExec=$library/" "$entry"; then rm -f -- "$entry"; fi
    done
    applications=$prefix/share/applications icons=$prefix/share/icons/hicolor
    if [ -d "$applications" ] && command -v update-desktop-database > /dev/null; then update-desktop-database -q "$applications" || true; fi
    if [ -d "$icons" ] && command -v gtk-update-icon-cache > /dev/null; then gtk-update-icon-cache -q -t -f "$icons" 2> /dev/null || true; fi
    echo "Kesong was removed. Your profile was not touched."
fi
