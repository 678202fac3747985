import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EgressHttp, EgressRequest, EgressResult } from './contract.js';
import { createEgress, type Egress } from './create-egress.js';

/** The way to addresses that came in a payload (avatars, attachments): public ones only, always. */
@Injectable()
export class PayloadHttp implements EgressHttp, OnApplicationShutdown {
  private readonly egress: Egress = createEgress();

  request(request: EgressRequest): Promise<EgressResult> {
    return this.egress.request(request);
  }

  onApplicationShutdown(): Promise<void> {
    return this.egress.close();
  }
}
