import { describe, expect, test } from 'vitest';
import { callerZones, hotlines } from '@/content';
import { displayPhone } from '@/lib/contact/phone';
import { statusAt } from '@/lib/hours/status-at';
import { statusSentence } from '@/lib/hours/status-text';
import { hoursInWords } from '@/lib/hours/week-rows';
import { hasEspeak, soundsOf } from './support/espeak';

const NOW = Date.parse('2026-12-04T22:00:00+03:00');
/** «Тысяча», «миллион» and their like: a run of digits read as one number. */
const HUGE = /tys;VtS|m;Il+I;/;
/** The Russian voice goes over to English where it meets what it does not know. */
const FOREIGN = /\(en\)/;

/** Different texts as one, since each start of the synthesizer takes its time. */
const together = (texts: readonly string[]) => [...new Set(texts)].join('. ');

// Without the synthesizer these are skipped, and `npm test` says so.
describe.skipIf(!hasEspeak)('as eSpeak says it in Russian', () => {
  test('accessibility.md 13, 57: numbers are spoken in their groups, and never as thousands or billions', () => {
    expect(soundsOf('88005553535')).toMatch(HUGE);
    expect(soundsOf('48207193')).toMatch(HUGE);
    const numbers = hotlines.map(({ phone, displayForm }) => displayPhone(phone, displayForm));
    expect(soundsOf(together(numbers))).not.toMatch(HUGE);
    expect(soundsOf('48 20 71 93')).not.toMatch(HUGE);
    expect(soundsOf('8 800 555-35-35')).toBe(soundsOf('8 800 555 35 35'));
  });

  test('accessibility.md 29: a range of hours keeps its «с» and «до», which a dash would lose', () => {
    const before = soundsOf('до');
    expect(soundsOf('08:00 – 20:00')).not.toContain(before);
    const weeks = hotlines
      .filter(({ hours }) => hours.kind !== 'always')
      .map((line) => hoursInWords(line, NOW));
    for (const week of new Set(weeks)) {
      const ranges = week.match(/\sдо\s/g)?.length ?? 0;
      expect(soundsOf(week).split(` ${before} `), week).toHaveLength(ranges + 1);
      expect(soundsOf(week), week).toContain(soundsOf('понедельника'));
    }
  });

  test('accessibility.md 28: the clock is named in words, and every state and zone is spoken in Russian', () => {
    expect(soundsOf('FAQ, МСК−1')).toMatch(FOREIGN);
    const states = hotlines.map((line) => statusSentence(statusAt(line, NOW), NOW));
    const zones = [...callerZones.russian, ...callerZones.abroad];
    const sounds = soundsOf(together([...states, ...zones.map(({ difference }) => difference)]));
    expect(sounds).not.toMatch(FOREIGN);
    expect(sounds).toContain(soundsOf('московскому'));
  });
});
