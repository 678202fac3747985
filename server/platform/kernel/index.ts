export { CLOCK, systemClock, type Clock } from './clock.js';
export { isUuid, newId, randomToken } from './ids.js';
export { Problem, conflict, denied, notFound, unprocessable } from './problem.js';
export { failpoint, isArmed } from './failpoint.js';
