import { RecountViews, ViewCountsModule } from '../desk/conversations/index.js';
import { readArguments } from './read-arguments.js';
import { runCommand } from './run-command.js';
import { withApp } from './with-app.js';

const shape = {
  usage: 'npm run views -- recount',
  verb: 'recount',
  options: {},
  required: [],
} as const;

/** Counts the numbers beside the views anew; arrivals wait for the second that it takes. */
await runCommand((config, args) => {
  readArguments(args, shape);
  return withApp(config, [ViewCountsModule], async (app) => ({
    wrong: await app.get(RecountViews).run(),
  }));
});
