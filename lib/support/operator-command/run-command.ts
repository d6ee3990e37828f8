import { z } from 'zod';
import { eraseByNumber } from '../erase-ticket';
import { createOperator, disableOperator, listOperators, resetOperator } from '../operators';
import type { Setting } from '../setting';

/**
 * A command as the process that has the store gets it. Of a first password only the hash travels: the password itself is
 * made and shown by the terminal alone.
 */
export const SiteCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('add'),
    name: z.string(),
    isSupervisor: z.boolean(),
    passwordHash: z.string(),
  }),
  z.strictObject({ kind: z.literal('reset'), name: z.string(), passwordHash: z.string() }),
  z.strictObject({ kind: z.literal('disable'), name: z.string() }),
  z.strictObject({ kind: z.literal('list') }),
  z.strictObject({ kind: z.literal('erase'), number: z.string() }),
]);
export type SiteCommand = z.infer<typeof SiteCommand>;

/** Whether it was done, and what the terminal says. */
export const CommandAnswer = z.strictObject({ isDone: z.boolean(), text: z.string() });
export type CommandAnswer = z.infer<typeof CommandAnswer>;

/** What came of erasing one request, told to whoever asked for it. */
const ERASE_WORDS = {
  erased: 'Erased: name, contact, texts and letters are gone. Number, topic and times stay.',
  'erased-before': 'Nothing personal was left in this request.',
  'not-found': 'There is no request with this number.',
  'not-a-number': 'This is no request number: ten digits with a right check. Was a digit mistyped?',
} as const;

/** Does what was asked for with an operator's account or a request. Expected refusals are answers. */
export async function runCommand(setting: Setting, command: SiteCommand): Promise<CommandAnswer> {
  switch (command.kind) {
    case 'add': {
      const isMade = await createOperator(setting, command);
      const role = command.isSupervisor ? 'Supervisor' : 'Operator';
      return isMade
        ? done(`${role} "${command.name}" can sign in at /desk.`)
        : refused(`There is an operator "${command.name}" already. Use reset, or another name.`);
    }
    case 'reset':
      return (await resetOperator(setting, command.name, command.passwordHash))
        ? done(`"${command.name}" has a new password, and every session has ended.`)
        : refused(nobody(command.name));
    case 'disable':
      return (await disableOperator(setting, command.name))
        ? done(`"${command.name}" is shut out. Reset lets them in again.`)
        : refused(`${nobody(command.name)} Or they are disabled already.`);
    case 'list':
      return done(await accountLines(setting));
    case 'erase': {
      const outcome = await eraseByNumber(setting, command.number);
      const isGone = outcome === 'erased' || outcome === 'erased-before';
      return { isDone: isGone, text: ERASE_WORDS[outcome] };
    }
  }
}

async function accountLines(setting: Setting): Promise<string> {
  const accounts = await listOperators(setting);
  if (accounts.length === 0)
    return 'There is no operator yet. Add one: npm run operator -- add "NAME"';
  return accounts
    .map(({ name, isSupervisor, isDisabled }) =>
      [name, isSupervisor ? 'supervisor' : 'operator', isDisabled ? 'disabled' : '']
        .filter((word) => word !== '')
        .join(', '),
    )
    .join('\n');
}

const done = (text: string): CommandAnswer => ({ isDone: true, text });
const refused = (text: string): CommandAnswer => ({ isDone: false, text });
const nobody = (name: string) => `There is no operator "${name}".`;
