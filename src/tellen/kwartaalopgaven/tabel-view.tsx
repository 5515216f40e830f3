import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import {
  Alert,
  ButtonLink,
  EmptyState,
  emptyForm,
  Form,
  Page,
  PageTitle,
  type Shell,
  sayDate,
  Table,
} from '#src/platform/components/index.ts'
import type { NieuwFeit } from '#src/tellen/plekken/melden.ts'
import { redenLabels, zegUren } from '#src/tellen/plekken/plek.ts'
import type { Deur } from './deur.ts'
import { Begon } from './plek-view.tsx'
import { meesteWeigeringen } from './tabel-lezen.ts'
import type { Wijziging } from './tabel-rij.ts'
import type { Inhoud, Tabelstand } from './tabellen.ts'

type Props = {
  shell: Shell
  deur: Deur
  tabel: Tabelstand
  bezig: boolean
  inhoud: Inhoud | undefined
}

/** A table that came back: being read, what it would change, being saved, saved. */
export const TabelPage = (props: Props) => {
  const { tabel, bezig, inhoud } = props
  if (tabel.geweigerd !== null) return <Geweigerd {...props} reden={tabel.geweigerd} />
  if (bezig) return <Bezig {...props} />
  if (tabel.bewaardOp || !inhoud) return <Bewaard {...props} />
  return <Kijk {...props} inhoud={inhoud} />
}

const Terug = ({ deur, children }: { deur: Deur; children: Child }) => (
  <ButtonLink href={deur.adres.pagina}>{children}</ButtonLink>
)

const Geweigerd = ({ shell, deur, reden }: Props & { reden: string }) => (
  <Page shell={shell} title="Dit bestand lukt niet">
    <EmptyState
      level={1}
      icon="circle-x"
      title="Dit bestand lukt niet"
      action={<Terug deur={deur}>Terug naar de vraag</Terug>}
    >
      {reden}
    </EmptyState>
  </Page>
)

const Bezig = ({ shell, deur, tabel }: Props) => {
  const title = tabel.bevestigdOp ? 'Vonk bewaart je wijzigingen' : 'Vonk leest je bestand'
  return (
    <Page shell={shell} title={title}>
      <h1>{title}</h1>
      <p role="status">
        <progress max="100" value={tabel.deel > 0 ? String(tabel.deel) : undefined} aria-label={title} />{' '}
        {tabel.deel > 0 ? `${tabel.deel} %` : 'Dit duurt meestal een paar seconden.'}
      </p>
      <p>
        De pagina ververst vanzelf. Je mag hem sluiten: Vonk gaat door, en je vindt hem terug met dezelfde
        link. <a href={deur.adres.tabel(tabel.id)}>Kijk nu opnieuw</a>
      </p>
    </Page>
  )
}

const Bewaard = ({ shell, deur, tabel }: Props) => (
  <Page shell={shell} title="Je bestand is bewaard">
    <EmptyState
      level={1}
      icon="circle-check"
      title="Je bestand is bewaard"
      action={<Terug deur={deur}>Zeg dat de rest klopt</Terug>}
    >
      {zegAantal(tabel.wijzigingen)} {tabel.wijzigingen === 1 ? 'is' : 'zijn'} bijgewerkt. Eén ding nog: zeg
      dat de rest klopt. Dan is dit kwartaal klaar.
    </EmptyState>
  </Page>
)

const zegAantal = (aantal: number) => (aantal === 1 ? 'Eén plek' : `${aantal} plekken`)

/** More than this on a page nobody reads; all are saved. */
const meesteGetoond = 500

const Kijk = ({ shell, deur, tabel, inhoud }: Props & { inhoud: Inhoud }) => {
  const { wijzigingen, geweigerd, gelijk } = inhoud
  const title = wijzigingen.length === 0 ? 'Er verandert niets' : 'Dit verandert er'
  return (
    <Page shell={shell} title={title} back={[{ href: deur.adres.pagina, label: 'Klopt dit nog?' }]}>
      <PageTitle title={title} lead={zegGelezen(tabel.rijen, inhoud)} />
      {wijzigingen.length === 0 ? (
        <p>
          {gelijk > 0 && geweigerd === 0
            ? 'Alles wat erin staat, wist Vonk al. '
            : 'Er is geen rij waarvan Vonk iets kan overnemen. '}
          <a href={deur.adres.pagina}>Terug naar de vraag</a>
        </p>
      ) : (
        <Wijzigingen deur={deur} tabel={tabel} wijzigingen={wijzigingen} geweigerd={geweigerd} />
      )}
      {geweigerd > 0 && <Weigeringen inhoud={inhoud} />}
    </Page>
  )
}

function zegGelezen(rijen: number, { wijzigingen, geweigerd, gelijk }: Inhoud): string {
  const delen = [
    wijzigingen.length > 0 && `${wijzigingen.length} met iets nieuws`,
    gelijk > 0 && `${gelijk} zonder verandering`,
    geweigerd > 0 && `${geweigerd} die niet ${geweigerd === 1 ? 'kan' : 'kunnen'}`,
  ].filter(Boolean)
  return `${rijen === 1 ? 'Eén rij' : `${rijen} rijen`} gelezen: ${delen.join(', ')}. Er is nog niets bewaard.`
}

type WijzigingenProps = { deur: Deur; tabel: Tabelstand; wijzigingen: Wijziging[]; geweigerd: number }

const Wijzigingen = ({ deur, tabel, wijzigingen, geweigerd }: WijzigingenProps) => (
  <>
    <Table
      caption="Wat er verandert"
      captionHidden
      head={['Plek', 'Rij', 'Wordt']}
      rows={wijzigingen
        .slice(0, meesteGetoond)
        .map(({ label, rij, plekId, feiten }) => [
          plekId === null ? `${label} (nieuw)` : label,
          rij,
          feiten.map(zegFeit).join('; '),
        ])}
    />
    {wijzigingen.length > meesteGetoond && <p>En nog {wijzigingen.length - meesteGetoond} rijen.</p>}
    <Form
      action={deur.adres.tabel(tabel.id)}
      form={emptyForm}
      submit={
        wijzigingen.length === 1 ? 'Bewaar deze wijziging' : `Bewaar deze ${wijzigingen.length} wijzigingen`
      }
      sleutel={randomUUID()}
      cancel={{ href: deur.adres.pagina, label: 'Bewaar niets' }}
    >
      <Begon />
      {geweigerd > 0 && (
        <p>
          De rijen hieronder die niet kunnen, worden overgeslagen. Je kunt ze verbeteren en het bestand
          opnieuw sturen.
        </p>
      )}
    </Form>
  </>
)

function zegFeit({ soort, op, minuten, reden }: NieuwFeit): string {
  if (soort === 'geplaatst') return `${zegUren(minuten ?? 0)} per week, sinds ${sayDate(op)}`
  if (soort === 'uren') return `${zegUren(minuten ?? 0)} per week vanaf ${sayDate(op)}`
  if (soort === 'verloond') return `${zegUren(minuten ?? 0)} verloond in dit kwartaal`
  return `gestopt op ${sayDate(op)}: ${redenLabels[reden ?? 'niet_bekend']}`
}

const Weigeringen = ({ inhoud: { weigeringen, geweigerd } }: { inhoud: Inhoud }) => (
  <section aria-labelledby="geweigerd">
    <h2 id="geweigerd">{geweigerd === 1 ? 'Deze rij kan niet' : 'Deze rijen kunnen niet'}</h2>
    <Alert kind="warning">
      Er is niets van overgenomen. Verbeter ze in je bestand, en stuur het opnieuw. Wat al bewaard is, blijft
      dan zoals het is.
    </Alert>
    <Table
      caption="Wat er niet kan"
      captionHidden
      head={['Rij', 'Kolom', 'Wat er mis is', 'Wat wel kan']}
      rows={weigeringen.map(({ rij, kolom, reden, goed }) => [rij, kolom, reden, goed])}
    />
    {weigeringen.length >= meesteWeigeringen && <p>Er zijn er meer. Verbeter eerst deze.</p>}
  </section>
)
