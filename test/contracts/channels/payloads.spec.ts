import { adapters } from '../../../server/channels/registry/adapters.js';
import { decodeSettingsOf, deliveryOf, payloadsOf } from './support/sample.js';

describe.each(adapters.map((adapter) => ({ network: adapter.network, adapter })))(
  '$network decodes its recorded payloads',
  ({ adapter }) => {
    const settings = decodeSettingsOf(adapter);

    it.each(payloadsOf(adapter))('$file: $about', (payload) => {
      const items = adapter
        .decode(deliveryOf(payload), settings)
        .map((decoded) => (decoded.ok ? decoded.item : { bad: decoded.reason }));
      const plain = JSON.parse(JSON.stringify(items)) as unknown[];
      expect(plain).toMatchObject(payload.expect);
      expect(plain).toHaveLength(payload.expect.length);
    });

    it('says the same again for the same delivery', () => {
      for (const payload of payloadsOf(adapter)) {
        const delivery = deliveryOf(payload);
        expect(adapter.decode(delivery, settings)).toEqual(adapter.decode(delivery, settings));
      }
    });

    it('needs no settings to decode, for addresses that serve many accounts', () => {
      for (const payload of payloadsOf(adapter).filter(({ origin }) => origin === 'webhook')) {
        expect(() => adapter.decode(deliveryOf(payload), undefined)).not.toThrow();
      }
    });

    it('gives ids as text, times as times, addresses as web addresses', () => {
      for (const payload of payloadsOf(adapter)) {
        for (const decoded of adapter.decode(deliveryOf(payload), settings)) {
          if (!decoded.ok || decoded.item.type === 'unsupported') continue;
          const { item } = decoded;
          expect(item.accountId).toEqual(expect.any(String));
          expect(Number.isNaN(item.occurredAt.getTime())).toBe(false);
          if ('externalId' in item) expect(item.externalId).toMatch(/\S/);
          if (item.type !== 'created') continue;
          expect(item.author.externalId).toMatch(/\S/);
          for (const { url } of item.attachments) expect(url ?? 'https:').toMatch(/^https?:/);
        }
      }
    });
  },
);
