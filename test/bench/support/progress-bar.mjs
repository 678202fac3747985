const WIDTH = 30;
const LINE_EVERY_MS = 5000;

/**
 * Shows on stderr how far a long step is: a bar on a terminal, else a line every few seconds.
 * `note` is free text beside it, such as a speed.
 */
export class ProgressBar {
  #begun = performance.now();
  #lastLine = this.#begun;

  constructor(title) {
    this.title = title;
  }

  show(share, note = '') {
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    if (process.stderr.isTTY) {
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      process.stderr.write(`\r${this.title} ${bar} ${percent} ${note}\u001b[K`);
    } else if (performance.now() - this.#lastLine > LINE_EVERY_MS) {
      this.#lastLine = performance.now();
      process.stderr.write(`${this.title} ${percent} ${note}\n`);
    }
  }

  /** Seconds that the step took. */
  end(note = '') {
    const seconds = (performance.now() - this.#begun) / 1000;
    const clear = process.stderr.isTTY ? '\r\u001b[K' : '';
    process.stderr.write(`${clear}${this.title}: ${seconds.toFixed(1)} s ${note}\n`);
    return seconds;
  }
}
