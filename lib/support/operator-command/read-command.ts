import { parseArgs } from 'node:util';
import { operatorNameFault } from '../operator-name';

/** What somebody at the terminal wants done with an operator's account. */
export type AskedCommand =
  | { kind: 'add'; name: string; isSupervisor: boolean }
  | { kind: 'reset'; name: string }
  | { kind: 'disable'; name: string }
  | { kind: 'list' };

/** How the command is called. */
export const USAGE = `npm run operator -- add "NAME" [--supervisor]   makes an account and shows its first password once
npm run operator -- reset "NAME"                gives a new first password and ends all sessions
npm run operator -- disable "NAME"              shuts an operator out at once
npm run operator -- list                        shows every account`;

/** Reads the words after the command; returns one sentence when they cannot be used. */
export function readCommand(
  argv: readonly string[],
): { ok: true; command: AskedCommand } | { ok: false; fault: string } {
  const parsed = parseWords(argv);
  if (!parsed.ok) return parsed;
  const { kind, names, isSupervisor } = parsed;
  if (kind === 'list') return { ok: true, command: { kind } };
  if (kind !== 'add' && kind !== 'reset' && kind !== 'disable') {
    return {
      ok: false,
      fault: kind === undefined ? 'Say what to do.' : `Unknown command "${kind}".`,
    };
  }
  const [name, ...others] = names;
  if (name === undefined) return { ok: false, fault: `"${kind}" needs a name.` };
  if (others.length > 0) return { ok: false, fault: 'One name at a time; put it in quotes.' };
  const fault = operatorNameFault(name);
  if (fault !== undefined) return { ok: false, fault: `The name needs ${fault}.` };
  if (isSupervisor && kind !== 'add') {
    return { ok: false, fault: '--supervisor belongs to "add".' };
  }
  return { ok: true, command: kind === 'add' ? { kind, name, isSupervisor } : { kind, name } };
}

function parseWords(argv: readonly string[]) {
  const options = { supervisor: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [kind, ...names] = positionals;
    return { ok: true, kind, names, isSupervisor: values.supervisor } as const;
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) } as const;
  }
}
