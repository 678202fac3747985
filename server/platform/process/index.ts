export { announceIfSlow } from './announce-if-slow.js';
export { explainStartFailure } from './explain-start-failure.js';
export { refuseTakenPort } from './refuse-taken-port.js';
export { Shutdown } from './shutdown.js';
