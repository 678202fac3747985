import { isEmail } from 'class-validator';
import { abilitiesOf, AccessModule, AddUser, DEFAULT_TEAM, ROLES, Teams } from '../access/index.js';
import type { Role } from '../access/contract.js';
import { readArguments } from './read-arguments.js';
import { runCommand } from './run-command.js';
import { UsageError } from './usage-error.js';
import { withApp } from './with-app.js';

const shape = {
  usage: 'npm run user -- add --email ADDRESS --name NAME --role ROLE [--team TEAM …]',
  verb: 'add',
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    team: { type: 'string', multiple: true },
  },
  required: ['email', 'name', 'role'],
} as const;

const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);

function readUser(args: string[]) {
  const given = readArguments(args, shape);
  const [email, name, role] = [given['email'], given['name'], given['role']].map(String);
  if (!isEmail(email)) throw new UsageError(`"${email}" is not an e-mail address.`);
  if (!isRole(role!))
    throw new UsageError(`"${role}" is not a role; the roles are ${ROLES.join(', ')}.`);
  return { email: email!, name: name!.trim(), role, teams: [given['team'] ?? []].flat() };
}

/** People who work the desk belong somewhere, else they would see nothing. */
function teamsFor(role: Role, named: readonly string[]): readonly string[] {
  const needsTeam = role !== 'administrator' && abilitiesOf(role).includes('conversations.work');
  return named.length === 0 && needsTeam ? [DEFAULT_TEAM] : named;
}

await runCommand((config, args) => {
  const { email, name, role, teams: named } = readUser(args);
  return withApp(config, [AccessModule], async (app) => {
    const teams = teamsFor(role, named);
    const teamIds: string[] = [];
    for (const team of teams) teamIds.push(await app.get(Teams).ensure(team));
    const { id, oneTimePassword } = await app
      .get(AddUser)
      .execute(null, { email, name, role, teamIds });
    return { id, email, name, role, teams, oneTimePassword };
  });
});
