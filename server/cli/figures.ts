import { CountingModule, FollowFigures, RebuildFigures } from '../insight/analytics/index.js';
import { readArguments } from './read-arguments.js';
import { runCommand } from './run-command.js';
import { withApp } from './with-app.js';

const shape = {
  usage: 'npm run figures -- rebuild',
  verb: 'rebuild',
  options: {},
  required: [],
} as const;

const AT_ONCE = 200;

/** Reads all conversations into figures again. A running Hark helps; the old figures stand until then. */
await runCommand((config, args) => {
  readArguments(args, shape);
  return withApp(config, [CountingModule], async (app) => {
    const rebuild = app.get(RebuildFigures, { strict: false });
    const figures = app.get(FollowFigures, { strict: false });
    await rebuild.begin();
    for (;;) {
      const taken = await figures.batch(AT_ONCE);
      const { left, total } = await rebuild.progress();
      process.stderr.write(
        `\r${(total - left).toLocaleString('en')} of ${total.toLocaleString('en')}`,
      );
      if (taken < AT_ONCE && left === 0) {
        process.stderr.write('\n');
        return { conversations: total };
      }
    }
  });
});
