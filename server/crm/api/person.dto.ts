import { ApiProperty } from '@nestjs/swagger';

export class PersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}
