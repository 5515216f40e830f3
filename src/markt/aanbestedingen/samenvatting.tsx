import type { Child } from 'hono/jsx'
import { type FormState, sayExactly } from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { CpvWoorden } from './queries.ts'
import type { Meegenomen } from './travel.ts'
import { sayVeld } from './velden.ts'

type Given = {
  values: FormState['values']
  percelen: Meegenomen['percelen']
  cpv: CpvWoorden[]
  kentKoper?: boolean | undefined
}

type Line = { label: Child; value: Child }

/** A notice in five lines, in words: what, who buys, what kind of work, when and what it is worth; a sixth when it was awarded. */
export function summaryOf({ values, percelen, cpv, kentKoper }: Given): Line[] {
  const winnaars = [...new Set(percelen.flatMap(({ gegundAan }) => gegundAan))]
  return [
    { label: 'Wat', value: textIn(values, 'titel') || absent },
    { label: 'Wie koopt in', value: <Koper naam={textIn(values, 'koper')} kentKoper={kentKoper} /> },
    { label: 'Wat voor werk', value: sayWerk(values, cpv) },
    { label: 'Wanneer', value: <Sentences all={sayWanneer(values, percelen)} /> },
    { label: 'Waarde', value: sayWaarde(values, percelen) },
    ...(winnaars.length > 0 ? [{ label: 'Gegund aan', value: winnaars.join(', ') }] : []),
  ]
}

/** Behind which everything stands that can be corrected. */
export const alles = 'Bekijk en verbeter alle gegevens'

const absent = 'Staat er niet in.'
const textIn = (values: Given['values'], veld: string) => [values[veld] ?? ''].flat().join(', ')

const Koper = ({ naam, kentKoper }: { naam: string; kentKoper: boolean | undefined }) => (
  <>
    {naam || absent}
    {kentKoper === false && (
      <div>
        Vonk kent deze organisatie nog niet. Laat staan wat er staat, of kies onder ‘{alles}’ een naam uit de
        lijst.
      </div>
    )}
  </>
)

/** The kind of work and the words before the code, and what there is beside it. */
function sayWerk(values: Given['values'], cpv: Given['cpv']): string {
  const code = textIn(values, 'cpvHoofd')
  if (!code) return `Er staat geen CPV-code in. Kies er een onder ‘${alles}’.`
  const others = textIn(values, 'cpvAanvullend')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const main = cpv.find((one) => one.code === code)
  const name = [main?.soort, main?.nl].filter(Boolean).join(': ')
  const also = others.map((other) => cpv.find((one) => one.code === other)?.nl ?? other)
  const first = name ? `${name} (CPV ${code})` : `CPV ${code}`
  if (also.length === 0) return first
  const [shown, more] = [also.slice(0, 3).join(', '), also.length - 3]
  return `${first}. Ook: ${shown}${more > 0 ? ` en nog ${more}` : ''}.`
}

/** When a notice tells of the award per lot, by the first of them. */
function sayBesluit(values: Given['values'], percelen: Given['percelen']): string {
  const days = [textIn(values, 'gunningsbeslissingOp'), ...percelen.map((one) => one.gunningsbeslissingOp)]
  const [first] = days.filter((day) => day !== null && isDay(day)).toSorted()
  return first ? `Besloten wie de opdracht krijgt op ${sayExactly(first)}.` : ''
}

function sayWanneer(values: Given['values'], percelen: Given['percelen']): string[] {
  const [published, until] = [textIn(values, 'gepubliceerdOp'), textIn(values, 'indienenTot')]
  const said = [
    published && isDay(published) && `Verschenen op ${sayExactly(published)}.`,
    sayUntil(until),
    sayBesluit(values, percelen),
    sayTerm(values),
  ]
  const found = said.filter((one) => typeof one === 'string' && one !== '') as string[]
  return found.length > 0 ? found : [absent]
}

/** An old notice is often a contract by now: then it says so, and what to do. */
function sayUntil(until: string): string {
  if (!isDay(until)) return ''
  return until < today()
    ? `Inschrijven kon tot en met ${sayExactly(until)}. Dat is voorbij: vul onder ‘${alles}’ in hoe het met de gunning ging, als je dat weet.`
    : `Inschrijven kan tot en met ${sayExactly(until)}.`
}

function sayTerm(values: Given['values']): string {
  const [from, to, months] = ['begintOp', 'eindigtOp', 'maanden'].map((veld) => textIn(values, veld))
  if (isDay(from) && isDay(to))
    return `Het contract loopt van ${sayExactly(from)} tot en met ${sayExactly(to)}.`
  const begin = isDay(from) ? `Het contract begint op ${sayExactly(from)}` : ''
  if (!months) return begin && `${begin}.`
  const long = `${months} ${months === '1' ? 'maand' : 'maanden'}`
  return begin ? `${begin} en duurt ${long}.` : `Het contract duurt ${long}.`
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '')

function sayWaarde(values: Given['values'], percelen: Given['percelen']): string {
  const said = sayVeld('waarde', values)
  const lots = percelen.length > 1 ? `, in ${percelen.length} percelen` : ''
  return said === '–' ? absent : `${said}${lots}`
}

const Sentences = ({ all }: { all: string[] }) => all.map((one) => <div>{one}</div>)
