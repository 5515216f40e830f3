import type { Given } from './change.ts'

/** What can be wrong with a field, by what is wrong. */

const long = (max: number) => 'Te lang. '.repeat(max / 8)
const later = '2099-01-01'
export const bsn = 'Bel 111222333.'
export const gezondheid = 'Karin Jansen is depressief en krijgt een uitkering.'

/** A text and all that can be wrong with it. */
export const text = (name: string, max: number): Record<string, Given> => ({
  [`${name} is too long`]: { [name]: long(max) },
  [`${name} holds a BSN`]: { [name]: bsn },
  [`${name} tells of somebody`]: { [name]: gezondheid },
  [`${name} is no text`]: { [name]: ['een', 'twee'] },
})
export const needed = (name: string, max: number) => ({
  ...text(name, max),
  [`${name} is empty`]: { [name]: '' },
  [`${name} is not there`]: { [name]: undefined },
})
export const oneOf = (name: string) => ({
  [`${name} is unknown`]: { [name]: 'anders' },
  [`${name} is not there`]: { [name]: undefined },
})
export const pastDay = (name: string) => ({
  [`${name} is still to come`]: { [name]: later },
  [`${name} is no day`]: { [name]: '2026-02-31' },
  [`${name} is long ago`]: { [name]: '1066-10-14' },
  [`${name} is not there`]: { [name]: undefined },
})
export const stale = { 'an older versie': { versie: 99 } }

export const inhoud = {
  ...needed('titel', 160),
  ...needed('vraag', 500),
  ...oneOf('categorie'),
  'a categorie that is not there': { categorie: 'dromen' },
  ...text('aanleiding', 4000),
  ...text('hypotheseAls', 500),
  ...text('hypotheseDan', 500),
  ...text('ruimteVast', 2000),
  ...text('ruimteVrij', 2000),
  'a hypothese on two lines': { hypotheseAls: 'Een\ntwee' },
  ...oneOf('afspraakvorm'),
  'a doelgroep that is unknown': { doelgroepen: ['anders'] },
  'something there that is unknown': { geregeld: ['koffie'] },
  'a BSN over two fields': { titel: 'Nummer 11122', vraag: '2333 hoort erbij' },
}

const opbrengst = {
  soort: 'mensen',
  omschrijving: 'Aan het werk',
  waarde: '13.30',
  eenheid: 'fte',
  bewijs: '',
}
export const opbrengsten = (extra: Given) => ({ opbrengsten: [opbrengst, { ...opbrengst, ...extra }] })

export function withoutAbsent<T>(wrong: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(wrong).filter(([name]) => !name.endsWith('is not there')))
}
