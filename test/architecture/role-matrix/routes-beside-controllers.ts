import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const SWAGGER_PARTS = /^\/api\/docs\//;

/** Depth and text of one line of Fastify's drawing of its routes, which is a tree of prefixes. */
function readLine(line: string): { depth: number; prefix: string; isRoute: boolean } | null {
  const [, indent, text] = /^([│ ]*)[├└]── (.*)$/.exec(line) ?? [];
  if (indent === undefined || text === undefined) return null;
  const [prefix = ''] = text.split(' (');
  return { depth: indent.length / 4, prefix, isRoute: text.includes(' (') };
}

function allPaths(drawing: string): string[] {
  const prefixes: string[] = [];
  const found: string[] = [];
  for (const line of drawing.split('\n')) {
    const read = readLine(line);
    if (!read) continue;
    prefixes.length = read.depth;
    prefixes.push(read.prefix);
    if (read.isRoute) found.push(prefixes.join(''));
  }
  return found;
}

/** Paths that the server answers although no controller declares them; the client's own pages left out. */
export function routesBesideControllers(
  app: NestFastifyApplication,
  routes: readonly string[],
): string[] {
  const declared = new Set(routes.map((route) => route.split(' ')[1]));
  const drawing = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const paths = allPaths(drawing).map((path) => path.replace(/(?<=.)\/$/, ''));
  const beside = paths.filter(
    (path) => /^\/(api|hooks)(\/|$)/.test(path) && !declared.has(path) && !SWAGGER_PARTS.test(path),
  );
  return [...new Set(beside)].sort();
}
