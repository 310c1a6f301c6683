import('./index.js').then((bundle) => bundle.runWorker());
