/**
 * Version of the text on the page of consent; stored with each request, so that it is known to what a person agreed
 * (accessibility.md 54). Change it with every change of that text.
 */
export const CONSENT_VERSION = '2026-11-25';
