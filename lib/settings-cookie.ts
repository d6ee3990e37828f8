import { SETTINGS_COOKIE, type Settings, settingsText } from './settings';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The Set-Cookie header that keeps settings for a year, or forgets them when they are the usual ones. */
export function settingsCookie(settings: Settings, isSecure: boolean): string {
  const value = settingsText(settings);
  return [
    `${SETTINGS_COOKIE}=${value}`,
    'Path=/',
    `Max-Age=${value === '' ? 0 : YEAR_SECONDS}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}
