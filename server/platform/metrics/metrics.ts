import { Injectable, Logger } from '@nestjs/common';
import type { Counter, Family, Histogram, Reading } from './contract.js';
import { Spread, Tally } from './tallies.js';

interface Registered extends Omit<Family, 'samples'> {
  read(): Promise<Family['samples']>;
}

const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** What this process can say of itself in numbers. Each module adds its own; who reads them sees them all. */
@Injectable()
export class Metrics {
  private readonly log = new Logger('Metrics');
  private readonly known = new Map<string, Registered>();

  /** Read when somebody asks: let it cost little. Labels come from few values, never from what people write. */
  gauge(name: string, help: string, read: () => Reading | Promise<Reading>): void {
    this.register({
      name,
      help,
      type: 'gauge',
      read: async () => {
        const reading = await read();
        return typeof reading === 'number' ? [{ value: reading }] : reading;
      },
    });
  }

  counter(name: string, help: string): Counter {
    const tally = new Tally();
    this.register({ name, help, type: 'counter', read: async () => tally.samples() });
    return tally;
  }

  /** `bounds` in the unit of what is observed, rising; beyond the last one is one more place. */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    const spread = new Spread(bounds);
    this.register({ name, help, type: 'histogram', read: async () => spread.samples() });
    return spread;
  }

  /** One after the other: who looks at the numbers must not take every connection. */
  async families(): Promise<Family[]> {
    const families: Family[] = [];
    const unreadable: string[] = [];
    for (const { read, ...family } of this.known.values()) {
      try {
        families.push({ ...family, samples: await read() });
      } catch (error) {
        this.log.warn(`${family.name} cannot be read: ${String(error)}`);
        unreadable.push(family.name);
      }
    }
    return [
      ...families,
      {
        name: 'hark_metric_unreadable',
        help: 'Figures that could not be read this time.',
        type: 'gauge',
        samples: unreadable.map((metric) => ({ labels: { metric }, value: 1 })),
      },
    ];
  }

  private register(metric: Registered): void {
    if (!NAME.test(metric.name))
      throw new Error(`"${metric.name}" is no name of a metric: use words of small letters and _.`);
    if (this.known.has(metric.name)) throw new Error(`There is a metric ${metric.name} already.`);
    this.known.set(metric.name, metric);
  }
}
