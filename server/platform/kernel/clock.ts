/** The only source of the present. Domain code gets the time as an argument instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Injection token. */
export const CLOCK = Symbol('Clock');
