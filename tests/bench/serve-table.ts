const NAME_WIDTH = 54;
const VALUE_WIDTH = 18;

/** A table written line by line to standard output, which remembers whether every promise was kept. */
export function table() {
  let allHold = true;
  const say = (text: string) => process.stdout.write(`${text}\n`);
  return {
    /** One promise: what was measured, what was promised, and whether it holds. */
    row: (name: string, value: string, promise: string, holds: boolean) => {
      if (!holds) allHold = false;
      say(
        `${holds ? '✓' : '✗'} ${name.padEnd(NAME_WIDTH)}${value.padStart(VALUE_WIDTH)}   ${promise}`,
      );
    },
    /** Figures that promise nothing. */
    note: (text: string) => say(`    ${text}`),
    isKept: () => allHold,
  };
}
