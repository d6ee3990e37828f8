import type { CallerZones } from './schema-zones';

/**
 * Zones of callers, written by hand: the long names that Intl gives for Russian zones are wrong in Node 20
 * (accessibility.md 36). Zones are those of the IANA database; a test compares every difference with its data.
 */
export const callerZones: CallerZones = {
  russian: [
    {
      zone: 'Europe/Kaliningrad',
      cities: 'Калининград',
      difference: 'на час меньше, чем в Москве',
    },
    {
      zone: 'Europe/Moscow',
      cities: 'Москва, Санкт-Петербург, Казань, Ростов-на-Дону',
      difference: 'как в Москве',
    },
    {
      zone: 'Europe/Samara',
      cities: 'Самара, Ижевск, Саратов, Астрахань',
      difference: 'на час больше, чем в Москве',
    },
    {
      zone: 'Asia/Yekaterinburg',
      cities: 'Екатеринбург, Челябинск, Уфа, Пермь',
      difference: 'на 2 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Omsk',
      cities: 'Омск',
      difference: 'на 3 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Krasnoyarsk',
      cities: 'Красноярск, Новосибирск, Томск, Барнаул',
      difference: 'на 4 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Irkutsk',
      cities: 'Иркутск, Улан-Удэ',
      difference: 'на 5 часов больше, чем в Москве',
    },
    {
      zone: 'Asia/Yakutsk',
      cities: 'Якутск, Чита, Благовещенск',
      difference: 'на 6 часов больше, чем в Москве',
    },
    {
      zone: 'Asia/Vladivostok',
      cities: 'Владивосток, Хабаровск',
      difference: 'на 7 часов больше, чем в Москве',
    },
    {
      zone: 'Asia/Magadan',
      cities: 'Магадан, Южно-Сахалинск',
      difference: 'на 8 часов больше, чем в Москве',
    },
    {
      zone: 'Asia/Kamchatka',
      cities: 'Петропавловск-Камчатский, Анадырь',
      difference: 'на 9 часов больше, чем в Москве',
    },
  ],
  abroad: [
    {
      zone: 'Europe/Minsk',
      cities: 'Беларусь: Минск',
      difference: 'как в Москве',
    },
    {
      zone: 'Asia/Almaty',
      cities: 'Казахстан: Астана, Алматы',
      difference: 'на 2 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Bishkek',
      cities: 'Киргизия: Бишкек',
      difference: 'на 3 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Tashkent',
      cities: 'Узбекистан: Ташкент',
      difference: 'на 2 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Dushanbe',
      cities: 'Таджикистан: Душанбе',
      difference: 'на 2 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Ashgabat',
      cities: 'Туркмения: Ашхабад',
      difference: 'на 2 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Yerevan',
      cities: 'Армения: Ереван',
      difference: 'на час больше, чем в Москве',
    },
    {
      zone: 'Asia/Baku',
      cities: 'Азербайджан: Баку',
      difference: 'на час больше, чем в Москве',
    },
    {
      zone: 'Asia/Tbilisi',
      cities: 'Грузия: Тбилиси',
      difference: 'на час больше, чем в Москве',
    },
    {
      zone: 'Europe/Istanbul',
      cities: 'Турция: Стамбул, Анталья',
      difference: 'как в Москве',
    },
    {
      zone: 'Europe/Chisinau',
      cities: 'Молдавия: Кишинёв',
      difference: 'зимой на час меньше, летом как в Москве',
    },
    {
      zone: 'Europe/Riga',
      cities: 'Латвия: Рига',
      difference: 'зимой на час меньше, летом как в Москве',
    },
    {
      zone: 'Europe/Helsinki',
      cities: 'Финляндия: Хельсинки',
      difference: 'зимой на час меньше, летом как в Москве',
    },
    {
      zone: 'Europe/Berlin',
      cities: 'Германия: Берлин, Мюнхен',
      difference: 'зимой на 2 часа меньше, летом на час меньше, чем в Москве',
    },
    {
      zone: 'Europe/Paris',
      cities: 'Франция: Париж',
      difference: 'зимой на 2 часа меньше, летом на час меньше, чем в Москве',
    },
    {
      zone: 'Europe/Rome',
      cities: 'Италия: Рим, Милан',
      difference: 'зимой на 2 часа меньше, летом на час меньше, чем в Москве',
    },
    {
      zone: 'Europe/Madrid',
      cities: 'Испания: Мадрид, Барселона',
      difference: 'зимой на 2 часа меньше, летом на час меньше, чем в Москве',
    },
    {
      zone: 'Europe/Belgrade',
      cities: 'Сербия: Белград',
      difference: 'зимой на 2 часа меньше, летом на час меньше, чем в Москве',
    },
    {
      zone: 'Europe/London',
      cities: 'Великобритания: Лондон',
      difference: 'зимой на 3 часа меньше, летом на 2 часа меньше, чем в Москве',
    },
    {
      zone: 'Asia/Jerusalem',
      cities: 'Израиль: Тель-Авив, Иерусалим',
      difference: 'зимой на час меньше, летом как в Москве',
    },
    {
      zone: 'Africa/Cairo',
      cities: 'Египет: Каир, Хургада',
      difference: 'зимой на час меньше, летом как в Москве',
    },
    {
      zone: 'Asia/Dubai',
      cities: 'ОАЭ: Дубай',
      difference: 'на час больше, чем в Москве',
    },
    {
      zone: 'Asia/Kolkata',
      cities: 'Индия: Дели, Гоа',
      difference: 'на 2 часа 30 минут больше, чем в Москве',
    },
    {
      zone: 'Asia/Bangkok',
      cities: 'Таиланд: Бангкок, Пхукет',
      difference: 'на 4 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Ho_Chi_Minh',
      cities: 'Вьетнам: Хошимин, Нячанг',
      difference: 'на 4 часа больше, чем в Москве',
    },
    {
      zone: 'Asia/Shanghai',
      cities: 'Китай: Пекин, Шанхай',
      difference: 'на 5 часов больше, чем в Москве',
    },
    {
      zone: 'Asia/Tokyo',
      cities: 'Япония: Токио',
      difference: 'на 6 часов больше, чем в Москве',
    },
    {
      zone: 'Asia/Seoul',
      cities: 'Южная Корея: Сеул',
      difference: 'на 6 часов больше, чем в Москве',
    },
    {
      zone: 'America/New_York',
      cities: 'США и Канада: Нью-Йорк, Майами, Торонто',
      difference: 'зимой на 8 часов меньше, летом на 7 часов меньше, чем в Москве',
    },
    {
      zone: 'America/Los_Angeles',
      cities: 'США: Лос-Анджелес, Сан-Франциско',
      difference: 'зимой на 11 часов меньше, летом на 10 часов меньше, чем в Москве',
    },
    {
      zone: 'America/Argentina/Buenos_Aires',
      cities: 'Аргентина: Буэнос-Айрес',
      difference: 'на 6 часов меньше, чем в Москве',
    },
    {
      zone: 'Australia/Sydney',
      cities: 'Австралия: Сидней, Мельбурн',
      difference: 'зимой на 8 часов больше, летом на 7 часов больше, чем в Москве',
    },
  ],
};
