import { routes } from '@/lib/routes';

/** The sections of the site in the order of every menu (accessibility.md 5). */
export const sections = [
  { id: 'lines', label: 'Телефоны', href: routes.lines() },
  { id: 'hours', label: 'Часы работы', href: routes.hours() },
  { id: 'faq', label: 'Вопросы и ответы', href: routes.faq() },
  { id: 'before-you-call', label: 'Перед звонком', href: routes.beforeYouCall() },
  { id: 'how-to-reach-us', label: 'Как обратиться', href: routes.howToReachUs() },
] as const;

export type SectionId = (typeof sections)[number]['id'];
