import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areUsual,
  CHOICES,
  changeSettings,
  isLowVision,
  readSettings,
  type Settings,
  settingsText,
  USUAL_SETTINGS,
  viewAttributes,
} from '@/lib/settings';

const anyZone = fc.constantFrom(undefined, 'Europe/Moscow', 'Asia/Omsk', 'America/New_York');
const anySettings: fc.Arbitrary<Settings> = fc.record({
  size: fc.constantFrom(...CHOICES.size),
  scheme: fc.constantFrom(...CHOICES.scheme),
  images: fc.constantFrom(...CHOICES.images),
  letters: fc.constantFrom(...CHOICES.letters),
  lines: fc.constantFrom(...CHOICES.lines),
  face: fc.constantFrom(...CHOICES.face),
  theme: fc.constantFrom(...CHOICES.theme),
  zone: anyZone,
});

const sent = (fields: Record<string, string>) => Object.entries(fields);

test('what a cookie says reads as it was written, among other cookies and without them', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const cookie = `settings=${settingsText(settings)}`;
      for (const header of [
        cookie,
        `a=1; ${cookie}; settings2=size=200`,
        `xsettings=1;${cookie}`,
      ]) {
        expect(readSettings(header)).toEqual(settings);
      }
      // What a cookie may hold by RFC 6265: no space, quote, comma, semicolon or backslash.
      expect(cookie).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
      expect(cookie.length).toBeLessThan(200);
    }),
  );
});

test('the cookie is readable', () => {
  const settings = changeSettings(
    USUAL_SETTINGS,
    sent({ size: '200', scheme: 'blue-on-blue', zone: 'Asia/Vladivostok' }),
  );
  expect(settingsText(settings)).toBe('size=200&scheme=blue-on-blue&zone=Asia/Vladivostok');
  expect(viewAttributes(settings)).toEqual({ 'data-size': '200', 'data-scheme': 'blue-on-blue' });
});

test('no cookie, an empty one and whatever is garbled is the usual', () => {
  for (const header of [
    undefined,
    null,
    '',
    'a=1',
    'settings=',
    'settings=large',
    'xsettings=size=200',
  ]) {
    expect(readSettings(header)).toEqual(USUAL_SETTINGS);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readSettings(`settings=${text}`)).not.toThrow();
    }),
  );
});

test('a value that is unknown takes none of the others with it', () => {
  const cookie = 'settings=size=300&scheme=white-on-black&zone=Mars/Olympus&theme=&constructor=1';
  expect(readSettings(cookie)).toEqual({ ...USUAL_SETTINGS, scheme: 'white-on-black' });
});

test('a zone outside the list is no zone, however real: the list bounds what is computed (hours.md 49)', () => {
  expect(readSettings('settings=zone=Pacific/Apia').zone).toBeUndefined();
  expect(readSettings('settings=zone=Asia/Kolkata').zone).toBe('Asia/Kolkata');
});

test('a form changes what it names and nothing else', () => {
  fc.assert(
    fc.property(anySettings, fc.constantFrom(...CHOICES.scheme), (before, scheme) => {
      expect(changeSettings(before, sent({ scheme }))).toEqual({ ...before, scheme });
      expect(changeSettings(before, sent({ scheme: 'pink', from: '/' }))).toEqual(before);
    }),
  );
});

test('an empty zone takes the zone back', () => {
  const there = changeSettings(USUAL_SETTINGS, sent({ zone: 'Asia/Omsk' }));
  expect(there.zone).toBe('Asia/Omsk');
  expect(changeSettings(there, sent({ zone: '' }))).toEqual(USUAL_SETTINGS);
});

test('«Обычная версия» takes the low-vision version back, and leaves theme and zone', () => {
  fc.assert(
    fc.property(anySettings, (before) => {
      const { zone: _, ...marked } = before;
      const after = changeSettings(before, sent({ ...marked, reset: '1' }));
      expect(after).toEqual({ ...USUAL_SETTINGS, theme: before.theme, zone: before.zone });
      expect(isLowVision(after)).toBe(false);
    }),
  );
});

test('only the usual settings leave a page as it is for everybody', () => {
  expect(areUsual(USUAL_SETTINGS)).toBe(true);
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(areUsual(settings)).toBe(JSON.stringify(settings) === JSON.stringify(USUAL_SETTINGS));
    }),
  );
});
