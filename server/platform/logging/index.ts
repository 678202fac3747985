export { createLog } from './log-to.js';
export { NestLogger } from './nest-logger.js';
