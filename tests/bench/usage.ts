import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into every process of a build that is measured: says at its end how much memory it had at the most, and how long it counted. */
const { USAGE_FILE } = process.env;
if (USAGE_FILE !== undefined && isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(USAGE_FILE, `${JSON.stringify({ pid: process.pid, maxRSS, cpu: userCPUTime + systemCPUTime })}\n`);
  });
