import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { CalendarUse, CalendarUser } from '../contract.js';

const CALENDAR_USE = Symbol('CalendarUse');

/** Marks a class as a CalendarUse; it is found by itself. */
export const IsCalendarUse = (): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(CALENDAR_USE, true)) as ClassDecorator;

const isUse = (instance: unknown): instance is CalendarUse =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(CALENDAR_USE, instance.constructor) === true;

/** Asks every part of the house who counts in a calendar. */
@Injectable()
export class CalendarUses {
  constructor(private readonly discovery: DiscoveryService) {}

  async of(manager: EntityManager, calendarId: string): Promise<CalendarUser[]> {
    const uses = this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isUse);
    const users: CalendarUser[] = [];
    for (const use of uses) users.push(...(await use.usersOf(manager, calendarId)));
    return users;
  }
}
