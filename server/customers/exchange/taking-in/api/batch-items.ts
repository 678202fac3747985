import { validationPipe } from '../../../../platform/http/index.js';
import { Problem } from '../../../../platform/kernel/index.js';
import type { CustomerProblemDto } from './upsert-answer.dto.js';
import { BatchedCustomerDto } from './upsert.dto.js';

export interface ReadItem {
  index: number;
  item: BatchedCustomerDto | null;
  problem: CustomerProblemDto | null;
}

const pipe = validationPipe();

/** Each item checked by itself, as if it had come alone. */
export const itemsOf = (items: readonly object[]): Promise<ReadItem[]> =>
  Promise.all(items.map(read));

async function read(given: object, index: number): Promise<ReadItem> {
  try {
    const metadata = { type: 'body', metatype: BatchedCustomerDto } as const;
    const item = (await pipe.transform(given, metadata)) as BatchedCustomerDto;
    return { index, item, problem: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, code, detail, extra } = error;
    return {
      index,
      item: null,
      problem: { type: `urn:hark:problem:${code}`, status, code, detail, ...extra },
    };
  }
}
