import { AccessModule, AddToken, People } from '../access/index.js';
import { readArguments } from './read-arguments.js';
import { runCommand } from './run-command.js';
import { UsageError } from './usage-error.js';
import { withApp } from './with-app.js';

const shape = {
  usage: 'npm run token -- add --email ADDRESS [--name NAME]',
  verb: 'add',
  options: { email: { type: 'string' }, name: { type: 'string' } },
  required: ['email'],
} as const;

await runCommand((config, args) => {
  const given = readArguments(args, shape);
  const [email, name] = [String(given['email']), String(given['name'] ?? 'command line')];
  return withApp(config, [AccessModule], async (app) => {
    const user = await app.get(People).byEmail(email);
    if (!user) throw new UsageError(`Nobody has the e-mail address ${email}.`);
    const { id, secret } = await app.get(AddToken).execute(null, { userId: user.id, name });
    return { id, token: secret };
  });
});
