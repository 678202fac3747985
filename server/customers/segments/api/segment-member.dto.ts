import { ApiProperty } from '@nestjs/swagger';
import { BecauseDto } from './segment-rule.dto.js';

export class MemberTalkDto {
  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class MemberHandledDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class SegmentMemberDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'In words; of a colleague when it is by hand.' })
  reason: string;

  @ApiProperty({ type: [BecauseDto], description: 'Empty when it is by hand.' })
  because: BecauseDto[];

  @ApiProperty({ type: String, format: 'date-time' })
  since: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  until: Date | null;

  @ApiProperty()
  byHand: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Over all profiles.' })
  followers: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Against 30 days ago.' })
  growth: number | null;

  @ApiProperty({ type: [String] })
  networks: string[];

  @ApiProperty({ type: MemberTalkDto, nullable: true })
  lastTalk: MemberTalkDto | null;

  @ApiProperty({ type: MemberHandledDto, nullable: true })
  lastHandled: MemberHandledDto | null;
}

export class SegmentMemberPageDto {
  @ApiProperty({ type: [SegmentMemberDto] })
  items: SegmentMemberDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
