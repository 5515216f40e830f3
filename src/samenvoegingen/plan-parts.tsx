import { paths } from '#src/paths.ts'
import { Table } from '#src/platform/components/index.ts'
import type { Aantallen, Overname, Plan } from './samenvoeging.ts'

const labels: Record<keyof Aantallen, string> = {
  leden: 'Leden en gasten',
  oudLeden: 'Oud-leden',
  beheerders: 'Beheerders van de pagina',
  beheerverzoeken: 'Vragen om de pagina bij te houden',
  proeftuinen: 'Proeftuinen',
  aanbestedingen: 'Aanbestedingen',
  aanmeldingen: 'Aanmeldingen',
  domeinen: 'Maildomeinen',
  onderdelen: 'Onderdelen',
  volgers: 'Volgers',
  volgersVanBeide: 'Volgers van allebei: zij volgen er straks één',
  eerder: 'Eerder opgegaan: hun oude adres leidt verder',
}

/** All that refers to the one that goes, also what is nought: so that nothing is left to guess. */
export const Moves = ({ plan: { weg, blijft, aantallen } }: { plan: Plan }) => (
  <section aria-labelledby="verhuist">
    <h2 id="verhuist">Wat er verhuist</h2>
    <Table
      caption={`Van ${weg.naam} naar ${blijft.naam}`}
      head={['Wat', 'Aantal']}
      rows={(Object.keys(labels) as (keyof Aantallen)[]).map((what) => [
        labels[what],
        String(aantallen[what]),
      ])}
    />
  </section>
)

const names: Record<keyof Overname, string> = {
  afkorting: 'Afkorting',
  plaats: 'Plaats',
  tooi: 'TOOI',
  oin: 'OIN',
  kvk: 'KvK-nummer',
  bronSleutel: 'Sleutel in de lijst die wordt ingelezen',
  samenvatting: 'Samenvatting',
  brengt: 'Wat brengt ze?',
  zoekt: 'Wat zoekt ze?',
}

/** Field by field what each has, and what there will be. */
export const TakenOver = ({ plan }: { plan: Plan }) => {
  const { blijft, weg, overname, ouder } = plan
  const rows = (Object.keys(names) as (keyof Overname)[])
    .filter((name) => blijft[name] || weg[name])
    .map((name) => [names[name], blijft[name] ?? '', weg[name] ?? '', overname[name] ?? blijft[name] ?? ''])
  const parents = [blijft.ouderNaam, weg.ouderNaam, ouder?.naam].map((naam) => naam ?? '')
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
        head={['Gegeven', 'Deze blijft', 'Deze gaat erin op', 'Straks']}
        rows={[
          ['Naam', blijft.naam, weg.naam, blijft.naam],
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
