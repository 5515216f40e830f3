import { expect, it } from 'vitest'
import { Form, sayField } from './form.tsx'

it.each([
  ['titel', 'Titel'],
  ['hypotheseAls', 'Hypothese als'],
  ['lidId', 'Lid'],
  ['opbrengsten.0.waarde', 'Waarde'],
])('says the field “%s” as “%s”', (name, said) => expect(sayField(name)).toBe(said))

it('names each field that is wrong, and leads to it', () => {
  const form = { values: {}, problems: { titel: 'Vul dit in.', '': 'Kies eerst iets.' } }
  const html = String(<Form action="/" form={form} submit="Bewaar" />)
  expect(html).toContain('<a href="#veld-titel">Titel: Vul dit in.</a>')
  expect(html).toContain('<li>Kies eerst iets.</li>')
  expect(String(<Form action="/" form={{ values: {}, problems: {} }} submit="Bewaar" />)).not.toContain(
    'role="alert"',
  )
})
