// Holds the doors of the house: runs dependency-cruiser and fails where a rule is broken, or where it saw no modules
// (with a compiler it cannot read it would see none and pass).
import { execFileSync } from 'node:child_process';

/** Fewer than this and the checker has not looked at the house. */
const FEWEST_MODULES = 60;

const args = ['--config', '.config/dependency-cruiser.cjs', '--output-type', 'json', 'src', 'db'];
let output;
try {
  output = execFileSync('depcruise', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
} catch (error) {
  output = error.stdout;
  if (!output) throw error;
}
const { modules, summary } = JSON.parse(output);
const own = modules.filter(({ source }) => /^(?:src|db)\//u.test(source) && /\.[jt]sx?$/u.test(source));
for (const { rule, from, to } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name) ?? {};
  console.error(`${rule.name}: ${from} -> ${to}\n  ${comment ?? ''}`);
}
const typescript = own.filter(
  ({ source, dependencies }) => source.endsWith('.ts') && dependencies.length > 0,
);
if (typescript.length < FEWEST_MODULES) {
  console.error(
    `house: only ${typescript.length} TypeScript modules with imports were seen; the checker cannot read this compiler's files.`,
  );
  process.exitCode = 1;
}
if (summary.violations.length > 0) process.exitCode = 1;
console.log(`house: ${own.length} modules, ${summary.violations.length} doors used the wrong way`);
