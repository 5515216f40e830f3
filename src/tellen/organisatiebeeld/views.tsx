import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Badge,
  ButtonLink,
  EmptyState,
  Page,
  PageTitle,
  type Shell,
  Table,
} from '#src/platform/components/index.ts'
import { GrafiekMetTabel } from '#src/platform/grafiek/grafiek-met-tabel.tsx'
import { ladderAlsTabel } from '#src/platform/grafiek/ladder.ts'
import { Ladder } from '#src/platform/grafiek/ladder-grafiek.tsx'
import { lijnenAlsTabel } from '#src/platform/grafiek/lijnen.ts'
import { Lijnen } from '#src/platform/grafiek/lijnen-grafiek.tsx'
import { Waterval, type WatervalRij } from '#src/platform/grafiek/waterval.tsx'
import type { Staptelling } from '#src/tellen/tellingen/ladder.ts'
import type { Uitkomst, Verschil, Verschilregel } from '#src/tellen/tellingen/verschil.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import { type Vorm, vormLabels } from '#src/tellen/telregimes/telregime.ts'
import type { Reeks } from './getoond.ts'
import { aantalPlekken, stapLabels, zegRegel, zegRegime, zegVersie } from './woorden.ts'

export type Beeld = {
  organisatie: Pick<Organisatie, 'id' | 'naam'>
  kwartaal: string
  /** The quarter has not ended: it may still change. */
  voorlopig: boolean
  /** For tellers: exact, and what it is made of. */
  exact: boolean
  reeksen: Reeks[]
  doelen: { regime: string; jaar: number; banen: number }[]
  verschil: Verschil | null
  ladder: Staptelling[] | null
}

export const BeeldPage = ({ shell, ...beeld }: Beeld & { shell: Shell }) => {
  const { organisatie, exact, kwartaal, voorlopig } = beeld
  const leeg = beeld.reeksen.every(({ kwartalen }) => kwartalen.every(({ plekken }) => !plekken))
  return (
    <Page
      shell={shell}
      title={`Tellen: ${organisatie.naam}`}
      back={[
        { href: paths.organisaties(), label: 'Organisaties' },
        { href: paths.organisatie(organisatie.id), label: organisatie.naam },
      ]}
    >
      <PageTitle
        title="Wat we samen op gang brachten"
        lead={`Werkplekken die er bij ${organisatie.naam} door proeftuinen en contracten kwamen. Hoeveel banen dat zijn, hangt af van hoe je telt.`}
      />
      <div class="vonk-labels">
        <Badge icon="calendar">
          {zegKwartaal(kwartaal)}
          {voorlopig ? ', voorlopig tot en met vandaag' : ''}
        </Badge>
        <Badge icon={exact ? 'eye' : 'eye-off'}>
          {exact ? 'Je bent teller: je ziet exacte aantallen' : 'Je ziet totalen van 5 plekken en meer'}
        </Badge>
      </div>
      {leeg ? <NogNiets exact={exact} /> : <Secties {...beeld} />}
      <WieZietWat />
    </Page>
  )
}

const NogNiets = ({ exact }: { exact: boolean }) => (
  <EmptyState title={exact ? 'Er is nog geen plek gemeld' : 'Nog geen totaal om te tonen'}>
    {exact
      ? 'Meld plekken bij de proeftuin waardoor ze er kwamen. Drie velden zijn genoeg: hoeveel, hoeveel uur en sinds wanneer.'
      : 'Totalen van minder dan 5 plekken laat Vonk alleen aan tellers zien, zodat niemand te herkennen is.'}
  </EmptyState>
)

const Secties = (beeld: Beeld) => (
  <>
    <Banen {...beeld} />
    {beeld.verschil && <Waarom verschil={beeld.verschil} />}
    {beeld.ladder && <Blijven ladder={beeld.ladder} />}
    <Wegen {...beeld} />
    <NeemMee {...beeld} />
  </>
)

const Banen = ({ reeksen, kwartaal, voorlopig, doelen }: Beeld) => {
  const data = {
    eenheid: 'banen',
    kwartalen: reeksen[0]?.kwartalen.map(({ sleutel }) => sleutel) ?? [],
    voorlopig,
    reeksen: reeksen.map(({ regime, kwartalen }) => ({
      naam: zegRegime(regime),
      waarden: kwartalen.map(({ banen }) => (banen === null ? null : Number(banen))),
      streven: doelen
        .filter((doel) => doel.regime === regime.naam)
        .map(({ jaar, banen }) => ({ jaar, waarde: banen, naam: 'doel' })),
    })),
  }
  return (
    <section aria-labelledby="banen">
      <h2 id="banen">Banen, kwartaal na kwartaal</h2>
      <p>
        Een baan is 25,5 betaalde uren per week. <a href={paths.telregimes()}>Zo telt Vonk</a>
      </p>
      <GrafiekMetTabel tabel={lijnenAlsTabel(data, 'Banen per kwartaal')}>
        <Lijnen id="banen-lijnen" titel="Banen per kwartaal" {...data} />
      </GrafiekMetTabel>
      <ul>
        {reeksen.map((reeks) => (
          <li>
            <Kop reeks={reeks} kwartaal={kwartaal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Kop = ({ reeks: { regime, kwartalen }, kwartaal }: { reeks: Reeks; kwartaal: string }) => {
  const nu = kwartalen.find(({ sleutel }) => sleutel === kwartaal)
  if (!nu || nu.banen === null || nu.plekken === null)
    return (
      <>
        <strong>{zegRegime(regime)}</strong>: niet te tonen
      </>
    )
  return (
    <>
      <strong>{nu.banen.replace('.', ',')} banen</strong> in het {zegKwartaal(kwartaal)}: {zegRegime(regime)}{' '}
      ({zegVersie(regime)}). {aantalPlekken(nu.plekken)}
      {nu.bevestigd !== null && `, ${nu.bevestigd} daarvan bevestigd door de andere kant`}.
    </>
  )
}

/** From one figure to the other, line by line: what is taken off adds up exactly before it is rounded. */
const Waarom = ({ verschil: { van, naar, regels } }: { verschil: Verschil }) => (
  <section aria-labelledby="waarom">
    <h2 id="waarom">Waarom zijn het twee getallen?</h2>
    <Waterval
      id="waarom-waterval"
      titel={`Van ${zegRegime(van.regime)} naar ${zegRegime(naar.regime)}`}
      eenheid="banen"
      rijen={[totaalRij(van), ...regels.map(verschilRij), totaalRij(naar)]}
    />
  </section>
)

const totaalRij = ({ regime, banen, plekken }: Uitkomst): WatervalRij => ({
  soort: 'totaal',
  waarde: Number(afgerond(banen)),
  naam: zegRegime(regime),
  uitleg: `${zegVersie(regime)}, ${aantalPlekken(plekken.length)}`,
})

const verschilRij = (regel: Verschilregel): WatervalRij => {
  const { kop, tekst } = zegRegel(regel)
  return {
    soort: 'verschil',
    waarde: Number(afgerond(regel.banen)),
    naam: kop,
    uitleg: `${tekst} ${aantalPlekken(regel.plekken.length)}.`,
  }
}

const Blijven = ({ ladder }: { ladder: Staptelling[] }) => {
  const data = {
    eenheid: 'plekken',
    treden: ladder.map(({ stap, aantal, begonnen, gestopt, bezig, tekort, doorgestroomd }) => ({
      naam: stapLabels[stap],
      aantal,
      beginnen: begonnen,
      gestopt,
      bezig,
      tekort,
      verder: doorgestroomd,
    })),
  }
  return (
    <section aria-labelledby="blijven">
      <h2 id="blijven">Van snuffelen naar blijven</h2>
      <p>Vonk telt plekken en weet niet wie er werkt. Elke stap mag worden overgeslagen.</p>
      <GrafiekMetTabel tabel={ladderAlsTabel(data, 'Van snuffelen naar blijven')}>
        <Ladder id="ladder" titel="Van snuffelen naar blijven" {...data} />
      </GrafiekMetTabel>
    </section>
  )
}

/** Each form with what of it counts by law, and what counts besides; under both regimes a plek has one form. */
const Wegen = ({ reeksen: [alles, landelijk], kwartaal }: Beeld) => {
  if (!alles || !landelijk || alles.vormen.length === 0) return null
  const landelijkVan = (vorm: string) => landelijk.vormen.find(({ sleutel }) => sleutel === vorm)
  return (
    <section aria-labelledby="wegen">
      <h2 id="wegen">Langs welke weg</h2>
      <Table
        caption={`Banen per vorm, ${zegKwartaal(kwartaal)}`}
        captionHidden
        head={['Vorm', zegRegime(alles.regime), zegRegime(landelijk.regime), 'Plekken']}
        numeric={[1, 2, 3]}
        rows={alles.vormen.map(({ sleutel, banen, plekken }) => [
          vormLabels[sleutel as Vorm],
          zegBanen(banen),
          zegBanen(landelijkVan(sleutel)?.banen),
          plekken === null ? 'niet te tonen' : String(plekken),
        ])}
      />
    </section>
  )
}

/** Undefined: none; null: too small to show. */
const zegBanen = (banen: string | null | undefined) =>
  banen === undefined ? '–' : (banen?.replace('.', ',') ?? 'niet te tonen')

const NeemMee = ({ organisatie, kwartaal }: Pick<Beeld, 'organisatie' | 'kwartaal'>) => (
  <section aria-labelledby="mee">
    <h2 id="mee">Neem deze cijfers mee</h2>
    <p>Regime, versie en datum staan in het bestand. Elke download wordt vastgelegd.</p>
    <Actions>
      <ButtonLink href={paths.organisatiebeeldOds(organisatie.id, kwartaal)} kind="secondary">
        ODS
      </ButtonLink>
      <ButtonLink href={paths.organisatiebeeldXlsx(organisatie.id, kwartaal)} kind="secondary">
        Excel
      </ButtonLink>
      <ButtonLink href={paths.organisatiebeeldCsv(organisatie.id, kwartaal)} kind="secondary">
        CSV
      </ButtonLink>
      <ButtonLink href={paths.organisatiejaar(organisatie.id)} kind="subtle">
        Wat het jaar bracht, om te printen
      </ButtonLink>
    </Actions>
  </section>
)

const WieZietWat = () => (
  <section aria-labelledby="wie">
    <h2 id="wie">Wie ziet wat</h2>
    <ul>
      <li>Tellers van de organisatie: alles, ook de regels per plek.</li>
      <li>Wie er werkt: totalen van 5 plekken en meer, als je er geen kleiner getal uit kunt berekenen.</li>
      <li>Iedereen: afgeronde cijfers van het hele netwerk, en alleen uit een vastgelegd kwartaal.</li>
    </ul>
  </section>
)
