import('./index.js').then((bundle) => bundle.runMain());
