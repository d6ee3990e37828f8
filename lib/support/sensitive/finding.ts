/** Kinds of data that a request never needs and nobody should send. */
export type SensitiveKind = 'card' | 'snils' | 'passport' | 'code' | 'password';

/** Where in a text such data stands: from `start` up to `end`, in UTF-16 units. */
export type Finding = { kind: SensitiveKind; start: number; end: number };
