import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EgressHttp, EgressRequest, EgressResult } from './contract.js';
import { type AllowList, parseAllowList } from './address-guard.js';
import { checkedUrl } from './checked-url.js';
import { createEgress, type Egress } from './create-egress.js';
import { NotConnected } from './egress-failure.js';

/** The way to the networks' configured base addresses; honours HARK_EGRESS_ALLOW. */
@Injectable()
export class NetworkHttp implements EgressHttp, OnApplicationShutdown {
  private readonly egress: Egress;
  private readonly allow: AllowList;

  constructor(allow: readonly string[]) {
    this.allow = parseAllowList(allow);
    this.egress = createEgress({ allow });
  }

  request(request: EgressRequest): Promise<EgressResult> {
    return this.egress.request(request);
  }

  /** Why this address would never be called, as far as it says so itself; undefined: nothing speaks against it. */
  refusal(url: string): string | undefined {
    try {
      checkedUrl({ method: 'POST', url }, this.allow);
      return undefined;
    } catch (error) {
      if (error instanceof NotConnected) return error.message;
      throw error;
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.egress.close();
  }
}
