import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { freePort } from '../../server/platform/database/embedded/free-port.js';
import { ChildProgram, type Ending } from './child-program.js';

export interface HarkOptions {
  dataDir: string;
  /** Absent: the process starts its own Postgres in the data folder. */
  databaseUrl?: string;
  /** Over what a test usually needs. */
  env?: Record<string, string>;
}

const READY_MS = 180_000;
const SLOW_MS = 90_000;

/** A whole Hark in a process of its own, on a port that stays the same over restarts. */
export class HarkProcess {
  private program: ChildProgram | undefined;

  private constructor(
    readonly port: number,
    private readonly options: HarkOptions,
  ) {}

  /** Starts it and waits until it is ready to work. */
  static async start(options: HarkOptions): Promise<HarkProcess> {
    const hark = new HarkProcess(await freePort(), options);
    await hark.start();
    return hark;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What the commands at the terminal need to find the same installation. */
  get environment(): Record<string, string> {
    const { dataDir, databaseUrl, env } = this.options;
    return {
      PORT: String(this.port),
      HARK_DATA_DIR: dataDir,
      HARK_DEMO: 'off',
      HARK_SECRET: 'a secret of at least thirty-two characters',
      HARK_UNDO_SECONDS: '0',
      HARK_LOG: 'stdout',
      HARK_LOG_LEVEL: 'warn',
      HARK_EGRESS_ALLOW: '127.0.0.1',
      HARK_TEST: '1',
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...env,
    };
  }

  get output(): string {
    return this.program?.output ?? '';
  }

  get pid(): number {
    return this.running.pid;
  }

  get hasEnded(): boolean {
    return this.program?.hasEnded ?? true;
  }

  /** Resolves when it has died, or was stopped. */
  get ended(): Promise<Ending> {
    return this.running.ended;
  }

  async start(env: Record<string, string> = {}): Promise<void> {
    await this.launch(env);
    await this.ready();
  }

  /** Starts it without waiting: for a process that may die before it is ready. */
  async launch(env: Record<string, string> = {}): Promise<void> {
    this.program = await ChildProgram.start('main.js', { ...this.environment, ...env });
  }

  async ready(): Promise<void> {
    const deadline = performance.now() + READY_MS;
    while (performance.now() < deadline) {
      if (this.hasEnded) throw new Error(`Hark ended before it was ready:\n${this.output}`);
      if (await this.isReady()) return;
      await sleep(25);
    }
    throw new Error(`Hark was not ready in time:\n${this.output}`);
  }

  /** From now on it dies when it passes this place. */
  arm(failpoint: string): Promise<void> {
    return this.running.tell({ failpoint });
  }

  /** As a power cut would. */
  kill(): Promise<Ending> {
    return this.running.end('SIGKILL');
  }

  /** As Ctrl-C would. */
  async stop(): Promise<Ending> {
    const slow = setTimeout(
      () => process.stderr.write(`Still stopping:\n${this.output}\n`),
      SLOW_MS,
    );
    try {
      return await this.running.end('SIGTERM');
    } finally {
      clearTimeout(slow);
    }
  }

  signal(signal: NodeJS.Signals): void {
    process.kill(this.running.pid, signal);
  }

  async isReady(): Promise<boolean> {
    try {
      const { statusCode, body } = await request(`${this.url}/api/health/ready`, {
        headersTimeout: 2_000,
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  private get running(): ChildProgram {
    if (!this.program) throw new Error('This Hark was never started.');
    return this.program;
  }
}
