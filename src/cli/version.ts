declare global {
  /** Version of the package; the bundler and the test runner put it in. */
  const RUNBOOKC_VERSION: string;
}

export {};
