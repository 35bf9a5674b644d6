import process from 'node:process';

/** How often it looks (milliseconds). */
const EVERY_MS = 50;

// A thread beside the one that reads, which may be too busy to look after itself: it ends the process when that takes more memory than it
// may, in whatever part of it, or when nobody is left to whom it could answer.
const most = Number(process.argv[2]) * 1024 * 1024;
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
