import { startSandbox } from './start-sandbox.js';

const port = Number(process.env.HARK_SANDBOX_PORT || 3900);
const dataDir = process.env.HARK_SANDBOX_DIR || '.hark/sandbox';

try {
  const sandbox = await startSandbox({ port, dataDir });
  console.log(`The sandbox stands at ${sandbox.url}; its data is in ${dataDir}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const taken = code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is in use. Set HARK_SANDBOX_PORT to a free one.`
      : `The sandbox cannot start: ${message}`,
  );
  process.exit(1);
}
