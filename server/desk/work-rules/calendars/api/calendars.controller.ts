import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { AddCalendar } from '../application/add-calendar.js';
import { ChangeCalendar } from '../application/change-calendar.js';
import { RemoveCalendar } from '../application/remove-calendar.js';
import { ShowCalendarUse } from '../application/show-calendar-use.js';
import { ShowCalendars } from '../application/show-calendars.js';
import {
  AddCalendarDto,
  CalendarDto,
  CalendarListDto,
  CalendarUseDto,
  ChangeCalendarDto,
} from './calendar.dto.js';
import { presentCalendar, rulesIn } from './calendar.presenter.js';

@ApiTags('calendars')
@Controller('api/v1/calendars')
@Requires('work-rules.manage')
export class CalendarsController {
  constructor(
    private readonly calendars: ShowCalendars,
    private readonly use: ShowCalendarUse,
    private readonly addCalendar: AddCalendar,
    private readonly changeCalendar: ChangeCalendar,
    private readonly removeCalendar: RemoveCalendar,
  ) {}

  /** The default first, then by name. */
  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: CalendarListDto })
  async list(@Me() me: Principal): Promise<CalendarListDto> {
    const calendars = await this.calendars.all();
    return { items: calendars.map(presentCalendar(me)), nextCursor: null };
  }

  @Get(':id')
  @Requires('conversations.read')
  @ApiOkResponse({ type: CalendarDto })
  async one(@Me() me: Principal, @IdOf('calendar') id: string): Promise<CalendarDto> {
    return presentCalendar(me)(await this.calendars.one(id));
  }

  /** 409 `calendar.name-taken`, 422 `calendar.invalid` with each fault. */
  @Post()
  @ApiCreatedResponse({ type: CalendarDto })
  async add(@Me() me: Principal, @Body() calendar: AddCalendarDto): Promise<CalendarDto> {
    return this.one(me, await this.addCalendar.execute(me, calendar.name, rulesIn(calendar)));
  }

  /** Who counts in it is counted anew. 409 `calendar.changed-meanwhile` for an old `version`. */
  @Patch(':id')
  @ApiOkResponse({ type: CalendarDto })
  async change(
    @Me() me: Principal,
    @IdOf('calendar') id: string,
    @Body() change: ChangeCalendarDto,
  ): Promise<CalendarDto> {
    await this.changeCalendar.execute(me, id, change);
    return this.one(me, id);
  }

  /** 409 `calendar.is-default`, or `calendar.in-use` with the `users`. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('calendar') id: string): Promise<void> {
    return this.removeCalendar.execute(me, id);
  }

  /** Who counts in it. */
  @Get(':id/use')
  @ApiOkResponse({ type: CalendarUseDto })
  async usedBy(@IdOf('calendar') id: string): Promise<CalendarUseDto> {
    return { items: await this.use.of(id) };
  }
}
