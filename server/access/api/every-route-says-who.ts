import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RouteList } from './route-list.js';

/** A forgotten permission keeps the server from starting rather than the door open. */
@Injectable()
export class EveryRouteSaysWho implements OnModuleInit {
  constructor(private readonly routes: RouteList) {}

  onModuleInit(): void {
    const silent = this.routes.all().find(({ rule }) => !rule);
    if (silent)
      throw new Error(
        `${silent.method} ${silent.path} does not say who may call it: ` +
          `put @Requires(…) or @Public() on ${silent.handler}.`,
      );
  }
}
