import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one port of the stand-ins, which can be shut for a while so that connecting is refused. */
export class Port {
  private reopening: NodeJS.Timeout | undefined;

  private constructor(
    private readonly server: Server,
    readonly number: number,
    private readonly host: string,
  ) {}

  static async open(server: Server, wanted: number, host: string): Promise<Port> {
    await listen(server, wanted, host);
    return new Port(server, (server.address() as AddressInfo).port, host);
  }

  /** Answers that are under way get a moment to finish. */
  closeFor(ms: number): void {
    clearTimeout(this.reopening);
    this.reopening = setTimeout(() => {
      this.server.close();
      this.server.closeAllConnections();
      this.reopening = setTimeout(() => void listen(this.server, this.number, this.host), ms);
    }, 50);
  }

  async stop(): Promise<void> {
    clearTimeout(this.reopening);
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
