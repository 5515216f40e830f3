import type { TableProps } from '../components/table.tsx'
import { getal } from './getal.ts'

/** One stage: how many came so far, how many of them began here, and what became of who did not go on. */
export type Trede = {
  naam: string
  aantal: number
  beginnen?: number | undefined
  gestopt?: number | undefined
  bezig?: number | undefined
  /** They cannot be further yet. */
  tekort?: number | undefined
  verder?: number | undefined
}

export type Uitgang = 'verder' | 'bezig' | 'tekort' | 'gestopt'

export type LadderData = {
  /** What is counted, as it follows a number. */
  eenheid: string
  treden: Trede[]
  /** Other words for what became of them. */
  namen?: Partial<Record<Uitgang | 'beginnen', string>> | undefined
}

const gewoon: Record<Uitgang | 'beginnen', string> = {
  beginnen: 'beginnen hier',
  gestopt: 'gestopt',
  bezig: 'nog bezig',
  tekort: 'te kort geleden',
  verder: 'doorgestroomd',
}

/** From the one nearest to who goes on to the one farthest. */
export const uitgangen: Uitgang[] = ['verder', 'bezig', 'tekort', 'gestopt']

export const naamVan = ({ namen }: LadderData, soort: Uitgang | 'beginnen') => namen?.[soort] ?? gewoon[soort]

/** Who goes on to the next stage. */
export const doorgaand = (trede: Trede) =>
  Math.max(0, trede.aantal - uitgangen.reduce((som, soort) => som + (trede[soort] ?? 0), 0))

/** The drawing in words, with every number in it. */
export const ladderInWoorden = (data: LadderData): string =>
  data.treden.length === 0
    ? 'Nog geen cijfers.'
    : data.treden.map((trede, n) => tredeInWoorden(data, trede, n)).join(' ')

function tredeInWoorden(data: LadderData, trede: Trede, n: number): string {
  const volgende = data.treden[n + 1]
  const delen = [
    n > 0 && trede.beginnen ? `${getal(trede.beginnen)} ${naamVan(data, 'beginnen')}` : '',
    volgende ? `${getal(doorgaand(trede))} door naar ${volgende.naam}` : '',
    ...uitgangen.map((soort) => (trede[soort] ? `${getal(trede[soort])} ${naamVan(data, soort)}` : '')),
  ].filter(Boolean)
  const erna = delen.length > 0 ? `: ${delen.join(', ')}` : ''
  return `${trede.naam} ${getal(trede.aantal)}${n === 0 ? ` ${data.eenheid}` : ''}${erna}.`
}

/** The same as a table, without the columns in which nothing stands. */
export function ladderAlsTabel(data: LadderData, caption: string): TableProps {
  const kolommen = (['beginnen', ...uitgangen] as const).filter((soort) =>
    data.treden.some((trede) => trede[soort]),
  )
  return {
    caption: `${caption} (${data.eenheid})`,
    head: ['Trede', 'Aantal', ...kolommen.map((soort) => hoofdletter(naamVan(data, soort))), 'Gaat door'],
    rows: data.treden.map((trede, n) => [
      trede.naam,
      getal(trede.aantal),
      ...kolommen.map((soort) => getal(trede[soort] ?? 0)),
      n < data.treden.length - 1 ? getal(doorgaand(trede)) : '–',
    ]),
    numeric: kolommen.map((_, n) => n + 2).concat(1, kolommen.length + 2),
  }
}

const hoofdletter = (woorden: string) => woorden.charAt(0).toUpperCase() + woorden.slice(1)
