import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { sayVerklaring } from '#src/netwerk/werk/leverancierswerk.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Card,
  DataList,
  type FormState,
  Mailadres,
  Moment,
  Paragraphs,
} from '#src/platform/components/index.ts'
import { type Aanmelding, isOpen } from './aanmelding.ts'

type Props = { aanmelding: Aanmelding }

/** What somebody else decided first, and what was typed here: nothing is lost. */
export const Conflict = ({ aanmelding: a, form }: Props & { form: FormState }) => {
  const written = String(form.values.vraag ?? form.values.reden ?? form.values.organisatie ?? '')
  return (
    <Alert kind="warning" title="Iemand anders was je voor">
      <p>
        {isOpen(a)
          ? 'Hieronder staat hoe het nu is. Wat jij schreef staat nog in het formulier. Klopt het nog? Verstuur het opnieuw.'
          : 'Deze aanmelding is intussen afgehandeld. Er is niets van jou verstuurd.'}
      </p>
      {!isOpen(a) && written && <p>Jij schreef: “{written}”</p>}
    </Alert>
  )
}

/** What is known of this address, and asks for a second look. */
export const Warnings = ({ aanmelding: a }: Props) => (
  <>
    {a.oudLid && (
      <Alert kind="warning">
        Dit adres was eerder van een lid dat vertrok. Toelaten maakt dat account weer geldig.
      </Alert>
    )}
    {a.eerderGeweigerd && <Alert kind="warning">Dit adres is al eens geweigerd.</Alert>}
    {a.gast && (
      <Alert kind="info">Is al te gast in het netwerk. Toelaten maakt van dat account een lid.</Alert>
    )}
  </>
)

export const Story = ({ aanmelding: a }: Props) => (
  <>
    <section aria-labelledby="motivatie">
      <h2 id="motivatie">Waarom meedoen?</h2>
      <Paragraphs text={a.motivatie} />
    </section>
    {a.vraag && a.gevraagdOp && (
      <section aria-labelledby="gevraagd">
        <h2 id="gevraagd">Gevraagd en geantwoord</h2>
        <p>
          <strong>Vraag</strong> van <Moment at={a.gevraagdOp} />
        </p>
        <Paragraphs text={a.vraag} />
        <p>
          <strong>Antwoord</strong>{' '}
          {a.beantwoordOp ? (
            <>
              van <Moment at={a.beantwoordOp} />
            </>
          ) : (
            'is er nog niet'
          )}
        </p>
        {a.antwoord && <Paragraphs text={a.antwoord} />}
      </section>
    )}
  </>
)

/** How it ended, and by whom. */
export const Settled = ({ aanmelding: a }: Props) => {
  const op = a.toegelatenOp ?? a.geweigerdOp
  if (!op) return null
  return (
    <Alert kind={a.toegelatenOp ? 'good' : 'info'} title={a.toegelatenOp ? 'Toegelaten' : 'Geweigerd'}>
      <p>
        <Moment at={op} />
        {a.behandeldDoor ? ` door ${a.behandeldDoor}` : ', omdat het adres bij een bekende overheid hoort'}.
      </p>
      {a.reden && <Paragraphs text={a.reden} />}
    </Alert>
  )
}

export const Known = ({ aanmelding: a }: Props) => {
  const items = [
    { label: 'E-mailadres', value: <Mailadres email={a.email} /> },
    { label: 'Organisatie', value: organisatieOf(a) },
    { label: 'Soort', value: organisatiesoortLabel[a.soort] },
    { label: 'Werkt voor een leverancier', value: sayVerklaring(a) },
    { label: 'Het domein is van', value: a.domeinVan },
    {
      label: 'Uitgenodigd door',
      value: a.uitgenodigdDoor && `${a.uitgenodigdDoor}${a.anderAdres ? ' (op een ander adres)' : ''}`,
    },
    { label: 'Bevestigd', value: a.bevestigdOp && <Moment at={a.bevestigdOp} /> },
  ].filter(({ value }) => value)
  return (
    <Card level={2} title="Gegevens">
      <DataList items={items} />
    </Card>
  )
}

const organisatieOf = (a: Aanmelding) =>
  a.organisatieId ? (
    <a href={paths.organisatie(a.organisatieId)}>{a.organisatie}</a>
  ) : (
    `${a.organisatie} (nieuw in Vonk)`
  )
