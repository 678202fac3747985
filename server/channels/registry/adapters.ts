import type { ChannelAdapter } from '../contract.js';
import { discourse } from '../adapters/discourse/index.js';
import { facebook } from '../adapters/facebook/index.js';
import { googleReviews } from '../adapters/google-reviews/index.js';
import { listening } from '../adapters/listening/index.js';

/** Every network that the desk speaks with. A new one is one folder and one line here. */
export const adapters: readonly ChannelAdapter[] = [facebook, googleReviews, discourse];

/** What the desk itself fills; nobody connects it by hand. */
const ownAdapters: readonly ChannelAdapter[] = [listening];

/** The adapter of a network as named in addresses and settings; undefined for unknown names. */
export function adapterFor(network: string): ChannelAdapter | undefined {
  return [...adapters, ...ownAdapters].find((adapter) => adapter.network === network);
}
