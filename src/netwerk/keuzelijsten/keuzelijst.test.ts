import { expect, it } from 'vitest'
import { codeVoor, eerstVan, type Rol, teKiezen } from './keuzelijst.ts'

it.each([
  ['Coördinator social return', 'coordinator_social_return'],
  ['50-plussers', '50_plussers'],
  ['  HR / P&O  ', 'hr_p_o'],
  ['Inkoper', 'inkoper_3'],
  ['…', 'lijst_x'],
  ['Wie een heel lange naam heeft die niet in een code past', 'wie_een_heel_lange_naam_heeft_die_ni'],
])('makes a code of a name: %s', (naam, code) => {
  expect(codeVoor(naam, ['hr', 'inkoper', 'inkoper_2'])).toBe(code)
})

const rol = (code: string, own: Partial<Rol>): Rol => ({
  code,
  naam: code,
  vervallen: false,
  kant: 'geen',
  leidt: false,
  koopt: false,
  coordineert: false,
  teamrol: 'adviseur',
  ...own,
})

it('offers what is not retired, and what was chosen already', () => {
  const lijst = [rol('a', {}), rol('b', { vervallen: true }), rol('c', { vervallen: true })]
  const codes = (gekozen?: string[]) => teKiezen(lijst, gekozen).map(({ code }) => code)
  expect(codes()).toEqual(['a'])
  expect(codes(['c'])).toEqual(['a', 'c'])
})

it('offers the roles of the own side and of none first, in their order', () => {
  const lijst = [
    rol('koopt', { kant: 'opdrachtgever' }),
    rol('ergens', {}),
    rol('levert', { kant: 'leverancier' }),
  ]
  expect(eerstVan('leverancier', lijst).map(({ code }) => code)).toEqual(['ergens', 'levert', 'koopt'])
  expect(eerstVan('opdrachtgever', lijst).map(({ code }) => code)).toEqual(['koopt', 'ergens', 'levert'])
  expect(eerstVan('geen', lijst).map(({ code }) => code)).toEqual(['ergens', 'koopt', 'levert'])
})
