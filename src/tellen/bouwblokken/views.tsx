import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  type Crumb,
  DataList,
  EmptyState,
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  sayDate,
  Table,
  TextField,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { type Bouwblok, type Van, versieOp } from './bouwblok.ts'
import { NieuwBlok } from './form-view.tsx'
import { sayEuro, sayInzet, sayWaarde } from './labels.ts'
import { type Inzet, waardeVan } from './waarde.ts'

/** Whose table it is, and where it stands. */
export type Tabel = Van & { naam: string; terug: Crumb; action: string }

type BouwblokkenProps = {
  shell: Shell
  tabel: Tabel
  blokken: Bouwblok[]
  canKeep: boolean
  form: FormState
}

export const BouwblokkenPage = ({ shell, tabel, blokken, canKeep, form }: BouwblokkenProps) => (
  <Page shell={shell} title="Bouwblokken" back={[tabel.terug]}>
    <PageTitle
      title={`Bouwblokken van ${tabel.naam}`}
      lead="Waar een contract mee rekent: wat een inzet waard is in de afspraak over social return. Het is geen prijs van een mens. Leden van Vonk lezen dit."
    />
    {blokken.length === 0 ? <Niets regio={tabel.regio !== null} /> : <Blokken {...tabel} blokken={blokken} />}
    {canKeep && <NieuwBlok action={tabel.action} form={form} />}
  </Page>
)

const Niets = ({ regio }: { regio: boolean }) => (
  <EmptyState title="Hier staan geen bouwblokken" icon="currency-euro">
    {regio
      ? 'Deze regio rekent niet met een gezamenlijke tabel. Dan noemt Vonk nergens een bedrag.'
      : 'Deze organisatie heeft geen eigen tabel. Dan telt die van de regio, als die er is. Zonder tabel noemt Vonk nergens een bedrag.'}
  </EmptyState>
)

const Blokken = ({ naam, blokken }: { naam: string; blokken: Bouwblok[] }) => (
  <Table
    caption={`Bouwblokken van ${naam}`}
    captionHidden
    head={['Bouwblok', 'Waarde', 'Geldt', 'Bron']}
    rows={blokken.map((blok) => [
      <a href={paths.bouwblok(blok.id)}>{blok.naam}</a>,
      sayWaarde(blok),
      sayGeldt(blok),
      blok.bron,
    ])}
  />
)

const sayGeldt = ({ vervallen, geldigVanaf }: Bouwblok) =>
  vervallen ? `Tot ${sayDate(geldigVanaf)}` : `Vanaf ${sayDate(geldigVanaf)}`

const terugNaar = ({ organisatieId, regio, vanNaam }: Bouwblok): Crumb[] =>
  organisatieId === null
    ? [
        { href: paths.regio(regio), label: vanNaam },
        { href: paths.regioBouwblokken(regio), label: 'Bouwblokken' },
      ]
    : [
        { href: paths.organisatie(organisatieId), label: vanNaam },
        { href: paths.organisatieBouwblokken(organisatieId), label: 'Bouwblokken' },
      ]

/** `versies`: the newest first; `inzet`: what was asked to reckon. */
type BouwblokProps = {
  shell: Shell
  versies: [Bouwblok, ...Bouwblok[]]
  canKeep: boolean
  form: FormState
  inzet: Inzet | undefined
}

export const BouwblokPage = ({ shell, versies, canKeep, form, inzet }: BouwblokProps) => {
  const [blok, ...eerder] = versies
  const nu = versieOp(versies, today())
  return (
    <Page shell={shell} title={blok.naam} back={terugNaar(blok)}>
      <PageTitle
        title={blok.naam}
        lead={sayWaarde(blok)}
        action={canKeep && <ButtonLink href={paths.bouwblokVersies(blok.id)}>Nieuwe versie</ButtonLink>}
      />
      {nu !== blok && <Nu nu={nu} blok={blok} />}
      <DataList
        items={[
          { label: 'Van', value: blok.vanNaam },
          { label: 'Geldt', value: sayGeldt(blok) },
          { label: 'Bron', value: blok.bron },
        ]}
      />
      {nu && <Rekenen blok={nu} form={form} inzet={inzet} />}
      {eerder.length > 0 && <Eerder eerder={eerder} />}
    </Page>
  )
}

/** The newest version does not hold today. */
const Nu = ({ nu, blok }: { nu: Bouwblok | undefined; blok: Bouwblok }) => (
  <Alert kind={blok.vervallen ? 'warning' : 'info'}>
    {nu
      ? `Vandaag geldt nog: ${sayWaarde(nu)}.`
      : blok.vervallen
        ? 'Hier wordt niet meer mee gerekend.'
        : 'Dit geldt nog niet.'}
  </Alert>
)

const Rekenen = ({ blok, form, inzet }: { blok: Bouwblok; form: FormState; inzet: Inzet | undefined }) => {
  const waarde = inzet && waardeVan(blok, inzet)
  return (
    <section aria-labelledby="reken">
      <h2 id="reken">Reken uit</h2>
      {inzet && waarde && (
        <Alert kind="good" role="status">
          {`${sayInzet(inzet)}: ${sayEuro(waarde)}`}
        </Alert>
      )}
      <Form action={paths.bouwblok(blok.id)} method="get" form={form} submit="Reken uit" kind="secondary">
        <Inzetvelden blok={blok} form={form} />
      </Form>
    </section>
  )
}

const Inzetvelden = ({ blok: { eenheid }, form }: { blok: Bouwblok; form: FormState }) => {
  const veld = (name: string, label: string) => (
    <TextField form={form} name={name} label={label} width="kort" inputmode="decimal" />
  )
  if (eenheid === 'uur') return veld('uren', 'Hoeveel betaalde uren?')
  if (eenheid === 'plek') return veld('plekken', 'Hoeveel plekken?')
  return (
    <>
      {veld('urenPerWeek', 'Hoeveel uur per week?')}
      {veld('maanden', 'Hoeveel maanden?')}
    </>
  )
}

const Eerder = ({ eerder }: { eerder: Bouwblok[] }) => (
  <Table
    caption="Wat er eerder stond"
    head={['Versie', 'Waarde', 'Geldt', 'Bron']}
    rows={eerder.map((blok) => [`Versie ${blok.versie}`, sayWaarde(blok), sayGeldt(blok), blok.bron])}
  />
)
