import type { CHOICES, ChoiceName } from '@/lib/settings';

type Words = {
  [Name in ChoiceName]: { legend: string; words: Record<(typeof CHOICES)[Name][number], string> };
};

/** How each choice of lib/settings.ts is called. */
export const SETTINGS_WORDS: Words = {
  size: { legend: 'Размер текста', words: { 100: '100 %', 150: '150 %', 200: '200 %' } },
  scheme: {
    legend: 'Цвета',
    words: {
      usual: 'обычные',
      'black-on-white': 'чёрным по белому',
      'white-on-black': 'белым по чёрному',
      'blue-on-blue': 'тёмно-синим по голубому',
      'brown-on-beige': 'коричневым по бежевому',
      'green-on-brown': 'зелёным по тёмно-коричневому',
    },
  },
  images: { legend: 'Изображения', words: { yes: 'есть', no: 'нет' } },
  letters: {
    legend: 'Расстояние между буквами',
    words: { usual: 'обычное', wide: 'среднее', widest: 'большое' },
  },
  lines: {
    legend: 'Расстояние между строками',
    words: { usual: 'обычное', wide: 'среднее', widest: 'большое' },
  },
  face: { legend: 'Шрифт', words: { sans: 'без засечек', serif: 'с засечками' } },
  theme: {
    legend: 'Тема для обычных цветов',
    words: { system: 'как на устройстве', light: 'светлая', dark: 'тёмная' },
  },
};
