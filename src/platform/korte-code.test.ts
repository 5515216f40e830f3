import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { codeOf, readCode } from './korte-code.ts'

const edges = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '00000000-0000-4000-8000-00000000000a',
]
const ids = [...edges, ...Array.from({ length: 200 }, () => crypto.randomUUID())]

describe('a short code', () => {
  it.each(edges)('of %s is read back', (id) => {
    expect(readCode(codeOf('p', id))).toEqual({ letter: 'p', id })
  })

  it('is as long for every id, fits its address, and is that of one id alone', () => {
    const codes = ids.map((id) => codeOf('p', id))
    expect(codes.every((code) => paths.kort.matches(paths.kort(code)))).toBe(true)
    expect(codes.map((code) => readCode(code)?.id)).toEqual(ids)
  })

  it('is the same for ever: links with it stand on paper', () => {
    expect(codeOf('p', '0b5c1f3e-7a44-4d0c-9a53-5a1b0f0c7d21')).toBe('p2QMtt1c3aLEeoJVyotjj4C')
  })

  it.each([
    ['is too short', 'pabc'],
    ['is nothing', ''],
    ['has a sign that looks like another', `p${'0'.repeat(22)}`],
    ['is of more than an id', `p${'z'.repeat(22)}`],
  ])('is none when it %s', (_what, code) => expect(readCode(code)).toBeNull())
})
