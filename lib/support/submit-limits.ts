import { type AttemptLimit, countAttempt } from './count-attempt';
import type { Setting } from './setting';

/** Many people may share one address of a mobile network or a library; one contact is one person. */
const PER_ADDRESS: AttemptLimit = { most: 20, windowMinutes: 60 };
const PER_CONTACT: AttemptLimit = { most: 5, windowMinutes: 24 * 60 };
const PER_REQUEST: AttemptLimit = { most: 20, windowMinutes: 60 };

/**
 * Counts one sending of a request by the sender's address and by phone or e-mail. Returns the instant from which the next
 * one is taken, or undefined when this one is.
 */
export async function limitSending(
  setting: Setting,
  { address, contact }: { address: string; contact: string | undefined },
): Promise<Date | undefined> {
  const counts = [
    await countAttempt(setting, `request from ${address}`, PER_ADDRESS),
    ...(contact === undefined
      ? []
      : [await countAttempt(setting, `request of ${contact}`, PER_CONTACT)]),
  ];
  return latestOf(counts);
}

/** Counts one addition to a request, as `limitSending` does. */
export async function limitAdding(setting: Setting, number: string): Promise<Date | undefined> {
  return latestOf([await countAttempt(setting, `addition to ${number}`, PER_REQUEST)]);
}

function latestOf(counts: { isAllowed: boolean; againAt: Date }[]): Date | undefined {
  const ends = counts.filter(({ isAllowed }) => !isAllowed).map(({ againAt }) => againAt.getTime());
  return ends.length > 0 ? new Date(Math.max(...ends)) : undefined;
}
