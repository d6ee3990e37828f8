// @ts-check

/** Runs parts that know nothing of each other: one that fails takes no other with it. @param {...() => void} parts */
export function start(...parts) {
  // Next's own runtime, where a page still carries it, must first find the page as the server wrote it.
  if ('__next_f' in window) setTimeout(run, 2000);
  else run();

  function run() {
    for (const part of parts) {
      try {
        part();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
