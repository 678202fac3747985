import { createServer } from 'node:net';
import { explainStartFailure } from './explain-start-failure.js';

const failure = (fields: object, message = 'raw') => Object.assign(new Error(message), fields);

describe('explainStartFailure', () => {
  it('names the port that is in use and the variable that changes it', async () => {
    const holder = createServer();
    await new Promise<void>((listening) => holder.listen(0, '127.0.0.1', listening));
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = createServer();
    const error = await new Promise((failed) =>
      second.once('error', failed).listen(port, '127.0.0.1'),
    );
    holder.close();

    const sentence = explainStartFailure(error, { port, sandboxPort: 1 });
    expect(sentence).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program; set PORT to a free one.`,
    );
  });

  it("names the sandbox's variable when its port is the one in use", () => {
    const error = failure({ code: 'EADDRINUSE', port: 3900, address: '127.0.0.1' });
    expect(explainStartFailure(error, { port: 3000, sandboxPort: 3900 })).toMatch(
      /Port 3900 .* set HARK_SANDBOX_PORT/,
    );
  });

  it.each([
    [{ code: 'ENOSPC' }, /disk is full/],
    [{ code: '53100' }, /disk is full/],
    [{ code: 'EACCES', port: 80 }, /may not listen on port 80/],
    [{ code: '28P01' }, /refuses the user or password in DATABASE_URL/],
    [{ code: '3D000' }, /does not exist/],
    [{ code: 'ECONNREFUSED', address: '10.0.0.9', port: 5432 }, /Nothing answers at 10.0.0.9:5432/],
  ])('explains %j', (fields, sentence) => {
    expect(explainStartFailure(failure(fields))).toMatch(sentence);
  });

  it('looks into the failures of both address families', () => {
    const both = new AggregateError([
      failure({ code: 'ECONNREFUSED', address: '::1', port: 6379 }),
    ]);
    expect(explainStartFailure(both)).toMatch(/Nothing answers at ::1:6379/);
  });

  it('passes on a sentence that is already for people', () => {
    expect(explainStartFailure(new Error('PORT is "abc", but it must be a number.'))).toBe(
      'PORT is "abc", but it must be a number.',
    );
  });
});
