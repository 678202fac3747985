export { DatabaseModule } from './database.module.js';
export { migrate } from './migrate.js';
export { decodeCursor, encodeCursor } from './cursor.js';
