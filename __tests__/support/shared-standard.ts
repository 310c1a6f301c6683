/** Where official benchmark files lie beside a maintainer's checkout; tests that need them are skipped elsewhere. */
export const SHARED_STANDARD = '../shared/standard';
