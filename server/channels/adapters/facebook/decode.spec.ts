import type { DecodedItem } from '../../contract.js';
import { decode } from './decode.js';

const RECEIVED_AT = new Date('2026-09-21T15:00:00Z');

function decodeText(body: string): DecodedItem[] {
  return decode({
    origin: 'webhook',
    headers: {},
    body: Buffer.from(body),
    receivedAt: RECEIVED_AT,
  });
}

function decodeComment(commentId: string, createdTime = '1790000000'): DecodedItem | undefined {
  const value = `{"item":"comment","verb":"add","post_id":"1_1","comment_id":${commentId},"created_time":${createdTime}}`;
  const change = `{"field":"feed","value":${value}}`;
  return decodeText(
    `{"object":"page","entry":[{"id":"1","time":1790000000,"changes":[${change}]}]}`,
  )[0];
}

describe('ids', () => {
  it.each([
    ['9007199254740993', '9007199254740993'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['42', '42'],
    ['"9007199254740993"', '9007199254740993'],
  ])('%s keeps every digit', (written, expected) => {
    expect(decodeComment(written)).toMatchObject({ ok: true, item: { externalId: expected } });
  });

  it.each(['1e400', '1.5', 'true', '[]', '{}', '""', 'null', '"\\u0000"', `"${'x'.repeat(600)}"`])(
    '%s sets the element aside',
    (written) => {
      expect(decodeComment(written)).toMatchObject({ ok: false });
    },
  );
});

describe('times', () => {
  it.each(['1790000000', '1790000000000', '"2026-09-21T14:13:20+0000"', '"1790000000"'])(
    '%s is the same moment',
    (written) => {
      const occurredAt = new Date('2026-09-21T14:13:20Z');
      expect(decodeComment('1', written)).toMatchObject({ ok: true, item: { occurredAt } });
    },
  );

  it.each([
    '-1',
    '-62135596800',
    '8640000000001',
    '253402300800',
    '1e400',
    '"+275760-09-14"',
    '{}',
  ])('%s sets the element aside', (written) => {
    expect(decodeComment('1', written)).toMatchObject({ ok: false });
  });
});

it('counts unknown items, verbs and fields under words that can be stored', () => {
  const change = (field: string, item: string) =>
    `{"field":"${field}","value":{"item":"${item}","verb":"add"}}`;
  const decoded = decodeText(
    `{"object":"page","entry":[{"id":"1","changes":[${change('feed', 'poll')},${change("<b> '", 'x'.repeat(99))}]}]}`,
  );
  expect(decoded).toMatchObject([
    { item: { what: 'feed/poll/add' } },
    { item: { what: 'other/other/add' } },
  ]);
});
