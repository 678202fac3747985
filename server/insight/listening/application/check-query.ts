import { unprocessable } from '../../../platform/kernel/index.js';
import { parseQuery } from '../domain/parse-query.js';
import { type Query, QueryError } from '../domain/query.js';

/** Throws 422 `listening-stream.query` with a sentence and `at`, the place of the fault. */
export function checkQuery(source: string): Query {
  try {
    return parseQuery(source);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw unprocessable('listening-stream.query', error.message, { at: error.at });
  }
}
