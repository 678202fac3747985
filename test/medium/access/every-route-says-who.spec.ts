import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { EveryRouteSaysWho } from '../../../server/access/api/every-route-says-who.js';
import { RouteList } from '../../../server/access/api/route-list.js';
import { Public, Requires } from '../../../server/access/index.js';

@Controller('api/v1/things')
@Requires('users.manage')
class CarefulController {
  @Get()
  list() {
    return [];
  }

  @Get('open')
  @Public()
  open() {
    return [];
  }
}

@Controller('api/v1/others')
class CarelessController {
  @Get(':id')
  show() {
    return {};
  }
}

const start = async (controllers: (new () => object)[]) => {
  @Module({ imports: [DiscoveryModule], controllers, providers: [RouteList, EveryRouteSaysWho] })
  class Desk {}
  const app = await NestFactory.create(Desk, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  try {
    await app.init();
    return app.get(RouteList).all();
  } finally {
    await app.close();
  }
};

describe('A server', () => {
  it('starts when every route says who may call it, by itself or by its controller', async () => {
    expect(await start([CarefulController])).toEqual([
      expect.objectContaining({
        method: 'GET',
        path: '/api/v1/things',
        rule: expect.objectContaining({ requirement: 'users.manage' }),
      }),
      expect.objectContaining({
        path: '/api/v1/things/open',
        rule: expect.objectContaining({ open: 'public' }),
      }),
    ]);
  });

  it('does not start when one is silent, and names it', async () => {
    await expect(start([CarefulController, CarelessController])).rejects.toThrow(
      'GET /api/v1/others/:id does not say who may call it: put @Requires(…) or @Public() on CarelessController.show.',
    );
  });
});
