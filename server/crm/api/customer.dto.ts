import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE, type Evidence } from '../contract.js';
import { CUSTOMER_ABILITIES, type CustomerAbility } from '../domain/what-one-may-do.js';
import { AttributeDto, ConsentDto, CustomerKeyDto, MergeDto } from './dossier.dto.js';
import { ComplaintTopicDto, WeekMoodDto, OpenMatterDto } from './mood.dto.js';
import { PersonDto } from './person.dto.js';
import { CustomerSegmentDto } from './segment.dto.js';

export class IdentityLinkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: EVIDENCE, enumName: 'Evidence' })
  evidence: Evidence;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class IdentityDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  network: string;

  @ApiProperty()
  externalId: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  handle: string | null;

  @ApiProperty({ type: String, nullable: true })
  avatarUrl: string | null;

  @ApiProperty({ type: String, nullable: true })
  profileUrl: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  followers: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  firstSeenAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  lastSeenAt: Date;

  @ApiProperty({
    type: IdentityLinkDto,
    nullable: true,
    description: 'Null: theirs from the start.',
  })
  link: IdentityLinkDto | null;
}

export class CustomerNoteDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  body: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  author: PersonDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ enum: ['remove'], enumName: 'CustomerNoteAbility', isArray: true })
  can: 'remove'[];
}

export class LastHandledDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  network: string;

  @ApiProperty()
  channelName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, nullable: true, description: 'How that conversation ended.' })
  outcome: string | null;
}

export class CustomerRatingDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  rating: number;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class CustomerSummaryDto {
  @ApiProperty({ type: 'integer' })
  conversationCount: number;

  @ApiProperty({ type: 'integer' })
  openCount: number;

  @ApiProperty({ type: LastHandledDto, nullable: true })
  lastHandledBy: LastHandledDto | null;

  @ApiProperty({ type: 'integer', description: 'Conversations with a complaint.' })
  complaints30d: number;

  @ApiProperty({ type: 'integer' })
  complaints365d: number;

  @ApiProperty({ type: [ComplaintTopicDto], description: 'The most frequent first.' })
  complaintTopics: ComplaintTopicDto[];

  @ApiProperty({
    type: [WeekMoodDto],
    description: 'Of 365 days, the oldest first; weeks without a word are left out.',
  })
  moods: WeekMoodDto[];

  @ApiProperty({ type: [OpenMatterDto] })
  matters: OpenMatterDto[];

  @ApiProperty({ type: [CustomerRatingDto], description: 'Newest first.' })
  ratings: CustomerRatingDto[];
}

/** A person, with everything that stands beside a conversation. */
export class CustomerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: [IdentityDto] })
  identities: IdentityDto[];

  @ApiProperty({ type: CustomerSummaryDto })
  summary: CustomerSummaryDto;

  @ApiProperty({ type: [CustomerNoteDto], description: 'Newest first.' })
  notes: CustomerNoteDto[];

  @ApiProperty({ type: [CustomerSegmentDto], description: 'Those that hold now.' })
  segments: CustomerSegmentDto[];

  @ApiProperty({ type: [AttributeDto], description: 'What other systems told.' })
  attributes: AttributeDto[];

  @ApiProperty({ type: [CustomerKeyDto] })
  keys: CustomerKeyDto[];

  @ApiProperty({ type: [ConsentDto], description: 'Those that hold first.' })
  consents: ConsentDto[];

  @ApiProperty({ type: [MergeDto], description: 'Customers who became part of this one.' })
  merges: MergeDto[];

  @ApiProperty({ enum: CUSTOMER_ABILITIES, enumName: 'CustomerAbility', isArray: true })
  can: CustomerAbility[];
}
