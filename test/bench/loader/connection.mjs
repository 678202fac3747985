import net from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** One open HTTP/1.1 connection that sends prepared requests one at a time, as cheaply as can be. */
export class Connection {
  #socket;
  #received = Buffer.alloc(0);
  #answered;

  static open(port) {
    return new Promise((resolve, reject) => {
      const connection = new Connection(net.connect(port, '127.0.0.1'));
      connection.#socket.once('connect', () => resolve(connection)).once('error', reject);
    });
  }

  constructor(socket) {
    this.#socket = socket.setNoDelay(true).on('data', (data) => this.#take(data));
    socket.on('close', () => this.#answered?.(0));
  }

  /** Resolves with the status; 0 when the connection ended instead. */
  send(request) {
    return new Promise((resolve) => {
      this.#answered = resolve;
      this.#socket.write(request);
    });
  }

  close() {
    this.#socket.destroy();
  }

  #take(data) {
    this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
    const headEnd = this.#received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#received.toString('latin1', 0, headEnd);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#received.length < headEnd + 4 + length) return;
    this.#received = this.#received.subarray(headEnd + 4 + length);
    this.#answered?.(Number(head.slice(9, 12)));
  }
}
