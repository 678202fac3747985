// Has to run on any Node, however old: no recent syntax, no imports.
const [major, minor] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;

if (!fits) {
  process.stderr.write(
    'Hark needs Node 20.19 or later, 22.12 or later, or 24; this is ' + process.version + '.\n',
  );
  process.exit(1);
}
