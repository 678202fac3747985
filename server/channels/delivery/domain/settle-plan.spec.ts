import { afterLook, nextSettleStep, type SettleMeans, type UnknownFacts } from './settle-plan.js';

const now = new Date('2026-03-01T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const after = (seconds: number) => ago(-seconds);
const facts = (means: SettleMeans, over: Partial<UnknownFacts> = {}): UnknownFacts => ({
  means,
  canReadBack: true,
  createdAt: ago(40),
  sendingAt: ago(30),
  looks: 0,
  absences: 0,
  now,
  chance: 0.5,
  ...over,
});

describe('a reply of unknown outcome', () => {
  it('is sent again where the network recognises its key, while it still does', () => {
    expect(nextSettleStep(facts('idempotency-key'))).toEqual({ kind: 'resend' });
    const old = { createdAt: ago(3600), canReadBack: false };
    expect(nextSettleStep(facts('idempotency-key', old))).toEqual({ kind: 'ask-agent' });
  });

  it('is sent again where a second one replaces the first', () => {
    expect(nextSettleStep(facts('replace', { createdAt: ago(9999) }))).toEqual({ kind: 'resend' });
  });

  it('is looked for ten to thirty seconds after it was sent', () => {
    const fresh = (chance: number) =>
      nextSettleStep(facts('read-back', { sendingAt: ago(2), chance }));
    expect(fresh(0)).toMatchObject({ kind: 'wait', until: after(8) });
    expect(fresh(0.999)).toMatchObject({ kind: 'wait', until: expect.any(Date) });
    expect(nextSettleStep(facts('read-back'))).toEqual({ kind: 'look' });
  });

  it('is still looked for after the desk was down for hours', () => {
    expect(nextSettleStep(facts('read-back', { sendingAt: ago(9999) }))).toEqual({ kind: 'look' });
  });

  it('is given five minutes for its echo, then looked for where that is possible', () => {
    expect(nextSettleStep(facts('echo'))).toMatchObject({ kind: 'wait', until: after(270) });
    const waited = { sendingAt: ago(301) };
    expect(nextSettleStep(facts('echo', waited))).toEqual({ kind: 'look' });
    expect(nextSettleStep(facts('echo', { ...waited, canReadBack: false }))).toEqual({
      kind: 'ask-agent',
    });
  });

  it('is left to a person where nothing can settle it, and never sent again', () => {
    expect(nextSettleStep(facts('none'))).toEqual({ kind: 'ask-agent' });
  });
});

describe('after looking in vain', () => {
  it('looks again a minute later, and sends again only when it was not there twice', () => {
    expect(afterLook(facts('read-back'), 'absent')).toEqual({
      kind: 'wait',
      until: after(60),
      looks: 1,
      absences: 1,
    });
    expect(afterLook(facts('read-back', { looks: 1, absences: 1 }), 'absent')).toEqual({
      kind: 'resend',
    });
  });

  it('takes a network that could not be read for no proof at all', () => {
    expect(afterLook(facts('read-back', { looks: 5, absences: 1 }), 'cannot-tell')).toMatchObject({
      kind: 'wait',
      looks: 6,
      absences: 1,
    });
  });

  it('asks a person when fifteen looks told nothing', () => {
    expect(afterLook(facts('read-back', { looks: 14 }), 'cannot-tell')).toEqual({
      kind: 'ask-agent',
    });
  });
});
