import { expect, it } from 'vitest'
import { sayingsOf, says } from './done.ts'

it('two nouns cannot say something as the same', () => {
  const one = { said: says({ weg: 'Het ene is weg.' }) }
  const other = { said: says({ weg: 'Het andere is weg.' }) }
  expect(sayingsOf([one, {}]).get('weg')).toBe('Het ene is weg.')
  expect(() => sayingsOf([one, other])).toThrow('weg')
})

it('nobody says what every page may say', () => {
  expect(() => sayingsOf([{ said: says({ bewaard: 'Of niet.' }) }])).toThrow('bewaard')
})
