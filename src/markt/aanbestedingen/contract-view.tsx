import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Actions, ButtonLink, DataList, Moment, Uitleg } from '#src/platform/components/index.ts'
import { type Aanbesteding, nameOf, type Winnaar } from './aanbesteding.ts'
import { type Contract, sayAfspraak, sayVerlenging } from './contract.ts'

type ContractProps = { a: Aanbesteding; contract: Contract; canEdit: boolean }

/** Who does it, under what, who keeps it, how it goes on and what was agreed on social return. */
export const ContractDeel = ({ a, contract, canEdit }: ContractProps) => {
  const lines = linesOf(a, contract).filter(({ value }) => value)
  if (lines.length === 0 && !canEdit) return null
  return (
    <section>
      <h2 id="contract">Contract</h2>
      {lines.length > 0 ? (
        <DataList items={lines} />
      ) : (
        <p>Wie voert het uit, en wat is er over social return afgesproken? Dat staat hier nog niet.</p>
      )}
      <Wijzigingen {...contract} />
      {canEdit && (
        <Actions>
          <ButtonLink href={paths.contract(a.id)} kind="secondary">
            Werk het contract bij
          </ButtonLink>
        </Actions>
      )}
    </section>
  )
}

type Line = { label: Child; value: Child }

const linesOf = (a: Aanbesteding, contract: Contract): Line[] => [
  { label: 'Gegund aan', value: a.gegundAan.length > 0 && <Winnaars {...a} /> },
  { label: 'Social return', value: contract.afspraak && <Afgesproken afspraak={contract.afspraak} /> },
  {
    label: 'Contractmanager',
    value: contract.contractmanager && (
      <a href={paths.lid(contract.contractmanager.id)}>{contract.contractmanager.naam}</a>
    ),
  },
  { label: 'Verlengen', value: <Verlenging a={a} /> },
  { label: 'Raamovereenkomst', value: a.raamovereenkomst && <Raam afroepen={contract.afroepen} /> },
  {
    label: 'Opdracht onder',
    value: contract.afroepVan && <Tender {...contract.afroepVan} />,
  },
]

const Verlenging = ({ a }: { a: Aanbesteding }) => {
  const times = sayVerlenging(a)
  if (!times && !a.verlengingTekst) return null
  return (
    <>
      {times}
      {a.verlengingTekst && <div class="vonk-regels">{a.verlengingTekst}</div>}
    </>
  )
}

const Afgesproken = ({ afspraak }: { afspraak: NonNullable<Contract['afspraak']> }) => (
  <>
    <strong>{sayAfspraak(afspraak)}</strong>
    {afspraak.tekst && <div class="vonk-regels">{afspraak.tekst}</div>}
  </>
)

const Raam = ({ afroepen }: Pick<Contract, 'afroepen'>) => (
  <>
    Ja.
    <Uitleg over="een raamovereenkomst">
      Met een of meer bedrijven is vooraf afgesproken wat geldt. Elke opdracht die daarna komt, valt eronder.
    </Uitleg>
    {afroepen.length > 0 && (
      <ul>
        {afroepen.map((afroep) => (
          <li>
            <Tender {...afroep} />
          </li>
        ))}
      </ul>
    )}
  </>
)

const Tender = ({ id, titel }: { id: string; titel: string }) => <a href={paths.aanbesteding(id)}>{titel}</a>

/** Those of the whole, or of each lot behind its name. */
const Winnaars = ({ gegundAan, percelen }: Pick<Aanbesteding, 'gegundAan' | 'percelen'>) => {
  const whole = gegundAan.filter(({ perceelId }) => perceelId === null)
  const lots = percelen
    .map((perceel) => ({ naam: nameOf(perceel), van: gegundAan.filter((w) => w.perceelId === perceel.id) }))
    .filter(({ van }) => van.length > 0)
  const everybody = distinctBy(gegundAan)
  if (lots.length > 0 && everybody.length === 1 && whole.length === 0) return <Namen winnaars={everybody} />
  return (
    <>
      {whole.length > 0 && <Namen winnaars={whole} />}
      {lots.length > 0 && (
        <ul>
          {lots.map(({ naam, van }) => (
            <li>
              <Namen winnaars={van} /> <small>{naam}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const distinctBy = (winnaars: Winnaar[]) => [...new Map(winnaars.map((one) => [one.naam, one])).values()]

const Namen = ({ winnaars }: { winnaars: Winnaar[] }) =>
  winnaars.map(({ organisatieId, naam }, i) => (
    <>
      {i > 0 && ', '}
      {organisatieId ? <a href={paths.organisatie(organisatieId)}>{naam}</a> : naam}
    </>
  ))

/** What was added after the contract began, folded. */
const Wijzigingen = ({ wijzigingen }: Pick<Contract, 'wijzigingen'>) =>
  wijzigingen.length === 0 ? null : (
    <details class="vonk-uitklap">
      <summary>Later toegevoegd ({wijzigingen.length})</summary>
      {wijzigingen.map(({ was, wordt, reden, door, op }) => (
        <div>
          <p>
            <Moment at={op} dateOnly /> door {door}. Was: {was}. Werd: {wordt}.
          </p>
          <p class="vonk-regels">{reden}</p>
        </div>
      ))}
    </details>
  )
