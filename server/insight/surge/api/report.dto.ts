import { ApiProperty } from '@nestjs/swagger';
import { IncidentInFullDto } from './incident.dto.js';

export class ReportFiguresDto {
  @ApiProperty({ type: 'integer' })
  conversations: number;

  @ApiProperty({ type: 'integer' })
  customers: number;

  @ApiProperty({ type: 'integer' })
  messages: number;

  @ApiProperty({ type: 'integer' })
  negatives: number;

  @ApiProperty({ type: 'integer', description: 'Conversations in which a person answered.' })
  answered: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The median, by wall clock.' })
  firstReplyMinutes: number | null;
}

export class CoursePointDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'The hour that begins then.' })
  at: Date;

  @ApiProperty({ type: 'integer' })
  messages: number;

  @ApiProperty({ type: 'integer' })
  negatives: number;

  @ApiProperty({ type: 'integer' })
  replies: number;
}

export class ChannelShareDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  conversations: number;
}

export class IncidentReportDto extends IncidentInFullDto {
  @ApiProperty({ type: String, format: 'date-time' })
  from: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  to: Date;

  @ApiProperty({ type: ReportFiguresDto })
  figures: ReportFiguresDto;

  @ApiProperty({ type: [CoursePointDto] })
  course: CoursePointDto[];

  @ApiProperty({ type: [ChannelShareDto] })
  channels: ChannelShareDto[];
}
