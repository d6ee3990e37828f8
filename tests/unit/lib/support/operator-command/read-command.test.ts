import { describe, expect, test } from 'vitest';
import { readCommand } from '@/lib/support/operator-command/read-command';
import { displayOperatorName, signInName } from '@/lib/support/operator-name';

describe('a command is understood', () => {
  test.each([
    [['add', 'Анна Кузнецова'], { kind: 'add', name: 'Анна Кузнецова', isSupervisor: false }],
    [['add', 'Анна', '--supervisor'], { kind: 'add', name: 'Анна', isSupervisor: true }],
    [['--supervisor', 'add', 'Анна'], { kind: 'add', name: 'Анна', isSupervisor: true }],
    [['reset', 'Анна'], { kind: 'reset', name: 'Анна' }],
    [['disable', "О'Нил-2"], { kind: 'disable', name: "О'Нил-2" }],
    [['list'], { kind: 'list' }],
  ])('%j', (argv, command) => {
    expect(readCommand(argv)).toEqual({ ok: true, command });
  });
});

describe('a command is refused with one sentence', () => {
  test.each([
    [[], 'Say what to do.'],
    [['remove', 'Анна'], 'Unknown command "remove".'],
    [['add'], '"add" needs a name.'],
    [['add', 'Анна', 'Кузнецова'], 'One name at a time; put it in quotes.'],
    [['add', 'А'], 'The name needs 2 to 60 characters.'],
    [['add', '<b>Анна</b>'], 'The name needs letters, digits'],
    [['add', 'Анна\u0000'], 'The name needs letters, digits'],
    [['reset', 'Анна', '--supervisor'], '--supervisor belongs to "add".'],
    [['add', 'Анна', '--admin'], 'Unknown option'],
  ])('%j', (argv, fault) => {
    const read = readCommand(argv);
    expect(read.ok ? '' : read.fault).toContain(fault);
  });
});

test('an operator signs in by the name in any case and spacing, with ё or е', () => {
  expect(signInName('  АЛЁНА   Петрова ')).toBe(signInName('Алена Петрова'));
  expect(displayOperatorName('  Алёна   Петрова ')).toBe('Алёна Петрова');
});
