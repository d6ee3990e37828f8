import { getLine } from '@/content';

/** The line that every page falls back to: one number for the whole country, free of charge. */
export const mainLine = getLine('domestic-free');
