import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import type { Caller } from '../application/session-starter.js';
import { clearCookie, sessionCookie, setCookie, tokenIn } from '../domain/session-cookie.js';
import { SESSION_SECONDS } from '../domain/session-lifetime.js';

/** The session token on its way to and from the browser. */
@Injectable()
export class SessionCookies {
  private readonly cookie;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    this.cookie = sessionCookie(publicUrl);
  }

  callerOf({ ip, headers }: FastifyRequest): Caller {
    return {
      ip,
      userAgent: headers['user-agent'] ?? null,
      sessionToken: tokenIn(headers.cookie, this.cookie),
    };
  }

  give(reply: FastifyReply, token: string): void {
    void reply.header('set-cookie', setCookie(this.cookie, token, SESSION_SECONDS));
  }

  take(reply: FastifyReply): void {
    void reply.header('set-cookie', clearCookie(this.cookie));
  }
}
