/** A test that holds a point: its file below tests/, and words that stand in its title. */
export type Holder = readonly [file: string, words: string];

const form = 'e2e/request-form.spec.ts';
const request = 'e2e/request.spec.ts';
const desk = 'e2e/desk.spec.ts';
const everyPage = 'e2e/landmarks.spec.ts';
const links = 'e2e/links.spec.ts';
const settings = 'e2e/settings.spec.ts';
const language = 'content-language.test.ts';
const statusText = 'unit/lib/hours/status-text.test.ts';

/**
 * The points of the specification of accessibility and the tests that hold each;
 * tests/spec-points.test.ts wants every test to exist, and every point to be here or among what the site owes
 * (content/accessibility.ts).
 */
export const SPEC_POINTS: Readonly<Record<number, readonly Holder[]>> = {
  1: [
    [everyPage, 'one first-level heading and skips no level'],
    [everyPage, 'two fingers may enlarge the page'],
  ],
  2: [
    [everyPage, 'a title of its own'],
    ['e2e/search.spec.ts', 'the title tells the count'],
    [request, 'K5: by the keyboard alone'],
  ],
  3: [['e2e/focus.spec.ts', 'the skip link comes first, shows itself, and leads into the content']],
  4: [
    [everyPage, 'a banner, the sections, one main and a foot'],
    ['e2e/axe.spec.ts', 'axe finds nothing on any page'],
  ],
  5: [[everyPage, 'help stands in the same order on every page']],
  6: [[links, 'a link loads a whole page']],
  7: [
    ['e2e/without-script.spec.ts', 'without scripts every page says all it has to say'],
    ['e2e/search.spec.ts', 'from home by the keyboard to the first answer'],
    ['e2e/journal.spec.ts', 'the five steps and the next good moment stand there without scripts'],
  ],
  8: [['e2e/focus.spec.ts', 'Tab goes through whole pages in the order of sight']],
  9: [['e2e/focus.spec.ts', 'Tab goes through whole pages in the order of sight']],
  10: [
    ['e2e/focus.spec.ts', 'letters do nothing'],
    [everyPage, 'no page breaks a rule of its markup'],
  ],
  11: [
    [everyPage, 'no page breaks a rule of its markup'],
    [everyPage, 'signs between the crumbs'],
  ],
  12: [['e2e/journeys.spec.ts', 'a page lies still']],
  13: [
    ['unit/lib/contact/phone.test.ts', 'a number falls into two groups'],
    ['spoken-sentences.test.ts', 'numbers are spoken in their groups'],
  ],
  14: [[links, 'every number is a plain link that sounds as it looks']],
  15: [
    [links, 'every number is a plain link that sounds as it looks'],
    ['e2e/names.spec.ts', 'every control is called by the very words one sees on it'],
  ],
  16: [[links, 'numbers of one page are told apart by the line they belong to']],
  17: [['e2e/journeys.spec.ts', 'Z1: by touch, at 320 px']],
  18: [['unit/lib/contact/parse-phone.test.ts', 'any spelling of any number is the same number']],
  19: [
    ['e2e/first-screen.spec.ts', 'a topic answers without a scroll'],
    ['e2e/first-screen.spec.ts', '28 px at least on the narrowest screen'],
  ],
  20: [
    ['content.test.ts', 'the words for the cost agree with the cost'],
    ['e2e/first-screen.spec.ts', 'a topic answers without a scroll'],
  ],
  21: [['e2e/copy-number.spec.ts', 'the focus stays and the result is said']],
  22: [
    ['e2e/take-away.spec.ts', 'a camera reads the number from the code in every scheme'],
    ['e2e/take-away.spec.ts', 'each line has its own code, with a caption'],
  ],
  23: [[everyPage, 'no page breaks a rule of its markup']],
  24: [
    [everyPage, 'no page breaks a rule of its markup'],
    ['unit/components/provenance-note.test.tsx', 'the page itself says so'],
    ['content-check.test.ts', 'a check is old on the day after its limit'],
  ],
  25: [
    [everyPage, 'no page breaks a rule of its markup'],
    [language, 'nobody is asked to tell it'],
  ],
  26: [
    [links, 'every page carries a number'],
    ['unit/lib/http/emergency-page.test.ts', 'the page holds every number as a link'],
  ],
  27: [['e2e/status.spec.ts', 'the sentence of a state is one piece of text']],
  28: [
    ['spoken-sentences.test.ts', 'the clock is named in words'],
    [statusText, "names Moscow's clock before the visitor's"],
  ],
  29: [
    ['unit/lib/hours/week-rows.test.ts', 'in full words without a dash'],
    ['spoken-sentences.test.ts', 'a range of hours keeps its «с» and «до»'],
  ],
  30: [['e2e/spoken.spec.ts', 'nothing that speech garbles']],
  31: [
    [everyPage, 'no page breaks a rule of its markup'],
    ['e2e/spoken.spec.ts', 'read aloud, a topic says line, state, number, cost and hours'],
  ],
  32: [['e2e/status.spec.ts', 'a state differs by its shape too']],
  33: [['e2e/status.spec.ts', 'and no control']],
  34: [['e2e/live-claims.spec.ts', 'at the closing one polite phrase is said']],
  35: [['e2e/boundary.spec.ts', 'no visitor of many is told what is not true']],
  36: [['content.test.ts', 'the eleven zones of Russia']],
  37: [['e2e/status.spec.ts', 'where the line is closed, the page says what to do now']],
  38: [['e2e/search.spec.ts', 'the field shows at least 27 characters']],
  39: [['e2e/search.spec.ts', 'the title tells the count']],
  40: [['e2e/search.spec.ts', 'the count is spoken once, focus and field stay']],
  41: [['e2e/search.spec.ts', 'and no answers what to do']],
  42: [['e2e/search.spec.ts', 'nothing pops up']],
  43: [
    ['e2e/faq-disclosure.spec.ts', 'folded answers are out of the order of Tab'],
    ['e2e/faq-disclosure.spec.ts', 'what the search of the browser finds'],
  ],
  44: [[everyPage, 'no page breaks a rule of its markup']],
  45: [[everyPage, 'no page breaks a rule of its markup']],
  46: [['e2e/faq-disclosure.spec.ts', 'a link to an answer opens it']],
  47: [[form, 'the form asks for no more than an answer needs']],
  48: [
    [form, 'offers writing beside calling'],
    ['unit/lib/support/ticket.test.ts', 'a person who cannot be phoned comes first'],
  ],
  49: [[form, 'fields say in words what they want']],
  50: [[form, 'nothing is judged before the form is sent']],
  51: [
    [request, 'S5: a listener hears what to mend'],
    [request, 'K5: by the keyboard alone'],
  ],
  52: [
    ['unit/lib/forms/fields.test.ts', 'every message is an instruction in the words of its label'],
  ],
  53: [
    [form, 'browsers fill them in'],
    [form, 'an address that is none comes back as typed'],
    ['unit/lib/forms/contact-phone.test.ts', 'in four spellings'],
  ],
  54: [
    [form, 'fields say in words what they want'],
    [request, 'one writes, mends, hides a card'],
    ['integration/support/create-ticket.test.ts', 'priority with its reason, consent'],
  ],
  55: [
    [form, 'fields say in words what they want'],
    [form, 'how many signs are left is spoken after a pause'],
  ],
  56: [
    [request, 'two tabs that send one form at once'],
    [request, 'Back from a receipt leads to it again'],
    ['integration/support/create-ticket.test.ts', 'ten parallel sends'],
  ],
  57: [
    [form, 'a receipt is printed on one sheet'],
    [form, 'a real one leads to the receipt'],
    [request, 'one writes, mends, hides a card'],
    ['spoken-sentences.test.ts', 'numbers are spoken in their groups'],
  ],
  58: [
    [request, 'what was asked of the search stands in the form'],
    ['e2e/journal.spec.ts', 'the text for a request tells the calls in order'],
  ],
  59: [
    [request, 'the honeypot is in nobody'],
    ['unit/lib/support/check-request-form.test.ts', 'with the hidden field filled in'],
  ],
  61: [
    ['e2e/desk-session.spec.ts', 'in its last hour a session says when it ends'],
    ['e2e/desk-session.spec.ts', 'the keyboard puts it off without a letter lost'],
    [desk, 'a draft outlives a reload'],
    ['unit/lib/support/check-request-form.test.ts', 'is made anew, with the text as it was'],
    ['unit/lib/support/form-token.test.ts', 'a form older than three days has expired'],
  ],
  62: [
    [desk, 'every desk page is sound: axe in every scheme'],
    [desk, 'an operator signs in, takes the most urgent request'],
  ],
  63: [['e2e/journeys.spec.ts', 'D1: a deaf citizen']],
  64: [
    ['e2e/reflow.spec.ts', 'no page scrolls sideways at'],
    ['e2e/reflow.spec.ts', 'nor loses text at 320 px twice as large'],
    [settings, 'with the largest text, the widest spacing and the dark theme'],
  ],
  65: [['e2e/reflow.spec.ts', 'nor at 375 px when letters, words and lines stand wide apart']],
  66: [
    ['contrast.test.ts', 'reaches 7 to 1'],
    ['e2e/axe.spec.ts', 'axe finds nothing on any page'],
    ['e2e/axe.spec.ts', 'in any scheme of the low-vision version'],
  ],
  67: [['e2e/focus-contrast.spec.ts', 'the ring of the focus changes a band of 2 px']],
  68: [['e2e/targets.spec.ts', 'every control is large enough for a finger']],
  69: [[settings, 'the theme of the system holds until another is chosen']],
  70: [[settings, 'from the top to the link (70)']],
  71: [[settings, 'each choice changes the look of the page']],
  72: [
    [settings, 'the first paint is in the colours chosen'],
    ['unit/lib/settings-cookie.test.ts', 'settings are kept for a year'],
  ],
  73: [[settings, 'no setting takes away a word']],
  74: [[settings, 'K6: twelve presses to large text']],
  75: [['device-storage.test.ts', 'no script speaks']],
  76: [['e2e/quiet.spec.ts', 'moves for whoever asked for less motion']],
  77: [[everyPage, 'no page breaks a rule of its markup']],
  78: [
    ['unit/lib/text/typeset.test.ts', 'setting a text twice changes nothing more'],
    [language, 'quotes are «ёлочки»'],
  ],
  79: [
    [language, 'no sentence is longer than 18 words'],
    [language, 'no word of officialese'],
    [language, 'СНИЛС and ИНН are explained'],
  ],
  80: [
    [language, 'Latin letters stand in TTY only'],
    [everyPage, 'no page breaks a rule of its markup'],
  ],
  81: [
    ['e2e/paper.spec.ts', 'every number with its cost and hours comes out on one A4'],
    ['e2e/paper.spec.ts', 'a topic, a line and a wall card come out on one A4 each'],
  ],
  82: [
    ['e2e/paper.spec.ts', 'answers that are folded on the screen are printed open'],
    ['e2e/paper.spec.ts', 'only outer links are written out'],
  ],
  83: [
    ['e2e/checklist.spec.ts', 'a tick stays on the device'],
    ['e2e/checklist.spec.ts', 'the list prints on one sheet'],
    ['e2e/checklist.spec.ts', 'what nobody may hear'],
  ],
  84: [['unit/lib/structured-data.test.ts', 'each line has a contact point']],
  85: [['e2e/statement.spec.ts', 'the statement tells']],
  86: [
    ['e2e/quiet.spec.ts', 'leaves anything on the device'],
    ['device-storage.test.ts', 'whatever a script keeps on the device is listed'],
  ],
  87: [['e2e/offline-sheet.spec.ts', 'after one press the numbers open without network']],
  88: [['e2e/quiet.spec.ts', 'no page asks a third party for anything']],
  89: [
    [request, 'takes the consent back'],
    ['integration/support/sweeps.test.ts', 'withdrawn consent is obeyed at the next round'],
  ],
  90: [['palette.test.ts', 'looks like the state']],
};

/** The journeys of the specification and the tests that walk them; those of the chat wait for it. */
export const JOURNEYS: Readonly<Record<string, readonly Holder[]>> = {
  K1: [['e2e/keyboard-journeys.spec.ts', 'K1: by the skip link']],
  K2: [['e2e/keyboard-journeys.spec.ts', 'K2: without the skip link']],
  K3: [['e2e/keyboard-journeys.spec.ts', 'K3: from the home page']],
  K4: [['e2e/search.spec.ts', 'K4: from home by the keyboard to the first answer']],
  K5: [[request, 'K5: by the keyboard alone']],
  K6: [[settings, 'K6: twelve presses to large text']],
  K7: [['e2e/copy-number.spec.ts', 'K7: from the number one Tab and Enter copy it']],
  K9: [['e2e/faq-disclosure.spec.ts', 'K9: the third question opens']],
  S1: [[everyPage, 'S1: the headings of the home page']],
  S2: [[everyPage, 'S2: every page has a banner']],
  S3: [['e2e/spoken.spec.ts', 'S3: read aloud']],
  S4: [['e2e/live-claims.spec.ts', 'S4: at the closing']],
  S5: [[request, 'S5: a listener hears what to mend']],
  S6: [['e2e/search.spec.ts', 'S6: the title tells the count']],
  S8: [[links, 'S8: out of context']],
  V1: [['e2e/names.spec.ts', 'V1: every control']],
  Z1: [['e2e/journeys.spec.ts', 'Z1: by touch']],
  N1: [['e2e/without-script.spec.ts', 'N1: without scripts every page']],
  P1: [['e2e/paper.spec.ts', 'P1: every number']],
  D1: [['e2e/journeys.spec.ts', 'D1: a deaf citizen']],
};
