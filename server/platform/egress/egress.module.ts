import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { NetworkHttp } from './network-http.js';
import { PayloadHttp } from './payload-http.js';

/** Refuses to start, with a sentence, when an entry of HARK_EGRESS_ALLOW cannot be read. */
@Global()
@Module({
  providers: [
    {
      provide: NetworkHttp,
      inject: [CONFIG],
      useFactory: (config: Pick<Config, 'egressAllow'>) => new NetworkHttp(config.egressAllow),
    },
    PayloadHttp,
  ],
  exports: [NetworkHttp, PayloadHttp],
})
export class EgressModule {}
