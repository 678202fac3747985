type Close = () => unknown;

/**
 * What has to be closed at the end, in the reverse of the order in which it was opened. A second
 * call while it runs joins the first.
 */
export class Shutdown {
  private readonly closers: Close[] = [];
  private running: Promise<Error[]> | undefined;

  /** Remembers how to close something that has just been opened. */
  add(close: Close): void {
    this.closers.push(close);
  }

  get hasBegun(): boolean {
    return this.running !== undefined;
  }

  /** Closes everything, also when one part fails; resolves with the failures. */
  run(): Promise<Error[]> {
    this.running ??= this.closeAll();
    return this.running;
  }

  private async closeAll(): Promise<Error[]> {
    const failures: Error[] = [];
    for (let close = this.closers.pop(); close; close = this.closers.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error instanceof Error ? error : new Error(String(error)));
      }
    }
    return failures;
  }
}
