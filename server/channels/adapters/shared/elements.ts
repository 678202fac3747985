import type { DecodedItem, InboundItem } from '../../contract.js';
import { BadElement } from './decode-error.js';

const FRAGMENT_LENGTH = 2_000;

/**
 * Decodes the elements of a delivery one by one: an element that cannot be understood is set aside
 * with its reason and a fragment of it, and the others go on.
 */
export function decodeEach<T>(
  elements: readonly T[],
  decode: (element: T) => InboundItem | readonly InboundItem[],
): DecodedItem[] {
  return elements.flatMap((element): DecodedItem[] => {
    try {
      const decoded = decode(element);
      const items = Array.isArray(decoded) ? decoded : [decoded];
      return items.map((item: InboundItem) => ({ ok: true, item }));
    } catch (error) {
      if (!(error instanceof BadElement)) throw error;
      return [{ ok: false, reason: error.message, fragment: fragmentOf(element) }];
    }
  });
}

function fragmentOf(element: unknown): string {
  return (JSON.stringify(element, shallow(6)) ?? 'undefined').slice(0, FRAGMENT_LENGTH);
}

/** JSON.stringify recurses; what is deeper than any documented element is cut off instead. */
function shallow(depth: number): (this: unknown, key: string, value: unknown) => unknown {
  const depths = new WeakMap<object, number>();
  return function (this: unknown, _key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const parentDepth = typeof this === 'object' && this !== null ? (depths.get(this) ?? -1) : -1;
    if (parentDepth + 1 > depth) return '…';
    depths.set(value, parentDepth + 1);
    return value;
  };
}
