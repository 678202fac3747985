import { Module, type DynamicModule } from '@nestjs/common';
import { NetworkHttp } from './network-http.js';
import { PayloadHttp } from './payload-http.js';

@Module({})
export class EgressModule {
  /** `allow`: the entries of HARK_EGRESS_ALLOW. @throws Error when one cannot be read. */
  static register({ allow }: { allow: readonly string[] }): DynamicModule {
    return {
      module: EgressModule,
      global: true,
      providers: [{ provide: NetworkHttp, useFactory: () => new NetworkHttp(allow) }, PayloadHttp],
      exports: [NetworkHttp, PayloadHttp],
    };
  }
}
