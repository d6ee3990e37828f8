/**
 * Version of the text on the page of consent; stored with each request, so that it is known to what a person agreed
 * (accessibility.md 54). Change it with every change of that text.
 */
export const CONSENT_VERSION = '2026-11-25';

/** Days after which an answered request is erased, unless the consent is taken back before. */
export const KEPT_DAYS = 180;
