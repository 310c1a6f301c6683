import('./index.js').then((bundle) => bundle.runScoringThread());
