import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dependencyRules } from './dependency-rules.js';
import { repository } from './repository.js';

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

interface CruiseResult {
  summary: {
    totalCruised: number;
    violations: { rule: { name: string }; from: string; to: string }[];
  };
}

/** Every import in a work tree that breaks a dependency rule, and how many files were read. */
export async function cruise(tree: string): Promise<{ files: number; violations: Violation[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-cruise-'));
  const config = path.join(folder, 'rules.json');
  const output = path.join(folder, 'result.json');
  writeFileSync(config, JSON.stringify({ forbidden: dependencyRules, options }));
  const places = ['server', 'client/src', 'migrations'].filter((name) =>
    existsSync(path.join(tree, name)),
  );
  try {
    await runCruiser(tree, ['--config', config, '-T', 'json', '-f', output, ...places]);
    const { summary } = JSON.parse(readFileSync(output, 'utf8')) as CruiseResult;
    const violations = summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
    }));
    return { files: summary.totalCruised, violations };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const options = {
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  doNotFollow: { path: 'node_modules' },
  combinedDependencies: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.d.ts', '.json', '.css'],
  },
};

// Exit code 1 and more mean violations, which are in the result; a crash leaves no result.
function runCruiser(tree: string, args: string[]): Promise<void> {
  const program = path.join(
    repository,
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  );
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], { cwd: tree }, (_error, _stdout, stderr) => {
      if (existsSync(args[args.indexOf('-f') + 1] ?? '')) resolve();
      else reject(new Error(`dependency-cruiser gave no result: ${stderr}`));
    });
  });
}
