import type { CustomerRecord, FactRecord } from '../domain/customer-record.js';
import type { CustomerFactFieldsDto, CustomerUpsertDto } from './upsert.dto.js';

export const factOf = (key: string, fact: CustomerFactFieldsDto): FactRecord => ({
  key,
  kind: fact.kind,
  title: fact.title,
  amount: fact.amount ?? null,
  currency: fact.currency ?? null,
  at: fact.at,
  url: fact.url ?? null,
});

export const recordOf = (
  key: string,
  { facts, consents, ...said }: CustomerUpsertDto,
): CustomerRecord => ({
  ...said,
  key,
  consents: consents?.map(({ purpose, basis, note }) => ({ purpose, basis, note: note ?? null })),
  facts: facts?.map((fact) => factOf(fact.key, fact)),
});
