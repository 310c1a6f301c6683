import('./index.js').then((bundle) => bundle.runParquetThread());
