#!/usr/bin/env node
// Old syntax only: this file must also run on a Node.js that cannot load the bundle.
if (Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write('llm-bench needs Node.js 22 or later; this is ' + process.version + '\n');
  process.exitCode = 2;
} else {
  import('node:module')
    .then((module) => {
      // The next start need not compile the bundle again: a quarter of a short run.
      if (module.enableCompileCache) module.enableCompileCache();
      return import('./index.js');
    })
    .then((bundle) => bundle.runCli());
}
