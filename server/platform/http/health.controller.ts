import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Problem } from '../kernel/problem.js';
import { OpenToAll } from './open-to-all.js';

class HealthDto {
  @ApiProperty({ enum: ['up'] })
  status: string;
}

@ApiTags('health')
@Controller('api/health')
@OpenToAll()
export class HealthController {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'up' };
  }

  /** The process and its database answer: traffic may come. */
  @Get('ready')
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    try {
      await this.db.query('select 1');
    } catch {
      throw new Problem(503, 'database.unreachable', 'The database does not answer.', {
        retryAfterSeconds: 2,
      });
    }
    return { status: 'up' };
  }
}
