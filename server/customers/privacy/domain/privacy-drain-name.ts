/** Woken when a request comes. */
export const PRIVACY_DRAIN = 'privacy';

/** Woken when somebody asks for a sweep at once. */
export const RETENTION_DRAIN = 'retention';
