export { DatabaseModule } from './database.module.js';
export { migrate } from './migrate.js';
export { decodeCursor, encodeCursor, idCursorIn, numberCursorIn } from './cursor.js';
export { queryPrepared } from './prepared.js';
export { timeCursor, type TimeMark, timeMarkIn } from './time-mark.js';
export { runningDatabaseUrl } from './embedded/running-database-url.js';
export { startEmbeddedPostgres } from './embedded/start-embedded-postgres.js';
