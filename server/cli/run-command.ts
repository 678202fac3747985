import { type Config, loadConfig } from '../platform/config/index.js';
import { Problem } from '../platform/kernel/index.js';
import { explainStartFailure } from '../platform/process/index.js';

const sentenceOf = (error: unknown, config: Config | undefined): string => {
  if (error instanceof Problem) return error.detail;
  return explainStartFailure(error, config);
};

/**
 * Runs a command at the terminal. Its result is printed as JSON, alone on stdout; a failure is one
 * sentence on stderr and exit code 1.
 */
export async function runCommand(
  command: (config: Config, args: string[]) => Promise<object>,
): Promise<void> {
  let config: Config | undefined;
  try {
    config = loadConfig(process.env);
    const result = await command(config, process.argv.slice(2));
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, config)}\n`);
    process.exitCode = 1;
  }
}
