// SPDX-License-Identifier: GPL-3.0-or-later
// graphile-worker's side of the bench "queue". node drain.mjs <connection string> drain <jobs> <local queue, 0: none>
// prints how long the jobs took; … latency <samples> prints the ms from asking for a job to its start, one per line.
import { Logger, run, runMigrations, makeWorkerUtils } from "graphile-worker";
import pg from "pg";

const [connectionString, mode, countText, localQueueText] = process.argv.slice(2);
const count = Number(countText);
const localQueueSize = Number(localQueueText ?? 0);
const concurrency = 10;
const logger = new Logger(() => () => {});
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let started = 0;
let onStart = () => {};
const taskList = {
  trivial: async () => {
    started += 1;
    onStart();
  },
};

const pool = new pg.Pool({ connectionString, max: concurrency + 2 });
pool.on("error", () => {});
pool.on("connect", (client) => client.on("error", () => {}));
await runMigrations({ pgPool: pool, logger });

function preset() {
  const worker = { concurrentJobs: concurrency, maxPoolSize: concurrency + 2 };
  if (localQueueSize > 0) worker.localQueue = { size: localQueueSize };
  return { worker };
}

const begin = () => run({ pgPool: pool, taskList, logger, noHandleSignals: true, preset: preset() });

async function left() {
  const { rows } = await pool.query("SELECT count(*)::int AS jobs FROM graphile_worker.jobs");
  return rows[0].jobs;
}

async function drain() {
  await pool.query("SELECT graphile_worker.add_job('trivial', '{}'::json) FROM generate_series(1, $1)", [count]);
  await pool.query("VACUUM ANALYZE");
  const begun = process.hrtime.bigint();
  const runner = await begin();
  await new Promise((resolve) => {
    onStart = () => started >= count && resolve();
  });
  while ((await left()) > 0) await pause(2);
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  await runner.stop();
  console.log(JSON.stringify({ jobs: started, seconds }));
}

async function latency() {
  const utils = await makeWorkerUtils({ pgPool: pool, logger });
  const runner = await begin();
  await pause(500);
  for (let i = 0; i < count; i += 1) {
    const begun = process.hrtime.bigint();
    const start = new Promise((resolve) => {
      onStart = () => resolve(process.hrtime.bigint());
    });
    await utils.addJob("trivial", {});
    console.log(Number((await start) - begun) / 1e6);
    await pause(100);
  }
  await runner.stop();
}

await (mode === "drain" ? drain() : latency());
await pool.end();
