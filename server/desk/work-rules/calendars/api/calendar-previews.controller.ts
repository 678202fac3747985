import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdOf, Requires } from '../../../../access/index.js';
import { Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { PreviewDueTime } from '../application/preview-due-time.js';
import { MAX_ICAL_BYTES, ReadHolidays } from '../application/read-holidays.js';
import { ShowCalendars } from '../application/show-calendars.js';
import { dayOf } from '../domain/calendar-date.js';
import { publicHolidays } from '../domain/public-holidays.js';
import {
  CalendarWeekDto,
  DueTimeDto,
  DueTimeQuestionDto,
  HolidaysFileDto,
  HolidaysPreviewDto,
  PublicHolidaysDto,
  PublicHolidaysQuery,
  RulesQuestionDto,
  WeekQuery,
} from './calendar-preview.dto.js';
import { rulesIn } from './calendar.presenter.js';

@ApiTags('calendars')
@Controller('api/v1')
@Requires('work-rules.manage')
export class CalendarPreviewsController {
  constructor(
    private readonly calendars: ShowCalendars,
    private readonly dueTimes: PreviewDueTime,
    private readonly holidays: ReadHolidays,
  ) {}

  /** What is open in the week of a day, clock changes and special days included. */
  @Get('calendars/:id/week')
  @Requires('conversations.read')
  @ApiOkResponse({ type: CalendarWeekDto })
  async week(@IdOf('calendar') id: string, @Query() { of }: WeekQuery): Promise<CalendarWeekDto> {
    const day = dayOf(of);
    if (day === null) throw unprocessable('calendar.no-date', `"${of}" is no date.`);
    return this.calendars.week(id, day);
  }

  /** When something is due that comes at `start` and has `minutes` of open time. */
  @Post('calendars/:id/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: DueTimeDto })
  dueTime(
    @IdOf('calendar') id: string,
    @Body() { start, minutes }: DueTimeQuestionDto,
  ): Promise<DueTimeDto> {
    return this.dueTimes.by(id, new Date(start), minutes);
  }

  /** The same by rules that are not saved. 422 `calendar.invalid` with each fault. */
  @Post('calendars/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: DueTimeDto })
  dueTimeByRules(@Body() { start, minutes, ...rules }: RulesQuestionDto): DueTimeDto {
    return this.dueTimes.byRules(rulesIn(rules), new Date(start), minutes);
  }

  /** Days off in an iCalendar file of at most 2 MB; nothing is kept. 413 `calendar.file-too-large`. */
  @Post('calendars/holidays-preview')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: HolidaysFileDto })
  @ApiOkResponse({ type: HolidaysPreviewDto })
  async holidaysIn(@Req() request: FastifyRequest): Promise<HolidaysPreviewDto> {
    this.holidays.refuseTooLarge(Number(request.headers['content-length'] ?? 0));
    if (!request.isMultipart())
      throw new Problem(415, 'file.not-multipart', 'Send the file as multipart/form-data.');
    // One byte more than is taken, so that what is too large shows.
    const part = await request.file({
      limits: { fileSize: MAX_ICAL_BYTES + 1, files: 1 },
      throwFileSizeLimit: false,
    });
    if (part?.fieldname !== 'file')
      throw unprocessable('file.missing', 'There is no field "file" with a file in it.');
    return this.holidays.read(part.file);
  }

  /** Public holidays of a country in a year, to be taken over or not. */
  @Get('public-holidays')
  @ApiOkResponse({ type: PublicHolidaysDto })
  publicHolidays(@Query() { country, year, language }: PublicHolidaysQuery): PublicHolidaysDto {
    return { items: publicHolidays(country, year, language) };
  }
}
