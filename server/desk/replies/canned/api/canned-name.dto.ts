import { ApiProperty } from '@nestjs/swagger';

/** A person or a team. */
export class CannedNameDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}
