#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job in the terminal, on a temporary workspace: client → drafts → approval list → published.
# Usage: terminal_demo.sh <path to clara>
set -euo pipefail
clara=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export CLARA_WORKSPACE="$folder/demo.clara" LC_ALL=C.UTF-8
unset CLARA_SECRETS_PASSPHRASE

step() { printf '\n\033[1m$ clara'; printf ' %q' "$@"; printf '\033[0m\n'; "$clara" "$@"; }

printf 'You write for {{persona.name}} of {{client.name}} in {{client.city}}.\nVoice: {{persona.voice}}\nWrite one post about {{topic}}.\n' >"$folder/prompt.txt"
printf 'Warm, dry, exact. Short sentences. Speaks as a baker who was up at three.\n' >"$folder/voice.txt"

step init
step client add --name 'Rye & Co' --timezone Europe/Berlin --city Berlin
step persona add --client 'Rye & Co' --name Anni --voice-file "$folder/voice.txt" --topics 'rye bread,cinnamon buns,the oven at night'
step prompt add --client 'Rye & Co' --name 'Daily bread' --template-file "$folder/prompt.txt"
step model add --provider offline --model sample-writer
step account add --client 'Rye & Co' --network sandbox --handle ryeandco
step schedule add --client 'Rye & Co' --persona Anni --prompt 'Daily bread' --accounts ryeandco --cron '30 7 * * 1-5' --timezone Europe/Berlin --name 'Every weekday'
step cron next '30 7 * * 1-5' --timezone Europe/Berlin --from 2026-03-27T12:00:00Z --count 3
step run now 'Every weekday'
step engine run --until-idle
step post list --state in_review
draft=$("$clara" post list --state in_review --json | grep -o '"id":"[^"]*"' | tail -n 1 | cut -d'"' -f4)
step post show "$draft"
step post approve "$draft"
step engine run --until-idle
step publication list
printf '\nThat was the main job on samples: nothing left this computer. With a display, ./dev run opens the console.\n'
