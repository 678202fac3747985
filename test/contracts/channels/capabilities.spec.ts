import {
  FAILURE_CLASSES,
  ITEM_KINDS,
  type ReplyCapability,
} from '../../../server/channels/contract.js';
import { adapterFor, adapters } from '../../../server/channels/registry/adapters.js';
import { sampleOf } from './support/sample.js';

it('finds adapters by the name of their network, each name once', () => {
  expect(new Set(adapters.map(({ network }) => network)).size).toBe(adapters.length);
  for (const adapter of adapters) expect(adapterFor(adapter.network)).toBe(adapter);
  expect(adapterFor('constructor')).toBeUndefined();
});

describe.each(adapters.map((adapter) => ({ network: adapter.network, adapter })))(
  '$network says what it is',
  ({ adapter }) => {
    const sample = sampleOf(adapter);
    const kinds = Object.entries(adapter.capabilities.kinds);
    const replies = kinds.flatMap(([kind, { publicReply, privateReply }]) =>
      [publicReply, privateReply]
        .filter((reply): reply is ReplyCapability => reply !== undefined)
        .map((reply) => ({ kind, reply })),
    );

    it('has a name for addresses, a title and a home for identities', () => {
      expect(adapter.network).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(adapter.title).not.toBe('');
      expect(adapter.identityNetwork).not.toBe('');
    });

    it('describes every setting that its sample uses, and hides what is secret', () => {
      const fields = new Map(adapter.settings.map((field) => [field.name, field]));
      expect(Object.keys(sample.settings).filter((name) => !fields.has(name))).toEqual([]);
      expect(fields.get('name')?.required).toBe(true);
      for (const field of adapter.settings) {
        expect(field.label).not.toBe('');
        expect(field.help).toMatch(/\.$/);
        if (/token|secret|key|serviceAccount/i.test(field.name)) expect(field.secret).toBe(true);
      }
    });

    it('knows its account, and refuses bad settings with a sentence', () => {
      expect(adapter.accountId(sample.settings)).toBe(sample.accountId);
      for (const change of sample.badSettings) {
        expect(() => adapter.accountId({ ...sample.settings, ...change })).toThrow(/ .*\.$/);
      }
    });

    it('has a complete capability table', () => {
      expect(kinds.length).toBeGreaterThan(0);
      for (const [kind, capability] of kinds) {
        expect(ITEM_KINDS).toContain(kind);
        for (const act of ['like', 'hide', 'delete', 'editReply'] as const) {
          expect(typeof capability[act]).toBe('boolean');
        }
        if (capability.hide) expect(adapter.setHidden).toBeDefined();
      }
      expect(adapter.capabilities.pace.perMinute).toBeGreaterThan(0);
      expect(adapter.capabilities.pace.burst).toBeGreaterThan(0);
      expect(adapter.capabilities.pace.burst).toBeLessThanOrEqual(
        adapter.capabilities.pace.perMinute,
      );
    });

    it.each(replies)('has consistent limits for a reply to a $kind', ({ reply }) => {
      expect(['utf16', 'codepoints', 'graphemes', 'bytes']).toContain(reply.maxLength.unit);
      expect(reply.maxLength.limit).toBeGreaterThan(reply.minLength ?? 0);
      const { max, maxBytes, types } = reply.attachments;
      expect(types.length > 0).toBe(max > 0);
      expect(maxBytes > 0).toBe(max > 0);
      if (reply.window) expect(reply.window.hours).toBeGreaterThan(0);
      if (reply.settle === 'read-back') expect(adapter.readBack).toBeDefined();
      if (reply.settle === 'replace') expect(reply.once).toBe('overwrites');
      if (reply.settle === 'echo') expect(adapter.webhook).toBeDefined();
    });

    it('can be heard: by webhook, by polling, or both', () => {
      expect(adapter.webhook ?? adapter.poll).toBeDefined();
      expect(adapter.poll === undefined).toBe(adapter.pollEverySeconds === undefined);
      expect(adapter.pollEverySeconds?.(sample.settings) ?? 1).toBeGreaterThan(0);
    });

    it('has a sample of a reply for each kind and way that it can answer', () => {
      const shown = sample.sends
        .filter(({ expect: { outcome } }) => outcome === 'sent')
        .map(({ reply }) => `${reply.kind}/${reply.mode}`);
      const can = kinds.flatMap(([kind, { publicReply, privateReply }]) => [
        ...(publicReply ? [`${kind}/public`] : []),
        ...(privateReply ? [`${kind}/private`] : []),
      ]);
      expect(can.filter((way) => !shown.includes(way))).toEqual([]);
    });

    it('expects only failure classes that the desk has remedies for', () => {
      const named = [...sample.sends, ...sample.refusals].flatMap(
        ({ expect: { failure } }) => failure ?? [],
      );
      expect(
        named.filter((failure) => !(FAILURE_CLASSES as readonly unknown[]).includes(failure)),
      ).toEqual([]);
    });
  },
);
