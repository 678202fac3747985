import type { components } from '../generated/schema';

/** Every shape that the server's API document names. */
export type Schemas = components['schemas'];
