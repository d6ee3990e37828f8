/** Why a line is closed, where more can be said than that its hours are over (hours.md 7, 41). */
export type ClosedReason =
  | { readonly code: 'exception'; readonly text: string }
  | { readonly code: 'no-schedule' };

/** A change this many minutes away or less is called soon (hours.md 33). */
export const SOON_MINUTES = 30;

/** The engine's answer for one line at one instant; frozen, all instants in epoch ms (hours.md 22). */
export type LineStatus = {
  readonly state: 'open' | 'closed';
  /** Open, and no change lies ahead. A round-the-clock line with a coming exception is open until then, not always. */
  readonly always: boolean;
  /** When it closes; null when closed or always. */
  readonly until: number | null;
  /** When it opens; null when open, or when no opening is known. */
  readonly nextOpen: number | null;
  /** The next of the two; null when nothing changes any more. */
  readonly nextChange: number | null;
  /** Whole minutes to the change, rounded up, 1–30; null unless the change is soon (hours.md 33). */
  readonly minutes: number | null;
  readonly closesSoon: boolean;
  readonly opensSoon: boolean;
  readonly reason: ClosedReason | null;
};

/** Time within one civil day in which neither the state nor its reason changes. */
export type Stretch = {
  /** Moscow's civil ms at which it begins. */
  readonly fromCivilMs: number;
  /** Instant, epoch ms, at which the next stretch begins. */
  readonly endsAt: number;
  readonly isOpen: boolean;
  readonly reason: ClosedReason | null;
  /** Instant of the next change of state, epoch ms; null when there is none ahead. */
  readonly changeAt: number | null;
};

/** A status and the instants, epoch ms, from `fromMs` to before `untilMs`, at which it is the answer. */
export type HeldStatus = {
  readonly status: LineStatus;
  readonly fromMs: number;
  readonly untilMs: number;
};
