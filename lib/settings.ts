import { z } from 'zod';
import { callerZones } from '@/content';

/** What a visitor may choose, each with the usual way first. Values stand in the cookie, in forms and in the style sheet. */
export const CHOICES = {
  /** Size of all text, percent. */
  size: ['100', '150', '200'],
  /** Colours: text on ground. */
  scheme: [
    'usual',
    'black-on-white',
    'white-on-black',
    'blue-on-blue',
    'brown-on-beige',
    'green-on-brown',
  ],
  /** Drawings that only adorn. */
  images: ['yes', 'no'],
  /** Space between letters. */
  letters: ['usual', 'wide', 'widest'],
  /** Space between lines. */
  lines: ['usual', 'wide', 'widest'],
  face: ['sans', 'serif'],
  /** The usual colours on a light or a dark ground. */
  theme: ['system', 'light', 'dark'],
} as const;

export type ChoiceName = keyof typeof CHOICES;

/** How the site looks for one visitor, and by which clock besides Moscow's it speaks. */
export type Settings = { [Name in ChoiceName]: (typeof CHOICES)[Name][number] } & {
  /** IANA zone out of content/caller-zones.ts, undefined when none is chosen. */
  zone: string | undefined;
};

export const SETTINGS_COOKIE = 'settings';

/** What «Обычная версия» takes back; the theme and the zone are no part of the low-vision version. */
const LOW_VISION = ['size', 'scheme', 'images', 'letters', 'lines', 'face'] as const;
const NAMES = [...LOW_VISION, 'theme'] as const satisfies ChoiceName[];
const ZONES = [...callerZones.russian, ...callerZones.abroad].map(({ zone }) => zone);

/** Each value alone: one that is unknown counts as not given and takes none of the others with it (hours.md 49). */
const Given = z.object({
  size: z.enum(CHOICES.size).optional().catch(undefined),
  scheme: z.enum(CHOICES.scheme).optional().catch(undefined),
  images: z.enum(CHOICES.images).optional().catch(undefined),
  letters: z.enum(CHOICES.letters).optional().catch(undefined),
  lines: z.enum(CHOICES.lines).optional().catch(undefined),
  face: z.enum(CHOICES.face).optional().catch(undefined),
  theme: z.enum(CHOICES.theme).optional().catch(undefined),
  zone: z
    .enum(['', ...ZONES])
    .optional()
    .catch(undefined),
});

export const USUAL_SETTINGS: Settings = {
  size: '100',
  scheme: 'usual',
  images: 'yes',
  letters: 'usual',
  lines: 'usual',
  face: 'sans',
  theme: 'system',
  zone: undefined,
};

/** The settings in a Cookie header; whatever is unknown or garbled there is the usual. Never throws. */
export function readSettings(cookieHeader: string | null | undefined): Settings {
  // Nearly every request comes without.
  if (!cookieHeader?.includes(`${SETTINGS_COOKIE}=`)) return USUAL_SETTINGS;
  const start = `${SETTINGS_COOKIE}=`;
  const cookie = cookieHeader
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  return changeSettings(USUAL_SETTINGS, new URLSearchParams(cookie?.slice(start.length)));
}

/**
 * Settings after a form: what it names in allowed words changes, the rest stays. A field `reset` takes the low-vision
 * version back; an empty `zone` takes the zone back.
 */
export function changeSettings(
  current: Settings,
  fields: Iterable<[name: string, value: unknown]>,
): Settings {
  const values = Object.fromEntries(fields);
  const { zone, ...given } = Given.parse(values);
  // The button stands in the form, which sends along what is still marked there.
  if ('reset' in values) return withoutLowVision(current);
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return { ...current, ...chosen, zone: zone === undefined ? current.zone : zone || undefined };
}

/** The cookie's value, readable as it stands: `size=200&scheme=blue-on-blue&zone=Asia/Omsk`. Empty for the usual. */
export function settingsText(settings: Settings): string {
  return listChosen(settings)
    .concat(settings.zone === undefined ? [] : [['zone', settings.zone]])
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** True when a page says or looks otherwise for this visitor than for everybody. */
export function areUsual(settings: Settings): boolean {
  return settings === USUAL_SETTINGS || settingsText(settings) === '';
}

/** True while the low-vision version is on. */
export function isLowVision(settings: Settings): boolean {
  return LOW_VISION.some((name) => settings[name] !== USUAL_SETTINGS[name]);
}

/** What stands on `<html>` for the style sheet: `{ 'data-size': '200' }`; nothing for the usual. */
export function viewAttributes(settings: Settings): Record<string, string> {
  return Object.fromEntries(listChosen(settings).map(([name, value]) => [`data-${name}`, value]));
}

/** What differs from the usual, the zone apart. */
function listChosen(settings: Settings): [name: string, value: string][] {
  return NAMES.filter((name) => settings[name] !== USUAL_SETTINGS[name]).map((name) => [
    name,
    settings[name],
  ]);
}

function withoutLowVision({ theme, zone }: Settings): Settings {
  return { ...USUAL_SETTINGS, theme, zone };
}
