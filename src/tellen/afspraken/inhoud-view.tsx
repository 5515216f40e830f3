import { Alert, DataList, type Fact, OpDag, sayDate } from '#src/platform/components/index.ts'
import { zegUren } from '#src/tellen/plekken/plek.ts'
import { type Afspraak, soortLabels, type Versie } from './afspraak.ts'
import { isHoog, toetsBron, toetsLabels, toetspunten, vraagtToets } from './toets.ts'
import { zegBewijs, zegGetal } from './zegt.ts'

/** What was agreed, and what was asked when it was written down. */
export const Inhoud = ({ afspraak }: { afspraak: Afspraak }) => {
  const [nu] = afspraak.versies
  return (
    <section aria-labelledby="inhoud">
      <h2 id="inhoud">Wat er is afgesproken</h2>
      <DataList items={feitenVan(afspraak, nu)} />
      {vraagtToets({ soort: afspraak.soort, maat: nu.maat }) && <Getoetst versie={nu} />}
    </section>
  )
}

const feitenVan = ({ soort, van, aan, aanbestedingId }: Afspraak, nu: Versie): Fact[] => {
  const getal = zegGetal(nu)
  const feiten: (Fact | false)[] = [
    { label: 'Soort', value: soortLabels[soort] },
    getal !== null && { label: 'Hoeveel', value: getal },
    { label: 'Wie het doet', value: van },
    { label: 'Voor wie', value: aan },
    { label: 'Klaar op', value: sayDate(nu.uiterlijkOp) },
    nu.minutenPerWeek !== null && { label: 'Uren per week', value: zegUren(nu.minutenPerWeek) },
    nu.maanden !== null && { label: 'Duur', value: nu.maanden === 1 ? 'een maand' : `${nu.maanden} maanden` },
    aanbestedingId !== null && {
      label: 'In het contract',
      value: nu.inContract ? 'ja, het staat erin' : 'nee, het komt erbij',
    },
    nu.wijzigingReden !== '' && {
      label: 'Waarom het erbij kan',
      value: `${nu.wijzigingReden} (alleen de kant van de koper leest dit)`,
    },
  ]
  return feiten.filter((feit) => feit !== false)
}

/** The checklist as it was filled in, with its day. */
const Getoetst = ({ versie }: { versie: Versie }) => (
  <>
    <h3>Is de eis in verhouding?</h3>
    {isHoog(versie) && (
      <Alert kind="warning" title="Dit is meer dan ongeveer 5 %">
        {toetsBron}
      </Alert>
    )}
    <DataList
      items={[
        ...toetspunten.map((punt) => ({
          label: toetsLabels[punt],
          value: versie.toets.includes(punt) ? 'ja' : 'nee',
        })),
        ...(versie.motivering ? [{ label: 'Waarom we dit vragen', value: versie.motivering }] : []),
        ...(versie.nietReden ? [{ label: 'Waarom de rest niet klopt', value: versie.nietReden }] : []),
      ]}
    />
    <p>
      <small>
        Ingevuld door {versie.voor}, <OpDag at={versie.op} />
      </small>
    </p>
  </>
)

/** What it said before: nothing that was written is lost. */
export const Eerder = ({ afspraak }: { afspraak: Afspraak }) => {
  const [, ...eerder] = afspraak.versies
  if (eerder.length === 0) return null
  return (
    <details class="vonk-uitklap">
      <summary>Wat er eerder stond ({eerder.length})</summary>
      <ul>
        {eerder.map((versie) => (
          <li>
            <OpDag at={versie.op} />: {versie.wat},{' '}
            {[zegGetal(versie), `uiterlijk ${sayDate(versie.uiterlijkOp)}`].filter(Boolean).join(', ')} (
            {zegBewijs(versie)}){versie.motivering && `. Waarom: ${versie.motivering}`}
            {versie.nietReden && `. Wat niet klopte: ${versie.nietReden}`}
            {versie.wijzigingReden && `. Waarom het erbij kon: ${versie.wijzigingReden}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
