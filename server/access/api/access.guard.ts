import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { denied, Problem } from '../../platform/kernel/index.js';
import { Audit } from '../application/audit.js';
import { PrincipalLoader } from '../application/principal-loader.js';
import type { Principal } from '../contract.js';
import { isAtThisMachine } from '../domain/loopback.js';
import { may } from '../domain/policy.js';
import { changesSomething, isForeignPage, isOurOrigin } from '../domain/same-origin.js';
import type { AccessRule } from './access.decorators.js';
import { accessRuleOf } from './access-rule-of.js';
import { setPrincipal } from './principal-of-request.js';

type OpenTo = Extract<AccessRule, { open: 'to' }>;

const originRefused = (): Problem =>
  new Problem(403, 'origin.refused', 'Only pages of this desk may do this.');

const originFacts = ({ headers }: FastifyRequest) => ({
  origin: headers.origin,
  host: headers.host,
  fetchSite: headers['sec-fetch-site']?.toString(),
});

/** Stands before every route. What does not say who may come in is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly loader: PrincipalLoader,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return false;
    const rule = accessRuleOf(this.reflector, context.getHandler(), context.getClass());
    if (!rule) throw denied();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (rule.open === 'public') return this.letAnybodyIn(request, rule.sameOrigin);
    await this.letIn(request, rule);
    return true;
  }

  private letAnybodyIn(request: FastifyRequest, sameOrigin: boolean): true {
    if (sameOrigin && isForeignPage(originFacts(request), this.config.publicUrl))
      throw originRefused();
    return true;
  }

  private async letIn(request: FastifyRequest, rule: OpenTo): Promise<void> {
    if (rule.orAtThisMachine && this.isAtThisMachine(request)) return;
    const principal = await this.loader.fromHeaders(request.headers, request.ip);
    if (!principal) throw new Problem(401, 'session.required', 'Sign in first.');
    const refusal = this.refusalOf(principal, rule, request);
    if (refusal) {
      await this.noteRefusal(principal, refusal, request);
      throw refusal;
    }
    setPrincipal(request, principal);
  }

  private isAtThisMachine({ socket, headers }: FastifyRequest): boolean {
    const { publicUrl } = this.config;
    return isAtThisMachine({ peer: socket.remoteAddress, headers, publicUrl });
  }

  private refusalOf(principal: Principal, rule: OpenTo, request: FastifyRequest): Problem | null {
    const isForeign =
      principal.via === 'session' &&
      changesSomething(request.method) &&
      !isOurOrigin(originFacts(request), this.config.publicUrl);
    if (isForeign) return originRefused();
    if (principal.mustChangePassword && !rule.evenWithOneTimePassword)
      return new Problem(403, 'password.must-change', 'Choose a password of your own first.');
    if (rule.sessionOnly && principal.via === 'token')
      return denied('This is open to people at a browser, not to API tokens.');
    if (rule.requirement !== 'signed-in' && !may(principal, rule.requirement)) return denied();
    return null;
  }

  private noteRefusal(by: Principal, { code }: Problem, request: FastifyRequest): Promise<void> {
    return this.audit.record(null, {
      by,
      action: 'access.refused',
      outcome: 'refused',
      detail: { code, method: request.method, route: request.routeOptions.url ?? null },
    });
  }
}
