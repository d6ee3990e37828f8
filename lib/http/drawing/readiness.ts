/** Something that comes, goes and comes again, for others to wait for. */
export function readiness() {
  let isThere = false;
  let waiting: (() => void)[] = [];
  return {
    /** It is there: whoever waits goes on. */
    reach: () => {
      isThere = true;
      for (const goOn of waiting) goOn();
      waiting = [];
    },
    /** It is gone: whoever comes from now on waits. */
    lose: () => {
      isThere = false;
    },
    /** Settles at once while it is there, otherwise when it comes. */
    wait: (): Promise<void> =>
      isThere ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}
