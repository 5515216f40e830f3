import { randomUUID } from 'node:crypto'
import { kantLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Alert,
  Badge,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  RadioField,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import {
  anderen,
  type Bereik,
  gevolgen,
  inkopen,
  kenmerkOf,
  type Partij,
  type Voorstel,
} from './kantwissel.ts'
import { Mensen, Sentences, Soort } from './parts.tsx'
import { may } from './policy.ts'

type KantProps = {
  shell: Shell
  actor: Actor
  partij: Partij
  voorstel: Voorstel | null
  bereik: Bereik
  form: FormState
  /** It is not what was shown before. */
  changed: boolean
}

export const KantPage = (props: KantProps) => {
  const { shell, partij, voorstel, changed } = props
  const back = [
    { href: paths.organisaties(), label: 'Organisaties' },
    { href: paths.organisatie(partij.id), label: partij.naam },
  ]
  return (
    <Page shell={shell} title={`De kant van ${partij.naam}`} back={back}>
      <PageTitle
        title={`De kant van ${partij.naam}`}
        lead="Of een organisatie inkoopt of levert, bepaalt wie wat leest. Daarom veranderen twee mensen van het adviesteam dat samen."
        badges={<Badge>Nu: {kantLabel[partij.kant]}</Badge>}
      />
      {changed && (
        <Alert kind="warning" title="Er is intussen iets veranderd">
          Er is nog niets gedaan. Hieronder staat hoe het nu is.
        </Alert>
      )}
      <Soort partij={partij} />
      {voorstel ? <Wacht {...props} voorstel={voorstel} /> : <Voorstellen {...props} />}
    </Page>
  )
}

const Voorstellen = ({ partij, bereik, form }: KantProps) => (
  <>
    <Mensen bereik={bereik} />
    <section aria-labelledby="gevolgen">
      <h2 id="gevolgen">Wat het opent en sluit</h2>
      <p>
        Er {bereik.lopend === 1 ? 'loopt' : 'lopen'} nu {inkopen(bereik.lopend)} in Vonk.
      </p>
      {anderen(partij.kant).map((naar) => (
        <>
          <h3>Wordt het ‘{kantLabel[naar]}’?</h3>
          <Sentences lines={gevolgen({ van: partij.kant, naar }, bereik)} />
        </>
      ))}
    </section>
    <section aria-labelledby="voorstel">
      <h2 id="voorstel">Stel een andere kant voor</h2>
      <p>Er verandert pas iets als een ander van het adviesteam je voorstel bevestigt.</p>
      <Form
        action={paths.kantwissel(partij.id)}
        form={form}
        submit="Leg het voor"
        sleutel={randomUUID()}
        cancel={{ href: paths.organisatie(partij.id), label: 'Annuleer' }}
      >
        <RadioField
          form={form}
          name="naar"
          label="Welke kant wordt het?"
          options={anderen(partij.kant).map((value) => ({ value, label: kantLabel[value] }))}
        />
        <TextArea
          form={form}
          name="reden"
          label="Waarom?"
          hint="Het adviesteam leest dit. Schrijf wat je weet, en van wie."
          rows={3}
          maxlength={1000}
        />
      </Form>
    </section>
  </>
)

const Wacht = (props: KantProps & { voorstel: Voorstel }) => {
  const { voorstel, bereik } = props
  return (
    <>
      <section aria-labelledby="voorstel">
        <h2 id="voorstel">
          Het voorstel: van ‘{kantLabel[voorstel.van]}’ naar ‘{kantLabel[voorstel.naar]}’
        </h2>
        <p>
          <strong>{voorstel.door}</strong> stelde dit voor (<Moment at={voorstel.voorgesteldOp} dateOnly />
          ):
        </p>
        <blockquote>
          <Paragraphs text={voorstel.reden} />
        </blockquote>
      </section>
      <Mensen bereik={bereik} />
      <section aria-labelledby="gevolgen">
        <h2 id="gevolgen">Wat het opent en sluit</h2>
        <Sentences lines={gevolgen(voorstel, bereik)} />
      </section>
      <Besluit {...props} />
    </>
  )
}

const Besluit = ({ actor, partij, voorstel, bereik, form }: KantProps & { voorstel: Voorstel }) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit">Klopt dit?</h2>
    {may.confirm(actor, voorstel) ? (
      <Form
        action={paths.kantwisselBevestiging(partij.id)}
        form={form}
        submit={`Ja, ${partij.naam} wordt ‘${kantLabel[voorstel.naar]}’`}
        kind="danger"
        sleutel={randomUUID()}
      >
        <input type="hidden" name="voorstel" value={voorstel.id} />
        <input type="hidden" name="kenmerk" value={kenmerkOf(voorstel, bereik)} />
        <p>Het gaat meteen in. Wie hier werkt, krijgt een mail.</p>
      </Form>
    ) : (
      <p>
        Jij stelde dit voor, dus een ander van het adviesteam bevestigt het. Die heeft er een mail over, en
        ziet het op Mijn Vonk.
      </p>
    )}
    <Form
      action={paths.kantwisselIntrekking(partij.id)}
      form={form}
      submit="Trek het voorstel in"
      kind="secondary"
      sleutel={randomUUID()}
    >
      <input type="hidden" name="voorstel" value={voorstel.id} />
    </Form>
  </section>
)
