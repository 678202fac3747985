import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import type {
  ActRequest,
  ActResult,
  EffectFilter,
  HookState,
  SandboxAct,
  SandboxChannel,
  SandboxEffect,
  SandboxFault,
  SandboxHook,
} from '../../server/sandbox/contract.js';
import { ChildProgram } from './child-program.js';

const START_MS = 120_000;

/** The stand-in networks in a process of their own: the judge, which nothing of a test ends. */
export class SandboxProcess {
  private constructor(
    private readonly program: ChildProgram,
    readonly url: string,
  ) {}

  static async start(dataDir: string): Promise<SandboxProcess> {
    const environment = { HARK_SANDBOX_PORT: '0', HARK_SANDBOX_DIR: dataDir };
    const program = await ChildProgram.start('sandbox/main.js', environment);
    const deadline = performance.now() + START_MS;
    while (performance.now() < deadline && !program.hasEnded) {
      const url = /http:\/\/[\d.]+:\d+/.exec(program.output)?.[0];
      if (url) return new SandboxProcess(program, url);
      await sleep(10);
    }
    throw new Error(`The sandbox did not start:\n${program.output}`);
  }

  async act(acts: SandboxAct[], options?: ActRequest['options']): Promise<ActResult[]> {
    const { made } = await this.call<{ made: ActResult[] }>('POST', 'act', { acts, options });
    return made;
  }

  async actOne(act: SandboxAct, options?: ActRequest['options']): Promise<ActResult> {
    const [made] = await this.act([act], options);
    return made!;
  }

  /** What the brand's calls made happen there. */
  async effects(filter: EffectFilter = {}): Promise<SandboxEffect[]> {
    const query = new URLSearchParams(
      Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
    );
    return (await this.call<{ items: SandboxEffect[] }>('GET', `ledger?${query}`)).items;
  }

  async channels(): Promise<SandboxChannel[]> {
    return (await this.call<{ items: SandboxChannel[] }>('GET', 'channels')).items;
  }

  async hooks(): Promise<HookState[]> {
    return (await this.call<{ items: HookState[] }>('GET', 'hooks')).items;
  }

  async setHooks(hooks: SandboxHook[]): Promise<void> {
    await this.call('POST', 'hooks', { hooks });
  }

  async fault(fault: SandboxFault): Promise<void> {
    await this.call('POST', 'faults', fault);
  }

  async clearFaults(): Promise<void> {
    await this.call('DELETE', 'faults');
  }

  async close(): Promise<void> {
    await this.program.end();
  }

  private async call<T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<T> {
    const answer = await request(`${this.url}/_control/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    });
    const text = await answer.body.text();
    if (answer.statusCode !== 200)
      throw new Error(`The sandbox answered ${answer.statusCode} to ${path}: ${text}`);
    return JSON.parse(text) as T;
  }
}
