import { ApiProperty } from '@nestjs/swagger';

export class TagDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  colour: string | null;
}

export class TagListDto {
  @ApiProperty({ type: [TagDto] })
  items: TagDto[];
}
