import { expect, test } from 'vitest'
import { Moment, OpDag } from './moment.tsx'
import { sayExactly, sayMoment } from './sayMoment.ts'

const now = new Date('2026-07-30T12:00:00+02:00')

test.each([
  ['2026-07-30T14:05:00+02:00', 'vandaag om 14.05 uur'],
  ['2026-07-30T00:00:01+02:00', 'vandaag om 0.00 uur'],
  ['2026-07-29T23:59:59+02:00', 'gisteren'],
  ['2026-07-28T08:00:00+02:00', 'eergisteren'],
  ['2026-07-27T08:00:00+02:00', '27 juli'],
  ['2026-07-31T00:00:00+02:00', 'morgen'],
  ['2026-08-01T23:00:00+02:00', 'overmorgen'],
  ['2026-08-02T00:00:00+02:00', 'over 3 dagen'],
  ['2026-08-06T12:00:00+02:00', 'over 7 dagen'],
  ['2026-08-07T12:00:00+02:00', '7 augustus'],
  ['2025-04-14T12:00:00+02:00', '14 april 2025'],
  ['2025-12-31T23:30:00Z', '1 januari'],
])('%s is said as %s', (at, said) => {
  expect(sayMoment(new Date(at), now)).toBe(said)
})

test('the night in which the clock changes still counts as one day', () => {
  expect(sayMoment(new Date('2026-03-29T12:00:00+02:00'), new Date('2026-03-28T12:00:00+01:00'))).toBe(
    'morgen',
  )
})

test('a day has no time of its own', () => {
  expect(String(<Moment at="2026-07-30" now={now} />)).toBe('<time datetime="2026-07-30">vandaag</time>')
  expect(String(<Moment at={new Date('2026-07-29T22:30:00Z')} now={now} dateOnly />)).toBe(
    '<time datetime="2026-07-30">vandaag</time>',
  )
})

test.each([
  ['2026-07-30', '<time datetime="2026-07-30">vandaag</time>'],
  ['2026-08-02', '<time datetime="2026-08-02">over 3 dagen</time>'],
  ['2026-04-14', 'op <time datetime="2026-04-14">14 april</time>'],
])('in a sentence, %s is %s', (at, said) => {
  expect(String(<OpDag at={at} now={now} />)).toBe(said)
})

test('says for who reads it later which day it was, and on which clock', () => {
  expect(sayExactly(new Date('2026-04-14T12:05:00Z'))).toBe('14 april 2026 om 14.05 uur')
  expect(sayExactly('2026-04-14')).toBe('14 april 2026')
})
