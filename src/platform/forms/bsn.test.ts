import { describe, expect, it } from 'vitest'
import { containsBsn } from './bsn.ts'

describe('containsBsn', () => {
  it.each([
    '111222333',
    'Het nummer is 111222333.',
    '111.222.333',
    '111 222 333',
    'bsn:123456782',
    'BSN-111222333',
    'nr.111222333',
    '111\u00a0222\u00a0333',
    '111/222/333',
    '111–222–333',
  ])('finds the number in “%s”', (text) => expect(containsBsn(text)).toBe(true))

  it.each([
    '',
    '123456789',
    '000000000',
    '1112223334',
    '€ 1.200.000,00',
    'CPV 79995100',
    '00000001003214369000',
    'tel 070 123 45 6',
    'zie /proeftuinen/0123456a-4b5c-4d6e-8f70-a11122233300',
    'zie /proeftuinen/a1112223-3355-4d6e-8f70-a111222333ff',
  ])('leaves “%s” alone', (text) => expect(containsBsn(text)).toBe(false))
})
