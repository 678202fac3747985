import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ErasedPeople } from '../../../crm/index.js';
import { EraseRepository } from '../data/erase.repository.js';
import type { PrivacyRequest } from '../data/privacy-request.entity.js';
import { RequestRepository } from '../data/request.repository.js';
import { ScopeRepository } from '../data/scope.repository.js';
import { ALL_DATA_CLASSES } from '../domain/data-classes/all-data-classes.js';
import { keptOf } from '../domain/erasure-plan.js';
import { canonicalJson, type ErasureProof, type SealedProof } from '../domain/proof.js';
import { LeftFiles } from './left-files.js';
import { LookThrough } from './look-through.js';

/** Removes the last things that were known of a person, and writes down what was done. */
@Injectable()
export class ProveErasure {
  constructor(
    private readonly requests: RequestRepository,
    private readonly rows: EraseRepository,
    private readonly scopes: ScopeRepository,
    private readonly left: LeftFiles,
    private readonly erased: ErasedPeople,
    private readonly looking: LookThrough,
  ) {}

  async prove(
    manager: EntityManager,
    request: PrivacyRequest,
    endedAt: Date,
  ): Promise<SealedProof> {
    const files = await this.left.remove(manager, request.subjectMark);
    const sizes = await this.scopes.sizes(manager, request.id);
    const named = await this.requests.one(request.id);
    const proof: ErasureProof = {
      schema: 'hark.erasure-proof/1',
      requestId: request.id,
      subject: request.subjectMark.toString('hex'),
      requestedBy: named?.requestedByName ?? '',
      requestedAt: request.requestedAt.toISOString(),
      startedAt: (request.startedAt ?? endedAt).toISOString(),
      endedAt: endedAt.toISOString(),
      erased: await this.rows.counts(manager, request.id),
      kept: keptOf(ALL_DATA_CLASSES),
      marks: (sizes.get('identity') ?? 0) + (sizes.get('message') ?? 0),
      files: (sizes.get('file') ?? 0) + files,
    };
    await this.scopes.forget(manager, request.id);
    this.looking.forget();
    return this.seal(proof);
  }

  seal(proof: ErasureProof): SealedProof {
    const text = canonicalJson(proof);
    return {
      proof,
      hash: createHash('sha256').update(text).digest('hex'),
      seal: this.erased.markOf(`proof\u0001${text}`).toString('hex'),
    };
  }
}
