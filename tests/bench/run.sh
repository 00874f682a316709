#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/bench/run.sh <build folder> [name]: runs all benches, or one, and prints one JSON object per line.
# A figure never makes it fail, only a bench that does not run. CLARA_BENCH_SHORT=1 takes less time:
# the stall bench a minute instead of ten, the load bench 50 clients instead of 1,000.
set -euo pipefail

build=${1:?usage: run.sh <build folder> [name]}
only=${2:-}
case "$only" in '' | http | runs | queue | distance | load | startup | approvals | stall) ;; *)
  printf 'There is no bench "%s". There are: http, runs, queue, distance, load, startup, approvals, stall.\n' "$only" >&2
  exit 2 ;;
esac

export LC_ALL=C.UTF-8
failed=0

run() { # run <name> [options…]
  local name=$1
  shift
  [ -z "$only" ] || [ "$only" = "$name" ] || return 0
  if [ ! -x "$build/bin/bench_$name" ]; then
    printf '{"bench":"%s","skipped":"not part of this build"}\n' "$name"
    return 0
  fi
  if ! "$build/bin/bench_$name" "$@"; then
    printf 'bench_%s did not run to its end.\n' "$name" >&2
    failed=1
  fi
}

stall_seconds=600
load_clients=1000
[ -z "${CLARA_BENCH_SHORT:-}" ] || { stall_seconds=60; load_clients=50; }

run http
run runs
# The other queue is a package of npm; without it the bench says so and prints its own side.
yardstick=$build/queue-yardstick
if [ -z "$only" ] || [ "$only" = queue ]; then
  mkdir -p "$yardstick"
  cp "$(dirname "${BASH_SOURCE[0]}")"/queue-yardstick/* "$yardstick"
  if command -v npm >/dev/null; then
    (cd "$yardstick" && npm ci --no-audit --no-fund --silent >&2) || rm -rf "$yardstick/node_modules"
  fi
fi
run queue "$yardstick"
run distance
run load "$load_clients"
run startup
run approvals
QT_QPA_PLATFORM=offscreen run stall --seconds "$stall_seconds"
exit "$failed"
