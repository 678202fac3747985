import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { CalendarUses } from './application/calendar-use.js';
import { Calendars } from './application/calendars.js';
import { Calendar } from './data/calendar.entity.js';
import { CalendarRepository } from './data/calendar.repository.js';

@Module({
  imports: [AccessModule, DiscoveryModule, TypeOrmModule.forFeature([Calendar])],
  providers: [CalendarRepository, Calendars, CalendarUses],
  exports: [Calendars],
})
export class CalendarsModule {}
