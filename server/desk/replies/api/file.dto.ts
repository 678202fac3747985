import { ApiProperty } from '@nestjs/swagger';

export class FileDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'By its content.' })
  mime: string;

  @ApiProperty({ type: 'integer' })
  bytes: number;
}

export class UploadDto {
  @ApiProperty({ type: 'string', format: 'binary' })
  file: unknown;
}
