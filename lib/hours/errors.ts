/** An instant that is not a finite number of epoch milliseconds within the range of dates (hours.md 32). */
export class InvalidInstantError extends Error {
  override readonly name = 'InvalidInstantError';
  constructor(received: number) {
    super(`an instant must be a finite number of epoch milliseconds, received ${received}`);
  }
}

/** A line that the content does not have (hours.md 32). */
export class UnknownLineError extends Error {
  override readonly name = 'UnknownLineError';
  constructor(lineId: string) {
    super(`the content has no line with the id "${lineId}"`);
  }
}

/** A text that is not an existing civil date. */
export class InvalidCivilDateError extends Error {
  override readonly name = 'InvalidCivilDateError';
  constructor(received: string) {
    super(`a civil date must be an existing day as YYYY-MM-DD, received "${received}"`);
  }
}

/** A text that is not a time of day. */
export class InvalidTimeOfDayError extends Error {
  override readonly name = 'InvalidTimeOfDayError';
  constructor(received: string) {
    super(`a time of day must be HH:MM from 00:00 to 24:00, received "${received}"`);
  }
}
