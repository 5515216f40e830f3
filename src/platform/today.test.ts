import { expect, test } from 'vitest'
import { dayOf, daysAfter, daysBetween, daysSince, dutchClock, dutchOffset } from './today.ts'

test.each([
  ['2026-01-14T23:30:00Z', '2026-01-15', 'in winter one hour ahead'],
  ['2026-07-14T22:30:00Z', '2026-07-15', 'in summer two'],
  ['2026-07-14T21:59:59Z', '2026-07-14', 'not a second too early'],
  ['2026-03-28T23:00:00Z', '2026-03-29', 'the night in which an hour is left out'],
  ['2026-03-29T22:00:00Z', '2026-03-30', 'and the next'],
  ['2026-10-24T22:00:00Z', '2026-10-25', 'the night in which an hour comes twice'],
  ['2026-10-25T22:59:59Z', '2026-10-25', 'which is a day of 25 hours'],
  ['2025-12-31T23:00:00Z', '2026-01-01', 'another year'],
])('%s is the day %s: %s', (at, day) => {
  expect(dayOf(new Date(at))).toBe(day)
})

test.each([
  ['2026-03-29T00:59:00Z', '01:59'],
  ['2026-03-29T01:00:00Z', '03:00'],
  ['2026-10-25T00:59:59Z', '02:59'],
  ['2026-10-25T01:00:00Z', '02:00'],
  ['1969-12-31T23:59:59Z', '00:59'],
])('at %s the clock says %s', (at, time) => {
  expect(dutchClock(new Date(at)).time).toBe(time)
})

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 20, '2026-01-20'],
  ['2026-03-01', -1, '2026-02-28'],
])('counts from %s on by %i to %s, and back', (from, days, until) => {
  expect(daysAfter(from, days)).toBe(until)
  expect(daysBetween(from, until)).toBe(days)
})

test.each([
  ['2026-03-28T12:00:00+01:00', '2026-03-28T23:59:00+01:00', 0],
  ['2026-03-28T23:59:00+01:00', '2026-03-29T00:01:00+01:00', 1],
  ['2026-10-24T12:00:00+02:00', '2026-10-25T11:59:00+01:00', 1],
  ['2026-10-24T23:30:00Z', '2026-10-25T12:00:00+01:00', 0],
  ['2026-02-27T12:00:00+01:00', '2026-04-14T12:00:00+02:00', 46],
])('from %s to %s is %i days on the calendar', (at, now, days) => {
  expect(daysSince(new Date(at), new Date(now))).toBe(days)
})

test.each([
  ['2026-03-29', '01:59:59', '+01:00'],
  ['2026-03-29', '03:00:00', '+02:00'],
  ['2026-10-25', '01:59:59', '+02:00'],
  ['2026-10-25', '03:00:00', '+01:00'],
])('on %s at %s the clock is %s ahead', (day, time, offset) => {
  expect(dutchOffset(day, time)).toBe(offset)
})
