import { binnen } from '../zichtbaarheid.ts'
import { diagnoseBijNaam } from './diagnose.ts'

/** A field whose text seems to tell of somebody's health or benefit, and the word that made it seem so. */
export type Nakijken = { veld: string; woord: string }

/** With this tick, or header of the API, the sender says that it was looked at. */
export const tickName = 'nagekeken'
export const headerName = 'Nagekeken'

/** Every text in what was sent, by its field; nothing when only a team will read it. */
export function diagnosesIn(given: unknown): Nakijken[] {
  if (isForTeam(given)) return []
  return textsIn(given, '').flatMap(([veld, tekst]) => {
    const woord = diagnoseBijNaam(tekst)
    return woord === undefined ? [] : [{ veld, woord }]
  })
}

/** The team, with its suppliers or without. */
const forTeam: readonly unknown[] = binnen('team')

const isForTeam = (given: unknown) =>
  typeof given === 'object' &&
  given !== null &&
  'zichtbaarheid' in given &&
  forTeam.includes(given.zichtbaarheid)

/** Not a key or a code that a program made: in those any word turns up now and then. */
const isWritten = (text: string) => /\S\s\S/.test(text)

function textsIn(given: unknown, path: string): [string, string][] {
  if (typeof given === 'string') return isWritten(given) ? [[path, given]] : []
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, value]) => textsIn(value, path ? `${path}.${name}` : name))
}
