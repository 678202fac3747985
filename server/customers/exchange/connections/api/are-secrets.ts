import { ValidateBy } from 'class-validator';

const isSecret = (value: unknown): boolean =>
  typeof value === 'string' && /^[\x20-\x7e]{0,2000}$/.test(value);

/** What goes into a header or a form of a CRM: plain signs, at most 2000 of them. */
export const AreSecrets = (): PropertyDecorator =>
  ValidateBy({
    name: 'areSecrets',
    validator: {
      validate: (value: unknown): boolean =>
        typeof value === 'object' &&
        value !== null &&
        Object.keys(value).length <= 5 &&
        Object.values(value).every(isSecret),
      defaultMessage: () => '$property must be texts of plain signs, at most 2000 each',
    },
  });
