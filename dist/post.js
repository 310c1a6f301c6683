import('./index.js').then((bundle) => bundle.runPost());
