import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What the code complained of during the present test; a complaint nobody expected fails it. */
let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words);
  });
});

afterEach(() => {
  expect(complaints, 'console.error was called').toEqual([]);
});
