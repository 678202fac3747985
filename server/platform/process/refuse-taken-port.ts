import { createServer } from 'node:net';

/** Throws the EADDRINUSE (or EACCES) that listening there would, before any work has been done. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
