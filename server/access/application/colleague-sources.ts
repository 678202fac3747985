import type { OpenCountSource, PresenceSource } from '../contract.js';

/** Injection token of the PresenceSource, exported by a global module. Without one everybody is offline. */
export const PRESENCE = Symbol('PresenceSource');

/** Injection token of the OpenCountSource, exported by a global module. Without one nobody has work. */
export const OPEN_COUNTS = Symbol('OpenCountSource');

export const nobodyThere: PresenceSource = { of: async () => new Map() };

export const noWork: OpenCountSource = { of: async () => new Map() };
