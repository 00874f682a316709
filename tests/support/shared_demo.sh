#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One workspace for several people: a private PostgreSQL in a temporary folder, samples, a headless runner, and two
# consoles (or, without a display, two people in the terminal). Ends everything it started.
# Usage: shared_demo.sh <path to clara> [path to clara-console]
set -euo pipefail
clara=$1
console=${2:-}
started=()

programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$programs" ] || programs=$(pg_config --bindir 2>/dev/null || true)
[ -x "$programs/initdb" ] || { echo "PostgreSQL is not installed: there is no initdb." >&2; exit 1; }

# The server refuses to run as root, so it gets a user and a folder of its own.
as_server=()
[ "$(id -u)" -ne 0 ] || as_server=(setpriv --reuid=postgres --regid=postgres --init-groups)
cd /
folder=$(mktemp -d)
data=$("${as_server[@]}" mktemp -d)

end_all() {
  trap - EXIT INT TERM
  local pid
  for pid in "${started[@]}"; do kill -TERM "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  "${as_server[@]}" "$programs/pg_ctl" stop -s -m fast -D "$data/db" >/dev/null 2>&1 || true
  rm -rf "$folder" "$data"
}
trap end_all EXIT
trap 'exit 130' INT TERM

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
as() { # as <person> <arguments of clara…>
  local person=$1
  shift
  printf '\n\033[1m%s$ clara' "$person"; printf ' %q' "$@"; printf '\033[0m\n'
  USER=$person "$clara" "$@"
}
# Asks until the answer holds the words; the runner works meanwhile.
await() { # await <words> <arguments of clara…>
  local words=$1 _
  shift
  for _ in $(seq 150); do
    USER=mara "$clara" "$@" --json | grep -q "$words" && return 0
    sleep 0.2
  done
  echo "Nothing came of it within half a minute." >&2
  exit 1
}

say 'A PostgreSQL of this demo alone starts in a temporary folder …'
"${as_server[@]}" "$programs/initdb" -D "$data/db" -U clara --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
# Reached by a local socket only: it needs no free port and nobody else gets in.
"${as_server[@]}" "$programs/pg_ctl" start -s -w -D "$data/db" -l "$data/log" -o "-k $data -c listen_addresses='' -c fsync=off" >/dev/null

export CLARA_WORKSPACE="postgresql://clara@localhost/postgres?host=$data" LC_ALL=C.UTF-8
export XDG_DATA_HOME="$folder/share" # backups and logs go with the demo
unset CLARA_SECRETS_PASSPHRASE
printf 'You write for {{persona.name}} of {{client.name}} in {{client.city}}.\nVoice: {{persona.voice}}\nWrite one post about {{topic}}.\n' >"$folder/prompt.txt"
printf 'Warm, dry, exact. Short sentences. Speaks as a baker who was up at three.\n' >"$folder/voice.txt"

as mara init
as mara client add --name 'Rye & Co' --timezone Europe/Berlin --city Berlin
as mara persona add --client 'Rye & Co' --name Anni --voice-file "$folder/voice.txt" --topics 'rye bread,cinnamon buns,the oven at night'
as mara prompt add --client 'Rye & Co' --name 'Daily bread' --template-file "$folder/prompt.txt"
as mara model add --provider offline --model sample-writer
as mara account add --client 'Rye & Co' --network sandbox --handle ryeandco
as mara schedule add --client 'Rye & Co' --persona Anni --prompt 'Daily bread' --accounts ryeandco --cron '30 7 * * 1-5' --timezone Europe/Berlin --name 'Every weekday'

say 'A runner without a window starts …'
USER=runner "$clara" engine run >"$folder/runner.log" 2>&1 &
started+=($!)
as mara run now 'Every weekday'
await '"id"' post list --state in_review

if [ -n "$console" ]; then
  say "Two consoles open on $CLARA_WORKSPACE. Approve in one and watch the other. Ctrl+C ends everything."
  USER=mara "$console" --workspace "$CLARA_WORKSPACE" &
  first=$!
  USER=tom "$console" --workspace "$CLARA_WORKSPACE" &
  started+=("$first" $!)
  wait "$first" "$!" || true
  exit 0
fi

say 'There is no display here, so two people do the job in the terminal.'
as tom post list --state in_review
draft=$(USER=tom "$clara" post list --state in_review --json | grep -o '"id":"[^"]*"' | tail -n 1 | cut -d'"' -f4)
as tom post approve "$draft"
await '"published"' publication list
as mara publication list
say 'Mara wrote, the runner worked, Tom approved: one workspace, and nothing left this computer.'
