import type { Service } from './schema';

/** The service as a whole. To close it for some days, add dated entries to `exceptions`. */
export const service: Service = {
  zone: 'Europe/Moscow',
  hours: {
    blocks: [
      {
        week: {
          monday: [{ opens: '08:00', closes: '20:00' }],
          tuesday: [{ opens: '08:00', closes: '20:00' }],
          wednesday: [{ opens: '08:00', closes: '20:00' }],
          thursday: [{ opens: '08:00', closes: '20:00' }],
          friday: [{ opens: '08:00', closes: '20:00' }],
          saturday: [{ opens: '09:00', closes: '18:00' }],
          sunday: [{ opens: '10:00', closes: '16:00' }],
        },
      },
    ],
    // The source names no public holidays, so none are invented. An exception looks like this:
    // { from: '2026-12-31', to: '2027-01-08', closed: true, reason: 'Новогодние каникулы' }
    exceptions: [],
  },
  siteName: 'Помощь и поддержка',
  disclaimer: {
    short: 'Это не сайт государственного органа',
    full: 'Это справочный сайт. Он не является сайтом государственного органа.',
  },
  inheritedHoursNote: 'Часы не указаны, действует общий график',
  provenance: {
    source: 'справочный текст издателя, раздел «Время работы службы поддержки»',
    checkedOn: '2026-11-22',
  },
};
