/** Woken when a request comes. */
export const PRIVACY_DRAIN = 'privacy';
