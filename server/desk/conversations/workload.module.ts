import { Global, Module } from '@nestjs/common';
import { OPEN_COUNTS } from '../../access/index.js';
import { OpenCountReader } from './data/open-count.reader.js';

/** Tells access how much work people have, without access knowing of conversations. */
@Global()
@Module({
  providers: [{ provide: OPEN_COUNTS, useClass: OpenCountReader }],
  exports: [OPEN_COUNTS],
})
export class WorkloadModule {}
