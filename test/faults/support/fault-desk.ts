import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../server/platform/database/embedded/start-embedded-postgres.js';
import { DeskAtWork } from '../../support/desk-at-work.js';
import type { DeskClient } from '../../support/desk-client.js';
import { removeFolder } from '../../support/run-folder.js';
import { timeHasPassed } from './time-has-passed.js';

const DIES_MS = 60_000;

const dataDirIn = (folder: string): string => path.join(folder, 'data');

/** A desk whose parts can be taken away one by one, with a Postgres that writes to the disk. */
export class FaultDesk {
  private constructor(
    readonly desk: DeskAtWork,
    private postgres: EmbeddedPostgres,
    private readonly folder: string,
    readonly agent: DeskClient,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<FaultDesk> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hark-faults-'));
    // Whoever runs Postgres must be able to enter.
    chmodSync(folder, 0o711);
    const postgres = await startEmbeddedPostgres({ dataDir: dataDirIn(folder) });
    const desk = await DeskAtWork.open({ databaseUrl: postgres.url, env });
    return new FaultDesk(desk, postgres, folder, await desk.person('supervisor'));
  }

  get hark() {
    return this.desk.hark;
  }

  get sandbox() {
    return this.desk.sandbox;
  }

  /** The desk dies at the named place, which what is done meanwhile has to reach. */
  async diesAt(failpoint: string, meanwhile: () => Promise<unknown>): Promise<void> {
    await this.hark.arm(failpoint);
    const late = new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), DIES_MS).unref();
    });
    const [, ending] = await Promise.all([meanwhile(), Promise.race([this.hark.ended, late])]);
    if (ending?.signal !== 'SIGKILL')
      throw new Error(`It did not die at ${failpoint}:\n${this.hark.output}`);
  }

  /** A new process takes up what the dead one left, without the waiting that this needs in life. */
  async comesBack(): Promise<void> {
    await timeHasPassed(this.desk, { leases: true });
    await this.hark.start();
  }

  /** Postgres ends as if its machine had, and starts again. */
  async crashPostgres(): Promise<void> {
    process.kill(this.postgres.pid, 'SIGQUIT');
    await this.postgres.stop();
    this.postgres = await startEmbeddedPostgres({ dataDir: dataDirIn(this.folder) });
    if (this.postgres.url !== this.desk.databaseUrl)
      throw new Error('Postgres came back at another address.');
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.postgres.stop();
    removeFolder(this.folder);
  }
}
