import { spawnSync } from 'node:child_process';

interface Ports {
  port: number;
  sandboxPort: number;
}

const ASK_FOR_TWO = `
  const { createServer } = require('node:net');
  const servers = [createServer(), createServer()].map((s) => s.listen(0, '127.0.0.1'));
  setTimeout(() => {
    console.log(JSON.stringify(servers.map((s) => s.address().port)));
    servers.forEach((s) => s.close());
  }, 50);`;

/**
 * Two free ports for the desk under test, the same for every process of one Playwright run. Its
 * configuration cannot wait, hence a process of its own that asks.
 */
export function portsForBrowserTests(): Ports {
  process.env.HARK_BROWSER_PORTS ??= spawnSync(process.execPath, ['-e', ASK_FOR_TWO], {
    encoding: 'utf8',
  }).stdout.trim();
  const [port = 0, sandboxPort = 0] = JSON.parse(process.env.HARK_BROWSER_PORTS) as number[];
  return { port, sandboxPort };
}
