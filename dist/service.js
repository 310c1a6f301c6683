import('./index.js').then((bundle) => bundle.runService());
