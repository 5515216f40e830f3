import { randomUUID } from 'node:crypto'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DataList,
  dotted,
  Form,
  type FormState,
  Mailadres,
  Moment,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import type { Gast } from './aanmelding.ts'
import { OrganisatieFields } from './doe-mee-views.tsx'
import { BlijftDicht, stondBijLeveranciers, ToelatenDoenAnderen } from './kant-parts.tsx'

export type GastProps = {
  shell: Shell
  /** Whether the reader decides on who comes in. */
  mayAdmit: boolean
  gast: Gast
  form: FormState
  conflict?: boolean | undefined
}

export const GastPage = ({ shell, mayAdmit, gast, form, conflict }: GastProps) => (
  <Page
    shell={shell}
    title={gast.naam}
    back={[{ href: paths.adviesteam(), label: 'Adviesteam' }]}
    scripts={['suggestieVeld.js']}
  >
    <PageTitle title={gast.naam} lead="Is te gast in het netwerk." />
    {conflict && (
      <Alert kind="warning" title="Er is intussen iets veranderd">
        Hieronder staat wat er nu is. Wat jij koos staat nog in het formulier. Klopt het? Verstuur het
        opnieuw.
      </Alert>
    )}
    <DataList
      items={[
        { label: 'E-mailadres', value: <Mailadres email={gast.email} /> },
        { label: 'Functie', value: gast.functie || 'Niet ingevuld' },
        { label: 'Organisatie', value: organisatieOf(gast) },
        { label: 'Te gast sinds', value: <Moment at={gast.sinds} dateOnly /> },
        { label: 'Zit in', value: gast.proeftuinen.join(', ') || 'Geen team' },
      ]}
    />
    <h2>Laat toe</h2>
    {mayAdmit ? <Toelating gast={gast} form={form} conflict={conflict} /> : <ToelatenDoenAnderen />}
  </Page>
)

const Toelating = ({ gast, form, conflict }: Omit<GastProps, 'shell' | 'mayAdmit'>) => (
  <>
    <p>
      {gast.naam} wordt lid en ziet dan het netwerk. Op welke manier hangt af van de organisatie. Er gaat een
      mail uit.
    </p>
    <BlijftDicht naam={gast.naam} stond={stondBijLeveranciers(gast)} />
    <Form
      action={paths.gastToelating(gast.id)}
      form={form}
      submit="Laat toe"
      sleutel={randomUUID()}
      versie={conflict ? gast.versie : versieOf(form, gast.versie)}
      cancel={{ href: paths.adviesteam(), label: 'Annuleer' }}
    >
      <OrganisatieFields
        form={form}
        naam="Organisatie"
        naamHint="Namens wie doet deze persoon mee?"
        soortHint="Alleen voor een organisatie die nog niet in Vonk staat: die voeg je hiermee toe."
      />
    </Form>
  </>
)

const organisatieOf = ({ organisatie, soort }: Gast) =>
  organisatie ? dotted([organisatie, soort && organisatiesoortLabel[soort]]) : 'Nog niet bekend'
