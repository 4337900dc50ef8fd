import { appendFileSync } from 'node:fs';

/** Loaded into every process of a build that is measured: says at its end how much memory it had at the most, and how long it counted. */
const { USAGE_FILE } = process.env;
if (USAGE_FILE !== undefined)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(USAGE_FILE, `${JSON.stringify({ pid: process.pid, maxRSS, cpu: userCPUTime + systemCPUTime })}\n`);
  });
