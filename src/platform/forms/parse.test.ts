import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AanbestedingForm } from '#src/markt/aanbestedingen/forms.ts'
import { AfrondingForm } from '#src/proeftuinen/afrondingen/forms.ts'
import { choice, day, email, id, line, optionalAmount, optionalText, text } from './fields.ts'
import { parse } from './parse.ts'
import { problemsOf } from './read-form.ts'

const Form = z.object({
  titel: line({ max: 100 }),
  soort: choice(['een', 'twee']),
  uitleg: text({ max: 20_000 }).transform((given) => given),
  rest: optionalText({ max: 100 }),
  codes: optionalText({ max: 100, wat: 'CPV' }),
  dag: day(),
  adres: email(),
  bedrag: optionalAmount(),
  wie: id(),
})
const whole = {
  titel: 'Titel',
  soort: 'een',
  uitleg: 'Uitleg',
  rest: '',
  codes: '',
  dag: '2026-04-14',
  adres: 'inge@voorbeeld.test',
  bedrag: '1200',
  wie: '0123456a-4b5c-4d6e-8f70-a11122233300',
}

const problems = (given: object, schema: z.ZodType = Form) => {
  const { error } = parse(schema, { ...whole, ...given })
  return error ? problemsOf(error) : {}
}

describe('a BSN over text fields that follow each other is refused where it ends', () => {
  it.each([
    ['uitleg', { titel: 'Nummer 1234', uitleg: '56782 is de rest' }],
    ['uitleg', { titel: '123\u00ad4', uitleg: '\uff15\u200b6782' }],
    ['rest', { titel: '123', uitleg: '456', rest: '782' }],
    ['rest', { titel: 'Titel', uitleg: 'Het begint met 1234', rest: '56782' }],
  ])('in %s', (field, given) =>
    expect(problems(given)).toEqual({ [field]: expect.stringContaining('een BSN kan zijn') }),
  )

  it('in rows too, at the field of the row', () => {
    const row = { soort: 'fte', waarde: '2', eenheid: 'fte', bewijsgraad: 'geteld' }
    const rows = [
      { ...row, omschrijving: 'Mensen', bewijs: 'lijst 1234' },
      { ...row, omschrijving: '56782 meer', bewijs: '' },
    ]
    const rest = z.object({
      opbrengsten: z.array(
        z.object({ omschrijving: line({ max: 99 }), bewijs: optionalText({ max: 99 }) }).nullable(),
      ),
    })
    expect(problems({ opbrengsten: [rows[0], null, rows[1]] }, rest)).toHaveProperty(
      'opbrengsten.2.omschrijving',
    )
  })

  it('in forms that are there', () => {
    const gunning = {
      titel: 'Nummer 1234',
      omschrijving: '56782',
      koper: 'Gemeente',
      zichtbaarheid: 'overheid',
    }
    expect(problems(gunning, AanbestedingForm)).toHaveProperty('omschrijving')
    const geleerd = { geleerd: 'Wij leerden 1234', andersDoen: '56782' }
    const afronding = { uitkomst: 'deels_gelukt', gebeld: 'iedereen', ...geleerd }
    expect(problems(afronding, AfrondingForm)).toHaveProperty('andersDoen')
  })
})

it.each([
  ['a year and a number of people', { titel: 'Schoonmaak 2026', uitleg: '12 mensen' }],
  ['what people type and what they choose', { rest: '1234', bedrag: '56782' }],
  ['codes with their check digit', { rest: '1', codes: '12345678-2 10000008' }],
  ['a number of nine digits that is said to be something else', { titel: 'RSIN 123456782', uitleg: '1' }],
])('%s is no BSN', (_, given) => expect(problems(given)).toEqual({}))

it('of one field is refused once, there', () => {
  expect(Object.keys(problems({ uitleg: '123456782', rest: '1' }))).toEqual(['uitleg'])
})
