import { RouteList } from '../../server/access/api/route-list.js';
import type { Answer, Visitor } from '../support/visitor.js';
import { type Caller, everybody, outside } from './role-matrix/callers.js';
import { expected, type Line, objectsOf, observed, type Which } from './role-matrix/expectation.js';
import { House } from './role-matrix/house.js';
import { table } from './role-matrix/table.js';
import { nothing, type Things } from './role-matrix/things.js';
import { routesBesideControllers } from './role-matrix/routes-beside-controllers.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house?.close());

const routes = () =>
  house.app
    .get(RouteList, { strict: false })
    .all()
    .map(({ method, path }) => `${method} ${path}`);

/** What is only looked at serves every look. */
const lookedAt = new Map<string, Promise<Things>>();

async function thingsFor(route: string, line: Line, caller: Caller, which: Which): Promise<Things> {
  if (which === 'missing') return nothing();
  const somebodyElse = caller === 'department' ? 'analyst' : 'department';
  const owner = line.reach === 'owner' && which === 'theirs' ? somebodyElse : caller;
  // Another person's view is closed to those of the same team, too.
  const side = line.reach === 'owner' ? 'ours' : which;
  const isIn = expected(line, caller, which) === 'in' && !outside.includes(caller);
  if (line.takesAway && isIn) return house.thingsToLose(owner);
  if (route.startsWith('GET ') && line.on !== 'file') return toLookAt(side, owner);
  const things = await house.things(side, owner);
  return line.on === 'file' ? house.attachFile(things) : things;
}

function toLookAt(side: 'ours' | 'theirs', owner: Caller): Promise<Things> {
  const key = `${side} ${owner}`;
  const things = lookedAt.get(key) ?? house.things(side, owner);
  lookedAt.set(key, things);
  return things;
}

function addressOf(route: string, line: Line, things: Things): string {
  const params = { id: line.on ? things[line.on] : '', ...line.params?.(things) };
  const path = route.split(' ')[1]!.replace(/:(\w+)/g, (_, name: string) => params[name as 'id']);
  return line.query ? `${path}?${line.query(things)}` : path;
}

const call = (visitor: Visitor, route: string, line: Line, things: Things): Promise<Answer> =>
  visitor.ask(route.split(' ')[0] as 'GET', addressOf(route, line, things), {
    body: line.body?.(things),
    headers: line.headers,
  });

const told = ({ body }: Answer): string => JSON.stringify({ ...(body as object), requestId: '' });

/** What differs from the table, as sentences. */
async function differences(route: string, line: Line, caller: Caller): Promise<string[]> {
  const found: string[] = [];
  const refusals = new Set<string>();
  for (const which of objectsOf(line)) {
    const things = await thingsFor(route, line, caller, which);
    const answer = await call(await house.enter(caller), route, line, things);
    const outcome = observed(answer.status, line.also);
    const should = expected(line, caller, which);
    if (outcome !== should)
      found.push(
        `${caller}, ${which}: ${outcome} instead of ${should} ${told(answer).slice(0, 300)}`,
      );
    if (should === 404) refusals.add(told(answer));
  }
  if (refusals.size > 1) found.push(`${caller}: what is closed does not look like what is missing`);
  return found;
}

/** What a list shows although it should not, or hides although it should show it. */
async function misplaced(route: string, line: Line, caller: Caller): Promise<string[]> {
  const shows = line.shows!;
  const [ours, theirs] = [await house.things('ours', caller), await house.things('theirs', caller)];
  const answer = await call(await house.enter(caller), route, line, ours);
  const text = JSON.stringify(answer.body);
  return (['ours', 'theirs'] as const).flatMap((which) => {
    const isThere = text.includes((which === 'ours' ? ours : theirs)[shows]);
    const should = expected({ ...line, on: shows, reach: 'channel' }, caller, which) === 'in';
    return isThere === should ? [] : [`${caller}: ${which} ${isThere ? 'shown' : 'hidden'}`];
  });
}

describe('Every route', () => {
  it('stands in the table, and every line of the table is a route', () => {
    expect(routes().sort()).toEqual(Object.keys(table).sort());
  });

  it('says of itself who may call it', () => {
    const silent = house.app
      .get(RouteList, { strict: false })
      .all()
      .filter(({ rule }) => !rule);
    expect(silent).toEqual([]);
  });

  it('is made by a controller, but for those that check for themselves or have nothing to hide', () => {
    expect(routesBesideControllers(house.app, routes())).toEqual([
      '/api/docs',
      '/api/openapi.json',
      '/api/openapi.yaml',
      '/hooks/:network',
      '/hooks/:network/:channelId',
      '/hooks/mail',
    ]);
  });
});

describe.each(Object.entries(table))('%s', (route, line) => {
  it('lets in whom the table names and nobody else', async () => {
    const found: string[] = [];
    for (const caller of everybody) found.push(...(await differences(route, line, caller)));
    expect(found).toEqual([]);
  });

  if (line.shows) {
    it('shows what one reaches and nothing else', async () => {
      const found: string[] = [];
      for (const caller of line.who)
        found.push(...(await misplaced(route, line, caller as Caller)));
      expect(found).toEqual([]);
    });
  }
});
