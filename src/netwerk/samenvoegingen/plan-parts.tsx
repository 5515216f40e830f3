import { psoLabel, sectorLabel } from '#src/netwerk/organisaties/feiten.ts'
import { paths } from '#src/paths/index.ts'
import { Table } from '#src/platform/components/index.ts'
import type { Helft, Overname, Plan } from './samenvoeging.ts'

/** All that refers to the one that goes; what is nought is named too, so that nothing is left to guess. */
export const Moves = ({ plan: { weg, blijft, aantallen, labels } }: { plan: Plan }) => {
  const all = Object.entries(labels).map(([what, label]) => ({ label, n: aantallen[what] ?? 0 }))
  const some = all.filter(({ n }) => n > 0)
  const none = all.filter(({ n }) => n === 0)
  return (
    <section aria-labelledby="verhuist">
      <h2 id="verhuist">Wat er verhuist</h2>
      {some.length > 0 && (
        <Table
          caption={`Van ${weg.naam} naar ${blijft.naam}`}
          head={['Wat', 'Aantal']}
          rows={some.map(({ label, n }) => [label, String(n)])}
        />
      )}
      {none.length > 0 && (
        <>
          <h3>Wat {weg.naam} niet heeft</h3>
          <ul class="vonk-naast-elkaar">
            {none.map(({ label }) => (
              <li>{label.replace(/:.*/, '')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const names: Record<keyof Overname, string> = {
  afkorting: 'Afkorting',
  plaats: 'Plaats',
  tooi: 'TOOI',
  oin: 'OIN',
  kvk: 'KvK-nummer',
  regio: 'Arbeidsmarktregio',
  sectorBanenafspraak: 'Sector van de Banenafspraak',
  pso: 'Trede op de PSO',
  sociaalRegister: 'In een register van sociale ondernemingen',
  bronSleutel: 'Sleutel in de lijst die wordt ingelezen',
  samenvatting: 'Samenvatting',
  brengt: 'Wat brengt ze?',
  zoekt: 'Wat zoekt ze?',
}

const inWords = (helft: Helft) => ({
  ...helft,
  regio: helft.regioNaam,
  sectorBanenafspraak: helft.sectorBanenafspraak && sectorLabel[helft.sectorBanenafspraak],
  pso: helft.pso && psoLabel[helft.pso],
  sociaalRegister: helft.sociaalRegister ? 'Ja' : null,
})

/** Field by field what each has, and what there will be. */
export const TakenOver = ({ plan }: { plan: Plan }) => {
  const { blijft, weg, overname, ouder } = plan
  const [ofBlijft, ofWeg] = [inWords(blijft), inWords(weg)]
  const rows = (Object.keys(names) as (keyof Overname)[])
    .filter((name) => ofBlijft[name] || ofWeg[name])
    .map((name) => [
      names[name],
      (name in overname ? ofWeg : ofBlijft)[name] ?? '',
      ofBlijft[name] ?? '',
      ofWeg[name] ?? '',
    ])
  const parents = [ouder?.naam, blijft.ouderNaam, weg.ouderNaam].map((naam) => naam ?? '')
  return (
    <section aria-labelledby="gegevens">
      <h2 id="gegevens">Wat er komt te staan</h2>
      <p>
        Wat {blijft.naam} al heeft, blijft. Alleen wat ontbreekt, komt van {weg.naam}.
        {overname.bronSleutel &&
          ' Ook de sleutel van de lijst met overheden gaat mee: bij de volgende keer inlezen komen naam en nummers uit die lijst.'}
      </p>
      <Table
        caption="De gegevens"
        head={['Gegeven', 'Straks', 'Deze blijft', 'Deze gaat erin op']}
        rows={[
          ['Naam', blijft.naam, blijft.naam, weg.naam],
          ...rows,
          ...(parents.some(Boolean) ? [['Valt onder', ...parents]] : []),
        ]}
      />
      <p>
        <a href={paths.organisatie(weg.id)}>Bekijk {weg.naam}</a>
      </p>
    </section>
  )
}
