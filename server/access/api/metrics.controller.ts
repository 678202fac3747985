import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { EXPOSITION_TYPE, exposition, Metrics } from '../../platform/metrics/index.js';
import { Requires } from './access.decorators.js';

@ApiTags('health')
@Controller('api/metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** Figures of this process and of the work that waits, in the text format of Prometheus. */
  @Get()
  @Requires('metrics.read', { orAtThisMachine: true })
  @Header('content-type', EXPOSITION_TYPE)
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(): Promise<string> {
    return exposition(await this.metrics.families());
  }
}
