import type { Child } from 'hono/jsx'
import { Table } from '../components/table.tsx'
import { type Aanzien, Balk, Legenda } from './balk.tsx'
import { getal } from './getal.ts'

export type BalkenRij = {
  naam: Child
  /** One for each part. */
  waarden: number[]
  /** What stands in the further columns. */
  verder?: Child[] | undefined
}

export type BalkenDeel = { naam: string; aanzien: Aanzien }

export type BalkenProps = {
  /** Of this list alone on its page. */
  id: string
  titel: string
  /** Where a heading above says it. */
  captionHidden?: boolean | undefined
  /** Above the names. */
  kop: string
  /** What is counted, as it follows a number. */
  eenheid: string
  decimalen?: number | undefined
  /** Named as a number precedes them: `telt landelijk`. */
  delen: BalkenDeel[]
  rijen: BalkenRij[]
  /** What all parts together are called; where there is one part it is that. */
  totaal?: string | undefined
  /** Further columns, the titles of numbers. */
  kolommen?: string[] | undefined
  /** A last row in which the parts are added up, and what stands in its further columns. */
  samen?: Child[] | undefined
}

export const som = (waarden: number[]) => waarden.reduce((al, waarde) => al + waarde, 0)

/** How much each row has of each part: what the longest bar is, fills its column. */
export const geheelVan = (rijen: { waarden: number[] }[]) =>
  Math.max(0, ...rijen.map(({ waarden }) => som(waarden.map((waarde) => Math.max(0, waarde)))))

/** A table in which each row has its bar, with what its parts are under it. */
export const Balken = ({ totaal = 'Samen', kolommen = [], ...props }: BalkenProps) => {
  const { id, titel, captionHidden, kop, eenheid, delen, rijen, samen } = props
  const geheel = geheelVan(rijen)
  const schrijf = (waarde: number) => getal(waarde, props.decimalen ?? 2)
  const balk = (waarden: number[], n: number) => [
    <Balk id={`${id}-${n}`} geheel={geheel} delen={delen.map((deel, k) => gevuld(deel, waarden[k] ?? 0))} />,
    inDelen(delen, waarden, schrijf),
  ]
  const onder = delen.map((_, k) => som(rijen.map(({ waarden }) => waarden[k] ?? 0)))
  return (
    <>
      {delen.length > 1 && <Legenda id={id} delen={delen} />}
      <Table
        caption={`${titel} (${eenheid})`}
        captionHidden={captionHidden}
        head={[kop, 'Verdeling', delen.length > 1 ? totaal : (delen[0]?.naam ?? totaal), ...kolommen]}
        numeric={[2, ...kolommen.map((_, n) => n + 3)]}
        rows={[
          ...rijen.map((rij, n) => [
            rij.naam,
            balk(rij.waarden, n),
            schrijf(som(rij.waarden)),
            ...(rij.verder ?? []),
          ]),
          ...(samen
            ? [['Samen', inDelen(delen, onder, schrijf), <strong>{schrijf(som(onder))}</strong>, ...samen]]
            : []),
        ]}
      />
    </>
  )
}

const gevuld = ({ aanzien }: BalkenDeel, waarde: number) => ({ aanzien, waarde })

/** `5,39 telt landelijk · 0,63 alleen in bijdrage`; where there is one part, its number stands beside it. */
const inDelen = (delen: BalkenDeel[], waarden: number[], schrijf: (waarde: number) => string): Child =>
  delen.length > 1 && (
    <small>
      {delen.flatMap(({ naam }, n) => (waarden[n] ? [`${schrijf(waarden[n])} ${naam}`] : [])).join(' · ')}
    </small>
  )
