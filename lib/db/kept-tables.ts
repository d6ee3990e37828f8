import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from './schema';

export type KeptTable = { name: string; key: string; columns: string[]; needs: string[] };

/** Every table of the schema with its primary key, each after the tables it refers to, so that rows can be put in. */
export const KEPT_TABLES: readonly KeptTable[] = inOrder(Object.values(schema).flatMap(describe));

function describe(entry: unknown): KeptTable[] {
  if (!is(entry, PgTable)) return [];
  const { name, columns, foreignKeys } = getTableConfig(entry);
  const key = columns.find(({ primary }) => primary)?.name;
  if (key === undefined) throw new Error(`table ${name} has no primary key of one column`);
  const needs = foreignKeys.map((each) => getTableConfig(each.reference().foreignTable).name);
  const names = columns.map((column) => column.name);
  return [{ name, key, columns: names, needs: needs.filter((other) => other !== name) }];
}

function inOrder(tables: KeptTable[]): KeptTable[] {
  const placed: KeptTable[] = [];
  while (placed.length < tables.length) {
    const next = tables.find(
      (table) =>
        !placed.includes(table) &&
        table.needs.every((need) => placed.some(({ name }) => name === need)),
    );
    if (next === undefined) throw new Error('tables refer to each other in a circle');
    placed.push(next);
  }
  return placed;
}
