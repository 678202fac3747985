import { open, readFile, truncate } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

const NEWLINE = 0x0a;

interface Waiting {
  line: string;
  done(): void;
  failed(error: Error): void;
}

/**
 * An append-only file of JSON lines. `append` resolves when its line is on the disk; lines that
 * arrive while the disk is busy share the next flush. A line cut short by a kill is dropped at start.
 */
export class Journal {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;

  private constructor(private readonly file: FileHandle) {}

  /** Opens the file, handing every whole line to `replay` first. Throws on a line that is no JSON. */
  static async open(path: string, replay: (entry: unknown) => void): Promise<Journal> {
    const file = await open(path, 'a', 0o600);
    const bytes = await readFile(path);
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole < bytes.length) await truncate(path, whole);
    for (const line of bytes.subarray(0, whole).toString('utf8').split('\n')) {
      if (line !== '') replay(JSON.parse(line));
    }
    return new Journal(file);
  }

  append(entry: unknown): Promise<void> {
    const line = `${JSON.stringify(entry)}\n`;
    const written = new Promise<void>((done, failed) => {
      this.waiting.push({ line, done, failed });
    });
    this.flushing ??= this.flush();
    return written;
  }

  async close(): Promise<void> {
    await this.flushing;
    await this.file.close();
  }

  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        await this.file.appendFile(batch.map(({ line }) => line).join(''));
        await this.file.datasync();
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error as Error);
      }
    }
    this.flushing = undefined;
  }
}
