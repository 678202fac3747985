import { ApiProperty } from '@nestjs/swagger';

export class StuckMailDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  recipient: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ type: String, nullable: true })
  lastError: string | null;

  @ApiProperty()
  postedAt: Date;
}

export class UndeliverableMailDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  sender: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ description: 'unreadable, no-token, unknown-token or empty' })
  why: string;

  @ApiProperty()
  receivedAt: Date;
}

export class MailHealthDto {
  @ApiProperty({ enum: ['smtp', 'mailbox', 'none'], enumName: 'MailWay' })
  way: 'smtp' | 'mailbox' | 'none';

  @ApiProperty({ description: 'Answers by mail are taken.' })
  comesIn: boolean;

  @ApiProperty({ description: 'Counted no further than 1000.' })
  waiting: number;

  @ApiProperty({ type: [StuckMailDto] })
  givenUp: StuckMailDto[];

  @ApiProperty({ type: [UndeliverableMailDto] })
  undeliverable: UndeliverableMailDto[];
}
