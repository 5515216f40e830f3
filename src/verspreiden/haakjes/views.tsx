import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  Card,
  DataList,
  Deel,
  dotted,
  type Fact,
  MeldLink,
  Page,
  PageTitle,
  Paragraphs,
  type Shell,
  sayDate,
  TextArea,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { Geldigheid, Kopieer } from './cards.tsx'
import { type Bron, type Haakje, sayKopieen, soortLabel } from './haakje.ts'
import { haakjeNaarBuiten } from './naar-buiten.ts'

export const back = [{ href: paths.haakjes(), label: 'Haakjes' }]

type HaakjeProps = { shell: Shell; haakje: Haakje; tekst: string; canEdit: boolean; erbij: Child }

/** `tekst`: what is copied; `erbij`: what the nouns above show of it. */
export const HaakjePage = ({ shell, haakje, tekst, canEdit, erbij }: HaakjeProps) => (
  <Page
    shell={shell}
    title={haakje.titel}
    back={back}
    scripts={['kopieer-haakje.js']}
    buiten={haakjeNaarBuiten(haakje)}
  >
    <PageTitle
      title={haakje.titel}
      badges={<Geldigheid {...haakje} />}
      action={
        canEdit && (
          <ButtonLink href={paths.haakjeBewerken(haakje.id)} kind="secondary">
            Pas aan
          </ButtonLink>
        )
      }
    />
    <TwoColumns
      main={<Main haakje={haakje} tekst={tekst} erbij={erbij} />}
      side={<Side shell={shell} haakje={haakje} />}
    />
  </Page>
)

const Main = ({ haakje, tekst, erbij }: Pick<HaakjeProps, 'haakje' | 'tekst' | 'erbij'>) => (
  <>
    {haakje.verlopen && (
      <Alert kind="warning" title="Dit haakje is verlopen">
        <p>
          Het was te gebruiken tot {sayDate(haakje.geldigTot ?? '')}. Lees het als voorbeeld, en vraag na wat
          er nu geldt.
        </p>
      </Alert>
    )}
    <div class="vonk-haakje">
      <p class="vonk-kopje">
        {dotted([soortLabel[haakje.soort], faseLabel[haakje.fase], haakje.categorieNaam])}
      </p>
      <blockquote class="vonk-haakje__tekst">
        <Paragraphs text={haakje.tekst} />
      </blockquote>
      <Kopieer {...haakje} tekst={tekst} />
    </div>
    {erbij}
    <p>
      <MeldLink href={paths.melden('haakje', haakje.id)} titel={haakje.titel} />
    </p>
  </>
)

const Side = ({ shell, haakje }: Pick<HaakjeProps, 'shell' | 'haakje'>) => {
  const buiten = haakjeNaarBuiten(haakje)
  return (
    <>
      <Card title="Waar het vandaan komt" level={2}>
        <DataList items={factsOf(haakje)} />
      </Card>
      {buiten && <Deel shell={shell} buiten={buiten} />}
    </>
  )
}

const factsOf = ({ bron, opdracht, leveranciersVroegen, bracht, kopieen }: Haakje): Fact[] => [
  { label: 'Komt uit', value: bron ? <BronLink bron={bron} /> : 'Een proeftuin die jij niet kunt zien' },
  ...(opdracht ? [{ label: 'Voor wat voor opdracht', value: opdracht }] : []),
  ...(leveranciersVroegen
    ? [{ label: 'Leveranciers vroegen', value: <Paragraphs text={leveranciersVroegen} /> }]
    : []),
  ...(bracht ? [{ label: 'Het bracht', value: <Paragraphs text={bracht} /> }] : []),
  ...(kopieen > 0 ? [{ label: 'Overgenomen', value: sayKopieen(kopieen) }] : []),
]

export const BronLink = ({ bron }: { bron: Bron }) => (
  <>
    <a href={bron.soort === 'proeftuin' ? paths.proeftuin(bron.id) : paths.werkwijze(bron.id)}>
      {bron.titel}
    </a>
    , {bron.organisatie}
  </>
)

type KopieProps = { shell: Shell; haakje: Haakje; tekst: string }

/** Without a script: the text in a field, to select and copy. */
export const KopiePage = ({ shell, haakje, tekst }: KopieProps) => (
  <Page
    shell={shell}
    title="Kopieer met bron"
    back={[...back, { href: paths.haakje(haakje.id), label: haakje.titel }]}
  >
    <PageTitle title="Kopieer met bron" lead="Selecteer de tekst, en kopieer hem naar je eigen stuk." />
    <TextArea
      form={{ values: { kopie: tekst }, problems: {} }}
      name="kopie"
      label={haakje.titel}
      rows={Math.min(24, 6 + Math.ceil(tekst.length / 80))}
      hint="Laat de bron staan: zo vindt wie na jou komt waar het vandaan komt."
    />
    <ButtonLink href={paths.haakje(haakje.id)} kind="secondary">
      Terug naar het haakje
    </ButtonLink>
  </Page>
)
