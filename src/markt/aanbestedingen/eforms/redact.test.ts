import { expect, it } from 'vitest'
import { growthOf, linear } from '#test/growth.ts'
import { REDACTED, redact } from './redact.ts'

it.each([
  'jan.jansen@gemeente.example',
  'inkoop+vragen@afdeling.gemeente.example',
  'jan (at) gemeente.example',
  '06-12345678',
  '06 12 34 56 78',
  '0612345678',
  '(070) 123 45 67',
  '070-1234567',
  '0343 - 12 34 56',
  '+31 (0)70 123 45 67',
  '+31612345678',
  '0031 6 1234 5678',
  '+1 (555) 123-4567',
  '0800-1234',
  'telefoonnummer: 123 45 67',
  'Contactpersoon: mw. dr. A. de Vries-Jansen',
  'Ter attentie van Ahmed Yilmaz',
  'mevrouw Anna van der Berg',
  'dhr. J.P. Pietersen',
])('leaves out %s', (contact) => {
  expect(redact(`Vragen? ${contact}`).replace(/Contactpersoon: |Ter attentie van: /, '')).toBe(
    `Vragen? ${REDACTED}`,
  )
})

it.each([
  'CPV 09331200-0 en 72230000',
  '20383042 Werving en selectie',
  'TED 00127505-2024',
  'van 01-06-2025 tot 31-05-2027, 12:00 uur',
  'uiterlijk 06-12-2024 10:00 uur',
  '€ 1.234.567,89 of 12000000 euro',
  'KvK 27370985',
  '§ 2.2.3.4 Aanbestedingswet 2012, 2023-2025',
  'https://example.org/aanbesteding/0612345678',
  'De contactpersoon is niet bekend.',
  'telefonie en telecom, 2025',
])('leaves %s alone', (text) => {
  expect(redact(text)).toBe(text)
})

it.each(['a.', '0 ', '+1 ', 'a@a.', 'mw. A ', 'Contactpersoon: ', 'tel (', ' '])(
  'takes no more than its share of time for a long text of %j',
  (piece) => {
    const read = (size: number) => redact(piece.repeat(size / piece.length))
    expect(growthOf(read, 10_000)).toBeLessThan(linear)
  },
)
