import { expect, test } from 'vitest';
import { faq, getLine, getQuestion, type Hotline, hotlines } from '@/content';
import { hoursOn, weekView } from '@/lib/hours/week-view';
import {
  lineContactPoint,
  organization,
  publisher,
  questionPage,
  serializeJsonLd,
} from '@/lib/structured-data';
import { hoursAvailable, type OpeningHoursSpecification } from '@/lib/structured-hours';

const MONDAY_MS = Date.parse('2026-12-07T12:00:00+03:00');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Reads the hours of a date as schema.org means them: special hours of the date, else those of the weekday. */
function readHours(specifications: OpeningHoursSpecification[], date: string, weekday: string) {
  const isSpecial = ({ validFrom, validThrough }: OpeningHoursSpecification) =>
    validFrom !== undefined &&
    validThrough !== undefined &&
    validFrom <= date &&
    date <= validThrough;
  const special = specifications.filter(isSpecial);
  const regular = specifications.filter(({ dayOfWeek }) => dayOfWeek?.includes(weekday));
  return (special.length > 0 ? special : regular)
    .filter(({ opens, closes }) => opens !== closes)
    .map(({ opens, closes }) => ({ opens, closes }));
}

const WITH_EXCEPTIONS: Hotline = {
  ...getLine('domestic-free'),
  exceptions: [
    { from: '2026-12-09', to: '2026-12-10', closed: true, reason: 'Переезд' },
    { date: '2026-12-12', intervals: [{ opens: '10:00', closes: '24:00' }], reason: 'Суббота' },
  ],
};

test('hours for search engines equal the table of the week, for every line', () => {
  for (const line of [...hotlines, WITH_EXCEPTIONS]) {
    const specifications = hoursAvailable(line, MONDAY_MS);
    for (const [index, { date, intervals }] of weekView(line, MONDAY_MS).entries()) {
      expect(readHours(specifications, date, WEEKDAYS[index] ?? '')).toEqual(intervals);
    }
  }
});

test('an exception does not leak into the regular week', () => {
  const [regular] = hoursAvailable(WITH_EXCEPTIONS, MONDAY_MS);
  expect(regular?.dayOfWeek).toEqual(WEEKDAYS.slice(0, 5));
  const nextWednesday = hoursOn(WITH_EXCEPTIONS, '2026-12-16').intervals;
  const specifications = hoursAvailable(WITH_EXCEPTIONS, MONDAY_MS);
  expect(readHours(specifications, '2026-12-16', 'Wednesday')).toEqual(nextWednesday);
});

test('a closed day of an exception is written as one that opens and closes at midnight', () => {
  expect(hoursAvailable(WITH_EXCEPTIONS, MONDAY_MS)).toContainEqual({
    '@type': 'OpeningHoursSpecification',
    opens: '00:00',
    closes: '00:00',
    validFrom: '2026-12-09',
    validThrough: '2026-12-10',
  });
});

test('each line has a contact point with the number, cost and reach of the content', () => {
  const data = organization(MONDAY_MS);
  expect(data).toMatchObject({
    '@type': 'Organization',
    contactPoint: hotlines.map((line) => ({
      '@type': 'ContactPoint',
      name: line.name,
      telephone: line.phone,
      availableLanguage: 'ru',
      contactType: 'customer support',
    })),
  });
  expect(JSON.stringify(data)).not.toContain('GovernmentOrganization');
});

test('the page that opens the site names who publishes it', () => {
  const { contactPoint: _lines, ...named } = { contactPoint: [], ...organization(MONDAY_MS) };
  expect(publisher()).toEqual(named);
  expect(publisher()).toMatchObject({ '@type': 'Organization' });
});

test('only a line that the content calls free is toll free', () => {
  for (const line of hotlines) {
    const isTollFree = JSON.stringify(lineContactPoint(line, MONDAY_MS)).includes('TollFree');
    expect(isTollFree, line.id).toBe(line.cost === 'free');
  }
});

test('one line in full', () => {
  expect(lineContactPoint(getLine('access-hearing'), MONDAY_MS)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "http://localhost:3000/lines/access-hearing",
      "@type": "ContactPoint",
      "areaServed": "RU",
      "availableLanguage": "ru",
      "contactOption": [
        "TollFree",
        "HearingImpairedSupported",
      ],
      "contactType": "customer support",
      "description": "Для кого: те, кто плохо слышит или не слышит. Звонок по России бесплатный.",
      "hoursAvailable": [
        {
          "@type": "OpeningHoursSpecification",
          "closes": "20:00",
          "dayOfWeek": [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
          ],
          "opens": "08:00",
        },
        {
          "@type": "OpeningHoursSpecification",
          "closes": "18:00",
          "dayOfWeek": [
            "Saturday",
          ],
          "opens": "09:00",
        },
        {
          "@type": "OpeningHoursSpecification",
          "closes": "16:00",
          "dayOfWeek": [
            "Sunday",
          ],
          "opens": "10:00",
        },
      ],
      "name": "Линия для глухих и слабослышащих",
      "telephone": "+78002000002",
      "url": "http://localhost:3000/lines/access-hearing",
    }
  `);
});

test('an answer for search engines holds the words of the page and no token', () => {
  for (const entry of faq) {
    const text = JSON.stringify(questionPage(entry, MONDAY_MS));
    expect(text).toContain(entry.question);
    expect(text).not.toMatch(/\{[a-z-]+:/);
  }
  expect(questionPage(getQuestion('fraud'), MONDAY_MS)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', acceptedAnswer: { '@type': 'Answer' } }],
  });
});

test('no text can end the script element', () => {
  const json = serializeJsonLd({ name: '</script><script>alert(1)</script>' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' });
});
