import { attributesIn, attributeText, draftFrom, valuesOf } from './connection-form';

it('attributes are written as one writes them, and read back', () => {
  const attributes = { lifecyclestage: 'Stage', Customer_Tier__c: 'Tier of the house' };
  expect(attributesIn(attributeText(attributes))).toEqual(attributes);
  expect(attributesIn('\n tier=Tier \n')).toEqual({ tier: 'Tier' });
  expect(attributesIn('just a word')).toBeUndefined();
});

it('only what was entered is sent as a secret, and only what this CRM knows', () => {
  const values = { ...valuesOf('hubspot', null), name: 'CRM', accessToken: ' pat ', clientId: 'x' };
  const draft = draftFrom('hubspot', values, { writesNotes: false, enabled: true });
  expect(draft).toMatchObject({
    secrets: { accessToken: 'pat' },
    baseUrl: 'https://api.hubapi.com',
    defaultCurrency: null,
  });
});
