#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/bench/run.sh <build folder> [name]: runs all benches, or one, and prints one JSON object per line.
# A figure never makes it fail, only a bench that does not run. CLARA_BENCH_SHORT=1 takes less time:
# the stall bench a minute instead of ten.
set -euo pipefail

build=${1:?usage: run.sh <build folder> [name]}
only=${2:-}
case "$only" in '' | http | runs | startup | approvals | stall) ;; *)
  printf 'There is no bench "%s". There are: http, runs, startup, approvals, stall.\n' "$only" >&2
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
[ -z "${CLARA_BENCH_SHORT:-}" ] || stall_seconds=60

run http
run runs
run startup
run approvals
QT_QPA_PLATFORM=offscreen run stall --seconds "$stall_seconds"
exit "$failed"
