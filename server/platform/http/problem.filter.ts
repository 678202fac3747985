import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../kernel/problem.js';

const log = new Logger('Http');

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Wrong kind of content',
  422: 'Not possible',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Not available right now',
};

/** Fastify's own refusals carry a status code; everything else that is unexpected is a 500. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return new Problem(
      status,
      status === 404 ? 'route.not-found' : `http.${status}`,
      error.message,
    );
  }
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new Problem(status, `http.${status}`, (error as Error).message);
  return new Problem(
    500,
    'server.error',
    'The desk failed at this. Nothing was changed by halves; try again.',
  );
}

/** Every error as problem+json (RFC 9457): no stack, no SQL, no path; the request id finds the log line. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500)
      log.error({
        requestId: request.id,
        error: error instanceof Error ? error.stack : String(error),
      });
    if (!reply.sent) sendProblem(problem, request, reply);
  }
}

/** For what Fastify refuses before any route is found, such as an address that cannot be read. */
export function refuseEarly(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(toProblem(error), request, reply);
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const retryAfter = problem.extra['retryAfterSeconds'];
  if (typeof retryAfter === 'number') void reply.header('retry-after', retryAfter);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({
      type: `urn:hark:problem:${problem.code}`,
      title: TITLES[problem.status] ?? 'Refused',
      status: problem.status,
      code: problem.code,
      detail: problem.detail,
      requestId: request.id,
      ...problem.extra,
    });
}
