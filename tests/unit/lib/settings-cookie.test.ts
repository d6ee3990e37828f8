import { expect, test } from 'vitest';
import { USUAL_SETTINGS } from '@/lib/settings';
import { settingsCookie } from '@/lib/settings-cookie';

test('settings are kept for a year, out of reach of scripts and other sites', () => {
  expect(settingsCookie({ ...USUAL_SETTINGS, size: '200' }, true)).toBe(
    'settings=size=200; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure',
  );
  expect(settingsCookie({ ...USUAL_SETTINGS, size: '200' }, false)).not.toContain('Secure');
});

test('the usual settings leave no cookie behind', () => {
  expect(settingsCookie(USUAL_SETTINGS, true)).toContain('settings=; Path=/; Max-Age=0;');
});
