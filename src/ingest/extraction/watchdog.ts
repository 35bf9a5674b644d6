import process from 'node:process';

/** How often memory is checked, in milliseconds. */
const EVERY_MS = 50;

// Runs in its own thread, since the extracting one may be too busy: kills the process if it takes more memory than it
// may, or if its parent has ended.
const most = Number(process.argv[2]) * 1024 * 1024;
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
