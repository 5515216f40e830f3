import { expect, it } from 'vitest'
import { RadioField } from './choices.tsx'
import { TextField } from './fields.tsx'
import { Form } from './form.tsx'
import type { FormState } from './types.ts'

const Nested = ({ form }: { form: FormState }) => (
  <TextField form={form} name="rij.0.waarde" label="Hoeveel" />
)

const shown = (form: FormState) =>
  (
    <Form action="/x" form={form} submit="Bewaar">
      <RadioField form={form} name="lidId" label="Aan wie?" options={[{ value: 'a', label: 'Anna' }]} />
      <Nested form={form} />
      <TextField form={form} name="email" label="Je e-mailadres" />
    </Form>
  ).toString()

const linesOf = (html: string) =>
  [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''))

it('names what is wrong as the fields are named, in the order of the form, and the rest after it', () => {
  const problems = { email: 'Vul dit in.', '': 'Kijk het na.', 'rij.0.waarde': 'Geen getal.', lidId: 'Kies.' }
  const html = shown({ values: {}, problems })
  expect(linesOf(html)).toEqual([
    'Aan wie? Kies.',
    'Hoeveel: Geen getal.',
    'Je e-mailadres: Vul dit in.',
    'Kijk het na.',
  ])
  expect(html).toContain('href="#veld-rij.0.waarde"')
})

it('names what asks for another look in the same way', () => {
  const nakijken = [{ veld: 'email', woord: 'wajong' }]
  expect(linesOf(shown({ values: {}, problems: {}, nakijken }))).toEqual([
    'Je e-mailadres: ‘wajong’ staat dicht bij een naam',
  ])
})

it('keeps its fields apart from those of another form on the page, and leads to its own', () => {
  const form = { values: {}, problems: { naam: 'Vul dit in.' } }
  const html = (
    <Form action="/x" naam="tweede" form={form} submit="Bewaar">
      <TextField form={form} name="naam" label="Naam" />
    </Form>
  ).toString()
  for (const part of [
    'href="#veld-tweede-naam"',
    'id="veld-tweede-naam"',
    'for="veld-tweede-naam"',
    'name="naam"',
  ])
    expect(html).toContain(part)
})
