import type { NetworkCall } from '../../contract.js';
import { readObject } from '../shared/network-answer.js';
import { isFields, list, optionalFields, optionalName, type Fields } from '../shared/reading.js';
import { isAuthFailure } from './errors.js';
import { callGraph } from './graph.js';

export interface GraphPage {
  data: Fields[];
  /** Where the next page starts; undefined on the last one. */
  after?: string;
}

type Query = Record<string, string | number | undefined>;

/** Reads one object or page of a list. @throws ChannelAuthError, NetworkUnreadable */
export async function read(
  call: NetworkCall,
  path: readonly string[],
  query: Query,
): Promise<Fields> {
  return readObject(await callGraph(call, { method: 'GET', path, query }), isAuthFailure);
}

/** @throws ChannelAuthError, NetworkUnreadable */
export async function readPage(
  call: NetworkCall,
  path: readonly string[],
  query: Query,
): Promise<GraphPage> {
  return pageOf(await read(call, path, query));
}

export function pageOf(body: Fields): GraphPage {
  const paging = optionalFields(body, 'paging');
  const cursors = paging && optionalFields(paging, 'cursors');
  const after = cursors && optionalName(cursors, 'after');
  const hasNext = paging !== undefined && typeof paging.next === 'string';
  return {
    data: list(body, 'data').filter(isFields),
    ...(hasNext && after ? { after } : {}),
  };
}
