import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  EmptyState,
  Figures,
  Moment,
  Page,
  PageTitle,
  Row,
  Rows,
  type Shell,
  Table,
  TwoColumns,
  Uitleg,
} from '#src/platform/components/index.ts'
import { openbareMaat } from '#src/tellen/kleine-getallen/tabel.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import type { Erbij } from './erbij.ts'
import type { Gepubliceerd, Nog } from './gepubliceerd.ts'
import { verdelingLabels } from './labels.ts'
import { eersteRegime, type Verdeling, verdelingen } from './momentopname.ts'
import type { Figuur } from './publiek.ts'
import { laatsteDag } from './rijp.ts'

const lead =
  'Werkplekken die er door proeftuinen en contracten van het netwerk kwamen. Elk kwartaal wordt één keer vastgelegd; daarna verandert het niet meer.'

const nogNiets: Record<Nog, { title: string; tekst: string }> = {
  geen_momentopname: {
    title: 'Er is nog geen kwartaal vastgelegd',
    tekst: 'Dat gebeurt 31 dagen na het einde van een kwartaal. Dan staan de cijfers van het netwerk hier.',
  },
  niets_erbij: {
    title: 'De cijfers wachten op een verhaal',
    tekst:
      'Een cijfer staat hier nooit alleen. Er hoort een werkwijze of een les bij die iedereen mag lezen, en die is er nog niet.',
  },
}

export const NogNietsPage = ({ shell, nog }: { shell: Shell; nog: Nog }) => (
  <Page shell={shell} title="Cijfers">
    <PageTitle title="Cijfers" lead={lead} />
    <EmptyState
      title={nogNiets[nog].title}
      icon="chart-bar"
      action={<ButtonLink href={paths.telregimes()}>Lees hoe Vonk telt</ButtonLink>}
    >
      {nogNiets[nog].tekst}
    </EmptyState>
  </Page>
)

type Props = Gepubliceerd & { shell: Shell }

export const CijfersPage = ({ shell, ...cijfers }: Props) => (
  <Page shell={shell} title={`Cijfers over het ${zegKwartaal(cijfers.momentopname.kwartaal)}`}>
    <PageTitle title="Cijfers" lead={lead} />
    <TwoColumns main={<Cijfers {...cijfers} />} side={<LeesErbij erbij={cijfers.erbij} />} />
  </Page>
)

const Cijfers = (cijfers: Gepubliceerd) => (
  <>
    <section aria-labelledby="totaal">
      <h2 id="totaal">Samen in het {zegKwartaal(cijfers.momentopname.kwartaal)}</h2>
      <Totaal {...cijfers} />
      <p>
        Vastgelegd op <Moment at={cijfers.momentopname.vastgelegdOp} dateOnly />, en afgerond op{' '}
        {openbareMaat.afronding}. Wat later verbeterd wordt, telt mee in het kwartaal daarna.
      </p>
    </section>
    <Verdeeld {...cijfers} />
    <Andere {...cijfers} />
  </>
)

const Totaal = ({
  momentopname: { kwartaal, regime, titel, versie },
  bladzij: { totaal, graad },
}: Gepubliceerd) => {
  const bron = { href: paths.telregime(regime, versie), label: 'hoe Vonk telt' }
  const van = { regel: `${titel}, versie ${versie}`, graad, graadOp: null, op: laatsteDag(kwartaal), bron }
  if (totaal.plekken === null || totaal.banen === null) return <p>Te klein om te tonen.</p>
  return (
    <Figures
      items={[
        { ...van, waarde: totaal.plekken, eenheid: 'werkplekken', over: 'van het hele netwerk' },
        { ...van, waarde: totaal.banen, eenheid: 'banen', over: 'een baan is 25,5 betaalde uren per week' },
      ]}
    />
  )
}

const Verdeeld = ({ momentopname, tabel, bladzij, labelVan }: Gepubliceerd) => {
  const getoond = bladzij.rijen.filter(({ plekken }) => plekken !== null)
  const verborgen = bladzij.rijen.filter(({ plekken }) => plekken === null)
  return (
    <section aria-labelledby="verdeeld">
      <h2 id="verdeeld">Verdeeld naar {verdelingLabels[tabel].toLowerCase()}</h2>
      <Keuze momentopname={momentopname} tabel={tabel} />
      {getoond.length > 0 && (
        <Table
          caption={`Werkplekken en banen naar ${verdelingLabels[tabel].toLowerCase()}`}
          captionHidden
          head={[verdelingLabels[tabel], 'Werkplekken', 'Banen']}
          numeric={[1, 2]}
          rows={getoond.map(({ sleutel, plekken, banen }) => [labelVan(sleutel), plekken, banen])}
        />
      )}
      {verborgen.length > 0 && <Verborgen rijen={verborgen} labelVan={labelVan} />}
      <p>
        <a href={paths.cijfersCsv(momentopname.kwartaal, tabel, momentopname.regime)}>
          Neem deze tabel mee als CSV
        </a>
      </p>
    </section>
  )
}

const Keuze = ({
  momentopname: { kwartaal, regime },
  tabel,
}: Pick<Gepubliceerd, 'momentopname' | 'tabel'>) => (
  <nav class="vonk-volgorde" aria-label="Verdeling">
    {verdelingen.map((een: Verdeling) => (
      <a href={paths.cijfers(kwartaal, een, regime)} aria-current={een === tabel ? 'true' : undefined}>
        {verdelingLabels[een]}
      </a>
    ))}
  </nav>
)

/** Which of them are small is not said: that would tell what the others are. */
const Verborgen = ({ rijen, labelVan }: { rijen: Figuur[]; labelVan: (sleutel: string) => string }) => (
  <>
    <h3>Te klein om te tonen</h3>
    <p>{rijen.map(({ sleutel }) => labelVan(sleutel)).join(', ')}.</p>
    <Uitleg vraag="Waarom zie ik deze aantallen niet?">
      Werken er ergens minder dan {openbareMaat.drempel} mensen, of bij minder dan {openbareMaat.bijdragers}{' '}
      werkgevers, dan weet je al gauw om wie het gaat. Daarom blijft zo’n aantal weg. Vaak blijft ook een
      groter aantal weg: anders reken je het kleine zo uit. Welke van de twee het is, zegt Vonk niet. Ook nul
      staat er niet.
    </Uitleg>
  </>
)

const Andere = ({ alle, momentopname, tabel }: Gepubliceerd) => {
  const andere = alle.filter(
    ({ kwartaal, regime }) => kwartaal !== momentopname.kwartaal || regime !== momentopname.regime,
  )
  if (andere.length === 0) return null
  return (
    <section aria-labelledby="andere">
      <h2 id="andere">Andere kwartalen en regels</h2>
      <ul>
        {andere.map(({ kwartaal, regime, titel }) => (
          <li>
            <a href={paths.cijfers(kwartaal, tabel, regime)}>
              {zegKwartaal(kwartaal)}
              {regime !== eersteRegime && `, ${titel}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const soorten = { werkwijze: 'Werkwijze', les: 'Geleerd' } as const

const LeesErbij = ({ erbij }: { erbij: Erbij[] }) => (
  <section aria-labelledby="erbij">
    <h2 id="erbij">Wat erachter zit</h2>
    <p>Een cijfer zegt weinig zonder wat mensen deden.</p>
    <Rows label="Wat erachter zit">
      {erbij.map(({ soort, titel, van, href }) => (
        <Row
          href={href}
          title={titel}
          level={3}
          eyebrow={soorten[soort]}
          facts={van}
          mark={soort === 'les' ? { icon: 'bulb', kind: 'sun' } : { icon: 'list-check', kind: 'good' }}
        />
      ))}
    </Rows>
  </section>
)
