import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EgressHttp, EgressRequest, EgressResult } from './contract.js';
import { createEgress, type Egress } from './create-egress.js';

/** The way to the networks' configured base addresses; honours HARK_EGRESS_ALLOW. */
@Injectable()
export class NetworkHttp implements EgressHttp, OnApplicationShutdown {
  private readonly egress: Egress;

  constructor(allow: readonly string[]) {
    this.egress = createEgress({ allow });
  }

  request(request: EgressRequest): Promise<EgressResult> {
    return this.egress.request(request);
  }

  onApplicationShutdown(): Promise<void> {
    return this.egress.close();
  }
}
