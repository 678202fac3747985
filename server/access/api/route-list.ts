import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { AccessRule } from './access.decorators.js';
import { accessRuleOf } from './access-rule-of.js';

export interface Route {
  /** `GET` and so on. */
  method: string;
  /** As declared, for instance `/api/v1/users/:id`. */
  path: string;
  /** Class and method, for whoever has to look it up. */
  handler: string;
  rule: AccessRule | undefined;
}

type Controller = Record<string, (...args: unknown[]) => unknown>;

const pathsOf = (target: object): string[] => {
  const declared: string | string[] | undefined = Reflect.getMetadata(PATH_METADATA, target);
  return declared === undefined ? [] : [declared].flat();
};

const join = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/** Every HTTP route of every controller, with what it says about who may call it. */
@Injectable()
export class RouteList {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): Route[] {
    return this.discovery
      .getControllers()
      .filter(({ instance, metatype }) => instance && metatype)
      .flatMap(({ instance, metatype }) =>
        this.ofController(instance, metatype as NonNullable<typeof metatype>),
      );
  }

  private ofController(instance: Controller, controller: object & { name: string }): Route[] {
    return this.scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((name) => {
      const handler = instance[name]!;
      const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
      if (method === undefined) return [];
      const rule = accessRuleOf(this.reflector, handler, controller as never);
      return pathsOf(controller).flatMap((base) =>
        pathsOf(handler).map((path) => ({
          method: RequestMethod[method],
          path: join(base, path),
          handler: `${controller.name}.${name}`,
          rule,
        })),
      );
    });
  }
}
