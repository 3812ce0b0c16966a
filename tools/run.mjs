// Every script starts here, in plain JavaScript, so that a Node.js that is too old gets a sentence and not a stack trace.
const COMMANDS = {
  start: './start.ts',
  dev: './dev.ts',
  build: './build-command.ts',
  check: '../src/checks/cli.ts',
  test: './test.ts',
  export: './export.ts',
  bench: './bench.ts',
  'bench:search': './bench-search.ts',
  addresses: './addresses.ts',
  compare: './compare-builds.ts',
  generate: './generate.ts',
  new: './new.ts',
  import: './import.ts',
  coverage: './coverage.ts',
};
const [major, minor] = process.versions.node.split('.').map(Number);
const [name] = process.argv.splice(2, 1);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `AADSTS Guide needs Node.js 22.18 or newer; this is ${process.versions.node}. ` +
      'On Linux and Windows "npm ci" brings a newer one: run "npm ci" again, without --omit=optional. Elsewhere install the version in .nvmrc.',
  );
  process.exit(1);
}
if (!Object.hasOwn(COMMANDS, name)) {
  console.error(`There is no script "${name}". Scripts: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
try {
  await import(COMMANDS[name]);
} catch (error) {
  const { printable } = await import('./user-error.ts');
  console.error(printable(error));
  process.exit(error?.exitCode ?? 1);
}
