import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { CalendarPreviewsController } from './api/calendar-previews.controller.js';
import { CalendarsController } from './api/calendars.controller.js';
import { AddCalendar } from './application/add-calendar.js';
import { CalendarNews } from './application/calendar-news.js';
import { CalendarUses } from './application/calendar-use.js';
import { Calendars } from './application/calendars.js';
import { ChangeCalendar } from './application/change-calendar.js';
import { OpenCalendars } from './application/open-calendars.js';
import { PreviewDueTime } from './application/preview-due-time.js';
import { ReadHolidays } from './application/read-holidays.js';
import { RemoveCalendar } from './application/remove-calendar.js';
import { SetUpCalendars } from './application/set-up-calendars.js';
import { ShowCalendarUse } from './application/show-calendar-use.js';
import { ShowCalendars } from './application/show-calendars.js';
import { Calendar } from './data/calendar.entity.js';
import { CalendarRepository } from './data/calendar.repository.js';

@Module({
  imports: [AccessModule, DiscoveryModule, TypeOrmModule.forFeature([Calendar])],
  controllers: [CalendarsController, CalendarPreviewsController],
  providers: [
    AddCalendar,
    CalendarNews,
    CalendarRepository,
    CalendarUses,
    Calendars,
    ChangeCalendar,
    OpenCalendars,
    PreviewDueTime,
    ReadHolidays,
    RemoveCalendar,
    SetUpCalendars,
    ShowCalendarUse,
    ShowCalendars,
  ],
  exports: [Calendars, SetUpCalendars],
})
export class CalendarsModule {}
