/**
 * What citizens want, and the entries that give it: `best` answer it, `near` help. Ids as `kind:id`. The queries of
 * queries.ts point here, so a moved entry is mended in one place.
 */
export type Intent = { best: readonly string[]; near: readonly string[] };

export const intents = {
  password: {
    best: ['question:forgot-password'],
    near: ['topic:registration', 'advice:cannot-sign-in'],
  },
  signIn: {
    best: ['question:forgot-password', 'advice:cannot-sign-in', 'topic:registration'],
    near: ['question:call-or-write'],
  },
  account: {
    best: ['question:forgot-password', 'topic:registration'],
    near: ['advice:cannot-sign-in', 'checklist-item:account-email', 'page:privacy'],
  },
  registration: { best: ['topic:registration'], near: ['advice:legal-entities'] },
  code: {
    best: ['advice:code-does-not-work', 'question:identity-check', 'topic:registration'],
    near: ['question:call-or-write', 'question:forgot-password'],
  },
  identity: {
    best: ['question:identity-check', 'advice:identity-in-person', 'advice:code-does-not-work'],
    near: ['question:not-by-phone', 'topic:registration'],
  },
  status: {
    best: ['question:application-status', 'advice:use-the-app'],
    near: ['channel:app', 'question:request-or-application', 'topic:documents'],
  },
  file: {
    best: ['question:file-upload'],
    near: ['topic:technical', 'advice:write-an-email'],
  },
  card: { best: ['question:bank-card'], near: ['topic:technical'] },
  broken: {
    best: ['advice:server-faults', 'topic:technical', 'line:access-navigation'],
    near: ['question:file-upload', 'checklist-item:problem'],
  },
  documents: {
    best: ['topic:documents', 'checklist-item:service-type'],
    near: ['advice:notary', 'question:what-to-prepare'],
  },
  fields: { best: ['advice:mandatory-fields'], near: ['question:call-or-write'] },
  number: {
    best: ['line:domestic-free', 'question:free-number', 'page:lines'],
    near: ['line:additional', 'question:call-from-mobile'],
  },
  freeNumber: {
    best: ['question:free-number', 'line:domestic-free'],
    near: ['line:abroad-free', 'question:call-cost'],
  },
  mobile: {
    best: ['line:mobile', 'question:call-from-mobile', 'situation:mobile'],
    near: ['question:call-cost'],
  },
  cost: {
    best: ['question:call-cost', 'question:free-number', 'line:domestic-free', 'line:mobile'],
    near: ['question:call-from-mobile'],
  },
  additional: { best: ['line:additional'], near: ['advice:check-number'] },
  hours: {
    best: ['page:hours', 'question:operator-hours'],
    near: ['question:outside-hours', 'question:local-time', 'page:zones'],
  },
  night: {
    best: ['question:outside-hours', 'question:operator-hours', 'page:hours'],
    near: ['line:abroad-main', 'line:access-general', 'line:abroad-business', 'channel:chat'],
  },
  always: {
    best: [
      'page:hours',
      'question:operator-hours',
      'line:access-general',
      'line:abroad-main',
      'line:abroad-business',
      'line:abroad-free',
      'question:business-line',
      'question:call-from-abroad',
    ],
    near: ['channel:chat', 'question:online-chat'],
  },
  zone: {
    best: ['question:local-time', 'page:zones'],
    near: ['page:hours', 'question:operator-hours'],
  },
  abroad: {
    best: ['question:call-from-abroad', 'line:abroad-main', 'situation:abroad'],
    near: ['line:abroad-free', 'question:abroad-no-connection', 'advice:free-number-abroad'],
  },
  abroadLost: {
    best: ['question:abroad-no-connection', 'line:abroad-main', 'line:abroad-free'],
    near: ['question:call-from-abroad', 'advice:free-number-abroad', 'situation:abroad'],
  },
  exitCode: {
    best: ['advice:exit-code', 'advice:country-code', 'question:call-from-abroad'],
    near: ['question:abroad-no-connection', 'situation:abroad'],
  },
  business: {
    best: ['line:abroad-business', 'question:business-line', 'situation:business'],
    near: ['advice:legal-entities', 'question:not-by-phone'],
  },
  register: {
    best: ['advice:legal-entities', 'question:not-by-phone'],
    near: ['question:business-line'],
  },
  hearing: {
    best: ['line:access-hearing', 'question:hard-of-hearing', 'situation:hearing'],
    near: ['line:access-general'],
  },
  sight: {
    best: [
      'question:low-vision',
      'situation:sight',
      'line:access-general',
      'page:settings',
      'page:accessibility',
    ],
    near: ['line:access-navigation'],
  },
  mobility: {
    best: ['line:access-mobility', 'question:reduced-mobility', 'situation:mobility'],
    near: ['line:access-general'],
  },
  disability: {
    best: ['line:access-general', 'line:access-mobility', 'line:access-hearing'],
    near: ['question:reduced-mobility', 'situation:mobility', 'question:low-vision'],
  },
  siteHelp: {
    best: ['line:access-navigation'],
    near: ['question:low-vision', 'page:accessibility'],
  },
  prepare: {
    best: ['question:what-to-prepare', 'checklist-item:full-name'],
    near: ['question:why-data', 'checklist-item:request-number'],
  },
  snils: {
    best: ['checklist-item:snils-or-inn', 'question:what-to-prepare'],
    near: ['question:why-data', 'question:personal-data'],
  },
  whyData: {
    best: ['question:why-data', 'question:personal-data', 'page:privacy'],
    near: ['question:what-to-prepare', 'question:fraud'],
  },
  privacy: {
    best: ['question:personal-data', 'page:privacy'],
    near: ['question:why-data'],
  },
  howLong: {
    best: [
      'question:what-operator-does',
      'question:write-request',
      'question:could-not-get-through',
    ],
    near: ['advice:another-time'],
  },
  answerTerm: {
    best: ['question:write-request'],
    near: ['channel:form', 'question:what-operator-does'],
  },
  cannotReach: {
    best: [
      'question:could-not-get-through',
      'page:could-not-get-through',
      'advice:note-attempts',
      'advice:another-time',
    ],
    near: ['advice:check-phone', 'advice:another-way', 'advice:check-number'],
  },
  queue: {
    best: ['advice:another-time', 'question:could-not-get-through', 'page:could-not-get-through'],
    near: ['question:what-operator-does'],
  },
  menu: {
    best: ['advice:menu-choice', 'question:outside-hours'],
    near: ['question:online-chat', 'situation:abroad', 'line:abroad-main'],
  },
  notByPhone: { best: ['question:not-by-phone'], near: ['question:call-or-write'] },
  notary: { best: ['advice:notary', 'question:not-by-phone'], near: [] },
  court: { best: ['advice:courts', 'question:not-by-phone'], near: [] },
  extract: {
    best: ['advice:registry-extracts', 'question:not-by-phone', 'topic:documents'],
    near: [],
  },
  office: {
    best: ['question:not-by-phone', 'advice:identity-in-person'],
    near: [],
  },
  chat: {
    best: ['question:online-chat', 'channel:chat'],
    near: ['advice:write-to-chat', 'advice:another-way'],
  },
  human: {
    best: ['question:online-chat', 'channel:chat', 'advice:menu-choice', 'line:domestic-free'],
    near: ['question:operator-hours', 'question:what-operator-does'],
  },
  write: {
    best: [
      'question:write-request',
      'page:request',
      'channel:form',
      'channel:chat',
      'question:online-chat',
    ],
    near: ['advice:another-way', 'page:how-to-reach-us', 'question:call-or-write', 'channel:email'],
  },
  complaint: {
    best: ['channel:form', 'page:request', 'question:write-request', 'advice:note-attempts'],
    near: ['question:could-not-get-through'],
  },
  email: {
    best: ['channel:email', 'advice:write-an-email', 'checklist-item:account-email'],
    near: ['question:call-or-write'],
  },
  sms: { best: ['channel:sms', 'advice:code-does-not-work'], near: ['question:forgot-password'] },
  messenger: {
    best: ['channel:messenger'],
    near: ['question:write-request', 'page:how-to-reach-us'],
  },
  app: { best: ['channel:app', 'advice:use-the-app'], near: ['question:call-back'] },
  callBack: {
    best: ['question:call-back', 'channel:app'],
    near: ['checklist-item:call-back-phone', 'question:outside-hours', 'advice:use-the-app'],
  },
  difference: { best: ['question:request-or-application'], near: ['question:application-status'] },
  requestNumber: {
    best: ['checklist-item:request-number', 'question:request-or-application'],
    near: ['question:write-request'],
  },
  fraud: { best: ['question:fraud'], near: ['question:why-data'] },
  contact: {
    best: ['page:how-to-reach-us', 'page:lines', 'question:call-or-write', 'line:domestic-free'],
    near: ['question:write-request', 'question:free-number', 'channel:chat'],
  },
  howToAsk: {
    best: ['question:call-or-write', 'page:how-to-reach-us'],
    near: ['advice:another-way', 'question:write-request'],
  },
  printSheet: { best: ['page:print'], near: ['page:lines'] },
  requestStatus: {
    best: ['page:request-status', 'advice:use-the-app', 'channel:app'],
    near: ['question:request-or-application', 'question:write-request'],
  },
  largePrint: {
    best: ['page:settings', 'page:accessibility'],
    near: ['question:low-vision', 'situation:sight'],
  },
  form: {
    best: ['channel:form', 'page:request', 'question:write-request'],
    near: ['page:request-status', 'channel:email'],
  },
  letter: {
    best: ['channel:email', 'advice:write-an-email', 'channel:form', 'page:request'],
    near: ['question:write-request', 'channel:chat'],
  },
  support: {
    best: ['line:domestic-free', 'page:lines', 'topic:technical', 'advice:menu-choice'],
    near: ['question:free-number', 'page:how-to-reach-us', 'line:abroad-main'],
  },
  legalEntity: {
    best: [
      'advice:legal-entities',
      'line:abroad-business',
      'question:business-line',
      'situation:business',
    ],
    near: ['question:not-by-phone'],
  },
  operatorWork: {
    best: ['question:what-operator-does'],
    near: ['question:what-to-prepare', 'question:why-data'],
  },
  talk: {
    best: ['question:what-operator-does', 'question:what-to-prepare', 'checklist-item:full-name'],
    near: ['question:why-data', 'checklist-item:problem'],
  },
  screenshot: {
    best: [
      'advice:write-to-chat',
      'question:online-chat',
      'channel:chat',
      'channel:email',
      'advice:write-an-email',
    ],
    near: ['question:file-upload'],
  },
  changeData: {
    best: ['question:online-chat', 'channel:chat', 'topic:registration', 'page:privacy'],
    near: ['question:personal-data', 'advice:write-to-chat', 'checklist-item:full-name'],
  },
  describe: { best: ['checklist-item:problem'], near: ['question:what-to-prepare'] },
  mobileHours: {
    best: ['line:mobile', 'page:hours', 'question:operator-hours', 'question:call-from-mobile'],
    near: ['situation:mobile'],
  },
  mobileData: {
    best: ['line:mobile', 'question:what-to-prepare', 'checklist-item:full-name'],
    near: ['question:why-data', 'checklist-item:service-type', 'topic:documents'],
  },
  passwordOrSunday: {
    best: ['question:forgot-password', 'page:hours', 'question:operator-hours'],
    near: ['advice:cannot-sign-in'],
  },
  videoCall: {
    best: [
      'line:access-hearing',
      'question:hard-of-hearing',
      'situation:hearing',
      'advice:identity-in-person',
    ],
    near: ['question:identity-check'],
  },
  main: { best: ['line:domestic-free'], near: ['line:abroad-free'] },
  mainBoth: { best: ['line:domestic-free', 'line:abroad-free'], near: [] },
  abroadMain: { best: ['line:abroad-main'], near: [] },
  mobileLine: { best: ['line:mobile'], near: [] },
  businessLine: { best: ['line:abroad-business'], near: [] },
  accessGeneral: { best: ['line:access-general'], near: [] },
  accessHearing: { best: ['line:access-hearing'], near: [] },
  accessNavigation: { best: ['line:access-navigation'], near: [] },
  accessMobility: { best: ['line:access-mobility'], near: [] },
} satisfies Record<string, Intent>;

export type IntentName = keyof typeof intents;
