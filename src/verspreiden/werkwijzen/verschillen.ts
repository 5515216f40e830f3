import { capital } from '#src/platform/components/index.ts'
import type { Bronkeuze } from './bronnen.ts'
import { aantalRijen, rijenVan, waardenVan } from './rijen.ts'
import { tekstnamen, tekstvelden } from './velden.ts'
import type { Uitgave, Werkwijze } from './werkwijze.ts'

/** Of one field what stood there, and what stands there now. */
export type Verschil = { kop: string; was: string; is: string }

type Values = Record<string, string | string[]>
type Leesbaar = Map<string, string>

const lists = {
  fasen: 'Fase',
  routes: 'Route',
  organisatiesoorten: 'Organisaties',
  doelgroepen: 'Doelgroepen',
}

const say = (value: unknown) =>
  Array.isArray(value) ? value.toSorted().join(', ') : String(value ?? '').trim()

/** The fields that hold one value. */
const fieldsOf = (values: Record<string, unknown>): [string, string][] => [
  ['Titel', say(values.titel)],
  ...tekstnamen.map((naam): [string, string] => [tekstvelden[naam].kop, say(values[naam])]),
  ...Object.entries(lists).map(([naam, kop]): [string, string] => [kop, say(values[naam])]),
]

type Deel = { titel?: unknown; tekst?: unknown; wie?: unknown; duur?: unknown; tip?: unknown }

const sayDeel = ({ titel, tekst, wie, duur, tip }: Deel) =>
  [titel, tekst, wie, duur, tip].map(say).filter(Boolean).join('\n')

const delen = (woord: string, list: Deel[]): [string, string][] =>
  list.map((deel, n) => [`${capital(woord)} ${n + 1}`, sayDeel(deel)])

const compare = (was: Leesbaar, is: Leesbaar): Verschil[] =>
  [...new Set([...was.keys(), ...is.keys()])]
    .map((kop) => ({ kop, was: was.get(kop) ?? '', is: is.get(kop) ?? '' }))
    .filter((one) => one.was !== one.is)

const readable = (values: Record<string, unknown>, stappen: Deel[], valkuilen: Deel[]): Leesbaar =>
  new Map([...fieldsOf(values), ...delen('stap', stappen), ...delen('valkuil', valkuilen)])

/** What is there now beside what was typed. */
export const verschillenVan = (werkwijze: Werkwijze, typed: Values): Verschil[] => {
  const rows = (soort: 'stappen' | 'valkuilen') =>
    aantalRijen(typed, soort) === 0 ? [] : rijenVan(typed, soort).filter((row) => row !== null)
  return compare(
    readable(werkwijze, werkwijze.stappen, werkwijze.valkuilen),
    readable(typed, rows('stappen'), rows('valkuilen')),
  )
}

/** The same of the proeftuinen of which it is made, by their titles. */
export function bronverschil(keuze: Bronkeuze[], { bronnen = [] }: Values): Verschil[] {
  const titles = (chosen: Bronkeuze[]) => chosen.map(({ titel }) => titel).join('\n')
  const was = titles(keuze.filter(({ gekozen }) => gekozen))
  const is = titles(keuze.filter(({ id, vast }) => vast || bronnen.includes(id)))
  return was === is ? [] : [{ kop: 'Proeftuinen', was, is }]
}

const inhoudOf = ({ inhoud }: Uitgave): Leesbaar => {
  const { past_goed, past_niet, klaar_als, ...rest } = inhoud
  const values = { ...rest, pastGoed: past_goed, pastNiet: past_niet, klaarAls: klaar_als }
  return readable(values, (inhoud.stappen ?? []) as Deel[], (inhoud.valkuilen ?? []) as Deel[])
}

/** What a version changed in the one before it. */
export const tussenVersies = (eerder: Uitgave, later: Uitgave): Verschil[] =>
  compare(inhoudOf(eerder), inhoudOf(later))

/** The values of a form for a werkwijze that exists. */
export const rijwaarden = ({ stappen, valkuilen }: Pick<Werkwijze, 'stappen' | 'valkuilen'>): Values => ({
  ...waardenVan('stappen', stappen),
  ...waardenVan(
    'valkuilen',
    valkuilen.map((valkuil) => ({ ...valkuil, bijOns: valkuil.organisatieId !== null })),
  ),
})
