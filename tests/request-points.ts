import type { Holder } from './spec-points';

const form = 'e2e/request-form.spec.ts';
const request = 'e2e/request.spec.ts';
const desk = 'e2e/desk.spec.ts';
const strangers = 'e2e/desk-strangers.spec.ts';
const loss = 'e2e/store-loss.spec.ts';
const full = 'e2e/full-disk.spec.ts';
const create = 'integration/support/create-ticket.test.ts';
const citizen = 'integration/support/citizen.test.ts';
const answer = 'integration/support/answer-ticket.test.ts';
const letters = 'integration/support/letters.test.ts';
const signIn = 'integration/support/sign-in.test.ts';
const queue = 'integration/support/queue.test.ts';
const sweeps = 'integration/support/sweeps.test.ts';
const hostile = 'integration/support/hostile-input.test.ts';
const checked = 'unit/lib/support/check-request-form.test.ts';
const secrets = 'unit/lib/support/sensitive-data.test.ts';
const number = 'unit/lib/support/ticket-number.test.ts';
const opened = 'durability/open-store.test.ts';
const durable = 'durability/durable-pglite.test.ts';
const commands = 'durability/commands.test.ts';
const lock = 'integration/db/folder-lock.test.ts';
const posted = 'integration/forms.test.ts';

/** The points of the specification of written requests (requests.md) and the tests that hold each. */
export const REQUEST_POINTS: Readonly<Record<number, readonly Holder[]>> = {
  1: [
    [form, 'the form asks for no more than an answer needs'],
    [form, 'how many signs are left is spoken after a pause'],
    [create, 'a request is registered whole'],
  ],
  2: [
    [request, 'one writes, mends, hides a card, reads the receipt'],
    [request, 'two tabs that send one form at once get one receipt'],
    [request, 'Back from a receipt leads to it again'],
    [request, 'a draft survives a reload'],
    [create, 'ten parallel sends, and one a day later'],
    [checked, 'an empty form tells every error at once'],
    [loss, 'a server that has died before a request is sent'],
    [full, 'a disk that fills up under a running site'],
  ],
  3: [
    [create, 'cards, codes and passwords never reach the store'],
    [citizen, 'what a citizen adds stands in the conversation once, masked'],
    [checked, 'data that nobody should send is named'],
    [secrets, 'any card is hidden'],
    [secrets, 'no request number and no phone is ever taken for a secret'],
    [secrets, 'masking twice changes nothing'],
  ],
  4: [
    [number, 'every single slip, swap, jump and twin error is caught'],
    [number, 'a number is shown in pairs'],
    ['unit/lib/support/access-code.test.ts', 'every sign of the alphabet'],
    ['unit/lib/support/deadline-calendar.test.ts', 'a calendar gets the instant'],
    ['unit/lib/support/request-pass.test.ts', 'a pass opens its request for half an hour'],
    [form, 'a receipt is printed on one sheet'],
    [request, 'a browser without cookies reads its receipt'],
  ],
  5: [
    [citizen, 'number and code open a request; a wrong code and an unknown number'],
    [citizen, 'attempts are limited per number and per address'],
    [number, 'a number is read back in any spacing'],
    [
      'unit/lib/support/status-words.test.ts',
      'a request that waits tells until when, and honestly',
    ],
    [citizen, 'who takes the consent back closes the request'],
  ],
  6: [
    ['unit/lib/support/ticket.test.ts', 'a person who cannot be phoned comes first'],
    ['unit/lib/support/ticket.test.ts', 'the deadline is 24 hours later'],
    [answer, 'acts go only where they are allowed'],
  ],
  7: [
    [request, 'the honeypot is in nobody’s way'],
    [checked, 'a form that comes back at once, or with the hidden field filled in'],
    [citizen, 'sending is limited per contact and per address'],
  ],
  8: [
    [signIn, 'an operator made at the terminal signs in'],
    [signIn, 'a wrong name, a wrong password and a disabled account'],
    [signIn, 'after five wrong passwords'],
    [signIn, 'a session ends after twelve hours'],
    [strangers, 'a cookie is worth what its session is'],
    [request, 'cookies are kept to encrypted connections'],
    [desk, 'commands of the terminal reach the running site'],
  ],
  9: [
    [queue, 'the most overdue request comes first'],
    [queue, 'filters narrow the queue'],
    [queue, 'page after page shows every request once'],
    [queue, 'the counts tell how full the queue is'],
    [desk, 'the queue follows by itself'],
    [desk, 'every desk page is sound'],
  ],
  10: [
    [desk, 'an operator signs in, takes the most urgent request'],
    [desk, 'a template greets the citizen'],
    [answer, 'of two operators who answer at once'],
    [answer, 'a contact stays hidden until it is asked for'],
    [loss, 'what an operator writes stays on the page'],
    [loss, 'an act of an operator whose session has ended'],
    ['unit/lib/support/ticket.test.ts', 'every state has a way on'],
  ],
  11: [
    ['integration/db/schema.test.ts', 'history cannot be changed'],
    ['unit/lib/support/figures.test.ts', 'every one is counted once'],
    [desk, 'a supervisor sees how fast people are answered'],
  ],
  12: [
    [letters, 'a worker that dies between sending and marking'],
    [letters, 'a mailbox that is full is tried again'],
    [letters, 'an address that is refused for good'],
    ['integration/support/send-mail.test.ts', 'a letter arrives with its own Message-ID'],
    [answer, 'only for who asked for one and where mail is set up'],
  ],
  13: [
    ['unit/lib/db/version.test.ts', 'a server older than PostgreSQL 15'],
    [commands, 'three processes on one new PostgreSQL migrate it once'],
    [opened, 'the first use case makes the embedded store'],
    ['e2e/two-instances.spec.ts', 'two instances on one PostgreSQL serve one story'],
  ],
  14: [
    [lock, 'the lock of a dead process is taken over'],
    [lock, 'a holder in another container that still beats keeps the folder'],
    [lock, 'of twenty takers of a dead lock one gets the folder'],
    [durable, 'every commit reaches the disk, upkeep works'],
    [durable, 'a store that would lose what it acknowledges ends the process'],
    ['durability/full-disk.test.ts', 'a journal that cannot grow ends the process'],
    ['e2e/stop-under-writers.spec.ts', 'stopped while citizens write'],
  ],
  15: [
    [commands, 'a store is backed up while a site has it open'],
    [commands, 'a folder moves into PostgreSQL whole'],
    ['integration/db/archive.test.ts', 'every table of the schema is kept'],
  ],
  16: [
    [letters, 'two workers share the letters'],
    [letters, 'nobody else’s until its lease ends'],
    [sweeps, 'a deadline is warned of two hours before'],
  ],
  17: [
    ['durability/kill.test.ts', 'ten times killed under sixteen writers'],
    [
      'durability/power-cut.test.ts',
      'after a power cut the store opens and holds every acknowledged request whole',
    ],
    [durable, 'a second process on one folder is refused'],
    ['e2e/two-instances.spec.ts', 'two instances on one PostgreSQL serve one story'],
  ],
  18: [
    [sweeps, 'a settled request is erased when its days are over'],
    [sweeps, 'withdrawn consent is obeyed at the next round'],
    [sweeps, 'each run is kept with what it did'],
    [sweeps, 'one person’s request is erased by its number'],
  ],
  19: [
    [loss, 'no log holds anything of a person'],
    [loss, 'an answer by e-mail, a wrong code and a search leave nothing'],
    ['integration/db/quiet-errors.test.ts', 'a query that fails tells nothing'],
  ],
  20: [
    [loss, 'a server that has died before a request is sent'],
    [full, 'a disk that fills up under a running site'],
    [opened, 'a damaged folder is an answer too'],
    [opened, 'a server that is away is an answer'],
  ],
};

/** «Bad input to try» of the same specification, each with the tests that try it. */
export const BAD_INPUT: Readonly<Record<string, readonly Holder[]>> = {
  empty: [[checked, 'an empty form tells every error at once']],
  'too large': [
    [checked, 'a megabyte, a form of another site'],
    [posted, 'a form that is too long is answered with the numbers'],
  ],
  'control characters, RTL overrides, markup, emoji, SQL': [
    [hostile, 'in a field of a request is a sentence or a text'],
    [hostile, 'opens no request, adds nothing and signs nobody in'],
    [strangers, 'SQL, markup and control characters in every field'],
    [answer, 'SQL in every field is only text'],
  ],
  'phones of any country': [
    ['unit/lib/forms/contact-phone.test.ts', 'a number of every country is read'],
  ],
  'forged, replayed and expired forms': [
    ['unit/lib/support/form-token.test.ts', 'a form older than three days has expired'],
    ['unit/lib/support/form-token.test.ts', 'no change of a token passes'],
    [create, 'ten parallel sends, and one a day later'],
  ],
  'forms in broken parts, and of no page': [
    [posted, 'a form whose parts cannot be told'],
    [posted, 'a form that no page knows'],
  ],
  'cross-site posts': [
    [posted, 'a form from another site'],
    [strangers, 'acts posted by strangers'],
  ],
  'another’s cookie, no sign-in': [
    [strangers, 'without a session every desk address leads to signing in'],
    [strangers, 'a cookie is worth what its session is'],
  ],
  'a database that stops': [
    [loss, 'a server that has died before a request is sent'],
    [loss, 'a server that dies while a request is written'],
    [loss, 'a server that dies after the commit'],
  ],
};
