/** The drain that gives out what waits. */
export const ROUTING = 'routing';
