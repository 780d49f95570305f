#!/usr/bin/env -S node --max-semi-space-size=8
// Plain JavaScript that the oldest Node can read: it looks at the version before anything native is loaded.
// What is new may fill 8 MB before it is looked through, not 32: a check of 1,000 articles then takes 130 MB less, and no longer.
import module from 'node:module';

/** The first release in which all that Hearsay is built on runs. Kept equal to "engines" in package.json by a test. */
const NEEDED = [22, 19];
/** What a command says when it was called in a way that cannot work (see the README's list of exit codes). */
const EXIT_USAGE = 2;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `hearsay needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.\n` +
      'In a checkout, run it as "npm run hearsay -- …" or "npx hearsay …": both bring a fitting Node. Elsewhere, install a newer one.\n',
  );
  process.exitCode = EXIT_USAGE;
} else {
  // Keeps what was read of our files for the next start: half of a short command's time.
  module.enableCompileCache?.();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
