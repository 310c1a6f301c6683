import('./index.js').then((bundle) => bundle.runWireThread());
