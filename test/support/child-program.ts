import { type ChildProcess, spawn } from 'node:child_process';
import { builtProgram } from './built-server.js';

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const KEPT_OUTPUT = 20_000;

/** A program of the built server in a process of its own. */
export class ChildProgram {
  /** What it said last on both streams. */
  output = '';
  readonly ended: Promise<Ending>;
  private ending: Ending | undefined;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
      });
    this.ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.ending = { code, signal };
        resolve(this.ending);
      });
    });
  }

  static async start(
    program: string,
    environment: Record<string, string>,
    args: readonly string[] = [],
  ): Promise<ChildProgram> {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [await builtProgram(program), ...args], {
      env: { PATH, HOME, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new ChildProgram(child);
  }

  get pid(): number {
    return this.child.pid!;
  }

  get hasEnded(): boolean {
    return this.ending !== undefined;
  }

  /** Resolves when the program has answered the message. */
  async tell(message: object): Promise<void> {
    const answered = new Promise((resolve) => this.child.once('message', resolve));
    this.child.send(message);
    await answered;
  }

  /** Sends the signal and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    if (!this.ending) this.child.kill(signal);
    return this.ended;
  }
}
