import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { z } from 'zod'
import { isDay } from './forms/fields.ts'
import { isUuid } from './forms/uuid.ts'

/** What lines are sorted by, equal ones by their id; `size`: how many a page shows. */
export type Order = {
  by: string | RawBuilder<unknown>
  id: string
  direction: 'asc' | 'desc'
  size: number
}

/** What a line is sorted by, as PostgreSQL writes it, and its id. */
export type Pair = { key: string; id: string }

/** The line after which a page begins: its values, or where they stand, in SQL. */
export type Cursor = Pair | RawBuilder<unknown>

/**
 * One page of a list, from after a line: page 5,000 costs what page 1 does. One line more than fits tells that there is
 * another page.
 */
export const pageAfter =
  (order: Order, cursor: Cursor | null) =>
  <D, T extends keyof D, O>(query: SelectQueryBuilder<D, T, O>): SelectQueryBuilder<D, T, O> =>
    query
      .where(isPast(order, cursor))
      .orderBy(columnOf(order.by), order.direction)
      .orderBy(sql.ref(order.id), order.direction)
      .limit(order.size + 1)

/** Two pairs compared as one: an index on both answers it. Without a cursor everything is. */
export const isPast = ({ by, id, direction }: Omit<Order, 'size'>, cursor: Cursor | null) =>
  cursor
    ? sql<boolean>`(${columnOf(by)}, ${sql.ref(id)}) ${direction === 'asc' ? sql`>` : sql`<`} ${rowOf(cursor)}`
    : sql<boolean>`true`

const rowOf = (cursor: Cursor) => ('key' in cursor ? sql`(${cursor.key}, ${cursor.id})` : cursor)

const columnOf = (by: Order['by']) => (typeof by === 'string' ? sql.ref(by) : by)

/** The lines that the page shows, and the last of them when there is another page. */
export const shownOf = <Row>(rows: Row[], { size }: Pick<Order, 'size'>): [Row[], Row | undefined] => [
  rows.slice(0, size),
  rows.length > size ? rows[size - 1] : undefined,
]

/** By the id of a line alone, for what stays in its place; null without one. */
export const cursorAt = (table: string, by: Order['by'], id: string | number | null | undefined) =>
  id == null ? null : sql`(select ${columnOf(by)}, id from ${sql.table(table)} where id = ${id})`

/** For what moves: the day or the moment that it is sorted by, as PostgreSQL writes them, beside the id. */
export const writeCursor = (key: string, id: string): string => `${key}_${id}`

const pattern =
  /^(\d{4}-\d\d-\d\d)( (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d){0,2})?_([0-9a-f-]{36})$/

/** What writeCursor wrote, from an address; nonsense is the beginning. */
export function readCursor(na: string | null | undefined): Pair | null {
  const [, day, time = '', id] = pattern.exec(na ?? '') ?? []
  return day && id && isDay(day) && isUuid(id) ? { key: day + time, id } : null
}

/** The same of a program, which is told that it is nonsense. */
export const cursor = () =>
  z
    .string()
    .refine((na) => readCursor(na) !== null, 'Neem dit over uit links.volgende.')
    .optional()
