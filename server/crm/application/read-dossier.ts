import { Injectable } from '@nestjs/common';
import { type ConsentRow, ConsentRepository } from '../data/consent.repository.js';
import {
  type AttributeRow,
  CustomerFactReader,
  type KeyRow,
} from '../data/customer-fact.reader.js';
import { MergeRepository, type MergeRow } from '../data/merge.repository.js';

/** What stands in the records: facts of other systems, consents, who became part of them. */
export interface Dossier {
  attributes: AttributeRow[];
  keys: KeyRow[];
  consents: ConsentRow[];
  merges: MergeRow[];
}

@Injectable()
export class ReadDossier {
  constructor(
    private readonly facts: CustomerFactReader,
    private readonly consents: ConsentRepository,
    private readonly merges: MergeRepository,
  ) {}

  /** Of a customer whom the reader may see. */
  async of(customerId: string): Promise<Dossier> {
    const [attributes, keys, consents, merges] = await Promise.all([
      this.facts.attributes(customerId),
      this.facts.keys(customerId),
      this.consents.of(customerId),
      this.merges.of(customerId),
    ]);
    return { attributes, keys, consents, merges };
  }
}
