#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with an unlocked private keyring: dbus-run-session -- with_keyring.sh COMMAND …
set -u
home=$(mktemp -d)
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data"
unset GNOME_KEYRING_CONTROL
eval "$(printf 'a test password\n' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
"$@"
result=$?
rm -rf "$home"
exit $result
