import { ApiProperty } from '@nestjs/swagger';

/** Somebody or something by name. */
export class NamedDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}
