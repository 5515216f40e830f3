import { expect, it } from 'vitest'
import { sayField } from './form.tsx'

it.each([
  ['titel', 'Titel'],
  ['hypotheseAls', 'Hypothese als'],
  ['lidId', 'Lid'],
  ['opbrengsten.0.waarde', 'Waarde'],
])('says the field “%s” as “%s”', (name, said) => expect(sayField(name)).toBe(said))
