'use server';
import { routes } from '@/lib/routes';
import { reviveLetters } from '@/lib/support/list-letters';
import { goTo } from '../go-to';
import { deskSetting, requireSupervisor } from '../session';

/** Gives every dead letter its attempts back, for a supervisor who has mended what was wrong. */
export async function tryLettersAgain(): Promise<void> {
  await requireSupervisor(routes.deskFigures());
  await reviveLetters(await deskSetting());
  goTo(routes.deskFigures());
}
